import type { SendErrorCode } from "@wabakit/core";
import type { Fault } from "./fault.ts";

/** What becomes of a message to a magic number. */
export type Fate =
  /** The vendor refuses it, with the first of its codes that means this; if it documents none, with an HTTP status where one says the same. */
  | { readonly refused: SendErrorCode; readonly status?: number }
  /** The network does not bring the answer. */
  | { readonly fault: Fault }
  /** The vendor takes it, and pushes later that it failed, with this code of Meta's (its page of error codes, of 2026-05-15). */
  | { readonly fails: MetaFailure };

export interface MetaFailure {
  readonly code: string;
  readonly message: string;
}

/** A session message came too late. */
export const windowClosed: MetaFailure = { code: "131047", message: "Re-engagement message" };

/** Numbers that are never assigned, for tests of what goes wrong. The README lists them. */
export const magicRecipients: { readonly [number: string]: Fate } = {
  "447700900901": { refused: "unauthorized" },
  "447700900902": { refused: "insufficient-balance" },
  "447700900903": { refused: "rate-limited", status: 429 },
  "447700900904": { refused: "template-unavailable" },
  "447700900905": { refused: "provider-unavailable", status: 503 },
  "447700900906": { refused: "invalid-message" },
  "447700900907": { refused: "rejected" },
  "447700900911": { fault: { reset: true } },
  "447700900912": { fault: { timeout: true } },
  "447700900913": { fault: { latencyMs: 2_000 } },
  "447700900914": { fault: { status: 502 } },
  "447700900921": { fails: { code: "131026", message: "Message undeliverable" } },
  "447700900922": { fails: windowClosed },
  "447700900923": { fails: { code: "131049", message: "This message was not delivered to maintain healthy ecosystem engagement." } },
};

/** What all of them begin with, so that other requests need not be read. */
export const magicPrefix = "4477009009";
