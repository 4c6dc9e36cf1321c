import { setTimeout as sleep } from "node:timers/promises";
import type { Receipt } from "@wabakit/core";
import { describe, expect, test, vi } from "vitest";
import { done, fakeProvider, heard, quick, receiptFor, redisForFile, sendError, text } from "./support.ts";

const { queueOf, client, prefix } = redisForFile();

describe("what a vendor's answer leads to", () => {
  test("a receipt: the message is sent, and nothing of the vendor's answer is kept but its ids", async () => {
    const queue = queueOf(fakeProvider((message) => ({ ...receiptFor(message), requestId: "r-1" })));
    const events = heard(queue);
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker();
    await done(queue);
    const receipt = { provider: "fake", messageId: "id-a", requestId: "r-1" };
    expect(events.sent).toEqual([{ provider: "main", messageKey: "a", receipt }]);
    await expect.poll(() => queue.find("a")).toEqual({ messageKey: "a", provider: "main", state: "sent", message: text("a"), receipt });
  });

  test("not accepted and retryable: it is sent again, not before the vendor wants it", async () => {
    const provider = fakeProvider((message, nth) => {
      if (nth < 3) throw sendError("provider-unavailable", { retryable: true, retryAfterMs: 150 });
      return receiptFor(message);
    });
    const queue = queueOf(provider);
    const events = heard(queue);
    await queue.enqueue(text("a"));
    queue.worker();
    await done(queue);
    expect(provider.given).toEqual(["a", "a", "a"]);
    expect(events.retry.map(({ delayMs }) => delayMs)).toEqual([150, 150]);
    expect(await queue.stats()).toMatchObject({ enqueued: 1, sent: 1, failed: 0, unresolved: 0 });
  });

  test("the same until no attempt is left: it has failed, with its facts, and can be sent again by hand", async () => {
    let down = true;
    const provider = fakeProvider((message) => {
      if (down) throw sendError("provider-unavailable", { retryable: true, status: 503 });
      return receiptFor(message);
    });
    const queue = queueOf(provider, { attempts: 3 });
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker();
    await done(queue);
    expect(provider.given).toHaveLength(3);
    expect(await queue.find("a")).toMatchObject({ state: "failed", error: { code: "provider-unavailable", accepted: "no", status: 503 } });
    down = false;
    await queue.retry("a");
    await done(queue);
    expect(await queue.stats()).toMatchObject({ enqueued: 1, sent: 1, failed: 0 });
  });

  test("not accepted and not retryable: it has failed at once, with its facts", async () => {
    const issues = [{ path: "to", rule: "pattern", message: "to must be a number" }];
    const provider = fakeProvider(() => {
      throw sendError("invalid-message", { issues, vendorCode: "-116", vendorMessage: "no" });
    });
    const queue = queueOf(provider);
    const events = heard(queue);
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker();
    await done(queue);
    const error = {
      code: "invalid-message",
      provider: "fake",
      accepted: "no",
      retryable: false,
      vendorCode: "-116",
      vendorMessage: "no",
      issues,
    };
    expect(await queue.find("a")).toMatchObject({ state: "failed", error });
    expect(events.failed).toMatchObject([{ messageKey: "a", error }]);
    expect(provider.given).toHaveLength(1);
  });

  test("nobody knows, though it is retryable: it is unresolved, and never sent again", async () => {
    const provider = fakeProvider(() => {
      throw sendError("timed-out", { accepted: "unknown", retryable: true });
    });
    const queue = queueOf(provider);
    const events = heard(queue);
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker(quick);
    await done(queue);
    const [job] = (await queue.bullQueues[0]?.getFailed()) ?? [];
    await job?.retry("failed"); // as somebody does who presses the button of a board
    await done(queue);
    expect(provider.given).toEqual(["a"]);
    expect(await queue.find("a")).toMatchObject({ state: "unresolved", error: { code: "timed-out", accepted: "unknown" } });
    expect(events.unresolved).toMatchObject([{ messageKey: "a", error: { code: "timed-out" } }, { messageKey: "a" }]);
    expect(await queue.stats()).toMatchObject({ enqueued: 1, sent: 0, failed: 0, unresolved: 1 });
  });

  test("something else than a SendError: nobody knows either", async () => {
    const queue = queueOf(
      fakeProvider(() => {
        throw new TypeError("a mistake in a provider");
      }),
    );
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker();
    await done(queue);
    expect(await queue.find("a")).toMatchObject({ state: "unresolved", error: { code: "unexpected-response" } });
  });

  test("a vendor that wants nothing for a while gets nothing, from any worker", async () => {
    const times: number[] = [];
    const provider = fakeProvider(async (message, nth) => {
      times.push(Date.now());
      if (nth === 1) throw sendError("rate-limited", { retryable: true, retryAfterMs: 400, status: 429 });
      await sleep(100);
      return receiptFor(message);
    });
    const queue = queueOf(provider);
    for (const key of ["a", "b", "c"]) await queue.enqueue(text(key), { messageKey: key });
    queue.worker({ concurrency: 1 });
    queue.worker({ concurrency: 1 });
    await done(queue);
    expect(provider.given).toHaveLength(4);
    const [first = 0, ...others] = times;
    // The other worker may have had its message already.
    expect(others.filter((time) => time - first < 390).length).toBeLessThanOrEqual(1);
  });
});

