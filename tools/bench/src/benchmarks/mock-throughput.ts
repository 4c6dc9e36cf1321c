import { type Benchmark, inTurns, median, ratio } from "../benchmark.ts";
import { throughput } from "../load.ts";
import { startBare, startMockCommand, startPrism } from "../process.ts";
import { messages } from "../requests.ts";
import { vendor } from "../vendor.ts";

/** How many messages the mock answers in a second, against Prism's own command and a bare server, on the same requests in the same run. */
export const mockThroughput: Benchmark = {
  name: "mock-throughput",
  about: "messages per second: the mock, its --fast, the Prism CLI and bare node:http, asked the same",
  async measure({ rounds, ms, progress }) {
    const servers = {
      bare: await startBare(vendor("itniotech").success("3f9a1c52e07b4d86a1f2c3d4e5f60718")),
      mock: await startMockCommand("--quiet"),
      fast: await startMockCommand("--quiet", "--fast"),
      prism: await startPrism("itniotech"),
    };
    const names = ["bare", "mock", "fast", "prism"] as const;
    const requests = messages();
    try {
      for (const name of names) await throughput(servers[name].url, requests, ms); // compiled and warm
      const perSecond = await inTurns(names, rounds, async (name, round) => {
        const measured = await throughput(servers[name].url, requests, ms);
        progress(`round ${round + 1} of ${rounds}: ${name} ${Math.round(measured)}/s`);
        return measured;
      });
      return [
        ...names.map((name) => ({ what: `${name}: messages`, value: median(perSecond[name]), unit: "1/s" as const })),
        {
          what: "the mock, as a multiple of the Prism CLI (quiet)",
          value: ratio(perSecond.mock, perSecond.prism),
          unit: "x",
          atLeast: 0.9,
        },
        {
          what: "the mock with --fast, as a multiple of bare node:http",
          value: ratio(perSecond.fast, perSecond.bare),
          unit: "x",
          atLeast: 0.4,
        },
      ];
    } finally {
      await Promise.all(names.map((name) => servers[name].end()));
    }
  },
};
