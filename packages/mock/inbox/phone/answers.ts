import type { ReplySimulation } from "@wabakit/mock";
import type { Refusal, ReplyKind } from "../model/pushable.ts";

/** How the person in the preview answers. */
export interface Answers {
  readonly send: (reply: ReplySimulation) => void;
  /** Why this cannot be answered. */
  readonly refusal: (kind: ReplyKind) => Refusal;
}
