import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDivergedCommit } from "@changesets/git";
import { readChangesets } from "@changesets/read";

/** Uses the files as they were in a commit, in a folder of their own, which is gone afterwards. */
export async function withFilesOf<T>(
  root: string,
  commit: string,
  paths: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "wabakit-base-"));
  try {
    const archive = join(folder, "files.tar");
    execFileSync("git", ["archive", "--output", archive, commit, ...paths], { cwd: root });
    execFileSync("tar", ["-xf", archive, "-C", folder]);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The commit at which HEAD parted from a branch. */
export const partedFrom = (root: string, since: string): Promise<string> => getDivergedCommit(root, since);

/** How far each package is raised by the changesets since a branch. */
export async function raisedSince(root: string, since: string): Promise<ReadonlyMap<string, string>> {
  const sizes = ["none", "patch", "minor", "major"];
  const raised = new Map<string, string>();
  for (const { name, type } of (await readChangesets(root, since)).flatMap(({ releases }) => releases))
    if (sizes.indexOf(type) > sizes.indexOf(raised.get(name) ?? "none")) raised.set(name, type);
  return raised;
}
