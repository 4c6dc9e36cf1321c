import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { vendorPackages } from "../../repo-checks/src/vendor-packages.ts";
import { root } from "../../repo-checks/src/workspace.ts";
import { blockOf } from "../src/examples.ts";
import { express } from "../src/projects/express.ts";
import { nextjs } from "../src/projects/nextjs.ts";
import { projects } from "../src/projects.ts";
import { workers } from "../src/projects/workers.ts";
import { pushes } from "../src/pushes.ts";

const webhookProjects = [express, nextjs, workers];
const vendors = await vendorPackages();
const pushing = vendors.filter(({ folder }) => existsSync(join(folder, "src/webhook.ts"))).map(({ id }) => id);

test("every vendor that pushes is pushed for, in every project with webhooks", () => {
  expect(pushing).toEqual(expect.arrayContaining(["innopaas", "itniotech"]));
  expect(Object.keys(pushes).toSorted()).toEqual(pushing.toSorted());
  for (const { blocks } of webhookProjects) expect(Object.keys(blocks).toSorted()).toEqual(pushing.toSorted());
});

test.each(webhookProjects.flatMap(({ blocks }) => Object.entries(blocks)))("the README of %s has %s", (vendor, file) => {
  expect(blockOf(vendor, file)).toContain(`@wabakit/${vendor}/webhook`);
});

test("an example that no README has is named", () => {
  expect(() => blockOf("innopaas", "lambda.ts")).toThrow(/No block of .*innopaas.README\.md begins with "\/\/ lambda\.ts"/);
});

test("what is installed beside our packages has exact versions", () => {
  for (const { dependencies } of projects)
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^(?:npm:[a-z\d-]+@)?\d+\.\d+\.\d+$/);
});

test("Renovate finds what is installed beside our packages; compilers and runtimes under a name of their own are not its business", () => {
  const { customManagers } = JSON.parse(readFileSync(join(root, ".github/renovate.json"), "utf8"));
  const pattern = new RegExp(customManagers[0].matchStrings[0], "g");
  const sources = globSync("tools/compat/src/**/*.ts", { cwd: root }).map((path) => readFileSync(join(root, path), "utf8"));
  const found = sources.flatMap((text) =>
    [...text.matchAll(pattern)].map(({ groups }) => `${groups?.["depName"]}@${groups?.["currentValue"]}`),
  );
  const installed = projects
    .flatMap(({ dependencies }) => Object.entries(dependencies))
    .filter(([, version]) => !version.startsWith("npm:"));
  expect(new Set(found)).toEqual(new Set(installed.map(([name, version]) => `${name}@${version}`)));
});
