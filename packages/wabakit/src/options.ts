import { OptionError, type Provider } from "@wabakit/core";

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
  fits: (value) => isObject(value) && "aborted" in value,
  must: "be an AbortSignal, such as the signal of an AbortController",
};

/** @throws {OptionError} at the first option that is unknown, missing or unfit; the message never holds the value */
export function checkOptions(where: string, rules: OptionRules, options: object): void {
  if (!isObject(options)) throw new OptionError("options", `${where}: options must be an object.`);
  const given: { readonly [option: string]: unknown } = { ...options };
  for (const option of Object.keys(given)) {
    if (Object.hasOwn(rules, option)) continue;
    throw new OptionError(option, `${where}: ${option} is not an option; the options are ${Object.keys(rules).join(", ")}.`);
  }
  for (const [option, rule] of Object.entries(rules)) checkOption(where, option, rule, given[option]);
}

/** @throws {OptionError} when an argument is no provider */
export function checkProvider(where: string, argument: string, value: unknown): asserts value is Provider<never> {
  checkOption(where, argument, providerRule, value);
}

/** @throws {OptionError} when a value does not fit; one that is `undefined` was not given */
export function checkOption(where: string, option: string, { fits, must, required }: OptionRule, value: unknown): void {
  if (value === undefined ? required === true : !fits(value)) throw new OptionError(option, `${where}: ${option} must ${must}.`);
}
