import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createWhatsApp, type Messages, OptionError, type Outcome, type SendManyOptions } from "../src/index.ts";
import { accept, type Answer, failure, fake, receipt, refuse, type Sent, text, turn, untilAborted, within } from "./fakes.ts";

const message = (index: number): Sent => ({ ...text, text: { body: String(index) } });
const bodyOf = (sent: Sent): string => (sent.type === "text" ? sent.text.body : "");
const messages = (count: number): Sent[] => Array.from({ length: count }, (_, index) => message(index));
const accepting: Answer = (_, sent) => receipt(bodyOf(sent));

const sendMany = (input: Messages<Sent>, options?: SendManyOptions, answer: Answer = accepting): AsyncGenerator<Outcome<Sent>> =>
  createWhatsApp({ provider: fake("acme", answer) }).sendMany(input, options);

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}

const indexes = (outcomes: readonly Outcome<Sent>[]): number[] => outcomes.map(({ index }) => index);

/** Sends that settle when the test says so. */
function gate(): { answer: Answer; open: (index: number) => void; waiting: () => number[] } {
  const held = new Map<number, () => void>();
  return {
    answer: (_, sent) =>
      new Promise((resolve) => {
        held.set(Number(bodyOf(sent)), () => resolve(receipt(bodyOf(sent))));
      }),
    open: (index) => {
      held.get(index)?.();
      held.delete(index);
    },
    waiting: () => [...held.keys()],
  };
}

/** An input that knows how far it was read and whether it was closed. */
function watched(count = Infinity): { input: Iterable<Sent>; pulled: () => number; closed: () => boolean } {
  let pulled = 0;
  let closed = false;
  function* generate(): Generator<Sent> {
    try {
      while (pulled < count) yield message(pulled++);
    } finally {
      closed = true;
    }
  }
  return { input: generate(), pulled: () => pulled, closed: () => closed };
}

describe("outcomes", () => {
  test("carry the index, the message, and the receipt or the error", async () => {
    const outcomes = await collect(
      sendMany(messages(2), { concurrency: 1 }, (options, sent) =>
        bodyOf(sent) === "1" ? refuse("rejected")(options, sent) : accepting(options, sent),
      ),
    );
    expect(outcomes).toEqual([
      { ok: true, index: 0, message: message(0), receipt: receipt("0") },
      { ok: false, index: 1, message: message(1), error: expect.objectContaining({ name: "SendError", code: "rejected" }) },
    ]);
  });

  test.each<[string, (list: Sent[]) => Messages<Sent>]>([
    ["a list", (list) => list],
    ["a set", (list) => new Set(list)],
    ["a generator", (list) => list.values()],
    [
      "an async generator",
      async function* (list) {
        for (const one of list) {
          await turn();
          yield one;
        }
      },
    ],
    ["a stream", (list) => new ReadableStream({ start: (stream) => (list.forEach((one) => stream.enqueue(one)), stream.close()) })],
  ])("come once for each message of %s", async (_, inputOf) => {
    const outcomes = await collect(sendMany(inputOf(messages(25)), { concurrency: 4 }));
    expect(indexes(outcomes).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (__, index) => index));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ ok: true, message: message(outcome.index), receipt: { messageId: String(outcome.index) } });
  });

  test("of no messages are none", async () => {
    expect(await collect(sendMany([]))).toEqual([]);
  });

  test("come as they complete", async () => {
    const { answer, open } = gate();
    const outcomes = sendMany(messages(3), { concurrency: 3 }, answer);
    const first = outcomes.next();
    await turn();
    for (const index of [2, 0, 1]) open(index);
    expect([await first, await outcomes.next(), await outcomes.next()].map(({ value }) => value?.index)).toEqual([2, 0, 1]);
    expect(await outcomes.next()).toEqual({ done: true, value: undefined });
  });

  test("come in the order of the messages, if that is asked for", async () => {
    const { answer, open } = gate();
    const outcomes = sendMany(messages(3), { concurrency: 3, ordered: true }, answer);
    const first = outcomes.next();
    await turn();
    for (const index of [2, 1, 0]) open(index);
    expect([await first, await outcomes.next(), await outcomes.next()].map(({ value }) => value?.index)).toEqual([0, 1, 2]);
  });

  test("come before the input gives its next message", async () => {
    async function* slow(): AsyncGenerator<Sent> {
      yield message(0);
      await new Promise(() => {});
    }
    const outcomes = sendMany(slow());
    expect(await outcomes.next()).toMatchObject({ value: { ok: true, index: 0 } });
    await outcomes.return(undefined); // and the input that never goes on does not hold it up
  });

  test("are those of ten at a time without an option", async () => {
    const { answer, waiting } = gate();
    void sendMany(messages(100), undefined, answer).next();
    await turn();
    expect(waiting()).toHaveLength(10);
  });
});

