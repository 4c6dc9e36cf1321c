import type { BroadcastOutcome } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { innopaas } from "../src/index.ts";

type Ask = Parameters<ReturnType<typeof innopaas>["broadcast"]>[0];
type Answer = (call: number) => Response | Promise<Response>;

const accept: Answer = (call) => Response.json({ code: "0", message: "ok", data: `m-${call}` });

/** A broadcast to a vendor that answers so, and the bodies that it was sent. */
function vendor(answer: Answer = accept) {
  const sent: { readonly recipientNumber: string }[] = [];
  const fetch: Fetch = async (_, { body }) => {
    sent.push(JSON.parse(String(body)));
    return answer(sent.length);
  };
  return { sent, ...innopaas({ appKey: "key", authorization: "token", wabaId: "4471", from: "+447700900001", fetch }) };
}

const numbersOf = ({ sent }: ReturnType<typeof vendor>): string[][] => sent.map(({ recipientNumber }) => recipientNumber.split(","));

async function all(outcomes: AsyncIterable<BroadcastOutcome>): Promise<BroadcastOutcome[]> {
  const found: BroadcastOutcome[] = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
}

/** So many different numbers. Ten digits of their own, so that none is anybody's: 447700900 is not assigned. */
const numbers = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `447700900${String(from + index).padStart(5, "0")}`);
const text = { type: "text", text: { body: "Hello" } } as const;

test("one call takes 1,000 numbers, and its outcome has them all and one id", async () => {
  const provider = vendor();
  const to = numbers(2001);
  const outcomes = await all(provider.broadcast({ ...text, to }));
  expect(outcomes.map(({ to: own }) => own.length)).toEqual([1000, 1000, 1]);
  expect(outcomes.flatMap(({ to: own }) => own)).toEqual(to.map((number) => `+${number}`));
  expect(outcomes).toMatchObject(["m-1", "m-2", "m-3"].map((messageId) => ({ ok: true, receipt: { messageId, provider: "innopaas" } })));
  expect(provider.sent[2]).toEqual({
    wabaId: "4471",
    messageType: "text",
    sendNumber: "447700900001",
    recipientNumber: to[2000],
    body: "Hello",
  });
});

test("templates, and marketing templates, with a reference", async () => {
  const template = { name: "parcel_ready", language: "en_GB" };
  for (const message of [{ type: "template", template } as const, { type: "marketingTemplate", marketingTemplate: template } as const]) {
    const provider = vendor();
    expect(await all(provider.broadcast({ ...message, to: numbers(2), reference: "r-1" }))).toMatchObject([{ ok: true }]);
    expect(provider.sent).toMatchObject([{ templateName: "parcel_ready", uid: "r-1", recipientNumber: "44770090000000,44770090000001" }]);
  }
});

test("a number that comes twice, however it is written, is sent to once", async () => {
  const provider = vendor();
  const [outcome] = await all(
    provider.broadcast({ ...text, to: ["+44 7700 900123", "447700900123", "+447700900124", "44 (7700) 900-123"] }),
  );
  expect(outcome?.to).toEqual(["+447700900123", "+447700900124"]);
  expect(numbersOf(provider)).toEqual([["447700900123", "447700900124"]]);
});

test("nobody is nothing to do", async () => {
  const provider = vendor();
  expect(await all(provider.broadcast({ ...text, to: [] }))).toEqual([]);
  expect(provider.sent).toEqual([]);
});

describe("before anything leaves", () => {
  test.each([
    ["a list", (to: string[]) => to],
    [
      "a stream",
      async function* (to: string[]) {
        yield* to;
      },
    ],
  ])("each number in %s that is none is named by its place", async (_, as) => {
    const provider = vendor();
    const to = [...numbers(1500), "Ada", "+447700900123", ""];
    await expect(all(provider.broadcast({ ...text, to: as(to) }))).rejects.toMatchObject({
      name: "SendError",
      code: "invalid-message",
      accepted: "no",
      issues: [{ path: "to[1500]" }, { path: "to[1502]" }],
    });
    expect(provider.sent).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ["one number", { ...text, to: "+447700900123" }, "to"],
    ["no number", text, "to"],
    ["numbers that are no texts", { ...text, to: [447_700_900_123] }, "to[0]"],
    ["no message", undefined, ""],
    ["a message without its body", { type: "text", to: numbers(1) }, "text"],
    ["a misspelt member", { ...text, to: numbers(1), referense: "r-1" }, "referense"],
  ])("%s is refused", async (_, message, path) => {
    const provider = vendor();
    await expect(all(provider.broadcast(message as Ask))).rejects.toMatchObject({ code: "invalid-message", issues: [{ path }] }); // wrong on purpose
    expect(provider.sent).toEqual([]);
  });

  test("of a list of something else the first 100 are named, and the rest is not read", async () => {
    const provider = vendor();
    let read = 0;
    const endless = async function* () {
      for (;;) yield `row ${(read += 1)}`;
    };
    const error = await all(provider.broadcast({ ...text, to: endless() })).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "invalid-message", issues: { length: 100 } });
    expect([read, provider.sent]).toEqual([100, []]);
  });

  test("what the stream throws is thrown", async () => {
    const provider = vendor();
    const broken = async function* () {
      yield* numbers(1500);
      throw new RangeError("the query failed");
    };
    await expect(all(provider.broadcast({ ...text, to: broken() }))).rejects.toThrow(new RangeError("the query failed"));
    expect(provider.sent).toEqual([]);
  });
});

