import type { Row } from "./row.ts";

/** What the list shows; an empty text asks for nothing. */
export interface Filter {
  readonly search: string;
  readonly vendor: string;
  /** A type of message, or `none` for requests that send no message. */
  readonly type: string;
  /** Digits of a recipient or sender. */
  readonly number: string;
  readonly outcome: string;
}

export const everything: Filter = { search: "", vendor: "", type: "", number: "", outcome: "" };

export const isFiltering = (filter: Filter): boolean => Object.values(filter).some((wanted) => wanted !== "");

/** How many of the filters beside search are on. */
export const filtersOn = ({ vendor, type, number, outcome }: Filter): number =>
  [vendor, type, number, outcome].filter((wanted) => wanted !== "").length;

/** The rows that are wanted, newest first. */
export function filtered(rows: readonly Row[], filter: Filter): readonly Row[] {
  if (!isFiltering(filter)) return rows.toReversed();
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const digits = filter.number.replaceAll(/\D/g, "");
  return rows
    .filter(
      ({ vendor, outcome, type = "none", numbers, haystack }) =>
        fits(filter.vendor, vendor) &&
        fits(filter.outcome, outcome) &&
        fits(filter.type, type) &&
        (digits === "" || numbers.some((number) => number.includes(digits))) &&
        words.every((word) => haystack.includes(word)),
    )
    .toReversed();
}

const fits = (wanted: string, is: string | undefined): boolean => wanted === "" || wanted === is;

/** What there is to filter by. */
export interface Choices {
  readonly types: readonly string[];
  /** The numbers seen last. */
  readonly numbers: readonly string[];
}

export function choicesIn(rows: readonly Row[]): Choices {
  const types = new Set(rows.map(({ type = "none" }) => type));
  const numbers = new Set(rows.slice(-500).flatMap((row) => row.numbers.slice(0, 5)));
  return { types: [...types].toSorted(), numbers: [...numbers].toReversed().slice(0, 50) };
}
