import { type Benchmark, type Figure, inTurns, median } from "../benchmark.ts";
import { type Client, jobFor, startClient } from "../client-process.ts";
import { template, text } from "../messages.ts";
import { subjects } from "../../../faults/src/subject.ts";

const messages = [
  { kind: "text", message: text, atMost: 25, aim: 15 },
  { kind: "template with 5 parameters", message: template, atMost: 40, aim: 25 },
] as const;

const cases = subjects.flatMap(({ id }) => messages.map((one) => ({ ...one, id, name: `${id}, ${one.kind}` })));

/** What the facade itself works for a send: the answer is there at once. */
export const facade: Benchmark = {
  name: "facade",
  about: "CPU in the facade itself, for a text and a template, by every vendor",
  async measure({ rounds, progress }) {
    const clients = new Map<string, Client>();
    const measure = async (name: string): Promise<number> =>
      (await clients.get(name)?.cost({ count: 10_000, concurrency: 1 }))?.cpuUs ?? NaN;
    try {
      for (const { name, id, message } of cases)
        clients.set(name, await startClient("facadeAlone", jobFor(id, "http://127.0.0.1", message)));
      for (const client of clients.values()) await client.cost({ count: 20_000, concurrency: 1 }); // compiled for good
      const cost = await inTurns(
        cases.map(({ name }) => name),
        rounds,
        async (name, round) => {
          const us = await measure(name);
          progress(`round ${round + 1} of ${rounds}: ${name} ${us.toFixed(1)} µs`);
          return us;
        },
      );
      return cases.map(({ name, atMost, aim }): Figure => ({
        what: `facade alone, ${name}: CPU`,
        value: median(cost[name] ?? []),
        unit: "µs",
        atMost,
        aim,
      }));
    } finally {
      for (const client of clients.values()) client.end();
    }
  },
};
