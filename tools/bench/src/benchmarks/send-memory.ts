import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Benchmark, inTurns, median } from "../benchmark.ts";
import { jobFor } from "../client-process.ts";
import { text } from "../messages.ts";
import { startBare } from "../process.ts";

const vendorId = "uspeedo";
const client = fileURLToPath(new URL("../memory-client.mjs", import.meta.url));

/** What the client says, in megabytes. */
interface Memory {
  /** Of the process, after 20,000 sends. */
  readonly rss: number;
  /** Of the heap, over 20,000 more: the second half over the first. */
  readonly growth: number;
}

/** What many sends leave in memory. */
export const sendMemory: Benchmark = {
  name: "send-memory",
  about: "megabytes after 20,000 sends with @wabakit/node, beside undici's pool alone; and what the heap grows by",
  async measure({ rounds, progress }) {
    const { answer } = jobFor(vendorId, "", text);
    const server = await startBare(answer);
    const job = jobFor(vendorId, server.url, text);
    try {
      const measured = await inTurns(["facade", "undici"], rounds, async (way, round): Promise<Memory> => {
        const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", client, JSON.stringify({ way, job })]);
        const memory = JSON.parse(stdout) as Memory; // the client wrote it
        progress(`round ${round + 1} of ${rounds}: ${way} ${memory.rss.toFixed(0)} MB, and ${memory.growth.toFixed(3)} MB more heap`);
        return memory;
      });
      const middle = (way: "facade" | "undici", member: keyof Memory): number => median(measured[way].map((memory) => memory[member]));
      return [
        { what: "facade with @wabakit/node: memory after 20,000 sends", value: middle("facade", "rss"), unit: "MB", atMost: 110, aim: 95 },
        { what: "undici's pool alone: memory after 20,000 sends", value: middle("undici", "rss"), unit: "MB" },
        {
          what: "facade with @wabakit/node: growth of the heap between halves",
          value: middle("facade", "growth"),
          unit: "MB",
          atMost: 0.1,
        },
      ];
    } finally {
      await server.end();
    }
  },
};
