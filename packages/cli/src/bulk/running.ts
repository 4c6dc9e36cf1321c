import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** What tells a process from every other, also from a later one with the same number. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** When it was started, in whatever form the system says it; missing where it does not. */
  readonly started?: string;
}

/** This process. */
export function ownMark(): ProcessMark {
  const started = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }) };
}

/** Whether a process is still there; `unknown` of one on another machine. */
export function isRunning({ pid, host, started }: ProcessMark): boolean | "unknown" {
  if (host !== hostname()) return "unknown";
  return exists(pid) && (started === undefined || started === startOf(pid));
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"; // there, and somebody else's
  }
}

/** A number may be given out again, a number and a time are not. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === "win32") return undefined;
    if (process.platform !== "linux") return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]; // the 22nd field; the second is a name and may hold anything
  } catch {
    return undefined;
  }
}
