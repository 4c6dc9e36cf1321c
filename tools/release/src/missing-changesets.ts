import { parseArgs } from "node:util";
import { root } from "../../repo-checks/src/workspace.ts";
import { lackingChangesets } from "./lacking-changesets.ts";

const usage = `Names the published packages that were changed without a changeset.

  npm run changeset:check -- [--since REF]

  --since REF   a branch or commit; what was changed since HEAD parted from it counts (default: origin/main)
  --help, -h    this text
`;

try {
  const { values } = parseArgs({ options: { since: { type: "string", default: "origin/main" }, help: { type: "boolean", short: "h" } } });
  if (values.help === true) process.stdout.write(usage);
  else await check(values.since);
} catch (error) {
  console.error(`changeset:check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function check(since: string): Promise<void> {
  const lacking = await lackingChangesets(root, since);
  if (lacking.length === 0) return console.log(`Every package that was changed since ${since} has a changeset.`);
  console.error(`Changed since ${since}, and no changeset says so: ${lacking.join(", ")}.`);
  console.error(
    "Run `npm run changeset` and commit the file that it writes; `npm run changeset -- --empty` for a change that nobody will notice.",
  );
  process.exitCode = 1;
}
