import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { toJob } from "../../../../packages/queue/src/job.ts";
import { type Figure, inTurns, median, ratio } from "../../../bench/src/benchmark.ts";
import { entries, type Site } from "./site.ts";

const chunk = 500;

/** How fast messages are enqueued, against BullMQ's own `addBulk` with the same jobs in chunks of the same size. */
export async function enqueueFigures(site: Site, messages: number, rounds: number): Promise<Figure[]> {
  let made = 0;
  const ways = {
    async ours() {
      const queue = site.queueOf(`enqueue-${made++}`);
      await queue.stats(); // connected
      const seconds = await timed(() => queue.enqueueMany(entries(messages)));
      await queue.close();
      return messages / seconds;
    },
    async addBulk() {
      const client = new Redis(site.redis.url, { maxRetriesPerRequest: null });
      const bull = new Queue("main", { connection: client, prefix: `{bulk-${made++}}` });
      await bull.getJobCounts();
      const seconds = await timed(async () => {
        for (const jobs of chunksOf(entries(messages))) await bull.addBulk(jobs);
      });
      await bull.close();
      client.disconnect();
      return messages / seconds;
    },
  };
  await ways.ours();
  await ways.addBulk(); // compiled and warm
  const perSecond = await inTurns(["ours", "addBulk"], rounds, async (way) => {
    const rate = await ways[way]();
    await site.client.flushall();
    return rate;
  });
  return [
    { what: "enqueueMany", value: median(perSecond.ours), unit: "1/s" },
    { what: "BullMQ's addBulk with the same jobs", value: median(perSecond.addBulk), unit: "1/s" },
    { what: "enqueueMany, as a multiple of addBulk", value: ratio(perSecond.ours, perSecond.addBulk), unit: "x", atLeast: 0.9 },
  ];
}

function* chunksOf(all: ReturnType<typeof entries>): Generator<ReturnType<typeof toJob>[]> {
  let jobs: ReturnType<typeof toJob>[] = [];
  for (const { messageKey, message } of all) {
    jobs.push(toJob(messageKey, message, { attempts: 8 }, Date.now()));
    if (jobs.length < chunk) continue;
    yield jobs;
    jobs = [];
  }
  if (jobs.length > 0) yield jobs;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
