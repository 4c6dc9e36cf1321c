import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "./document.ts";
import { differences, generate, mockSpec, write } from "./generate.ts";
import { onePath } from "./one-path.ts";
import { readRegistry } from "./registry.ts";

const usage = `Makes code from the contracts in specs/.

  codegen                     write src/generated/ of every vendor package, of the mock and of the command
  codegen --check             write nothing; fail, naming the files, if something there differs
  codegen openapi <vendor> <file>   write the vendor's bundled document, for stock tools; of \`mock\`, that of the mock's own API
`;

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  allowPositionals: true,
});
const [command, id, file] = positionals;

if (values.help === true) console.log(usage);
else if (command === "openapi") await publish(id, file);
else if (command !== undefined) fail(`codegen: unknown command ${command}.\n\n${usage}`);
else if (values.check === true) await check();
else await run();

async function run(): Promise<void> {
  const changed = write(await generate());
  console.log(changed.length === 0 ? "Generated code was up to date." : `Wrote ${changed.join(", ")}.`);
}

async function check(): Promise<void> {
  const wrong = differences(await generate());
  if (wrong.length > 0)
    fail(`Generated code differs from the contracts:\n  ${wrong.join("\n  ")}\nRun \`npm run generate\` and commit what it writes.`);
  else console.log("Generated code is what the contracts say.");
}

async function publish(vendorId: string | undefined, target: string | undefined): Promise<void> {
  const specs = new Map([["mock", mockSpec], ...readRegistry().map(({ id: known, spec }) => [known, spec] as const)]);
  const spec = specs.get(vendorId ?? "");
  if (spec === undefined || target === undefined) return fail(`codegen openapi: no vendor ${vendorId ?? ""}, or no file.\n\n${usage}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(onePath(await readDocument(spec)))}\n`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
