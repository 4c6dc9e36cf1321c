import type { Issue } from "../issue.ts";
import type { JsonType, Rule, RuleRef } from "./rule.ts";

/**
 * Checks a value against a rule and reports every mistake once, in the order of the contract.
 * The verdict is that of JSON Schema 2020-12 (a seeded property test holds it against Ajv); of a choice only the chosen branch is looked at.
 */
export function inspect(rule: RuleRef, value: unknown, path = ""): Issue[] {
  const issues: Issue[] = [];
  inspectValue(resolve(rule), value, path, issues);
  return issues;
}

type Members = { readonly [member: string]: unknown };

const resolve = (rule: RuleRef): Rule => (typeof rule === "function" ? rule() : rule);

function inspectValue(rule: Rule, value: unknown, path: string, issues: Issue[]): void {
  if (rule.type !== undefined && !hasType(value, rule.type)) {
    return report(issues, rule, "type", `must be ${rule.json === undefined ? inWords(rule.type) : jsonText}`, path);
  }
  if (rule.all !== undefined) for (const part of rule.all) inspectValue(resolve(part), value, path, issues);
  if (rule.const !== undefined && value !== rule.const) report(issues, rule, "const", `must be ${JSON.stringify(rule.const)}`, path);
  if (rule.enum !== undefined && !(rule.enum as readonly unknown[]).includes(value)) {
    report(issues, rule, "enum", `must be ${oneOf(rule.enum)}`, path);
  }
  if (typeof value === "string") inspectText(rule, value, path, issues);
  else if (typeof value === "number") inspectNumber(rule, value, path, issues);
  else if (Array.isArray(value)) inspectArray(rule, value, path, issues);
  else if (typeof value === "object" && value !== null) inspectObject(rule, value as Members, path, issues);
}

function report(issues: Issue[], { codes }: Pick<Rule, "codes">, keyword: string, sentence: string, path: string): void {
  const vendorCode = codes?.[keyword];
  issues.push({
    path,
    rule: keyword,
    message: `${path === "" ? "the request body" : path} ${sentence}`,
    ...(vendorCode === undefined ? {} : { vendorCode }),
  });
}

function inspectText(rule: Rule, value: string, path: string, issues: Issue[]): void {
  const { minLength = 0, maxLength = Infinity } = rule;
  if (value === "" && minLength > 0) return report(issues, rule, "minLength", "must not be empty", path);
  const misfits = rule.pattern !== undefined && !rule.pattern.test(value);
  if (misfits && isPatternFirst(rule)) reportPattern(rule, path, issues);
  if (value.length > maxLength || value.length < minLength * 2) {
    const length = codePoints(value);
    if (length < minLength)
      report(issues, rule, "minLength", `must have at least ${count(minLength, "character")}, but has ${length}`, path);
    if (length > maxLength)
      report(issues, rule, "maxLength", `must have at most ${count(maxLength, "character")}, but has ${length}`, path);
  }
  if (misfits && !isPatternFirst(rule)) reportPattern(rule, path, issues);
  if (rule.json === undefined) return;
  let inner: unknown;
  try {
    inner = JSON.parse(value);
  } catch {
    return report(issues, rule, "contentSchema", `must be ${jsonText}`, path);
  }
  const content = resolve(rule.json);
  if (content.type !== undefined && !hasType(inner, content.type))
    return report(issues, rule, "contentSchema", `must hold ${inWords(content.type)}, written as JSON`, path);
  inspectValue(content, inner, path, issues);
}

/** Whether the contract writes the pattern's code before those of the length: the first rule that is broken decides the code. */
const isPatternFirst = ({ codes = {} }: Rule): boolean => Object.keys(codes)[0] === "pattern";

function reportPattern(rule: Rule, path: string, issues: Issue[]): void {
  const { pattern, form } = rule;
  const fit = form === undefined ? `match the pattern ${pattern?.source.replaceAll("\\/", "/") ?? ""}` : `be ${form}`;
  report(issues, rule, "pattern", `must ${fit}`, path);
}

function inspectNumber(rule: Rule, value: number, path: string, issues: Issue[]): void {
  if (rule.minimum !== undefined && value < rule.minimum) report(issues, rule, "minimum", `must be at least ${rule.minimum}`, path);
  if (rule.maximum !== undefined && value > rule.maximum) report(issues, rule, "maximum", `must be at most ${rule.maximum}`, path);
}

function inspectArray(rule: Rule, value: readonly unknown[], path: string, issues: Issue[]): void {
  const { minItems = 0, maxItems = Infinity } = rule;
  const { length } = value;
  if (length < minItems) report(issues, rule, "minItems", `must have at least ${count(minItems, "item")}, but has ${length}`, path);
  if (length > maxItems) report(issues, rule, "maxItems", `must have at most ${count(maxItems, "item")}, but has ${length}`, path);
  if (rule.items === undefined) return;
  const item = resolve(rule.items);
  for (const [index, element] of value.entries()) inspectValue(item, element, `${path}[${index}]`, issues);
}

