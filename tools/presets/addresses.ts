import { readFileSync } from "node:fs";

const { homepage } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly homepage: string }; // ours

/** What builds and tests put in the place of names, so that the root package.json alone spells where the documentation is. */
export const addresses: { readonly [name: string]: string } = { WABAKIT_HOMEPAGE: JSON.stringify(homepage) };
