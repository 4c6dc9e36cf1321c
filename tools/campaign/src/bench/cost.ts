import type { Figure } from "../../../bench/src/benchmark.ts";
import { entries, type Site } from "./site.ts";

/** What one message costs. */
interface Cost {
  readonly messages: number;
  /** Microseconds of Redis for a message, to enqueue it and to send it. */
  readonly redisEnqueue: number;
  readonly redisSend: number;
  /** Microseconds of a worker's process. */
  readonly worker: number;
  /** Bytes in Redis, for a message that waits and for one that was sent and is no longer kept. */
  readonly waiting: number;
  readonly remembered: number;
  /** Megabytes of a worker's heap, on average over each quarter of the run. */
  readonly heapByQuarter: readonly number[];
}

/** What a message costs in Redis and in a worker, in campaigns of these sizes, and whether it is the same in each. */
export async function costFigures(site: Site, sizes: readonly number[], progress: (line: string) => void): Promise<Figure[]> {
  await costOf(site, 1_000); // Redis has the scripts, and its memory
  const costs: Cost[] = [];
  for (const size of sizes) {
    progress(`cost of a message among ${size.toLocaleString("en")}`);
    costs.push(await costOf(site, size));
  }
  const [smallest, largest] = [costs[0], costs.at(-1)];
  if (smallest === undefined || largest === undefined) throw new Error("There is no size.");
  const redis = ({ redisEnqueue, redisSend }: Cost): number => redisEnqueue + redisSend;
  const [first = NaN, , , last = NaN] = largest.heapByQuarter;
  return [
    ...costs.flatMap((cost): Figure[] => [
      { what: `among ${cost.messages.toLocaleString("en")}: Redis, to enqueue a message`, value: cost.redisEnqueue, unit: "µs" },
      { what: `among ${cost.messages.toLocaleString("en")}: Redis, to send it`, value: cost.redisSend, unit: "µs" },
      { what: `among ${cost.messages.toLocaleString("en")}: a worker, to send it`, value: cost.worker, unit: "µs" },
    ]),
    { what: "Redis memory, a message that waits", value: largest.waiting, unit: "B" },
    { what: "Redis memory, a message that was sent and is not kept", value: largest.remembered, unit: "B" },
    {
      what: `Redis, among ${largest.messages.toLocaleString("en")} as a multiple of ${smallest.messages.toLocaleString("en")}`,
      value: redis(largest) / redis(smallest),
      unit: "x",
      atMost: 1.25,
    },
    { what: "a worker, likewise", value: largest.worker / smallest.worker, unit: "x", atMost: 1.25 },
    ...largest.heapByQuarter.map((value, quarter): Figure => ({ what: `a worker's heap, quarter ${quarter + 1}`, value, unit: "MB" })),
    { what: "a worker's heap, last quarter as a multiple of the first", value: last / first, unit: "x", atMost: 1.1 },
  ];
}

async function costOf(site: Site, messages: number): Promise<Cost> {
  const name = `cost-${messages}`;
  const queue = site.queueOf(name);
  await queue.pause();
  const empty = await memoryOf(site);
  const before = await site.redisCpu();
  await queue.enqueueMany(entries(messages));
  const enqueued = await site.redisCpu();
  const full = await memoryOf(site);
  const worker = await site.startWorker(name, { reportEvery: Math.max(100, messages / 100), keepNothing: true });
  const started = await site.redisCpu();
  await queue.resume();
  await queue.drain({ everyMs: 1_000 });
  const sent = await site.redisCpu();
  const left = await memoryOf(site);
  const reports = worker.reports();
  await worker.close();
  await queue.close();
  await site.client.flushall();
  const [first, last] = [reports[0], reports.at(-1)];
  if (first === undefined || last === undefined) throw new Error("The worker has not reported.");
  return {
    messages,
    redisEnqueue: (enqueued - before) / messages,
    redisSend: (sent - started) / messages,
    worker: (last.cpu - first.cpu) / (last.sent - first.sent),
    waiting: (full - empty) / messages,
    remembered: (left - empty) / messages,
    heapByQuarter: [0, 1, 2, 3].map((quarter) =>
      megabytes(reports.slice((quarter * reports.length) / 4, ((quarter + 1) * reports.length) / 4).map(({ heap }) => heap)),
    ),
  };
}

const megabytes = (bytes: readonly number[]): number => bytes.reduce((sum, each) => sum + each, 0) / bytes.length / 1024 / 1024;

async function memoryOf({ client }: Site): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await client.info("memory"))?.[1] ?? NaN);
}
