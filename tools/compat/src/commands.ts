import { type ChildProcess, spawn } from "node:child_process";
import { connect, createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A program and its arguments. */
export type Command = readonly string[];

type Environment = { readonly [name: string]: string };

/** A child process that keeps what it says, for when it goes wrong. */
interface Child {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** What it printed; not what it complained of. */
  readonly printed: () => string;
  /** Settles with its exit code, or why there is none. */
  readonly ended: Promise<number | string>;
}

/** Runs a command until it ends, and tells what it printed. */
export async function build(command: Command, folder: string, environment: Environment = {}): Promise<string> {
  const child = run(command, folder, environment);
  const code = await child.ended;
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}:\n${child.said()}`);
  return child.printed();
}

/** A server that was started. */
export interface Server {
  readonly stop: () => Promise<void>;
}

/** Starts a command that serves on a port of 127.0.0.1, and waits until it does. */
export async function start(command: Command, folder: string, environment: Environment, port: number): Promise<Server> {
  const child = run(command, folder, environment);
  const stop = async (): Promise<void> => {
    end(child);
    await child.ended;
  };
  for (const deadline = Date.now() + 60_000; !(await isListening(port));) {
    const code = await Promise.race([child.ended, sleep(50)]);
    if (code === undefined && Date.now() < deadline) continue;
    await stop();
    const what = code === undefined ? "does not listen after 60 seconds" : `ended with ${code}`;
    throw new Error(`${command.join(" ")} ${what}:\n${child.said()}`);
  }
  return { stop };
}

/** What runs now; when this process ends, whatever the reason, so does that. */
const running = new Set<Child>();
process.once("exit", () => running.forEach(end));

function run([program = "", ...args]: Command, folder: string, environment: Environment): Child {
  // In a group of its own, so that what it starts itself ends with it.
  const process_ = spawn(program, args, { cwd: folder, env: { ...process.env, ...environment }, detached: true });
  let [said, printed] = ["", ""];
  for (const stream of [process_.stdout, process_.stderr])
    stream.on("data", (text: Buffer) => (said = (said + String(text)).slice(-20_000)));
  process_.stdout.on("data", (text: Buffer) => (printed += String(text)));
  const ended = new Promise<number | string>((resolve) => {
    process_.on("error", (error) => resolve(error.message));
    process_.on("close", (code, signal) => resolve(code ?? signal ?? "nothing"));
  });
  const child = { process: process_, said: () => said, printed: () => printed, ended };
  running.add(child);
  void ended.then(() => running.delete(child));
  return child;
}

function end({ process: { pid, exitCode, signalCode } }: Child): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });

/** A port of 127.0.0.1 that was free a moment ago, for programs that do not say which one they got. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo; // a server that listens on a port has one
      server.close(() => resolve(port));
    });
  });
