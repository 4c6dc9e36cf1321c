import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Writes at its end what the process has cost; given to it before its program. */
const telling = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write("\\n" + JSON.stringify({ cpuMs: (user + system) / 1000, wallMs: performance.now() }));
})`;

/** What a process of Node's has cost from its start to its end. */
export interface ProcessCost {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly output: string;
}

/** Longer than any of them runs. */
const longestMs = 60_000;

/** Runs a program in a process of its own, by Node's arguments. */
export async function processCost(args: readonly string[], cwd: string): Promise<ProcessCost> {
  const preloaded = `data:text/javascript,${encodeURIComponent(telling)}`;
  const options = { cwd, encoding: "utf8", timeout: longestMs, killSignal: "SIGKILL" } as const;
  const { stdout, stderr } = await run(process.execPath, ["--import", preloaded, ...args], options).catch(asEnded);
  const told = JSON.parse(stderr.slice(stderr.lastIndexOf("\n"))) as { cpuMs: number; wallMs: number }; // written above
  return { ...told, output: stdout };
}

/** Node 24 may hang when it has ended its program (nodejs/node#54918): one of some two hundred compilers did. By then it has told. */
function asEnded(error: Error & { readonly killed?: boolean; readonly stdout: string; readonly stderr: string }): typeof error {
  if (error.killed === true && error.stderr.endsWith("}")) return error;
  throw error;
}
