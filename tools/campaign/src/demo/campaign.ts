import { setTimeout as sleep } from "node:timers/promises";
import { createQueue, type QueueStats } from "@wabakit/queue";
import { failover } from "wabakit";
import { type Screen, screen } from "../../../demo/src/screen.ts";
import { startRedis } from "../redis-server.ts";
import { senderFrom } from "../senders.ts";
import { startWorkerProcess, type WorkerProcess } from "../worker-processes.ts";
import { entriesOf } from "./customers.ts";
import { count, progressBar } from "./progress-bar.ts";
import { summaryOf } from "./summary.ts";
import { startVendorServers, type Troubles, type VendorServer } from "./vendor-servers.ts";

/** The primary refuses every tenth message for now, and every 400th answer never arrives. The backup is well. */
const troubles: readonly Troubles[] = [{ "reset-after-request": 400, "page-429": 10 }, {}];

const name = "campaign";

/** Sends a campaign, kills a worker in its middle, and says what became of it. Resolves with whether it adds up. */
export async function campaign(file: string, output: Parameters<typeof screen>[0]): Promise<boolean> {
  const out = screen(output);
  const redis = await startRedis();
  const servers = await startVendorServers(troubles);
  const [primary, ...backups] = await Promise.all(servers.map(({ sender }) => senderFrom(sender, {})));
  if (primary === undefined) throw new Error("There is no vendor.");
  const queue = createQueue({ connection: redis.url, name, providers: { main: failover([primary, ...backups]) } });
  const senders = servers.map(({ sender }) => sender);
  const start = (): Promise<WorkerProcess> =>
    startWorkerProcess({
      redis: redis.url,
      name,
      senders,
      concurrency: 10,
      lockMs: 3_000,
      stalledCheckMs: 1_000,
      vendorMs: 20,
      reportEvery: 0,
    });
  const workers: WorkerProcess[] = [];
  try {
    const { enqueued } = await queue.enqueueMany(entriesOf(file));
    const again = await queue.enqueueMany(entriesOf(file));
    out.line(
      `${count(enqueued)} messages enqueued from the CSV; the same file again: ${count(again.enqueued)} enqueued, ${count(again.known)} known.`,
    );
    workers.push(...(await Promise.all([start(), start()])));
    out.line(
      `Workers ${workers.map(({ pid }) => pid).join(" and ")} send with failover(${servers.map(({ vendor }) => vendor).join(", ")}).`,
    );
    await watch(queue.stats, out, async () => {
      const victim = workers.shift();
      await victim?.kill();
      const next = await start();
      workers.push(next);
      out.line(out.paint("red", `Worker ${victim?.pid ?? ""} was killed (kill -9); worker ${next.pid} takes its place.`));
    });
    const before = summaryOf(await queue.stats(), servers);
    out.line(`\n${before.lines.join("\n")}`);
    await resolveAll(queue, servers, out);
    const after = summaryOf(await queue.stats(), servers);
    out.line(`\n${after.lines.join("\n")}`);
    for (const worker of workers.splice(0)) await worker.close();
    return before.addsUp && after.addsUp;
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await queue.close();
    await Promise.all([...servers.map(({ server }) => server.close()), redis.close()]);
  }
}

/** Shows how far it is until nothing is left, and lets something happen in the middle. */
async function watch(stats: () => Promise<QueueStats>, out: Screen, inTheMiddle: () => Promise<void>): Promise<void> {
  const began = performance.now();
  let happened = false;
  for (;;) {
    const now = await stats();
    const done = now.sent + now.failed + now.unresolved;
    out.progress(progressBar(now, (1000 * done) / (performance.now() - began)));
    if (!happened && done >= now.enqueued / 2) {
      happened = true;
      await inTheMiddle();
    }
    if (now.waiting + now.scheduled + now.active === 0) return out.done();
    await sleep(100);
  }
}

/** What a person does who looks into the vendors' consoles. */
async function resolveAll(
  queue: Pick<ReturnType<typeof createQueue>, "unresolved" | "resolve" | "drain">,
  servers: readonly VendorServer[],
  out: Screen,
): Promise<void> {
  let [sent, resent] = [0, 0];
  const keys: string[] = [];
  for await (const { messageKey } of queue.unresolved()) keys.push(messageKey);
  for (const messageKey of keys) {
    const taken = servers.some(({ took }) => took.has(messageKey.replace("parcel ", "")));
    if (taken) sent += 1;
    else resent += 1;
    await queue.resolve(messageKey, taken ? "sent" : "resend");
  }
  await queue.drain({ everyMs: 100 });
  out.line(
    `\nThe vendors' consoles say of the unresolved messages that ${count(sent)} were taken; the other ${count(resent)} are sent again.`,
  );
}
