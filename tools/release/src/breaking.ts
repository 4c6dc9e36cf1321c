import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packages, root } from "../../repo-checks/src/workspace.ts";
import { breakingReport, inMarkdown } from "./breaking-report.ts";

const usage = `Tells what has changed for those who use the packages: compiles the type tests of a branch against the sources of now, and compares the contracts.
Fails where something breaks and no changeset says so: minor before 1.0, major afterwards.

  npm run breaking -- [--base REF]

  --base REF    a branch or commit; what counts is where HEAD parted from it (default: origin/main)
  --help, -h    this text
`;

try {
  const { values } = parseArgs({ options: { base: { type: "string", default: "origin/main" }, help: { type: "boolean", short: "h" } } });
  if (values.help === true) process.stdout.write(usage);
  else await report(values.base);
} catch (error) {
  console.error(`breaking: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function report(base: string): Promise<void> {
  const changes = await breakingReport(
    root,
    base,
    packages.map(({ folder }) => folder),
  );
  const text = inMarkdown(changes, base);
  console.log(text);
  const { GITHUB_STEP_SUMMARY } = process.env; // shown with the job
  if (GITHUB_STEP_SUMMARY !== undefined) appendFileSync(GITHUB_STEP_SUMMARY, `${text}\n`);
  if (changes.some(({ breaking, said }) => breaking.length > 0 && !said)) process.exitCode = 1;
}
