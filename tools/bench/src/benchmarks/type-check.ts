import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plain } from "../../../conformance/src/messages.ts";
import { type Subject, providerOf, subjects } from "../../../faults/src/subject.ts";
import { packages } from "../../../repo-checks/src/workspace.ts";
import { type Benchmark, inTurns, median } from "../benchmark.ts";
import { type ProcessCost, processCost } from "../cpu-of.ts";

/** The version of TypeScript that most users have; the documentation is made with it. */
const tsc = createRequire(new URL("../../../docs/package.json", import.meta.url)).resolve("typescript/bin/tsc");

const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** A collection of garbage more or less is a quarter of the difference, so that few rounds say little. */
const fewest = 20;

/** What it costs to check a file that sends every message type through every vendor, over an empty file. */
export const typeCheck: Benchmark = {
  name: "types",
  about: "CPU to type-check a file that sends everything, over an empty file, and how many files that reads",
  async measure({ rounds, progress }) {
    const project = await projectOf({ "empty.ts": "export {};\n", "everything.ts": everything() });
    const check = (name: string): Promise<ProcessCost> => processCost([tsc, "--project", `${name}.json`, "--listFiles"], project);
    try {
      const costs = await inTurns(["empty", "everything"], Math.max(rounds, fewest), async (name, round) => {
        const cost = await check(name);
        progress(`round ${round + 1}: ${name} ${cost.cpuMs.toFixed(0)} ms of CPU`);
        return cost;
      });
      const more = costs.everything.map(({ cpuMs }, round) => cpuMs - (costs.empty[round]?.cpuMs ?? NaN));
      const [files, none] = [costs.everything, costs.empty].map(([first]) => first?.output.trim().split("\n").length ?? NaN);
      return [
        {
          what: "type-check of every message through every vendor, over an empty file: CPU",
          value: median(more),
          unit: "ms",
          atMost: 120,
          aim: 60,
        },
        { what: "files that the compiler reads for it", value: (files ?? NaN) - (none ?? NaN), unit: "", atMost: 30 },
        { what: "type-check of an empty file: CPU", value: median(costs.empty.map(({ cpuMs }) => cpuMs)), unit: "ms" },
      ];
    } finally {
      await rm(project, { recursive: true });
    }
  },
};

/** A folder in which our packages are installed, with a `tsconfig` for each file. */
async function projectOf(files: { readonly [name: string]: string }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wabakit-bench-"));
  await mkdir(join(folder, "node_modules/@wabakit"), { recursive: true });
  for (const { name, folder: target } of packages) await symlink(target, join(folder, "node_modules", name), "junction");
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    await writeFile(join(folder, `${name.replace(/\.ts$/, "")}.json`), JSON.stringify({ compilerOptions, files: [name] }));
  }
  return folder;
}

function everything(): string {
  const imported = subjects.map(({ id }) => `import { ${id} } from "@wabakit/${id}";\n`).join("");
  return `import { createWhatsApp } from "wabakit";\n${imported}${subjects.map(sendsAll).join("")}`;
}

function sendsAll(vendor: Subject): string {
  const { id, credentials, demoOptions } = vendor;
  const sends = Object.values(plain).filter(({ type }) => providerOf(vendor).messageTypes.has(type));
  return `
const through_${id} = createWhatsApp({ provider: ${id}(${JSON.stringify({ ...credentials, ...demoOptions })}) });
${sends.map((message) => `await through_${id}.send(${JSON.stringify(message)});\n`).join("")}`;
}
