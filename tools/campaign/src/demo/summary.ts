import type { QueueStats } from "@wabakit/queue";
import { count } from "./progress-bar.ts";

/** What a campaign came to, and what the vendors' servers know of it. */
export interface Sum {
  readonly lines: readonly string[];
  /** Whether every message is accounted for, and none was sent twice. */
  readonly addsUp: boolean;
}

/** What a server answered a message with, by the message's marker. */
export interface Took {
  readonly vendor: string;
  readonly took: ReadonlyMap<string, number>;
}

/** Adds the figures up, and holds them against what the servers took. */
export function summaryOf({ enqueued, sent, failed, unresolved }: QueueStats, servers: readonly Took[]): Sum {
  const taken = new Map<string, number>();
  for (const { took } of servers) for (const [marker, times] of took) taken.set(marker, (taken.get(marker) ?? 0) + times);
  const twice = [...taken.values()].filter((times) => times > 1).length;
  const rows: (readonly [string, number])[] = [
    ["enqueued", enqueued],
    ["sent", sent],
    ["failed", failed],
    ["unresolved", unresolved],
    ...servers.map(({ vendor, took }) => [`taken by ${vendor}`, took.size] as const),
    ["taken twice", twice],
  ];
  const addsUp = sent + failed + unresolved === enqueued && twice === 0 && taken.size >= sent && taken.size <= sent + unresolved;
  const label = Math.max(...rows.map(([what]) => what.length));
  const lines = rows.map(([what, number]) => `  ${what.padEnd(label)}  ${count(number).padStart(7)}`);
  const sum = `${count(sent)} sent + ${count(failed)} failed + ${count(unresolved)} unresolved = ${count(sent + failed + unresolved)} of ${count(enqueued)}`;
  return { lines: [...lines, `  ${sum}: ${addsUp ? "it adds up" : "IT DOES NOT ADD UP"}`], addsUp };
}
