import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { examplesHelp } from "../help.ts";
import type { World } from "../terminal.ts";

const examples = [
  ["wabakit mock", "all vendors, on port 4010; the inbox at http://127.0.0.1:4010/ shows what arrives"],
  ["wabakit mock --vendor itniotech --webhook-url http://127.0.0.1:3000", "one, which pushes statuses to wabakit webhook listen"],
  ["wabakit mock --port 0 --json --quiet", "on a free port, for a program"],
] as const;

/** `wabakit-mock` of `@wabakit/mock`, which takes the arguments as they are and prints for itself. */
export async function runMock(args: readonly string[], { signal, stdout }: World): Promise<ExitCode> {
  const bin = fileURLToPath(new URL("bin.js", import.meta.resolve("@wabakit/mock")));
  const child = spawn(process.execPath, [bin, ...args], { stdio: "inherit" });
  // A terminal's Ctrl-C reaches it too; one that was sent to this process alone does not.
  const end = (): void => void child.kill("SIGTERM");
  signal.addEventListener("abort", end, { once: true });
  const [code] = (await once(child, "exit")) as [number | null]; // as the documentation of the event says
  signal.removeEventListener("abort", end);
  if (args.includes("--help") || args.includes("-h")) stdout.write(`\n${examplesHelp(examples)}\n`);
  return code === 0 || signal.aborted ? exitCodes.done : exitCodes.refused;
}
