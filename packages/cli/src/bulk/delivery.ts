import { AsyncLocalStorage } from "node:async_hooks";
import type { Provider, Receipt } from "@wabakit/core";
import { type Fetch, SendError } from "@wabakit/core/vendor";
import { withRateLimit, withRetry } from "wabakit";
import type { AnyMessage } from "../message.ts";
import type { AnyProvider } from "../vendor-entry.ts";
import type { Journal, Result } from "./journal.ts";
import type { Mapping } from "./mapping.ts";

/** How a row's message is sent. */
export interface Delivering {
  readonly mapping: Pick<Mapping, "columnAt">;
  readonly journal: Pick<Journal, "intend">;
  /** Makes the provider, over this wire. */
  readonly provider: (fetch: Fetch) => Promise<AnyProvider>;
  readonly fetch: Fetch;
  /** How many messages a second; undefined for as many as it goes. */
  readonly perSecond: number | undefined;
  readonly attempts: number | undefined;
  /** How long a call may take. */
  readonly timeoutMs: number | undefined;
  /** Ends it. What is under way has a moment to be answered. */
  readonly signal: AbortSignal;
}

/** Sends one row's message; undefined if it was not begun, because everything is to end. */
export type Deliver = (row: number, message: AnyMessage) => Promise<Result | undefined>;

/** How long a call that is under way may go on after Ctrl-C: an answer that still comes leaves no doubt. */
const graceMs = 500;

/** That a row is sent is on disk before its request leaves: what leaves is known here alone, behind preflight, pace and retries. */
export async function delivery(sending: Delivering): Promise<Deliver> {
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

function composed(provider: AnyProvider, { perSecond, attempts }: Delivering): Provider<never> {
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

function failedResult(row: number, to: unknown, error: SendError, { columnAt }: Delivering["mapping"]): Result {
  const { code, provider, accepted, status, vendorCode, requestId, issues, message } = error;
  if (status === undefined && (code === "invalid-message" || code === "unsupported")) {
    const [issue] = issues;
    return { row, state: "broken", column: issue === undefined ? undefined : columnAt(issue.path), message: issue?.message ?? message };
  }
  const state = accepted === "unknown" ? "unknown" : "refused";
  return { row, state, to, provider, code, vendorCode, requestId, message };
}
