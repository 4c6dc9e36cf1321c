import { createQueue } from "@wabakit/queue";
import { expect, onTestFinished, test } from "vitest";
import { fakeProvider, receiptFor, redisForFile, text } from "./support.ts";

// Limits hold for all workers together, whatever machine they are on: each worker here has connections of its own.
const { server } = redisForFile();

/** The most events in any span of so many milliseconds. */
const mostIn = (times: readonly number[], ms: number): number =>
  Math.max(...times.map((time) => times.filter((other) => other >= time && other < time + ms).length));

async function timesOf(
  name: string,
  rates: object,
  providers: { readonly [name: string]: number },
  workersEach: number,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(Object.keys(providers).map((provider) => [provider, []]));
  const made = Object.keys(providers).map((provider) => {
    const note = fakeProvider(
      (message) => {
        times.get(provider)?.push(performance.now());
        return receiptFor(message);
      },
      { id: "fake" },
    );
    return [provider, note] as const;
  });
  const open = () => createQueue({ connection: server().url, name, providers: Object.fromEntries(made), rates });
  const queue = open();
  onTestFinished(() => queue.close());
  for (const [provider, count] of Object.entries(providers)) {
    await queue.enqueueMany(Array.from({ length: count }, (_, number) => ({ message: text(`${provider} ${number}`), provider })));
  }
  for (let worker = 0; worker < workersEach; worker += 1) {
    const other = open();
    onTestFinished(() => other.close());
    for (const provider of Object.keys(providers)) other.worker({ provider, concurrency: 20 });
  }
  await queue.drain({ everyMs: 50 });
  const { sent, failed, unresolved, enqueued } = await queue.stats();
  expect([sent, failed, unresolved]).toEqual([enqueued, 0, 0]);
  return times;
}

test("a sending number's limit holds over two workers", async () => {
  const times = (await timesOf("number", { perProvider: { main: 20 } }, { main: 60 }, 2)).get("main") ?? [];
  expect(times).toHaveLength(60);
  // BullMQ counts in windows of a second: two of them may be next to each other.
  expect(mostIn(times, 950)).toBeLessThanOrEqual(40);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_500);
});

test("a pace below one a second spaces messages", async () => {
  const times = (await timesOf("slow", { perProvider: { main: 2.5 } }, { main: 4 }, 2)).get("main") ?? [];
  expect(mostIn(times, 350)).toBe(1);
});

test("a vendor's limit holds over its numbers and their workers, and each number gets its share", async () => {
  const times = await timesOf("vendor", { perVendor: { fake: 20 } }, { one: 30, other: 30 }, 2);
  const all = [...times.values()].flat().toSorted((a, b) => a - b);
  expect(all).toHaveLength(60);
  expect(mostIn(all, 950)).toBeLessThanOrEqual(40);
  expect((all.at(-1) ?? 0) - (all[0] ?? 0)).toBeGreaterThan(1_500);
});
