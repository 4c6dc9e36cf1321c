import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { OptionError, type RetryOptions, withRetry } from "../src/index.ts";
import {
  accept,
  type Answer,
  busy,
  type Fake,
  failure,
  fake,
  handClock,
  receipt,
  refusal,
  refuse,
  text,
  turn,
  untilAborted,
  within,
} from "./fakes.ts";

const down = refuse("provider-unavailable", { retryable: true });

/** A withRetry whose waits take no time, and how long they were. */
function retrying(
  answers: readonly Answer[],
  options: RetryOptions = {},
): { provider: Fake; retried: Fake; clock: ReturnType<typeof handClock> } {
  const clock = handClock();
  const provider = fake("acme", ...answers);
  return { provider, clock, retried: withRetry(provider, { now: clock.now, sleep: clock.sleep, random: () => 1, ...options }) };
}

test("a message is tried again until it is taken", async () => {
  const { provider, retried } = retrying([down, busy(), accept]);
  expect(await retried.send(text)).toEqual(receipt("m-1"));
  expect(provider.sent.map(({ message }) => message)).toEqual([text, text, text]);
});

test.each([1, 2, 3, 5])("%i attempts are what they say, and the last error is thrown as it is", async (attempts) => {
  const error = refusal("rate-limited", { retryable: true });
  const { provider, retried } = retrying([() => Promise.reject(error)], { attempts });
  expect(await failure(retried.send(text))).toBe(error);
  expect(provider.sent).toHaveLength(attempts);
});

test.each<[string, Answer]>([
  ["what may have been accepted", busy({ accepted: "unknown" })],
  ["what would fail again", refuse("rate-limited", { retryable: false })],
  ["what is no SendError", () => Promise.reject(Object.assign(new Error("no"), { retryable: true, accepted: "no" }))],
])("%s is not repeated", async (_, answer) => {
  const { provider, retried, clock } = retrying([answer, accept]);
  await failure(retried.send(text));
  expect([provider.sent.length, clock.waits]).toEqual([1, []]);
});

test("all else that the provider is and can stays", () => {
  const broadcast = (): string => "done";
  const provider = { ...fake("acme"), broadcast };
  const { send, ...rest } = withRetry(provider);
  expect({ ...rest, send: provider.send }).toEqual(provider);
  expect(send).not.toBe(provider.send);
});

describe("the waits", () => {
  test("double, up to the longest", async () => {
    const { retried, clock } = retrying([down], { attempts: 6, baseDelayMs: 100, maxDelayMs: 1000 });
    await failure(retried.send(text));
    expect(clock.waits).toEqual([100, 200, 400, 800, 1000]);
  });

  test("are at most 500 and 1,000 milliseconds without an option", async () => {
    const { retried, clock } = retrying([down]);
    await failure(retried.send(text));
    expect(clock.waits).toEqual([500, 1000]);
  });

  test("are fully random below that", async () => {
    const draws = [0, 0.25, 0.5];
    const { retried, clock } = retrying([down], { attempts: 4, baseDelayMs: 100, random: () => draws.shift() ?? 1 });
    await failure(retried.send(text));
    expect(clock.waits).toEqual([0, 50, 200]);
  });

  test("are never shorter than the vendor asked for", async () => {
    const { retried, clock } = retrying([busy({ retryAfterMs: 700 })], { baseDelayMs: 500 });
    await failure(retried.send(text));
    expect(clock.waits).toEqual([700, 1000]);
  });

  test.each([
    ["the longest", { maxDelayMs: 600 }, {}],
    ["what is left of the time", {}, { timeoutMs: 600 }],
    ["the 30 seconds that are left without a time", { maxDelayMs: 90_000 }, {}, 30_000],
  ])("are not begun if the vendor asks for more than %s", async (_, options, sendOptions, retryAfterMs = 601) => {
    const error = refusal("rate-limited", { retryable: true, retryAfterMs });
    const { provider, retried, clock } = retrying([() => Promise.reject(error), accept], options);
    expect(await failure(retried.send(text, sendOptions))).toBe(error);
    expect([provider.sent.length, clock.waits]).toEqual([1, []]);
  });

  test("are not begun if they would outlast the time", async () => {
    const { provider, retried, clock } = retrying([down], { attempts: 9, baseDelayMs: 100 });
    await failure(retried.send(text, { timeoutMs: 700 }));
    expect([provider.sent.length, clock.waits]).toEqual([3, [100, 200]]);
  });
});

