import type { MessageStatus } from "@wabakit/core";
import type { Entry } from "./entry.ts";
import { summaryOf } from "./summary.ts";

/** What the list keeps of a request; the rest is asked for when it is opened, so that 10,000 of them stay light. */
export interface Row {
  readonly id: number;
  readonly at: number;
  readonly vendor: string | undefined;
  readonly outcome: Entry["outcome"];
  /** Undefined if the request sends no message. */
  readonly type: string | undefined;
  /** Recipients and sender, for the filter. */
  readonly numbers: readonly string[];
  /** Who it goes to; of a request without a message, what it asks for. */
  readonly title: string;
  readonly summary: string;
  readonly messageId: string | undefined;
  readonly status: MessageStatus | undefined;
  /** How often something has happened to it since. */
  readonly changes: number;
  /** What search looks through, in lower case. */
  readonly haystack: string;
}

/** The longest piece of a request that search looks through. */
const searched = 4_000;

export function rowOf(entry: Entry): Row {
  const { id, at, vendor, operation, outcome, to, from, type, message, messageId, request, response } = entry;
  const asked = operation ?? `${request.method} ${request.path}`;
  const summary = message === undefined ? `HTTP ${response.status === 0 ? "without an answer" : response.status}` : summaryOf(message);
  return {
    id,
    at,
    vendor,
    outcome,
    type: message === undefined ? undefined : (type ?? message.type),
    numbers: from === undefined ? to : [...to, from],
    title: message === undefined ? asked : recipients(to),
    summary,
    messageId,
    status: latest(entry.statuses),
    changes: entry.statuses.length + entry.replies.length,
    haystack: [`#${id}`, vendor, asked, ...to.slice(0, 100), from, messageId, summary, request.body.slice(0, searched)]
      .filter((text) => text !== undefined)
      .join("\n")
      .toLowerCase(),
  };
}

/** `+447700900123`, or `+447700900123 and 4 more` */
function recipients([first, ...others]: readonly string[]): string {
  if (first === undefined) return "no recipient";
  return others.length === 0 ? phone(first) : `${phone(first)} and ${others.length} more`;
}

/** With a plus where it is digits alone. */
export const phone = (number: string): string => (/^\d{5,}$/.test(number) ? `+${number}` : number);

export const latest = (statuses: Entry["statuses"]): MessageStatus | undefined => statuses.at(-1)?.status;

/** Both lists as one, each request once, oldest first: the later word about a request counts. */
export function merged(rows: readonly Row[], more: readonly Row[]): readonly Row[] {
  const [first] = more;
  if (first === undefined) return rows;
  if (rows.length === 0 || first.id > (rows.at(-1)?.id ?? 0)) return [...rows, ...more];
  const byId = new Map([...rows, ...more].map((row) => [row.id, row]));
  return [...byId.values()].toSorted((a, b) => a.id - b.id);
}
