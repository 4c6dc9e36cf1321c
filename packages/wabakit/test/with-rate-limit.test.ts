import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { byType, createWhatsApp, failover, OptionError, type RateLimitOptions, SendError, withRateLimit, withRetry } from "../src/index.ts";
import { accept, type Answer, busy, type Fake, failure, fake, heldClock, receipt, refuse, template, text, turn, within } from "./fakes.ts";

const textTo = (to: string): typeof text => ({ ...text, to });
const [ada, bob, cleo] = ["+447700900101", "+447700900102", "+447700900103"] as const;

/** A limited provider on a clock that is moved by hand, and when each message left. */
function limited(options: RateLimitOptions, ...answers: readonly Answer[]) {
  const clock = heldClock();
  const start = clock.now();
  const left: [to: string, afterMs: number][] = [];
  const answer: Answer = (sendOptions, message) => {
    left.push([message.to, clock.now() - start]);
    const next = answers[Math.min(left.length, answers.length) - 1] ?? accept;
    return next(sendOptions, message);
  };
  const vendor = fake("acme", answer);
  const provider: Fake = withRateLimit(vendor, { now: clock.now, sleep: clock.sleep, ...options });
  return { clock, left, vendor, provider };
}

/** The moments alone. */
const moments = (left: readonly [string, number][]): number[] => left.map(([, afterMs]) => afterMs);

describe("the pace", () => {
  test("is even without a burst", async () => {
    const { provider, clock, left } = limited({ perSecond: 4 });
    for (const to of [ada, bob, cleo]) void provider.send(textTo(to));
    await clock.pass(1000);
    expect(left).toEqual([
      [ada, 0],
      [bob, 250],
      [cleo, 500],
    ]);
  });

  test("lets a burst go at once, and then has it missing", async () => {
    const { provider, clock, left } = limited({ perSecond: 10, burst: 3 });
    for (let index = 0; index < 6; index += 1) void provider.send(text);
    await clock.pass(1000);
    expect(moments(left)).toEqual([0, 0, 0, 100, 200, 300]);
  });

  test("may be slower than one a second", async () => {
    const { provider, clock, left } = limited({ perSecond: 1 / 5 });
    for (let index = 0; index < 3; index += 1) void provider.send(text);
    await clock.pass(20_000);
    expect(moments(left)).toEqual([0, 5000, 10_000]);
  });

  test("is no limit when it is Infinity", async () => {
    const { provider, clock, left } = limited({ perSecond: Infinity, perRecipient: { perSecond: 1 } });
    for (const to of [ada, ada, bob]) void provider.send(textTo(to));
    await clock.pass(1000);
    expect(left).toEqual([
      [ada, 0],
      [bob, 0],
      [ada, 1000],
    ]);
  });
});

describe("the pace for each recipient", () => {
  test("holds up nobody else", async () => {
    const { provider, clock, left } = limited({ perSecond: 10, perRecipient: { perSecond: 1 } });
    for (const to of [ada, ada, ada, bob, cleo]) void provider.send(textTo(to));
    await clock.pass(3000);
    expect(left).toEqual([
      [ada, 0],
      [bob, 100],
      [cleo, 200],
      [ada, 1000],
      [ada, 2000],
    ]);
  });

  test("knows a number however it is written", async () => {
    const { provider, clock, left } = limited({ perSecond: 100, perRecipient: { perSecond: 1 } });
    for (const to of ["+447700900101", "447700900101", "+44 7700-900 101"]) void provider.send(textTo(to));
    await clock.pass(3000);
    expect(moments(left)).toEqual([0, 1000, 2000]);
  });

  test("has a burst of its own", async () => {
    const { provider, clock, left } = limited({ perSecond: 100, burst: 100, perRecipient: { perSecond: 1 / 6, burst: 2 } });
    for (let index = 0; index < 4; index += 1) void provider.send(text);
    await clock.pass(20_000);
    expect(moments(left)).toEqual([0, 0, 6000, 12_000]);
  });

  test("leaves a message that names nobody to the provider", async () => {
    const vendor = fake("acme");
    const provider = withRateLimit(vendor, { perSecond: 100, burst: 9, perRecipient: { perSecond: 1 } });
    for (const message of [undefined, null, "text", {}, { to: 447700900123 }]) {
      await Reflect.apply(provider.send, undefined, [message]);
      expect(vendor.sent.at(-1)?.message).toEqual(message);
    }
  });

  test("does not hold up the rest of sendMany, as long as there is room for it", async () => {
    const { provider, clock, left } = limited({ perSecond: 1000, perRecipient: { perSecond: 1 / 5 } });
    const messages = [ada, ada, ada, bob, cleo].map(textTo);
    const done = (async () => {
      for await (const outcome of createWhatsApp({ provider }).sendMany(messages, { concurrency: 5 })) expect(outcome.ok).toBe(true);
    })();
    await clock.pass(20_000);
    await done;
    expect(left).toEqual([
      [ada, 0],
      [bob, 1],
      [cleo, 2],
      [ada, 5000],
      [ada, 10_000],
    ]);
  });
});

