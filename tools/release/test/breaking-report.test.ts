import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../repo-checks/src/workspace.ts";
import { breakingReport, inMarkdown, type PackageChanges } from "../src/breaking-report.ts";
import { type SmallRepository, smallRepository } from "./small-repository.ts";

const spec = (properties: string): string => `openapi: 3.1.0
info: { title: One, version: "1" }
paths:
  /send:
    post:
      requestBody: { content: { application/json: { schema: { type: object, additionalProperties: false, properties: { ${properties} } } } } }
      responses: { "200": { description: Taken. } }
`;

/** A package with type tests, and a vendor's contract. */
const repository = (): SmallRepository =>
  smallRepository({
    "specs/redocly.yaml":
      "apis: { one: { root: ./one/openapi.yaml, x-openapi-ts: { output: ../packages/one/src/generated/schema.ts } } }\n",
    "specs/one/openapi.yaml": spec("to: { type: string }, size: { enum: [s, m] }"),
    "packages/one/tsconfig.json": JSON.stringify({ extends: join(root, "tools/tsconfig/base.json"), include: ["src", "test"] }),
    "packages/one/src/index.ts": "export interface Message { readonly to: string; readonly size?: string }\n",
    "packages/one/test/samples.ts":
      'import type { Message } from "../src/index.ts";\nexport const sample: Message = { to: "a", size: "s" };\n',
    "packages/one/test/message.test-d.ts": `import type { Message } from "../src/index.ts";
import { sample } from "./samples.ts";
export const copy: Message = { ...sample };
// @ts-expect-error there is no such member
export const wrong: Message = { to: "a", other: "b" };
`,
  });

const index = "packages/one/src/index.ts";
const changeset = (size: string): string => `---\n"one": ${size}\n---\n\nSomething.\n`;
const reportOf = async ({ folder }: SmallRepository): Promise<PackageChanges | undefined> =>
  (await breakingReport(folder, "main", [join(folder, "packages/one")]))[0];

test("nothing is told of what is as it was", async () => {
  const small = repository();
  small.commit({ "packages/one/src/more.ts": "export const more = 1;\n" });
  expect(await reportOf(small)).toEqual({ name: "one", breaking: [], harmless: [], said: false });
  expect(inMarkdown([], "main")).toBe("Types and contracts are for their users what they are on main.");
});

test("a member that is gone from a type is found by the tests of before, also where the branch has changed them", async () => {
  const small = repository();
  small.commit({
    [index]: "export interface Message { readonly to: string }\nexport const notItsBusiness: string = 1;\n",
    "packages/one/test/samples.ts": "export const sample = { to: 1 };\n",
  });
  const report = await reportOf(small);
  expect(report?.breaking).toEqual([expect.stringMatching(/^one\/test\/samples\.ts\(2,.*'size' does not exist/)]);
  expect(report?.said).toBe(false);
});

test("what compiles now and did not is told, and breaks nothing", async () => {
  const small = repository();
  small.commit({ [index]: "export interface Message { readonly to: string; readonly size?: string; readonly other?: string }\n" });
  expect(await reportOf(small)).toMatchObject({ breaking: [], harmless: [expect.stringContaining("Unused '@ts-expect-error'")] });
});

test("a contract is compared, and a changeset says that it breaks", async () => {
  const small = repository();
  small.commit({
    "specs/one/openapi.yaml": spec("to: { type: string }, size: { enum: [s] }, note: { type: string }"),
    ".changeset/new.md": changeset("patch"),
  });
  const patch = await reportOf(small);
  expect(patch).toMatchObject({
    breaking: [expect.stringContaining("POST /send: ")],
    harmless: [expect.stringContaining("`note`")],
    said: false,
  });
  expect(inMarkdown(patch === undefined ? [] : [patch], "main")).toMatch(
    /^## one: \*\*breaks, and no changeset says so\*\*\n\nBreaking:\n\n- POST \/send: .*\n\nNot breaking:\n\n- POST/,
  );
  small.commit({ ".changeset/new.md": changeset("minor") });
  expect(await reportOf(small)).toMatchObject({ said: true });
});

test("after 1.0 only a major says so", async () => {
  const small = repository();
  small.commit({ "packages/one/package.json": '{"name":"one","version":"1.0.0"}', ".changeset/new.md": changeset("minor") });
  expect(await reportOf(small)).toMatchObject({ said: false });
});

test("what is left of a run in the packages is ignored by git", () => {
  expect(readFileSync(join(root, ".gitignore"), "utf8")).toContain(".base-types-*/");
});
