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
 * @param work an async function, which throws nothing at once
 */
export function withDeadline<T>(timeoutMs: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  // One promise, not `Promise.race` with a promise for the end: this is done for every send.
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) throw new Ended("aborted", signal.reason);
    const controller = new AbortController();
    const freed =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        settle(value);
      };
    const end = (reason: Ended): void => {
      freed(reject)(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => end(new Ended("aborted", signal?.reason));
    signal?.addEventListener("abort", onAbort, { once: true }); // if that throws, the work is not begun
    const timer = setTimeout(() => end(new Ended("timed-out")), timeoutMs);
    work(controller.signal).then(freed(resolve), freed(reject));
  });
}