describe("the time that a message may take", () => {
  test("covers the wait: the provider gets what is left", async () => {
    const { provider, clock, vendor } = limited({ perSecond: 4 });
    for (let index = 0; index < 2; index += 1) void provider.send(text, { timeoutMs: 1000 });
    await clock.pass(1000);
    expect(vendor.sent.map(({ options }) => options.timeoutMs)).toEqual([1000, 750]);
  });

  test("without timeoutMs is the provider's own", async () => {
    const { provider, clock, vendor } = limited({ perSecond: 4 });
    for (let index = 0; index < 2; index += 1) void provider.send(text);
    await clock.pass(1000);
    expect(vendor.sent.map(({ options }) => options)).toEqual([{}, {}]);
  });

  test("ends a wait on the clock on the wall, and nothing was sent", async () => {
    const vendor = fake("acme");
    const provider = withRateLimit(vendor, { perSecond: 5 }); // so that the third would leave after 400 ms
    await provider.send(text);
    const second = provider.send(text);
    const late = await within(330, failure(provider.send(text, { timeoutMs: 300 })));
    expect(late).toMatchObject({ code: "timed-out", accepted: "no", retryable: true, provider: "acme" });
    expect(await second).toEqual(receipt("m-1"));
    expect(vendor.sent).toHaveLength(2);
  });

  test.each([
    ["everybody's", {}, bob],
    ["the recipient's", { perSecond: 100, perRecipient: { perSecond: 1 / 60 } }, ada],
  ])("that ends before %s turn can come is not waited for", async (_, options, to) => {
    const { provider, clock, vendor } = limited({ perSecond: 1 / 60, ...options });
    await provider.send(textTo(ada));
    await clock.pass(10_000);
    expect(await failure(provider.send(textTo(to), { timeoutMs: 49_000 }))).toMatchObject({
      code: "rate-limited",
      message: "acme: The message cannot have its turn in withRateLimit in the time it may take. Nothing was sent.",
      accepted: "no",
      retryable: true,
      retryAfterMs: 50_000,
    });
    expect([vendor.sent.length, clock.alarms.size]).toEqual([1, 0]);
    expect(await failure(provider.send(textTo(to)))).toMatchObject({ code: "rate-limited" }); // 30 seconds are the default
  });

  test("that is over when the turn comes sends nothing", async () => {
    const { provider, clock, vendor } = limited({ perSecond: 4, sleep: () => clock.sleep(5000) });
    await provider.send(text);
    const late = failure(provider.send(text, { timeoutMs: 1000 }));
    await clock.pass(5000);
    expect(await late).toMatchObject({ code: "timed-out", accepted: "no" });
    expect(vendor.sent).toHaveLength(1);
  });

  test("may have no end", async () => {
    const { provider, clock, left } = limited({ perSecond: 1 / 3600 });
    for (let index = 0; index < 2; index += 1) void provider.send(text, { timeoutMs: Infinity });
    await clock.pass(4_000_000);
    expect(moments(left)).toEqual([0, 3_600_000]);
  });
});

