import type { VendorCodes } from "@wabakit/core/vendor";
import { isObject, type Json, type JsonObject } from "../../codegen/src/document.ts";

/** What one vendor documents. */
export interface VendorFacts {
  /** About its requests: by `operationId`, then by the request example of the contract that is the good body. */
  readonly operations: { readonly [id: string]: { readonly [example: string]: readonly (readonly Fact[])[] } };
  /** Where each operation is: `POST` unless it says otherwise. */
  readonly paths: { readonly [id: string]: string };
  /** Every code but that of success, as they are numbered. */
  readonly codes: string;
  /** What the answer of each operation that sends no message has, as `member: type`, by path: `data[].status: string`. */
  readonly answers: { readonly [id: string]: readonly string[] };
  /** Its codes for mistakes that have none of their own, if it has such codes. */
  readonly generalCodes?: { readonly type: string; readonly default: string };
  /** What those of its codes mean for a caller that the design names (section 5). */
  readonly meanings: VendorCodes;
}

/** One thing that a vendor's pages say about a request: one change to a good body, and what becomes of it. */
export interface Fact {
  readonly what: string;
  /** The changed member: `text.body`, `bodyParams[0]`; inside JSON in a text as if it were no text: `Content.link`. */
  readonly path: string;
  /** Its new value; undefined takes the member away. */
  readonly value: Json | undefined;
  /** What the change breaks. Without it the body is as good as before. */
  readonly broken?: Broken;
}

interface Broken {
  /** Where the first issue is. */
  readonly at: string;
  /** Its rule, by JSON Schema keyword. */
  readonly rule: string;
  /** The code that the vendor documents for this mistake, if it documents one. */
  readonly code: string | undefined;
}

/** So many of something, as a value. */
export interface Quantity {
  readonly noun: string;
  readonly of: (count: number) => Json;
}

export const characters: Quantity = { noun: "characters", of: (count) => "x".repeat(count) };
export const digits: Quantity = { noun: "digits", of: (count) => "447700900123".padEnd(count, "0").slice(0, count) };
export const list = (noun: string, item: Json): Quantity => ({ noun, of: (count) => Array<Json>(count).fill(item) });

export const taken = (what: string, path: string, value: Json | undefined): Fact[] => [{ what, path, value }];

export const refused = (what: string, path: string, value: Json | undefined, rule: string, code?: string): Fact[] => [
  { what, path, value, broken: { at: path, rule, code } },
];

export const optional = (...paths: readonly string[]): Fact[] => paths.flatMap((path) => taken(`without ${path}`, path, undefined));

export const required = (...paths: readonly string[]): Fact[] => paths.flatMap((path) => absent(path, "required"));

/** Required, and the vendor has a code for that. */
export const coded = (path: string, code: string): Fact[] => absent(path, "required", code);

/** Required, and null is as good as absent. */
export const given = (path: string, code: string): Fact[] => [
  ...coded(path, code),
  ...refused(`${path} is null`, path, null, "type", code),
];

/** A text that is required, and empty is as good as absent. */
export const filled = (path: string, code: string): Fact[] => [
  ...given(path, code),
  ...refused(`${path} is empty`, path, "", "minLength", code),
];

/** The member that tells what kind of object it is: absent, or a word that the vendor does not know there. */
export const choice = (path: string, unknown: string, code?: string): Fact[] => [
  ...absent(path, "oneOf", code),
  ...refused(`${path} is ${unknown}`, path, unknown, "oneOf", code),
];

export const forbidden = (path: string, value: Json): Fact[] => refused(`with ${path}`, path, value, "additionalProperties");

/** Exactly one of two members: the good body has the first. */
export function eitherOr(path: string, other: string, value: Json): Fact[] {
  const broken = { at: path.slice(0, Math.max(path.lastIndexOf("."), 0)), rule: "oneOf", code: undefined };
  return [
    { what: `${other} beside ${path}`, path: other, value, broken },
    { what: `neither ${path} nor ${other}`, path, value: undefined, broken },
  ];
}

/** The limit itself is taken, one more is not. */
export const atMost = (most: number, quantity: Quantity, path: string, rule: string, code?: string): Fact[] =>
  between(most, most + 1, quantity, path, rule, code);

/** The limit itself is taken, one less is not. */
export const atLeast = (least: number, quantity: Quantity, path: string, rule: string, code?: string): Fact[] =>
  between(least, least - 1, quantity, path, rule, code);

const between = (good: number, bad: number, { noun, of }: Quantity, path: string, rule: string, code?: string): Fact[] => [
  ...taken(`${path} of ${good} ${noun}`, path, of(good)),
  ...refused(`${path} of ${bad} ${noun}`, path, of(bad), rule, code),
];

const absent = (path: string, rule: string, code?: string): Fact[] => refused(`without ${path}`, path, undefined, rule, code);

/** A copy of a good body with the change of a fact. */
export const changed = (body: JsonObject, { path, value }: Fact): Json | undefined =>
  replaced(body, path.replaceAll(/\[(\d+)\]/g, ".$1").split("."), value);

function replaced(node: Json | undefined, [member, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (member === undefined) {
    if (node === value) throw new Error("The good body is so already: nothing would be tested.");
    return value;
  }
  if (typeof node === "string") return JSON.stringify(replaced(JSON.parse(node), [member, ...rest], value));
  if (Array.isArray(node)) return node.with(Number(member), replaced(node[Number(member)], rest, value) ?? null);
  if (isObject(node)) return { ...node, [member]: replaced(node[member], rest, value) };
  throw new Error(`The good body has nothing that could hold ${member}.`);
}
