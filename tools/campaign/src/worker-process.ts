// A worker in a process of its own, which its parent may kill at any moment: `startWorkerProcess` starts it and says what it does.
import { setTimeout as sleep } from "node:timers/promises";
import type { Message, Provider } from "@wabakit/core";
import { createQueue } from "@wabakit/queue";
import { failover } from "wabakit";
import { senderFrom } from "./senders.ts";
import type { WorkerProcessOptions, WorkerReport } from "./worker-processes.ts";

const options = JSON.parse(process.argv[2] ?? "") as WorkerProcessOptions; // startWorkerProcess wrote it
const { redis, senders, concurrency, lockMs, stalledCheckMs, vendorMs, name, reportEvery, keepNothing = false } = options;

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

const queue = createQueue({ connection: redis, name, providers: { main: provider }, retention: keepNothing ? { sentMs: 0 } : {} });
queue.on("error", (error) => process.stderr.write(`worker ${process.pid}: ${error.message}\n`));
const worker = queue.worker({ concurrency, lockMs, stalledCheckMs });
if (reportEvery > 0) {
  let sent = 0;
  queue.on("sent", () => {
    sent += 1;
    if (sent % reportEvery === 0) report(sent);
  });
}
await worker.ready();
process.stdout.write("ready\n");
process.once("SIGTERM", () => void queue.close());

/** What the process has used since it began, in microseconds, and holds now, in bytes. */
function report(sent: number): void {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const line: WorkerReport = { sent, cpu: user + system, heap: process.memoryUsage().heapUsed };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