describe("the caller's signal", () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;

  test("ends a wait within 50 ms, and leaves no timer and no listener", async () => {
    const vendor = fake("acme");
    const provider = withRateLimit(vendor, { perSecond: 1 / 20 });
    const controller = new AbortController();
    const { signal } = controller;
    await provider.send(text);
    const before = timers();
    const waiting = provider.send(text, { signal });
    await turn();
    expect(timers()).toBeGreaterThan(before);
    controller.abort();
    expect(await within(50, failure(waiting))).toMatchObject({ code: "aborted", provider: "acme", accepted: "no", retryable: false });
    expect(timers()).toBeLessThanOrEqual(before); // a timer of the test runner's own may have ended meanwhile
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(vendor.sent).toHaveLength(1);
  });

  test("gives the place to the next", async () => {
    const { provider, clock, left } = limited({ perSecond: 1 });
    const controller = new AbortController();
    void provider.send(textTo(ada));
    const given = failure(provider.send(textTo(bob), { signal: controller.signal }));
    void provider.send(textTo(cleo));
    controller.abort();
    expect(await given).toMatchObject({ code: "aborted", accepted: "no" });
    await clock.pass(5000);
    expect(left).toEqual([
      [ada, 0],
      [cleo, 1000],
    ]);
  });

  test("that is aborted takes no turn", async () => {
    const { provider, clock, left } = limited({ perSecond: 1 });
    expect(await failure(provider.send(textTo(ada), { signal: AbortSignal.abort() }))).toMatchObject({ code: "aborted", accepted: "no" });
    void provider.send(textTo(bob));
    await clock.pass(100);
    expect(left).toEqual([[bob, 0]]);
  });

  test("reaches the provider", async () => {
    const { signal } = new AbortController();
    const { provider, vendor } = limited({ perSecond: 1 });
    await provider.send(text, { signal });
    expect(vendor.sent[0]?.options.signal).toBe(signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("when the vendor has had enough", () => {
  const enough = busy({ status: 429, retryAfterMs: 2000 });

  test("nothing is sent until it wants more, and then no burst", async () => {
    const { provider, clock, left } = limited({ perSecond: 10, burst: 5 }, enough, accept);
    const error = await failure(provider.send(text));
    expect(error).toMatchObject({ code: "rate-limited", retryAfterMs: 2000, status: 429 });
    for (let index = 0; index < 3; index += 1) void provider.send(text);
    await clock.pass(5000);
    expect(moments(left)).toEqual([0, 2000, 2100, 2200]);
  });

  test("who waits and has not the time for that is told so", async () => {
    const { provider, clock } = limited({ perSecond: 10, burst: 1 }, enough);
    const first = failure(provider.send(text));
    const second = failure(provider.send(text, { timeoutMs: 1000 }));
    await first;
    expect(await second).toMatchObject({ code: "rate-limited", accepted: "no", retryAfterMs: 2000 });
    await clock.pass(0);
    expect(clock.alarms.size).toBe(0);
  });

  test("a turn that is further off does not come sooner for it", async () => {
    const { provider, clock, left } = limited({ perSecond: 1 / 10 }, enough, accept);
    await failure(provider.send(text));
    void provider.send(text);
    await clock.pass(20_000);
    expect(moments(left)).toEqual([0, 10_000]);
  });

  test("it is asked again after a minute at the latest", async () => {
    const { provider, clock, left } = limited({ perSecond: 10 }, busy({ status: 429, retryAfterMs: 86_400_000 }), accept);
    await failure(provider.send(text));
    void provider.send(text, { timeoutMs: 90_000 });
    await clock.pass(90_000);
    expect(moments(left)).toEqual([0, 60_000]);
  });

  test.each([
    ["a vendor that does not say for how long", busy({ status: 429 })],
    ["a limit inside this one", busy({ retryAfterMs: 2000 })],
    ["another error", refuse("provider-unavailable", { status: 503, retryAfterMs: 2000 })],
  ])("%s changes nothing", async (_, answer) => {
    const { provider, clock, left } = limited({ perSecond: 10, burst: 5 }, answer, accept);
    await failure(provider.send(text));
    void provider.send(text);
    await clock.pass(100);
    expect(moments(left)).toEqual([0, 0]);
  });
});

describe("composed", () => {
  const timing = (clock: ReturnType<typeof heldClock>) => ({ now: clock.now, sleep: clock.sleep });

  test("each try inside withRetry takes its turn", async () => {
    const { provider, clock, left } = limited({ perSecond: 1 }, busy(), accept);
    const sent = withRetry(provider, { ...timing(clock), random: () => 0 }).send(text);
    await clock.pass(5000);
    expect(await sent).toEqual(receipt("m-1"));
    expect(moments(left)).toEqual([0, 1000]);
  });

  test("around withRetry a message takes one turn", async () => {
    const clock = heldClock();
    const vendor = fake("acme", busy(), accept);
    const provider = withRateLimit(withRetry(vendor, { ...timing(clock), random: () => 0 }), { ...timing(clock), perSecond: 1 });
    const sent = provider.send(text);
    await clock.pass(0);
    expect(await sent).toEqual(receipt("m-1"));
    expect(vendor.sent).toHaveLength(2);
  });

  test("a failover goes to the next provider instead of waiting in vain", async () => {
    const { provider, clock, vendor } = limited({ perSecond: 1 / 60 });
    const backup = fake("globex");
    const whole = failover([provider, backup], { now: clock.now });
    await whole.send(template);
    await whole.send(template);
    expect([vendor.sent.length, backup.sent.length]).toEqual([1, 1]);
  });

  test("around a failover and in a route it is one more provider", async () => {
    const clock = heldClock();
    const [first, second] = [fake("acme", refuse("unauthorized")), fake("globex")];
    const provider = withRateLimit(
      byType({ template: withRateLimit(failover([first, second]), { ...timing(clock), perSecond: 9 }) }, second),
      {
        ...timing(clock),
        perSecond: 9,
      },
    );
    expect(provider.id).toBe("byType(globex,failover(acme,globex))");
    await provider.send(template);
    expect([first.sent.length, second.sent.length]).toEqual([1, 1]);
  });
});

test("all else that the provider is and can stays, and takes no turn", async () => {
  const vendor = { ...fake("acme"), broadcast: (): string => "done" };
  const provider = withRateLimit(vendor, { perSecond: 1 / 60 });
  const { send, ...rest } = provider;
  expect({ ...rest, send: vendor.send }).toEqual(vendor);
  expect(send).not.toBe(vendor.send);
  expect([provider.broadcast(), provider.broadcast()]).toEqual(["done", "done"]);
});

test("what the provider throws is thrown as it is", async () => {
  const error = new TypeError("a mistake of the provider's author");
  const { provider } = limited({ perSecond: 1 }, () => Promise.reject(error));
  expect(await failure(provider.send(text))).toBe(error);
  expect(SendError.is(error)).toBe(false);
});

const perSecond = "must be a number of messages a second above 0, such as 20 or 1 / 6.";

test.each<[string, unknown, unknown, string]>([
  [
    "provider",
    undefined,
    { perSecond: 1 },
    "provider is missing; it must be a provider, the value that the factory of a vendor's package returns.",
  ],
  ["options", fake("a"), undefined, "options must be an object."],
  ["perSecond", fake("a"), {}, `perSecond is missing; it ${perSecond}`],
  ["perSecond", fake("a"), { perSecond: 0 }, `perSecond ${perSecond}`],
  ["perSecond", fake("a"), { perSecond: NaN }, `perSecond ${perSecond}`],
  ["perSecond", fake("a"), { perSecond: "20" }, `perSecond ${perSecond}`],
  ["burst", fake("a"), { perSecond: 1, burst: 0 }, "burst must be a whole number from 1."],
  ["burst", fake("a"), { perSecond: 1, burst: 1.5 }, "burst must be a whole number from 1."],
  ["perRecipient", fake("a"), { perSecond: 1, perRecipient: 6 }, "perRecipient must be an object, such as { perSecond: 1 / 6, burst: 5 }."],
  ["perRecipient.perSecond", fake("a"), { perSecond: 1, perRecipient: {} }, `perRecipient.perSecond is missing; it ${perSecond}`],
  [
    "perRecipient.burst",
    fake("a"),
    { perSecond: 1, perRecipient: { perSecond: 1, burst: -1 } },
    "perRecipient.burst must be a whole number from 1.",
  ],
  [
    "perRecipient.seconds",
    fake("a"),
    { perSecond: 1, perRecipient: { seconds: 6 } },
    "perRecipient.seconds is not an option; the options are perRecipient.perSecond, perRecipient.burst.",
  ],
  ["sleep", fake("a"), { perSecond: 1, sleep: 500 }, "sleep must be a function."],
  ["now", fake("a"), { perSecond: 1, now: 0 }, "now must be a function."],
  ["limit", fake("a"), { perSecond: 1, limit: 3 }, "limit is not an option; the options are perSecond, burst, perRecipient, sleep, now."],
])("a wrong option (%s) is an OptionError", (option, provider, options, message) => {
  const call = (): unknown => Reflect.apply(withRateLimit, undefined, [provider, options]);
  expect(call).toThrow(OptionError);
  expect(call).toThrow(expect.objectContaining({ option, message: `withRateLimit: ${message}` }));
});
