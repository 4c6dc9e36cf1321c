import { setTimeout as sleep } from "node:timers/promises";
import { type Message, OptionError, type Provider, SendError } from "@wabakit/core";
import { createQueue, QueueError } from "@wabakit/queue";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { done, fakeProvider, receiptFor, redisForFile, text } from "./support.ts";

const { server, queueOf, client, prefix } = redisForFile();
const entriesTo = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ message: text(`${number}`), messageKey: `order:${number}` }));

describe("a message key", () => {
  test("enqueues a message once, however often", async () => {
    const provider = fakeProvider();
    const queue = queueOf(provider);
    expect(await queue.enqueue(text("a"), { messageKey: "4711" })).toEqual({ messageKey: "4711", known: false });
    expect(await queue.enqueue(text("a"), { messageKey: "4711" })).toEqual({ messageKey: "4711", known: true });
    expect(await queue.enqueueMany(entriesTo(1_200))).toEqual({ enqueued: 1_200, known: 0 });
    expect(await queue.enqueueMany(entriesTo(1_201))).toEqual({ enqueued: 1, known: 1_200 });
    queue.worker({ concurrency: 50 });
    await done(queue);
    expect(provider.given).toHaveLength(1_202);
    expect(await queue.enqueueMany(entriesTo(1_201))).toEqual({ enqueued: 0, known: 1_201 });
    expect(await queue.stats()).toMatchObject({ enqueued: 1_202, sent: 1_202, waiting: 0 });
  });

  test("is known when the message is no longer kept, until keysMs are over", async () => {
    const provider = fakeProvider();
    const queue = queueOf(provider, { retention: { sentMs: 0, keysMs: 700 } });
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker();
    await done(queue);
    await expect.poll(() => client().exists(`${prefix()}:main:m-a`)).toBe(0);
    expect(await queue.find("a")).toEqual({ messageKey: "a", provider: "main", state: "sent" });
    expect(await queue.enqueue(text("a"), { messageKey: "a" })).toMatchObject({ known: true });
    await sleep(750);
    expect(await queue.find("a")).toBeUndefined();
    expect(await queue.enqueue(text("a"), { messageKey: "a" })).toMatchObject({ known: false });
    await done(queue);
    expect(provider.given).toHaveLength(2);
  });

  test("is all that is left of a message when its time is over, though no other is sent", async () => {
    const queue = queueOf(fakeProvider(), { retention: { sentMs: 500 } });
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker();
    await done(queue);
    expect(await queue.find("a")).toMatchObject({ state: "sent", message: text("a") });
    await vi.waitFor(async () => expect(await queue.find("a")).toEqual({ messageKey: "a", provider: "main", state: "sent" }), 5_000);
    const keys = await client().keys(`${prefix()}*`);
    expect(keys.filter((key) => key.includes("m-a"))).toEqual([]);
  });

  test("is that of one message, whichever provider it is given to", async () => {
    const [one, other] = [fakeProvider(), fakeProvider()];
    const queue = createQueue({ connection: server().url, name: "two", providers: { one, other } });
    onTestFinished(() => queue.close());
    await queue.enqueue(text("a"), { messageKey: "a", provider: "other" });
    expect(await queue.enqueue(text("a"), { messageKey: "a", provider: "one" })).toMatchObject({ known: true });
    expect(await queue.enqueue(text("b"))).toMatchObject({ known: false }); // to the first
    queue.worker({ provider: "one" });
    queue.worker({ provider: "other" });
    await queue.drain({ everyMs: 20 });
    expect([one.given, other.given]).toEqual([["b"], ["a"]]);
    expect((await queue.stats()).providers).toMatchObject({ one: { sent: 1 }, other: { sent: 1 } });
  });

  test("whose message was not stored, because somebody died in between, is enqueued the next time", async () => {
    const provider = fakeProvider();
    const queue = queueOf(provider);
    await client().set(`${prefix()}::claim:a`, "p:main");
    expect(await queue.enqueue(text("a"), { messageKey: "a" })).toMatchObject({ known: true });
    queue.worker();
    await done(queue);
    expect(provider.given).toEqual(["a"]);
  });

  test.each(["1", "a:b:c", "ü 🚀 %3A", "{x}", "a|b", "k".repeat(256)])("may be %s", async (messageKey) => {
    const queue = queueOf(fakeProvider());
    await queue.enqueue(text("a"), { messageKey });
    queue.worker();
    await done(queue);
    expect(await queue.find(messageKey)).toMatchObject({ messageKey, state: "sent" });
  });
});

