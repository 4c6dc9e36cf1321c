import type { Provider } from "@wabakit/core";
import { brokenOptions, factoryOptions, OptionError, type OptionRule, type OptionRules } from "@wabakit/core/vendor";
import type { Connection } from "./connection.ts";

/** The providers of a queue, by names of your own: one for each sending number, or for each composition. */
export type Providers = { readonly [name: string]: Provider<never> };

/** How many messages a second may leave, on all machines together. */
export interface Rates {
  /** For a sending number, by its name in `providers`. Kept by BullMQ's limiter: a fraction is a slower pace, `1 / 6` is one in six seconds. */
  readonly perProvider?: { readonly [name: string]: number } | undefined;
  /** For an account with several numbers, by the vendor's id: `itniotech`. A composition counts for every vendor that its id names. Whole numbers. */
  readonly perVendor?: { readonly [vendor: string]: number } | undefined;
}

/** How long what is done is kept. What failed, and what is unresolved, stays until somebody takes care of it. */
export interface Retention {
  /** How long a message that was sent is kept with its text and its recipient, in milliseconds; a worker removes it within a minute. Default: 86,400,000 (a day). 0 keeps none. */
  readonly sentMs?: number | undefined;
  /** How many of them are kept at most. Default: 10,000. */
  readonly sentCount?: number | undefined;
  /** How long a `messageKey` that was sent is refused, in milliseconds, with nothing else of the message. Default: 2,592,000,000 (30 days). */
  readonly keysMs?: number | undefined;
  /** How long a vendor's message id leads to its `messageKey`, in milliseconds. Default: 259,200,000 (3 days). 0 keeps none. */
  readonly messageIdsMs?: number | undefined;
}

