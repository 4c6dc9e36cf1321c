import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lackingChangesets } from "../src/lacking-changesets.ts";
import { smallRepository } from "./small-repository.ts";

const changeset = (...names: readonly string[]): string => `---\n${names.map((name) => `"${name}": patch\n`).join("")}---\n\nSomething.\n`;

test.each<[string, { readonly [path: string]: string | undefined }, readonly string[]]>([
  ["nothing", {}, []],
  ["a source without a changeset", { "packages/one/src/index.ts": "export const one = 2;\n" }, ["one"]],
  ["a README without a changeset", { "packages/two/README.md": "# two\n" }, ["two"]],
  ["a source that is gone", { "packages/one/src/index.ts": undefined }, ["one"]],
  [
    "both, and a changeset for one",
    { "packages/one/src/a.ts": "", "packages/two/src/b.ts": "", ".changeset/new.md": changeset("one") },
    ["two"],
  ],
  ["a source with its changeset", { "packages/one/src/a.ts": "", ".changeset/new.md": changeset("one", "two") }, []],
  ["a source with an empty changeset", { "packages/one/src/a.ts": "", ".changeset/new.md": changeset() }, []],
  ["a changeset that was there before, and now says it too", { "packages/one/src/a.ts": "", ".changeset/old.md": changeset("one") }, []],
  ["a test", { "packages/one/test/a.test.ts": "" }, []],
  ["a tool", { "tools/three/src/a.ts": "" }, []],
  ["a release", { "packages/one/package.json": '{"name":"one","version":"0.2.0"}', ".changeset/old.md": undefined }, []],
  ["a new package", { "packages/four/package.json": '{"name":"four","version":"0.0.0"}' }, ["four"]],
])("changed is %s", async (_, files, lacking) => {
  const { folder, commit } = smallRepository();
  commit(files);
  expect(await lackingChangesets(folder, "main")).toEqual(lacking);
});

test("what came to main in the meantime is not asked of the branch", async () => {
  const { folder, commit } = smallRepository();
  commit({ "packages/one/src/a.ts": "", ".changeset/new.md": changeset("one") });
  execFileSync("git", ["switch", "--quiet", "main"], { cwd: folder });
  commit({ "packages/two/src/b.ts": "" });
  execFileSync("git", ["switch", "--quiet", "change"], { cwd: folder });
  expect(await lackingChangesets(folder, "main")).toEqual([]);
});

test("the command names a branch that is not there", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "../src/missing-changesets.ts"), "--since", "nowhere"],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('changeset:check: Failed to find where HEAD diverged from "nowhere".');
});
