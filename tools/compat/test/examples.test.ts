import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packages } from "../../repo-checks/src/workspace.ts";
import { blockOf } from "../src/examples.ts";
import { express } from "../src/projects/express.ts";
import { nextjs } from "../src/projects/nextjs.ts";
import { projects } from "../src/projects.ts";
import { workers } from "../src/projects/workers.ts";
import { pushes } from "../src/pushes.ts";

const webhookProjects = [express, nextjs, workers];
const pushing = packages.filter(({ folder }) => existsSync(join(folder, "src/webhook.ts"))).map(({ name }) => name.split("/")[1] ?? name);

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
