import type { Provider, SendOptions } from "@wabakit/core";
import { checkedOptions, invalid, type OptionRule, plainCopy, readMembers, sendRules, unfitOptions } from "@wabakit/core/vendor";

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
/** Longer than a vendor waits, or for ever, if the provider takes it. */
export const timeoutRule: OptionRule = {
  fits: (value) => typeof value === "number" && value > 0,
  must: "be a number of milliseconds above 0",
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
  const broken = unfitOptions({ ...sendRules, timeoutMs: timeoutRule }, copy).find(({ rule }) => rule === "type");
  if (broken !== undefined) throw refuse(broken.option, broken.problem);
  return copy;
}

/** The message as it is now, for a composition that hands it on after a while. */
export const messageNow = <M>(provider: string, message: M): M => plainCopy(provider, message, "the message");

/** @throws {OptionError} when an argument is no provider */
export function checkProvider(where: string, argument: string, value: unknown): asserts value is Provider<never> {
  checkArgument(where, argument, providerRule, value);
}

/** @throws {OptionError} when an argument does not fit; one that is `undefined` was not given */
export function checkArgument(where: string, argument: string, rule: OptionRule, value: unknown): void {
  checkedOptions(where, { [argument]: rule }, { [argument]: value });
}
