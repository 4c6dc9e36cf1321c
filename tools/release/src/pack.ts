import { resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { root } from "../../repo-checks/src/workspace.ts";
import { packRelease, writeNotes } from "./packed-release.ts";
import { problemsOf } from "./problems.ts";

const usage = `Packs every published package as the repository has it now, checks it, and writes beside each tarball what its changelog says. The packages must be built.

  npm run release:pack -- FOLDER
`;

const [out] = process.argv.slice(2);
if (out === undefined || out.startsWith("-")) {
  process.stdout.write(usage);
  process.exitCode = out === "--help" || out === "-h" ? 0 : 1;
} else {
  const packed = await packRelease(pnpm, resolve(out));
  const problems = (
    await Promise.all(packed.map(async (one) => (await problemsOf(one, packed)).map((what) => `${one.name}: ${what}`)))
  ).flat();
  await writeNotes(packed);
  for (const { name, version, tarball } of packed) console.log(`${name}@${version} ${tarball}`);
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

async function pnpm(...args: string[]): Promise<void> {
  const { status } = spawnSync("pnpm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`pnpm ${args.join(" ")} ended with ${status}.`);
}
