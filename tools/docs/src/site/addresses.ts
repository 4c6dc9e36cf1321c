import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../codegen/src/registry.ts";

/** What the root package.json says about where the project lives; nothing else spells it. */
export interface Addresses {
  /** Where the site is published, with a slash at its end. */
  readonly homepage: string;
  /** The repository, for people: without `git+` and `.git`. */
  readonly repository: string;
}

export function addresses(): Addresses {
  const { homepage, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly homepage: string;
    readonly repository: { readonly url: string };
  }; // ours
  return { homepage, repository: repository.url.replace(/^git\+/, "").replace(/\.git$/, "") };
}

/** The version of the packages, which are released together or not at all as far as a reader of the facade's docs can tell. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(root, "packages/wabakit/package.json"), "utf8")) as { readonly version: string }).version; // ours
