import { table } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Things of one kind: lines of JSON as they come, or a table of all of them at the end. */
export interface Listing {
  readonly add: (record: object, cells: readonly string[]) => void;
  readonly end: () => void;
}

/** @param none what is said instead of an empty table */
export function createListing(terminal: Terminal, titles: readonly string[], none: string): Listing {
  const rows: (readonly string[])[] = [];
  const head = titles.map((title) => terminal.paint("strong", title));
  return {
    add(record, cells) {
      if (terminal.isJson) terminal.print(record, "");
      else rows.push(cells);
    },
    end() {
      if (!terminal.isJson) terminal.print({}, rows.length === 0 ? none : table([head, ...rows]));
    },
  };
}
