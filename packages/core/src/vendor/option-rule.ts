import { OptionError } from "../option-error.ts";
import { readMembers } from "../plain-data.ts";
import type { SendOptions } from "../provider.ts";

/** What one option takes. */
export interface OptionRule {
  readonly fits: (value: unknown) => boolean;
  /** What a value has to do to fit: `be a function`; there may be more about it, without the point at the end: `be a function. It is called once`. */
  readonly must: string;
  readonly required?: true;
}

/** What each option of a factory must be. */
export type OptionRules<Name extends string = string> = { readonly [option in Name]: OptionRule };

/** A time that a timer takes; a longer one would fire at once. */
export const milliseconds: OptionRule = {
  fits: (value) => typeof value === "number" && value > 0 && value <= 2_147_483_647,
  must: "be a number of milliseconds above 0, at most 2147483647",
};

/** What the options of a send must be. */
export const sendRules: OptionRules<keyof SendOptions> = {
  signal: {
    // Not by `instanceof`: one from another realm is as good.
    fits: (value) =>
      typeof value === "object" &&
      value !== null &&
      "aborted" in value &&
      "addEventListener" in value &&
      typeof value.addEventListener === "function",
    must: "be an AbortSignal, such as the signal of an AbortController",
  },
  timeoutMs: milliseconds,
  onRequest: { fits: (value) => typeof value === "function", must: "be a function that is told of each request" },
  onResponse: { fits: (value) => typeof value === "function", must: "be a function that is told how each request ended" },
};

/**
 * A copy of a factory's options, each read once: what is changed in the caller's object later has not been checked.
 *
 * @throws {OptionError} when they are no object or cannot be read
 */
export const factoryOptions = <T extends object>(factory: string, options: T): T =>
  readMembers(options, (option, problem) => refused(factory, option || "options", problem));

/**
 * The same, held against the rules.
 *
 * @throws {OptionError} also at the first option that is unknown, missing or unfit; the message never holds the value
 */
export function checkedOptions<T extends object>(factory: string, rules: OptionRules, options: T): T {
  const copy = factoryOptions(factory, options);
  const [broken] = brokenOptions(rules, copy);
  if (broken !== undefined) throw refused(factory, broken.option, broken.problem);
  return copy;
}

const refused = (factory: string, option: string, problem: string): OptionError =>
  new OptionError(option, `${factory}: ${option} ${problem}.`);

/** An option that cannot be worked with, and what to do about it. */
export interface BrokenOption {
  readonly option: string;
  /** By the JSON Schema keyword that comes closest. */
  readonly rule: "additionalProperties" | "required" | "type";
  /** The sentence that begins with the option's name. It never holds the value: that may be a credential. */
  readonly problem: string;
}

/** Finds every option that is unknown, unfit or missing. One that is `undefined` was not given. */
export function brokenOptions(rules: OptionRules, options: object): BrokenOption[] {
  const broken = unfitOptions(rules, options);
  for (const option of Object.keys(rules)) {
    const rule = rules[option];
    if (rule?.required !== true || isGiven(options, option)) continue;
    broken.push({ option, rule: "required", problem: `is missing; it must ${rule.must}` });
  }
  return broken;
}

/** Finds those that are unknown or unfit: enough where none is required. */
export function unfitOptions(rules: OptionRules, options: object): BrokenOption[] {
  const broken: BrokenOption[] = [];
  for (const option of Object.keys(options)) {
    const rule = Object.hasOwn(rules, option) ? rules[option] : undefined;
    const value: unknown = Reflect.get(options, option);
    if (rule === undefined) {
      const problem = `is not an option; the options are ${Object.keys(rules).join(", ")}`;
      broken.push({ option, rule: "additionalProperties", problem });
    } else if (value !== undefined && !holds(rule.fits, value)) {
      broken.push({ option, rule: "type", problem: `must ${rule.must}` });
    }
  }
  return broken;
}

const isGiven = (options: object, option: string): boolean => Object.hasOwn(options, option) && Reflect.get(options, option) !== undefined;

/** What throws when it is looked at, such as a revoked proxy, does not fit. */
export function holds(fits: OptionRule["fits"], value: unknown): boolean {
  try {
    return fits(value);
  } catch {
    return false;
  }
}
