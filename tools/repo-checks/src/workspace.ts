import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The root of the repository. */
export const root: string = resolve(import.meta.dirname, "../../..");

/** What a package.json of ours says. */
export interface Manifest {
  readonly name: string;
  readonly exports: { readonly [subpath: string]: unknown };
  readonly dependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
  readonly [field: string]: unknown;
}

export const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest; // ours

/** One published package. */
export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly exports: Manifest["exports"];
}

export const packages: readonly Package[] = readdirSync(join(root, "packages"))
  .map((name) => join(root, "packages", name))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => {
    const { name, exports } = manifestOf(folder);
    return { name, folder, exports };
  });

/** Those that can be imported: a command that is nothing else has no types, and no code to show. */
export const libraries: readonly Package[] = packages.filter(({ exports }) => "." in exports);