/** Options of `createQueue`. */
export interface QueueOptions<P extends Providers> {
  /** Where Redis is. */
  readonly connection: Connection;
  /** The providers by name. The first is used where a call names none. */
  readonly providers: P;
  /** Keeps queues on one Redis apart: at most 64 letters, digits, `.`, `_` and `-`. Default: `wabakit`. */
  readonly name?: string | undefined;
  /** Default: no limits. */
  readonly rates?: Rates | undefined;
  /** How often a message is tried at most, the first time included. Default: 8. */
  readonly attempts?: number | undefined;
  /** The longest wait before the second attempt, in milliseconds; it doubles before each further one. Default: 1,000. */
  readonly baseDelayMs?: number | undefined;
  /** The longest wait that is not the vendor's wish, in milliseconds. Default: 300,000. */
  readonly maxDelayMs?: number | undefined;
  readonly retention?: Retention | undefined;
  /**
   * What a worker does on a Redis that could forget what it has confirmed: `"warn"` emits a warning, `"strict"` does not start.
   * Default: `"warn"`.
   */
  readonly durability?: "warn" | "strict" | undefined;
  /** How long a call waits for a Redis that is away, in milliseconds. Workers wait as long as it takes. Default: 10,000. */
  readonly reachableWithinMs?: number | undefined;
  /** A number from 0 to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** A clock in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** Options of a worker. */
export interface WorkerOptions<Name extends string> {
  /** Which provider it sends with, by its name in `providers`. Default: the first. */
  readonly provider?: Name | undefined;
  /** How many messages are under way at the same time. Default: 10. */
  readonly concurrency?: number | undefined;
  /** How long a vendor may take for a message, in milliseconds. Default: the provider's own, 30,000. */
  readonly timeoutMs?: number | undefined;
  /** After how many milliseconds without a sign of life its messages are another worker's. Default: 30,000. */
  readonly lockMs?: number | undefined;
  /** How often it looks for messages of workers that are gone, in milliseconds. Default: 30,000. */
  readonly stalledCheckMs?: number | undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Takes what an option says of numbers, and optionally of nothing else. */
const number = (must: string, fits: (value: number) => boolean): OptionRule => ({
  fits: (value) => typeof value === "number" && fits(value),
  must,
});

const count = number("be a whole number from 1", (value) => Number.isSafeInteger(value) && value >= 1);
const wholeFrom0 = number("be a whole number from 0", (value) => Number.isSafeInteger(value) && value >= 0);
const milliseconds = number("be a whole number of milliseconds from 1", (value) => Number.isSafeInteger(value) && value >= 1);
const functionRule: OptionRule = { fits: (value) => typeof value === "function", must: "be a function" };
const objectRule = (example: string): OptionRule => ({ fits: isObject, must: `be an object, such as ${example}` });

/** A name that is part of keys in Redis, of which BullMQ splits some at a colon, and Redis Cluster some at braces. */
const isName = (value: unknown): boolean => typeof value === "string" && /^[\w.-]{1,64}$/.test(value);
const nameMust = "be at most 64 letters, digits, dots, underscores and dashes";

const queueRules: OptionRules<keyof QueueOptions<Providers>> = {
  connection: {
    fits: (value) => isObject(value) || (typeof value === "string" && /^rediss?:\/\//.test(value)),
    must: "be an address that begins with redis:// or rediss://, options of ioredis, or a client of ioredis",
    required: true,
  },
  providers: {
    fits: (value) =>
      isObject(value) && Object.keys(value).length > 0 && Object.entries(value).every(([name, one]) => isName(name) && isProvider(one)),
    must: `be an object with at least one provider, such as { main: itniotech({ … }) }; a name must ${nameMust}`,
    required: true,
  },
  name: { fits: isName, must: nameMust },
  rates: objectRule("{ perProvider: { main: 20 } }"),
  attempts: count,
  baseDelayMs: milliseconds,
  maxDelayMs: milliseconds,
  retention: objectRule("{ sentMs: 3_600_000 }"),
  durability: { fits: (value) => value === "warn" || value === "strict", must: 'be "warn" or "strict"' },
  reachableWithinMs: milliseconds,
  random: functionRule,
  now: functionRule,
};

const rateRules: OptionRules<keyof Rates> = {
  perProvider: {
    fits: (value) => isObject(value) && Object.values(value).every((rate) => typeof rate === "number" && rate > 0 && Number.isFinite(rate)),
    must: "be an object of numbers above 0, such as { main: 20 }",
  },
  perVendor: {
    fits: (value) => isObject(value) && Object.values(value).every((rate) => Number.isSafeInteger(rate) && Number(rate) >= 1),
    must: "be an object of whole numbers from 1, such as { itniotech: 80 }",
  },
};

const retentionRules: OptionRules<keyof Retention> = {
  sentMs: wholeFrom0,
  sentCount: wholeFrom0,
  keysMs: milliseconds,
  messageIdsMs: wholeFrom0,
};

const workerRules: OptionRules<keyof WorkerOptions<string>> = {
  provider: { fits: (value) => typeof value === "string", must: "be a name of providers" },
  concurrency: count,
  timeoutMs: milliseconds,
  lockMs: milliseconds,
  stalledCheckMs: milliseconds,
};

/** @throws {OptionError} at the first option that is unknown, missing or unfit; its message never holds the value */
export function checkedQueueOptions<P extends Providers>(options: QueueOptions<P>): QueueOptions<P> {
  const given = checked("createQueue", "", queueRules, options);
  if (given.rates !== undefined) checked("createQueue", "rates.", rateRules, given.rates);
  if (given.retention !== undefined) checked("createQueue", "retention.", retentionRules, given.retention);
  const vendors = Object.values(given.providers).flatMap(({ id }) => vendorsIn(id));
  mustBeOneOf("rates.perProvider", Object.keys(given.rates?.perProvider ?? {}), Object.keys(given.providers));
  mustBeOneOf("rates.perVendor", Object.keys(given.rates?.perVendor ?? {}), vendors);
  return given;
}

/** @throws {OptionError} likewise */
export const checkedWorkerOptions = <Name extends string>(options: WorkerOptions<Name>): WorkerOptions<Name> =>
  checked("worker", "", workerRules, options);

/** The vendors that a provider's id names: of a composition, those of its parts. */
export const vendorsIn = (id: string): string[] => id.match(/[\w-]+/g) ?? [];

function checked<T extends object>(where: string, prefix: string, rules: OptionRules, options: T): T {
  const copy = factoryOptions(where, options);
  const [broken] = brokenOptions(rules, copy);
  if (broken === undefined) return copy;
  const option = prefix + broken.option;
  throw new OptionError(option, `${where}: ${option} ${broken.problem}.`);
}

function mustBeOneOf(option: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new OptionError(option, `createQueue: ${option} names ${JSON.stringify(unknown)}; it may name ${[...new Set(known)].join(", ")}.`);
}

function isProvider(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, messageTypes, features, send }: { [member in keyof Provider<never>]?: unknown } = value;
  return typeof id === "string" && isObject(messageTypes) && isObject(features) && typeof send === "function";
}
