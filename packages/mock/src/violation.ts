/** One way in which a request breaks the contract. */
export interface Violation {
  readonly in: "body" | "header" | "path" | "query" | "response";
  /** The member or the header: `interactive.action.buttons[0].reply.title`, `Sign`. */
  readonly path: string;
  /** The broken rule, by its JSON Schema keyword, or `credential` and `signature`. */
  readonly rule: string;
  readonly message: string;
  /** The code the vendor documents for this mistake, if it documents one. */
  readonly vendorCode?: string;
}

/** The response header that lists what was wrong with a request, as JSON. */
export const violationsHeader = "x-wabakit-violations";

/** The response header that lists what the mock let pass although the contract does not, as JSON. */
export const warningsHeader = "x-wabakit-warnings";

const longestHeader = 6_000;

/**
 * A list for a header: ASCII only, and cut where it would pass what clients accept (the whole list is in `mock.requests`). It never comes out
 * empty: an empty list would say that nothing was wrong.
 */
export function headerText(list: readonly object[]): string {
  let kept = list.slice(0, 50);
  while (kept.length > 1 && ascii(kept).length > longestHeader) kept = kept.slice(0, Math.floor(kept.length / 2));
  return ascii(kept).length > longestHeader ? ascii(kept.map(shortened)) : ascii(kept);
}

const shortened = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).map(([name, text]) => [name, typeof text === "string" ? text.slice(0, 200) : text]));

const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
