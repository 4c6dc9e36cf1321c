import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Manifest, manifestOf, packages } from "./workspace.ts";

/** A package as npm would publish it. */
export interface Packed {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  /** Every file that would be in it, by its path. */
  readonly files: readonly string[];
  /** How much it is once it is installed. */
  readonly unpackedBytes: number;
}

/** What npm puts in the tarball of each published package; the packages must be built. */
export function packedPackages(): Packed[] {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", ...packages.map(({ folder }) => folder)];
  const listed = execFileSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], shell: process.platform === "win32" });
  const tarballs = JSON.parse(listed) as readonly Tarball[];
  return packages.map(({ name, folder }) => {
    const { files, unpackedSize } = tarballs.find((tarball) => tarball.name === name) ?? { files: [], unpackedSize: 0 };
    return { name, folder, manifest: manifestOf(folder), files: files.map(({ path }) => path).toSorted(), unpackedBytes: unpackedSize };
  });
}

/** Every file that a package.json promises: what it exports, its types, its commands. */
export function promised({ exports, bin, main, types }: Manifest): string[] {
  const leaves = (node: unknown): string[] =>
    typeof node === "string" ? [node] : Object.values(Object(node ?? {})).flatMap((child) => leaves(child));
  return [exports, bin, main, types].flatMap(leaves).map((path) => posix.normalize(path));
}

/** The sources of a package's source maps that a debugger would not find: neither in the package nor in the map itself. */
export function lostSources({ folder, files }: Packed): string[] {
  const there = new Set(files);
  return files
    .filter((file) => file.endsWith(".map"))
    .flatMap((file) => {
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(folder, file), "utf8")) as SourceMap; // by the specification of source maps
      const lost = sources.filter((source, index) => sourcesContent[index] == null && !there.has(posix.join(posix.dirname(file), source)));
      return lost.map((source) => `${file}: ${source}`);
    });
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/** As `npm pack --json` tells of it. */
interface Tarball {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}
