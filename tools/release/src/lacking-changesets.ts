import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { getChangedPackagesSinceRef } from "@changesets/git";
import { readChangesets } from "@changesets/read";
import { partedFrom } from "./since.ts";

/**
 * The published packages that differ from a branch, and that no changeset since then names. `changeset status` is content with any changeset at all. An
 * empty one covers everything, and a package whose version was raised is being released.
 *
 * @param root of the repository
 * @param since a branch or commit
 */
export async function lackingChangesets(root: string, since: string): Promise<readonly string[]> {
  const { changedFilePatterns } = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8")) as Config; // ours
  const changed = await getChangedPackagesSinceRef({ cwd: root, ref: since, changedFilePatterns });
  const published = changed.filter(({ packageJson }) => packageJson.private !== true);
  const changesets = await readChangesets(root, since);
  if (changesets.some(({ releases }) => releases.length === 0)) return [];
  const named = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const base = await partedFrom(root, since);
  return published
    .filter(
      ({ dir, packageJson }) => !named.has(packageJson.name) && packageJson.version === versionAt(root, base, dir, packageJson.version),
    )
    .map(({ packageJson }) => packageJson.name);
}

interface Config {
  readonly changedFilePatterns: readonly string[];
}

/** The version that a package had; the one of now, if it was not there. */
function versionAt(root: string, commit: string, folder: string, now: string): string {
  const path = posix.join(relative(root, folder).replaceAll("\\", "/"), "package.json");
  const shown = execFileSync("git", ["ls-tree", "--name-only", commit, path], { cwd: root, encoding: "utf8" });
  if (shown === "") return now;
  const { version } = JSON.parse(execFileSync("git", ["show", `${commit}:${path}`], { cwd: root, encoding: "utf8" })) as {
    version: string;
  }; // a package.json of ours
  return version;
}
