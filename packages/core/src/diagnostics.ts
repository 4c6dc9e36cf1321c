import type { MessageType } from "./message.ts";
import type { SendError } from "./send-error.ts";

/**
 * What a vendor's provider publishes of one `send` on Node's `diagnostics_channel`: on `wabakit:send:start`, then on `wabakit:send:success` or
 * `wabakit:send:error`. It is the same object each time, so that a `WeakMap` can hold what a subscriber knows of a send. Nothing in it tells who is
 * written to, or what.
 */
export interface SendDiagnostics {
  /** The vendor, as in `specs/redocly.yaml`: `itniotech`. */
  readonly provider: string;
  /** Undefined if the provider does not send what it was given. */
  readonly messageType: MessageType | undefined;
  /** The vendor's id of the message, on success. */
  readonly messageId?: string;
  /** The vendor's correlation id of the HTTP call, where it gives one. */
  readonly requestId?: string | undefined;
  /** What `send` rejects with. */
  readonly error?: SendError;
  /** How long it took, at the end. */
  readonly durationMs?: number;
}
