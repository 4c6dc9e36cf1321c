import type { Receipt, SendError } from "@wabakit/core";
import { checkedOptions, type OptionRule, type OptionRules, sendRules } from "@wabakit/core/vendor";
import { Batch, type Deliver } from "./batch.ts";
import { booleanRule, checkArgument, countRule, timeoutRule } from "./options.ts";

/** How one of many messages ended. */
export type Outcome<M> =
  | { readonly ok: true; readonly index: number; readonly message: M; readonly receipt: Receipt }
  | { readonly ok: false; readonly index: number; readonly message: M; readonly error: SendError };

/** Messages from anywhere: a list, a generator, a stream, a query. */
export type Messages<M> = readonly M[] | Iterable<M> | AsyncIterable<M>;

/** Options of `sendMany`. */
export interface SendManyOptions {
  /** How many messages may be under way, or done and not yet taken, at the same time. Default: 10. */
  readonly concurrency?: number | undefined;
  /** Whether outcomes come in the order of the messages. Default: as they complete. */
  readonly ordered?: boolean | undefined;
  /** Ends it: nothing further is sent, what is under way is aborted, and when its outcomes are out, the iteration ends. */
  readonly signal?: AbortSignal | undefined;
  /** How long each message may take, in milliseconds. Default: the provider's own, 30,000. */
  readonly timeoutMs?: number | undefined;
}

const rules: OptionRules<keyof SendManyOptions> = {
  concurrency: countRule,
  ordered: booleanRule,
  signal: sendRules.signal,
  timeoutMs: timeoutRule,
};

/** @throws {OptionError} when the messages cannot be iterated, or an option is unknown or unfit */
export function checkedSendMany(messages: Messages<unknown>, options: SendManyOptions): SendManyOptions {
  const given = checkedOptions("sendMany", rules, options);
  checkArgument("sendMany", "messages", messagesRule, messages);
  return given;
}

const messagesRule: OptionRule = {
  fits: (messages) =>
    typeof messages === "object" && messages !== null && (Symbol.asyncIterator in messages || Symbol.iterator in messages),
  must: "be a list or another iterable of messages",
  required: true,
};

/** Yields the outcome of each message. Nothing happens before the first one is asked for. */
export async function* outcomesOf<M>(
  messages: Messages<M>,
  deliver: Deliver<M>,
  options: SendManyOptions,
): AsyncGenerator<Outcome<M>, void, undefined> {
  const batch = new Batch(messages, deliver, options);
  try {
    while (!batch.finished) {
      batch.pull();
      const outcome = batch.take();
      if (outcome === undefined) await batch.change();
      else yield outcome;
    }
    batch.rethrow();
  } finally {
    await batch.close();
  }
}
