import type { SendErrorCode } from "@wabakit/core";
import { given } from "@wabakit/core/vendor";
import { type Delivering, delivery } from "./delivery.ts";
import type { Journal, Result } from "./journal.ts";
import type { Mapping } from "./mapping.ts";
import type { Row } from "./rows.ts";
import { Counter, type Tally } from "./tally.ts";

export interface Sending extends Delivering {
  readonly rows: AsyncGenerator<Row, void, undefined>;
  /** How many there are. */
  readonly total: number;
  readonly mapping: Mapping;
  readonly journal: Journal;
  readonly concurrency: number;
  /** Whether the first row that is not sent ends it. */
  readonly stopOnError: boolean;
  /** After how many rows in a row that fail for a reason of the vendor's it ends. */
  readonly giveUpAfter: number;
  readonly onResult: (result: Result, tally: Tally) => void;
}

export interface Sent {
  readonly tally: Tally;
  /** Rows of which nobody knows whether the vendor has them, those of earlier runs included. */
  readonly unknown: readonly number[];
  /** Why it ended before the last row. */
  readonly stopped?: "interrupted" | "error" | "gave up";
}

/** What fails for the next row as well: the trouble is the vendor's, or the account's. */
const vendorsTrouble: ReadonlySet<SendErrorCode> = new Set([
  "unauthorized",
  "insufficient-balance",
  "rate-limited",
  "provider-unavailable",
  "connection-failed",
  "timed-out",
]);

/** Sends what is to be sent of the rows, several at a time. That a row is sent is on disk before its request leaves. */
export async function sendRows(sending: Sending): Promise<Sent> {
  const { rows, mapping, journal, signal } = sending;
  const counter = new Counter(sending.total);
  const unknown = [...journal.fates].flatMap(([row, fate]) => (fate === "unknown" ? [row] : []));
  for (const fate of journal.fates.values()) counter.count(fate === "sent" ? "sentBefore" : "unknown");
  const deliver = await delivery(sending);
  const run: { stopped: Sent["stopped"] | undefined; failures: number } = { stopped: undefined, failures: 0 };

  async function settle(result: Result): Promise<void> {
    await journal.settle(result);
    counter.count(result.state);
    if (result.state === "unknown") unknown.push(result.row);
    if (result.state !== "sent" && result.state !== "unknown" && sending.stopOnError) run.stopped ??= "error";
    run.failures = isVendorsTrouble(result) ? run.failures + 1 : 0;
    if (run.failures >= sending.giveUpAfter) run.stopped ??= "gave up";
    sending.onResult(result, counter.tally);
  }

  async function take(row: Row): Promise<void> {
    if (journal.fates.has(row.row)) return; // counted above
    const { message, broken } = mapping.of(row);
    const result = message === undefined ? { row: row.row, state: "broken" as const, ...broken } : await deliver(row.row, message);
    if (result !== undefined) await settle(result);
  }

  async function work(): Promise<void> {
    while (run.stopped === undefined && !signal.aborted) {
      const next = await rows.next();
      if (next.done === true) return;
      if (signal.aborted) break; // it came too late
      await take(next.value);
    }
    if (signal.aborted) run.stopped ??= "interrupted";
  }

  const workers = Array.from({ length: workersFor(sending) }, work);
  const failed = (await Promise.allSettled(workers)).find((worker) => worker.status === "rejected");
  await rows.return();
  if (failed !== undefined) throw failed.reason;
  return { tally: counter.tally, unknown: unknown.toSorted((a, b) => a - b), ...given({ stopped: run.stopped }) };
}

/** So few that none waits for its turn longer than a call may take. */
const workersFor = ({ concurrency, perSecond = Infinity }: Sending): number =>
  Math.max(1, Math.min(concurrency, Math.floor(perSecond * 10)));

const isVendorsTrouble = ({ state, code }: Result): boolean =>
  state === "unknown" || (state === "refused" && vendorsTrouble.has(code as SendErrorCode)); // a set may be asked for anything