describe("many messages", () => {
  test("are asked for as Redis takes them", async () => {
    const queue = queueOf(fakeProvider());
    let [asked, most] = [0, 0];
    async function* input() {
      for (const entry of entriesTo(3_000)) {
        asked += 1;
        if (asked % 100 === 0) most = Math.max(most, asked - (await queue.stats()).enqueued);
        yield entry;
      }
    }
    expect(await queue.enqueueMany(input())).toEqual({ enqueued: 3_000, known: 0 });
    expect(most).toBeLessThanOrEqual(1_000); // whose keys are on their way, and the next
  });

  test.each([
    [
      "that the provider does not send",
      { message: { to: "+447700900123", type: "sticker", sticker: { link: "https://example.com/a" } } },
      SendError,
    ],
    ["that is no plain data", { message: { ...text("a"), when: new Date() } }, SendError],
    ["that is nothing", undefined, OptionError],
    ["with an empty key", { message: text("a"), messageKey: "" }, OptionError],
    ["for another provider", { message: text("a"), provider: "others" }, OptionError],
    ["with another priority", { message: text("a"), priority: "urgent" }, OptionError],
    ["for no time", { message: text("a"), sendAt: new Date(NaN) }, OptionError],
  ])("with one %s: what came before is enqueued, and the error names the entry", async (_, wrong, kind) => {
    const queue = queueOf(fakeProvider());
    const entries = [...entriesTo(3), wrong, ...entriesTo(5)] as { message: Message }[]; // callers without a compiler give what they like
    const error: unknown = await queue.enqueueMany(entries).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toContain("entry 3");
    expect(await queue.stats()).toMatchObject({ enqueued: 3, waiting: 3 });
  });
});

describe("when", () => {
  test("passcodes go before marketing, and each in its order", async () => {
    const provider = fakeProvider();
    const queue = queueOf(provider);
    for (const priority of ["low", "normal", "high"] as const) {
      for (const n of [1, 2, 3]) await queue.enqueue(text(`${priority} ${n}`), { priority });
    }
    await queue.enqueue(text("normal 4"));
    queue.worker({ concurrency: 1 });
    await done(queue);
    const order = ["high 1", "high 2", "high 3", "normal 1", "normal 2", "normal 3", "normal 4", "low 1", "low 2", "low 3"];
    expect(provider.given).toEqual(order);
  });

  test("a message for later is sent then, and one for earlier now", async () => {
    const times = new Map<string, number>();
    const provider = fakeProvider((message) => {
      times.set(message.type === "text" ? message.text.body : "", Date.now());
      return receiptFor(message);
    });
    const queue = queueOf(provider);
    const sendAt = new Date(Date.now() + 600);
    await queue.enqueue(text("later"), { sendAt, messageKey: "later", priority: "high" });
    await queue.enqueue(text("now"), { sendAt: new Date(0) });
    queue.worker();
    await expect.poll(() => provider.given).toEqual(["now"]);
    expect(await queue.find("later")).toMatchObject({ state: "scheduled" });
    await done(queue);
    expect(times.get("later")).toBeGreaterThanOrEqual(sendAt.getTime());
  });
});

describe("a message that is taken back", () => {
  test("is not sent, and its key may be used again", async () => {
    const provider = fakeProvider();
    const queue = queueOf(provider);
    await queue.enqueue(text("a"), { messageKey: "a", sendAt: new Date(Date.now() + 60_000) });
    await queue.cancel("a");
    expect(await queue.find("a")).toBeUndefined();
    expect(await queue.stats()).toMatchObject({ enqueued: 0, scheduled: 0 });
    await queue.enqueue(text("a"), { messageKey: "a" });
    queue.worker();
    await done(queue);
    expect(provider.given).toEqual(["a"]);
    const error: unknown = await queue.cancel("a").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(QueueError);
    expect(error).toMatchObject({ code: "wrong-state" });
  });

  test("must be known", async () => {
    const queue: { cancel: (key: string) => Promise<void> } = queueOf(fakeProvider());
    await expect(queue.cancel("nobody's")).rejects.toMatchObject({ code: "unknown-message" });
  });
});

test("numbers and texts of a message come out as they went in", async () => {
  const messages: Message[] = [];
  const provider: Provider<Message> = fakeProvider((message) => {
    messages.push(message);
    return receiptFor(message);
  });
  const queue = queueOf(provider);
  const message = text('Zeile 1\nLine 2 \u{1F600} \\ " </script> {{1}}');
  await queue.enqueue(message);
  queue.worker();
  await done(queue);
  expect(messages).toEqual([message]);
});
