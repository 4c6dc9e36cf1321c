import type { Provider, SendErrorCode, SendErrorFacts, SendOptions } from "@wabakit/core";
import {
  checkedOptions,
  digitsOf,
  notSent,
  OptionError,
  type OptionRule,
  type OptionRules,
  readMembers,
  safeCause,
  SendError,
} from "@wabakit/core/vendor";
import type { RateLimit } from "./buckets.ts";
import { checkedSendOptions, checkProvider, countRule, functionRule, messageNow } from "./options.ts";
import { type Deadline, deadlineOf, inTime, monotonic, sleep, type Sleep } from "./time.ts";
import { TooLate, Turns } from "./turns.ts";

export type { RateLimit };

export interface RateLimitOptions extends RateLimit {
  /**
   * The pace for each recipient, beside the one for all. Meta takes one message in 6 seconds to the same person, and up to 45 at once, which are missing
   * later ("pair rate limits", Cloud API, error 131056): `{ perSecond: 1 / 6, burst: 45 }`. Default: none.
   */
  readonly perRecipient?: RateLimit | undefined;
  /** Waits so many milliseconds, or until the signal is aborted. Default: a timer. */
  readonly sleep?: Sleep | undefined;
  /** A clock in milliseconds. Default: `performance.now`. */
  readonly now?: (() => number) | undefined;
}

/** A vendor that asks for more is asked again after a minute: one wrong answer must not silence a sender for long. */
const longestPauseMs = 60_000;

const perSecondRule: OptionRule = {
  fits: (value) => typeof value === "number" && value > 0,
  must: "be a number of messages a second above 0, such as 20 or 1 / 6",
  required: true,
};

const rules: OptionRules<keyof RateLimitOptions> = {
  perSecond: perSecondRule,
  burst: countRule,
  perRecipient: {
    fits: (value) => typeof value === "object" && value !== null,
    must: "be an object, such as { perSecond: 1 / 6, burst: 5 }",
  },
  sleep: functionRule,
  now: functionRule,
};

const perRecipientRules: OptionRules = { "perRecipient.perSecond": perSecondRule, "perRecipient.burst": countRule };

/**
 * Sends no faster than so many messages a second. A message that comes too early waits for its turn, first come, first served; one that waits for its
 * recipient's turn holds up no other. When the vendor answers `rate-limited` and says for how long (`retryAfterMs`), nothing more is sent until then, or
 * for a minute.
 *
 * `timeoutMs` covers the wait, and the signal ends it; nothing was sent then (`timed-out` or `aborted`, `accepted` is `"no"`). If a turn cannot come in
 * time, nobody waits for it: `rate-limited` at once, with `retryAfterMs`. What else the provider can do stays as it is and takes no turn.
 *
 * @throws {OptionError} when an argument is not what it has to be
 */
export function withRateLimit<P extends Provider<never>>(provider: P, options: RateLimitOptions): P {
  checkProvider("withRateLimit", "provider", provider);
  const { now = monotonic, sleep: wait = sleep, perRecipient, ...total } = checkedRateLimit(options);
  const turns = new Turns({ total, perRecipient, now, sleep: wait });
  const { id } = provider;

  /** Waits for the turn of a message; no later than it may take. */
  const takeTurn = async (message: unknown, sendOptions: SendOptions, deadline: Deadline): Promise<void> => {
    let leave = (): void => {};
    const enter = (): Promise<void> => {
      const turn = turns.enter(recipientOf(message), deadline);
      leave = turn.leave;
      return turn.come;
    };
    try {
      await inTime(sendOptions, enter, (code) => noTurn(id, code));
    } catch (error) {
      if (SendError.is(error)) throw error;
      throw error instanceof TooLate
        ? noTurn(id, "rate-limited", { retryAfterMs: error.waitMs })
        : noTurn(id, "invalid-message", { cause: safeCause(error) });
    } finally {
      leave();
    }
    if (!(deadline.leftMs() > 0)) throw noTurn(id, "timed-out");
  };

  const send: Provider<never>["send"] = async (asked, askedOptions) => {
    const message = messageNow(id, asked);
    const sendOptions = checkedSendOptions(id, askedOptions);
    const deadline = deadlineOf(id, sendOptions, now);
    await takeTurn(message, sendOptions, deadline);
    try {
      return await provider.send(message, deadline.options());
    } catch (error) {
      const pauseMs = pauseAskedFor(error);
      if (pauseMs !== undefined) turns.pause(Math.min(pauseMs, longestPauseMs));
      throw error;
    }
  };
  return { ...provider, send };
}

/** How long the vendor wants nothing more. Only a vendor's answer has a status: that a limit inside this one is full says nothing about this one. */
const pauseAskedFor = (error: unknown): number | undefined =>
  SendError.is(error) && error.code === "rate-limited" && error.status !== undefined ? error.retryAfterMs : undefined;

/** Whom a message is for, however the number is written. Callers without a compiler may give anything; the provider refuses it. */
function recipientOf(message: unknown): string | undefined {
  if (typeof message !== "object" || message === null || !("to" in message) || typeof message.to !== "string") return undefined;
  return digitsOf(message.to) ?? message.to;
}

const problems = {
  aborted: "The caller ended the call before the message had its turn in withRateLimit",
  "timed-out": "The time was up before the message had its turn in withRateLimit",
  "rate-limited": "The message cannot have its turn in withRateLimit in the time it may take",
  "invalid-message": "A function given to withRateLimit failed, see cause",
} satisfies { readonly [code in SendErrorCode]?: string };

const noTurn = (provider: string, code: keyof typeof problems, facts: Partial<SendErrorFacts> = {}): SendError =>
  notSent(code, provider, `${provider}: ${problems[code]}`, facts);

/** A copy of the options, with those for each recipient. */
function checkedRateLimit(options: RateLimitOptions): RateLimitOptions {
  const given = checkedOptions("withRateLimit", rules, options);
  if (given.perRecipient === undefined) return given;
  const refuse = (option: string, problem: string): Error => {
    const named = ["perRecipient", option].filter((part) => part !== "").join(".");
    return new OptionError(named, `withRateLimit: ${named} ${problem}.`);
  };
  const perRecipient = readMembers(given.perRecipient, refuse);
  const named = Object.entries(perRecipient).map(([option, value]) => [`perRecipient.${option}`, value] as const);
  checkedOptions("withRateLimit", perRecipientRules, Object.fromEntries(named));
  return { ...given, perRecipient };
}
