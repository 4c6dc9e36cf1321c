import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Preflight } from "@wabakit/core/vendor";
import { startMock } from "@wabakit/mock";
import { afterAll, describe, expect, test } from "vitest";
import { changed } from "../src/fact.ts";
import { answerMembers } from "../src/answers.ts";
import { facts } from "../src/facts.ts";
import { valueAt } from "../src/json.ts";
import { type ProviderUnderTest, providersUnderTest } from "../src/providers.ts";
import { clientFor } from "../src/vendors.ts";

// Every other test takes the contract's word for what a vendor refuses, and with which code. This one takes that of the vendor's pages.
const vendors = await Promise.all(
  (await providersUnderTest()).map(async (vendor) => ({ ...vendor, preflight: await preflightOf(vendor) })),
);
const mock = await startMock();
afterAll(() => mock.close());

describe.each(Object.entries(facts))("%s", (id, { operations, generalCodes, meanings, paths, codes, answers }) => {
  const vendor = found(byId(vendors), id);

  test("its operations are where its pages say", () => {
    expect(Object.fromEntries(vendor.operations.map((operation) => [operation.id, operation.path]))).toEqual(paths);
  });

  test("its codes are those of its pages, and each has its meaning", () => {
    expect(Object.keys(Object(vendor.document["x-vendor-codes"])).toSorted()).toEqual(codes.split(" ").toSorted());
    expect(Object.keys(vendor.codes).toSorted()).toEqual(codes.split(" ").toSorted());
  });

  test.each(vendor.operations.filter(({ sends }) => !sends))("the answer of $id has what its page says", ({ id: operation, path }) => {
    expect(answerMembers(vendor.document, path)).toEqual(expect.arrayContaining([...(answers[operation] ?? ["an entry here"])]));
  });
  const client = clientFor(vendor, mock);

  describe.each(Object.entries(operations))("%s", (operationId, byExample) => {
    const { path, examples } = found(byId(vendor.operations), operationId);

    describe.each(Object.entries(byExample))("%s", (example, rows) => {
      const good = found(new Map(examples), example);

      test.each(rows.flat())("$what", async ({ broken, ...change }) => {
        const body = changed(good, change);
        const issues = vendor.preflight(`POST ${path}`, body);
        const { data, response } = await client.POST(path, { body });
        const answered = [response.status, data && String(valueAt(data, vendor.envelope.code))];
        if (broken === undefined) {
          expect(issues).toEqual([]);
          expect(answered).toEqual([200, String(vendor.envelope.success)]);
          return;
        }
        const [first] = issues;
        expect({ at: first?.path, rule: first?.rule, code: first?.vendorCode }).toEqual(broken);
        const code = broken.code ?? (broken.rule === "type" ? generalCodes?.type : generalCodes?.default);
        expect(answered).toEqual(code === undefined ? [422, undefined] : [200, code]);
      });
    });
  });

  test("its codes mean what the design says", () => {
    expect(vendor.codes).toMatchObject(meanings);
  });
});

async function preflightOf({ folder }: ProviderUnderTest): Promise<Preflight> {
  const module = (await import(pathToFileURL(join(folder, "dist/preflight.js")).href)) as { preflight: Preflight }; // every vendor's subpath exports it
  return module.preflight;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((one) => [one.id, one]));

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`There is no ${name}; there are ${[...map.keys()].join(", ")}.`);
  return value;
}
