// What withRateLimit should do, said as plainly as it can be: one step after the other, over everything that has left so far.

/** A pace as a model sees it: how long one token takes, and how many there may be. */
export interface Pace {
  readonly intervalMs: number;
  readonly burst: number;
}

export interface Arrival {
  readonly to: string;
  readonly at: number;
  /** When it is given up, unless it has left. */
  readonly until: number;
}

export interface Departure {
  readonly arrival: number;
  readonly at: number;
}

/**
 * From when on one more may leave, from the definition: no span of time, from any departure on, has more than its burst and what has come since.
 *
 * @param departures moments, in order
 */
export function opensAt({ intervalMs, burst }: Pace, departures: readonly number[]): number {
  const spans = departures.map((from, index) => from + (departures.length - index + 1 - burst) * intervalMs);
  return Math.max(-Infinity, ...spans);
}

/** Who leaves when: as soon as anybody may, and of those who may the first that came. */
export function departuresOf(arrivals: readonly Arrival[], total: Pace, perRecipient: Pace): Departure[] {
  const departures: Departure[] = [];
  const left = (to?: string): number[] =>
    departures.filter(({ arrival }) => to === undefined || arrivals[arrival]?.to === to).map(({ at }) => at);
  for (;;) {
    const open = arrivals.flatMap(({ to, at, until }, arrival) => {
      const mayLeave = Math.max(at, opensAt(total, left()), opensAt(perRecipient, left(to)));
      const waits = !departures.some((departure) => departure.arrival === arrival);
      return waits && mayLeave < until ? [{ arrival, at: mayLeave }] : [];
    });
    const [next] = open.toSorted((a, b) => a.at - b.at || a.arrival - b.arrival);
    if (next === undefined) return departures;
    departures.push(next);
  }
}
