import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packages } from "../src/workspace.ts";

// openapi-fetch is in maintenance, and its types would double a consumer's time of type-checking: nobody who installs a package meets them.
describe.each(packages)("the published types of $name", ({ folder }) => {
  const declarations = globSync("dist/**/*.d.ts", { cwd: folder });

  test("are there", () => {
    expect(declarations).toContain(join("dist", "index.d.ts"));
  });

  test("do not mention openapi-fetch", () => {
    expect(declarations.filter((file) => readFileSync(join(folder, file), "utf8").includes("openapi-fetch"))).toEqual([]);
  });
});
