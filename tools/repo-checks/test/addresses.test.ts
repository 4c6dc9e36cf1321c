import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownAddresses } from "../src/addresses.ts";
import { manifestOf, packages, root } from "../src/workspace.ts";

// The repository's and the docs' addresses are the owner's to confirm: they stand in the root package.json or nowhere.
const unwritten = new Set(["node_modules", "dist", ".git", ".turbo", ".test-results"]);
const files = globSync(["**/{*,.*}", ".*/**/{*,.*}"], { cwd: root, withFileTypes: true, exclude: ({ name }) => unwritten.has(name) })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => file !== join(root, "package.json") && file !== import.meta.filename);

test("only the root package.json spells an address of ours", () => {
  expect(files).toContain(join(root, ".github/CONTRIBUTING.md"));
  const { homepage, repository, bugs } = manifestOf(root);
  const ours = [homepage, repository, bugs]
    .flatMap((value) => (typeof value === "string" ? value : Object.values(Object(value))))
    .map(String);
  const spelt = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const found = [...ownAddresses(text), ...ours.filter((address) => address.includes("://") && text.includes(address))];
    return found.map((address) => `${file.slice(root.length + 1)}: ${address}`);
  });
  expect(spelt).toEqual([]);
});

test.each(packages)("the package.json of $name names no address", ({ folder }) => {
  expect(Object.keys(manifestOf(folder)).filter((field) => ["homepage", "repository", "bugs"].includes(field))).toEqual([]);
});

test.each([
  "https://github.com/someone/wabakit",
  "git+https://github.com/someone/wabakit.git",
  "git@github.com:someone/wabakit.git",
  "github:someone/wabakit",
  "https://someone.github.io/wabakit/itniotech.html",
  "https://wabakit.dev",
])("%s is an address of ours", (address) => {
  expect(ownAddresses(`See [here](${address}) or "${address}".`)).toEqual([address, address]);
});

test.each([
  "https://www.npmjs.com/package/@wabakit/core",
  "https://wabakit.invalid/",
  "https://api.itniotech.com/wa/custom/sendMsg",
  "@wabakit/core",
])("%s is not", (address) => {
  expect(ownAddresses(`See ${address} for more.`)).toEqual([]);
});
