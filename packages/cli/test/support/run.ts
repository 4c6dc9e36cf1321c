import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { main } from "../../src/main.ts";
import type { World } from "../../src/terminal.ts";

/** The command as it is installed. */
export const bin: string = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

export type Environment = { readonly [name: string]: string | undefined };

/** How itniotech is set up to talk to a mock. */
export const itniotechAt = (url: string): Environment => ({
  ITNIOTECH_API_KEY: "demo-api-key",
  ITNIOTECH_API_SECRET: "demo-api-secret",
  ITNIOTECH_APP_ID: "Demo1234",
  ITNIOTECH_FROM: "+447700900001",
  ITNIOTECH_BASE_URL: url,
});

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a terminal would show: nothing of the environment of this test run gets in. */
const bare: NodeJS.ProcessEnv = { PATH: process.env["PATH"], HOME: process.env["HOME"] };

/** Starts the command in a process of its own. */
export const start = (
  args: readonly string[],
  { env = {}, cwd }: { readonly env?: Environment; readonly cwd?: string } = {},
): ChildProcess => spawn(process.execPath, [bin, ...args], { env: { ...bare, ...env }, cwd });

/** Waits until it has ended, and gives what it said. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null]; // as the event is documented
  return { code, stdout, stderr };
}

export interface Around {
  readonly env?: Environment;
  readonly cwd?: string;
  readonly stdin?: string;
  readonly fetch?: World["fetch"];
  readonly now?: () => number;
  readonly signal?: AbortSignal;
  readonly stdout?: World["stdout"];
  readonly stderr?: World["stderr"];
}

/** Runs the command in this process: as quick as a function, and the same but for the process. */
export async function run(args: readonly string[], { env = {}, cwd = tmpdir(), stdin = "", ...around }: Around = {}): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  const code = await main(args, {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    stdin: (async function* () {
      yield stdin;
    })(),
    env,
    cwd,
    signal: new AbortController().signal,
    fetch: globalThis.fetch,
    now: Date.now,
    ...around,
  });
  return { code, stdout, stderr };
}

/** A folder of this test's own. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "wabakit-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The lines of JSON that were printed. */
export const records = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>); // printed as such
