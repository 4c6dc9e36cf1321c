import { constants } from "node:os";
import { exitCodes } from "./exit-codes.ts";
import { main } from "./main.ts";

/** How long what is under way has to end after Ctrl-C. */
const graceMs = 1_000;

/** Runs the command as this process: with its streams, its signals and its exit code. */
export async function runProcess(args: readonly string[]): Promise<void> {
  const ending = new AbortController();
  let exitCode: number | undefined;

  function end(code: number): void {
    if (exitCode !== undefined) process.exit(code); // asked twice
    exitCode = code;
    ending.abort();
    setTimeout(() => process.exit(code), graceMs).unref();
  }
  process.on("SIGINT", () => end(exitCodes.interrupted));
  process.on("SIGTERM", () => end(128 + constants.signals.SIGTERM));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      if (exitCode === undefined) end(exitCodes.closed);
    });
  }
  const { stdout, stderr, stdin, env } = process;
  const fetch = (url: string, init: RequestInit): Promise<Response> => globalThis.fetch(url, init);
  const code = await main(args, { stdout, stderr, stdin, env, cwd: process.cwd(), signal: ending.signal, fetch, now: Date.now });
  process.exitCode = exitCode ?? code;
}
