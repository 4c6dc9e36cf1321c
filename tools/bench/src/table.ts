import { type Figure, keeps } from "./benchmark.ts";

/** Figures as lines: what, how much, and the limit. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.what, valueOf(figure), limitOf(figure)] as const);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([what, value, limit]) => `  ${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${limit}`.trimEnd())
    .join("\n");
}

/** How much it is, with its unit. */
export const valueOf = ({ value, unit }: Figure): string => `${digits(value)} ${unit}`.trimEnd();

const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en") : value.toLocaleString("en", { maximumSignificantDigits: 3 });

/** The limit it is held to, and whether it misses it; empty without one. */
export function limitOf(figure: Figure): string {
  const { atLeast, atMost, unit } = figure;
  const limit = (
    atLeast === undefined ? (atMost === undefined ? "" : `at most ${atMost} ${unit}`) : `at least ${atLeast} ${unit}`
  ).trimEnd();
  return limit === "" || keeps(figure) ? limit : `${limit}: MISSED`;
}
