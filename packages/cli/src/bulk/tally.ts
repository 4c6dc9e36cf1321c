/** What has become of the rows of a file. They add up: `rows` is the sum of all the others. */
export interface Tally {
  readonly rows: number;
  /** By this run. */
  readonly sent: number;
  /** By earlier runs with the same result file. */
  readonly sentBefore: number;
  /** The vendor does not have them. */
  readonly refused: number;
  /** The vendor may have them. */
  readonly unknown: number;
  /** Nothing was sent of them. */
  readonly broken: number;
  /** Not looked at yet. */
  readonly left: number;
}

export type Counted = Exclude<keyof Tally, "rows" | "left">;

/** Counts rows, each once. */
export class Counter {
  readonly #rows: number;
  readonly #counts = { sent: 0, sentBefore: 0, refused: 0, unknown: 0, broken: 0 };

  constructor(rows: number) {
    this.#rows = rows;
  }

  count(what: Counted): void {
    this.#counts[what] += 1;
  }

  get tally(): Tally {
    const looked = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    return { rows: this.#rows, ...this.#counts, left: this.#rows - looked };
  }
}

/** `10,000 rows: 9,812 sent, 150 refused, 38 broken` */
export function tallyText({ rows, sent, sentBefore, refused, unknown, broken, left }: Tally): string {
  const parts = [
    [sent, "sent"],
    [sentBefore, "sent before"],
    [refused, "refused"],
    [unknown, "unknown"],
    [broken, "broken"],
    [left, "left"],
  ] as const;
  const told = parts
    .filter(([count, what]) => count > 0 || what === "sent")
    .map(([count, what]) => `${count.toLocaleString("en")} ${what}`);
  return `${rows.toLocaleString("en")} row${rows === 1 ? "" : "s"}: ${told.join(", ")}`;
}
