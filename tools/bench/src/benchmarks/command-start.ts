import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Benchmark, inTurns, median } from "../benchmark.ts";

const command = fileURLToPath(new URL("../../../../packages/cli/dist/bin.js", import.meta.url));

/** How long the command `wabakit` takes to begin, over a Node that does nothing. */
export const commandStart: Benchmark = {
  name: "command-start",
  about: "milliseconds that the command wabakit takes over bare node",
  async measure({ rounds, progress }) {
    const starts = {
      "node -e 0": ["-e", "0"],
      "wabakit --version": [command, "--version"],
      "wabakit --help": [command, "--help"],
      "wabakit explain -117 --vendor itniotech": [command, "explain", "-117", "--vendor", "itniotech"],
    } as const;
    const names = Object.keys(starts) as (keyof typeof starts)[]; // keys of the table above
    const ms = await inTurns(names, rounds, async (name, round) => {
      const started = performance.now();
      execFileSync(process.execPath, starts[name], { stdio: ["ignore", "ignore", "inherit"] });
      const took = performance.now() - started;
      progress(`round ${round + 1} of ${rounds}: ${name} ${Math.round(took)} ms`);
      return took;
    });
    const bare = ms["node -e 0"];
    return names
      .filter((name) => name !== "node -e 0")
      .map((name) => ({
        what: `${name}: over bare node`,
        value: median(ms[name].map((took, round) => took - (bare[round] ?? NaN))),
        unit: "ms" as const,
        ...(name === "wabakit --version" ? { atMost: 60 } : {}),
      }));
  },
};