function inspectObject(rule: Rule, value: Members, path: string, issues: Issue[]): void {
  const { properties, tags, unnamed } = shapeOf(rule);
  for (const tag of tags) {
    // An object of another kind breaks every other rule too; only what kind it must be is worth saying.
    if (has(value, tag.member) && value[tag.member] !== tag.rule.const)
      return inspectValue(tag.rule, value[tag.member], within(path, tag.member), issues);
  }
  for (const property of properties) {
    const { member } = property;
    if (value[member] === null && isRefused(property.rule, null)) reportNull(property.rule, within(path, member), issues);
    else if (has(value, member)) inspectValue(property.rule, value[member], within(path, member), issues);
    else if (property.isRequired) report(issues, property.rule, "required", "is missing", within(path, member));
  }
  for (const member of unnamed) if (!has(value, member)) report(issues, {}, "required", "is missing", within(path, member));
  if (rule.exactlyOne !== undefined) inspectPresence(rule, rule.exactlyOne, value, path, issues);
  if (rule.by !== undefined) inspectChoice(rule, rule.by, value, path, issues);
  if (rule.closed === true) inspectMembers(rule, value, path, issues);
}

const has = (value: Members, member: string): boolean => Object.hasOwn(value, member) && value[member] !== undefined;

/** The path of a member. */
const within = (path: string, member: string): string => (path === "" ? member : `${path}.${member}`);

function inspectChoice(rule: Rule, { member, branches }: NonNullable<Rule["by"]>, value: Members, path: string, issues: Issue[]): void {
  const literal = value[member];
  const key = typeof literal === "string" || typeof literal === "number" ? String(literal) : undefined;
  const branch = key !== undefined && Object.hasOwn(branches, key) ? branches[key] : undefined;
  if (branch !== undefined) return inspectValue(resolve(branch), value, path, issues);
  const must = has(value, member) ? "must be" : "is missing; it must be";
  report(issues, rule, "oneOf", `${must} ${oneOf(Object.keys(branches))}`, within(path, member));
}

function inspectMembers(rule: Rule, value: Members, path: string, issues: Issue[]): void {
  const known = membersOf(rule);
  for (const member of Object.keys(value)) {
    if (!known.has(member) && has(value, member))
      report(
        issues,
        rule,
        "additionalProperties",
        `is unknown here; the known members are: ${[...known].join(", ")}`,
        within(path, member),
      );
  }
}

/** To vendors, null is as good as absent: it has that code. */
function reportNull({ codes = {} }: Rule, path: string, issues: Issue[]): void {
  const code = codes["type"] ?? codes["required"];
  report(issues, code === undefined ? {} : { codes: { type: code } }, "type", "must not be null", path);
}

function isRefused(rule: Rule, value: unknown): boolean {
  const issues: Issue[] = [];
  inspectValue(rule, value, "", issues);
  return issues.length > 0;
}

function inspectPresence(rule: Rule, exactlyOne: MemberSets, value: Members, path: string, issues: Issue[]): void {
  const present = exactlyOne.filter((set) => set.every((member) => has(value, member))).length;
  if (present === 0) report(issues, rule, "oneOf", `must have either ${either(exactlyOne)}`, path);
  if (present > 1) report(issues, rule, "oneOf", `must have either ${either(exactlyOne)}, but only one of them`, path);
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
  /** What is required but described elsewhere. */
  readonly unnamed: readonly string[];
}

const shapeCache = new WeakMap<Rule, Shape>();

/** The properties of a rule, with its references resolved: they are the same for every value. */
function shapeOf(rule: Rule): Shape {
  const cached = shapeCache.get(rule);
  if (cached !== undefined) return cached;
  const { properties: named = {}, required = [] } = rule;
  const properties = Object.entries(named).map(([member, ref]) => ({ member, rule: resolve(ref), isRequired: required.includes(member) }));
  const shape = {
    properties,
    tags: properties.filter((property) => typeof property.rule.const === "string"),
    unnamed: required.filter((member) => !Object.hasOwn(named, member)),
  };
  shapeCache.set(rule, shape);
  return shape;
}

const memberCache = new WeakMap<Rule, ReadonlySet<string>>();

/** The members that a rule and its parts name, in their order. */
function membersOf(rule: Rule): ReadonlySet<string> {
  const cached = memberCache.get(rule);
  if (cached !== undefined) return cached;
  const members = new Set([...(rule.all ?? []).flatMap((part) => [...membersOf(resolve(part))]), ...Object.keys(rule.properties ?? {})]);
  memberCache.set(rule, members);
  return members;
}

function hasType(value: unknown, type: JsonType | readonly JsonType[]): boolean {
  if (typeof type !== "string") return type.some((one) => hasType(value, one));
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
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
const inWords = (type: JsonType | readonly JsonType[]): string =>
  [type]
    .flat()
    .map((one) => words[one])
    .join(" or ");
const words: { readonly [type in JsonType]: string } = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "an array",
  null: "null",
};
const jsonText = "a string that holds JSON, as jsonString() makes it";
