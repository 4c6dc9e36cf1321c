import { readFileSync } from "node:fs";

const { version = "0.0.0" } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version?: string }; // of the package that is built or tested

/** What builds and tests put in the place of a package's version, so that its package.json alone spells it. */
export const versions: { readonly [name: string]: string } = { WABAKIT_VERSION: JSON.stringify(version) };
