import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../codegen/src/registry.ts";

/** The site as `npm test` has built it before these tests. */
export const site: string = join(root, "dist/docs");

if (!existsSync(join(site, "index.html"))) throw new Error(`There is no site in ${site}: build it with \`npm run docs:build\`.`);
