import type { SendOptions } from "./provider.ts";
import type { Receipt } from "./receipt.ts";
import type { SendError } from "./send-error.ts";

/** A message to many: as to one, but for its recipients. */
export type BroadcastMessage<M> = M extends unknown
  ? { [K in keyof M]: K extends "to" ? readonly string[] | AsyncIterable<string> : M[K] }
  : never;

/** How one call to the vendor ended, with the recipients that it was for: `+447700900123`. */
export type BroadcastOutcome =
  | { readonly ok: true; readonly to: readonly string[]; readonly receipt: Receipt }
  | { readonly ok: false; readonly to: readonly string[]; readonly error: SendError };

/**
 * Sends one message to many, as many a call as the vendor takes, and yields the outcome of each call, one after the other. A call has one message id
 * for all its recipients.
 *
 * - All numbers are read, and kept, before anything leaves, of a stream too: only so can a bad one stop all calls, and one that comes twice be sent to
 *   once. So a stream has to end, and each number takes about 100 bytes until the last call.
 * - If one is no phone number, it throws `SendError` `invalid-message` instead of sending, and `issues` names each by its place: `to[3]`. After the
 *   100th it reads no further.
 * - Every recipient of a call that was made is in exactly one outcome. A call that fails does not stop those after it; `break` does.
 * - The signal sends nothing further, aborts the call that is under way, yields its outcome, and ends without throwing; while numbers are read, as soon as
 *   the next one comes. `timeoutMs` holds for each call.
 *
 * Nothing happens before the first outcome is asked for.
 */
export type Broadcast<M> = (message: BroadcastMessage<M>, options?: SendOptions) => AsyncGenerator<BroadcastOutcome, void, undefined>;
