import type { MessageOf, MessageType } from "@wabakit/core";
import type { components } from "./generated/schema.ts";
import type { Feature } from "./provider.ts";

type Schemas = components["schemas"];
type Ours<T extends MessageType> = MessageOf<T, Feature>;

/** Who sends. */
export interface Sender {
  /** Digits only. */
  readonly from: string;
}

export const toText = (message: Ours<"text">, sender: Sender): Schemas["SendMessageRequest"] => ({
  from: sender.from,
  to: message.to,
  type: "text",
  text: { body: message.text.body },
});
