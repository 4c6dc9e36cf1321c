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

/** A rule of a member at the top of a body, with a value that breaks it and no other of the member's rules. */
interface Broken {
  readonly member: string;
  readonly rule: string;
  /** Undefined is a member that is missing. */
  readonly value: unknown;
}

/** The members of an object in the order of the contract: those of its bases come first. Of a choice, the branch that this body takes. */
function membersOf(contract: Contract, schema: unknown, body: Members): (readonly [name: string, schema: Members])[] {
  const { allOf, oneOf, properties } = resolved(contract, schema);
  const bases = listOf(allOf).flatMap((base) => membersOf(contract, base, body));
  const own = isObject(properties) ? Object.entries(properties).map(([name, member]) => [name, merged(contract, member)] as const) : [];
  const branches = listOf(oneOf).map((branch) => membersOf(contract, branch, body));
  const taken = branches.filter(
    (members) => members.length > 0 && members.every(([name, { const: literal }]) => literal === undefined || body[name] === literal),
  );
  return [...bases, ...own, ...(taken[0] ?? [])];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function resolved(contract: Contract, schema: unknown): Members {
  if (!isObject(schema)) return {};
  const { $ref: pointer } = schema;
  return typeof pointer === "string" ? resolved(contract, valueAt(contract, pointer.slice(2).replaceAll("/", "."))) : schema;
}

/** A member's schema with what stands beside its reference. */
const merged = (contract: Contract, schema: unknown): Members => ({ ...resolved(contract, schema), ...(isObject(schema) ? schema : {}) });

/** Ways to break the rules of a text that are often written for one. */
const textBreakers: { readonly [rule: string]: (schema: Members, good: string) => unknown } = {
  type: () => true,
  pattern: (_, good) => `${good.slice(0, -1)}x`,
  minLength: ({ minLength }, good) => good.slice(0, Number(minLength) - 1),
  maxLength: ({ maxLength }, good) => good.padEnd(Number(maxLength) + 1, good),
  const: () => 77,
  required: () => undefined,
};

/** Every rule of a member at the top of a body that a request can break alone, in the order of the contract. */
function breakable(contract: Contract, { operation, body }: Call): Broken[] {
  const { path = "" } = operationsOf(contract).find(({ key }) => key === operation) ?? {};
  const schema = valueAt(contract.paths[path]?.["post"], "requestBody.content.application/json.schema");
  return membersOf(contract, schema, body).flatMap(([member, rules]) => {
    const codes = isObject(rules["x-vendor-code"]) ? rules["x-vendor-code"] : {};
    return Object.keys(codes).flatMap((rule): Broken[] => {
      const breaker = textBreakers[rule];
      return breaker === undefined || !Object.hasOwn(body, member) ? [] : [{ member, rule, value: breaker(rules, String(body[member])) }];
    });
  });
}

const withBroken = (body: Members, broken: readonly Broken[]): Members =>
  Object.fromEntries(
    Object.entries({ ...body, ...Object.fromEntries(broken.map(({ member, value }) => [member, value])) }).filter(
      ([, value]) => value !== undefined,
    ),
  );

test.each(Object.keys(registry) as VendorId[])("%s: of two broken rules the first in the contract decides the code", async (vendor) => {
  const { contract } = registry[vendor];
  const codeOf = async (call: Call, broken: readonly Broken[]): Promise<string> => {
    const response = await mock.fetch(mock.url + call.path, initFor({ vendor, body: withBroken(call.body, broken) }));
    return `${response.status} ${String(valueAt(await response.json(), contract["x-envelope"].code))}`;
  };
  let pairs = 0;
  for (const call of callsOf(vendor)) {
    const alone: { broken: Broken; code: string }[] = [];
    for (const broken of breakable(contract, call)) alone.push({ broken, code: await codeOf(call, [broken]) });
    const coded = alone.filter(({ code }) => !code.endsWith(` ${String(contract["x-envelope"].success)}`)); // what breaks nothing proves nothing
    for (const [index, first] of coded.entries()) {
      for (const second of coded.slice(index + 1)) {
        if (second.broken.member === first.broken.member) continue;
        expect([call.operation, call.name, first.broken, second.broken, await codeOf(call, [second.broken, first.broken])]).toEqual([
          call.operation,
          call.name,
          first.broken,
          second.broken,
          first.code,
        ]);
        if (first.code !== second.code) pairs += 1;
      }
    }
  }
  expect(pairs).toBeGreaterThan(0);
});
