import type { Message, Provider } from "@wabakit/core";
import { createQueue, type WhatsAppQueue } from "@wabakit/queue";
import { Redis } from "ioredis";
import { providersUnderTest } from "../../../conformance/src/providers.ts";
import { type FaultyServer, startFaultyServer } from "../../../faults/src/faulty-server.ts";
import { numbered } from "../../../faults/src/senders.ts";
import { type RedisServer, startRedis } from "../redis-server.ts";
import { senderData, senderFrom } from "../senders.ts";
import { startWorkerProcess, type WorkerProcess, type WorkerProcessOptions } from "../worker-processes.ts";

/** Where the queue is measured: a Redis, a server that counts, and any number of workers. */
export interface Site {
  readonly redis: RedisServer;
  readonly server: FaultyServer;
  readonly client: Redis;
  /** Microseconds that Redis has used since it began. */
  readonly redisCpu: () => Promise<number>;
  readonly queueOf: (name: string) => WhatsAppQueue<{ readonly main: Provider<Message> }>;
  readonly startWorker: (name: string, options: Partial<WorkerProcessOptions>) => Promise<WorkerProcess>;
  readonly close: () => Promise<void>;
}

/** @param redisOptions of its Redis, besides those of every Redis here, whose log is on the disk before it answers */
export async function startSite(redisOptions: readonly string[] = []): Promise<Site> {
  const [vendor] = await providersUnderTest();
  if (vendor === undefined) throw new Error("There is no vendor.");
  const redis = await startRedis(redisOptions);
  const server = await startFaultyServer({ vendor });
  const client = new Redis(redis.url);
  const sender = senderData(vendor, server);
  const provider = await senderFrom(sender, {});
  return {
    redis,
    server,
    client,
    async redisCpu() {
      const info = await client.info("cpu");
      const seconds = (what: string): number => Number(new RegExp(`${what}:([\\d.]+)`).exec(info)?.[1] ?? NaN);
      return 1e6 * (seconds("used_cpu_user") + seconds("used_cpu_sys"));
    },
    queueOf: (name) => createQueue({ connection: redis.url, name, providers: { main: provider } }),
    startWorker: (name, options) =>
      startWorkerProcess({
        redis: redis.url,
        name,
        senders: [sender],
        concurrency: 50,
        lockMs: 30_000,
        stalledCheckMs: 30_000,
        vendorMs: 0,
        reportEvery: 0,
        ...options,
      }),
    async close() {
      client.disconnect();
      await Promise.all([server.close(), redis.close()]);
    },
  };
}

/** Messages from 0 on, with keys. */
export function* entries(count: number): Generator<{ readonly messageKey: string; readonly message: Message }> {
  for (let number = 0; number < count; number += 1) yield { messageKey: `order-${number}`, message: numbered(number) };
}