describe("memory is bounded: the input", () => {
  test("is not touched before the first outcome is asked for", async () => {
    const { input, pulled } = watched();
    const provider = fake("acme", accept);
    createWhatsApp({ provider }).sendMany(input);
    await turn(5);
    expect([pulled(), provider.sent.length]).toEqual([0, 0]);
  });

  test.each([{ ordered: false }, { ordered: true }])("is read no faster than outcomes are taken: %j", async ({ ordered }) => {
    const concurrency = 4;
    const { input, pulled } = watched();
    let taken = 0;
    let most = 0;
    for await (const outcome of sendMany(input, { concurrency, ordered })) {
      taken += 1;
      await turn(); // a consumer that is slower than the provider
      expect(outcome.ok).toBe(true);
      most = Math.max(most, pulled() - taken);
      if (taken === 200) break;
    }
    expect(most).toBeLessThanOrEqual(concurrency);
    expect(most).toBeGreaterThan(0);
  });

  test("is not read on while nobody takes an outcome", async () => {
    const { input, pulled } = watched();
    const outcomes = sendMany(input, { concurrency: 4 });
    await outcomes.next();
    const before = pulled();
    await turn(10);
    expect(pulled()).toBe(before);
    expect(before).toBeLessThanOrEqual(1 + 4);
  });

  test("waits behind the first message, if the outcomes are ordered", async () => {
    const { answer, open, waiting } = gate();
    const { input, pulled } = watched();
    const outcomes = sendMany(input, { concurrency: 4, ordered: true }, answer);
    const first = outcomes.next();
    await turn();
    for (const index of [3, 2, 1]) open(index);
    await turn(5);
    expect([pulled(), waiting()]).toEqual([4, [0]]);
    open(0);
    expect(await first).toMatchObject({ value: { index: 0 } });
  });

  test("is asked for one message at a time", async () => {
    let asked = 0;
    let most = 0;
    let left = 20;
    const next = async (): Promise<IteratorResult<Sent>> => {
      asked += 1;
      most = Math.max(most, asked);
      await turn(left % 3);
      asked -= 1;
      left -= 1;
      return left < 0 ? { done: true, value: undefined } : { done: false, value: text };
    };
    expect(await collect(sendMany({ [Symbol.asyncIterator]: () => ({ next }) }))).toHaveLength(20);
    expect(most).toBe(1);
  });

  test("never has more than so many under way, however long it is", async () => {
    let underWay = 0;
    let most = 0;
    const answer: Answer = async (_, sent) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await turn();
      underWay -= 1;
      return receipt(bodyOf(sent));
    };
    expect(await collect(sendMany(watched(300).input, { concurrency: 7 }, answer))).toHaveLength(300);
    expect([most, underWay]).toEqual([7, 0]);
  });
});

