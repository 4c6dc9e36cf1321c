import { report } from "../../../tools/presets/figures.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Contract } from "../src/contract.ts";
import { registry } from "../src/generated/registry.ts";
import { type Mock, startMock, type VendorId } from "../src/index.ts";
import { isObject, type Members, valueAt } from "../src/json.ts";
import { operationsOf } from "../src/operation.ts";
import { type Call, callsOf, initFor } from "./support/calls.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ fast: true });
});
afterAll(() => mock.close());

// Where a request breaks several rules, the one that the contract writes first decides the code. Here every rule that has a code is found in the contract,
// in its order; a request breaks each of them alone; and then every two of them together.

/** A rule of a member, and how a value breaks it and nothing else. */
interface Rule {
  /** `text.body`: the members on the way to it. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** Undefined is a member that is missing. */
  readonly breaks: (good: unknown) => unknown;
}

/**
 * The members of an object in the order of the contract: the one that a choice depends on stands outside the branches, and comes first; then the branch
 * that this body takes, and there the members of its bases.
 */
function membersOf(contract: Contract, schema: unknown, body: Members): (readonly [name: string, schema: Members])[] {
  const members = allMembersOf(contract, schema, body);
  const choosers = [contract["x-dispatch"], chooserOf(contract, schema, body)];
  const first = choosers.flatMap((chooser) => members.filter(([name]) => name === chooser));
  return [...first, ...members.filter(([name]) => !choosers.includes(name))];
}

function allMembersOf(contract: Contract, schema: unknown, body: Members): (readonly [name: string, schema: Members])[] {
  const { allOf, oneOf, properties } = resolved(contract, schema);
  const bases = listOf(allOf).flatMap((base) => membersOf(contract, base, body));
  const own = isObject(properties) ? Object.entries(properties).map(([name, member]) => [name, merged(contract, member)] as const) : [];
  const branches = listOf(oneOf).map((branch) => membersOf(contract, branch, body));
  const taken = branches.find(
    (members) => members.length > 0 && members.every(([name, { const: literal }]) => literal === undefined || body[name] === literal),
  );
  return [...bases, ...own, ...(taken ?? [])];
}

