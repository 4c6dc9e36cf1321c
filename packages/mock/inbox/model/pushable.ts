import type { MessageStatus } from "@wabakit/core";
import type { Entry } from "./entry.ts";
import { nameOf, type VendorInfo } from "./info.ts";

/** Why something cannot be pushed, for the person who would like to; undefined if it can. */
export type Refusal = string | undefined;

/** What a push is about, and where it would go. */
export interface Pushing {
  readonly entry: Pick<Entry, "message" | "outcome">;
  readonly vendor: VendorInfo | undefined;
  readonly webhookUrl: string;
}

export const statusRefusal = (status: MessageStatus, pushing: Pushing): Refusal =>
  commonRefusal(pushing) ?? unpublished(pushing, "message-status", status, `the status “${status}”`);

/** What the user may do: write, press a button (of a message, of a template), choose a row, send a place. */
export type ReplyKind = keyof typeof deeds;

const deeds = {
  text: "a text of a user’s",
  buttonReply: "a pressed button",
  button: "a pressed quick reply",
  listReply: "a chosen row",
  location: "a location of a user’s",
} as const;

export const replyRefusal = (kind: ReplyKind, pushing: Pushing): Refusal =>
  commonRefusal(pushing) ?? unpublished(pushing, "message-received", kind, deeds[kind]);

function commonRefusal({ entry, vendor, webhookUrl }: Pushing): Refusal {
  if (entry.message === undefined) return "This request sends no message.";
  if (entry.outcome === "refused") return "The message was refused: it reached nobody.";
  if (vendor !== undefined && Object.values(vendor.simulations).every((variants) => variants.length === 0))
    return `${nameOf(vendor)} publishes no payload of its pushes.`;
  if (webhookUrl === "") return "There is no webhook URL: enter one under “Webhook”, or start the mock with --webhook-url.";
  return undefined;
}

function unpublished({ vendor }: Pushing, event: string, variant: string, what: string): Refusal {
  if (vendor === undefined || vendor.simulations[event]?.includes(variant) === true) return undefined;
  return `${nameOf(vendor)} publishes no payload of ${what}.`;
}
