/** Whole triples: a call takes only so many arguments. */
const pieceBytes = 3 * 8192;

/** Base64 of bytes that come in pieces, so that they need not be in memory in one. */
export class Base64 {
  /** How many bytes have come. */
  bytes = 0;
  readonly #pieces: string[] = [];
  /** What is left of the last piece: fewer than three bytes. */
  #rest: Uint8Array = new Uint8Array(0);

  push(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    let start = 0;
    if (this.#rest.length > 0) {
      start = Math.min(3 - this.#rest.length, bytes.length);
      this.#rest = Uint8Array.of(...this.#rest, ...bytes.subarray(0, start));
      if (this.#rest.length < 3) return;
      this.#pieces.push(encoded(this.#rest));
    }
    const end = bytes.length - ((bytes.length - start) % 3);
    for (; start < end; start += pieceBytes) this.#pieces.push(encoded(bytes.subarray(start, Math.min(start + pieceBytes, end))));
    this.#rest = bytes.slice(end);
  }

  /** The whole text, in one line. */
  end(): string {
    return [...this.#pieces.splice(0), encoded(this.#rest)].join(""); // in one go: a sum of two texts is copied when it is read
  }
}

const encoded = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
