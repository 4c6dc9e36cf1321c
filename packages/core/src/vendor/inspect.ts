import type { Issue } from "../issue.ts";
import { entryOf } from "./answer-values.ts";
import type { JsonType, Rule } from "./rule.ts";

/**
 * Checks a value against a rule and reports every mistake once, in the order of the contract.
 * The verdict is that of JSON Schema 2020-12 (a seeded property test holds it against Ajv); of a choice only the chosen branch is looked at.
 *
 * @param whole what a sentence calls the value itself
 */
export function inspect(rule: Rule, value: unknown, whole = "the request body"): Issue[] {
  const mistakes: Mistake[] = [];
  inspectValue(rule, value, mistakes);
  return mistakes.map(({ path, rule: keyword, sentence, vendorCode }) => ({
    path,
    rule: keyword,
    message: `${path || whole} ${sentence}`,
    ...(vendorCode === undefined ? {} : { vendorCode }),
  }));
}

/** A broken rule. Its path grows on the way out, so that a value without mistakes costs no text. */
interface Mistake {
  path: string;
  readonly rule: string;
  readonly vendorCode: string | undefined;
  /** Goes on after the path: `must be a string`. */
  readonly sentence: string;
}

type Members = { readonly [member: string]: unknown };

function inspectValue(rule: Rule, value: unknown, mistakes: Mistake[]): void {
  const type = typeOf(rule);
  if (type !== undefined && !hasType(value, type)) {
    return report(mistakes, rule, "type", `must be ${rule.json === undefined ? inWords(type) : jsonText}`);
  }
  if (rule.all !== undefined) for (const part of rule.all) inspectValue(part, value, mistakes);
  if (rule.const !== undefined && value !== rule.const) return reportLiteral(mistakes, rule, "const", [rule.const], value);
  if (rule.enum !== undefined && !(rule.enum as readonly unknown[]).includes(value))
    return reportLiteral(mistakes, rule, "enum", rule.enum, value);
  if (typeof value === "string") inspectText(rule, value, mistakes);
  else if (typeof value === "number") inspectNumber(rule, value, mistakes);
  else if (Array.isArray(value)) inspectArray(rule, value, mistakes);
  else if (typeof value === "object" && value !== null) inspectObject(rule, value as Members, mistakes);
}

const typeOf = ({ type, members, branches }: Rule): Rule["type"] => type ?? ((members ?? branches) && "object");

function report(mistakes: Mistake[], { codes }: Pick<Rule, "codes">, keyword: string, sentence: string, path = ""): void {
  mistakes.push({ path, rule: keyword, sentence, vendorCode: codes?.[keyword] });
}

/** A literal says its type, too: the contract's rule of it is broken first. */
function reportLiteral(mistakes: Mistake[], rule: Rule, keyword: "const" | "enum", literals: readonly unknown[], value: unknown): void {
  const isOfType = literals.some((literal) => typeof literal === typeof value);
  report(mistakes, rule, isOfType ? keyword : "type", `must be ${oneOf(literals)}`);
}

/** @param place the name of a member, or the index of an item */
function inspectInside(place: string | number, rule: Rule, value: unknown, mistakes: Mistake[]): void {
  const before = mistakes.length;
  inspectValue(rule, value, mistakes);
  if (mistakes.length > before) for (const mistake of mistakes.slice(before)) mistake.path = within(place, mistake.path);
}

function within(place: string | number, path: string): string {
  const here = typeof place === "number" ? `[${place}]` : place;
  return path === "" || path.startsWith("[") ? here + path : `${here}.${path}`;
}

