import { describe, expect, test } from "vitest";
import { done, fakeProvider, heard, redisForFile, text } from "./support.ts";

// Jobs that a worker cannot send are kept where they are seen.
const { queueOf, client, prefix } = redisForFile();

describe.each([
  ["by a newer version", { version: 2, messageKey: "a", message: text("a") }, "newer version"],
  ["by something else", { hello: "world" }, "was not written by @wabakit/queue"],
  ["and has no message", { version: 1, messageKey: "a" }, "has lost its message"],
])("a job that was written %s", (_, data, reason) => {
  test("fails with the facts, nothing is sent, and it can be sent again by a worker that can read it", async () => {
    const provider = fakeProvider();
    const queue = queueOf(provider);
    const events = heard(queue);
    await queue.enqueue(text("a"), { messageKey: "a" });
    const [bull] = queue.bullQueues;
    const job = await bull?.getJob("m-a");
    const before: unknown = job?.data;
    await job?.updateData(data);
    queue.worker();
    await done(queue);
    expect(provider.given).toEqual([]);
    expect(events.failed).toMatchObject([{ messageKey: "a", error: { code: "invalid-message", accepted: "no", retryable: false } }]);
    const found = await queue.find("a");
    expect(found).toMatchObject({ state: "failed" });
    expect(found?.error?.message).toContain(reason);
    expect(await queue.stats()).toMatchObject({ enqueued: 1, failed: 1 });
    await job?.updateData(before);
    await queue.retry("a");
    await done(queue);
    expect(provider.given).toEqual(["a"]);
  });
});

test("a job that ends its worker again and again is left alone, and sent when a person says so", async () => {
  const provider = fakeProvider();
  const queue = queueOf(provider);
  await queue.enqueue(text("a"), { messageKey: "a" });
  await client().hset(`${prefix()}:main:m-a`, "stc", "11"); // where BullMQ counts that
  queue.worker();
  await done(queue);
  expect(provider.given).toEqual([]);
  const found = await queue.find("a");
  expect(found).toMatchObject({ state: "failed" });
  expect(found?.error?.message).toContain("begun 11 times by workers that went away");
});

test("what Redis holds of a message is its text and its recipient, for a board to show, and no credential", async () => {
  const queue = queueOf(fakeProvider());
  await queue.enqueue(text("Your code is 123456"), { messageKey: "a" });
  const [job] = (await queue.bullQueues[0]?.getJobs()) ?? [];
  expect(job?.name).toBe("text");
  expect(job?.data).toEqual({ version: 1, messageKey: "a", message: text("Your code is 123456") });
});
