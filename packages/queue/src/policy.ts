import type { SendError, SendErrorCode, SendErrorFacts } from "@wabakit/core";

/** What is kept of a failed send, in Redis: the facts of its `SendError`, without its cause. Plain data. */
export interface SendFacts extends Omit<SendErrorFacts, "cause"> {
  readonly code: SendErrorCode;
  /** The error's own text. */
  readonly message: string;
}

/** What becomes of a message after a send has failed. */
export type Verdict =
  /** It is sent again, later. */
  | "again"
  /** The vendor does not have it, and sending it again would fail again. */
  | "failed"
  /** The vendor may have it: it is never sent again unless a person says so. */
  | "unresolved";

/** The whole policy. `attemptsLeft` is how often the message may be tried after this time. */
export function verdictOf({ accepted, retryable }: Pick<SendError, "accepted" | "retryable">, attemptsLeft: number): Verdict {
  if (accepted === "unknown") return "unresolved";
  return retryable && attemptsLeft > 0 ? "again" : "failed";
}

export const factsOf = (error: SendError): SendFacts => ({
  code: error.code,
  message: error.message,
  provider: error.provider,
  accepted: error.accepted,
  retryable: error.retryable,
  retryAfterMs: error.retryAfterMs,
  status: error.status,
  vendorCode: error.vendorCode,
  vendorMessage: error.vendorMessage,
  requestId: error.requestId,
  issues: error.issues.length === 0 ? undefined : error.issues,
});

/** How long messages wait before they are tried again. */
export interface Backoff {
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly random: () => number;
}

/**
 * How long to wait after an attempt, counted from 1: what the vendor asked for, or a random time whose bound doubles each time, whichever is longer. The
 * vendor's wish counts in full: a queue can wait.
 */
export function delayAfter(attempt: number, retryAfterMs: number | undefined, { baseDelayMs, maxDelayMs, random }: Backoff): number {
  const bound = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
  // From half the bound: messages that failed together do not come back together, and none comes back at once.
  const jittered = bound / 2 + (random() * bound) / 2;
  return Math.ceil(Math.max(jittered, retryAfterMs ?? 0));
}

/** One wrong answer of a vendor must not silence a sender for long. */
const longestPauseMs = 60_000;

/** For how long a vendor wants nothing from this sender. Only an answer of the vendor's has a status: a limit of our own speaks for one message. */
export const pauseAskedFor = ({ code, status, retryAfterMs }: SendFacts): number | undefined =>
  code === "rate-limited" && status !== undefined && retryAfterMs !== undefined ? Math.min(retryAfterMs, longestPauseMs) : undefined;