test("a call that fails has its outcome, and those after it are made", async () => {
  const provider = vendor((call) => (call === 2 ? Response.json({ code: "110", message: "balance" }) : accept(call)));
  const outcomes = await all(provider.broadcast({ ...text, to: numbers(2500) }));
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, error: { code: "insufficient-balance", accepted: "no" } }, { ok: true }]);
  expect(outcomes.map(({ to }) => to.length)).toEqual([1000, 1000, 500]);
});

test("break sends nothing further", async () => {
  const provider = vendor();
  for await (const outcome of provider.broadcast({ ...text, to: numbers(3000) })) {
    expect(outcome.ok).toBe(true);
    break;
  }
  expect(provider.sent).toHaveLength(1);
});

test("the signal aborts the call under way, whose outcome comes, and ends it", async () => {
  const controller = new AbortController();
  const provider = vendor((call) => {
    if (call < 2) return accept(call);
    controller.abort();
    return new Promise(() => undefined);
  });
  const outcomes = await all(provider.broadcast({ ...text, to: numbers(3000) }, { signal: controller.signal }));
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, error: { code: "aborted", accepted: "unknown" } }]);
  expect(provider.sent).toHaveLength(2);
  expect(await all(provider.broadcast({ ...text, to: numbers(1) }, { signal: controller.signal }))).toEqual([]);
});

test("what the caller changes between two calls changes nothing", async () => {
  const provider = vendor();
  const message = { type: "text", text: { body: "Hello" }, to: numbers(1500) } as const;
  for await (const _ of provider.broadcast(message)) {
    Object.assign(message.text, { body: "Bye" });
    message.to.length = 0;
  }
  expect(provider.sent).toMatchObject([{ body: "Hello" }, { body: "Hello" }]);
  expect(numbersOf(provider).flat()).toEqual(numbers(1500));
});

/** Whole numbers that are the same for the same seed (mulberry32: seeds that are neighbours give lists that are not). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** How a call may end without anybody knowing what became of it. */
const failures: readonly (() => Response | Promise<Response>)[] = [
  () => Response.json({ code: "130" }),
  () => Promise.reject(new TypeError("socket hang up")),
  () => new Response("<html>", { status: 502 }),
];

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

test.each(seeds)("no number is lost or doubled (seed %i)", async (seed) => {
  const pick = random(seed);
  const pool = numbers(pick(2) === 0 ? 20 : 4000);
  const to = Array.from({ length: pick(5000) }, () => spelled(pool[pick(pool.length)] ?? "", pick));
  const controller = new AbortController();
  const endAt = pick(3) === 0 ? 1 + pick(4) : Infinity; // the call that is aborted
  const provider = vendor((call) => {
    if (call === endAt) controller.abort();
    return failures[pick(8)]?.() ?? accept(call);
  });
  const stream = async function* () {
    yield* to;
  };
  const outcomes = await all(provider.broadcast({ ...text, to: pick(2) === 0 ? to : stream() }, { signal: controller.signal }));
  const expected = [...new Set(to.map((number) => number.replaceAll(/\D/g, "")))];
  expect(numbersOf(provider).flat()).toEqual(expected.slice(0, endAt * 1000));
  const failed = outcomes.filter((outcome) => !outcome.ok);
  expect(failed.every(({ error }) => error.accepted === "unknown")).toBe(true);
  expect(outcomes.map((outcome) => outcome.to)).toEqual(numbersOf(provider).map((digits) => digits.map((number) => `+${number}`)));
  expect(outcomes.slice(0, -1).every((outcome) => outcome.to.length === 1000)).toBe(true);
  expect(outcomes.at(-1)?.to.length ?? 1).toBeLessThanOrEqual(1000);
});

const spelled = (number: string, pick: (below: number) => number): string =>
  [number, `+${number}`, `+${number.slice(0, 2)} ${number.slice(2, 6)}-${number.slice(6)}`][pick(3)] ?? number;
