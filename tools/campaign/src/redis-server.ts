import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A Redis of one's own, on a free port of 127.0.0.1, that writes its log into a temporary folder. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Ends it as a power cut would end its process, and starts it again with the log that it has written. */
  readonly restart: () => Promise<void>;
  /** Its process. */
  readonly pid: () => number;
  readonly close: () => Promise<void>;
}

/** Options of redis-server, as on its command line: `["--appendfsync", "everysec"]`. */
export type RedisOptions = readonly string[];

/** What the queue's guide says of Redis. */
const durable: RedisOptions = ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction", "--save", ""];

/** @throws {Error} in one line, when there is no redis-server on this machine */
export function requireRedis(command = "redis-server"): void {
  if (spawnSync(command, ["--version"]).error === undefined) return;
  const missing = new Error(
    `There is no ${command} on this machine. Install it: apt-get update && apt-get install -y redis-server (or: brew install redis)`,
  );
  delete missing.stack; // the one line says it all
  throw missing;
}

/** Starts a Redis of one's own. */
export async function startRedis(options: RedisOptions = []): Promise<RedisServer> {
  requireRedis();
  const folder = mkdtempSync(join(tmpdir(), "wabakit-redis-"));
  const port = await freePort();
  const start = (): Promise<ChildProcess> => listening(port, [...listeningOn(port, options), "--dir", folder, ...durable, ...options]);
  let server = await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    pid: () => server.pid ?? 0,
    async restart() {
      await end(server);
      server = await start();
    },
    async close() {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** With `--tls-port 0` in the options, the port speaks TLS alone. */
const listeningOn = (port: number, options: RedisOptions): RedisOptions =>
  options.includes("--tls-cert-file")
    ? ["--port", "0", "--tls-port", String(port), "--bind", "127.0.0.1"]
    : ["--port", String(port), "--bind", "127.0.0.1"];

async function listening(port: number, options: RedisOptions): Promise<ChildProcess> {
  const server = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  server.stdout.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const failed = Promise.race([once(server, "error"), once(server, "exit")]).then(([reason]: unknown[]) => {
    throw new Error(`redis-server ended before it listened:\n${said}`, { cause: reason });
  });
  await Promise.race([failed, answers(port)]);
  failed.catch(() => {}); // it ends one day
  return server;
}

async function answers(port: number): Promise<void> {
  while (!(await accepts(port))) await sleep(20);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const settle = (is: boolean) => (): void => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", settle(true)).once("error", settle(false));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  server.close();
  await once(server, "close");
  return port;
}
