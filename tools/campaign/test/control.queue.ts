import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { done, fakeProvider, heard, receiptFor, redisForFile, text } from "./support.ts";

const { queueOf } = redisForFile();

test("a pause holds for every worker, and what is under way has its end", async () => {
  const provider = fakeProvider(async (message) => {
    await sleep(50);
    return receiptFor(message);
  });
  const queue = queueOf(provider);
  await queue.enqueueMany(Array.from({ length: 50 }, (_, number) => ({ message: text(`${number}`) })));
  queue.worker({ concurrency: 5 });
  await expect.poll(() => provider.given.length).toBeGreaterThanOrEqual(5);
  await queue.pause();
  await vi.waitFor(async () => expect(await queue.stats()).toMatchObject({ active: 0 }));
  const { length } = provider.given;
  const { sent, waiting, providers } = await queue.stats();
  expect([sent, waiting, providers["main"]?.paused]).toEqual([length, 50 - length, true]);
  await sleep(200);
  expect(provider.given).toHaveLength(length);
  await queue.enqueue(text("one more"));
  await queue.resume("main");
  await done(queue);
  expect(await queue.stats()).toMatchObject({ enqueued: 51, sent: 51, providers: { main: { paused: false } } });
});

test("closing a worker ends what it has under way, and leaves the rest to others", async () => {
  const provider = fakeProvider(async (message) => {
    await sleep(100);
    return receiptFor(message);
  });
  const queue = queueOf(provider);
  await queue.enqueueMany(Array.from({ length: 20 }, (_, number) => ({ message: text(`${number}`) })));
  const worker = queue.worker({ concurrency: 5 });
  await expect.poll(() => provider.given.length).toBe(5);
  await worker.close();
  const { sent, waiting, active, unresolved } = await queue.stats();
  expect({ sent, waiting, active, unresolved }).toEqual({
    sent: provider.given.length,
    waiting: 20 - provider.given.length,
    active: 0,
    unresolved: 0,
  });
  expect(sent).toBeLessThan(20);
  queue.worker({ concurrency: 20 });
  await done(queue);
  expect(new Set(provider.given).size).toBe(20);
  expect(provider.given).toHaveLength(20);
});

test("draining ends with its signal, for the reason given", async () => {
  const queue = queueOf(fakeProvider());
  await queue.enqueue(text("a"));
  const stop = new AbortController();
  const drained = queue.drain({ everyMs: 10, signal: stop.signal });
  stop.abort(new Error("enough"));
  await expect(drained).rejects.toThrow("enough");
});

test("a closed queue says so", async () => {
  const queue = queueOf(fakeProvider());
  await queue.enqueue(text("a"));
  await queue.close();
  await queue.close();
  await expect(queue.stats()).rejects.toMatchObject({ name: "QueueError", code: "closed" });
  await expect(queue.enqueue(text("b"))).rejects.toMatchObject({ code: "closed" });
  expect(() => queue.worker()).toThrow("closed");
});

test("listening ends when it is told to", async () => {
  const queue = queueOf(fakeProvider());
  const events = heard(queue);
  let counted = 0;
  const stop = queue.on("sent", () => (counted += 1));
  queue.worker();
  await queue.enqueue(text("a"));
  await vi.waitFor(() => expect(events.sent).toHaveLength(1));
  stop();
  await queue.enqueue(text("b"));
  await vi.waitFor(() => expect(events.sent).toHaveLength(2));
  expect(counted).toBe(1);
});
