import type { FileHandle } from "node:fs/promises";
import { exitCodes } from "../exit-codes.ts";
import { Problem } from "../problem.ts";

/** Adds to the end of a file. Who adds something at the same time shares one write and one flush to the disk. */
export class Appender {
  readonly #handle: FileHandle;
  #text = "";
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Resolves once the text is on the disk. Rejects if it may not be there; then nothing more is written, as its end may be cut off. */
  append(text: string): Promise<void> {
    this.#text += text;
    this.#next ??= this.#last = this.#last.then(() => this.#flush());
    return this.#next;
  }

  async #flush(): Promise<void> {
    const text = this.#text;
    this.#text = "";
    this.#next = undefined;
    try {
      await this.#handle.appendFile(text);
      await this.#handle.datasync();
    } catch (error) {
      throw new Problem(
        `The result file cannot be written any more: ${error instanceof Error ? error.message : String(error)}. Nothing further is sent; the same command again goes on.`,
        exitCodes.refused,
      );
    }
  }
}