describe("break", () => {
  test("sends nothing further, closes the input, and waits for what is under way without aborting it", async () => {
    const { input, pulled, closed } = watched();
    const { signal } = new AbortController();
    let settled = 0;
    let aborted = 0;
    const answer: Answer = async (options, sent) => {
      if (bodyOf(sent) !== "0") await turn(20);
      if (options.signal?.aborted === true) aborted += 1;
      settled += 1;
      return receipt(bodyOf(sent));
    };
    for await (const outcome of sendMany(input, { concurrency: 5, signal }, answer)) {
      expect(outcome.index).toBe(0);
      break;
    }
    expect(closed()).toBe(true);
    expect([settled, aborted]).toEqual([pulled(), 0]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const before = pulled();
    await turn(5);
    expect(pulled()).toBe(before);
  });

  test("does not send what an input gives after it", async () => {
    let give: (sent: Sent) => void = () => {};
    async function* late(): AsyncGenerator<Sent> {
      yield message(0);
      yield await new Promise<Sent>((resolve) => (give = resolve));
    }
    const provider = fake("acme", accept);
    for await (const outcome of createWhatsApp({ provider }).sendMany(late())) {
      expect(outcome.index).toBe(0);
      await turn();
      break;
    }
    give(message(1));
    await turn(5);
    expect(provider.sent).toHaveLength(1);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("the cursor is gone");
      },
    ],
    ["rejects with", () => Promise.reject(new Error("the cursor is gone"))],
  ])("throws what the input %s when it is closed, after what is under way", async (_, close) => {
    let settled = 0;
    const input: AsyncIterable<Sent> = {
      [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: text }), return: close }),
    };
    const answer: Answer = async () => {
      if (settled > 0) await turn(10);
      settled += 1;
      return receipt("m-1");
    };
    const breaking = async (): Promise<void> => {
      for await (const outcome of sendMany(input, { concurrency: 3 }, answer)) if (outcome.ok) break;
    };
    await expect(breaking()).rejects.toThrow("the cursor is gone");
    expect(settled).toBeGreaterThan(1);
  });
});

