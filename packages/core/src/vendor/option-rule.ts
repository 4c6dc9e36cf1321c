import { longestTimeoutMs } from "./deadline.ts";

/** What one option takes. */
export interface OptionRule {
  readonly fits: (value: unknown) => boolean;
  /** What a value has to do to fit: `be a function`. */
  readonly must: string;
  readonly required?: true;
}

/** A time that a timer takes. */
export const milliseconds: OptionRule = {
  fits: (value) => typeof value === "number" && value > 0 && value <= longestTimeoutMs,
  must: "be a number of milliseconds above 0, at most 2147483647", // no template: a bundler cannot leave one out
};

/** What each option of a factory must be. */
export type OptionRules<Name extends string = string> = { readonly [option in Name]: OptionRule };

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
  const missing = Object.entries(rules).filter(([option, { required }]) => required === true && !isGiven(options, option));
  return [
    ...unfitOptions(rules, options),
    ...missing.map(([option, { must }]) => ({ option, rule: "required", problem: `is missing; it must ${must}` }) as const),
  ];
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
