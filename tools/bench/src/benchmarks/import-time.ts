import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { subjects } from "../../../faults/src/subject.ts";
import { type Benchmark, inTurns, median } from "../benchmark.ts";
import { processCost } from "../cpu-of.ts";

/** Processes are new each time, so a round is short: twenty of them at least. */
const fewest = 20;

const facade = new URL("../../../../packages/wabakit/dist/index.js", import.meta.url).href;

/** What it costs a program that starts to import the facade and one vendor, over one that imports nothing. */
export const importTime: Benchmark = {
  name: "import",
  about: "milliseconds to import the facade and one vendor, over bare node, in fresh processes",
  async measure({ rounds, progress }) {
    const folder = await mkdtemp(join(tmpdir(), "wabakit-bench-"));
    const imports = new Map([
      ["nothing", ""],
      ...subjects.map(
        ({ id, folder: own }) => [id, [facade, pathToFileURL(join(own, "dist/index.js")).href].map(statement).join("")] as const,
      ),
    ]);
    const names = [...imports.keys()];
    try {
      for (const [name, text] of imports) await writeFile(join(folder, `${name}.mjs`), text);
      const costs = await inTurns(names, Math.max(rounds, fewest), async (name, round) => {
        const cost = await processCost([join(folder, `${name}.mjs`)], folder);
        progress(`round ${round + 1}: ${name} ${cost.wallMs.toFixed(1)} ms, ${cost.cpuMs.toFixed(1)} ms of CPU`);
        return cost;
      });
      const over = (name: string, member: "cpuMs" | "wallMs"): number =>
        median((costs[name] ?? []).map((cost, round) => cost[member] - (costs["nothing"]?.[round]?.[member] ?? NaN)));
      return subjects.flatMap(({ id }) => [
        { what: `import of the facade and ${id}, over bare node`, value: over(id, "wallMs"), unit: "ms", atMost: 6, aim: 4 } as const,
        { what: `the same, CPU of all threads`, value: over(id, "cpuMs"), unit: "ms" } as const,
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

const statement = (url: string): string => `import ${JSON.stringify(url)};\n`;
