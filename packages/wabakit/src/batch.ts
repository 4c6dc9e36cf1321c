import type { Messages, Outcome, SendManyOptions } from "./send-many.ts";

/** Sends one message; never rejects. */
export type Deliver<M> = (index: number, message: M) => Promise<Outcome<M>>;

/**
 * The messages between the input and whoever takes the outcomes: never more than `concurrency`. The input is asked for one message at a time, and only
 * when somebody waits for an outcome.
 */
export class Batch<M> {
  readonly #input: Iterator<M> | AsyncIterator<M>;
  readonly #deliver: Deliver<M>;
  readonly #concurrency: number;
  readonly #ordered: boolean;
  readonly #signal: AbortSignal | undefined;
  /** Outcomes that nobody has taken yet, by index. */
  readonly #settled = new Map<number, Outcome<M>>();
  #begun = 0;
  #taken = 0;
  #pulling = false;
  /** Whether the input may have more: it has neither ended nor thrown. */
  #open = true;
  #closed = false;
  #thrown: { readonly error: unknown } | undefined;
  #wake = (): void => {};

  constructor(messages: Messages<M>, deliver: Deliver<M>, { concurrency = 10, ordered = false, signal }: SendManyOptions) {
    this.#input = Symbol.asyncIterator in messages ? messages[Symbol.asyncIterator]() : messages[Symbol.iterator]();
    this.#deliver = deliver;
    this.#concurrency = concurrency;
    this.#ordered = ordered;
    this.#signal = signal;
  }

  /** Whether nothing further will be sent. */
  get #over(): boolean {
    return !this.#open || this.#closed || this.#signal?.aborted === true;
  }

  get finished(): boolean {
    return this.#over && this.#begun === this.#taken;
  }

  /** Asks the input for the next message, if there is room for it; it is sent as soon as it comes. */
  pull(): void {
    if (this.#over || this.#pulling || this.#begun - this.#taken >= this.#concurrency) return;
    void this.#pullOne();
  }

  /** The next outcome, if it is there. */
  take(): Outcome<M> | undefined {
    const [oldest = this.#taken] = this.#settled.keys();
    const index = this.#ordered ? this.#taken : oldest;
    const outcome = this.#settled.get(index);
    if (this.#settled.delete(index)) this.#taken += 1;
    return outcome;
  }

  /** Waits until a message or an outcome has come, or the signal was aborted. */
  async change(): Promise<void> {
    let onAbort = (): void => {};
    await new Promise<void>((resolve) => {
      this.#wake = onAbort = resolve;
      this.#signal?.addEventListener("abort", onAbort, { once: true });
    });
    this.#signal?.removeEventListener("abort", onAbort);
  }

  /** Throws what the input has thrown. */
  rethrow(): void {
    if (this.#thrown !== undefined) throw this.#thrown.error;
  }

  /** Lets go of the input and waits for what is under way: to abort it would leave its fate unknown. */
  async close(): Promise<void> {
    this.#closed = true;
    const closing = this.#closeInput();
    closing.catch(() => {}); // awaited below, but perhaps only after it has failed
    while (this.#begun > this.#taken + this.#settled.size) await this.change();
    // An input that is being waited for closes when it has given what it was asked for, which may be never.
    if (!this.#pulling) await closing;
  }

  async #pullOne(): Promise<void> {
    this.#pulling = true;
    try {
      const next = await this.#input.next();
      if (next.done === true) this.#open = false;
      else if (!this.#over) void this.#send(next.value);
    } catch (error) {
      if (!this.#over) this.#thrown = { error };
      this.#open = false;
    }
    this.#pulling = false;
    this.#wake();
  }

  async #send(message: M): Promise<void> {
    const index = this.#begun;
    this.#begun += 1;
    this.#settled.set(index, await this.#deliver(index, message));
    this.#wake();
  }

  async #closeInput(): Promise<void> {
    if (this.#open) await this.#input.return?.();
  }
}
