import {
  byType,
  failover,
  type FailoverOptions,
  mapMessage,
  type RateLimitOptions,
  type RetryOptions,
  withRateLimit,
  withRetry,
} from "wabakit";
import type { AnyProvider } from "../../conformance/src/providers.ts";
import type { Parts } from "./fleet.ts";

/** How the parts of a composition are set. */
export interface Settings {
  readonly retry: RetryOptions;
  readonly pace: RateLimitOptions;
  readonly failover: FailoverOptions;
}

type Composition = (parts: Parts, settings: Settings) => AnyProvider;

/** A map that takes its time, as one that looks up the template's name does. */
const mapped = (provider: AnyProvider): AnyProvider => mapMessage(provider, async (message) => ({ ...message }));

/** Ways of putting providers together. */
export const compositions = {
  withRetry: ([a], { retry }) => withRetry(a, retry),
  "mapMessage of withRateLimit": ([a], { pace }) => mapped(withRateLimit(a, pace)),
  "failover of 2": ([a, b], settings) => failover([a, b], settings.failover),
  "failover of 3": (parts, settings) => failover(parts, settings.failover),
  "failover of session messages": (parts, settings) => failover(parts, { sessionMessages: true, ...settings.failover }),
  byType: ([a, b]) => byType({ template: a }, b),
  "byType of failover and withRetry": ([a, b, c], { retry, ...settings }) =>
    byType({ template: failover([withRetry(a, retry), b], settings.failover) }, withRetry(c, retry)),
  "failover of withRetry, withRateLimit and mapMessage": ([a, b, c], { retry, pace, ...settings }) =>
    failover([withRetry(a, retry), withRateLimit(withRetry(b, retry), pace), mapped(c)], settings.failover),
  "withRetry of failover": (parts, { retry, ...settings }) => withRetry(failover(parts, settings.failover), retry),
  "withRetry of withRetry of failover of failover": ([a, b, c], { retry, ...settings }) =>
    withRetry(withRetry(failover([failover([a, b], settings.failover), withRetry(c, retry)], settings.failover), retry), retry),
} satisfies { readonly [name: string]: Composition };

export type CompositionName = keyof typeof compositions;

export const compositionNames = Object.keys(compositions) as readonly CompositionName[]; // the keys of a table typed by them

/** Hardly ever waits. */
const quick: Settings = { retry: { baseDelayMs: 1 }, pace: { perSecond: 10_000, burst: 100 }, failover: {} };

export const compose = (name: CompositionName, parts: Parts, settings: Partial<Settings> = {}): AnyProvider =>
  compositions[name](parts, { ...quick, ...settings });

/** Whether it may send a message a second time, after a refusal. */
export const sendsAgain = (name: CompositionName): boolean => /withRetry|failover/.test(name);