describe("one deadline covers every attempt", () => {
  test("each gets what is left", async () => {
    const { provider, retried } = retrying([down], { baseDelayMs: 100 });
    await failure(retried.send(text, { timeoutMs: 1000 }));
    expect(provider.sent.map(({ options }) => options.timeoutMs)).toEqual([1000, 900, 700]);
  });

  test("without timeoutMs each has the provider's own", async () => {
    const { provider, retried } = retrying([down]);
    await failure(retried.send(text));
    expect(provider.sent.map(({ options }) => options)).toEqual([{}, {}, {}]);
  });

  test("none begins after it, even if a wait takes longer than it should", async () => {
    const clock = handClock();
    const provider = fake("acme", down);
    const oversleep = async (): Promise<void> => clock.pass(5000);
    const error = await failure(withRetry(provider, { now: clock.now, sleep: oversleep }).send(text, { timeoutMs: 1000 }));
    expect(error).toMatchObject({ code: "provider-unavailable" });
    expect(provider.sent).toHaveLength(1);
  });

  test("and it is kept by the clock on the wall", async () => {
    const provider = fake("acme", down);
    await within(330, failure(withRetry(provider, { attempts: 1000, baseDelayMs: 5, maxDelayMs: 5 }).send(text, { timeoutMs: 300 })));
    expect(provider.sent.length).toBeGreaterThan(2);
  });
});

describe("the caller's signal", () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;

  test("ends a wait within 50 ms, and leaves no timer and no listener", async () => {
    const controller = new AbortController();
    const error = refusal("rate-limited", { retryable: true, retryAfterMs: 20_000 });
    const provider = fake("acme", () => Promise.reject(error));
    const before = timers();
    const sending = withRetry(provider).send(text, { signal: controller.signal });
    await turn();
    expect([timers(), getEventListeners(controller.signal, "abort").length]).toEqual([before + 1, 1]);
    controller.abort();
    const ended = await within(50, failure(sending));
    expect(ended).toMatchObject({ code: "aborted", provider: "acme", accepted: "no", retryable: false });
    expect(ended).toHaveProperty("cause", error);
    expect(timers()).toBeLessThanOrEqual(before); // a timer of the test runner's own may have ended meanwhile
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(provider.sent).toHaveLength(1);
  });

  test("leaves no listener after a wait that it did not end", async () => {
    const { signal } = new AbortController();
    await withRetry(fake("acme", down, accept), { baseDelayMs: 1 }).send(text, { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("that was aborted during an attempt begins no wait", async () => {
    const controller = new AbortController();
    const { provider, retried, clock } = retrying([
      () => {
        controller.abort();
        throw refusal("rate-limited", { retryable: true });
      },
    ]);
    expect(await failure(retried.send(text, { signal: controller.signal }))).toMatchObject({ code: "aborted", accepted: "no" });
    expect([provider.sent.length, clock.waits]).toEqual([1, []]);
  });

  test("ends a wait whose sleep rejects then, as that of node:timers/promises does", async () => {
    const controller = new AbortController();
    const sleep = (ms: number, signal?: AbortSignal): Promise<void> => setTimeout(ms, undefined, { signal });
    const sending = withRetry(fake("acme", busy({ retryAfterMs: 20_000 })), { sleep }).send(text, { signal: controller.signal });
    await turn();
    controller.abort();
    expect(await within(50, failure(sending))).toMatchObject({ code: "aborted", accepted: "no" });
  });

  test("reaches the attempt", async () => {
    const controller = new AbortController();
    const { retried } = retrying([untilAborted]);
    const sending = retried.send(text, { signal: controller.signal });
    controller.abort();
    expect(await failure(sending)).toMatchObject({ code: "aborted", accepted: "unknown" });
  });
});

test.each<[string, unknown, unknown, string]>([
  [
    "provider",
    undefined,
    {},
    "withRetry: provider is missing; it must be a provider, the value that the factory of a vendor's package returns.",
  ],
  ["attempts", fake("a"), { attempts: 0 }, "withRetry: attempts must be a whole number from 1."],
  ["attempts", fake("a"), { attempts: Infinity }, "withRetry: attempts must be a whole number from 1."],
  ["baseDelayMs", fake("a"), { baseDelayMs: -1 }, "withRetry: baseDelayMs must be a number of milliseconds from 0 to 2147483647."],
  ["maxDelayMs", fake("a"), { maxDelayMs: Infinity }, "withRetry: maxDelayMs must be a number of milliseconds from 0 to 2147483647."],
  ["sleep", fake("a"), { sleep: 500 }, "withRetry: sleep must be a function."],
  ["random", fake("a"), { random: 0.5 }, "withRetry: random must be a function."],
  ["now", fake("a"), { now: 0 }, "withRetry: now must be a function."],
  [
    "retries",
    fake("a"),
    { retries: 3 },
    "withRetry: retries is not an option; the options are attempts, baseDelayMs, maxDelayMs, sleep, random, now.",
  ],
])("a wrong option (%s) is an OptionError", (option, provider, options, message) => {
  const call = (): unknown => Reflect.apply(withRetry, undefined, [provider, options]);
  expect(call).toThrow(OptionError);
  expect(call).toThrow(expect.objectContaining({ option, message }));
});
