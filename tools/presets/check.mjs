// `npm test`: builds, then checks everything, and ends with one line that adds up. Plain JavaScript, like the summary it prints.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { summarize } from "./summary.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const checks = ["generate:check", "lint:specs", "lint:code", "lint:format", "lint:unused", "lint:workspace", "typecheck", "test"];
const logs = ["--output-logs=new-only", "--log-order=grouped"];

// Reports of an earlier run must not be counted; turbo brings back those of tests that did not change.
for (const group of ["packages", "tools"]) {
  for (const name of readdirSync(join(root, group))) rmSync(join(root, group, name, ".test-results"), { recursive: true, force: true });
}

const turbo = (...args) =>
  spawnSync("turbo", ["run", ...args, ...logs], { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status === 0;
const passed = turbo("build") && turbo(...checks, "--continue=dependencies-successful");
summarize(root, passed ? [] : ["npm test"]);
