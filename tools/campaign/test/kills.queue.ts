import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { type Proxy, startProxy } from "../src/proxy.ts";
import { run } from "../src/run.ts";
import { expectNoneTwice, momentsIn } from "./run-with.ts";

// The promise of the queue, put to the test with real processes that are really killed: kill -9 at moments that chance picks.

test("20 workers are killed while 5,000 messages are sent: none is lost, none is sent twice, each is accounted for", async () => {
  const { account, kills } = await expectNoneTwice("kills", { messages: 5_000, workers: 2, killAt: momentsIn(5_000, 20) });
  expect(kills).toBe(20);
  expect(account.unresolved).toBeGreaterThan(0); // or nothing was put to the test
  expect(account.unresolvedReceived).toBeGreaterThan(0);
});

test("Redis is killed three times while 2,000 messages are sent, and starts again with its log", async () => {
  await expectNoneTwice("Redis killed", {
    messages: 2_000,
    workers: 2,
    event: {
      at: 300,
      async does({ redis }) {
        for (let time = 0; time < 3; time += 1) {
          await redis.restart();
          await sleep(700);
        }
      },
    },
  });
});

test("the workers cannot reach Redis for 10 seconds, longer than their locks last", async () => {
  let proxy: Proxy | undefined;
  onTestFinished(() => proxy?.close());
  const { account } = await expectNoneTwice("Redis cut off", {
    messages: 2_000,
    workers: 2,
    async workersFind(redis) {
      proxy = await startProxy(redis.port);
      return `redis://127.0.0.1:${proxy.port}`;
    },
    event: {
      at: 300,
      async does() {
        proxy?.cut();
        await sleep(10_000);
        proxy?.mend();
      },
    },
  });
  // Whoever had a vendor's answer, and could not write it down, did so as soon as it could.
  expect(account.unresolved).toBe(0);
});

test("the test can fail: where intents are forgotten, messages are sent twice", async () => {
  const { account } = await run({
    messages: 400,
    workers: 2,
    killAt: [150],
    event: {
      at: 150,
      async does({ redis, queue }) {
        await sleep(200); // the worker is gone by now, and its messages are not another one's yet
        const client = new Redis(redis.url);
        const [bull] = queue.bullQueues;
        for (const job of (await bull?.getActive()) ?? []) await client.hdel(bull?.toKey(job.id ?? "") ?? "", "wabakit:intent");
        client.disconnect();
      },
    },
  });
  expect(account.twice).toBeGreaterThan(0);
});
