import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The root of the repository. */
export const root: string = resolve(import.meta.dirname, "../../..");

/** One published package. */
export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly exports: { readonly [subpath: string]: unknown };
}

export const packages: readonly Package[] = readdirSync(join(root, "packages"))
  .map((name) => join(root, "packages", name))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; exports: Package["exports"] }; // ours
    return { name: manifest.name, folder, exports: manifest.exports };
  });
