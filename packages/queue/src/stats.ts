import type { Client } from "./connection.ts";
import type { Keys } from "./keys.ts";
import type { Lane } from "./lane.ts";

/** How many messages there are, by what has become of them. When nobody works, `enqueued` is the sum of all others. */
export interface Figures {
  /** Taken by `enqueue` and `enqueueMany`; what was known already does not count again. */
  readonly enqueued: number;
  /** Waiting to be sent. */
  readonly waiting: number;
  /** Waiting for their time, or to be tried again. */
  readonly scheduled: number;
  /** Being sent. */
  readonly active: number;
  /** Taken by a vendor, or said to be. Counts also what is no longer kept. */
  readonly sent: number;
  /** Not sent, and not tried again. */
  readonly failed: number;
  /** Sent or not: nobody knows. */
  readonly unresolved: number;
}

/** Figures of all providers together, and of each by its name. */
export interface QueueStats extends Figures {
  readonly providers: { readonly [name: string]: Figures & { readonly paused: boolean } };
}

export async function statsOf(lanes: readonly Lane[], client: Client, keys: Keys): Promise<QueueStats> {
  const all = await Promise.all(lanes.map(async (lane) => [lane.name, await figuresOf(lane, client, keys)] as const));
  const sum = (name: keyof Figures): number => all.reduce((total, [, figures]) => total + figures[name], 0);
  return {
    enqueued: sum("enqueued"),
    waiting: sum("waiting"),
    scheduled: sum("scheduled"),
    active: sum("active"),
    sent: sum("sent"),
    failed: sum("failed"),
    unresolved: sum("unresolved"),
    providers: Object.fromEntries(all),
  };
}

async function figuresOf({ name, bull }: Lane, client: Client, keys: Keys): Promise<Figures & { paused: boolean }> {
  const [counts, counted, unresolved, paused] = await Promise.all([
    bull.getJobCounts("waiting", "prioritized", "delayed", "active", "failed"),
    client.hgetall(keys.figures(name)),
    client.zcard(keys.unresolved(name)),
    bull.isPaused(),
  ]);
  const of = (state: string): number => counts[state] ?? 0;
  return {
    enqueued: Number(counted["enqueued"] ?? 0),
    waiting: of("waiting") + of("prioritized"),
    scheduled: of("delayed"),
    active: of("active"),
    sent: Number(counted["sent"] ?? 0),
    // BullMQ keeps what is unresolved among what has failed.
    failed: Math.max(0, of("failed") - unresolved),
    unresolved,
    paused,
  };
}
