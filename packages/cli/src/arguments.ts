import { parseArgs } from "node:util";
import { didYouMean } from "./nearest.ts";
import { Problem } from "./problem.ts";

/** One flag of a command. */
export interface Flag {
  /** `texts` may be given several times; a `count` is a whole number above 0, a `number` any above 0. */
  readonly type: "switch" | "text" | "texts" | "count" | "number";
  /** One letter. */
  readonly short?: string;
  /** What stands for the value in the help: `NUMBER`. */
  readonly value?: string;
  readonly about: string;
}

export type Flags = { readonly [name: string]: Flag };

interface Types {
  readonly switch: boolean;
  readonly text: string;
  readonly texts: readonly string[];
  readonly count: number;
  readonly number: number;
}

/** What was given for each flag; a switch is false and a list empty without it. */
export type Given<F extends Flags> = {
  readonly [name in keyof F]: F[name]["type"] extends "switch" | "texts" ? Types[F[name]["type"]] : Types[F[name]["type"]] | undefined;
};

export interface Arguments<F extends Flags> {
  readonly given: Given<F>;
  readonly positionals: readonly string[];
}

/** Stands before what looks like a flag and is a number: `-117`. No argument of a process can contain it. */
const numberMark = "\0";

/** @throws {Problem} at the first flag that is unknown, or has no value or a wrong one */
export function readArguments<F extends Flags>(args: readonly string[], flags: F): Arguments<F> {
  const { tokens } = parseArgs({
    args: args.map((arg) => (/^-\d/.test(arg) ? numberMark + arg : arg)),
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { type, short }]) => [
        name,
        { type: type === "switch" ? ("boolean" as const) : ("string" as const), ...(short === undefined ? {} : { short }) },
      ]),
    ),
    strict: false, // its own words for a mistake do not say what was meant
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(unmarked(token.value));
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined) throw new Problem(`There is no ${token.rawName}.${didYouMean(token.rawName, namesOf(flags))}`);
    const value = valueOf(token.rawName, flag, token.value, token.inlineValue === true);
    const earlier = texts.get(token.name) ?? [];
    if (earlier.length > 0 && flag.type !== "texts" && flag.type !== "switch") throw new Problem(`${token.rawName} was given twice.`);
    texts.set(token.name, [...earlier, value]);
  }
  const given = Object.entries(flags).map(([name, flag]) => [name, read(name, flag, texts.get(name) ?? [])] as const);
  // Each was read as its flag's type says.
  return { given: Object.fromEntries(given) as Given<F>, positionals };
}

const namesOf = (flags: Flags): string[] => Object.keys(flags).map((name) => `--${name}`);

const unmarked = (text: string): string => (text.startsWith(numberMark) ? text.slice(numberMark.length) : text);

function valueOf(name: string, { type, value: wanted = "VALUE" }: Flag, value: string | undefined, isInline: boolean): string {
  if (type === "switch") {
    if (value !== undefined) throw new Problem(`${name} takes no value.`);
    return "";
  }
  if (value === undefined) throw new Problem(`${name} needs a value: ${name} ${wanted}.`);
  const text = unmarked(value);
  if (!isInline && text.startsWith("--")) {
    throw new Problem(`${name} needs a value, and ${text} looks like a flag. If it is the value, write ${name}=${text}.`);
  }
  return text;
}

function read(name: string, { type }: Flag, texts: readonly string[]): Types[Flag["type"]] | undefined {
  const [text] = texts;
  if (type === "texts") return texts;
  if (type === "switch") return texts.length > 0;
  if (text === undefined || type === "text") return text;
  const number = text.trim() === "" ? NaN : Number(text);
  const fits = type === "count" ? Number.isSafeInteger(number) && number > 0 : Number.isFinite(number) && number > 0;
  if (fits) return number;
  throw new Problem(`--${name} must be a ${type === "count" ? "whole " : ""}number above 0, not ${JSON.stringify(text)}.`);
}
