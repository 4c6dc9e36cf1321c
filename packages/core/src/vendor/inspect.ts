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
  const report = reporter(rule, path, issues);
  if (rule.type !== undefined && !hasType(value, rule.type)) {
    return report("type", `must be ${rule.json === undefined ? inWords(rule.type) : jsonText}`);
  }
  for (const part of rule.all ?? []) inspectValue(resolve(part), value, path, issues);
  if (rule.const !== undefined && value !== rule.const) report("const", `must be ${JSON.stringify(rule.const)}`);
  if (rule.enum !== undefined && !(rule.enum as readonly unknown[]).includes(value)) {
    report("enum", `must be ${oneOf(rule.enum)}`);
  }
  if (typeof value === "string") inspectText(rule, value, path, issues, report);
  else if (typeof value === "number") inspectNumber(rule, value, report);
  else if (Array.isArray(value)) inspectArray(rule, value, path, issues, report);
  else if (typeof value === "object" && value !== null) inspectObject(rule, value as Members, path, issues, report);
}

type Report = (keyword: string, sentence: string, at?: string, codes?: Rule["codes"]) => void;

const reporter =
  (rule: Rule, path: string, issues: Issue[]): Report =>
  (keyword, sentence, at = path, codes = rule.codes) => {
    const vendorCode = codes?.[keyword];
    issues.push({
      path: at,
      rule: keyword,
      message: `${at === "" ? "the request body" : at} ${sentence}`,
      ...(vendorCode === undefined ? {} : { vendorCode }),
    });
  };

function inspectText(rule: Rule, value: string, path: string, issues: Issue[], report: Report): void {
  const { minLength = 0, maxLength = Infinity } = rule;
  if (value === "" && minLength > 0) return report("minLength", "must not be empty");
  const misfits = rule.pattern !== undefined && !rule.pattern.test(value);
  if (misfits && isPatternFirst(rule)) reportPattern(rule, report);
  if (value.length > maxLength || value.length < minLength * 2) {
    const length = codePoints(value);
    if (length < minLength) report("minLength", `must have at least ${count(minLength, "character")}, but has ${length}`);
    if (length > maxLength) report("maxLength", `must have at most ${count(maxLength, "character")}, but has ${length}`);
  }
  if (misfits && !isPatternFirst(rule)) reportPattern(rule, report);
  if (rule.json === undefined) return;
  let inner: unknown;
  try {
    inner = JSON.parse(value);
  } catch {
    return report("contentSchema", `must be ${jsonText}`);
  }
  const content = resolve(rule.json);
  if (content.type !== undefined && !hasType(inner, content.type))
    return report("contentSchema", `must hold ${inWords(content.type)}, written as JSON`);
  inspectValue(content, inner, path, issues);
}

/** Whether the contract writes the pattern's code before those of the length: the first rule that is broken decides the code. */
const isPatternFirst = ({ codes = {} }: Rule): boolean => Object.keys(codes)[0] === "pattern";

function reportPattern({ pattern, form }: Rule, report: Report): void {
  report("pattern", form === undefined ? `must match the pattern ${pattern?.source.replaceAll("\\/", "/") ?? ""}` : `must be ${form}`);
}

function inspectNumber(rule: Rule, value: number, report: Report): void {
  if (rule.minimum !== undefined && value < rule.minimum) report("minimum", `must be at least ${rule.minimum}`);
  if (rule.maximum !== undefined && value > rule.maximum) report("maximum", `must be at most ${rule.maximum}`);
}

function inspectArray(rule: Rule, value: readonly unknown[], path: string, issues: Issue[], report: Report): void {
  const { minItems = 0, maxItems = Infinity } = rule;
  if (value.length < minItems) report("minItems", `must have at least ${count(minItems, "item")}, but has ${value.length}`);
  if (value.length > maxItems) report("maxItems", `must have at most ${count(maxItems, "item")}, but has ${value.length}`);
  if (rule.items === undefined) return;
  const item = resolve(rule.items);
  for (const [index, element] of value.entries()) inspectValue(item, element, `${path}[${index}]`, issues);
}

function inspectObject(rule: Rule, value: Members, path: string, issues: Issue[], report: Report): void {
  const at = (member: string): string => (path === "" ? member : `${path}.${member}`);
  const has = (member: string): boolean => Object.hasOwn(value, member) && value[member] !== undefined;
  const { properties, tags } = shapeOf(rule);
  const wrongTag = tags.find(([member, { const: literal }]) => has(member) && value[member] !== literal);
  // An object of another kind breaks every other rule too; only what kind it must be is worth saying.
  if (wrongTag !== undefined) return inspectValue(wrongTag[1], value[wrongTag[0]], at(wrongTag[0]), issues);
  for (const [member, property] of properties) {
    if (value[member] === null && isRefused(property, null)) reportNull(property, at(member), report);
    else if (has(member)) inspectValue(property, value[member], at(member), issues);
    else if (rule.required?.includes(member)) report("required", "is missing", at(member), property.codes ?? {});
  }
  for (const member of rule.required ?? []) {
    if (!has(member) && !Object.hasOwn(rule.properties ?? {}, member)) report("required", "is missing", at(member), {});
  }
  inspectPresence(rule, has, path, report);
  if (rule.by !== undefined) {
    const { member, branches } = rule.by;
    const literal = value[member];
    const key = typeof literal === "string" || typeof literal === "number" ? String(literal) : undefined;
    const branch = key !== undefined && Object.hasOwn(branches, key) ? branches[key] : undefined;
    if (branch !== undefined) inspectValue(resolve(branch), value, path, issues);
    else report("oneOf", `${has(member) ? "must be" : "is missing; it must be"} ${oneOf(Object.keys(branches))}`, at(member));
  }
  if (rule.closed === true) {
    const known = membersOf(rule);
    for (const member of Object.keys(value)) {
      if (!known.has(member) && has(member))
        report("additionalProperties", `is unknown here; the known members are: ${[...known].join(", ")}`, at(member));
    }
  }
}

/** To vendors, null is as good as absent: it has that code. */
function reportNull(property: Rule, path: string, report: Report): void {
  const { type, required } = property.codes ?? {};
  const code = type ?? required;
  report("type", "must not be null", path, code === undefined ? {} : { type: code });
}

function isRefused(rule: Rule, value: unknown): boolean {
  const issues: Issue[] = [];
  inspectValue(rule, value, "", issues);
  return issues.length > 0;
}

function inspectPresence(rule: Rule, has: (member: string) => boolean, path: string, report: Report): void {
  const { exactlyOne } = rule;
  if (exactlyOne === undefined) return;
  const present = exactlyOne.filter((set) => set.every(has)).length;
  if (present === 0) report("oneOf", `must have either ${either(exactlyOne)}`, path);
  if (present > 1) report("oneOf", `must have either ${either(exactlyOne)}, but only one of them`, path);
}

type Property = readonly [member: string, rule: Rule];

interface Shape {
  readonly properties: readonly Property[];
  /** Those whose literal says what kind of object it is. */
  readonly tags: readonly Property[];
}

const shapeCache = new WeakMap<Rule, Shape>();

/** The properties of a rule, with its references resolved: they are the same for every value. */
function shapeOf(rule: Rule): Shape {
  const cached = shapeCache.get(rule);
  if (cached !== undefined) return cached;
  const properties = Object.entries(rule.properties ?? {}).map(([member, ref]): Property => [member, resolve(ref)]);
  const shape = { properties, tags: properties.filter(([, { const: literal }]) => typeof literal === "string") };
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
