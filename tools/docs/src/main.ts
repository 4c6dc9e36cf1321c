import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../codegen/src/registry.ts";
import { buildSite } from "./build.ts";

const usage = `Builds the documentation site from specs/, the packages (which must be built) and tools/docs/pages. It works from any static host, at any path.

  node tools/docs/src/main.ts [--out DIR]

  --out DIR    where the site goes (default: dist/docs at the root of the repository)
  --help, -h   this text

\`npm run docs:build\` builds the packages first; \`npm run docs\` serves the site, too.
`;

try {
  const { values } = parseArgs({ options: { out: { type: "string" }, help: { type: "boolean", short: "h" } } });
  if (values.help === true) console.log(usage);
  else await buildSite(resolve(values.out ?? resolve(root, "dist/docs")), console.log);
} catch (error) {
  console.error(`docs: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
