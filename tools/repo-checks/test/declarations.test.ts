import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { libraries, manifestOf } from "../src/workspace.ts";

describe.each(libraries)("the published types of $name", ({ folder, name }) => {
  const declarations = globSync("dist/**/*.d.ts", { cwd: folder });

  test("are there", () => {
    expect(declarations).toContain(join("dist", "index.d.ts"));
  });

  test("need nothing that is not installed with it", () => {
    const { dependencies, peerDependencies } = manifestOf(folder);
    const installed = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
    const needed = declarations.flatMap((file) => importedBy(readFileSync(join(folder, file), "utf8")));
    const foreign = needed.filter((specifier) => !/^(?:\.|node:)/.test(specifier));
    expect(foreign.filter((specifier) => !installed.some((one) => specifier === one || specifier.startsWith(`${one}/`)))).toEqual([]);
  });
});

const importedBy = (text: string): string[] =>
  Array.from(text.matchAll(/(?:from|import|import\()\s*["']([^"'\s]+)["']/g), ([, specifier = ""]) => specifier);
