import { readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = import.meta.dirname;
const { homepage, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

export const hooks = {
  /** Writes into each packed package.json where the project lives, which the root package.json alone spells. */
  beforePacking: (manifest, folder) => ({
    ...manifest,
    homepage,
    repository: { ...repository, directory: relative(root, folder).replaceAll("\\", "/") },
    bugs: { url: `${repository.url.replace(/^git\+/, "").replace(/\.git$/, "")}/issues` },
  }),
};
