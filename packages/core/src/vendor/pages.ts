import type { Told } from "./call.ts";

/** One page of a list. */
export interface Page {
  readonly told: Told;
  readonly entries: readonly unknown[];
}

/**
 * Reads a list page by page, counted from 1, up to the first page that is not full.
 *
 * @throws {SendError} `unexpected-response` when a page comes twice: a vendor that does not turn pages would be asked for ever
 */
export async function* pagesOf(size: number, read: (page: number) => Promise<Page>): AsyncGenerator<Page, void, undefined> {
  let before: string | undefined;
  for (let page = 1; ; page += 1) {
    const { told, entries } = await read(page);
    const text = JSON.stringify(entries);
    if (text === before) throw told.unreadable("the same page of a list twice");
    if (entries.length > 0) yield { told, entries };
    if (entries.length < size) return;
    before = text;
  }
}
