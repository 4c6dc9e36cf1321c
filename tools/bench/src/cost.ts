import { median } from "./benchmark.ts";

/** Sends one message, and reads the answer to its end. */
export type Sender = () => Promise<unknown>;

/** What sends cost when several are under way. */
export interface Cost {
  /** Of this process, for each send, in microseconds. */
  readonly cpuUs: number;
  readonly perSecond: number;
}

/** Sends that many, so many at a time. */
export async function costOf(send: Sender, count: number, concurrency: number): Promise<Cost> {
  let left = count;
  const sender = async (): Promise<void> => {
    while (left-- > 0) await send();
  };
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await Promise.all(Array.from({ length: concurrency }, sender));
  const { user, system } = process.cpuUsage(cpu);
  return { cpuUs: (user + system) / count, perSecond: (1000 * count) / (performance.now() - start) };
}

/** How long one send takes, one after the other: the median, in microseconds. */
export async function latencyOf(send: Sender, count: number): Promise<number> {
  const took: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const start = performance.now();
    await send();
    took.push(1000 * (performance.now() - start));
  }
  return median(took);
}