function inspectText(rule: Rule, value: string, mistakes: Mistake[]): void {
  const { minLength = 0, maxLength = Infinity, json } = rule;
  if (value === "" && minLength > 0) return report(mistakes, rule, "minLength", "must not be empty");
  const misfits = rule.pattern !== undefined && !rule.pattern.test(value);
  if (misfits && isPatternFirst(rule)) reportPattern(rule, mistakes);
  if (value.length > maxLength || value.length < minLength * 2)
    inspectSize(rule, "minLength", "maxLength", "character", codePoints(value), mistakes);
  if (misfits && !isPatternFirst(rule)) reportPattern(rule, mistakes);
  if (json === undefined) return;
  let inner: unknown;
  try {
    inner = JSON.parse(value);
  } catch {
    return report(mistakes, rule, "contentSchema", `must be ${jsonText}`);
  }
  const type = typeOf(json);
  if (type !== undefined && !hasType(inner, type))
    return report(mistakes, rule, "contentSchema", `must hold ${inWords(type)}, written as JSON`);
  inspectValue(json, inner, mistakes);
}

/** Whether the contract writes the pattern's code before those of the length: the first rule that is broken decides the code. */
const isPatternFirst = ({ codes = {} }: Rule): boolean => Object.keys(codes)[0] === "pattern";

function reportPattern(rule: Rule, mistakes: Mistake[]): void {
  const { pattern, form } = rule;
  const fit = form === undefined ? `match the pattern ${pattern?.source.replaceAll("\\/", "/") ?? ""}` : `be ${form}`;
  report(mistakes, rule, "pattern", `must ${fit}`);
}

function inspectNumber(rule: Rule, value: number, mistakes: Mistake[]): void {
  if (rule.minimum !== undefined && value < rule.minimum) report(mistakes, rule, "minimum", `must be at least ${rule.minimum}`);
  if (rule.maximum !== undefined && value > rule.maximum) report(mistakes, rule, "maximum", `must be at most ${rule.maximum}`);
}

function inspectArray(rule: Rule, value: readonly unknown[], mistakes: Mistake[]): void {
  const { items } = rule;
  inspectSize(rule, "minItems", "maxItems", "item", value.length, mistakes);
  if (items === undefined) return;
  for (let index = 0; index < value.length; index += 1) inspectInside(index, items, value[index], mistakes);
}

function inspectSize(
  rule: Rule,
  least: "minLength" | "minItems",
  most: "maxLength" | "maxItems",
  noun: string,
  size: number,
  mistakes: Mistake[],
): void {
  const { [least]: min = 0, [most]: max = Infinity } = rule;
  if (size < min) report(mistakes, rule, least, `must have at least ${count(min, noun)}, but has ${size}`);
  if (size > max) report(mistakes, rule, most, `must have at most ${count(max, noun)}, but has ${size}`);
}

function inspectObject(rule: Rule, value: Members, mistakes: Mistake[]): void {
  const { properties, tags, known, branches } = shapeOf(rule);
  for (const tag of tags) {
    // An object of another kind breaks every other rule too; only what kind it must be is worth saying.
    if (has(value, tag.member) && value[tag.member] !== tag.rule.const)
      return inspectInside(tag.member, tag.rule, value[tag.member], mistakes);
  }
  for (const property of properties) {
    const { member } = property;
    if (value[member] === null && inspect(property.rule, null).length > 0) reportNull(property.rule, member, mistakes);
    else if (has(value, member)) inspectInside(member, property.rule, value[member], mistakes);
    else if (property.isRequired) report(mistakes, property.rule, "required", "is missing", member);
  }
  if (rule.exactlyOne !== undefined) inspectPresence(rule, rule.exactlyOne, value, mistakes);
  if (rule.by !== undefined) inspectChoice(rule, rule.by, branches, value, mistakes);
  if (rule.members !== undefined && rule.open !== true) inspectMembers(rule, known, value, mistakes);
}

const has = (value: Members, member: string): boolean => value[member] !== undefined && Object.hasOwn(value, member);

function inspectChoice(rule: Rule, member: string, branches: Shape["branches"], value: Members, mistakes: Mistake[]): void {
  const branch = entryOf(branches, value[member]);
  if (branch !== undefined) return inspectValue(branch, value, mistakes);
  const must = has(value, member) ? "must be" : "is missing; it must be";
  report(mistakes, rule, "oneOf", `${must} ${oneOf(Object.keys(branches))}`, member);
}

