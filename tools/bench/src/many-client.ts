import type { MessageOf } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { createWhatsApp } from "wabakit";
import { innopaas } from "../../../packages/innopaas/dist/index.js";

// A process of its own that sends to many, started by the benchmark `many`: what it holds in memory is its alone.

/** What one run has cost. */
export interface Run {
  /** Of CPU, for each message, in microseconds. */
  readonly cpuUs: number;
  readonly perSecond: number;
  readonly calls: number;
  /** What memory that is held grew by, over what was held at the end of the run before, in megabytes: what can be collected is. */
  readonly grownBy: number;
}

export type Way = "sendMany" | "pool" | "broadcast";

const concurrency = 50;
let calls = 0;

const counting: Fetch = (url, init) => {
  calls += 1;
  return fetch(url, init);
};

const [baseUrl] = process.argv.slice(2);
const provider = innopaas({ appKey: "Demo1234", authorization: "token", wabaId: "100", from: "447700900001", baseUrl, fetch: counting });
const whatsapp = createWhatsApp({ provider });

/** As many as there are, from numbers that are never assigned: those of twelve digits are, with three more, no number of anybody's. */
async function* recipients(count: number): AsyncGenerator<string> {
  for (let index = 0; index < count; index += 1) yield `447700900${String(index).padStart(6, "0")}`;
}

const text = { type: "text", text: { body: "Your parcel is out for delivery." } } as const;

async function* messages(count: number): AsyncGenerator<MessageOf<"text">> {
  for await (const to of recipients(count)) yield { ...text, to };
}

const ways: { readonly [way in Way]: (count: number) => Promise<void> } = {
  async sendMany(count) {
    for await (const { ok } of whatsapp.sendMany(messages(count), { concurrency })) {
      if (!ok) throw new Error("A message was not sent.");
    }
  },
  async pool(count) {
    const input = messages(count);
    const sender = async (): Promise<void> => {
      for (let next = await input.next(); next.done !== true; next = await input.next()) {
        await whatsapp.send(next.value);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, sender));
  },
  async broadcast(count) {
    for await (const { ok } of whatsapp.broadcast({ ...text, to: recipients(count) })) {
      if (!ok) throw new Error("A call was not taken.");
    }
  },
};

/** The process' resident memory, in megabytes. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1024 / 1024;
}

let heldBefore = held();

async function measure(way: Way, count: number): Promise<Run> {
  calls = 0;
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await ways[way](count);
  const { user, system } = process.cpuUsage(cpu);
  const perSecond = (1000 * count) / (performance.now() - start);
  const heldNow = held();
  const grownBy = heldNow - heldBefore;
  heldBefore = heldNow;
  return { cpuUs: (user + system) / count, perSecond, calls, grownBy };
}

process.on("message", ([way, count]: [Way, number]) => void measure(way, count).then((run) => process.send?.(run)));
process.send?.("ready");
