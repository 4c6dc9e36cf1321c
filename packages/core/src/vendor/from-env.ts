import { OptionError } from "../option-error.ts";
import { runtimeProcess } from "./runtime-process.ts";

/** Which options of a factory are read from the environment. */
export interface Variables<Option> {
  readonly required: readonly Option[];
  readonly optional: readonly Option[];
  /** Of the optional ones, those that are whole numbers. */
  readonly wholeNumbers?: readonly Option[];
}

/**
 * Options of a vendor's factory out of environment variables, each named after the vendor and the option: `apiKey` of `itniotech` is
 * `ITNIOTECH_API_KEY`. A variable that is empty is not set. Whether a value fits, the factory says.
 *
 * @param env default: `process.env`, looked for when this is called
 * @throws {OptionError} naming every variable that is missing, or the first that is no number; never a value
 */
export function optionsFromEnv<Options>(
  vendor: string,
  { required, optional, wholeNumbers = [] }: Variables<keyof Options & string>,
  env: object | undefined = runtimeProcess()?.env,
): Options {
  const nameOf = (option: string): string => variableOf(vendor, option);
  const refuse = (name: string, problem: string): OptionError =>
    new OptionError(name, `${vendor} fromEnv: ${problem}. It reads ${[...required, ...optional].map(nameOf).join(", ")}.`);
  if (typeof env !== "object" || env === null) throw refuse("env", "there is no process.env here; give it the variables: fromEnv(env)");

  const texts = new Map([...required, ...optional].map((option) => [option, textIn(env, nameOf(option))]));
  const missing = required.filter((option) => texts.get(option) === undefined).map(nameOf);
  const [first] = missing;
  if (first !== undefined) throw refuse(first, `not set: ${missing.join(", ")}`);
  const values = [...texts].flatMap(([option, text]): (readonly [string, string | number])[] => {
    if (text === undefined) return [];
    if (!wholeNumbers.includes(option)) return [[option, text]];
    if (!/^\d{1,15}$/.test(text)) throw refuse(nameOf(option), `${nameOf(option)} must be a whole number`);
    return [[option, Number(text)]];
  });
  return Object.fromEntries(values) as Options; // those that are required are there
}

/** The variable of a vendor's option: `ITNIOTECH_API_KEY` for `apiKey`. */
export const variableOf = (vendor: string, option: string): string => `${vendor}_${option.replace(/[A-Z]/g, "_$&")}`.toUpperCase();

/** An environment may have other things than texts, such as the bindings of a worker; and one that may not be read throws. */
function textIn(env: object, name: string): string | undefined {
  try {
    const value: unknown = Reflect.get(env, name);
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}
