import { costOf, latencyOf } from "./cost.ts";
import { type Job, type Way, ways } from "./senders.ts";

// A process that sends in one way, started by `startClient`: nothing else is in its memory, and no other way has shaped its compiled code.

/** What it can be asked to do. */
export interface Asked {
  cost: { count: number; concurrency: number };
  latency: { count: number };
}

const { way, job } = JSON.parse(process.argv[2] ?? "") as { way: Way; job: Job }; // startClient wrote it
const send = await ways[way](job);

const done: { readonly [A in keyof Asked]: (asked: Asked[A]) => unknown } = {
  cost: ({ count, concurrency }) => costOf(send, count, concurrency),
  latency: ({ count }) => latencyOf(send, count),
};

process.on("message", async ([what, asked]: [keyof Asked, never]) => process.send?.(await done[what](asked)));
process.send?.("ready");
