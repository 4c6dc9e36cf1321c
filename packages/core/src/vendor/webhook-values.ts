import { membersOf, textOf } from "./answer-values.ts";
import { given } from "./given.ts";

/** The members of a `T` of the contract, none of them certain: a push is read tolerantly, but by the contract's names. */
export type Uncertain<T> = { readonly [K in keyof T]?: unknown };

/** A value out of a push, as the contract calls its members; without members if it is no object. */
export const asIf = <T>(value: unknown): Uncertain<T> =>
  // Whatever members there are, all that is said of them is that their values are unknown.
  membersOf(value) as Uncertain<T>;

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
  const members = membersOf(value);
  const texts = names.map((name) => [name, filled(members[name])] as const);
  // Object.fromEntries forgets the key type; no other name is in.
  return given(Object.fromEntries(texts)) as { readonly [name in Name]?: string };
};

/** The parts of a list; of anything else, none. */
export const partsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
