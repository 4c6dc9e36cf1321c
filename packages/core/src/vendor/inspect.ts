import type { Issue } from "../issue.ts";
import type { JsonType, Rule } from "./rule.ts";

/**
 * Checks a value against a rule and reports every mistake once, in the order of the contract.
 * The verdict is that of JSON Schema 2020-12 (a seeded property test holds it against Ajv); of a choice only the chosen branch is looked at.
 */
export function inspect(rule: Rule, value: unknown, path = ""): Issue[] {
  const issues: Issue[] = [];
  inspectValue(rule, value, path, issues);
  return issues;
}

type Members = { readonly [member: string]: unknown };

function inspectValue(rule: Rule, value: unknown, path: string, issues: Issue[]): void {
  const type = typeOf(rule);
  if (type !== undefined && !hasType(value, type)) {
    return report(issues, rule, "type", `must be ${rule.json === undefined ? inWords(type) : jsonText}`, path);
  }
  if (rule.all !== undefined) for (const part of rule.all) inspectValue(part, value, path, issues);
  if (rule.const !== undefined && value !== rule.const) report(issues, rule, "const", `must be ${JSON.stringify(rule.const)}`, path);
  if (rule.enum !== undefined && !(rule.enum as readonly unknown[]).includes(value)) {
    report(issues, rule, "enum", `must be ${oneOf(rule.enum)}`, path);
  }
  if (typeof value === "string") inspectText(rule, value, path, issues);
  else if (typeof value === "number") inspectNumber(rule, value, path, issues);
  else if (Array.isArray(value)) inspectArray(rule, value, path, issues);
  else if (typeof value === "object" && value !== null) inspectObject(rule, value as Members, path, issues);
}

const typeOf = ({ type, members, by }: Rule): Rule["type"] => type ?? ((members ?? by) && "object");

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
  const { minLength = 0, maxLength = Infinity, json } = rule;
  if (value === "" && minLength > 0) return report(issues, rule, "minLength", "must not be empty", path);
  const misfits = rule.pattern !== undefined && !rule.pattern.test(value);
  if (misfits && isPatternFirst(rule)) reportPattern(rule, path, issues);
  if (value.length > maxLength || value.length < minLength * 2)
    inspectSize(rule, "minLength", "maxLength", "character", codePoints(value), path, issues);
  if (misfits && !isPatternFirst(rule)) reportPattern(rule, path, issues);
  if (json === undefined) return;
  let inner: unknown;
  try {
    inner = JSON.parse(value);
  } catch {
    return report(issues, rule, "contentSchema", `must be ${jsonText}`, path);
  }
  const type = typeOf(json);
  if (type !== undefined && !hasType(inner, type))
    return report(issues, rule, "contentSchema", `must hold ${inWords(type)}, written as JSON`, path);
  inspectValue(json, inner, path, issues);
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
  const { items } = rule;
  inspectSize(rule, "minItems", "maxItems", "item", value.length, path, issues);
  if (items === undefined) return;
  for (const [index, element] of value.entries()) inspectValue(items, element, `${path}[${index}]`, issues);
}

function inspectSize(
  rule: Rule,
  least: "minLength" | "minItems",
  most: "maxLength" | "maxItems",
  noun: string,
  size: number,
  path: string,
  issues: Issue[],
): void {
  const { [least]: min = 0, [most]: max = Infinity } = rule;
  if (size < min) report(issues, rule, least, `must have at least ${count(min, noun)}, but has ${size}`, path);
  if (size > max) report(issues, rule, most, `must have at most ${count(max, noun)}, but has ${size}`, path);
}

function inspectObject(rule: Rule, value: Members, path: string, issues: Issue[]): void {
  const { properties, tags, known } = shapeOf(rule);
  for (const tag of tags) {
    // An object of another kind breaks every other rule too; only what kind it must be is worth saying.
    if (has(value, tag.member) && value[tag.member] !== tag.rule.const)
      return inspectValue(tag.rule, value[tag.member], within(path, tag.member), issues);
  }
  for (const property of properties) {
    const { member } = property;
    if (value[member] === null && inspect(property.rule, null).length > 0) reportNull(property.rule, within(path, member), issues);
    else if (has(value, member)) inspectValue(property.rule, value[member], within(path, member), issues);
    else if (property.isRequired) report(issues, property.rule, "required", "is missing", within(path, member));
  }
  if (rule.exactlyOne !== undefined) inspectPresence(rule, rule.exactlyOne, value, path, issues);
  if (rule.by !== undefined) inspectChoice(rule, rule.by, value, path, issues);
  if (rule.members !== undefined && rule.open !== true) inspectMembers(rule, known, value, path, issues);
}

const has = (value: Members, member: string): boolean => Object.hasOwn(value, member) && value[member] !== undefined;

/** The path of a member. */
const within = (path: string, member: string): string => (path === "" ? member : `${path}.${member}`);

function inspectChoice(rule: Rule, { member, branches }: NonNullable<Rule["by"]>, value: Members, path: string, issues: Issue[]): void {
  const literal = value[member];
  const key = typeof literal === "string" || typeof literal === "number" ? String(literal) : undefined;
  const branch = key !== undefined && Object.hasOwn(branches, key) ? branches[key] : undefined;
  if (branch !== undefined) return inspectValue(branch, value, path, issues);
  const must = has(value, member) ? "must be" : "is missing; it must be";
  report(issues, rule, "oneOf", `${must} ${oneOf(Object.keys(branches))}`, within(path, member));
}

function inspectMembers(rule: Rule, known: ReadonlySet<string>, value: Members, path: string, issues: Issue[]): void {
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
  /** The members that the rule and its parts name, in their order. */
  readonly known: ReadonlySet<string>;
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
  const shape = {
    properties,
    tags: properties.filter((property) => typeof property.rule.const === "string"),
    known: new Set([...(rule.all ?? []).flatMap((part) => [...shapeOf(part).known]), ...properties.map(({ member }) => member)]),
  };
  shapes.set(rule, shape);
  return shape;
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
