import type { MockMessage } from "./entry.ts";
import { isFit, type MessageFilter, numberOf } from "./filter.ts";
import { aOrAn, arrivals, inWords, nearest, valueOf } from "./nearest.ts";
import type { Mock } from "./mock.ts";

/** What a test expects of a mock, held against what arrived. */
export interface Verdict {
  readonly pass: boolean;
  /** What is wrong; of a verdict that passes, what is wrong if it should not. */
  readonly message: string;
  /** For a diff: what was expected, and the same of the message that comes nearest. */
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Whether a message has arrived, at least once, or exactly so often. */
export function expectReceived(mock: Pick<Mock, "messages">, filter: MessageFilter, times?: number): Verdict {
  const all = mock.messages({ outcome: "all" });
  const found = all.filter((message) => isFit(filter, message));
  const what = inWords(filter);
  if (times !== undefined) {
    const message = `Expected ${aOrAn(what)} ${counted(times)}, received it ${counted(found.length)}.`;
    const isNot = `Expected ${aOrAn(what)} not exactly ${counted(times)}.`;
    const pass = found.length === times;
    return { pass, message: `${pass ? isNot : message}\n${arrivals(filter, all)}`, expected: times, actual: found.length };
  }
  const pass = found.length > 0;
  const message = pass ? `Expected no ${what}, received ${found.length}.` : `Expected ${aOrAn(what)}, received none.`;
  const [closest] = nearest(filter, all);
  return { pass, message: `${message}\n${arrivals(filter, pass ? found : all)}`, ...compared(filter, closest) };
}

const counted = (times: number): string => `${times} ${times === 1 ? "time" : "times"}`;

/** The members of the filter, and what the message has in their place. */
function compared(filter: MessageFilter, message: MockMessage | undefined): Pick<Verdict, "expected" | "actual"> {
  const given = { outcome: "accepted", ...filter, ...(filter.to !== undefined && { to: numberOf(filter.to) }) };
  const names = Object.keys(given) as (keyof MessageFilter)[]; // it has those and no others
  return {
    expected: given,
    actual: message === undefined ? undefined : Object.fromEntries(names.map((name) => [name, valueOf(name, message)])),
  };
}
