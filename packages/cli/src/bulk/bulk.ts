import { open, type FileHandle } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Given } from "../arguments.ts";
import { trial } from "../dry-run.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { MessageGiven } from "../message.ts";
import { Problem } from "../problem.ts";
import type { Terminal } from "../terminal.ts";
import { providerOf, type Vendor } from "../vendors.ts";
import type { bulkFlags } from "./flags.ts";
import { openJournal, type Result } from "./journal.ts";
import { createMapping, type Mapping } from "./mapping.ts";
import { Progress } from "./progress.ts";
import { type RowFile, rowKindOf, rowsOf } from "./rows.ts";
import { type Sent, sendRows } from "./send-rows.ts";
import { survey } from "./survey.ts";
import { Counter, tallyText } from "./tally.ts";

export type BulkGiven = Given<typeof bulkFlags> &
  MessageGiven & { readonly attempts: number | undefined; readonly "dry-run": boolean; readonly timeout: number | undefined };

/** Sends a message for each row of a file. */
export async function sendFile(name: string, vendor: Vendor, given: BulkGiven, terminal: Terminal): Promise<ExitCode> {
  const stopOnError = onError(given["on-error"]);
  if (name === "-") throw new Problem("--file must be a file: a second run has to read the same rows again, and stdin is gone then.");
  const file = { name, kind: rowKindOf(name), handle: await opened(name, terminal) };
  try {
    const { sha256, columns, rows } = await survey(file);
    const mapping = createMapping(given, columns);
    if (given["dry-run"]) return await tryRows(file, rows, mapping, vendor, terminal);
    await providerOf(vendor, terminal); // what is missing is told before a result file is begun
    const shown = given.results ?? `${name}.results.jsonl`;
    const journal = await openJournal(
      resolve(terminal.world.cwd, shown),
      { file: basename(name), sha256, plan: mapping.plan },
      given["take-over"],
    );
    const report = reporting(terminal);
    const sent = await sendRows({
      rows: rowsOf(file),
      total: rows,
      mapping,
      journal,
      provider: (fetch) => providerOf(vendor, terminal, fetch),
      fetch: terminal.world.fetch,
      perSecond: given["per-second"],
      concurrency: given.concurrency ?? 10,
      attempts: given.attempts,
      timeoutMs: given.timeout === undefined ? undefined : given.timeout * 1000,
      stopOnError,
      giveUpAfter: given["give-up-after"] ?? 10,
      signal: terminal.world.signal,
      onResult: report.result,
    }).finally(report.end);
    await journal.end();
    return summarize(sent, shown, terminal);
  } finally {
    await file.handle.close();
  }
}

function onError(what = "continue"): boolean {
  if (what === "continue" || what === "stop") return what === "stop";
  throw new Problem(`--on-error must be continue or stop, not ${JSON.stringify(what)}.`);
}

async function opened(name: string, { world }: Terminal): Promise<FileHandle> {
  try {
    return await open(resolve(world.cwd, name));
  } catch (error) {
    throw new Problem(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** How many rows that were not sent are told one by one; the result file has them all. */
const mostTold = 20;

/** Says what is going on: a line of JSON for each row, or a bar and what was not sent. */
function reporting(terminal: Terminal): {
  readonly result: (result: Result, tally: Parameters<Progress["show"]>[0]) => void;
  readonly end: () => void;
} {
  const { world, isJson, isQuiet } = terminal;
  const progress = world.stderr.isTTY === true && !isJson && !isQuiet ? new Progress(world.stderr, world.now) : undefined;
  let told = 0;
  return {
    result(result, tally) {
      if (isJson) terminal.print(result, "");
      else if (result.state !== "sent" && told++ < mostTold) {
        progress?.clear();
        terminal.warn(told === mostTold ? `${rowText(result)}\nFurther rows are in the result file only.` : rowText(result));
      }
      progress?.show(tally);
    },
    end: () => progress?.clear(),
  };
}

/** `row 17, column phone: to must be a phone number …` */
function rowText({ row, state, column, message }: Result): string {
  const where = `row ${row}${typeof column === "string" && column !== "" ? `, column ${column}` : ""}`;
  return `${where}: ${state === "broken" ? "" : `${state}: `}${String(message)}`;
}

const reasons = {
  interrupted: "Interrupted.",
  error: "Stopped at the first row that was not sent, as --on-error says.",
  "gave up": "Gave up: too many rows in a row failed for a reason of the vendor's. wabakit check may say which.",
} as const satisfies { readonly [reason in NonNullable<Sent["stopped"]>]: string };

function summarize({ tally, unknown, stopped }: Sent, results: string, terminal: Terminal): ExitCode {
  const isDone = tally.rows === tally.sent + tally.sentBefore;
  const lines = [
    `${terminal.paint(isDone ? "good" : "bad", isDone ? "✓" : "✗")} ${tallyText(tally)}`,
    ...(stopped === undefined ? [] : [reasons[stopped]]),
    ...(unknown.length === 0 ? [] : [`Unknown, so they are not sent again: ${rowList(unknown)}. Look for them at the vendor.`]),
    ...(tally.left + tally.refused === 0 ? [] : ["The same command again sends what was refused or is left, and nothing twice."]),
    `What became of each row: ${results}`,
  ];
  terminal.print({ summary: tally, unknownRows: unknown, stopped, results }, lines.join("\n"));
  if (stopped === "interrupted") return exitCodes.interrupted;
  if (tally.unknown > 0) return exitCodes.unknown;
  return isDone ? exitCodes.done : exitCodes.refused;
}

const rowList = (rows: readonly number[]): string => {
  const shown = rows.slice(0, 50).join(", ");
  return `row${rows.length === 1 ? "" : "s"} ${shown}${rows.length > 50 ? ` and ${rows.length - 50} more, in the result file` : ""}`;
};

/** Holds each row against the contract, and sends none. */
async function tryRows(file: RowFile, total: number, mapping: Mapping, vendor: Vendor, terminal: Terminal): Promise<ExitCode> {
  const counter = new Counter(total);
  const report = reporting(terminal);
  for await (const row of rowsOf(file)) {
    const { message, broken } = mapping.of(row);
    const error = message === undefined ? undefined : (await trial(vendor, message, terminal)).error;
    const [issue] = error?.issues ?? [];
    const found = broken ?? (error && { column: issue && mapping.columnAt(issue.path), message: issue?.message ?? error.message });
    if (found === undefined) continue;
    counter.count("broken");
    report.result({ row: row.row, state: "broken", ...found }, counter.tally);
  }
  report.end();
  const { rows, broken, left } = counter.tally;
  const text = `${rows.toLocaleString("en")} rows: ${left.toLocaleString("en")} would be sent, ${broken.toLocaleString("en")} broken; nothing was sent`;
  terminal.print(
    { dryRun: { rows, broken, wouldBeSent: left } },
    `${terminal.paint(broken === 0 ? "good" : "bad", broken === 0 ? "✓" : "✗")} ${text}`,
  );
  return broken === 0 ? exitCodes.done : exitCodes.refused;
}
