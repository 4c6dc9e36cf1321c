import type { ResponseBody } from "@wabakit/core/vendor";

/** What takes the bytes of an answer as they come. */
export interface Sink {
  push(bytes: Uint8Array): void;
  end(): void;
  fail(reason: unknown): void;
}

/** Where bytes come from. */
export interface Flow {
  pause(): unknown;
  resume(): unknown;
}

/** How many bytes wait for their reader before the flow is paused. */
const highWaterMark = 65_536;

const utf8 = new TextDecoder();

/** The bytes of an answer, between the connection and their reader. */
export class AnswerBody implements ResponseBody, Sink {
  readonly #flow: Flow;
  readonly #giveUp: () => void;
  #chunks: Uint8Array[] = [];
  #waiting = 0;
  #state: "open" | "ended" | "failed" = "open";
  #reason: unknown;
  #wake = (): void => {};

  /** @param giveUp ends what the bytes come from, because nobody wants the rest */
  constructor(flow: Flow, giveUp: () => void) {
    this.#flow = flow;
    this.#giveUp = giveUp;
  }

  push(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting > highWaterMark) this.#flow.pause();
    this.#wake();
  }

  end(): void {
    this.#settle("ended");
  }

  fail(reason: unknown): void {
    this.#reason = reason;
    this.#settle("failed");
  }

  async cancel(): Promise<void> {
    this.#chunks = [];
    if (this.#state === "open") this.#giveUp();
  }

  getReader(): ReturnType<ResponseBody["getReader"]> {
    const read = async (): Promise<{ done: boolean; value?: Uint8Array | undefined }> => {
      const value = await this.#next();
      return { done: value === undefined, value };
    };
    return { read, cancel: () => this.cancel() };
  }

  text(): Promise<string> {
    return this.#state === "ended" ? Promise.resolve(utf8.decode(this.#taken())) : this.#collected();
  }

  async #collected(): Promise<string> {
    const chunks: Uint8Array[] = [];
    for (let bytes = await this.#next(); bytes !== undefined; bytes = await this.#next()) chunks.push(bytes);
    return utf8.decode(joined(chunks));
  }

  /** What has come since the last time, once there is something; undefined at the end. */
  async #next(): Promise<Uint8Array | undefined> {
    while (this.#chunks.length === 0 && this.#state === "open") await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#state === "failed") throw this.#reason;
    if (this.#chunks.length === 0) return undefined;
    const paused = this.#waiting > highWaterMark;
    const bytes = this.#taken();
    if (paused) this.#flow.resume(); // it may push at once
    return bytes;
  }

  #taken(): Uint8Array {
    const bytes = joined(this.#chunks);
    this.#chunks = [];
    this.#waiting = 0;
    return bytes;
  }

  #settle(state: "ended" | "failed"): void {
    if (this.#state === "open") this.#state = state;
    this.#wake();
  }
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array => (chunks.length === 1 && chunks[0]) || Buffer.concat(chunks);
