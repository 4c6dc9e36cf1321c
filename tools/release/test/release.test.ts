import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { expect, onTestFinished, test } from "vitest";
import { manifestOf, packages, root } from "../../repo-checks/src/workspace.ts";
import changelog from "../src/changelog.ts";
import { notesOf, type PackedPackage } from "../src/packed-release.ts";
import { problemsOf } from "../src/problems.ts";

const changesets = readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md"));

test.each(changesets)(".changeset/%s names packages that there are, and makes none of before 1.0 a 1.0", (file) => {
  const { releases, summary } = parseChangesetFile(readFileSync(join(root, ".changeset", file), "utf8"));
  expect(releases.length === 0 ? "empty" : summary).not.toBe("");
  for (const { name, type } of releases) {
    const { folder } = packages.find((one) => one.name === name) ?? expect.unreachable(`there is no ${name}`);
    expect([name, type === "major" && String(manifestOf(folder)["version"]).startsWith("0.")]).toEqual([name, false]);
  }
});

test.each(packages)("$name takes its changelog along", ({ folder }) => {
  expect(manifestOf(folder)["files"]).toContain("CHANGELOG.md");
});

type Dependency = Parameters<typeof changelog.getDependencyReleaseLine>[1][number];

test("a changelog says what has changed, and which versions of ours come with it", async () => {
  const summary = "First line.\nSecond line.";
  expect(await changelog.getReleaseLine({ id: "a", summary, releases: [] }, "minor", null)).toBe("- First line.\n  Second line.");
  const core = {
    name: "@wabakit/core",
    type: "minor" as const,
    oldVersion: "0.1.0",
    newVersion: "0.2.0",
    changesets: [],
    packageJson: { name: "", version: "" },
    dir: "",
  } satisfies Dependency;
  expect(await changelog.getDependencyReleaseLine([], [core], null)).toBe("- Needs `@wabakit/core` 0.2.0");
  expect(await changelog.getDependencyReleaseLine([], [], null)).toBe("");
});

test("the notes of a version are its part of the changelog", () => {
  const text = "# one\n\n## 0.2.0\n\n### Minor Changes\n\n- B\n\n## 0.1.0\n\n- A\n";
  expect(notesOf(text, "0.2.0")).toBe("### Minor Changes\n\n- B");
  expect(notesOf(text, "0.1.0")).toBe("- A");
  expect(notesOf(text, "0.2")).toBe("");
});

/** A package out of its tarball, with nothing wrong but what is put over it. */
async function packed(manifest: object = {}, rest: Partial<PackedPackage> = {}): Promise<PackedPackage> {
  const folder = await mkdtemp(join(tmpdir(), "wabakit-packed-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const where = { repository: { type: "git", url: "git+https://example.com/one.git" }, homepage: "https://example.com", bugs: {} };
  const what = { license: "MIT", type: "module", exports: { ".": { types: "./index.d.ts", default: "./index.js" } }, sideEffects: false };
  const whole = { name: "one", version: "0.2.0", ...what, ...where, ...manifest };
  const files = {
    "package.json": JSON.stringify(whole),
    "index.js": "export const one = 1;\n",
    "index.d.ts": "export declare const one: number;\n",
    LICENSE: "MIT",
    "README.md": "# one",
    "CHANGELOG.md": "",
  };
  await mkdir(join(folder, "package"));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, "package", file), text);
  const tarball = join(folder, "one.tgz");
  execFileSync("tar", ["-czf", tarball, "-C", folder, "package"]);
  const common = { tarball, bytes: 0, folder, files: Object.keys(files), notes: "- A", manifest: whole };
  return { name: "one", version: "0.2.0", ...common, ...rest };
}

test("a package with nothing wrong has no problem", async () => {
  expect(await problemsOf(await packed(), [])).toEqual([]);
});

test("a command needs no types", async () => {
  expect(await problemsOf(await packed({ exports: { "./package.json": "./package.json" } }), [])).toEqual([]);
});

test.each<[string, object, Partial<PackedPackage>]>([
  ["CHANGELOG.md is not in the tarball", {}, { files: ["LICENSE", "README.md", "package.json"] }],
  ["CHANGELOG.md says nothing of 0.2.0", {}, { notes: "" }],
  ["package.json has no repository", { repository: undefined }, {}],
  ["package.json says private", { private: true }, {}],
  ["two is asked for as workspace:^, which npm does not know", { dependencies: { two: "workspace:^" } }, {}],
  ["two is asked for as ^0.1.0, and is 0.2.0", { dependencies: { two: "^0.1.0" } }, {}],
  ['publint: pkg.exports["."] is ./gone.js', { exports: { ".": "./gone.js" } }, {}],
  ['types: {"kind":"NoResolution"', { exports: { ".": "./gone.js" } }, {}],
])("%s", async (problem, manifest, rest) => {
  const [one, two] = [await packed(manifest, rest), await packed({}, { name: "two" })];
  const problems = await problemsOf(one, [one, two]);
  expect(problems).toContainEqual(expect.stringContaining(problem));
});
