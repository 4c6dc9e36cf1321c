import { entryOf, isMessage, type MockMessage, readingOf } from "./entry.ts";
import { isFit, type MessageFilter } from "./filter.ts";
import type { Followups } from "./followups.ts";
import type { Journal } from "./journal.ts";
import { MockError } from "./mock-error.ts";
import { aOrAn, arrivals, inWords } from "./nearest.ts";
import type { MockRequest } from "./recorded.ts";

/** Which message is waited for: a filter, or a predicate that is asked about accepted messages. */
export type Wanted = MessageFilter | ((message: MockMessage) => boolean);

/** Options of what waits for messages. */
export interface WaitOptions {
  /** Default: 4,000, a second less than a test has at most runners. */
  readonly timeoutMs?: number | undefined;
}

/** Waits until a message has arrived, or so many: those count too that are there already. */
export interface WaitFor {
  /** @throws {MockError} when none comes in time; it lists what did arrive */
  (wanted?: Wanted, options?: WaitOptions): Promise<MockMessage>;
  /** @throws {MockError} when fewer come in time; it lists what did arrive */
  (wanted: Wanted, options: WaitOptions & { readonly count: number }): Promise<readonly MockMessage[]>;
}

/** The messages that arrived. */
export interface Received {
  /** Oldest first; those that the vendor accepted, unless the filter says otherwise. */
  readonly messages: (filter?: MessageFilter) => readonly MockMessage[];
  readonly waitFor: WaitFor;
}

export function createReceived(journal: Journal<MockRequest>, followups: Followups, closed: AbortSignal): Received {
  const messageIn = (record: MockRequest): MockMessage | undefined => {
    if (readingOf(record) === undefined) return undefined;
    const entry = entryOf(record, followups);
    return isMessage(entry) ? entry : undefined;
  };
  const messages = (filter: MessageFilter = {}): MockMessage[] =>
    journal.entries.flatMap((record) => messageIn(record) ?? []).filter((message) => isFit(filter, message));

  function waitFor(wanted: Wanted = {}, { timeoutMs = 4_000, count }: WaitOptions & { count?: number } = {}): Promise<never> {
    const isWanted = typeof wanted === "function" ? predicate(wanted) : (message: MockMessage) => isFit(wanted, message);
    const found = messages({ outcome: "all" }).filter(isWanted);
    const enough = count ?? 1;
    return new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => fail(new MockError(late(), "missing")), timeoutMs);
      const forget = journal.subscribe((record) => {
        const message = messageIn(record);
        if (message !== undefined && isWanted(message)) found.push(message);
        look();
      });
      const abort = (): void => fail(new MockError("The mock was closed.", "impossible"));
      closed.addEventListener("abort", abort);
      look();

      function look(): void {
        if (found.length < enough) return;
        end();
        resolve(count === undefined ? found[0] : found);
      }
      function fail(error: MockError): void {
        end();
        reject(error);
      }
      function end(): void {
        clearTimeout(timer);
        forget();
        closed.removeEventListener("abort", abort);
      }
    }) as Promise<never>; // one message or several, as the overloads of WaitFor say

    function late(): string {
      const what = typeof wanted === "function" ? "message that the predicate wants" : inWords(wanted);
      const came = count === undefined ? `No ${what} arrived` : `${found.length} of ${count} times ${aOrAn(what)} arrived`;
      return `${came} within ${timeoutMs} ms.\n${arrivals(typeof wanted === "function" ? {} : wanted, messages({ outcome: "all" }))}`;
    }
  }

  return { messages, waitFor };
}

const predicate =
  (wanted: (message: MockMessage) => boolean) =>
  (message: MockMessage): boolean =>
    message.outcome === "accepted" && wanted(message);
