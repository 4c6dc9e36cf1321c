import type { FileHandle } from "node:fs/promises";
import { Problem } from "../problem.ts";
import { linesOf, textOf } from "./lines.ts";
import { isRunning, type ProcessMark } from "./running.ts";

/** What is known of a row before a run: what is not here was not taken by anybody. */
export type Fate = "sent" | "unknown";

/** What a result file says. */
export interface Told {
  readonly input: { readonly [member: string]: unknown };
  readonly fates: Map<number, Fate>;
  /** A run before this one that has not ended, as far as anybody can tell. */
  readonly running: ProcessMark | undefined;
}

/**
 * Reads a result file to its end.
 *
 * @param own the run that has just begun: what another one does behind that line is the other's mistake
 * @throws {Problem} when it is none, or damaged
 */
export async function readJournal(path: string, handle: FileHandle, own: string): Promise<Told> {
  const fates = new Map<number, Fate>();
  const runs = new Map<string, ProcessMark>();
  let input: Told["input"] | undefined;
  let torn: number | undefined;
  let number = 0;
  let isOwnReached = false;
  // Not strictly: a line may have been cut off in the middle of a character.
  for await (const text of linesOf(textOf(handle, false))) {
    number += 1;
    if (text === "") continue;
    const told = parsed(text);
    if (told === undefined) {
      if (input === undefined || torn !== undefined) throw damaged(path, torn ?? number);
      torn = number;
      continue;
    }
    // A line is cut off only where a run was killed, and then the next one begins.
    if (torn !== undefined && !("run" in told)) throw damaged(path, torn);
    torn = undefined;
    if (input === undefined) input = told;
    const { run, ended, row, state } = told;
    if (run === own) isOwnReached = true;
    else if (typeof run === "string" && !isOwnReached) runs.set(run, told as unknown as ProcessMark); // as `openJournal` writes it
    if (typeof ended === "string") runs.delete(ended);
    if (typeof row === "number") note(fates, row, state);
  }
  if (input?.["wabakit"] !== "results" || input["version"] !== 1)
    throw new Problem(`${path} is no result file of wabakit. Choose another place with --results.`);
  return { input, fates, running: [...runs.values()].find((mark) => isRunning(mark) !== false) };
}

function note(fates: Map<number, Fate>, row: number, state: unknown): void {
  if (state === "sent") fates.set(row, "sent");
  else if (state === "sending" || state === "unknown") fates.set(row, "unknown");
  else fates.delete(row); // refused or broken: nobody has it
}

function parsed(text: string): { readonly [member: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const damaged = (path: string, number: number): Problem =>
  new Problem(
    `${path} is damaged in line ${number}, so nobody can tell which rows were sent. Mend that line, or begin another file with --results.`,
  );
