import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Manifest } from "../../repo-checks/src/workspace.ts";

const exec = promisify(execFile);

/** A package as it would go to npm. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The path of its tarball. */
  readonly tarball: string;
  readonly bytes: number;
  /** What is in it, unpacked. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly manifest: Manifest;
  /** What the CHANGELOG.md says of this version; empty if it says nothing. */
  readonly notes: string;
}

/**
 * Packs every published package of a copy of the repository, in which they are built.
 *
 * @param pnpm runs pnpm there
 * @param out gets the tarballs, and each tarball's content in `unpacked/<name>`
 */
export async function packRelease(pnpm: (...args: string[]) => Promise<unknown>, out: string): Promise<readonly PackedPackage[]> {
  await mkdir(out, { recursive: true });
  await pnpm("-r", "--filter", "./packages/*", "pack", "--pack-destination", out);
  const tarballs = (await readdir(out)).filter((name) => name.endsWith(".tgz")).toSorted();
  const packed: PackedPackage[] = [];
  for (const tarball of tarballs) packed.push(await unpack(join(out, tarball), join(out, "unpacked")));
  return packed;
}

async function unpack(tarball: string, into: string): Promise<PackedPackage> {
  const passing = join(into, `.${basename(tarball)}`);
  await mkdir(passing, { recursive: true });
  await exec("tar", ["-xzf", tarball, "-C", passing]);
  const manifest = JSON.parse(await readFile(join(passing, "package/package.json"), "utf8")) as Manifest; // as we packed it
  const folder = join(into, manifest.name);
  await mkdir(join(folder, ".."), { recursive: true });
  await rename(join(passing, "package"), folder);
  await rm(passing, { recursive: true });
  const version = String(manifest["version"]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const changelog = await readFile(join(folder, "CHANGELOG.md"), "utf8").catch(() => "");
  return {
    name: manifest.name,
    version,
    tarball,
    bytes: (await stat(tarball)).size,
    folder,
    files: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    manifest,
    notes: notesOf(changelog, version),
  };
}

/** The part of a CHANGELOG.md about a version, without its heading. */
export function notesOf(changelog: string, version: string): string {
  const [, ...sections] = `\n${changelog}`.split(/^## /m);
  const section = sections.find((one) => one.startsWith(`${version}\n`)) ?? "";
  return section.slice(version.length).trim();
}

/** Writes the notes of each package, by which the workflow makes a GitHub release: `<tarball>.md`. */
export async function writeNotes(packed: readonly PackedPackage[]): Promise<void> {
  for (const { tarball, notes } of packed) await writeFile(tarball.replace(/\.tgz$/, ".md"), `${notes}\n`);
}
