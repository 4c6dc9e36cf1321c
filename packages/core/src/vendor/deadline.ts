/** The longest delay a timer takes; a longer one would fire at once. */
export const longestTimeoutMs = 2_147_483_647;

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
 */
export async function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted === true) throw new Ended("aborted", signal.reason);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = (): void => {};
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: Ended): void => {
      reject(reason);
      controller.abort(reason);
    };
    timer = setTimeout(() => end(new Ended("timed-out")), timeoutMs);
    onAbort = () => end(new Ended("aborted", signal?.reason));
  });
  try {
    signal?.addEventListener("abort", onAbort, { once: true }); // if that throws, the work is not begun
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
