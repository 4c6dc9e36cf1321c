import { violationsHeader, startMock, type Mock, type VendorCoverage } from "@wabakit/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type JsonObject, visit } from "../../codegen/src/document.ts";
import { report } from "../../presets/figures.ts";
import { valueAt } from "../src/json.ts";
import { mistakesIn } from "../src/mistakes.ts";
import { type AnyClient, clientFor, vendorsUnderTest } from "../src/vendors.ts";

const vendors = await vendorsUnderTest();

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const lastRequest = () => {
  const request = mock.requests.at(-1);
  if (request === undefined) throw new Error("Nothing reached the mock.");
  return request;
};

describe.each(vendors)("$id", (vendor) => {
  let client: AnyClient;
  beforeAll(() => {
    client = clientFor(vendor, mock);
  });

  describe.each(vendor.operations)("$id", ({ path, sends, form, examples, codes }) => {
    const bodies: readonly (readonly [name: string, body: object])[] = form === undefined ? examples : [["form", form]];
    const good = bodies[0]?.[1];

    test.each(bodies)("takes the body %s", async (_, body) => {
      const { data, response } = await client.POST(path, { body });
      expect(lastRequest().violations).toEqual([]);
      expect(response.status).toBe(200);
      expect(response.headers.has(violationsHeader)).toBe(false);
      expect(valueAt(data, vendor.envelope.code)).toBe(vendor.envelope.success);
      if (sends) expect(valueAt(data, vendor.envelope.messageId)).toMatch(/^\S{8,}$/);
    });

    test.each(codes)("answers the documented code %s on demand (%s)", async (code, example) => {
      const { data, response } = await client.POST(path, { body: good, headers: { Prefer: `example=${example}` } });
      expect(lastRequest().violations).toEqual([]);
      expect(response.ok).toBe(true);
      expect(String(valueAt(data, vendor.envelope.code))).toBe(code);
    });

    test("names exactly the misspelt member", async () => {
      for (const [, body] of examples) {
        const { response } = await client.POST(path, { body: { ...body, mispelt: 1 } });
        expect(lastRequest().violations.map((violation) => violation.path)).toEqual(["mispelt"]);
        expect(JSON.parse(response.headers.get(violationsHeader) ?? "[]")).toEqual(lastRequest().violations);
      }
    });
  });

  test.each(vendor.operations.filter(({ sends }) => sends))(
    "$id answers every message with an id of its own",
    async ({ path, examples }) => {
      const answers = await Promise.all(examples.map(([, body]) => client.POST(path, { body })));
      expect(new Set(answers.map(({ data }) => valueAt(data, vendor.envelope.messageId))).size).toBe(examples.length);
    },
  );

  test("every rule with a documented code is answered with that code when it is broken", async () => {
    const provoked = new Set<string>();
    const rootCodes = (vendor.document["x-vendor-code"] ?? {}) as Record<string, string>; // linted
    for (const { path, examples } of vendor.operations) {
      for (const [, example] of examples) {
        for (const { what, body } of mistakesIn(example)) {
          const { data, response } = await client.POST(path, { body });
          const [violation] = lastRequest().violations;
          if (violation === undefined) continue; // the change was no mistake
          const expected = violation.vendorCode ?? rootCodes[violation.rule] ?? rootCodes["default"];
          const answered = expected === undefined ? [422, undefined] : [200, expected];
          const code = valueAt(data, vendor.envelope.code);
          expect([what, response.status, code === undefined ? code : String(code)]).toEqual([what, ...answered]);
          if (violation.vendorCode !== undefined) provoked.add(violation.vendorCode);
        }
      }
    }
    expect([...provoked].toSorted()).toEqual([...codesOfRules(vendor.document)].toSorted());
  });

  test("a request without its credentials is refused, and the mock says which header", async () => {
    const [operation] = vendor.operations;
    const keys = Object.fromEntries(Object.keys(mock.credentials[vendor.id] ?? {}).map((name) => [name, "wrong"]));
    const { response } = await clientFor(vendor, mock, keys).POST(operation?.path ?? "", { body: operation?.examples[0]?.[1] });
    expect(lastRequest().violations.length).toBeGreaterThan(0);
    expect(lastRequest().violations.every((violation) => violation.in === "header")).toBe(true);
    expect(response.headers.get(violationsHeader)).not.toContain("demo-");
  });
});

test("with all of the above every operation, message type and documented code is exercised", async () => {
  const coverage = mock.coverage();
  for (const { operations, messageTypes, codes } of Object.values(coverage))
    expect([operations.missing, messageTypes.missing, codes.missing]).toEqual([[], [], []]);
  expect(Object.keys(coverage)).toEqual(vendors.map(({ id }) => id));
  // Kept, so that the documentation can show it; a file for each vendor, so that a new one brings its own.
  for (const [id, part] of Object.entries(coverage))
    await expect(`${JSON.stringify(part, undefined, 2)}\n`).toMatchFileSnapshot(`exercised/${id}.json`);
  report("contract", Object.fromEntries(Object.entries(coverage).map(([id, part]) => [`exercised of ${id}`, inWords(part)])));
});

const inWords = ({ operations, messageTypes, members, codes }: VendorCoverage): string =>
  Object.entries({ operations, "message types": messageTypes, codes, "optional members": members })
    .map(([title, { covered, percent }]) => `${covered.length} ${title} (${percent} %)`)
    .join(", ");

/** Every code that a rule of a request carries. */
function codesOfRules(document: JsonObject): Set<string> {
  const codes = new Set<string>();
  visit(document["components"], (node) => {
    const carried = node["x-vendor-code"];
    if (typeof carried === "object" && carried !== null) for (const code of Object.values(carried)) codes.add(String(code));
  });
  return codes;
}
