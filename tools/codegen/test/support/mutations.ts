import { literalsIn } from "../../src/choice.ts";
import { type Document, isObject, type Json, type JsonObject, visit } from "../../src/document.ts";
import { changeAt, documentIn, membersOf, placesIn } from "./places.ts";
import type { Random } from "./random.ts";

/** What mutations are made of: the contract's own names, literals and limits, so that they come close to what it allows. */
export interface Stock {
  readonly names: readonly string[];
  readonly literals: readonly Json[];
  /** Every limit of a length, and its neighbours. */
  readonly lengths: readonly number[];
  /** Every value in a request example. */
  readonly values: readonly Json[];
}

export function stockOf(document: Document, bodies: readonly Json[]): Stock {
  const names = new Set(["unknownMember", "toString", "constructor", ""]);
  const literals = new Set<Json>(["toString", "__proto__"]);
  const lengths = new Set<number>();
  visit(document.components.schemas, (schema) => {
    for (const name of isObject(schema["properties"]) ? Object.keys(schema["properties"]) : []) names.add(name);
    for (const literal of literalsIn(schema)) literals.add(literal);
    for (const keyword of ["minLength", "maxLength", "minItems", "maxItems"]) {
      const limit = schema[keyword];
      if (typeof limit === "number") for (const length of [limit - 1, limit, limit + 1]) lengths.add(Math.max(0, length));
    }
  });
  return {
    names: [...names],
    literals: [...literals],
    lengths: [...lengths],
    values: bodies.flatMap((body) => placesIn(body).map(({ value }) => value)),
  };
}

/** A change of one value; it draws from the stock. */
type Edit<T extends Json> = (value: T, random: Random, stock: Stock) => Json;

/** Changes one to three places of a body. */
export function mutate(body: Json, random: Random, stock: Stock): Json {
  const times = random.pick([1, 1, 1, 1, 2, 3]);
  let mutant = body;
  for (let time = 0; time < times; time += 1) {
    const { steps } = random.pick(placesIn(mutant));
    mutant = changeAt(mutant, steps, (value) => edit(value, random, stock));
  }
  return mutant;
}

function edit(value: Json, random: Random, stock: Stock): Json {
  if (random.below(8) === 0) return random.pick(anyEdits)(value, random, stock);
  if (typeof value === "string") return random.pick(textEdits)(value, random, stock);
  if (typeof value === "number") return random.pick(numberEdits)(value, random, stock);
  if (Array.isArray(value)) return random.pick(listEdits)(value, random, stock);
  if (isObject(value)) return random.pick(objectEdits)(value, random, stock);
  return random.pick(anyEdits)(value, random, stock);
}

const foreign: readonly Json[] = [null, true, false, 0, 1, -1, 1.5, "", "0", "true", [], [[]], {}, { toString: null }];
const numbers: readonly number[] = [0, -0, 1, -1, 0.5, 7, 2 ** 31, 2 ** 53, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE];
const scraps: readonly string[] = ["😀", "\ud83d", "\ude00", "é", "e\u0301", "٣", "\n", "\u0000", "\u2028", " ", ",", "x", "0"];

const anyEdits: readonly Edit<Json>[] = [
  (_value, random) => random.pick(foreign),
  (_value, random, { values }) => random.pick(values),
  (_value, random, { literals }) => random.pick(literals),
  (value) => [value],
  (value) => JSON.stringify(value),
];

const objectEdits: readonly Edit<JsonObject>[] = [
  (value, random) => without(value, anyName(value, random)),
  (value, random, { names }) => ({ ...value, [random.pick(names)]: random.pick(foreign) }),
  (value, random, { names, values }) => ({ ...value, [random.pick(names)]: random.pick(values) }),
  (value, random, { names }) => ({ ...value, [random.pick(names)]: undefined }),
  (value, random) => ({ ...value, [anyName(value, random)]: undefined }),
  (value, random, { names }) => renamed(value, anyName(value, random), random.pick(names)),
  (value, random) => ({ ...value, [anyName(value, random)]: value[anyName(value, random)] }),
  // As a parser makes it: a member of its own, not the prototype.
  (value) => JSON.parse(`{"__proto__":1,${JSON.stringify(value).slice(1)}`.replace(",}", "}")),
];

const listEdits: readonly Edit<Json[]>[] = [
  () => [],
  (value, random) => value.toSpliced(random.below(value.length + 1), 1),
  (value) => [...value, ...value],
  (value, random, { lengths }) =>
    Array.from({ length: random.pick([1, ...lengths.filter((length) => length < 50)]) }, (_, index) => value[index % value.length] ?? null),
  (value, random, { values }) => value.toSpliced(random.below(value.length + 1), 0, random.pick(values)),
  (value) => value.toReversed(),
];

const textEdits: readonly Edit<string>[] = [
  () => "",
  (value) => value.slice(0, -1),
  (value) => value.slice(1),
  (value, random) => value + random.pick(scraps),
  (value, random) => random.pick(scraps) + value,
  (value, random, { lengths }) => (value.at(-1) ?? "x").repeat(random.pick([1, ...lengths])),
  (_value, random, { lengths }) => random.pick(scraps).repeat(random.pick([1, ...lengths])),
  (value) => value.toUpperCase(),
  (_value, random, { literals }) => random.pick(literals),
  (value) => (documentIn(value) === undefined ? `${value} ` : `${value.replaceAll(":", ": ")}\n`),
];

const numberEdits: readonly Edit<number>[] = [
  (_value, random) => random.pick(numbers),
  (value) => value + 1,
  (value) => -value,
  (value) => value / 2,
  (value) => String(value),
];

function anyName(value: JsonObject, random: Random): string {
  const members = membersOf(value);
  return members.length === 0 ? "" : random.pick(members)[0];
}

const without = (value: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([member]) => member !== name));

const renamed = (value: JsonObject, from: string, to: string): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([member, content]) => [member === from ? to : member, content]));
