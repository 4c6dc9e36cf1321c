import { globSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Copy, copyRepository } from "../../repo-checks/src/copy.ts";
import { manifestOf, packages } from "../../repo-checks/src/workspace.ts";
import { type PackedPackage, packRelease } from "./packed-release.ts";
import { problemsOf } from "./problems.ts";
import { smoke } from "./smoke.ts";

const usage = `Releases what is here, changes that are not committed included, but for sending it to npm: in a copy in a temporary folder, without the network.

  npm run release:dry [-- options]

  --keep        leave the folder with the copy and the tarballs, and print where it is
  --help, -h    this text
`;

try {
  const { values } = parseArgs({ options: { keep: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help === true) process.stdout.write(usage);
  else process.exitCode = await dryRun(values.keep === true);
} catch (error) {
  console.error(`release:dry: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** The exit code: how a release would end. */
async function dryRun(keep: boolean): Promise<number> {
  const [folder, copy] = [await mkdtemp(join(tmpdir(), "wabakit-release-")), await copyRepository()];
  try {
    await step("installing", () => copy.install("--frozen-lockfile"));
    await step("versions", () => version(copy));
    await step("building", () => copy.pnpm("-r", "--filter", "./packages/*", "run", "build"));
    const packed = await step("packing", () => packRelease(copy.pnpm, join(folder, "packs")));
    const tried = await step("running", () => smoke(packed, copy.folder, join(folder, "smoke")));
    const problems = [
      ...(
        await step("checking", () =>
          Promise.all(packed.map(async (one) => (await problemsOf(one, packed)).map((what) => `${one.name}: ${what}`))),
        )
      ).flat(),
      ...tried.flatMap(({ what, problem }) => (problem === undefined ? [] : [`out of the tarballs, ${what}: ${problem}`])),
    ];
    console.log(summary(packed, tried.length));
    for (const problem of problems) console.error(`✗ ${problem}`);
    console.log(problems.length === 0 ? "\nThis could be released." : `\n${problems.length} problems: this must not be released.`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    if (keep) console.log(`The copy is in ${copy.folder}, the tarballs are in ${join(folder, "packs")}.`);
    else {
      copy.remove();
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Gives each package its next version and its changelog, as the pull request of a release does; there may be nothing to release. */
async function version(copy: Copy): Promise<void> {
  if (globSync(".changeset/*.md", { cwd: copy.folder }).length === 0) return;
  // The tool asks git for what it does not need here.
  const identity = ["-c", "user.name=dry run", "-c", "user.email=dry-run@example.com"];
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    [...identity, "commit", "--quiet", "--message", "dry run"],
  ])
    await copy.run("", "git", ...args);
  await copy.run("", "changeset", "version");
}

async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const began = Date.now();
  process.stdout.write(`${name} … `);
  const result = await run();
  console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

function summary(packed: readonly PackedPackage[], tried: number): string {
  const before = new Map(packages.map(({ name, folder }) => [name, String(manifestOf(folder)["version"])]));
  const rows = packed.map(({ name, version: next, bytes, files }) => {
    const versions = `${before.get(name) ?? "new"} → ${next}`;
    return `${name.padEnd(22)}${versions.padEnd(18)}${`${(bytes / 1024).toFixed(0)} KiB`.padStart(9)}${`${files.length} files`.padStart(12)}`;
  });
  const notes = packed.map(({ name, version: next, notes: text }) => `${name} ${next}\n${excerpt(text)}`);
  return [
    "",
    ...rows,
    "",
    ...notes,
    "",
    `${tried} checks out of the tarballs; publint, types, ranges and papers of ${packed.length} packages.`,
  ].join("\n");
}

/** The first lines of what the changelog says, and how many there are more. */
function excerpt(text: string): string {
  const lines = text.split("\n").filter((line) => line !== "");
  const shown = lines.slice(0, 5).map((line) => `  ${line.length > 110 ? `${line.slice(0, 109)}…` : line}`);
  return [...shown, ...(lines.length > 5 ? [`  … ${lines.length - 5} lines more`] : [])].join("\n");
}
