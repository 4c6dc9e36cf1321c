import type { Issue } from "../issue.ts";
import { textOf } from "./answer-values.ts";
import type { JsonType, Literal, Rule } from "./rule.ts";

/**
 * Checks a value against a rule and reports every mistake once, in the order of the contract.
 * The verdict is that of JSON Schema 2020-12 (a seeded property test holds it against Ajv); of a choice only the chosen branch is looked at.
 *
 * @param whole what a sentence calls the value itself
 */
export function inspect(rule: Rule, value: unknown, whole = "the request body"): Issue[] {
  const mistakes: Mistake[] = [];
  inspectValue(checkOf(rule), value, mistakes);
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

function inspectValue(check: Check, value: unknown, mistakes: Mistake[]): void {
  const { rule, fits, literals } = check;
  if (!fits(value)) return report(mistakes, rule, "type", `must be ${rule.json === undefined ? inWords(rule) : jsonText}`);
  for (const part of check.all) inspectValue(part, value, mistakes);
  if (literals !== undefined && !literals.includes(value)) return reportLiteral(mistakes, rule, literals, value);
  if (typeof value === "string") inspectText(check, value, mistakes);
  else if (typeof value === "number") inspectNumber(check, value, mistakes);
  else if (Array.isArray(value)) inspectArray(check, value, mistakes);
  else if (typeof value === "object" && value !== null) inspectObject(check, value as Members, mistakes);
}

function report(mistakes: Mistake[], { codes }: Pick<Rule, "codes">, keyword: string, sentence: string, path = ""): void {
  mistakes.push({ path, rule: keyword, sentence, vendorCode: codes?.[keyword] });
}

/** A literal says its type, too: the contract's rule of it is broken first. */
function reportLiteral(mistakes: Mistake[], rule: Rule, literals: readonly unknown[], value: unknown): void {
  const isOfType = literals.some((literal) => typeof literal === typeof value);
  const keyword = rule.const === undefined ? "enum" : "const";
  report(mistakes, rule, isOfType ? keyword : "type", `must be ${oneOf(literals)}`);
}

/** @param place the name of a member, or the index of an item */
function inspectInside(place: string | number, check: Check, value: unknown, mistakes: Mistake[]): void {
  const before = mistakes.length;
  inspectValue(check, value, mistakes);
  if (mistakes.length > before) for (const mistake of mistakes.slice(before)) mistake.path = within(place, mistake.path);
}

function within(place: string | number, path: string): string {
  const here = typeof place === "number" ? `[${place}]` : place;
  return path === "" || path.startsWith("[") ? here + path : `${here}.${path}`;
}

function inspectText({ rule, minLength, maxLength, pattern, json }: Check, value: string, mistakes: Mistake[]): void {
  if (value === "" && minLength > 0) return report(mistakes, rule, "minLength", "must not be empty");
  const misfits = pattern !== undefined && !pattern.test(value);
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
  if (!json.fits(inner)) return report(mistakes, rule, "contentSchema", `must hold ${inWords(json.rule)}, written as JSON`);
  inspectValue(json, inner, mistakes);
}

/** Whether the contract writes the pattern's code before those of the length: the first rule that is broken decides the code. */
const isPatternFirst = ({ codes = {} }: Rule): boolean => Object.keys(codes)[0] === "pattern";

function reportPattern(rule: Rule, mistakes: Mistake[]): void {
  const { pattern, form } = rule;
  const fit = form === undefined ? `match the pattern ${pattern?.source.replaceAll("\\/", "/") ?? ""}` : `be ${form}`;
  report(mistakes, rule, "pattern", `must ${fit}`);
}

function inspectNumber({ rule, minimum, maximum }: Check, value: number, mistakes: Mistake[]): void {
  if (value < minimum) report(mistakes, rule, "minimum", `must be at least ${minimum}`);
  if (value > maximum) report(mistakes, rule, "maximum", `must be at most ${maximum}`);
}

function inspectArray({ rule, items }: Check, value: readonly unknown[], mistakes: Mistake[]): void {
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

function inspectObject(check: Check, value: Members, mistakes: Mistake[]): void {
  const { rule, properties, tags } = check;
  for (const tag of tags) {
    // An object of another kind breaks every other rule too; only what kind it must be is worth saying.
    if (has(value, tag.member) && value[tag.member] !== tag.literal)
      return inspectInside(tag.member, tag.check, value[tag.member], mistakes);
  }
  for (const { member, check: inner, isRequired } of properties) {
    const given = value[member];
    if (given === null && inspect(inner.rule, null).length > 0) reportNull(inner.rule, member, mistakes);
    else if (has(value, member)) inspectInside(member, inner, given, mistakes);
    else if (isRequired) report(mistakes, inner.rule, "required", "is missing", member);
  }
  if (check.exactlyOne !== undefined) inspectPresence(rule, check.exactlyOne, value, mistakes);
  if (check.by !== undefined) inspectChoice(check, check.by, value, mistakes);
  if (check.isClosed) inspectMembers(check, value, mistakes);
}

const has = (value: Members, member: string): boolean => value[member] !== undefined && Object.hasOwn(value, member);

function inspectChoice({ rule, branches }: Check, member: string, value: Members, mistakes: Mistake[]): void {
  const literal = textOf(value[member]);
  const branch = literal === undefined ? undefined : branches.get(literal);
  if (branch !== undefined) return inspectValue(branch, value, mistakes);
  const must = has(value, member) ? "must be" : "is missing; it must be";
  report(mistakes, rule, "oneOf", `${must} ${oneOf([...branches.keys()])}`, member);
}

function inspectMembers({ rule, known }: Check, value: Members, mistakes: Mistake[]): void {
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
  readonly check: Check;
  readonly isRequired: boolean;
  /** Given where it says what kind of thing the object is. */
  readonly literal: string | undefined;
}

const checks = new WeakMap<Rule, Check>();

const checkOf = (rule: Rule): Check => checks.get(rule) ?? new Check(rule);

/** A rule as it is applied. All of them have one shape, unlike rules, and know their parts: half of the time of a check was to find members and parts. */
class Check {
  readonly rule: Rule;
  readonly fits: (value: unknown) => boolean;
  readonly literals: readonly unknown[] | undefined;
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: RegExp | undefined;
  readonly json: Check | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly items: Check | undefined;
  readonly properties: readonly Property[];
  /** Those whose literal says what kind of object it is. */
  readonly tags: readonly Property[];
  readonly exactlyOne: MemberSets | undefined;
  readonly by: string | undefined;
  /** The branches of a choice, by their literals. */
  readonly branches: ReadonlyMap<string, Check>;
  readonly isClosed: boolean;
  /** The members that the rule and its parts name, in their order. */
  readonly known: ReadonlySet<string>;
  readonly all: readonly Check[];

  constructor(rule: Rule) {
    checks.set(rule, this); // first: one of its parts may be the rule itself
    const { by, branches = [], members } = rule;
    this.rule = rule;
    this.fits = fitting(typeOf(rule));
    this.literals = rule.const === undefined ? rule.enum : [rule.const];
    this.minLength = rule.minLength ?? 0;
    this.maxLength = rule.maxLength ?? Infinity;
    this.pattern = rule.pattern;
    this.json = rule.json && checkOf(rule.json);
    this.minimum = rule.minimum ?? -Infinity;
    this.maximum = rule.maximum ?? Infinity;
    this.items = rule.items && checkOf(rule.items);
    this.properties = Object.entries(members ?? {}).map(propertyOf);
    this.tags = this.properties.filter(({ literal }) => literal !== undefined);
    this.exactlyOne = rule.exactlyOne;
    this.by = by;
    this.branches = new Map(
      branches.flatMap((branch) => literalsIn(branch, by ?? "").map((literal) => [String(literal), checkOf(branch)] as const)),
    );
    this.isClosed = members !== undefined && rule.open !== true;
    this.all = (rule.all ?? []).map(checkOf);
    this.known = new Set([...this.all.flatMap(({ known }) => [...known]), ...this.properties.map(({ member }) => member)]);
  }
}

function propertyOf([name, given]: [string, Rule | Literal]): Property {
  const rule = typeof given === "object" ? given : { const: given };
  const literal = typeof rule.const === "string" ? rule.const : undefined;
  return { member: name.replace(/\?$/, ""), check: checkOf(rule), isRequired: !name.endsWith("?"), literal };
}

const typeOf = ({ type, members, branches }: Rule): Rule["type"] => type ?? ((members ?? branches) && "object");

function fitting(type: Rule["type"]): (value: unknown) => boolean {
  if (type === undefined) return () => true;
  return typeof type === "string" ? types[type].fits : (value) => type.some((one) => types[one].fits(value));
}

/** The literals that a branch has in a member; it may be a choice itself. */
function literalsIn({ branches, members = {} }: Rule, member: string): readonly unknown[] {
  if (branches !== undefined) return branches.flatMap((branch) => literalsIn(branch, member));
  const given = members[member];
  return typeof given === "object" ? (given.enum ?? [given.const]) : [given];
}

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
const inWords = (rule: Rule): string =>
  [typeOf(rule) ?? []]
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
