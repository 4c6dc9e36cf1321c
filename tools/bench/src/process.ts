import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface Running {
  readonly url: string;
  /** From the start of its process until it listened. */
  readonly readyMs: number;
  /** What it holds in memory now, in megabytes. */
  readonly megabytes: () => number;
  readonly end: () => Promise<void>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `wabakit-mock` as users start it. */
export const startMockCommand = (...options: string[]): Promise<Running> =>
  start([here("../../../packages/mock/dist/bin.js"), "--port", "0", "--json", ...options]);

/** A server of `node:http` alone, that reads a request and answers the same JSON to each. */
export const startBare = (answer: object): Promise<Running> => start([here("servers/bare.ts"), JSON.stringify(answer)]);

/** The stock Prism CLI on a vendor's published contract, quiet. It says nothing then, not even that it listens, so it is asked until it answers. */
export async function startPrism(vendor: string): Promise<Running> {
  const port = await freePort();
  const started = performance.now();
  const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
  const contract = here(`../../../packages/${vendor}/dist/openapi.json`);
  const child = spawn(process.execPath, [prism, "mock", "--port", String(port), "--verboseLevel", "error", contract], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error("Prism ended before it listened.");
    await wait(5);
  }
  return running(child, url, started);
}

async function start(args: readonly string[]): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => [""])])) as [Buffer | string];
  const [url] = /http:\/\/[\d.]+:\d+/.exec(String(line)) ?? [];
  if (url === undefined) throw new Error(`${args[0] ?? ""} ended before it listened.`);
  return running(child, url, started);
}

const running = (child: ChildProcess, url: string, started: number): Running => ({
  url,
  readyMs: performance.now() - started,
  megabytes: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024,
  end: async () => {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  },
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  server.close();
  return port;
}