describe("a message that somebody has begun", () => {
  test("is not sent again when whoever began is gone", async () => {
    const provider = fakeProvider();
    const queue = queueOf(provider);
    await queue.enqueue(text("a"), { messageKey: "a" });
    await client().hset(`${prefix()}:main:m-a`, "wabakit:intent", "of somebody who is gone");
    const events = heard(queue);
    queue.worker();
    await done(queue);
    expect(provider.given).toEqual([]);
    expect(events.unresolved).toEqual([{ provider: "main", messageKey: "a" }]);
    expect(await queue.find("a")).toMatchObject({ state: "unresolved" });
  });

  test.each([
    ["a receipt", () => receiptFor(text("a")), "sent"],
    [
      "that it was not accepted",
      (): Receipt => {
        throw sendError("rejected");
      },
      "failed",
    ],
  ] as const)("and taken for lost while the vendor still works on it, then with %s", async (_, answer, state) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const provider = fakeProvider(async () => {
      await held;
      return answer();
    });
    const queue = queueOf(provider);
    const events = heard(queue);
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker(quick);
    await expect.poll(() => provider.given).toHaveLength(1);
    // As when Redis could not be reached for longer than the lock lasts.
    await client().del(`${prefix()}:main:m-a:lock`);
    queue.worker(quick);
    await vi.waitFor(async () => expect(await queue.find("a")).toMatchObject({ state: "unresolved" }), 10_000);
    await vi.waitFor(async () => expect(await queue.stats()).toMatchObject({ active: 0 }), 10_000);
    release();
    await vi.waitFor(async () => expect(await queue.find("a")).toMatchObject({ state }), 10_000);
    expect(provider.given).toEqual(["a"]);
    expect(events.unresolved.length).toBeGreaterThanOrEqual(1);
    expect(await queue.stats()).toMatchObject({ enqueued: 1, unresolved: 0, [state]: 1 });
  });

  test("and taken for lost while the vendor still works on it, then refused for now: it is tried again", async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const provider = fakeProvider(async (message, nth) => {
      await held;
      if (nth === 1) throw sendError("provider-unavailable", { retryable: true });
      return receiptFor(message);
    });
    const queue = queueOf(provider);
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker(quick);
    await expect.poll(() => provider.given).toHaveLength(1);
    await client().del(`${prefix()}:main:m-a:lock`);
    queue.worker(quick);
    await vi.waitFor(async () => expect(await queue.stats()).toMatchObject({ active: 0, unresolved: 1 }), 10_000);
    release();
    await vi.waitFor(async () => expect(await queue.stats()).toMatchObject({ sent: 1, unresolved: 0, failed: 0 }), 10_000);
    expect(provider.given).toEqual(["a", "a"]);
  });

  test("stays with its worker however long the vendor takes, while that shows a sign of life", async () => {
    const provider = fakeProvider(async (message) => {
      await sleep(3 * quick.lockMs);
      return receiptFor(message);
    });
    const queue = queueOf(provider);
    await queue.enqueue(text("a"));
    queue.worker(quick);
    queue.worker(quick);
    await done(queue);
    expect(provider.given).toEqual(["a"]);
    expect(await queue.stats()).toMatchObject({ sent: 1, unresolved: 0 });
  });
});

test("a listener that throws changes nothing", async () => {
  const queue = queueOf(fakeProvider());
  queue.on("sent", () => {
    throw new Error("a mistake in a listener");
  });
  const warned = new Promise((resolve) => process.once("warning", resolve));
  await queue.enqueue(text("a"));
  queue.worker();
  await done(queue);
  expect(String(await warned)).toContain("a mistake in a listener");
  expect(await queue.stats()).toMatchObject({ sent: 1, failed: 0 });
});

test("100 messages one after the other, and each once", async () => {
  const provider = fakeProvider();
  const queue = queueOf(provider);
  await queue.enqueueMany(Array.from({ length: 100 }, (_, number) => ({ message: text(`${number}`) })));
  queue.worker({ concurrency: 7 });
  queue.worker({ concurrency: 3 });
  await done(queue);
  expect(new Set(provider.given).size).toBe(100);
  expect(provider.given).toHaveLength(100);
});
