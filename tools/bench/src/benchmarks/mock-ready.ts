import { startMock } from "@wabakit/mock";
import { type Benchmark, inTurns, median } from "../benchmark.ts";
import { type Running, startMockCommand, startPrism } from "../process.ts";

/** How long until the mock listens: as a command, and the second one in a process that has one. */
export const mockReady: Benchmark = {
  name: "mock-ready",
  about: "milliseconds until the mock listens, as a command and in a process",
  async measure({ rounds, progress }) {
    const starts: { readonly [name: string]: () => Promise<Running> } = {
      "wabakit-mock": () => startMockCommand(),
      "wabakit-mock --fast": () => startMockCommand("--fast"),
      "the Prism CLI, on one contract": () => startPrism("itniotech"),
    };
    const ready = await inTurns(Object.keys(starts), rounds, async (name, round) => {
      const running = await starts[name]?.();
      await running?.end();
      progress(`round ${round + 1} of ${rounds}: ${name} ${Math.round(running?.readyMs ?? NaN)} ms`);
      return running?.readyMs ?? NaN;
    });
    const again = await inTurns(["first", "second"], rounds, () => timed(async () => (await startMock()).close()));
    return [
      ...Object.entries(ready).map(([name, ms]) => ({
        what: `${name}: ready`,
        value: median(ms),
        unit: "ms" as const,
        ...(name === "wabakit-mock" ? { atMost: 600 } : {}),
      })),
      { what: "startMock() and close() once more in one process", value: median(again.second), unit: "ms", atMost: 50 },
    ];
  },
};

async function timed(run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
