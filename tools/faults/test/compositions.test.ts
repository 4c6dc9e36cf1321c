import { getEventListeners, setMaxListeners } from "node:events";
import type { Message } from "@wabakit/core";
import { createWhatsApp } from "wabakit";
import { beforeAll, describe, expect, test } from "vitest";
import { seeded } from "../../conformance/src/mutations.ts";
import { within } from "../../conformance/src/sending.ts";
import { compose, compositionNames, type Settings } from "../src/compositions.ts";
import type { AnswerFaultName } from "../src/faults.ts";
import type { Plan } from "../src/fleet.ts";
import { busy, watchRejections } from "../src/leftovers.ts";
import { drawnPlan } from "../src/plans.ts";
import { sendEach, sendInBulk, sendOne, type Sent } from "../src/senders.ts";
import { expectOnce, seed, start } from "./fleets.ts";

// What a caller may rely on of every composition, over real sockets: how long a send takes, and that nothing is left of it.
let before: readonly string[] = [];
beforeAll(() => void (before = busy())); // with the timer that every hook and test has of the runner's
const unhandledRejections = watchRejections();

/** A plan in which messages take turns. */
const turns =
  (...stories: readonly (readonly AnswerFaultName[])[]): Plan =>
  (number) =>
    stories[(number >> 1) % stories.length] ?? [];
const always = (fault: AnswerFaultName): readonly AnswerFaultName[] => Array<AnswerFaultName>(1000).fill(fault);

const aMinute = 60_000;

describe.each(compositionNames.map((name, place) => [name, place] as const))("%s", (name, place) => {
  test("1.1 times its deadline is the longest that a send takes", async () => {
    const timeoutMs = 400;
    const fleet = await start(
      place,
      turns(always("no-answer"), always("slow-body"), always("page-429"), ["page-429", "page-429", "headers-only"]),
    );
    const provider = compose(name, fleet.parts, { retry: { attempts: 1000, baseDelayMs: 40, maxDelayMs: 80 } });
    const sending = Array.from({ length: 8 }, (_, number) => within(timeoutMs * 1.1, sendOne(provider, number, { timeoutMs })));
    const outcomes = await Promise.all(sending);
    expect(outcomes.filter(({ ok }) => ok)).toEqual([]);
    await expectOnce({ messages: 8, outcomes }, fleet);
  });

  test("50 ms after the caller's signal every send has settled, wherever it was, and the signal has no listener", async () => {
    const fleet = await start(
      place,
      turns(always("no-answer"), always("slow-answer"), ["retry-after-seconds"], ["page-429", "headers-only"]),
    );
    const settings: Partial<Settings> = { retry: { maxDelayMs: aMinute, random: () => 1 }, pace: { perSecond: 20, burst: 10 } };
    const provider = compose(name, fleet.parts, settings);
    const controller = new AbortController();
    const { signal } = controller;
    setMaxListeners(0, signal); // as the application does that hands one signal to many sends
    const sending = Array.from({ length: 80 }, (_, number) => sendOne(provider, number, { timeoutMs: 10 * aMinute, signal }));
    await expect.poll(() => fleet.servers.reduce((sum, server) => sum + server.requests(), 0)).toBeGreaterThanOrEqual(10);

    controller.abort();
    const outcomes = await within(50, Promise.all(sending));
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? "receipt" : outcome.error.code)))).toContain("aborted");
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await expectOnce({ messages: 80, outcomes }, fleet);
  });

  test("an abort in the middle of 1,000 messages", async () => {
    const fleet = await start(place, drawnPlan(seed + place, 1000));
    const controller = new AbortController();
    let end: Promise<Sent> | undefined;
    const sending = sendInBulk(compose(name, fleet.parts), 1000, { timeoutMs: 400, signal: controller.signal }, (done) => {
      if (done !== 150) return;
      controller.abort();
      end = within(50, sending);
    });
    const sent = await sending;
    await end;
    expect(sent.messages).toBeLessThan(250);
    await expectOnce(sent, fleet);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("messages that are one object, changed for each of them, are sent as they were", async () => {
    const fleet = await start(place, () => ["page-429"]);
    const provider = compose(name, fleet.parts, { pace: { perSecond: 1000 } });
    function* input(): Generator<Message> {
      const text = { body: "" };
      for (let number = 0; number < 20; number += 1) {
        text.body = `Parcel m-${number} is on its way.`;
        yield { to: "447700900123", type: "text", text };
      }
    }
    const requests: number[] = [];
    for await (const { index } of createWhatsApp({ provider }).sendMany(input(), { concurrency: 20 })) {
      requests.push(fleet.ledger.of(`m-${index}`).length);
    }
    expect([requests.length, Math.min(...requests)]).toEqual([20, Math.max(1, ...requests)]); // as often as each other, each by its own marker
  });

  test("200 messages whose time is up in the middle", async () => {
    const random = seeded(seed + place);
    const { signal } = new AbortController();
    setMaxListeners(0, signal);
    const fleet = await start(place, drawnPlan(seed + place, 200));
    await expectOnce(await sendEach(compose(name, fleet.parts), 200, () => ({ timeoutMs: 1 + random() * 60, signal })), fleet);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe.each(["retry-after-seconds", "retry-after-date"] as const)("a vendor that says when to come again, by %s", (fault) => {
  const retrying = compositionNames.filter((name) => name.includes("withRetry"));

  test.each(retrying.map((name, place) => [name, place] as const))("has that time from %s", async (name, place) => {
    const fleet = await start(place, () => [fault]);
    const waits: number[] = [];
    const retry = { sleep: async (ms: number) => void waits.push(ms), maxDelayMs: aMinute };
    const sent = await sendEach(compose(name, fleet.parts, { retry }), 20, () => ({ timeoutMs: 10 * aMinute }));
    expect(sent.outcomes.map(({ ok }) => ok)).not.toContain(false);
    await expectOnce(sent, fleet);
    expect(waits).toEqual(Array<number>(20).fill(aMinute)); // each is sent to the same vendor a second time, once
  });

  test("has it from withRateLimit, from every message", async () => {
    const fleet = await start(0, () => [fault]);
    const provider = compose("mapMessage of withRateLimit", fleet.parts);
    await sendOne(provider, 0, {});
    const later = await sendOne(provider, 1, { timeoutMs: aMinute / 2 });
    expect(later).toMatchObject({ error: { code: "rate-limited", accepted: "no" } });
    expect(later.ok ? undefined : later.error.retryAfterMs).toBeGreaterThan(aMinute / 2);
    expect(fleet.ledger.of("m-1")).toEqual([]);
  });
});

test("1,000 sends with one signal, several ways at once: no listener, no timer, no socket is left, and no rejection that nobody handles", async () => {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const fleet = await start(0, turns(["page-429"], ["none"], ["reset-after-request"], ["page-503"]));
  const provider = compose("failover of withRetry, withRateLimit and mapMessage", fleet.parts);
  await expectOnce(await sendEach(provider, 1000, () => ({ signal, timeoutMs: aMinute })), fleet);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await fleet.close();
  await expect.poll(busy).toEqual(before);
  expect(unhandledRejections()).toBe(0);
});
