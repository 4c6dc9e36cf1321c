import { existsSync, globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "yaml";
import { type Manifest, manifestOf, root } from "./workspace.ts";

/** Every package.json of the workspace. */
export const manifests: readonly { readonly path: string; readonly manifest: Manifest }[] = [
  ".",
  ...globSync("{packages,tools}/*", { cwd: root }),
]
  .filter((folder) => existsSync(join(root, folder, "package.json")))
  .map((folder) => ({ path: posix.join(folder.replaceAll("\\", "/"), "package.json"), manifest: manifestOf(join(root, folder)) }));

/** How the workspace is set up for pnpm. */
export const workspaceSettings: { readonly [setting: string]: unknown } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"));

/** A package as the lockfile has it; `dependencies` is what npm installs with it. */
interface Locked {
  readonly dependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
}

interface Importer {
  readonly dependencies?: { readonly [name: string]: { readonly specifier: string; readonly version: string } };
}

interface Lockfile {
  readonly importers: { readonly [folder: string]: Importer };
  readonly snapshots: { readonly [key: string]: Locked };
}

const lockfile = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile; // pnpm's own format, version 9

/**
 * What comes along when somebody installs a package of ours, as a text: what it asks for, and below it everything that this brings, as the lockfile has
 * it. Packages of ours are named, and have a text of their own.
 *
 * @param folder of the package, from the root: `packages/core`
 */
export const runtimeTree = (folder: string): string =>
  dependenciesOf(folder)
    .map(({ name, specifier, brought }) => [`${name}@${specifier}`, ...brought.map((one) => `  ${one}`)].join("\n"))
    .join("\n");

/**
 * The names of all packages that are there after somebody has installed a package of ours, itself included.
 *
 * @param folder of the package, from the root: `packages/core`
 */
export function installedWith(folder: string): string[] {
  const found = dependenciesOf(folder).flatMap(({ name, link, brought }) =>
    link === undefined ? [name, ...brought.map((key) => key.replace(/(?!^)@.*$/, ""))] : installedWith(posix.join(folder, link)),
  );
  return [...new Set([manifestOf(join(root, folder)).name, ...found])];
}

interface Dependency {
  readonly name: string;
  readonly specifier: string;
  /** To its folder, if it is a package of ours. */
  readonly link: string | undefined;
  /** What it brings, by name and version, itself included; of a package of ours, nothing. */
  readonly brought: readonly string[];
}

function dependenciesOf(folder: string): Dependency[] {
  const { dependencies = {} } = lockfile.importers[folder] ?? {};
  const { peerDependenciesMeta } = manifestOf(join(root, folder));
  // The lockfile has optional peers too; npm installs them for nobody.
  const isOptional = (name: string): boolean => Object.hasOwn(Object(peerDependenciesMeta), name);
  return Object.entries(dependencies)
    .filter(([name]) => !isOptional(name))
    .map(([name, { specifier, version }]) => {
      const [, link] = /^link:(.*)/.exec(version) ?? [];
      return {
        name,
        specifier,
        link,
        brought: link === undefined ? [...closureOf(keyOf(name, version))].map(withoutPeers).toSorted() : [],
      };
    });
}

function closureOf(key: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  const locked = lockfile.snapshots[key];
  if (locked === undefined) throw new Error(`pnpm-lock.yaml has no snapshot of ${key}: run npm run pnpm install.`);
  const next = { ...locked.dependencies, ...locked.optionalDependencies };
  for (const [name, version] of Object.entries(next)) closureOf(keyOf(name, version), seen);
  return seen;
}

/** A version may be the whole key of another package, which stands in for the one that is asked for. */
const keyOf = (name: string, version: string): string => (version in lockfile.snapshots ? version : `${name}@${version}`);

/** Without the peers that the lockfile notes in parentheses. */
const withoutPeers = (key: string): string => key.replace(/\(.*$/, "");
