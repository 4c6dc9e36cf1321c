import type { Provider, SendOptions } from "@wabakit/core";
import { OptionError, plainCopy, readMembers } from "@wabakit/core/vendor";
import { invalid } from "./invalid-message.ts";

/** What one option takes. */
export interface OptionRule {
  readonly fits: (value: unknown) => boolean;
  /** What a value has to do to fit: `be a function`. */
  readonly must: string;
  readonly required?: true;
}

export type OptionRules<Name extends string = string> = { readonly [option in Name]: OptionRule };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value has what every provider has. What it sends is for the compiler to know. */
function isProvider(value: unknown): value is Provider<never> {
  if (!isObject(value)) return false;
  const { id, messageTypes, features, send }: { [member in keyof Provider<never>]?: unknown } = value;
  return typeof id === "string" && isSet(messageTypes) && isSet(features) && typeof send === "function";
}

/** Not by `instanceof`: test runners give each file globals of its own. */
const isSet = (value: unknown): boolean => isObject(value) && "has" in value && Symbol.iterator in value;

export const providerRule: OptionRule = {
  fits: isProvider,
  must: "be a provider, the value that the factory of a vendor's package returns",
  required: true,
};
export const booleanRule: OptionRule = { fits: (value) => typeof value === "boolean", must: "be true or false" };
export const functionRule: OptionRule = { fits: (value) => typeof value === "function", must: "be a function" };
export const countRule: OptionRule = {
  fits: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
  must: "be a whole number from 1",
};
export const timeoutRule: OptionRule = {
  fits: (value) => typeof value === "number" && value > 0,
  must: "be a number of milliseconds above 0",
};
export const signalRule: OptionRule = {
  fits: (value) => isObject(value) && "aborted" in value && "addEventListener" in value && typeof value.addEventListener === "function",
  must: "be an AbortSignal, such as the signal of an AbortController",
};

/**
 * A copy of the options, each read once: what is changed in the caller's object later has not been checked.
 *
 * @throws {OptionError} at the first option that is unknown, missing or unfit; the message never holds the value
 */
export function checkedOptions<T extends object>(where: string, rules: OptionRules, options: T): T {
  const copy = readMembers(
    options,
    (option, problem) => new OptionError(option || "options", `${where}: ${option || "options"} ${problem}.`),
  );
  for (const option of Object.keys(copy)) {
    if (Object.hasOwn(rules, option)) continue;
    throw new OptionError(option, `${where}: ${option} is not an option; the options are ${Object.keys(rules).join(", ")}.`);
  }
  for (const [option, rule] of Object.entries(rules)) checkOption(where, option, rule, Reflect.get(copy, option));
  return copy;
}

const sendRules: OptionRules<keyof SendOptions> = {
  signal: signalRule,
  timeoutMs: timeoutRule,
  onRequest: functionRule,
  onResponse: functionRule,
};

/**
 * A copy of the options of a send, each read once. Those that only a vendor knows are left to it.
 *
 * @throws {SendError} `invalid-message`, nothing sent
 */
export function checkedSendOptions(provider: string, options: SendOptions | null | undefined): SendOptions {
  const refuse = (path: string, problem: string): Error =>
    invalid(provider, [{ path, rule: "type", message: `${path || "options"} ${problem}` }]);
  const copy = readMembers<SendOptions>(options ?? {}, refuse);
  for (const [option, { fits, must }] of Object.entries(sendRules)) {
    const value = copy[option as keyof SendOptions]; // a key of a table typed by them
    if (value !== undefined && !holds(fits, value)) throw refuse(option, `must ${must}`);
  }
  return copy;
}

/** The message as it is now, for a composition that hands it on after a while. */
export const messageNow = <M>(provider: string, message: M): M => plainCopy(provider, message, "the message");

/** What throws when it is looked at, such as a revoked proxy, does not fit. */
function holds(fits: OptionRule["fits"], value: unknown): boolean {
  try {
    return fits(value);
  } catch {
    return false;
  }
}

/** @throws {OptionError} when an argument is no provider */
export function checkProvider(where: string, argument: string, value: unknown): asserts value is Provider<never> {
  checkOption(where, argument, providerRule, value);
}

/** @throws {OptionError} when a value does not fit; one that is `undefined` was not given */
export function checkOption(where: string, option: string, { fits, must, required }: OptionRule, value: unknown): void {
  if (value === undefined ? required === true : !holds(fits, value)) throw new OptionError(option, `${where}: ${option} must ${must}.`);
}
