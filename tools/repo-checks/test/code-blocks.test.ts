import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "../src/code-blocks.ts";
import { packages, root } from "../src/workspace.ts";

// Every code block that a reader may copy compiles against the built packages.
const blocks = globSync(["README.md", ".github/*.md", "specs/*.md", "packages/*/README.md"], { cwd: root }).flatMap((file) =>
  codeBlocks(join(root, file)),
);

test("every package's README and the root README have code", () => {
  const files = new Set(blocks.map(({ file }) => relative(root, file)));
  expect([...files]).toEqual(
    expect.arrayContaining(["README.md", ...packages.map(({ folder }) => relative(root, join(folder, "README.md")))]),
  );
});

test("every TypeScript block in the Markdown files compiles", () => {
  const folder = mkdtempSync(join(root, "tools/repo-checks/.blocks-"));
  try {
    const names = blocks.map(({ code }, index) => {
      writeFileSync(join(folder, `block${index}.ts`), `${code}\nexport {};\n`);
      return `block${index}.ts`;
    });
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../tsconfig/base.json",
        compilerOptions: { lib: ["es2023", "dom"], types: ["node"], paths: paths() },
        files: names,
      }),
    );
    const tsc = join(dirname(createRequire(join(root, "package.json")).resolve("typescript/package.json")), "bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "--project", folder, "--pretty", "false"], { encoding: "utf8" });
    const where = stdout.replace(/.*?block(\d+)\.ts\((\d+),/g, (_, index: string, line: string) => {
      const block = blocks[Number(index)];
      return block === undefined ? index : `${relative(root, block.file)}:${block.line + Number(line) - 1} (`;
    });
    expect(where).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Resolves every subpath of every package to its built types. */
function paths(): Record<string, string[]> {
  return Object.fromEntries(
    packages.flatMap(({ name, folder, exports }) =>
      Object.entries(exports).flatMap(([subpath, target]) => {
        const types: unknown = typeof target === "object" && target !== null && "types" in target ? target.types : undefined;
        return typeof types === "string" ? [[name + subpath.slice(1), [join(folder, types)]]] : [];
      }),
    ),
  );
}
