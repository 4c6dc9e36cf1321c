import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "bullmq";
import { durabilityProblems } from "./durability.ts";
import type { Client, Reach } from "./connection.ts";
import type { Teller } from "./events.ts";
import type { JobData } from "./job.ts";
import type { Lane } from "./lane.ts";
import { QueueError } from "./queue-error.ts";
import type { KeptReceipt } from "./receipt.ts";
import { backoffOf, Sender, type Sending } from "./sender.ts";

/** Sends the messages of one provider. */
export interface QueueWorker {
  /** The provider's name. */
  readonly provider: string;
  /**
   * Resolves when it has begun to work.
   *
   * @throws {QueueError} `unreachable` when Redis stays away (the worker goes on trying), or `not-durable`
   */
  readonly ready: () => Promise<void>;
  /** Takes no further message, and resolves when those under way have their end. */
  readonly close: () => Promise<void>;
}

/** What a worker is made of. */
export interface WorkerSettings extends Omit<Sending, "lane" | "teller" | "pause"> {
  readonly client: Client;
  readonly reach: Reach;
  readonly prefix: string;
  readonly concurrency: number;
  readonly lockMs: number;
  readonly stalledCheckMs: number;
  readonly limiter: { readonly max: number; readonly duration: number };
  readonly strict: boolean;
  /** How long messages that were sent are kept, in milliseconds, and how many. */
  readonly kept: { readonly ms: number; readonly count: number };
}

/** A message whose worker is gone is given to another one however often that happens: the sender says when it is enough, and what then. */
const maxStalledCount = 1_000_000;

/** How often a worker tidies up, and how many messages Redis is to look at in one go. */
const tidyMs = 60_000;
const mostAtOnce = 1_000;

/** How long a worker waits before it writes again what Redis refused. */
const pauseMs = 1_000;

export function startWorker(lane: Lane, teller: Teller, settings: WorkerSettings): QueueWorker {
  const { client, reach, prefix, concurrency, lockMs, stalledCheckMs, limiter, strict, kept, backoff } = settings;
  const sender = new Sender({ ...settings, lane, teller, pause: () => sleep(pauseMs) });
  const worker = new Worker<JobData, KeptReceipt>(lane.name, (job) => sender.send(job), {
    connection: client,
    prefix,
    concurrency,
    autorun: false,
    lockDuration: lockMs,
    stalledInterval: stalledCheckMs,
    maxStalledCount,
    limiter,
    removeOnComplete: kept.ms === 0 ? { count: 0 } : { age: Math.ceil(kept.ms / 1000), count: kept.count },
    settings: { backoffStrategy: backoffOf(backoff) },
  });
  worker.on("error", teller.error);
  // Somebody may have settled a message while it was being parked.
  worker.on("failed", (job) => {
    if (job !== undefined) lane.wake(lane.keyOf(job.id)).catch(teller.error);
  });

  const everyMs = kept.ms === 0 ? tidyMs : Math.max(1_000, Math.min(kept.ms, tidyMs));
  const tidying = setInterval(() => void tidy(lane, teller, kept.ms), everyMs);
  const begin = async (): Promise<void> => {
    const problems = await durabilityProblems(client);
    if (strict && problems.length > 0) throw new QueueError("not-durable", problems.join(" "));
    for (const problem of problems) teller.warning(problem);
    worker.run().catch(teller.error);
  };
  const begun = begin();
  begun.catch(teller.error);

  const close = async (): Promise<void> => {
    clearInterval(tidying);
    await worker.close();
  };
  return { provider: lane.name, ready: () => reach.guard(() => begun), close };
}

/**
 * Removes what is kept no longer: BullMQ does so only when the next message has been sent, and after a campaign there may be none. And wakes messages that
 * were settled by somebody who was killed before it could wake them.
 */
async function tidy(lane: Lane, teller: Teller, olderThanMs: number): Promise<void> {
  try {
    while ((await lane.bull.clean(olderThanMs, mostAtOnce, "completed")).length === mostAtOnce);
    await lane.wakeSettled(mostAtOnce);
  } catch (error) {
    teller.error(error);
  }
}
