import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the published types come from this package alone", async () => {
  const dist = join(import.meta.dirname, "../dist");
  const imported: string[] = [];
  let files = 0;
  for await (const file of glob("**/*.d.ts", { cwd: dist })) {
    files += 1;
    const text = await readFile(join(dist, file), "utf8");
    imported.push(...Array.from(text.matchAll(/(?:from|import|import\()\s*["']([^"']+)["']/g), ([, specifier = ""]) => specifier));
  }
  expect(files).toBeGreaterThanOrEqual(2);
  expect(imported.filter((specifier) => !specifier.startsWith("./"))).toEqual([]);
});
