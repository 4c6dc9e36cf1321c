import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packages, root } from "../../repo-checks/src/workspace.ts";
import { build } from "./commands.ts";
import type { Project } from "./project.ts";

/** The path of each package's tarball, by its name. */
export type Tarballs = ReadonlyMap<string, string>;

/** Packages that are for Node alone: no other runtime, bundler or framework is tried with them. */
export const nodeOnly: ReadonlySet<string> = new Set(["@wabakit/cli", "@wabakit/node", "@wabakit/queue"]);

/** Packs every package as it would be published. The packages must be built. */
export async function pack(folder: string): Promise<Tarballs> {
  await mkdir(folder, { recursive: true });
  await build(["pnpm", "-r", "--filter", "./packages/*", "pack", "--pack-destination", folder], root);
  const files = await readdir(folder);
  return new Map(
    packages.map(({ name }) => {
      const file = files.find((one) => one.replace(/-\d.*$/, "") === name.replace("@", "").replace("/", "-"));
      if (file === undefined) throw new Error(`${name} was not packed; there are ${files.join(", ")}.`);
      return [name, join(folder, file)];
    }),
  );
}

/** Installs the packed packages and what the project depends on, as a user with npm does; install scripts run for those that are named. */
export async function install(project: Project, tarballs: Tarballs, folder: string): Promise<void> {
  const { name, dependencies, scriptsOf = [], hasNodeOnly = false } = project;
  await mkdir(folder, { recursive: true });
  const manifest = { name: `compat-${name}`, private: true, type: "module", dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  const ours = [...tarballs].filter(([each]) => hasNodeOnly || !nodeOnly.has(each)).map(([, tarball]) => tarball);
  await build(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", ...ours], folder);
  if (scriptsOf.length > 0) await build(["npm", "rebuild", "--foreground-scripts", ...scriptsOf], folder);
}
