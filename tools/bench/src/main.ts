import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { type Figure, keeps } from "./benchmark.ts";
import { benchmarks } from "./benchmarks.ts";
import { keep, type Measured } from "./results.ts";
import { table } from "./table.ts";
import { tellFailure } from "./tell-failure.ts";

const usage = `npm run bench [-- options]: measures what the project promises about speed and memory.

${benchmarks.map(({ name, about }) => `  ${name.padEnd(16)} ${about}`).join("\n")}

  --only NAME   measure only this; may be given several times
  --rounds N    how often each is measured, in turns; the median counts (default 9)
  --ms N        how long one measurement of throughput takes (default 500)
  --json FILE   write the figures to this file as JSON too
  --write       keep the figures in tools/bench/results.json, and write README.md, the page and the picture of the documentation from them
  --help        print this

It ends with 1 if a figure misses its limit.
`;

try {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      rounds: { type: "string", default: "9" },
      ms: { type: "string", default: "500" },
      json: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) process.stdout.write(usage);
  else await bench(values.only ?? [], { rounds: above0("rounds", values.rounds), ms: above0("ms", values.ms) }, values);
} catch (error) {
  tellFailure(error, usage);
}

async function bench(
  only: readonly string[],
  settings: { rounds: number; ms: number },
  to: { json?: string; write: boolean },
): Promise<void> {
  const unknown = only.find((name) => benchmarks.every((benchmark) => benchmark.name !== name));
  if (unknown !== undefined)
    throw new RangeError(`There is no benchmark ${unknown}; there are ${benchmarks.map(({ name }) => name).join(", ")}.`);
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: availableParallelism() };
  console.log(`Node ${machine.node}, ${machine.cores} x ${machine.cpu}`);
  const results: { [name: string]: Figure[] } = {};
  for (const { name, measure } of benchmarks.filter((benchmark) => only.length === 0 || only.includes(benchmark.name))) {
    console.log(`\n${name}`);
    const figures = await measure({ ...settings, progress });
    console.log(table(figures));
    results[name] = figures;
  }
  const measured = Object.entries(results).map(([name, figures]): [string, Measured] => [name, { ...machine, figures }]);
  if (to.write) {
    const { writeDocuments } = await import("./documents.ts"); // what draws takes longer to load than all else
    writeDocuments(keep(Object.fromEntries(measured)));
  }
  if (to.json !== undefined) writeFileSync(to.json, `${JSON.stringify({ ...machine, ...settings, results }, undefined, 2)}\n`);
  if (!Object.values(results).flat().every(keeps)) process.exitCode = 1;
}

/** On a terminal only: the table is what counts. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`  ${line}\n`);
}

function above0(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`--${name} must be a whole number above 0.`);
  return number;
}
