import { textOf } from "./answer-values.ts";
import type { Told } from "./call.ts";

/** One page of a list. */
export interface Page<Row, Place> {
  readonly told: Told;
  readonly rows: readonly Row[];
  /** Where the next page is: its number, or a cursor; undefined after the last one. */
  readonly next: Place | undefined;
}

/** More pages than any account has. A vendor that never says that a page is the last would be asked for ever. */
const mostPages = 10_000;

/**
 * Reads a list page by page and gives each row once: one that moved to a later page while the list was read comes twice.
 *
 * @param keyOf what no other row has
 * @throws {SendError} `unexpected-response` when the pages go round in a circle, or never end
 */
export async function* rowsOf<Row, Place extends string | number>(
  keyOf: (row: Row) => string,
  read: (place: Place | undefined) => Promise<Page<Row, Place>>,
): AsyncGenerator<Row, void, undefined> {
  const seen = new Set<string>();
  const places = new Set<Place>();
  let place: Place | undefined;
  for (;;) {
    const { told, rows, next } = await read(place);
    const known = seen.size;
    for (const row of rows) {
      const key = keyOf(row);
      if (seen.has(key)) continue;
      seen.add(key);
      yield row;
    }
    if (next === undefined) return;
    if (rows.length > 0 && seen.size === known) throw told.unreadable("the same page of a list twice");
    if (places.has(next)) throw told.unreadable("the same place of a list as the next one twice");
    if (places.size === mostPages) throw told.unreadable(`a list of more than ${mostPages} pages`);
    places.add(next);
    place = next;
  }
}

/** All rows of a list at once. */
export async function allOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** What a page with a number says of the others, whatever the vendor calls it. Pages are counted from 1. */
interface Numbered {
  readonly page: number;
  readonly entries: readonly unknown[];
  /** How many entries were asked for. */
  readonly size: number;
  /** How many a full page has, by the answer: the vendor may have a limit of its own. */
  readonly told?: unknown;
  /** How many pages there are in all, by the answer. */
  readonly pages?: unknown;
}

/** The number of the page after this one, if there is one. Where the vendor does not count its pages, one that is not full is the last. */
export function pageAfter({ page, entries, size, told, pages }: Numbered): number | undefined {
  const last = Number(textOf(pages));
  const full = Math.min(size, Number(textOf(told)) || size);
  const more = last >= 1 ? page < last : entries.length >= full;
  return more && entries.length > 0 ? page + 1 : undefined;
}
