import { randomUUID } from "node:crypto";
import { constants, copyFile, link, open, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { Problem } from "../problem.ts";
import { Appender } from "./appender.ts";
import { type Fate, readJournal, type Told } from "./read-journal.ts";
import { ownMark, type ProcessMark } from "./running.ts";

// A result file is JSON Lines, and only ever grows:
//   { "wabakit": "results", "version": 1, input… }   what was sent, so that no other input is taken for it
//   { "run": "…", "pid": …, "host": …, "started": … } a run has begun
//   { "row": 2, "state": "sending", … }               on disk before the request leaves
//   { "row": 2, "state": "sent", … }                  what became of it
//   { "ended": "…" }                                  the run has ended by itself
// A row whose last line says "sending" was under way when its run was killed: nobody knows whether the vendor has it.

/** Which rows these are, and how they become messages. */
export interface Input {
  readonly file: string;
  readonly sha256: string;
  /** Flags that say what is sent. */
  readonly plan: object;
}

export interface Result {
  readonly row: number;
  readonly state: "sent" | "refused" | "unknown" | "broken";
  readonly [fact: string]: unknown;
}

export interface Journal {
  /** What earlier runs have done, by row. */
  readonly fates: ReadonlyMap<number, Fate>;
  /** Resolves once it is on disk that a row is being sent. */
  readonly intend: (row: number, to: unknown) => Promise<void>;
  readonly settle: (result: Result) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Opens a result file, or begins one, for this process alone.
 *
 * @throws {Problem} when it belongs to another input, is damaged, or another run is writing it
 */
export async function openJournal(path: string, input: Input, takeOver: boolean): Promise<Journal> {
  await begin(path, input);
  const handle = await open(path, "a+");
  const run = randomUUID();
  try {
    const appender = new Appender(handle);
    // Written first and looked at afterwards: of two that begin at the same moment, each sees the line of whoever was first.
    await appender.append(`${(await needsNewLine(handle)) ? "\n" : ""}${line({ run, ...ownMark(), at: new Date().toISOString() })}`);
    const told = await readJournal(path, handle, run);
    checkInput(path, told.input, input);
    const other = takeOver ? undefined : told.running;
    if (other !== undefined) {
      await appender.append(line({ ended: run }));
      throw new Problem(runningText(path, other));
    }
    return {
      fates: told.fates,
      intend: (row, to) => appender.append(line({ row, state: "sending", to })),
      settle: (result) => appender.append(line(result)),
      async end() {
        await appender.append(line({ ended: run }));
        await handle.close();
      },
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** Makes the file with its first line in it, at once, or leaves the one that is there. */
async function begin(path: string, input: Input): Promise<void> {
  const draft = `${path}.${process.pid}-${randomUUID()}.tmp`;
  const handle = await openOr(draft);
  try {
    await handle.writeFile(line({ wabakit: "results", version: 1, ...input }));
    await handle.sync();
    await handle.close();
    await place(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Gives the draft its name, unless there is a file of that name. Not every file system knows links; a copy may be cut off by a kill, and says so then. */
async function place(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (isCode(error, "EEXIST")) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

async function openOr(path: string): Promise<FileHandle> {
  try {
    return await open(path, "wx");
  } catch (error) {
    throw new Problem(
      `The result file cannot be written: ${error instanceof Error ? error.message : String(error)}. Choose another place with --results.`,
    );
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && "code" in error && error.code === code;

/** A new file is there after a power cut only if its folder was written, too. Not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function needsNewLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
  return size > 0 && buffer.toString() !== "\n";
}

const runningText = (path: string, { pid, host }: ProcessMark): string =>
  `Another run (process ${pid} on ${host}) is writing ${path}. Wait for it. If it is certain that it has ended, add --take-over.`;

/** @throws {Problem} when the file is about other rows, or says something else with them */
function checkInput(path: string, was: Told["input"], { file, sha256, plan }: Input): void {
  if (was["sha256"] !== sha256)
    throw new Problem(
      `${path} belongs to another input, ${String(was["file"])} as it was then; ${file} is not the same. Give the same rows, or another --results.`,
    );
  if (JSON.stringify(was["plan"]) !== JSON.stringify(plan))
    throw new Problem(
      `${path} was begun with ${JSON.stringify(was["plan"])}, and now it is ${JSON.stringify(plan)}. Give the same flags, or another --results.`,
    );
}
