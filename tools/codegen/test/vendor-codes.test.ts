import type { Rule } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
import { isObject, type Json } from "../src/document.ts";
import { contracts, type Subject, subjects } from "./support/contracts.ts";
import { changeAt, documentIn, inside, removeAt, type Step } from "./support/places.ts";

test.each(contracts)("every code that $name documents for a broken rule is reported", ({ name, rules }) => {
  const promised = codesOf(Object.values(rules));
  const applied = subjects.filter(({ contract }) => contract.name === name).flatMap(applicationsIn);
  const silent = promised.filter((one) => !applied.some((application) => application.rule === one.rule && reports(application, one)));
  expect(silent, "codes that no mistake in any request example brings out").toEqual([]);
});

test("there are codes to look at", () => {
  expect(contracts.flatMap(({ rules }) => codesOf(Object.values(rules)))).not.toEqual([]);
});

/** A rule that promises a code for one of its keywords. */
interface Promised {
  readonly rule: Rule;
  readonly keyword: string;
  readonly code: string;
}

function codesOf(rules: readonly Rule[], seen: Set<Rule> = new Set()): Promised[] {
  return rules.flatMap((rule) => {
    if (seen.has(rule)) return [];
    seen.add(rule);
    const { all = [], branches = [], items, json, codes = {} } = rule;
    const parts = [...all, ...branches, ...propertiesOf(rule).values(), ...[items ?? [], json ?? []].flat()];
    return [...Object.entries(codes).map(([keyword, code]) => ({ rule, keyword, code })), ...codesOf(parts, seen)];
  });
}

/** The rules of members by their names; a literal promises no code. */
const propertiesOf = ({ members = {} }: Rule): Map<string, Rule> =>
  new Map(Object.entries(members).flatMap(([name, rule]) => (typeof rule === "object" ? [[name.replace("?", ""), rule]] : [])));

/** The literals that a branch has in a member. */
function literalsIn({ branches, members = {} }: Rule, member: string): readonly unknown[] {
  if (branches !== undefined) return branches.flatMap((branch) => literalsIn(branch, member));
  const given = members[member];
  return typeof given === "object" ? (given.enum ?? [given.const]) : [given];
}

/** A rule that a request example is held against, and where. */
interface Application {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly body: Json;
  readonly steps: readonly Step[];
  readonly value: Json;
}

const applicationsIn = (subject: Subject): Application[] =>
  subject.examples.flatMap(({ body }) =>
    applications(subject.contract.rules[subject.operation] ?? {}, { subject, body, steps: [], value: body }),
  );

function applications(rule: Rule, at: Omit<Application, "rule">): Application[] {
  const { all = [], by = "", branches = [], items, json } = rule;
  const { value, steps } = at;
  const here = [...all];
  const below: Application[] = [];
  const down = (part: Rule, step: Step, inner: Json): unknown =>
    below.push(...applications(part, { ...at, steps: [...steps, step], value: inner }));
  if (isObject(value)) {
    here.push(...branches.filter((branch) => literalsIn(branch, by).includes(value[by])));
    for (const [member, property] of propertiesOf(rule)) if (value[member] !== undefined) down(property, member, value[member]);
  }
  if (Array.isArray(value) && items !== undefined) for (const [index, item] of value.entries()) down(items, index, item);
  const document = typeof value === "string" && json !== undefined ? documentIn(value) : undefined;
  if (json !== undefined && document !== undefined) down(json, inside, document);
  return [{ ...at, rule }, ...here.flatMap((part) => applications(part, at)), ...below];
}

/** Whether breaking the rule at this place brings out its code. */
function reports({ rule, subject, body, steps, value }: Application, { keyword, code }: Promised): boolean {
  const broken = keyword === "required" ? removeAt(body, steps) : changeAt(body, steps, () => breakers[keyword]?.(rule, value) ?? value);
  return subject.contract.preflight(subject.operation, broken).some((issue) => issue.rule === keyword && issue.vendorCode === code);
}

/** A value that breaks one rule and, where that can be, no other. */
const breakers: { readonly [keyword: string]: (rule: Rule, value: Json) => Json | undefined } = {
  type: () => null,
  const: (_rule, value) => another(value),
  enum: (_rule, value) => another(value),
  minLength: ({ minLength = 0 }, value) => String(value).slice(0, minLength - 1),
  maxLength: ({ maxLength = 0 }, value) => String(value).padEnd(maxLength + 1, String(value).at(-1)),
  pattern: ({ pattern }, value) =>
    [`${String(value)}_`, "_", Array.from({ length: 2000 }, () => value).join()].find((text) => pattern?.test(text) === false),
  minimum: ({ minimum = 0 }) => minimum - 1,
  maximum: ({ maximum = 0 }) => maximum + 1,
  minItems: () => [],
  maxItems: ({ maxItems = 0 }, value) => (Array.isArray(value) ? Array.from({ length: maxItems + 1 }, () => value[0] ?? null) : undefined),
  additionalProperties: (_rule, value) => (isObject(value) ? { ...value, unknownMember: "x" } : undefined),
  oneOf: ({ by, exactlyOne = [] }, value) =>
    isObject(value) && by !== undefined ? { ...value, [by]: "another" } : without(value, exactlyOne.flat()),
  contentSchema: () => "not JSON",
};

/** A value of the same type, so that only the literal is wrong. */
const another = (value: Json): Json => (typeof value === "number" ? value + 1000 : "another");

const without = (value: Json, members: readonly string[]): Json =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([member]) => !members.includes(member))) : value;
