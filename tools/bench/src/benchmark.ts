/** One thing that is measured: a line in the table of `benchmarks.ts`, and a file of `benchmarks/`. */
export interface Benchmark {
  readonly name: string;
  /** One line for `--help`. */
  readonly about: string;
  readonly measure: (settings: Settings) => Promise<Figure[]>;
}

export interface Settings {
  /** How often each subject is measured, in turns. */
  readonly rounds: number;
  /** How long one measurement of throughput takes, in milliseconds. */
  readonly ms: number;
  /** Says what is going on. */
  readonly progress: (line: string) => void;
}

/** One measured figure, with the limit it is held to, if there is one. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "x" | "1/s" | "ms" | "µs" | "MB" | "kB" | "B" | "";
  readonly atLeast?: number;
  readonly atMost?: number;
  /** What it should come to yet. */
  readonly aim?: number;
}

/** Whether a figure keeps its limit; one without a limit does. */
export const keeps = ({ value, atLeast = -Infinity, atMost = Infinity }: Figure): boolean => value >= atLeast && value <= atMost;

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

/**
 * Measures every subject once in each round, so that what else the machine does falls on all of them, and gives each one's results in order.
 * Every other round goes backwards, so that none is always the first.
 */
export async function inTurns<Name extends string, Result = number>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name, round: number) => Promise<Result>,
): Promise<Record<Name, Result[]>> {
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Result[]>; // a list for each name
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) results[name].push(await measure(name, round));
  }
  return results;
}

/** The median of the ratios within each round: what slowed a round down slowed both. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, round) => value / (theirs[round] ?? NaN)));
