import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { type Figure, keeps } from "../../../bench/src/benchmark.ts";
import { table } from "../../../bench/src/table.ts";
import { tellFailure } from "../../../bench/src/tell-failure.ts";
import { costFigures } from "./cost.ts";
import { enqueueFigures } from "./enqueue.ts";
import { type Site, startSite } from "./site.ts";
import { workerFigures } from "./workers.ts";

const progress = (line: string): void => void process.stderr.write(process.stderr.isTTY ? `  ${line}\n` : "");

interface Part {
  /** One line for `--help`. */
  readonly about: string;
  readonly measure: (site: Site, rounds: number) => Promise<Figure[]>;
  /** Options of its Redis. */
  readonly redis?: readonly string[];
}

const parts: { readonly [name: string]: Part } = {
  enqueue: {
    about: "messages enqueued a second, against BullMQ's own addBulk",
    measure: (site, rounds) => enqueueFigures(site, 10_000, rounds),
  },
  workers: {
    about: "messages sent a second by 1, 2 and 4 worker processes, as fast as it goes",
    measure: (site, rounds) => workerFigures(site, 4_000, rounds, 0),
  },
  "slow-vendor": {
    about: "the same, at a vendor that takes 100 ms for a message",
    measure: (site, rounds) => workerFigures(site, 1_500, rounds, 100),
  },
  cost: {
    about: "what a message costs in Redis and in a worker, among 1,000 to 100,000",
    measure: (site) => costFigures(site, [1_000, 10_000, 100_000], progress),
    redis: ["--appendfsync", "everysec"], // what is counted is the work, not the wait for the disk
  },
};

const usage = `npm run bench:queue [-- options]: measures @wabakit/queue on a Redis of its own, whose log is written before it answers (appendfsync always).

${Object.entries(parts)
  .map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`)
  .join("\n")}

  --only NAME   measure only this; may be given several times
  --rounds N    how often each is measured, in turns; the median counts (default 3)
  --help        print this

It ends with 1 if a figure misses its limit.
`;

try {
  const { values } = parseArgs({
    options: { only: { type: "string", multiple: true }, rounds: { type: "string", default: "3" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) process.stdout.write(usage);
  else await bench(values.only ?? Object.keys(parts), Number(values.rounds));
} catch (error) {
  tellFailure(error, usage);
}

async function bench(names: readonly string[], rounds: number): Promise<void> {
  if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError("--rounds must be a whole number above 0.");
  const chosen = names.map((name) => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`There is no ${name}; there are ${Object.keys(parts).join(", ")}.`);
    return [name, part] as const;
  });
  console.log(`Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model ?? "unknown"}`);
  for (const [name, { measure, redis }] of chosen) {
    console.log(`\n${name}`);
    const site = await startSite(redis);
    try {
      const figures = await measure(site, rounds);
      console.log(table(figures));
      if (!figures.every(keeps)) process.exitCode = 1;
    } finally {
      await site.close();
    }
  }
}
