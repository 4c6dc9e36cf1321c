import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { SenderData } from "./senders.ts";

/** What a worker in a process of its own does. */
export interface WorkerProcessOptions {
  /** Where Redis is. */
  readonly redis: string;
  /** The queue's name. */
  readonly name: string;
  /** One provider, or the parts of a failover. */
  readonly senders: readonly SenderData[];
  readonly concurrency: number;
  readonly lockMs: number;
  readonly stalledCheckMs: number;
  /** How long a request and an answer take at most, each, in milliseconds; 0 for as fast as it goes. */
  readonly vendorMs: number;
  /** After how many messages it collects its garbage and writes a `WorkerReport`, again and again; 0 for never. */
  readonly reportEvery: number;
  /** Whether nothing is kept of a message that was sent. Default: what the queue keeps. */
  readonly keepNothing?: boolean;
}

/** What a worker says of itself. */
export interface WorkerReport {
  readonly sent: number;
  /** Microseconds that its process has used. */
  readonly cpu: number;
  /** Bytes in use after a forced collection. */
  readonly heap: number;
}

/** A worker in a process of its own. */
export interface WorkerProcess {
  readonly pid: number;
  /** The lines that it has written since it was ready. */
  readonly lines: readonly string[];
  /** What it has said of itself. */
  readonly reports: () => WorkerReport[];
  /** What it has complained of. */
  readonly complaints: readonly string[];
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to end, and waits until it has: rejects when it ends otherwise. */
  readonly close: () => Promise<void>;
}

/** Starts a worker, and resolves when it works. */
export async function startWorkerProcess(options: WorkerProcessOptions): Promise<WorkerProcess> {
  const file = fileURLToPath(new URL("worker-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", file, JSON.stringify(options)], { stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  const complaints: string[] = [];
  collect(child.stderr, complaints);
  const ended = once(child, "exit");
  const ready = new Promise<void>((resolve) => collect(child.stdout, lines, (line) => line === "ready" && resolve()));
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`A worker ended before it was ready: ${complaints.join("\n")}`);
    }),
  ]);
  return {
    pid: child.pid ?? 0,
    lines,
    reports: () => lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as WorkerReport), // the worker wrote them
    complaints,
    kill: () => end(child, ended, "SIGKILL"),
    async close() {
      await end(child, ended, "SIGTERM");
      if (child.exitCode !== 0)
        throw new Error(`A worker ended with ${child.exitCode ?? child.signalCode ?? ""}: ${complaints.join("\n")}`);
    },
  };
}

async function end(child: ChildProcess, ended: Promise<unknown>, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  child.kill(signal);
  await ended;
}

/** Adds the lines of a stream to a list. */
function collect(stream: NodeJS.ReadableStream, lines: string[], each: (line: string) => void = () => {}): void {
  let rest = "";
  stream.on("data", (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      lines.push(line);
      each(line);
    }
  });
}