/** The member in which every branch of a choice has a literal of its own. */
function chooserOf(contract: Contract, schema: unknown, body: Members): string | undefined {
  const branches = listOf(resolved(contract, schema)["oneOf"]).map((branch) => new Map(allMembersOf(contract, branch, body)));
  const literalsOf = (name: string): unknown[] => branches.map((branch) => branch.get(name)?.["const"] ?? branch.get(name)?.["enum"]);
  const isOwn = (literals: unknown[]): boolean =>
    !literals.includes(undefined) && new Set(literals.map((one) => JSON.stringify(one))).size > 1;
  return [...(branches[0]?.keys() ?? [])].find((name) => isOwn(literalsOf(name)));
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function resolved(contract: Contract, schema: unknown): Members {
  if (!isObject(schema)) return {};
  const { $ref: pointer } = schema;
  return typeof pointer === "string" ? resolved(contract, valueAt(contract, pointer.slice(2).replaceAll("/", "."))) : schema;
}

/** A member's schema with what stands beside its reference. */
const merged = (contract: Contract, schema: unknown): Members => ({ ...resolved(contract, schema), ...(isObject(schema) ? schema : {}) });

/** Ways to break a rule, given its value; of a text that is broken already, so that it stays broken. */
const breakers: { readonly [keyword: string]: (limit: unknown, good: unknown) => unknown } = {
  required: () => undefined,
  type: (type) => (type === "boolean" ? "x" : true),
  const: () => "no such word",
  enum: () => "no such word",
  pattern: (_, good) => `x${String(good).slice(1)}`,
  minLength: (limit, good) => String(good).slice(0, Number(limit) - 1),
  maxLength: (limit, good) => String(good).padEnd(Number(limit) + 1, String(good) || "x"),
};

/** Every rule that this body can break, in the order of the contract: the member's own before those inside it. */
function rulesOf(contract: Contract, schema: unknown, body: Members, at: readonly string[] = []): Rule[] {
  const required = requiredIn(contract, schema, body);
  return membersOf(contract, schema, body).flatMap(([name, member]) => {
    const value = body[name];
    if (value === undefined) return [];
    const path = [...at, name];
    const keywords = [...(required.has(name) ? ["required"] : []), ...Object.keys(member)];
    const own = keywords.flatMap((keyword): Rule[] => {
      const breaker = breakers[keyword];
      return breaker === undefined ? [] : [{ path, keyword, breaks: (good) => breaker(member[keyword], good) }];
    });
    return isObject(value) ? [...own, ...rulesOf(contract, member, value, path)] : own;
  });
}

/** A choice by presence ("id or link") is a rule of the object around it, and not looked at here. */
function requiredIn(contract: Contract, schema: unknown, body: Members): Set<unknown> {
  const { allOf, oneOf, required } = resolved(contract, schema);
  const branches = listOf(oneOf).filter((branch) => membersOf(contract, branch, body).length > 0);
  return new Set([...listOf(required), ...[...listOf(allOf), ...branches].flatMap((part) => [...requiredIn(contract, part, body)])]);
}

function broken(body: Members, { path: [member = "", ...rest], keyword, breaks }: Rule): Members {
  const { [member]: good, ...others } = body;
  const value = rest.length === 0 ? breaks(good) : isObject(good) ? broken(good, { path: rest, keyword, breaks }) : good;
  return value === undefined ? others : { ...body, [member]: value };
}

const isWithin = (outer: Rule, inner: Rule): boolean => outer.path.every((member, index) => inner.path[index] === member);

/** Whether two rules can be broken together: not if one of them takes away what the other is about. */
function together(first: Rule, second: Rule): boolean {
  if (first.path.join(".") === second.path.join(".")) return first.keyword === "pattern" && second.keyword.endsWith("Length");
  return !isWithin(first, second);
}

let pairs = 0;

test.each(Object.keys(registry) as VendorId[])("%s: of two broken rules the first in the contract decides the code", async (vendor) => {
  const { contract } = registry[vendor];
  const schemas = new Map(
    operationsOf(contract).map(({ key, path }) => [
      key,
      valueAt(contract.paths[path]?.["post"], "requestBody.content.application/json.schema"),
    ]),
  );
  const answerTo = async (call: Call, rules: readonly Rule[]): Promise<string> => {
    const body = rules.reduce(broken, call.body);
    const response = await mock.fetch(mock.url + call.path, initFor({ vendor, body }));
    return `${response.status} ${String(valueAt(await response.json(), contract["x-envelope"].code))}`;
  };
  const seen = new Set<string>();
  for (const call of callsOf(vendor)) {
    const alone: { readonly rule: Rule; readonly name: string; readonly answer: string }[] = [];
    for (const rule of rulesOf(contract, schemas.get(call.operation), call.body)) {
      const answer = await answerTo(call, [rule]);
      const name = `${rule.path.join(".")} ${rule.keyword}`;
      if (answer !== `200 ${String(contract["x-envelope"].success)}`) alone.push({ rule, name, answer });
    }
    for (const [index, first] of alone.entries()) {
      for (const second of alone.slice(index + 1)) {
        const pair = `${call.operation} ${first.name} ${second.name}`;
        if (first.answer === second.answer || seen.has(pair) || !together(first.rule, second.rule)) continue;
        seen.add(pair);
        expect([pair, await answerTo(call, [first.rule, second.rule])]).toEqual([pair, first.answer]);
      }
    }
  }
  pairs += seen.size;
});

test("there are many such pairs", () => {
  report("first-rule", { "mock: pairs of broken rules": pairs });
  expect(pairs).toBeGreaterThan(2_000);
});
