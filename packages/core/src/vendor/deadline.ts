/** Why a call was ended before it settled; the caller's own reason is the cause. */
export class Ended extends Error {
  override readonly name = "Ended";
  readonly why: "aborted" | "timed-out";

  constructor(why: "aborted" | "timed-out", cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/**
 * Runs `work` until it settles, the time is up or the caller aborts, whichever is first, and leaves no timer or listener behind.
 * The race does not trust `work` to obey its signal: an injected `fetch` may ignore it.
 *
 * @param failure what to reject with, from what `work` failed with or from `Ended`; it may be asked again once the end is known. Default: the same
 */
export function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  failure: (reason: unknown) => unknown = (reason) => reason,
): Promise<T> {
  // One promise, not `Promise.race` with a promise for the end, and no frame of an async function: every send in flight holds it.
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const free = (): void => {
      clearTimeout(timer);
      if (onAbort !== undefined) signal?.removeEventListener("abort", onAbort);
    };
    const succeed = (value: T): void => {
      free();
      resolve(value);
    };
    const fail = (reason: unknown): void => {
      free();
      reject(failure(reason));
    };
    const end = (reason: Ended): void => {
      controller.abort(reason);
      fail(reason);
    };
    const onAbort = signal && ((): void => end(new Ended("aborted", signal.reason)));
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      if (signal?.aborted === true) throw new Ended("aborted", signal.reason);
      if (onAbort !== undefined) signal?.addEventListener("abort", onAbort, { once: true });
      timer = setTimeout(() => end(new Ended("timed-out")), timeoutMs);
      work(controller.signal).then(succeed, fail);
    } catch (reason) {
      reject(failure(reason));
      free(); // after it, because a signal that cannot be listened to may throw here, too
    }
  });
}
