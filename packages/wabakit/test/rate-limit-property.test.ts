import { describe, expect, test } from "vitest";
import { Buckets } from "../src/buckets.ts";
import { withRateLimit } from "../src/index.ts";
import { fake, heldClock, receipt, text } from "./fakes.ts";
import { randomFrom } from "./random.ts";
import { type Arrival, type Departure, departuresOf, opensAt, type Pace } from "./rate-limit-model.ts";

// Random paces and random messages, on a clock that is moved by hand.
const firstSeed = Number(process.env["WABAKIT_SEED"] ?? 1);
const runs = 150;
const messagesEach = 40;

const limitOf = ({ intervalMs, burst }: Pace): { perSecond: number; burst: number } => ({ perSecond: 1000 / intervalMs, burst });

/** Whole milliseconds, so that nothing is rounded. Messages are given up between them, so that no two things happen at once but arrivals and turns. */
function world(seed: number) {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(...choices: [T, ...T[]]): T => choices[below(choices.length)] ?? choices[0];
  const pace = (intervalMs: number): Pace => ({ intervalMs, burst: 1 + below(4) });
  const crowd = oneOf(1, 3, 40);
  const spread = oneOf(0, 200, 5000);
  const at = Array.from({ length: messagesEach }, () => below(spread + 1)).toSorted((a, b) => a - b);
  const arrivals = at.map((moment): Arrival => ({
    to: `+447700900${100 + below(crowd)}`,
    at: moment,
    until: random() < 0.2 ? moment + below(1000) + 0.5 : Infinity,
  }));
  return { arrivals, total: pace(oneOf(1, 20, 100)), perRecipient: pace(oneOf(1, 250, 1000)), random };
}

/** Sends them as they come, and records when each left. @param oversleep how much longer than asked for a wait takes */
async function departures({ arrivals, total, perRecipient }: ReturnType<typeof world>, oversleep: () => number): Promise<Departure[]> {
  const clock = heldClock();
  const start = clock.now();
  const left: Departure[] = [];
  const vendor = fake("acme", (_, message) => {
    if (message.type === "text") left.push({ arrival: Number(message.text.body), at: clock.now() - start });
    return receipt("m-1");
  });
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => clock.sleep(ms + oversleep(), signal);
  const provider = withRateLimit(vendor, { ...limitOf(total), perRecipient: limitOf(perRecipient), now: clock.now, sleep });
  for (const [arrival, { to, at, until }] of arrivals.entries()) {
    const controller = new AbortController();
    clock.at(start + at, () => {
      const message = { ...text, to, text: { body: String(arrival) } };
      provider.send(message, { signal: controller.signal, timeoutMs: Infinity }).catch(() => {}); // those given up are seen by their absence
    });
    if (until < Infinity) clock.at(start + until, () => controller.abort());
  }
  await clock.pass(1_000_000);
  expect(clock.alarms.size).toBe(0);
  return left;
}

const seeds = Array.from({ length: runs }, (_, index) => firstSeed + index);

describe("random messages", () => {
  test("leave exactly when the model says: never too many in any span of time, none later than it must, in the order in which they came", async () => {
    let waited = 0;
    for (const seed of seeds) {
      const one = world(seed);
      const expected = departuresOf(one.arrivals, one.total, one.perRecipient);
      expect(await departures(one, () => 0), `seed ${seed}`).toEqual(expected);
      waited += expected.filter(({ arrival, at }) => at > (one.arrivals[arrival]?.at ?? at)).length;
    }
    expect(waited).toBeGreaterThan(1000); // or nothing was put to the test
  });

  test("leave neither too many nor out of order, and all of them, even where timers are late", async () => {
    for (const seed of seeds) {
      const one = world(seed);
      const left = await departures(one, () => one.random() * 300);
      const kept = one.arrivals.flatMap(({ until }, arrival) => (until === Infinity ? [arrival] : []));
      expect(
        left.map(({ arrival }) => arrival),
        `seed ${seed}`,
      ).toEqual(expect.arrayContaining(kept));
      for (const to of new Set(one.arrivals.map((arrival) => arrival.to))) {
        const own = left.filter(({ arrival }) => one.arrivals[arrival]?.to === to);
        expect(
          own.map(({ arrival }) => arrival),
          `seed ${seed}, ${to}`,
        ).toEqual(own.map(({ arrival }) => arrival).toSorted((a, b) => a - b));
        expectPace(own, one.perRecipient, `seed ${seed}, ${to}`);
      }
      expectPace(left, one.total, `seed ${seed}`);
    }
  });
});

function expectPace(left: readonly Departure[], pace: Pace, where: string): void {
  const moments = left.map(({ at }) => at);
  const rounding = 1e-6;
  for (const [index, at] of moments.entries()) expect(at + rounding, where).toBeGreaterThanOrEqual(opensAt(pace, moments.slice(0, index)));
}

test("hundreds of thousands of recipients leave nothing behind but those of the last few seconds", () => {
  const buckets = new Buckets({ perSecond: 1 / 6, burst: 3 });
  let most = 0;
  for (let index = 0; index < 300_000; index += 1) {
    buckets.take(`4477009${index}`, index); // a thousand a second
    most = Math.max(most, buckets.size);
  }
  expect(most).toBeGreaterThan(6000); // those of the last six seconds
  expect(most).toBeLessThan(14_000);
});
