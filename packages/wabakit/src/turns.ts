import { Buckets, type RateLimit } from "./buckets.ts";
import type { Deadline, Sleep } from "./time.ts";

/** What takes turns: one limit for all, and one for each recipient. */
export interface Pace {
  readonly total: RateLimit;
  readonly perRecipient: RateLimit | undefined;
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** A place in the queue. */
export interface Turn {
  /** Resolves when the turn has come. Rejects, as soon as that is certain, when it comes too late. */
  readonly come: Promise<void>;
  /** Gives the place up; after the turn has come, nothing. */
  readonly leave: () => void;
}

/** The turn comes only after the time that the caller has. */
export class TooLate extends Error {
  /** How long until it would come, at the earliest. */
  readonly waitMs: number;

  constructor(waitMs: number) {
    super("too late");
    this.waitMs = waitMs;
  }
}

interface Waiter {
  readonly recipient: string | undefined;
  readonly deadline: Deadline;
  readonly go: () => void;
  readonly refuse: (error: TooLate) => void;
}

/** The one key of the limit for all. */
const all = "all";

/**
 * First come, first served, among those whose recipient may have a message now: one who has to wait for that holds up nobody else. One timer runs
 * while anybody waits, however many they are.
 */
export class Turns {
  readonly #total: Buckets;
  readonly #recipients: Buckets | undefined;
  readonly #now: Pace["now"];
  readonly #sleep: Sleep;
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiter>();
  /** When the timer runs out. Nobody who waits can go before. */
  #wakesAt = Infinity;
  #timer = new AbortController();

  constructor({ total, perRecipient, now, sleep }: Pace) {
    this.#total = new Buckets(total);
    this.#recipients = perRecipient && new Buckets(perRecipient);
    this.#now = now;
    this.#sleep = sleep;
  }

  /** Takes a place in the queue. */
  enter(recipient: string | undefined, deadline: Deadline): Turn {
    let leave = (): void => {};
    const come = new Promise<void>((go, refuse) => {
      const waiter: Waiter = { recipient, deadline, go, refuse };
      leave = () => this.#drop(waiter);
      this.#waiting.add(waiter);
      if (this.#refusedAsLate(waiter)) return;
      // Before the timer runs out nobody else can go, so that a long queue need not be looked through for each who joins it.
      this.#admit(this.#now() < this.#wakesAt ? [waiter] : this.#waiting);
    });
    return { come, leave };
  }

  /** Lets nobody go for so long. */
  pause(ms: number): void {
    this.#total.closeUntil(all, this.#now() + ms);
    for (const waiter of this.#waiting) this.#refusedAsLate(waiter);
  }

  #opensAt({ recipient }: Waiter): number {
    return recipient === undefined ? -Infinity : (this.#recipients?.opensAt(recipient) ?? -Infinity);
  }

  #admit(candidates: Iterable<Waiter>): void {
    const now = this.#now();
    let next = this.#wakesAt;
    for (const waiter of candidates) {
      const anyOpensAt = this.#total.opensAt(all);
      if (anyOpensAt > now) {
        next = Math.min(next, anyOpensAt);
        break;
      }
      const opensAt = this.#opensAt(waiter);
      if (opensAt > now) next = Math.min(next, opensAt);
      else this.#let(waiter, now);
    }
    this.#wakeAt(next, now);
  }

  #let(waiter: Waiter, now: number): void {
    this.#total.take(all, now);
    if (waiter.recipient !== undefined) this.#recipients?.take(waiter.recipient, now);
    this.#waiting.delete(waiter);
    waiter.go();
  }

  /** Whether the turn of a waiter comes too late, whatever the others do: who waits all the same would do so for nothing. */
  #refusedAsLate(waiter: Waiter): boolean {
    const waitMs = Math.max(this.#total.opensAt(all), this.#opensAt(waiter)) - this.#now();
    if (waitMs <= 0 || waitMs < waiter.deadline.leftMs()) return false;
    waiter.refuse(new TooLate(waitMs));
    this.#drop(waiter);
    return true;
  }

  #drop(waiter: Waiter): void {
    this.#waiting.delete(waiter);
    if (this.#waiting.size === 0) this.#stop();
  }

  #stop(): void {
    this.#timer.abort();
    this.#wakesAt = Infinity;
  }

  #wakeAt(moment: number, now: number): void {
    if (this.#waiting.size === 0) this.#stop();
    if (this.#waiting.size === 0 || moment >= this.#wakesAt) return;
    this.#stop();
    this.#wakesAt = moment;
    const timer = new AbortController();
    this.#timer = timer;
    const wake = (): void => {
      if (timer.signal.aborted) return;
      this.#wakesAt = Infinity;
      this.#admit(this.#waiting);
    };
    this.#sleep(moment - now, timer.signal).then(wake, () => {}); // one whose sleep fails waits until its own time is up
  }
}
