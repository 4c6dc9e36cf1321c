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
  readonly kept: { readonly age: number; readonly count: number } | undefined;
}

/** A message whose worker is gone is given to another one however often that happens: the sender says when it is enough, and what then. */
const maxStalledCount = 1_000_000;

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
    removeOnComplete: kept ?? { count: 0 },
    settings: { backoffStrategy: backoffOf(backoff) },
  });
  worker.on("error", teller.error);
  // Somebody may have settled a message while it was being parked.
  worker.on("failed", (job) => {
    if (job !== undefined) lane.wake(lane.keyOf(job.id)).catch(teller.error);
  });

  const begin = async (): Promise<void> => {
    const problems = await durabilityProblems(client);
    if (strict && problems.length > 0) throw new QueueError("not-durable", problems.join(" "));
    for (const problem of problems) teller.warning(problem);
    worker.run().catch(teller.error);
  };
  const begun = begin();
  begun.catch(teller.error);

  return { provider: lane.name, ready: () => reach.guard(() => begun), close: () => worker.close() };
}
