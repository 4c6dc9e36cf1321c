import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { FaultyServer } from "./faulty-server.ts";

/** Many sends from a process of its own, in which nothing else happens. */
export interface Soak {
  readonly vendor: string;
  readonly url: string;
  readonly credentials: FaultyServer["credentials"];
  readonly sends: number;
  /** One by one, 50 at a time, or through `sendMany` from an async iterable. */
  readonly way: "send" | "sendMany";
}

/** What such a process found. */
export interface SoakFigures {
  readonly receipts: number;
  readonly errors: number;
  readonly perSecond: number;
  /** Megabytes in use after a forced collection, on average over each quarter of the sends. */
  readonly heapByQuarter: readonly number[];
  /** Megabytes of the process at the end. */
  readonly rss: number;
  /** How many listeners the one signal of all sends has at the end. */
  readonly listeners: number;
  /** What keeps the process alive once the runtime has closed its idle connections. */
  readonly busy: readonly string[];
}

/** Runs one; rejects when the process fails, or does not end by itself. */
export async function runSoak(soak: Soak): Promise<SoakFigures> {
  const client = fileURLToPath(new URL("soak-client.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", client, JSON.stringify(soak)], { timeout: 1_500_000 });
  return JSON.parse(stdout) as SoakFigures; // the client wrote it
}
