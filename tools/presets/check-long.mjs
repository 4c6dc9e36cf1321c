// `npm run test:long`: that for which `npm test` has no time, one package after another, and at its end what was measured; with a script and packages, as
// `npm run test:queue` has them, those. Plain JavaScript, like `check.mjs`.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { printFigures } from "./summary.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const long = ["@wabakit/cli", "@wabakit/codegen", "@wabakit/conformance", "@wabakit/faults", "@wabakit/campaign"];
const [script = "test:long", ...packages] = process.argv.length > 2 ? process.argv.slice(2) : ["test:long", ...long];

// The figures of `npm test` are others.
for (const name of readdirSync(join(root, "tools")))
  rmSync(join(root, "tools", name, ".test-results/figures"), { recursive: true, force: true });

const run = (...command) => spawnSync(command.join(" "), { cwd: root, stdio: "inherit", shell: true }).status === 0;
const failed = run("turbo run build --output-logs=errors-only")
  ? packages.filter((name) => !run(`pnpm --filter ${name} run ${script}`))
  : ["build"];
printFigures(root);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
