import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../repo-checks/src/workspace.ts";
import { build } from "./commands.ts";
import type { Project } from "./project.ts";

/** Packs every package as it would be published, and tells the paths of the tarballs. The packages must be built. */
export async function pack(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  await build(["pnpm", "-r", "--filter", "./packages/*", "pack", "--pack-destination", folder], root);
  return (await readdir(folder)).map((name) => join(folder, name));
}

/** Installs the packed packages and what the project depends on, as a user with npm does; install scripts run for those that are named. */
export async function install({ name, dependencies, scriptsOf = [] }: Project, tarballs: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: `compat-${name}`, private: true, type: "module", dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  await build(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", ...tarballs], folder);
  if (scriptsOf.length > 0) await build(["npm", "rebuild", "--foreground-scripts", ...scriptsOf], folder);
}
