import { textOf } from "./answer-values.ts";

/** The members of a `T` of the contract, none of them certain: a push is read tolerantly, but by the contract's names. */
export type Uncertain<T> = { readonly [K in keyof T]?: unknown };

/** A value out of a push, as the contract calls its members; without members if it is no object. */
export const asIf = <T>(value: unknown): Uncertain<T> =>
  // Whatever members there are, all that is said of them is that their values are unknown. No copy: what JSON.parse has made is plain.
  (typeof value === "object" && value !== null ? value : {}) as Uncertain<T>;

/** What a vendor's words mean. A `Map`: a push may say `constructor`, which every object has as a member. */
export const tableOf = <T>(entries: { readonly [word: string]: T }): ReadonlyMap<unknown, T> => new Map(Object.entries(entries));

/** A text that is not empty, also where the vendor sends a number. */
export function filled(value: unknown): string | undefined {
  const text = textOf(value);
  return text === "" ? undefined : text;
}

/** A truth value, also where the vendor writes it as a text. */
export function truthOf(value: unknown): boolean | undefined {
  if (value === true || value === "true") return true;
  return value === false || value === "false" ? false : undefined;
}

/** A number, also where the vendor writes it as a text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** The moment that is so many milliseconds after the epoch; undefined if there is none. */
export function momentOf(milliseconds: number | undefined): Date | undefined {
  const date = new Date(milliseconds ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The texts among the named members of a value. */
export const textsIn = <const Name extends string>(value: unknown, names: readonly Name[]): { readonly [name in Name]?: string } => {
  const members = asIf<{ [name in Name]: unknown }>(value);
  const texts: { [name in Name]?: string } = {};
  for (const name of names) {
    const text = filled(members[name]);
    if (text !== undefined) texts[name] = text;
  }
  return texts;
};

/** One of them. */
export const textIn = (value: unknown, name: string): string | undefined => filled(asIf<{ [name: string]: unknown }>(value)[name]);

/** The parts of a list; of anything else, none. */
export const partsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
