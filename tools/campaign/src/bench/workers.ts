import { type Figure, inTurns, median, ratio } from "../../../bench/src/benchmark.ts";
import { entries, type Site } from "./site.ts";

/** How many messages 1, 2 and 4 worker processes send a second, as fast as it goes, or at a vendor that takes its time. */
export async function workerFigures(site: Site, messages: number, rounds: number, vendorMs: number): Promise<Figure[]> {
  let made = 0;
  const counts = ["1", "2", "4"] as const;
  const perSecond = await inTurns(counts, rounds, async (count) => {
    const name = `workers-${made++}`;
    const queue = site.queueOf(name);
    await queue.pause();
    await queue.enqueueMany(entries(messages));
    const workers = await Promise.all(Array.from({ length: Number(count) }, () => site.startWorker(name, { vendorMs, concurrency: 20 })));
    const began = performance.now();
    await queue.resume();
    await queue.drain({ everyMs: 20 });
    const seconds = (performance.now() - began) / 1000;
    for (const worker of workers) await worker.close();
    await queue.close();
    await site.client.flushall();
    return messages / seconds;
  });
  const where = vendorMs === 0 ? "as fast as it goes" : `at a vendor that takes ${vendorMs} ms on average`;
  return [
    { what: `1 worker, ${where}`, value: median(perSecond["1"]), unit: "1/s" },
    { what: `2 workers, as a multiple of one, ${where}`, value: ratio(perSecond["2"], perSecond["1"]), unit: "x" },
    { what: `4 workers, as a multiple of one, ${where}`, value: ratio(perSecond["4"], perSecond["1"]), unit: "x" },
  ];
}
