import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const serve = join(import.meta.dirname, "../src/serve.ts");
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [serve, ...args], { encoding: "utf8" });

test("--help tells how to use it", () => {
  const { status, stdout } = run("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("npm run docs [-- --port N]");
});

test.each(["x", "-1", "65536"])("a port that is none is an error: %s", (port) => {
  const { status, stderr } = run("--no-build", `--port=${port}`);
  expect(status).toBe(1);
  expect(stderr).toBe(`docs: --port must be a whole number from 0 to 65535, not ${port}.\n`);
});
