import { setTimeout as sleep } from "node:timers/promises";
import type { QueueStats } from "./stats.ts";

/** Options of `drain`. */
export interface DrainOptions {
  /** Ends the wait: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How often Redis is asked, in milliseconds. Default: 500. */
  readonly everyMs?: number | undefined;
}

/** Resolves when nothing is left to be sent. */
export async function drained(stats: () => Promise<QueueStats>, { signal, everyMs = 500 }: DrainOptions): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const { waiting, scheduled, active } = await stats();
    if (waiting + scheduled + active === 0) return;
    // Its rejection is an AbortError of its own; the caller's reason is thrown above.
    await sleep(everyMs, undefined, { signal }).catch(() => {});
  }
}
