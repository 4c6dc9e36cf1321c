import { AsyncLocalStorage } from "node:async_hooks";
import { type Provider, type Receipt, SendError, type SendErrorCode } from "@wabakit/core";
import { type Fetch, given } from "@wabakit/core/vendor";
import { withRateLimit, withRetry } from "wabakit";
import type { AnyProvider } from "../vendor-entry.ts";
import type { Journal, Result } from "./journal.ts";
import type { Mapped, Mapping } from "./mapping.ts";
import type { Row } from "./rows.ts";
import { Counter, type Tally } from "./tally.ts";

export interface Sending {
  readonly rows: AsyncGenerator<Row, void, undefined>;
  /** How many there are. */
  readonly total: number;
  readonly mapping: Mapping;
  readonly journal: Journal;
  /** Makes the provider, over this wire. */
  readonly provider: (fetch: Fetch) => Promise<AnyProvider>;
  readonly fetch: Fetch;
  /** How many messages a second; undefined for as many as it goes. */
  readonly perSecond: number | undefined;
  readonly concurrency: number;
  readonly attempts: number | undefined;
  /** How long a call may take. */
  readonly timeoutMs: number | undefined;
  /** Whether the first row that is not sent ends it. */
  readonly stopOnError: boolean;
  /** After how many rows in a row that fail for a reason of the vendor's it ends. */
  readonly giveUpAfter: number;
  /** Ends it. What is under way has a moment to be answered. */
  readonly signal: AbortSignal;
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

/** How long a call that is under way may go on after Ctrl-C: an answer that still comes leaves no doubt. */
const graceMs = 500;

/** Sends what is to be sent of the rows, several at a time. That a row is sent is on disk before its request leaves. */
export async function sendRows(sending: Sending): Promise<Sent> {
  const { rows, mapping, journal, signal } = sending;
  const counter = new Counter(sending.total);
  const unknown: number[] = [];
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
    const fate = journal.fates.get(row.row);
    if (fate === "unknown") unknown.push(row.row);
    if (fate !== undefined) return counter.count(fate === "sent" ? "sentBefore" : "unknown");
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
  if (failed !== undefined) throw failed.reason;
  return { tally: counter.tally, unknown: unknown.toSorted((a, b) => a - b), ...given({ stopped: run.stopped }) };
}

/** So few that none waits for its turn longer than a call may take. */
const workersFor = ({ concurrency, perSecond = Infinity }: Sending): number =>
  Math.max(1, Math.min(concurrency, Math.floor(perSecond * 10)));

const isVendorsTrouble = ({ state, code }: Result): boolean =>
  state === "unknown" || (state === "refused" && vendorsTrouble.has(code as SendErrorCode)); // a set may be asked for anything

/** Sends one row's message; undefined if it was not begun, because everything is to end. */
async function delivery(sending: Sending): Promise<(row: number, message: NonNullable<Mapped["message"]>) => Promise<Result | undefined>> {
  const { journal, fetch, signal, perSecond, timeoutMs = 30_000 } = sending;
  const current = new AsyncLocalStorage<{ readonly row: number; readonly to: unknown; isIntended: boolean }>();
  const journalled: Fetch = async (url, init) => {
    const row = current.getStore();
    if (row !== undefined && !row.isIntended) {
      await journal.intend(row.row, row.to);
      row.isIntended = true;
    }
    return fetch(url, init);
  };
  const provider = composed(await sending.provider(journalled), sending);
  // A turn may come only after as long as a call may take.
  const waiting = perSecond !== undefined && perSecond < 1 ? { timeoutMs: timeoutMs + 1000 / perSecond } : {};

  return async (row, message) => {
    const { to } = message;
    const state = { row, to, isIntended: false };
    const ending = gracious(signal);
    try {
      // The provider checks the message at run time.
      const receipt = await current.run(state, () => provider.send(message as never, { signal: ending.signal, ...waiting }));
      return sentResult(row, to, receipt);
    } catch (error) {
      if (!SendError.is(error)) throw error;
      if (error.code === "aborted" && !state.isIntended) return undefined;
      return failedResult(row, to, error, sending.mapping);
    } finally {
      ending.stop();
    }
  };
}

function composed(provider: AnyProvider, { perSecond, attempts }: Sending): Provider<never> {
  return withRetry(perSecond === undefined ? provider : withRateLimit(provider, { perSecond }), { attempts });
}

/** A signal that follows another one after a moment. */
function gracious(signal: AbortSignal): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => void (timer = setTimeout(() => controller.abort(signal.reason), graceMs));
  if (signal.aborted) begin();
  else signal.addEventListener("abort", begin, { once: true });
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", begin);
    },
  };
}

const sentResult = (row: number, to: unknown, { messageId, provider, requestId }: Receipt): Result => ({
  row,
  state: "sent",
  to,
  provider,
  messageId,
  requestId,
});

function failedResult(row: number, to: unknown, error: SendError, { columnAt }: Mapping): Result {
  const { code, provider, accepted, status, vendorCode, requestId, issues, message } = error;
  if (status === undefined && (code === "invalid-message" || code === "unsupported")) {
    const [issue] = issues;
    return { row, state: "broken", column: issue === undefined ? undefined : columnAt(issue.path), message: issue?.message ?? message };
  }
  const state = accepted === "unknown" ? "unknown" : "refused";
  return { row, state, to, provider, code, vendorCode, requestId, message };
}
