import type { MessageStatusEvent } from "@wabakit/core";
import type { UnresolvedMessage } from "@wabakit/queue";
import { describe, expect, test, vi } from "vitest";
import { done, type FakeProvider, fakeProvider, type MainQueue, receiptFor, redisForFile, sendError, text, textOf } from "./support.ts";

const { queueOf, client, prefix } = redisForFile();

/** A provider with references, of which nobody knows whether it took a message the first time. */
const unsure = (): FakeProvider =>
  fakeProvider(
    (message, nth) => {
      if (nth === 1 || textOf(message).startsWith("unsure")) throw sendError("timed-out", { accepted: "unknown" });
      return receiptFor(message);
    },
    { features: ["reference"] },
  );

async function unresolvedQueue(messageKey = "a", message = text("a")): Promise<{ queue: MainQueue; provider: FakeProvider }> {
  const provider = unsure();
  const queue = queueOf(provider);
  await queue.enqueue(message, { messageKey });
  queue.worker();
  await done(queue);
  expect(await queue.find(messageKey)).toMatchObject({ state: "unresolved" });
  return { queue, provider };
}

const status = (more: Partial<MessageStatusEvent>): MessageStatusEvent =>
  ({
    type: "message-status",
    eventId: "e",
    provider: "fake",
    raw: {},
    status: "delivered",
    messageId: "v-1",
    ...more,
  }) as MessageStatusEvent; // the union's other half needs a failure

describe("a person says", () => {
  test("that it was sent: it is not sent again", async () => {
    const { queue, provider } = await unresolvedQueue();
    await queue.resolve("a", "sent", { messageId: "v-9" });
    await done(queue);
    expect(provider.given).toEqual(["a"]);
    expect(await queue.find("a")).toMatchObject({ state: "sent", receipt: { provider: "fake", messageId: "v-9" } });
    expect(await queue.stats()).toMatchObject({ enqueued: 1, sent: 1, unresolved: 0, failed: 0 });
    expect(await queue.resolveByStatus(status({ messageId: "v-9" }))).toEqual({ messageKey: "a", provider: "main", resolved: false });
  });

  test("that it was sent, without knowing its id", async () => {
    const { queue } = await unresolvedQueue();
    await queue.resolve("a", "sent");
    await done(queue);
    expect(await queue.find("a")).toMatchObject({ state: "sent", receipt: { provider: "fake" } });
  });

  test("that it is to be sent again", async () => {
    const { queue, provider } = await unresolvedQueue();
    await queue.resolve("a", "resend");
    await done(queue);
    expect(provider.given).toEqual(["a", "a"]);
    expect(await queue.stats()).toMatchObject({ enqueued: 1, sent: 1, unresolved: 0, failed: 0 });
  });

  test("something about a message that is not unresolved, or unknown", async () => {
    const { queue } = await unresolvedQueue();
    await queue.resolve("a", "resend");
    await done(queue);
    await expect(queue.resolve("a", "resend")).rejects.toMatchObject({ name: "QueueError", code: "wrong-state" });
    await expect(queue.resolve("b", "sent")).rejects.toMatchObject({ name: "QueueError", code: "unknown-message" });
    await expect(queue.retry("a")).rejects.toMatchObject({ code: "wrong-state" });
  });

  test("nothing yet: it is listed, and can be neither retried nor cancelled", async () => {
    const before = Date.now();
    const { queue } = await unresolvedQueue();
    const listed: UnresolvedMessage[] = [];
    for await (const one of queue.unresolved()) listed.push(one);
    expect(listed).toMatchObject([{ messageKey: "a", provider: "main", state: "unresolved", error: { code: "timed-out" } }]);
    expect(listed[0]?.since.getTime()).toBeGreaterThanOrEqual(before);
    await expect(queue.retry("a")).rejects.toMatchObject({ code: "wrong-state" });
    await expect(queue.cancel("a")).rejects.toMatchObject({ code: "wrong-state" });
  });
});

test("what was settled by somebody who was killed before it could say so is completed all the same", async () => {
  const provider = unsure();
  const queue = queueOf(provider, { retention: { sentMs: 1_000 } }); // a worker tidies up as often as that
  await queue.enqueue(text("a"), { messageKey: "a" });
  queue.worker();
  await done(queue);
  await client().hset(`${prefix()}:main:m-a`, "wabakit:receipt", JSON.stringify({ provider: "fake", messageId: "v-1" }));
  await vi.waitFor(async () => expect(await queue.find("a")).toMatchObject({ state: "sent" }), 10_000);
  expect(provider.given).toEqual(["a"]);
  expect(await queue.stats()).toMatchObject({ unresolved: 0, failed: 0 });
});

describe("a webhook says", () => {
  test("what became of it, by the reference that the queue has given it", async () => {
    const { queue, provider } = await unresolvedQueue("order:4711");
    const reference = (await queue.find("order:4711"))?.message?.reference ?? "";
    expect(reference).toMatch(/^[0-9a-f]{32}$/);
    const event = status({ reference, recipient: "447700900123" });
    expect(await queue.resolveByStatus(event)).toEqual({ messageKey: "order:4711", provider: "main", resolved: true });
    await done(queue);
    expect(provider.given).toEqual(["a"]);
    expect(await queue.find("order:4711")).toMatchObject({ state: "sent", receipt: { provider: "fake", messageId: "v-1" } });
    // The next status of the same message has its id, too.
    expect(await queue.resolveByStatus(status({ status: "read", reference }))).toEqual({
      messageKey: "order:4711",
      provider: "main",
      resolved: false,
    });
  });

  test("that it failed on its way: the vendor had it all the same", async () => {
    const { queue } = await unresolvedQueue("short-key");
    const failed = status({ status: "failed", failure: { code: "window-closed" }, reference: "short-key" });
    expect(await queue.resolveByStatus(failed)).toMatchObject({ resolved: true });
  });

  test("something of a message that was sent: its key comes back", async () => {
    const { queue } = await unresolvedQueue();
    await queue.enqueue(text("b"), { messageKey: "b" });
    await done(queue);
    expect(await queue.resolveByStatus(status({ messageId: "id-b" }))).toEqual({ messageKey: "b", provider: "main", resolved: false });
  });

  test.each([
    ["of a message of somebody else's", status({ messageId: "v-2" })],
    ["with a reference that nobody has", status({ reference: "x" })],
    ["about another recipient", status({ reference: "a", recipient: "447700900999" })],
    ["of another kind", { type: "unknown", eventId: "e", provider: "fake", raw: {} } as const],
  ])("something %s: nothing happens", async (_, event) => {
    const { queue } = await unresolvedQueue();
    expect(await queue.resolveByStatus(event)).toBeUndefined();
    expect(await queue.find("a")).toMatchObject({ state: "unresolved" });
  });

  test("something of two unresolved messages with one reference of the caller's: neither is touched", async () => {
    const message = { ...text("unsure"), reference: "campaign-7" };
    const { queue } = await unresolvedQueue("a", message);
    await queue.enqueue({ ...message, to: "+447700900124" }, { messageKey: "b" });
    await done(queue);
    expect(await queue.resolveByStatus(status({ reference: "campaign-7" }))).toBeUndefined();
    expect(await queue.stats()).toMatchObject({ unresolved: 2 });
  });
});
