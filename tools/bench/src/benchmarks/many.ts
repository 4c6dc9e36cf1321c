import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type Benchmark, type Figure, inTurns, median, ratio } from "../benchmark.ts";
import { startBare } from "../process.ts";
import { vendor } from "../vendor.ts";
import type { Run, Way } from "../many-client.ts";

const all = 100_000;
const few = 1000;

/** So many go before each run: until the code is compiled, and the runtime's `fetch` and V8 have the memory back that V8 gave away while others had their turn. */
const warmUp = 20_000;

/** Two sizes of one way are two subjects. */
const subjects = {
  "sendMany, few": ["sendMany", few],
  sendMany: ["sendMany", all],
  pool: ["pool", all],
  broadcast: ["broadcast", all],
} as const;
type Subject = keyof typeof subjects;

/** What it costs to send to many: `sendMany` over a pool of one's own, and `broadcast` over `sendMany`. */
export const many: Benchmark = {
  name: "many",
  about: `memory and messages per second of sendMany and broadcast to ${all.toLocaleString("en")}`,
  async measure({ rounds, progress }) {
    const names = Object.keys(subjects) as Subject[]; // the keys of a table typed by them
    const server = await startBare(vendor("innopaas").success("335000000000000001"));
    const clients = new Map(await Promise.all(names.map(async (name) => [name, await started(server.url)] as const)));
    const run = async (name: Subject): Promise<Run> => {
      await ask(clients.get(name), [subjects[name][0], warmUp]);
      return ask(clients.get(name), subjects[name]);
    };
    try {
      const runs = await inTurns(names, Math.min(rounds, 3), async (name, round) => {
        const result = await run(name);
        progress(
          `round ${round + 1}: ${name} ${result.cpuUs.toFixed(1)} µs of CPU, ${result.perSecond.toFixed(0)}/s, +${result.grownBy.toFixed(1)} MB`,
        );
        return result;
      });
      return figuresOf(runs);
    } finally {
      for (const client of clients.values()) client.kill();
      await server.end();
    }
  },
};

function figuresOf(runs: Record<Subject, readonly Run[]>): Figure[] {
  const column = (name: Subject, member: keyof Run): number[] => runs[name].map((run) => run[member]);
  const over = (ours: Subject, theirs: Subject, member: keyof Run): number => ratio(column(ours, member), column(theirs, member));
  const of = all.toLocaleString("en");
  return [
    { what: `sendMany of ${of}: memory grown by`, value: Math.max(...column("sendMany", "grownBy")), unit: "MB", atMost: 20 },
    { what: `a pool of one's own, for ${of}: memory grown by`, value: Math.max(...column("pool", "grownBy")), unit: "MB" },
    {
      what: "sendMany over a pool of one's own: messages a second",
      value: over("sendMany", "pool", "perSecond"),
      unit: "x",
      atLeast: 0.95,
    },
    { what: "sendMany over a pool of one's own: CPU", value: over("sendMany", "pool", "cpuUs"), unit: "x" },
    {
      what: `sendMany: CPU a message of ${of} over one of ${few.toLocaleString("en")}`,
      value: over("sendMany", "sendMany, few", "cpuUs"),
      unit: "x",
      atMost: 1.1,
    },
    { what: `broadcast to ${of}: calls`, value: median(column("broadcast", "calls")), unit: "", atMost: 100 },
    { what: "broadcast over sendMany: messages a second", value: over("broadcast", "sendMany", "perSecond"), unit: "x", atLeast: 50 },
  ];
}

async function started(url: string): Promise<ChildProcess> {
  const client = fork(new URL("../many-client.ts", import.meta.url), [url], { execArgv: ["--expose-gc"] });
  await once(client, "message");
  return client;
}

async function ask(client: ChildProcess | undefined, [way, count]: readonly [Way, number]): Promise<Run> {
  if (client === undefined) throw new Error(`Nobody is there for ${way}.`);
  client.send([way, count]);
  const [run] = (await once(client, "message")) as [Run]; // as many-client.ts answers
  return run;
}
