import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { report } from "../../../tools/presets/figures.ts";
import { registry } from "../src/generated/registry.ts";
import { knownVendor } from "../src/options.ts";
import { callsOf, initFor } from "./support/calls.ts";

const folder = mkdtempSync(join(tmpdir(), "mock-packed-"));
const installed = join(folder, "node_modules/@wabakit/mock");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm as a user has it, without network: whatever is not in the tarball is missing. */
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync("npm", [...args, "--offline", "--cache", join(folder, "cache"), "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });

/** The Node that runs the tests, and those of the machine: the oldest that we support may be among them. */
const nodes = [
  ...new Set([
    process.execPath,
    ...(process.env["PATH"] ?? "")
      .split(delimiter)
      .filter((path) => !path.includes("node_modules"))
      .map((path) => join(path, "node"))
      .filter(existsSync)
      .map((path) => realpathSync(path)),
  ]),
].filter((node) => Number(execFileSync(node, ["-p", "process.versions.node"], { encoding: "utf8" }).split(".")[0]) >= 20);

beforeAll(() => {
  const packed = JSON.parse(npm(resolve("."), "pack", "--json", "--pack-destination", folder)) as { filename: string }[]; // npm's own format
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  npm(folder, "install", "--ignore-scripts", join(folder, packed[0]?.filename ?? ""));
});

const bytesIn = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, entry) => sum + bytesIn(join(path, entry)), 0) : statSync(path).size;

test("an install is one package, below 5 MB", () => {
  const lock = JSON.parse(readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8")) as { packages: object }; // npm's own format
  expect(Object.keys(lock.packages)).toEqual(["node_modules/@wabakit/mock"]);
  const megabytes = bytesIn(join(folder, "node_modules")) / 1e6;
  report("packed", { "mock: an install, in MB": Number(megabytes.toFixed(1)) });
  expect(megabytes).toBeLessThan(5);
});

test("the licences of what is bundled are in it", () => {
  const licences = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES"), "utf8");
  for (const name of ["@stoplight/prism-http", "ajv", "lodash", "fp-ts", "@noble/hashes"])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
});

test.each(nodes)("it runs on %s", (node) => {
  const calls = Object.keys(registry).flatMap((id) => callsOf(knownVendor(id)).slice(0, 1));
  writeFileSync(join(folder, "calls.json"), JSON.stringify(calls.map((call) => [call.path, initFor(call)])));
  const script = `
    import { readFileSync } from "node:fs";
    import { startMock } from "@wabakit/mock";
    const mock = await startMock();
    for (const [path, init] of JSON.parse(readFileSync("calls.json", "utf8"))) await fetch(mock.url + path, init).then((response) => response.text());
    console.log(JSON.stringify(mock.requests.map(({ operation, violations }) => [operation, violations])));
    await mock.close();`;
  const out = execFileSync(node, ["--input-type=module", "--eval", script], { cwd: folder, encoding: "utf8" });
  expect(JSON.parse(out)).toEqual(calls.map(({ operation }) => [operation, []]));
  expect(execFileSync(node, [join(installed, "dist/bin.js"), "--help"], { encoding: "utf8" })).toContain("Usage: wabakit-mock");
});
