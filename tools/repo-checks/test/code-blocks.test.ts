import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks, compileBlocks } from "../src/code-blocks.ts";
import { libraries, root } from "../src/workspace.ts";

// Every code block that a reader may copy compiles against the built packages. Those of the documentation site are checked in tools/docs.
const blocks = globSync(["README.md", ".github/*.md", "specs/*.md", "packages/*/README.md"], { cwd: root }).flatMap((file) =>
  codeBlocks(join(root, file)),
);

test("the README of every package that can be imported and the root README have code", () => {
  const files = new Set(blocks.map(({ file }) => relative(root, file)));
  expect([...files]).toEqual(
    expect.arrayContaining(["README.md", ...libraries.map(({ folder }) => relative(root, join(folder, "README.md")))]),
  );
});

test("every TypeScript block in the Markdown files compiles", () => {
  expect(compileBlocks(blocks)).toBe("");
});

test("a block that does not compile is named by its place", () => {
  const wrong = { file: join(root, "x.md"), line: 7, code: 'const a = 1;\nconst b: number = "";', runs: false };
  expect(compileBlocks([wrong])).toMatch(/^x\.md:8 \(.*TS2322/);
});