describe("the signal", () => {
  test("that is aborted before sends nothing", async () => {
    const { input, pulled } = watched();
    expect(await collect(sendMany(input, { signal: AbortSignal.abort() }))).toEqual([]);
    expect(pulled()).toBe(0);
  });

  test("sends nothing further, aborts what is under way, yields those outcomes within 50 ms, and ends", async () => {
    const { input, pulled, closed } = watched();
    const controller = new AbortController();
    const outcomes = collect(sendMany(input, { concurrency: 3, signal: controller.signal }, untilAborted));
    await turn(5);
    controller.abort();
    expect(await within(50, outcomes)).toEqual(
      messages(3).map((sent, index) => ({ ok: false, index, message: sent, error: expect.objectContaining({ code: "aborted" }) })),
    );
    expect([pulled(), closed()]).toEqual([3, true]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("that is aborted by whoever takes the outcomes leaves those first so many of the input", async () => {
    const controller = new AbortController();
    const provider = fake("acme", accepting);
    const outcomes: Outcome<Sent>[] = [];
    for await (const outcome of createWhatsApp({ provider }).sendMany(watched().input, { concurrency: 4, signal: controller.signal })) {
      outcomes.push(outcome);
      if (outcomes.length === 10) controller.abort();
    }
    expect(outcomes).toHaveLength(provider.sent.length);
    expect(indexes(outcomes).toSorted((a, b) => a - b)).toEqual(outcomes.map((_, index) => index));
  });

  test("ends it while the input gives nothing", async () => {
    const controller = new AbortController();
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<IteratorResult<Sent>>(() => {}) }) };
    const outcomes = collect(sendMany(silent, { signal: controller.signal }));
    await turn(5);
    controller.abort();
    expect(await within(50, outcomes)).toEqual([]);
  });

  test("hides what the input throws because of it", async () => {
    const controller = new AbortController();
    async function* obeying(): AsyncGenerator<Sent> {
      yield message(0);
      await new Promise((_, reject) => controller.signal.addEventListener("abort", () => reject(new Error("aborted"))));
    }
    const answer: Answer = async ({ signal }) => {
      await new Promise((resolve) => signal?.addEventListener("abort", resolve, { once: true }));
      await turn(5);
      return receipt("0");
    };
    const outcomes = collect(sendMany(obeying(), { signal: controller.signal }, answer));
    await turn(5);
    controller.abort();
    expect(await outcomes).toMatchObject([{ ok: true, index: 0 }]);
  });

  test("has two listeners at most, however many messages are under way, and none afterwards", async () => {
    const { signal } = new AbortController();
    const { answer, open, waiting } = gate();
    const outcomes = collect(sendMany(messages(100), { concurrency: 100, signal }, answer));
    await turn(5);
    expect([waiting().length, getEventListeners(signal, "abort").length]).toEqual([100, 2]);
    for (const index of waiting()) open(index);
    await outcomes;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("has no listener left when the outcomes are not wanted any more", async () => {
    const { signal } = new AbortController();
    await sendMany(messages(5), { signal }).next();
    await turn(5);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("passes its reason on to every send", async () => {
    const controller = new AbortController();
    const reasons: unknown[] = [];
    const answer: Answer = async ({ signal }) => {
      await new Promise((resolve) => signal?.addEventListener("abort", resolve, { once: true }));
      reasons.push(signal?.reason);
      return receipt("0");
    };
    const outcomes = collect(sendMany(messages(3), { signal: controller.signal }, answer));
    await turn(5);
    controller.abort("the shop has closed");
    await outcomes;
    expect(reasons).toEqual(Array.from({ length: 3 }, () => "the shop has closed"));
  });
});

test("the time is that of each message", async () => {
  const provider = fake("acme", accept);
  await collect(createWhatsApp({ provider }).sendMany(messages(2), { timeoutMs: 250 }));
  expect(provider.sent.map(({ options }) => options.timeoutMs)).toEqual([250, 250]);
});

describe("an input that throws", () => {
  test.each([{ ordered: false }, { ordered: true }])("does so after the outcomes of what was sent: %j", async ({ ordered }) => {
    function* broken(): Generator<Sent> {
      yield* messages(3);
      throw new Error("the file ends in the middle of a line");
    }
    const seen: Outcome<Sent>[] = [];
    const answer: Answer = async (_, sent) => {
      await turn(5);
      return receipt(bodyOf(sent));
    };
    const taking = async (): Promise<void> => {
      for await (const outcome of sendMany(broken(), { ordered }, answer)) seen.push(outcome);
    };
    await expect(taking()).rejects.toThrow("the file ends in the middle of a line");
    expect(indexes(seen).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  test.each([
    ["has thrown", () => Promise.reject(new Error("the end"))],
    ["has ended", async (): Promise<IteratorResult<Sent>> => ({ done: true, value: undefined })],
  ])("is not closed once it %s", async (_, next) => {
    let closed = 0;
    const close = async (): Promise<IteratorResult<Sent>> => ((closed += 1), { done: true, value: undefined });
    await collect(sendMany({ [Symbol.asyncIterator]: () => ({ next, return: close }) })).catch(() => {});
    expect(closed).toBe(0);
  });

  test("when it is opened does so with the first outcome", async () => {
    const input: Iterable<Sent> = {
      [Symbol.iterator]: () => {
        throw new Error("no such file");
      },
    };
    expect(await failure(sendMany(input).next())).toMatchObject({ message: "no such file" });
  });
});

describe("a wrong option", () => {
  test.each<[string, unknown, unknown, string]>([
    ["messages", text, undefined, "sendMany: messages must be a list or another iterable of messages."],
    ["messages", undefined, undefined, "sendMany: messages is missing; it must be a list or another iterable of messages."],
    ["messages", "hello", undefined, "sendMany: messages must be a list or another iterable of messages."],
    ["options", [], 10, "sendMany: options must be an object."],
    ["concurrency", [], { concurrency: 0 }, "sendMany: concurrency must be a whole number from 1."],
    ["concurrency", [], { concurrency: 2.5 }, "sendMany: concurrency must be a whole number from 1."],
    ["concurrency", [], { concurrency: "10" }, "sendMany: concurrency must be a whole number from 1."],
    ["ordered", [], { ordered: "yes" }, "sendMany: ordered must be true or false."],
    ["signal", [], { signal: new AbortController() }, "sendMany: signal must be an AbortSignal, such as the signal of an AbortController."],
    ["timeoutMs", [], { timeoutMs: 0 }, "sendMany: timeoutMs must be a number of milliseconds above 0."],
    ["limit", [], { limit: 3 }, "sendMany: limit is not an option; the options are concurrency, ordered, signal, timeoutMs."],
  ])("(%s) is an OptionError at once", (option, input, options, problem) => {
    const { sendMany: send } = createWhatsApp({ provider: fake("acme") });
    const call = (): unknown => Reflect.apply(send, undefined, [input, options]);
    expect(call).toThrow(OptionError);
    expect(call).toThrow(expect.objectContaining({ option, message: problem }));
  });
});
