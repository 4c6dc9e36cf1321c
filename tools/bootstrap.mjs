// Runs a script of the root package.json on a machine that has only Node >= 20.19 and npm:
// fetches the pinned pnpm, installs when the lockfile is newer than what is installed, then `pnpm run <script>`.
// Scripts that pnpm runs use Node 24, which the `node` devDependency brings. Plain JavaScript, because Node 20 runs it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  DO_NOT_TRACK: "1",
};

const pnpm = (...args) => {
  const { status, signal, error } = spawnSync("npx", ["--yes", packageManager, ...args], {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(`npx could not be started: ${error.message}. It comes with npm; is npm on the PATH?`);
  if (status !== 0) process.exit(signal === "SIGINT" ? 130 : (status ?? 1));
};

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const manifest = join(root, "node_modules", ".modules.yaml");
if (modified(manifest) <= modified(join(root, "pnpm-lock.yaml"))) {
  console.log(`Installing with ${packageManager} …`);
  pnpm("install", "--frozen-lockfile", "--reporter=append-only");
}

// `-- …` hands everything after it to pnpm; else the first argument is a script of the root.
const [script, ...rest] = process.argv.slice(2);
if (script === "--") pnpm(...rest);
else if (script !== undefined) pnpm("--silent", "run", script, ...rest);
