/** A pace: so many a second on average, and so many at once after a quiet time. */
export interface RateLimit {
  /** Messages a second, on average. A fraction is a slower pace: `1 / 6` is one in six seconds. `Infinity` is no limit. */
  readonly perSecond: number;
  /** How many may leave at once after a quiet time. What leaves at once is missing later: the average stays. Default: 1, evenly spaced. */
  readonly burst?: number | undefined;
}

/** Below this many buckets it is not worth looking for those that are full. */
const few = 1024;

/**
 * A token bucket for each key. Of a bucket only the moment is kept at which it is full again (the generic cell rate algorithm), and of a full one
 * nothing. In any span of time no more than `burst + perSecond * seconds` leave. All moments are milliseconds of one clock.
 */
export class Buckets {
  readonly #fullAt = new Map<string, number>();
  /** How long a token takes to come. */
  readonly #intervalMs: number;
  /** How long before it is full a bucket has its first token. */
  readonly #headStartMs: number;
  #tidyAt = few;

  constructor({ perSecond, burst = 1 }: RateLimit) {
    this.#intervalMs = 1000 / perSecond;
    this.#headStartMs = this.#intervalMs * (burst - 1);
  }

  /** How many buckets are kept. */
  get size(): number {
    return this.#fullAt.size;
  }

  /** From when on one may leave. */
  opensAt(key: string): number {
    return (this.#fullAt.get(key) ?? -Infinity) - this.#headStartMs;
  }

  /** One leaves now. */
  take(key: string, now: number): void {
    this.#fullAt.set(key, Math.max(this.#fullAt.get(key) ?? now, now) + this.#intervalMs);
    if (this.#fullAt.size >= this.#tidyAt) this.#tidy(now);
  }

  /** Empties a bucket until that moment, when it has its next token. */
  closeUntil(key: string, moment: number): void {
    this.#fullAt.set(key, Math.max(this.#fullAt.get(key) ?? moment, moment + this.#headStartMs));
  }

  /** Forgets the buckets that are full. As it happens when they have doubled, it costs each of them next to nothing. */
  #tidy(now: number): void {
    for (const [key, fullAt] of this.#fullAt) if (fullAt <= now) this.#fullAt.delete(key);
    this.#tidyAt = Math.max(few, 2 * this.#fullAt.size);
  }
}
