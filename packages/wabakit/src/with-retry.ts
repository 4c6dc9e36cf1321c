import type { Provider } from "@wabakit/core";
import { checkedOptions, type OptionRule, type OptionRules, SendError } from "@wabakit/core/vendor";
import { abortedBetween, notTriedAgain } from "./errors.ts";
import { checkedSendOptions, checkProvider, countRule, functionRule, messageNow } from "./options.ts";
import { type Deadline, deadlineOf, longestDelayMs, monotonic, resolving, sleep, type Sleep } from "./time.ts";

/** Options of `withRetry`. */
export interface RetryOptions {
  /** How often a message is tried at most, the first time included. Default: 3. */
  readonly attempts?: number | undefined;
  /** The wait before the second attempt is random, at most this many milliseconds; it doubles before each further one. Default: 500. */
  readonly baseDelayMs?: number | undefined;
  /** The longest wait, in milliseconds. A vendor that asks for a longer one is not tried again. Default: 30,000. */
  readonly maxDelayMs?: number | undefined;
  /** Waits so many milliseconds, or until the signal is aborted. Default: a timer. */
  readonly sleep?: Sleep | undefined;
  /** A number from 0 to 1, as `Math.random` gives it, which is the default. */
  readonly random?: (() => number) | undefined;
  /** A clock in milliseconds, for the deadline. Default: `performance.now`. */
  readonly now?: (() => number) | undefined;
}

const delayRule: OptionRule = {
  fits: (value) => typeof value === "number" && value >= 0 && value <= longestDelayMs,
  must: `be a number of milliseconds from 0 to ${longestDelayMs}`,
};

const rules: OptionRules<keyof RetryOptions> = {
  attempts: countRule,
  baseDelayMs: delayRule,
  maxDelayMs: delayRule,
  sleep: functionRule,
  random: functionRule,
  now: functionRule,
};

/**
 * Tries a message again with the same provider, as long as that cannot deliver it twice: only after an error that is `retryable` and whose
 * `accepted` is `"no"`. It waits longer each time, with jitter, and never less than the vendor asked for (`retryAfterMs`); where that is longer than
 * `maxDelayMs`, or than what is left of `timeoutMs`, it gives up at once. `timeoutMs` covers all attempts and the waits between them; the signal
 * ends a wait, too. What else the provider can do stays as it is and is not repeated.
 *
 * @throws {OptionError} when an argument is not what it has to be
 */
export function withRetry<P extends Provider<never>>(provider: P, options: RetryOptions = {}): P {
  checkProvider("withRetry", "provider", provider);
  const given = checkedOptions("withRetry", rules, options);
  const { attempts = 3, now = monotonic } = given;
  const wait = resolving(given.sleep ?? sleep);
  const { id } = provider;
  const delay = backoff(given);

  const send: Provider<never>["send"] = async (asked, askedOptions) => {
    const message = messageNow(id, asked);
    const sendOptions = checkedSendOptions(id, askedOptions);
    const deadline = deadlineOf(id, sendOptions, now);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await provider.send(message, attempt === 1 ? sendOptions : deadline.options());
      } catch (error) {
        if (attempt === attempts || !isSafeToRepeat(error)) throw error;
        if (!(await waited(attempt, error, deadline, sendOptions.signal))) throw error;
      }
    }
  };

  /** Waits before the next attempt, if there is time for one. */
  async function waited(attempt: number, error: SendError, { leftMs }: Deadline, signal: AbortSignal | undefined): Promise<boolean> {
    try {
      const delayMs = delay(attempt, error);
      if (delayMs === undefined || !(delayMs < leftMs())) return false;
      if (signal?.aborted !== true) await wait(delayMs, signal);
      if (signal?.aborted === true) throw abortedBetween(id, error);
      return leftMs() > 0;
    } catch (failure) {
      throw SendError.is(failure) ? failure : notTriedAgain("withRetry", error, failure); // the caller's own functions may throw
    }
  }
  return { ...provider, send };
}

const isSafeToRepeat = (error: unknown): error is SendError => SendError.is(error) && error.retryable && error.accepted === "no";

/** How long to wait after an attempt; undefined if the vendor asks for more than anyone wants to wait. */
function backoff({ baseDelayMs = 500, maxDelayMs = 30_000, random = Math.random }: RetryOptions) {
  return (attempt: number, { retryAfterMs = 0 }: SendError): number | undefined => {
    if (retryAfterMs > maxDelayMs) return undefined;
    // Full jitter: senders that failed together do not come back together.
    const jittered = random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
    return Math.max(jittered, retryAfterMs);
  };
}
