import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readme, readmes } from "./readme.ts";

const usage = `Makes the tables of the root README from the providers and from core's tables; the packages must be built.

  matrix           fail if README.md does not say what they say
  matrix --write   write it
`;

const { values } = parseArgs({ options: { write: { type: "boolean" }, help: { type: "boolean", short: "h" } } });

if (values.help === true) process.stdout.write(usage);
else await run(values.write === true);

async function run(write: boolean): Promise<void> {
  const { is, shouldBe } = await readmes();
  if (is === shouldBe) return console.log("README.md is up to date.");
  if (write) {
    writeFileSync(readme, shouldBe);
    return console.log("Wrote README.md.");
  }
  console.error("README.md is out of date. Run `npm run matrix` and commit what it writes.");
  process.exitCode = 1;
}
