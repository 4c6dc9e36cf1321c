import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const main = join(import.meta.dirname, "../src/main.ts");
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });

test("--help tells how to use it", () => {
  const { status, stdout } = run("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("node tools/docs/src/main.ts [--out DIR]");
});

test("an unknown option is an error", () => {
  const { status, stderr } = run("--output", "x");
  expect(status).toBe(1);
  expect(stderr).toContain("docs: Unknown option '--output'");
});
