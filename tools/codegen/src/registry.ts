import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The root of the repository. */
export const root: string = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** One entry of `specs/redocly.yaml`. */
export interface Vendor {
  readonly id: string;
  /** The entry file of its contract, absolute. */
  readonly spec: string;
  /** Where its generated code goes, absolute: `packages/<vendor>/src/generated`. */
  readonly output: string;
}

/** Reads the registry of vendors. */
export function readRegistry(file: string = resolve(root, "specs/redocly.yaml")): Vendor[] {
  // The file is ours and linted by Redocly; the shape below is what its `apis` section is.
  const config = parse(readFileSync(file, "utf8")) as { apis: Record<string, { root: string; "x-openapi-ts": { output: string } }> };
  const specs = dirname(file);
  return Object.entries(config.apis).map(([id, api]) => ({
    id,
    spec: resolve(specs, api.root),
    output: dirname(resolve(specs, api["x-openapi-ts"].output)),
  }));
}
