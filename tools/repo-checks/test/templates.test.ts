import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../src/workspace.ts";

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const forms = globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: root }).filter((path) => !path.endsWith("config.yml"));

test("there are forms for issues, and a template for pull requests that asks for a changeset", () => {
  expect(forms.length).toBeGreaterThan(1);
  expect(readFileSync(join(root, ".github/PULL_REQUEST_TEMPLATE.md"), "utf8")).toContain("npm run changeset");
});

// What GitHub says of a form that it does not understand, it says only to whoever opens an issue.
describe.each(forms)("%s", (path) => {
  const { name, description, body } = parse(readFileSync(join(root, path), "utf8")) as Form; // checked below

  test("is what GitHub understands", () => {
    expect([name, description]).not.toContain(undefined);
    const fields = body.filter(({ type }) => type !== "markdown");
    expect(fields.length).toBeGreaterThan(0);
    expect(body.filter(({ type }) => !["markdown", "input", "textarea", "dropdown", "checkboxes"].includes(type))).toEqual([]);
    expect(fields.filter(({ id, attributes }) => !/^[\w-]+$/.test(id ?? "") || attributes.label === undefined)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});