function inspectMembers(rule: Rule, known: ReadonlySet<string>, value: Members, mistakes: Mistake[]): void {
  for (const member of Object.keys(value)) {
    if (!known.has(member) && has(value, member))
      report(mistakes, rule, "additionalProperties", `is unknown here; the known members are: ${[...known].join(", ")}`, member);
  }
}

/** To vendors, null is as good as absent: it has that code. */
function reportNull({ codes = {} }: Rule, member: string, mistakes: Mistake[]): void {
  const code = codes["type"] ?? codes["required"];
  report(mistakes, code === undefined ? {} : { codes: { type: code } }, "type", "must not be null", member);
}

function inspectPresence(rule: Rule, exactlyOne: MemberSets, value: Members, mistakes: Mistake[]): void {
  const present = exactlyOne.filter((set) => set.every((member) => has(value, member))).length;
  if (present === 1) return;
  report(mistakes, rule, "oneOf", `must have either ${either(exactlyOne)}${present > 1 ? ", but only one of them" : ""}`);
}

interface Property {
  readonly member: string;
  readonly rule: Rule;
  readonly isRequired: boolean;
}

interface Shape {
  readonly properties: readonly Property[];
  /** Those whose literal says what kind of object it is. */
  readonly tags: readonly Property[];
  /** The members that the rule and its parts name, in their order. */
  readonly known: ReadonlySet<string>;
  /** The branches of a choice, by their literals. */
  readonly branches: { readonly [literal: string]: Rule };
}

const shapes = new WeakMap<Rule, Shape>();

/** What a rule says of members, read from their names and kept: it is the same for every value. */
function shapeOf(rule: Rule): Shape {
  const cached = shapes.get(rule);
  if (cached !== undefined) return cached;
  const properties = Object.entries(rule.members ?? {}).map(([name, given]) => ({
    member: name.replace(/\?$/, ""),
    rule: typeof given === "object" ? given : { const: given },
    isRequired: !name.endsWith("?"),
  }));
  const { by = "", branches = [] } = rule;
  const shape = {
    properties,
    tags: properties.filter((property) => typeof property.rule.const === "string"),
    known: new Set([...(rule.all ?? []).flatMap((part) => [...shapeOf(part).known]), ...properties.map(({ member }) => member)]),
    branches: Object.fromEntries(branches.flatMap((branch) => literalsIn(branch, by).map((literal) => [String(literal), branch] as const))),
  };
  shapes.set(rule, shape);
  return shape;
}

/** The literals that a branch has in a member; it may be a choice itself. */
function literalsIn({ branches, members = {} }: Rule, member: string): readonly unknown[] {
  if (branches !== undefined) return branches.flatMap((branch) => literalsIn(branch, member));
  const given = members[member];
  return typeof given === "object" ? (given.enum ?? [given.const]) : [given];
}

const hasType = (value: unknown, type: JsonType | readonly JsonType[]): boolean =>
  typeof type === "string" ? types[type].fits(value) : type.some((one) => types[one].fits(value));

function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

type MemberSets = readonly (readonly string[])[];

const either = (sets: MemberSets): string =>
  sets.map((set) => set.join(" and ")).join(sets.some((set) => set.length > 1) ? ", or " : " or ");
const oneOf = (values: readonly unknown[]): string =>
  `${values.length === 1 ? "" : "one of "}${values.map((value) => JSON.stringify(value)).join(", ")}`;
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
const inWords = (type: JsonType | readonly JsonType[]): string =>
  [type]
    .flat()
    .map((one) => types[one].words)
    .join(" or ");

const types: { readonly [type in JsonType]: { readonly words: string; readonly fits: (value: unknown) => boolean } } = {
  string: { words: "a string", fits: (value) => typeof value === "string" },
  number: { words: "a number", fits: Number.isFinite },
  integer: { words: "a whole number", fits: Number.isInteger },
  boolean: { words: "true or false", fits: (value) => typeof value === "boolean" },
  object: { words: "an object", fits: (value) => typeof value === "object" && value !== null && !Array.isArray(value) },
  array: { words: "an array", fits: Array.isArray },
  null: { words: "null", fits: (value) => value === null },
};
const jsonText = "a string that holds JSON, as jsonString() makes it";
