import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { install, pack } from "./install.ts";
import type { Project, Result } from "./project.ts";
import { projects } from "./projects.ts";
import { failures, type Outcome, table } from "./table.ts";

const names = projects.map(({ name }) => name);
const usage = `Installs our packages, packed, into fresh projects of a user, and runs there what the READMEs show.

  npm run test:compat [-- options]

  --only NAME   one project: ${names.join(", ")} (may be repeated)
  --keep        leave the projects' folder, and print where it is
  --help, -h    this text
`;

try {
  const { values } = parseArgs({
    options: { only: { type: "string", multiple: true }, keep: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) process.stdout.write(usage);
  else await compat(chosen(values.only), values.keep === true);
} catch (error) {
  process.stderr.write(`compat: ${messageOf(error)}\n`);
  process.exitCode = 1;
}

function chosen(only: readonly string[] | undefined): readonly Project[] {
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`there is no project "${unknown}"; there are ${names.join(", ")}.`);
  return projects.filter(({ name }) => only?.includes(name) ?? true);
}

async function compat(which: readonly Project[], keep: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "wabakit-compat-"));
  process.once("exit", () => {
    if (keep) console.log(`The projects are in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const tarballs = await pack(join(folder, "packs"));
  console.log(`Packed ${tarballs.length} packages.`);
  const outcomes: Outcome[] = [];
  for (const project of which) outcomes.push(await tried(project, tarballs, join(folder, project.name)));
  console.log(`\n${table(outcomes)}`);
  if (failures(outcomes) > 0) process.exitCode = 1;
}

async function tried(project: Project, tarballs: readonly string[], folder: string): Promise<Outcome> {
  const [began, results]: [number, Result[]] = [Date.now(), []];
  const outcome = (broken?: string): Outcome => ({ project, results, broken, seconds: (Date.now() - began) / 1000 });
  try {
    console.log(`\n${project.name}: installing …`);
    await install(project, tarballs, folder);
    await project.run(folder, (result) => {
      results.push(result);
      console.log(`  ${result.problem === undefined ? "✓" : "✗"} ${result.example}: ${result.what}${problemOf(result)}`);
    });
    return outcome();
  } catch (error) {
    console.error(`  ✗ ${messageOf(error)}`);
    return outcome(messageOf(error));
  }
}

function problemOf({ problem }: Result): string {
  return problem === undefined ? "" : `: ${problem}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
