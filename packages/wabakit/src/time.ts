import type { SendError, SendOptions } from "@wabakit/core";
import { notSent, safeCause } from "@wabakit/core/vendor";

/** Milliseconds of a clock that nobody sets back. */
export const monotonic = (): number => performance.now();

/** The longest delay a timer takes; a longer one would fire at once. */
export const longestDelayMs = 2_147_483_647;

/** Waits so many milliseconds, at most 24 days, or until the signal is aborted, whichever is first. Leaves no timer and no listener. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(Math.ceil(ms), longestDelayMs));
    signal?.addEventListener("abort", end, { once: true });
  });

/** How a wait can be replaced, for tests and for clocks of one's own. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** A sleep that may reject when it is aborted, as that of `node:timers/promises` does, as one that resolves. */
export const resolving =
  (sleeping: Sleep): Sleep =>
  async (ms, signal) => {
    try {
      await sleeping(ms, signal);
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    }
  };

/** The one deadline of a send that may take several attempts. */
export interface Deadline {
  readonly leftMs: () => number;
  /** The options of an attempt after the first: it gets the time that is left. */
  readonly options: () => SendOptions;
}

/**
 * Without `timeoutMs` each attempt has its provider's own time, which may have been configured there, and none begins after the 30 seconds that
 * are every provider's default.
 *
 * @throws {SendError} `invalid-message`, nothing sent, when the clock fails
 */
export function deadlineOf(provider: string, options: SendOptions, now: () => number): Deadline {
  const end = begin(provider, now) + (options.timeoutMs ?? 30_000);
  const leftMs = (): number => end - now();
  return { leftMs, options: () => (options.timeoutMs === undefined ? options : { ...options, timeoutMs: leftMs() }) };
}

function begin(provider: string, now: () => number): number {
  try {
    return now();
  } catch (error) {
    throw notSent("invalid-message", provider, `${provider}: the function given as now failed, see cause`, { cause: safeCause(error) });
  }
}

/**
 * Runs work of the caller's own, which knows no deadline, no longer than the send may take. Leaves no timer and no listener.
 *
 * @param ended makes the error that ends it
 */
export async function inTime<T>(
  { signal, timeoutMs = 30_000 }: SendOptions,
  work: () => T | Promise<T>,
  ended: (code: "aborted" | "timed-out") => SendError,
): Promise<T> {
  if (signal?.aborted === true) throw ended("aborted");
  let stop = (): void => {};
  const end = new Promise<never>((_, reject) => {
    const abort = (): void => reject(ended("aborted"));
    const timer = setTimeout(() => reject(ended("timed-out")), Math.min(timeoutMs, longestDelayMs));
    signal?.addEventListener("abort", abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
  });
  try {
    return await Promise.race([work(), end]);
  } finally {
    stop();
  }
}
