import { type ChildProcess, execFile, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Benchmark, type Figure, inTurns, ratio } from "../benchmark.ts";
import { startBare } from "../process.ts";

const sends = 500;
const inFlight = 50;

const here = fileURLToPath(new URL("../peers/", import.meta.url));

/** Answers as Meta does, and with the members that the others look for. */
const answer = {
  messaging_product: "whatsapp",
  contacts: [{ input: "447700900123", wa_id: "447700900123" }],
  messages: [{ id: "wamid.HBgMNDQ3NzAwOTAwMTIz" }],
  // InnoPaaS
  code: 0,
  data: "335000000000000001",
  // other vendors
  sid: "SM1",
  message_uuid: "m-1",
  messageId: "m-1",
  message_id: "m-1",
  requestId: "r-1",
  message: { id: "m-1" },
  // Sinch asks for one first
  access_token: "a.b.c",
  expires_in: 3600,
  token_type: "bearer",
};

/** What a send of one text costs through other clients of WhatsApp, by the same server in the same run. */
export const peers: Benchmark = {
  name: "peers",
  about: "CPU of a send of one text through other clients of WhatsApp (installs them into a temporary folder first)",
  async measure({ rounds, progress }) {
    const installed = await install(progress);
    const server = await startBare(answer);
    const modules = [join(here, "ours.mjs"), join(installed, "peers.mjs")];
    const clients = new Map((await Promise.all(modules.map((module) => startAll(module, server.url)))).flat());
    const names = [...clients.keys()];
    try {
      for (const name of names) await ask(clients.get(name)); // compiled and warm
      const cost = await inTurns(names, rounds, async (name, round) => {
        const cpuUs = await ask(clients.get(name));
        progress(`round ${round + 1} of ${rounds}: ${name} ${cpuUs.toFixed(0)} µs`);
        return cpuUs;
      });
      return figuresOf(cost, await versions());
    } finally {
      for (const client of clients.values()) client.kill();
      await server.end();
    }
  },
};

function figuresOf(cost: Record<string, number[]>, version: { readonly [name: string]: string }): Figure[] {
  const over = (ours: string, theirs: string): number => ratio(cost[ours] ?? [], cost[theirs] ?? []);
  const ranking = Object.keys(cost).toSorted((a, b) => over(a, "fetch") - over(b, "fetch"));
  const cheapest = ranking.find((name) => Object.hasOwn(version, name)) ?? "";
  const named = (name: string): string => (Object.hasOwn(version, name) ? `${name} ${version[name] ?? ""}` : name);
  return [
    ...ranking.map((name): Figure => ({ what: `CPU a send over bare fetch: ${named(name)}`, value: over(name, "fetch"), unit: "x" })),
    { what: `${onNode} over the cheapest other, ${named(cheapest)}: CPU`, value: over(onNode, cheapest), unit: "x", atMost: 1 },
  ];
}

/** As `ours.mjs` calls it. */
const onNode = "wabakit with @wabakit/node";

/** Installs the peers in exact versions, once for each set of them: they are some 260 MB, which nobody else who works here should have. */
async function install(progress: (line: string) => void): Promise<string> {
  const manifest = await readFile(join(here, "package.json"));
  const folder = join(tmpdir(), `wabakit-peers-${createHash("sha256").update(manifest).digest("hex").slice(0, 12)}`);
  if (!existsSync(folder)) {
    progress("installing the peers; this takes a minute …");
    await mkdir(`${folder}.new`, { recursive: true });
    await cp(join(here, "package.json"), join(`${folder}.new`, "package.json"));
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    await promisify(execFile)("npm", args, { cwd: `${folder}.new`, shell: process.platform === "win32" });
    await rename(`${folder}.new`, folder);
  }
  await cp(join(here, "peers.mjs"), join(folder, "peers.mjs"));
  return folder;
}

async function versions(): Promise<{ readonly [name: string]: string }> {
  const { dependencies } = JSON.parse(await readFile(join(here, "package.json"), "utf8")) as { dependencies: Record<string, string> }; // ours
  return dependencies;
}

async function startAll(module: string, url: string): Promise<(readonly [name: string, client: ChildProcess])[]> {
  const { href } = pathToFileURL(module);
  const { peers: table } = (await import(href)) as { peers: { readonly [name: string]: unknown } }; // every such file has it
  return Promise.all(
    Object.keys(table).map(async (name) => {
      const client = fork(join(here, "client.mjs"), [href, name, url]);
      await Promise.race([
        once(client, "message"),
        once(client, "exit").then(() => Promise.reject(new Error(`The client of ${name} ended before it was ready.`))),
      ]);
      return [name, client] as const;
    }),
  );
}

async function ask(client: ChildProcess | undefined): Promise<number> {
  if (client === undefined) throw new Error("A client is missing.");
  client.send([sends, inFlight]);
  const [cpuUs] = (await once(client, "message")) as [number]; // as client.mjs answers
  return cpuUs;
}
