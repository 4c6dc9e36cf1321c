import { getEventListeners, setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "@wabakit/core";
import { createWhatsApp } from "wabakit";
import { type AnyProvider, providerFor, providersUnderTest } from "../../conformance/src/providers.ts";
import { busy } from "./leftovers.ts";
import { concurrency, numbered } from "./senders.ts";
import type { Soak, SoakFigures } from "./soak.ts";

// Started by `runSoak` with --expose-gc; prints what it found as JSON.
const soak = JSON.parse(process.argv[2] ?? "") as Soak; // runSoak wrote it
const { gc } = globalThis;
if (gc === undefined) throw new Error("The soak needs node --expose-gc.");

const megabyte = 1024 * 1024;
const samplesInQuarter = 10;
const idleMs = 10_000; // the runtime keeps an idle connection for 4 seconds

const { signal } = new AbortController();
setMaxListeners(0, signal); // as the application does that hands one signal to many sends
const heap: number[] = [];
let receipts = 0;
let errors = 0;

/** Counts an outcome, and looks at the heap now and then. */
function count(ok: boolean): void {
  if (ok) receipts += 1;
  else errors += 1;
  if ((receipts + errors) % Math.ceil(soak.sends / (4 * samplesInQuarter)) !== 0) return;
  gc?.();
  heap.push(process.memoryUsage().heapUsed / megabyte);
}

async function* messages(): AsyncGenerator<Message> {
  for (let number = 0; number < soak.sends; number += 1) yield numbered(number);
}

const ways: { readonly [way in Soak["way"]]: (provider: AnyProvider) => Promise<unknown> } = {
  async send(provider) {
    const whatsapp = createWhatsApp({ provider });
    let next = 0;
    const sender = async (): Promise<void> => {
      while (next < soak.sends) {
        await whatsapp.send(numbered(next++), { signal }).then(
          () => count(true),
          () => count(false),
        );
      }
    };
    await Promise.all(Array.from({ length: concurrency }, sender));
  },
  async sendMany(provider) {
    for await (const { ok } of createWhatsApp({ provider }).sendMany(messages(), { concurrency, signal })) count(ok);
  },
};

const vendor = (await providersUnderTest()).find(({ id }) => id === soak.vendor);
if (vendor === undefined) throw new Error(`There is no ${soak.vendor}.`);
const start = performance.now();
await ways[soak.way](providerFor(vendor, soak));
const seconds = (performance.now() - start) / 1000;

for (let waited = 0; busy().length > 0 && waited < idleMs; waited += 100) await sleep(100);
const figures: SoakFigures = {
  receipts,
  errors,
  perSecond: Math.round(soak.sends / seconds),
  heapByQuarter: [0, 1, 2, 3].map((quarter) => average(heap.slice(quarter * samplesInQuarter, (quarter + 1) * samplesInQuarter))),
  rss: Math.round(process.memoryUsage.rss() / megabyte),
  listeners: getEventListeners(signal, "abort").length,
  busy: busy(),
};
process.stdout.write(JSON.stringify(figures));

function average(values: readonly number[]): number {
  return Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 100;
}
