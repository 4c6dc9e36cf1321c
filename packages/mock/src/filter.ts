import type { MessageType } from "@wabakit/core";
import { digitsOf, type ReadMessage } from "@wabakit/core/vendor";
import { isMessage, type MockEntry, readingOf } from "./entry.ts";
import type { VendorId } from "./generated/registry.ts";
import { isObject } from "./json.ts";
import type { MockRequest } from "./recorded.ts";

/** What the vendor did with a request; `all` is either. */
export type WantedOutcome = MockRequest["outcome"] | "all";

/** Which messages: those that fit all that is given. */
export interface MessageFilter {
  /** One of the recipients, in any spelling of the number. */
  readonly to?: string | undefined;
  readonly type?: MessageType | undefined;
  readonly vendor?: VendorId | undefined;
  /** What the recipient reads: the body of a text, a list or buttons, or the caption of a file. A string is the whole text, a RegExp is found in it. */
  readonly text?: string | RegExp | undefined;
  /** Members of the message in the facade's words, at any depth: `{ template: { name: "parcel_ready" } }`. A RegExp stands for a text that it is found in. */
  readonly message?: object | undefined;
  /** What the vendor did with it. Default: `accepted`, so that no test mistakes a refused message for a sent one. */
  readonly outcome?: WantedOutcome | undefined;
}

/** The same, of requests: they may carry no message. */
export interface RequestFilter {
  readonly to?: string | undefined;
  readonly type?: string | undefined;
  readonly vendor?: string | undefined;
  readonly outcome: WantedOutcome;
}

/** Whether a request is one of those; what it says is read only if it must be known. */
export function matches({ to, type, vendor, outcome }: RequestFilter): (record: MockRequest) => boolean {
  const number = to === undefined ? undefined : numberOf(to);
  return (record) => {
    if (vendor !== undefined && record.vendor !== vendor) return false;
    if (outcome !== "all" && record.outcome !== outcome) return false;
    if (type === undefined && number === undefined) return true;
    const reading = readingOf(record);
    if (type !== undefined && reading?.message.type !== type) return false;
    return number === undefined || reading?.to.includes(number) === true;
  };
}

/** As it stands in an entry. */
export const numberOf = (to: string): string => digitsOf(to) ?? to.trim();

/** The members of a filter that an entry does not fit. */
export const misfits = (filter: MessageFilter, entry: MockEntry): (keyof MessageFilter)[] =>
  filterNames.filter((name) => filter[name] !== undefined || name === "outcome").filter((name) => !fits[name](filter, entry));

export const isFit = (filter: MessageFilter, entry: MockEntry): boolean => isMessage(entry) && misfits(filter, entry).length === 0;

const fits: { readonly [name in keyof MessageFilter]-?: (filter: MessageFilter, entry: MockEntry) => boolean } = {
  to: ({ to = "" }, entry) => entry.to.includes(numberOf(to)),
  type: ({ type }, entry) => entry.type === type,
  vendor: ({ vendor }, entry) => entry.vendor === vendor,
  text: ({ text }, entry) => includes(entry.message && textIn(entry.message), text),
  message: ({ message }, entry) => includes(entry.message, message),
  outcome: ({ outcome = "accepted" }, entry) => outcome === "all" || entry.outcome === outcome,
};

const filterNames = Object.keys(fits) as (keyof MessageFilter)[]; // it has those and no others

/** What the recipient reads. */
export function textIn(message: ReadMessage): string | undefined {
  const { text, image, video, document, list, buttons, product, productList, locationRequest } = message;
  return [
    text?.body,
    image?.caption,
    video?.caption,
    document?.caption,
    list?.body,
    buttons?.body,
    product?.body,
    productList?.body,
    locationRequest?.body,
  ].find((one) => one !== undefined);
}

/** Whether a value has all that is expected of it, and maybe more; the asymmetric matchers of Vitest and Jest decide for themselves. */
function includes(actual: unknown, expected: unknown): boolean {
  if (expected instanceof RegExp) return typeof actual === "string" && expected.test(actual);
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual);
  if (Array.isArray(expected))
    return Array.isArray(actual) && actual.length === expected.length && expected.every((item, at) => includes(actual[at], item));
  if (isObject(expected)) return isObject(actual) && Object.entries(expected).every(([name, member]) => includes(actual[name], member));
  return Object.is(actual, expected);
}

const isAsymmetric = (value: unknown): value is { asymmetricMatch: (actual: unknown) => boolean } =>
  isObject(value) && typeof value["asymmetricMatch"] === "function";
