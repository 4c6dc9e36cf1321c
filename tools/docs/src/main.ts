import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readRegistry, root } from "../../codegen/src/registry.ts";
import { buildDocs } from "./build.ts";

const usage = `Builds the reference pages of the vendors' APIs from the contracts in specs/: one HTML file per vendor that works
without a network, and an index.

  node tools/docs/src/main.ts [--out DIR]

  --out DIR    where the pages go (default: dist/docs at the root of the repository)
  --help, -h   this text
`;

try {
  const { values } = parseArgs({ options: { out: { type: "string" }, help: { type: "boolean", short: "h" } } });
  if (values.help === true) console.log(usage);
  else await buildDocs(readRegistry(), resolve(values.out ?? resolve(root, "dist/docs")), console.log);
} catch (error) {
  console.error(`docs: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
