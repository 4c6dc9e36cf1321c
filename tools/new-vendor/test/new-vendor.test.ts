import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, copyRepository } from "../../repo-checks/src/copy.ts";

// The whole way of a fourth vendor, in a copy of the repository with an installation of its own.
const vendor = "hermes";
const minute = 60_000;

let copy: Copy;
let editedByHand: string[];
const newVendor = (...args: string[]): Promise<string> => copy.run("", process.execPath, "tools/new-vendor/src/main.ts", ...args);

beforeAll(async () => {
  copy = await copyRepository();
  await copy.install("--frozen-lockfile");
  await newVendor(vendor);
  editedByHand = copy.changed();
  await copy.install("--no-frozen-lockfile");
  await copy.run("", "node", "tools/codegen/src/main.ts");
  await Promise.all([copy.run(`packages/${vendor}`, "npm", "run", "build"), copy.run("packages/mock", "npm", "run", "build")]);
  await copy.run("", "node", "tools/repo-checks/src/matrix.ts", "--write");
  await copy.run("", "node", "tools/repo-checks/src/api.ts", "--write");
}, 3 * minute);
afterAll(() => copy.remove());

describe("a new vendor", () => {
  test("edits one existing file, the registry", () => {
    expect(editedByHand).toEqual(["specs/redocly.yaml"]);
  });

  test("changes no other, but for what tools write: the registries of the mock and of the command, the mock's API, the README's tables, the lockfile", () => {
    const registries = ["packages/cli/src/generated/registry.ts", "packages/mock/api.md", "packages/mock/src/generated/registry.ts"];
    expect(copy.changed()).toEqual(["README.md", ...registries, "pnpm-lock.yaml", "specs/redocly.yaml"]);
    expect(copy.text("README.md")).toContain(`[Hermes](packages/${vendor})`);
  });

  test.concurrent.for([
    ["", "redocly", "lint", "--config", "specs/redocly.yaml", vendor],
    ["", "oxlint", "--deny-warnings", `packages/${vendor}`],
    ["", "oxfmt", "--check", `packages/${vendor}`],
    ["", "knip", "--workspace", `packages/${vendor}`],
    [`packages/${vendor}`, "tsc"],
    ["packages/mock", "tsc"],
    ["packages/cli", "tsc"],
  ] as const)("passes in ./%s: %s %s", { timeout: minute }, async ([folder, program, ...args], { expect: expectHere }) => {
    await expectHere(copy.run(folder, program, ...args)).resolves.toBeDefined();
  });

  test.concurrent.for([
    [5, `packages/${vendor}`],
    [60, "tools/conformance", "--testNamePattern", `\\b${vendor}\\b`],
    [4, "tools/repo-checks", "test/vendor-packages.test.ts", "--testNamePattern", `\\b${vendor}\\b`],
  ] as const)("passes the tests, at least %i, in %s", { timeout: 2 * minute }, async ([least, folder, ...args], { expect: expectHere }) => {
    await copy.run(folder, "vitest", "run", ...args);
    const report = JSON.parse(copy.text(`${folder}/.test-results/vitest.json`)) as { numPassedTests: number; numFailedTests: number }; // vitest's
    expectHere(report.numFailedTests).toBe(0);
    expectHere(report.numPassedTests).toBeGreaterThanOrEqual(least);
  });
});

test(
  "has its place on the documentation site: home, first steps, matrix, reference and the packages' API",
  { timeout: 2 * minute },
  async () => {
    await copy.run("", "node", "tools/docs/src/main.ts");
    expect(copy.text("dist/docs/index.md")).toContain('<a href="guides/start-hermes.html"><strong>Start with Hermes</strong>');
    expect(copy.text("dist/docs/guides/start-hermes.md")).toContain('from "@wabakit/hermes"');
    expect(copy.text("dist/docs/reference/matrix.md")).toContain("[✓ sendMessage](hermes.html#/messages/sendmessage)");
    for (const page of ["reference/hermes.html", "reference/hermes.yaml", "zh/guides/start-hermes.html", "api/hermes.html"])
      expect(existsSync(join(copy.folder, "dist/docs", page))).toBe(true);
  },
);

describe("the command", () => {
  test.each([
    [[], "new-vendor: Give one name."],
    [["one", "two"], "new-vendor: Give one name."],
    [["Acme"], `new-vendor: "Acme" cannot be a vendor's name: it becomes a function and a package. Give lower-case letters`],
    [["../acme"], `new-vendor: "../acme" cannot be a vendor's name`],
    [["itniotech"], "new-vendor: itniotech is taken: there is packages/itniotech. Choose another name."],
    [["core"], "new-vendor: core is taken: there is packages/core."],
    [["registry"], "new-vendor: registry is taken: there is packages/mock/src/generated/registry.ts."],
    [["class"], "new-vendor: class is a word that the code of a package uses itself. Choose another name: classwa."],
    [["preflight"], "new-vendor: preflight is a word that the code of a package uses itself."],
    [["--overwrite", "acme"], "new-vendor: Unknown option '--overwrite'"],
  ])("refuses %j in words, and writes nothing", async (args, message) => {
    const before = copy.changed();
    await expect(newVendor(...args)).rejects.toThrow(message);
    expect(copy.changed()).toEqual(before);
    expect(existsSync(join(copy.folder, "packages/acme"))).toBe(false);
  });

  test("--help says how to use it", async () => {
    expect(await newVendor("--help")).toContain("Usage: npm run new-vendor <name>");
  });
});
