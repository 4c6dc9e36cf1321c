import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { apiReports } from "./api-report.ts";

const usage = `Writes the public API of every package into its api.md, from the built types; the packages must be built.

  api           fail if an api.md is not what the types say
  api --write   write them
`;

const { values } = parseArgs({ options: { write: { type: "boolean" }, help: { type: "boolean", short: "h" } } });

if (values.help === true) process.stdout.write(usage);
else run(values.write === true);

function run(write: boolean): void {
  const stale = apiReports().filter(({ file, text }) => !existsSync(file) || readFileSync(file, "utf8") !== text);
  if (write) for (const { file, text } of stale) writeFileSync(file, text);
  for (const { file } of stale) console.log(`${write ? "Wrote" : "Out of date, run npm run api:"} ${file}`);
  if (stale.length === 0) console.log("Every api.md is up to date.");
  else if (!write) process.exitCode = 1;
}
