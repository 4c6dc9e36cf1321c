import { describe, expect, test } from "vitest";
import {
  byType,
  createWhatsApp,
  failover,
  type FailoverOptions,
  mapMessage,
  type Outcome,
  type Provider,
  type SendErrorCode,
  withRateLimit,
  withRetry,
} from "../src/index.ts";
import { type Answer, fake, receipt, refusal, type Sent, template, text } from "./fakes.ts";
import { randomFrom } from "./random.ts";

// Random compositions over vendors that answer at random. The vendors know which messages they took, whatever they answered.
const firstSeed = Number(process.env["WABAKIT_SEED"] ?? 1);
const compositions = 300;
const messagesEach = 20;

const codes: readonly SendErrorCode[] = [
  "unauthorized",
  "insufficient-balance",
  "rate-limited",
  "template-unavailable",
  "provider-unavailable",
  "connection-failed",
  "timed-out",
  "rejected",
];

/** The name of a message, which every map leaves as it is. */
const nameOf = (message: Sent): string => (message.type === "template" ? message.template.name : message.to);

/** A world in which everything that can vary is drawn from one seed. */
function world(seed: number, options: FailoverOptions) {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(choices: readonly [T, ...T[]]): T => choices[below(choices.length)] ?? choices[0];
  const taken = new Map<string, number>();
  const calls = new Map<string, number>();
  const count = (counts: Map<string, number>, message: Sent): void =>
    void counts.set(nameOf(message), (counts.get(nameOf(message)) ?? 0) + 1);

  const vendor: Answer = async (_, message) => {
    count(calls, message);
    await Promise.resolve();
    const take = (): void => count(taken, message);
    const facts = { retryable: random() < 0.7 };
    const code = codes[below(codes.length)] ?? "rejected";
    return oneOf([
      () => {
        take();
        return receipt(nameOf(message));
      },
      () => {
        throw refusal(code, { ...facts, accepted: "no" });
      },
      () => {
        throw refusal(code, { ...facts, accepted: "no" });
      },
      () => {
        if (random() < 0.5) take();
        throw refusal(code, { ...facts, accepted: "unknown" });
      },
      () => {
        if (random() < 0.5) take();
        throw new TypeError("a mistake of the provider's author");
      },
    ])();
  };

  function provider(depth: number): Provider<Sent> {
    const part = (): Provider<Sent> => provider(depth - 1);
    if (depth === 0) return fake(`v${below(100)}`, vendor);
    return oneOf<() => Provider<Sent>>([
      () => fake(`v${below(100)}`, vendor),
      () => withRetry(part(), { attempts: 1 + below(4), random, sleep: async () => {} }),
      () => withRateLimit(part(), { perSecond: 100_000, burst: 1 + below(3), perRecipient: { perSecond: 100_000 } }),
      () => failover([part(), ...Array.from({ length: below(3) }, part)], { sessionMessages: random() < 0.5, ...options }),
      () => byType({ template: part() }, part()),
      () => mapMessage(part(), (message) => ({ ...message })),
      () =>
        mapMessage(part(), (message) => {
          if (random() < 0.2) throw new Error("no such template");
          return message;
        }),
    ])();
  }

  const messages = Array.from({ length: messagesEach }, (_, index): Sent => {
    const name = `m-${index}`;
    return random() < 0.6 ? { ...template, template: { ...template.template, name } } : { ...text, to: name };
  });
  const many = { concurrency: 1 + below(6), ordered: random() < 0.5 };
  return { provider: provider(4), messages, many, taken, calls };
}

interface End {
  readonly outcome: Outcome<Sent>;
  readonly taken: number;
  readonly calls: number;
  readonly where: string;
}

/** Sends through one composition, and says how each message ended and how often it was really taken. */
async function ends(seed: number, options: FailoverOptions): Promise<End[]> {
  const { provider, messages, many, taken, calls } = world(seed, options);
  const outcomes: Outcome<Sent>[] = [];
  for await (const outcome of createWhatsApp({ provider }).sendMany(messages, many)) outcomes.push(outcome);
  const order = outcomes.map(({ index }) => index);
  expect(many.ordered ? order : order.toSorted((a, b) => a - b), `seed ${seed}`).toEqual(messages.map((_, index) => index));
  return outcomes.map((outcome) => {
    const name = nameOf(outcome.message);
    const where = `seed ${seed}, message ${outcome.index}, ${provider.id}`;
    return { outcome, taken: taken.get(name) ?? 0, calls: calls.get(name) ?? 0, where };
  });
}

async function allEnds(options: FailoverOptions): Promise<End[]> {
  const all: End[] = [];
  for (let seed = firstSeed; seed < firstSeed + compositions; seed += 1) all.push(...(await ends(seed, options)));
  return all;
}

describe("every message has one outcome", () => {
  test("and no message is taken twice", async () => {
    const all = await allEnds({});
    for (const { outcome, taken, where } of all) {
      expect(taken, where).toBeLessThanOrEqual(1);
      if (outcome.ok) expect(taken, where).toBe(1);
      else if (outcome.error.accepted === "no") expect(taken, where).toBe(0);
    }
    expect(all.filter(({ calls }) => calls > 1).length).toBeGreaterThan(500); // or nothing was put to the test
  });

  test('and with an advance that takes the risk, accepted "no" is still the truth', async () => {
    const all = await allEnds({ advance: () => true });
    for (const { outcome, taken, where } of all) {
      if (outcome.ok) expect(taken, where).toBeGreaterThanOrEqual(1);
      else if (outcome.error.accepted === "no") expect(taken, where).toBe(0);
    }
    expect(all.filter(({ taken }) => taken > 1).length).toBeGreaterThan(20); // the risk is real
  });
});
