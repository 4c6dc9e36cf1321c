import { isMessage, type MockEntry, type MockMessage } from "./entry.ts";
import { type MessageFilter, misfits, numberOf, textIn } from "./filter.ts";

// What a failing test says: what was expected, against the messages that come nearest to it.

/** How many are shown. */
const most = 5;

/** `text message to 447700900123 with the text "Hello"` */
export function inWords({ to, type, vendor, text, message, outcome }: MessageFilter): string {
  const parts = [
    `${outcome === "refused" ? "refused " : ""}${type === undefined ? "" : `${type} `}message`,
    to === undefined ? "" : `to ${numberOf(to)}`,
    vendor === undefined ? "" : `through ${vendor}`,
    text === undefined ? "" : `with the text ${shown(text)}`,
    message === undefined ? "" : `with ${shown(message)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** With its article. */
export const aOrAn = (what: string): string => `${/^[aei]/.test(what) ? "an" : "a"} ${what}`;

/** Messages, those that fit most of a filter first; of equals the accepted, and then the latest. */
export const nearest = (filter: MessageFilter, messages: readonly MockMessage[]): MockMessage[] =>
  messages.toSorted((a, b) => rank(filter, a) - rank(filter, b) || b.id - a.id);

const rank = (filter: MessageFilter, message: MockMessage): number =>
  misfits(filter, message).length * 2 + (message.outcome === "accepted" ? 0 : 1);

/** What arrived, the nearest first, each with what it does not fit and, if it was refused, why. */
export function arrivals(filter: MessageFilter, messages: readonly MockMessage[]): string {
  if (messages.length === 0) return "No message arrived at all.";
  const refused = messages.filter(({ outcome }) => outcome === "refused").length;
  const counted = `Arrived: ${messages.length - refused} accepted, ${refused} refused${messages.length > most ? `; the nearest ${most}` : ""}:`;
  return [
    counted,
    ...nearest(filter, messages)
      .slice(0, most)
      .flatMap((message) => lines(filter, message)),
  ].join("\n");
}

/** One message that arrived: `#3 itniotech text to 447700900123`, and what is to be said of it, a line each. */
function lines(filter: MessageFilter, entry: MockMessage): string[] {
  const { id, vendor, type, to, outcome, violations, scenario, response } = entry;
  const off = misfits(filter, entry).filter((name) => name !== "outcome");
  const why =
    violations.length > 0
      ? violations.map(({ message, vendorCode }) => `${message}${vendorCode === undefined ? "" : ` (${vendorCode})`}`)
      : [`${scenario ?? "as asked for"}, HTTP ${response.status}`];
  return [
    `  #${id} ${vendor ?? ""} ${type} to ${to.join(", ")}${textOf(entry)}${outcome === "refused" ? ", refused:" : ""}`,
    ...(outcome === "refused" ? why.slice(0, most).map((line) => `       ${line}`) : []),
    ...off.map(
      (name) => `       ${name} is ${shown(valueOf(name, entry))}, not ${shown(name === "to" ? numberOf(filter.to ?? "") : filter[name])}`,
    ),
  ];
}

function textOf(entry: MockMessage): string {
  const text = textIn(entry.message);
  return text === undefined ? "" : `: ${shown(text)}`;
}

/** What an entry has for a member of a filter. */
export function valueOf(name: keyof MessageFilter, entry: MockEntry): unknown {
  if (name === "text") return isMessage(entry) ? textIn(entry.message) : undefined;
  if (name === "to") return entry.to.length === 1 ? entry.to[0] : entry.to;
  return entry[name];
}

const longest = 200;

function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) => (member instanceof RegExp ? String(member) : member)) ?? "nothing";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
