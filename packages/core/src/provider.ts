import type { Hooks } from "./hooks.ts";
import type { MessageFeature, MessageType } from "./message.ts";
import type { Receipt } from "./receipt.ts";

/** Options of one send, or of another call to a vendor. */
export interface SendOptions extends Hooks {
  /** Ends the call: it rejects with `SendError` `aborted`, at once. */
  readonly signal?: AbortSignal | undefined;
  /** How long the call may take, in milliseconds. Default: the provider's own, 30,000. */
  readonly timeoutMs?: number | undefined;
}

/**
 * A vendor as a value: it can be swapped for another in one line. `M` is every message that it sends.
 * `send` is a property, not a method: methods are compared so loosely that a wrong provider would fit.
 */
export interface Provider<in M> {
  /** As in `specs/redocly.yaml`; of a composition, the ids of its parts. */
  readonly id: string;
  /** What it sends. */
  readonly messageTypes: ReadonlySet<MessageType>;
  /** What it honours. */
  readonly features: ReadonlySet<MessageFeature>;
  /** Sends one message, once. Rejects with `SendError`; its `accepted` says whether the vendor may have the message all the same. */
  readonly send: (message: M, options?: SendOptions) => Promise<Receipt>;
}

/** Every message that a provider sends; of several, every message that all of them send. */
export type MessageFor<P> = [P] extends [Provider<infer M>] ? M : never;
