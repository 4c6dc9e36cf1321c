// A worker in a process of its own, which its parent may kill at any moment: `startWorkerProcess` starts it and says what it does.
import { setTimeout as sleep } from "node:timers/promises";
import type { Message, Provider } from "@wabakit/core";
import { createQueue } from "@wabakit/queue";
import { failover } from "wabakit";
import { senderFrom } from "./senders.ts";
import type { WorkerProcessOptions } from "./worker-processes.ts";

const options = JSON.parse(process.argv[2] ?? "") as WorkerProcessOptions; // startWorkerProcess wrote it
const { redis, senders, concurrency, lockMs, stalledCheckMs, vendorMs, name, reportMemory } = options;

/** A network on which everything takes a while, so that a kill finds messages in every state. */
const slow: typeof fetch = async (...request) => {
  await sleep(Math.random() * vendorMs);
  const response = await fetch(...request);
  await sleep(Math.random() * vendorMs);
  return response;
};

const [first, ...others] = await Promise.all(senders.map((sender) => senderFrom(sender, vendorMs === 0 ? {} : { fetch: slow })));
if (first === undefined) throw new Error("There is no sender.");
const provider: Provider<Message> = others.length === 0 ? first : failover([first, ...others]);

const queue = createQueue({ connection: redis, name, providers: { main: provider } });
queue.on("error", (error) => process.stderr.write(`worker ${process.pid}: ${error.message}\n`));
const worker = queue.worker({ concurrency, lockMs, stalledCheckMs });
await worker.ready();
process.stdout.write("ready\n");

if (reportMemory) {
  let sent = 0;
  queue.on("sent", () => {
    sent += 1;
    if (sent % 1_000 !== 0) return;
    globalThis.gc?.();
    process.stdout.write(`${JSON.stringify({ sent, heap: process.memoryUsage().heapUsed })}\n`);
  });
}
process.once("SIGTERM", () => void queue.close());
