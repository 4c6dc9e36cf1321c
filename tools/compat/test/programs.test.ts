import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Mock, startMock } from "@wabakit/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as facade from "../../../packages/wabakit/src/index.ts";
import { providersUnderTest } from "../../conformance/src/providers.ts";
import { casesFor } from "../src/cases.ts";
import { tryAll, type Vendor } from "../src/everywhere/checks.ts";
import { programs, triedIn } from "../src/programs.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** The vendors as the programs put them together, each with a change, and what was wrong. */
async function problemsOf(change: (vendor: Vendor) => Partial<Vendor>): Promise<Record<string, string | undefined>> {
  const providers = new Map((await providersUnderTest()).map((vendor) => [vendor.id, vendor]));
  const vendors = (await casesFor(mock)).map(async (one): Promise<Vendor> => {
    const { createProvider = () => expect.unreachable(), folder = "" } = providers.get(one.id) ?? {};
    const webhook = one.push && { parseWebhook: (await import(pathToFileURL(join(folder, "dist/webhook.js")).href)).parseWebhook };
    const vendor: Vendor = { ...one, ...webhook, createProvider };
    return { ...vendor, ...change(vendor) };
  });
  const tried = await tryAll(await Promise.all(vendors), facade);
  return Object.fromEntries(tried.map(({ what, problem }) => [what, problem]));
}

test("what works has no problem", async () => {
  expect(await problemsOf(() => ({}))).toEqual({ send: undefined, failover: undefined, errors: undefined, webhook: undefined });
  expect(new Set(mock.requests.map(({ vendor }) => vendor))).toEqual(new Set(mock.vendors));
});

test.each<[string, string, (vendor: Vendor) => Partial<Vendor>]>([
  ["send", "HTTP 401", ({ options, wrongCredentials }) => ({ options: { ...options, ...wrongCredentials } })],
  ["failover", "the receipt is from innopaas", () => ({ wrongCredentials: {} })],
  [
    "errors",
    "Error: none",
    ({ createProvider }) => ({
      createProvider: (options) => ({ ...createProvider(options), send: () => Promise.reject(new Error("none")) }),
    }),
  ],
  ["webhook", '"status":"read"', () => ({ parseWebhook: async () => [] })],
])("%s has a problem: %s", async (what, problem, change) => {
  expect((await problemsOf(change))[what]).toContain(problem);
});

test("the programs name every package that there is to name", async () => {
  const { "imported.mjs": imported = "", "require.cjs": required = "", "checks.mjs": checks = "" } = await programs(await casesFor(mock));
  for (const { id } of await providersUnderTest()) {
    expect(imported).toContain(`from "@wabakit/${id}"`);
    expect(required).toContain(`require("@wabakit/${id}")`);
  }
  expect(checks).not.toMatch(/\binterface\b|import type/);
});

test("results are on the last line of what a program prints", () => {
  expect(triedIn('a warning\n[{"what":"send"}]\n')).toEqual([{ what: "send" }]);
  expect(() => triedIn("Killed\n")).toThrow("It printed no results:\nKilled");
});
