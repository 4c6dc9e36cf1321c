import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { casesFor } from "../../compat/src/cases.ts";
import type { Tried } from "../../compat/src/everywhere/checks.ts";
import { fill, programs, triedIn } from "../../compat/src/programs.ts";
import { withMock } from "../../compat/src/with-mock.ts";
import type { PackedPackage } from "./packed-release.ts";

const exec = promisify(execFile);

/**
 * Runs the packages out of their tarballs, on the Node that runs this: `npm run test:compat` has all the others, but needs the registry.
 *
 * @param installed where the repository is installed: what the packages depend on is taken from there
 */
export const smoke = (packed: readonly PackedPackage[], installed: string, folder: string): Promise<readonly Tried[]> =>
  withMock(async (mock) => {
    for (const { name, folder: unpacked } of packed) await cp(unpacked, join(folder, "node_modules", name), { recursive: true });
    for (const { name, manifest } of packed)
      await linkDependencies(Object.keys(manifest.dependencies ?? {}), join(installed, "packages", name.split("/").at(-1) ?? name), folder);
    await fill(folder, { ...(await programs(await casesFor(mock))), "package.json": '{ "type": "module" }' });
    const tried: Tried[] = [];
    for (const program of ["print.mjs", "require.cjs", "mock.mjs"]) {
      const { stdout } = await exec(process.execPath, [program], { cwd: folder });
      tried.push(...triedIn(stdout));
    }
    return tried;
  });

async function linkDependencies(names: readonly string[], from: string, folder: string): Promise<void> {
  for (const name of names) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    if (!existsSync(link)) await symlink(join(from, "node_modules", name), link, "junction");
  }
}
