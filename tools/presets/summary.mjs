// Adds up the tests of the last run of every package, and prints the total on a line of its own. Plain JavaScript, because Node 20 runs it too.
//   node tools/presets/summary.mjs [what failed besides tests …]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Prints `N passed, N failed`, in which each failed step counts as one unless a failed test explains it, and sets the exit code. */
export function summarize(root, failedSteps) {
  const reports = readAll(root, ".test-results");
  printFigures(root);
  const total = (count) => reports.reduce((sum, report) => sum + count(report), 0);
  const passed = total((report) => report.numPassedTests);
  const failedTests = total((report) => report.numFailedTests);
  const skipped = total((report) => report.numPendingTests);
  const silent = packagesOf(root).filter((folder) => hasTests(folder) && !existsSync(join(folder, ".test-results/vitest.json")));
  const steps = [...failedSteps, ...silent.map((folder) => `no report of ${relative(root, folder)}`)]; // what was interrupted has not passed
  const failed = failedTests > 0 ? failedTests : steps.length;
  if (steps.length > 0) console.log(`Failed: ${steps.join(", ")}`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (failed > 0) process.exitCode = 1;
}

/** What the tests measured (`figures.ts` writes it), a line each. */
export function printFigures(root) {
  const figures = readAll(root, ".test-results/figures").flatMap((each) => Object.entries(each));
  if (figures.length === 0) return;
  const width = Math.max(...figures.map(([what]) => what.length));
  for (const [what, figure] of figures)
    console.log(`  ${what.padEnd(width)}  ${typeof figure === "number" ? figure.toLocaleString("en") : figure}`);
  console.log();
}

const packagesOf = (root) =>
  ["packages", "tools"].flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)));

function hasTests(folder) {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.test !== undefined;
}

/** Every JSON file in this folder of every package. */
function readAll(root, folder) {
  const folders = packagesOf(root).map((path) => join(path, folder));
  return folders.filter(existsSync).flatMap((path) =>
    readdirSync(path)
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(readFileSync(join(path, file), "utf8"))),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  summarize(join(dirname(fileURLToPath(import.meta.url)), "../.."), process.argv.slice(2));
