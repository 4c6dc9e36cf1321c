import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packages } from "../../repo-checks/src/workspace.ts";
import { exampleOf } from "../src/examples.ts";
import { express } from "../src/projects/express.ts";
import { nextjs } from "../src/projects/nextjs.ts";
import { workers } from "../src/projects/workers.ts";
import { pushes } from "../src/pushes.ts";

const webhookProjects = [express, nextjs, workers];
const pushing = packages.filter(({ folder }) => existsSync(join(folder, "src/webhook.ts"))).map(({ name }) => name.split("/")[1] ?? name);

test("every vendor that pushes is pushed for, in every project with webhooks", () => {
  expect(pushing).toEqual(expect.arrayContaining(["innopaas", "itniotech"]));
  expect(Object.keys(pushes).toSorted()).toEqual(pushing.toSorted());
  for (const { examples } of webhookProjects) expect(Object.keys(examples).toSorted()).toEqual(pushing.toSorted());
});

test.each(webhookProjects.flatMap(({ examples }) => Object.entries(examples)))("the README of %s has %s", (vendor, file) => {
  expect(exampleOf(vendor, file)).toContain(`@wabakit/${vendor}/webhook`);
});

test("an example that no README has is named", () => {
  expect(() => exampleOf("innopaas", "lambda.ts")).toThrow(/No block of .*innopaas.README\.md begins with "\/\/ lambda\.ts"/);
});

test("what is installed beside our packages has exact versions", () => {
  for (const { dependencies } of webhookProjects)
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
