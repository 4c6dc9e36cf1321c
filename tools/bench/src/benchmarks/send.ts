import { type Benchmark, type Figure, inTurns, median, ratio } from "../benchmark.ts";
import { type Client, jobFor, startClient } from "../client-process.ts";
import type { Cost } from "../cost.ts";
import { text } from "../messages.ts";
import { startBare } from "../process.ts";
import { vendor } from "../vendor.ts";

/** The vendor whose signature covers the whole body: no other has more to do for a text. */
const vendorId = "uspeedo";

/** So many sends until the code is compiled for good. */
const warmUp = 30_000;

const ways = ["fetch", "facade", "facadeOnNode", "nodeFetch", "undici"] as const;
type Way = (typeof ways)[number];

/** What one way was measured at, in one round. */
interface Measured extends Cost {
  readonly latencyUs: number;
}

/** What a send costs over what it is made of: the runtime's `fetch`, and undici's pool. */
export const send: Benchmark = {
  name: "send",
  about: "a send of the facade over the runtime's fetch, with @wabakit/node and without; @wabakit/node over undici",
  async measure({ rounds, progress }) {
    const server = await startBare(vendor(vendorId).success("3f9a1c52e07b4d86a1f2c3d4e5f60718"));
    const job = jobFor(vendorId, server.url, text);
    const clients = new Map<Way, Client>();
    try {
      for (const way of ways) clients.set(way, await startClient(way, job));
      for (const client of clients.values()) await client.cost({ count: warmUp, concurrency: 50 });
      const measured = await inTurns(ways, rounds, async (way, round) => {
        const client = clients.get(way);
        if (client === undefined) throw new Error(`No client sends by ${way}.`);
        const result = await measure(client);
        const { cpuUs, latencyUs, perSecond } = result;
        progress(
          `round ${round + 1} of ${rounds}: ${way} ${Math.round(cpuUs)} µs of CPU, ${Math.round(latencyUs)} µs, ${Math.round(perSecond)}/s`,
        );
        return result;
      });
      return figuresOf(measured);
    } finally {
      for (const client of clients.values()) client.end();
      await server.end();
    }
  },
};

/** So many at a stretch: while the others have their turn, V8 gives memory back, and takes it again in the first of them. */
const stretch = 6000;

async function measure(client: Client): Promise<Measured> {
  const cost = await client.cost({ count: stretch, concurrency: 50 });
  return { ...cost, latencyUs: await client.latency({ count: 500 }) };
}

function figuresOf(measured: Record<Way, readonly Measured[]>): Figure[] {
  const column = (way: Way, member: keyof Measured): number[] => measured[way].map((round) => round[member]);
  const over = (ours: Way, theirs: Way, member: keyof Measured): number => ratio(column(ours, member), column(theirs, member));
  const figure = (what: string, value: number, limits: Partial<Figure>): Figure => ({ what, value, unit: "x", ...limits });
  return [
    { what: "bare fetch: CPU", value: median(column("fetch", "cpuUs")), unit: "µs" },
    figure("facade, over bare fetch: CPU", over("facade", "fetch", "cpuUs"), { atMost: 1.35, aim: 1.1 }),
    figure("facade, over bare fetch: time, one by one", over("facade", "fetch", "latencyUs"), { atMost: 1.35, aim: 1.1 }),
    figure("facade, over bare fetch: sends a second, 50 at a time", over("facade", "fetch", "perSecond"), { atLeast: 0.8, aim: 0.95 }),
    figure("facade with @wabakit/node, over bare fetch: CPU", over("facadeOnNode", "fetch", "cpuUs"), { atMost: 0.45, aim: 0.33 }),
    figure("facade with @wabakit/node, over bare fetch: time, one by one", over("facadeOnNode", "fetch", "latencyUs"), {
      atMost: 0.65,
      aim: 0.45,
    }),
    figure("facade with @wabakit/node, over bare fetch: sends a second, 50 at a time", over("facadeOnNode", "fetch", "perSecond"), {
      atLeast: 2.5,
      aim: 3,
    }),
    figure("@wabakit/node alone, over undici's pool: CPU", over("nodeFetch", "undici", "cpuUs"), { atMost: 1.15, aim: 1.05 }),
  ];
}
