import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { packages, root } from "./workspace.ts";

/** A piece of TypeScript that a reader may copy. */
export interface CodeBlock {
  readonly file: string;
  /** The line of the file on which the code begins. */
  readonly line: number;
  readonly code: string;
  /** Marked as `ts run`: a whole program, which needs nothing but the mock. */
  readonly runs: boolean;
}

/** Every `ts` block of a Markdown file. */
export function codeBlocks(file: string): CodeBlock[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```ts( run)?\n(.*?)^```$/gms)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length + 1,
    code: match[2] ?? "",
    runs: match[1] !== undefined,
  }));
}

/** What the compiler says of blocks, each a module of its own against the built packages, by the lines of their files; empty if all is well. */
export function compileBlocks(blocks: readonly CodeBlock[]): string {
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
    return stdout.replace(/.*?block(\d+)\.ts\((\d+),/g, (_, index: string, line: string) => {
      const block = blocks[Number(index)];
      return block === undefined ? index : `${relative(root, block.file)}:${block.line + Number(line) - 1} (`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
