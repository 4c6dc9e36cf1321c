import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a test file measured, for the end of `npm test` (`summary.mjs` prints it): call it once in a file, after its tests.
 *
 * @param name of the test file
 * @param figures a line each: what was counted, and how many or how much
 */
export function report(name: string, figures: { readonly [what: string]: number | string }): void {
  const folder = ".test-results/figures"; // vitest runs in the package's folder
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(figures));
}
