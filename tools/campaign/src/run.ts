import { setTimeout as sleep } from "node:timers/promises";
import type { Message, Provider } from "@wabakit/core";
import { createQueue, type WhatsAppQueue } from "@wabakit/queue";
import { providersUnderTest } from "../../conformance/src/providers.ts";
import { type FaultyServer, startFaultyServer } from "../../faults/src/faulty-server.ts";
import { numbered } from "../../faults/src/senders.ts";
import { type Account, accountFor, markerOf } from "./account.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { senderData, senderFrom } from "./senders.ts";
import { startWorkerProcess, type WorkerProcess, type WorkerProcessOptions } from "./worker-processes.ts";

/** What happens in a run while messages are sent. */
export interface RunOptions {
  readonly messages: number;
  readonly workers: number;
  /** Kills one worker at each of these points, in messages that the server has received, and starts another one. */
  readonly killAt?: readonly number[];
  /** Does something else, once, when the server has received so many. */
  readonly event?: { readonly at: number; readonly does: (run: Parts) => Promise<void> };
  /** Where the workers find Redis, if not where it is. */
  readonly workersFind?: (redis: RedisServer) => Promise<string>;
  readonly redisOptions?: readonly string[];
  readonly worker?: Partial<WorkerProcessOptions>;
}

/** What takes part in a run. */
export interface Parts {
  readonly redis: RedisServer;
  readonly server: FaultyServer;
  readonly queue: WhatsAppQueue<{ readonly main: Provider<Message> }>;
}

/** What came of a run. */
export interface RunResult {
  /** When nothing waited any more. */
  readonly account: Account;
  /** After somebody who knows what the server received has resolved what was not known. */
  readonly afterwards: Account;
  readonly kills: number;
  readonly seconds: number;
}

/** Sends messages with workers in processes of their own, to a server that counts, while things go wrong; then looks at every message. */
export async function run({ messages, workers, killAt = [], event, redisOptions, worker = {}, ...own }: RunOptions): Promise<RunResult> {
  const [vendor] = await providersUnderTest();
  if (vendor === undefined) throw new Error("There is no vendor.");
  const redis = await startRedis(redisOptions);
  const server = await startFaultyServer({ vendor });
  const sender = senderData(vendor, server);
  const queue = createQueue({
    connection: redis.url,
    name: "run",
    providers: { main: await senderFrom(sender, {}) },
    reachableWithinMs: 60_000,
  });
  queue.on("error", () => {}); // Redis goes away in some runs
  const settings = {
    redis: (await own.workersFind?.(redis)) ?? redis.url,
    name: "run",
    senders: [sender],
    concurrency: 20,
    lockMs: 3_000,
    stalledCheckMs: 1_000,
    vendorMs: 20,
    reportEvery: 0,
    ...worker,
  };
  const began = performance.now();
  const running: WorkerProcess[] = [];
  try {
    await queue.enqueueMany(entries(messages));
    running.push(...(await Promise.all(Array.from({ length: workers }, () => startWorkerProcess(settings)))));
    const parts = { redis, server, queue };
    const happening = event === undefined ? undefined : reached(server, event.at).then(() => event.does(parts));
    const kills = await killSome(running, killAt, server, settings);
    await happening;
    await queue.drain({ everyMs: 200 });
    const account = await accountFor(queue, server.received, messages);
    for (const key of account.unresolvedKeys) await queue.resolve(key, server.received.get(key) > 0 ? "sent" : "resend");
    await queue.drain({ everyMs: 200 });
    const afterwards = await accountFor(queue, server.received, messages);
    for (const one of running.splice(0)) await one.close();
    return { account, afterwards, kills, seconds: (performance.now() - began) / 1000 };
  } finally {
    await Promise.all(running.map((one) => one.kill()));
    await queue.close();
    await Promise.all([server.close(), redis.close()]);
  }
}

function* entries(messages: number): Generator<{ messageKey: string; message: Message }> {
  for (let number = 0; number < messages; number += 1) yield { messageKey: markerOf(number), message: numbered(number) };
}

/** Resolves when the server has received so many requests. */
async function reached(server: FaultyServer, requests: number): Promise<void> {
  while (server.requests() < requests) await sleep(2);
}

/** Kills the workers in turn, each while it sends, and starts another one for each. */
async function killSome(
  running: WorkerProcess[],
  killAt: readonly number[],
  server: FaultyServer,
  settings: WorkerProcessOptions,
): Promise<number> {
  for (const point of killAt) {
    await reached(server, point);
    const victim = running.shift();
    await victim?.kill();
    running.push(await startWorkerProcess(settings));
  }
  return killAt.length;
}
