import { didYouMean } from "../nearest.ts";
import { type AnyMessage, type MessageGiven, messageFlags, messageFrom, typesIn } from "../message.ts";
import { Problem } from "../problem.ts";
import type { Row } from "./rows.ts";

/** A row's message, or why there is none. */
export type Mapped =
  | { readonly message: AnyMessage; readonly broken?: never }
  | { readonly broken: { readonly column?: string | undefined; readonly message: string }; readonly message?: never };

/** How rows become messages. */
export interface Mapping {
  readonly of: (row: Row) => Mapped;
  /** The column that a member of the message was made of, by its path: `template.components[0].parameters[1].text`. */
  readonly columnAt: (path: string) => string | undefined;
  /** What makes another mapping of the same file another sending. */
  readonly plan: object;
}

/** `{column}`; `{{` and `}}` are braces that stand for themselves. */
const placeholder = /\{\{|\}\}|\{([^{}]*)\}/g;

/**
 * How the flags say that rows become messages: what stands in braces in a flag is the row's column of that name. Where no flag says what is sent, each row
 * is a message.
 *
 * @param columns those of the file, where all rows have the same
 * @throws {Problem} when a flag names a column that is not there
 */
export function createMapping(flags: MessageGiven, columns: readonly string[] | undefined): Mapping {
  if (typesIn(flags).length === 0) return wholeMessages(flags);
  const given = withDefaults(flags, columns);
  if (columns !== undefined) checkColumns(given, columns);
  const paths = pathsOf(given);
  return {
    of: (row) => mapped(row, given),
    columnAt: (path) => paths.get(path) ?? [...paths].find(([known]) => path.startsWith(`${known}.`) || known.startsWith(`${path}.`))?.[1],
    plan: Object.fromEntries(Object.entries(given).filter(([flag, value]) => Object.hasOwn(messageFlags, flag) && isGiven(value))),
  };
}

const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false);

const wholeMessages = ({ to }: MessageGiven): Mapping => ({
  of: ({ members, broken }) =>
    members === undefined ? { broken: { message: broken } } : { message: to === undefined ? members : { ...members, to } },
  columnAt: (path) => path,
  plan: to === undefined ? {} : { to },
});

/** The recipient is in the column `to`, and a template's values in the columns 1, 2, … as in its text, unless flags say otherwise. */
function withDefaults(flags: MessageGiven, columns: readonly string[] = []): MessageGiven {
  const numbered: string[] = [];
  while (columns.includes(String(numbered.length + 1))) numbered.push(`{${numbered.length + 1}}`);
  const param = flags.template !== undefined && flags.code === undefined && flags.param.length === 0 ? numbered : flags.param;
  return { ...flags, to: flags.to ?? "{to}", param };
}

function checkColumns(flags: MessageGiven, columns: readonly string[]): void {
  for (const [flag, value] of Object.entries(flags)) {
    const unknown = columnsIn(value).find((column) => !columns.includes(column));
    if (unknown === undefined) continue;
    const known = `the columns are ${columns.map((column) => `{${column}}`).join(", ")}.${didYouMean(unknown, columns)}`;
    if (flag === "to" && unknown === "to")
      throw new Problem(`There is no column "to": say where the number is, such as --to "{phone}"; ${known}`);
    throw new Problem(`--${flag} names {${unknown}}, which is no column; ${known} A brace that stands for itself is written twice.`);
  }
}

const columnsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((text) =>
      typeof text === "string" ? [...text.matchAll(placeholder)].flatMap(([, column]) => (column === undefined ? [] : [column])) : [],
    );

/** A cell that cannot be put into a text. */
class NoCell extends Error {
  readonly column: string;

  constructor(column: string, message: string) {
    super(message);
    this.column = column;
  }
}

function mapped({ members, broken }: Row, flags: MessageGiven): Mapped {
  if (members === undefined) return { broken: { message: broken } };
  try {
    return {
      message: messageFrom(
        filled(flags, (text) => text.replaceAll(placeholder, (found, column?: string) => cellOr(members, found, column))),
      ),
    };
  } catch (error) {
    if (error instanceof NoCell) return { broken: { column: error.column, message: error.message } };
    if (!(error instanceof Problem)) throw error;
    const [flag = ""] = /^--([\w-]+)/.exec(error.message)?.slice(1) ?? [];
    return { broken: { column: columnsIn(flags[flag as keyof MessageGiven]).join(", "), message: error.message } }; // a flag, or none
  }
}

function cellOr(members: { readonly [column: string]: unknown }, found: string, column: string | undefined): string {
  if (column === undefined) return found.slice(1);
  const cell = Object.hasOwn(members, column) ? members[column] : undefined;
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  throw new NoCell(column, cell === undefined || cell === null ? "is not there" : "must be a text or a number");
}

/** The flags with every text changed. */
function filled(flags: MessageGiven, fill: (text: string) => string): MessageGiven {
  const entries = Object.entries(flags).map(([flag, value]) => [
    flag,
    Array.isArray(value) ? value.map(fill) : typeof value === "string" ? fill(value) : value,
  ]);
  return Object.fromEntries(entries) as MessageGiven; // the same flags
}

/** Where in the message each flag's columns end up: found by building one whose texts are their own flags' columns. */
function pathsOf(flags: MessageGiven): Map<string, string> {
  const { location: _, ...texts } = flags; // not a text but two numbers; what is wrong with them is said by the flag's name
  const paths = new Map<string, string>();
  const message = attempt(() => messageFrom({ ...texts, location: flags.location === undefined ? undefined : "0,0" }));
  const visit = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      const columns = columnsIn(value);
      if (columns.length > 0) paths.set(path, columns.join(", "));
    } else if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${path}[${index}]`));
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) visit(member, path === "" ? name : `${path}.${name}`);
  };
  visit(message, "");
  return paths;
}

/** A message that needs a row's values to be one has no paths. */
function attempt(make: () => AnyMessage): AnyMessage | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
