import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { guide, withTables } from "./guide.ts";
import { root } from "../../repo-checks/src/workspace.ts";
import { install, pack, type Tarballs } from "./install.ts";
import type { Project, Result } from "./project.ts";
import { projects } from "./projects.ts";
import { failures, type Outcome, table } from "./table.ts";

const names = projects.map(({ name }) => name);
const usage = `Installs our packages, packed, into fresh projects of a user, and runs there what users do.

  npm run test:compat [-- options]

  --only NAME   one project: ${names.join(", ")} (may be repeated)
  --write       write the tables of the guide, when nothing has failed
  --keep        leave the projects' folder, and print where it is
  --help, -h    this text
`;

try {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      write: { type: "boolean" },
      keep: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.write === true && values.only !== undefined) throw new Error("--write wants all projects: leave out --only.");
  if (values.help === true) process.stdout.write(usage);
  else await compat(chosen(values.only), { write: values.write === true, keep: values.keep === true });
} catch (error) {
  process.stderr.write(`compat: ${messageOf(error)}\n`);
  process.exitCode = 1;
}

function chosen(only: readonly string[] | undefined): readonly Project[] {
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`there is no project "${unknown}"; there are ${names.join(", ")}.`);
  return projects.filter(({ name }) => only?.includes(name) ?? true);
}

async function compat(which: readonly Project[], { write, keep }: { readonly write: boolean; readonly keep: boolean }): Promise<void> {
  const began = Date.now();
  const folder = await mkdtemp(join(tmpdir(), "wabakit-compat-"));
  process.once("exit", () => {
    if (keep) console.log(`The projects are in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const tarballs = await pack(join(folder, "packs"));
  console.log(`Packed ${tarballs.size} packages.`);
  const outcomes: Outcome[] = [];
  for (const project of which) outcomes.push(await tried(project, tarballs, join(folder, project.name)));
  console.log(`\n${table(outcomes)} in ${((Date.now() - began) / 1000).toFixed(0)} seconds`);
  if (failures(outcomes) > 0) process.exitCode = 1;
  else if (write) {
    await writeFile(guide, withTables(await readFile(guide, "utf8"), outcomes));
    console.log(`Wrote ${relative(root, guide)}.`);
  }
}

async function tried(project: Project, tarballs: Tarballs, folder: string): Promise<Outcome> {
  const [began, results]: [number, Result[]] = [Date.now(), []];
  const outcome = (broken?: string): Outcome => ({ project, results, broken, seconds: (Date.now() - began) / 1000 });
  try {
    console.log(`\n${project.name}: installing …`);
    await install(project, tarballs, folder);
    await project.run(folder, (result) => {
      results.push(result);
      console.log(`  ${lineOf(result)}`);
    });
    return outcome();
  } catch (error) {
    console.error(`  ✗ ${messageOf(error)}`);
    return outcome(messageOf(error));
  }
}

function lineOf({ example, what, problem, missing }: Result): string {
  if (missing !== undefined) return `- ${example}: not run. ${missing}`;
  return problem === undefined ? `✓ ${example}: ${what}` : `✗ ${example}: ${what}: ${problem}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
