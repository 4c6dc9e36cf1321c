import { given } from "@wabakit/core/vendor";
import { demoCredentials, type MockCredentials } from "./authentication.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { MockError } from "./mock-error.ts";
import type { MockRequest } from "./recorded.ts";
import { type StatusTimes, usualStatusTimes } from "./status-pushes.ts";

/** Options of `startMock`. */
export interface MockOptions {
  /** Which vendors it plays. Default: all. */
  readonly vendors?: readonly VendorId[] | undefined;
  /** Default: 0, a free port. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`, reachable from this machine only. */
  readonly host?: string | undefined;
  /** Credentials to accept, by vendor and by the names of the client's options. Default: `demo-` and the name, as in `demo-api-key`. */
  readonly credentials?: { readonly [vendor in VendorId]?: MockCredentials } | undefined;
  /** Same seed, same message ids. Default: 1. */
  readonly seed?: number | undefined;
  /** How many requests are remembered. Default: 10,000. */
  readonly keep?: number | undefined;
  /** The longest body that is read, in bytes. Default: 10,485,760 (10 MiB). */
  readonly maxBodyBytes?: number | undefined;
  /**
   * For load tests: Prism is left out. Requests are checked against the same tables and answered with the same examples, several times faster; what
   * only Prism would find is not found. Default: false.
   */
  readonly fast?: boolean | undefined;
  /** Whether it counts what is exercised of the contracts, for `mock.coverage()`. Default: true, but false when `fast`. */
  readonly coverage?: boolean | undefined;
  /** Where the statuses of accepted messages are pushed. Default: nowhere. */
  readonly webhookUrl?: string | undefined;
  /** When, in milliseconds after the message. Default: `{ sent: 100, delivered: 500, read: 2000, failed: 500 }`. */
  readonly statusTimes?: StatusTimes | undefined;
  /** Is told of every request. */
  readonly onRequest?: ((request: MockRequest) => void) | undefined;
  /**
   * Checks the timestamps of requests against the clock, and keeps the 24-hour window: a session message to someone who has not written is taken, and
   * then pushed as failed with Meta's 131047. The vendors document neither: both are our simulation. Default: false.
   */
  readonly strict?: boolean | undefined;
  /** Under `strict`, how many seconds a timestamp may be off. Default: 300. */
  readonly clockWindowSeconds?: number | undefined;
  /** The clock behind the timestamps of answers, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

type Rule = readonly [fits: (value: unknown) => boolean, must: string];

const isNatural = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;

const isStatusTime = ([status, ms]: [string, unknown]): boolean =>
  Object.hasOwn(usualStatusTimes, status) && (ms === undefined || (Number.isFinite(ms) && Number(ms) >= 0));

const isSwitch: Rule = [(value) => typeof value === "boolean", "must be true or false"];

/** What each option must be; those of the vendors are checked against the registry. */
const rules: { readonly [name in keyof MockOptions]-?: Rule } = {
  vendors: [Array.isArray, "must be a list of vendors"],
  port: [
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
    "must be a whole number from 0 to 65535; 0 takes a free one",
  ],
  host: [(value) => typeof value === "string" && value !== "", "must be an address to listen on, such as 127.0.0.1"],
  credentials: [(value) => typeof value === "object" && value !== null, "must be an object of vendors and their credentials"],
  seed: [Number.isFinite, "must be a number"],
  keep: [isNatural, "must be a whole number of requests above 0"],
  maxBodyBytes: [isNatural, "must be a whole number of bytes above 0"],
  webhookUrl: [(value) => typeof value === "string" && /^https?:/i.test(value) && URL.canParse(value), "must be an http or https URL"],
  statusTimes: [
    (value) => typeof value === "object" && value !== null && Object.entries(value).every(isStatusTime),
    "must be milliseconds by status: sent, delivered, read, failed",
  ],
  onRequest: [(value) => typeof value === "function", "must be a function that takes a request"],
  fast: isSwitch,
  coverage: isSwitch,
  strict: isSwitch,
  clockWindowSeconds: [isNatural, "must be a whole number of seconds above 0"],
  now: [(value) => typeof value === "function", "must be a function that gives milliseconds since the epoch"],
};

/** @throws {MockError} at the first option that is unknown or unfit */
export function checkOptions(options: MockOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const [fits, must] = Object.hasOwn(rules, name) ? rules[name as keyof MockOptions] : [];
    if (fits === undefined) throw new MockError(`${name} is not an option; the options are ${Object.keys(rules).join(", ")}.`);
    if (value !== undefined && !fits(value)) throw new MockError(`${name} ${must ?? ""}.`);
  }
  for (const id of [...(options.vendors ?? []), ...Object.keys(options.credentials ?? {})]) knownVendor(id);
  for (const [id, credentials] of Object.entries(options.credentials ?? {})) {
    const names = Object.keys(demoCredentials(registry[knownVendor(id)]));
    const wrong = Object.keys(credentials).find((name) => !names.includes(name));
    if (wrong !== undefined) throw new MockError(`${id} has no credential ${wrong}; it has ${names.join(", ")}.`);
  }
}

/** @throws {MockError} when there is no such vendor */
export function knownVendor(id: string): VendorId {
  if (Object.hasOwn(registry, id)) return id as VendorId; // found in the registry
  throw new MockError(`There is no vendor ${id}; there are ${Object.keys(registry).join(", ")}.`);
}

/** @throws {MockError} when there is no such vendor in this mock */
export function playedVendor(id: string, vendors: readonly VendorId[]): VendorId {
  const vendor = knownVendor(id);
  if (!vendors.includes(vendor)) throw new MockError(`This mock does not play ${id}; it plays ${vendors.join(", ")}.`);
  return vendor;
}

/** Options with what they are unless given. */
export type MockSettings = {
  readonly [name in Exclude<keyof MockOptions, Unset | "credentials">]-?: NonNullable<MockOptions[name]>;
} & Pick<MockOptions, Unset> & {
    /** Of every vendor that is played. */
    readonly credentials: { readonly [vendor: string]: MockCredentials };
  };

/** What is nothing unless given. */
type Unset = "webhookUrl" | "onRequest";

const usual = {
  port: 0,
  host: "127.0.0.1",
  seed: 1,
  keep: 10_000,
  maxBodyBytes: 10 * 1024 * 1024,
  fast: false,
  strict: false,
  statusTimes: usualStatusTimes,
  clockWindowSeconds: 300,
};

/** @param options that were checked */
export function settingsOf(options: MockOptions): MockSettings {
  const vendors = vendorsIn(options);
  const credentials = Object.fromEntries(vendors.map((id) => [id, { ...demoCredentials(registry[id]), ...options.credentials?.[id] }]));
  return { ...usual, coverage: options.fast !== true, now: Date.now, ...given(options), vendors, credentials };
}

/** The vendors to play, each once: all of them unless some are named. */
const vendorsIn = ({ vendors = [] }: MockOptions): readonly VendorId[] =>
  vendors.length === 0 ? Object.keys(registry).map(knownVendor) : [...new Set(vendors)];
