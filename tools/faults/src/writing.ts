import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";

export type Headers = { readonly [name: string]: string };

export const json: Headers = { "content-type": "application/json" };

/** The status line and headers of an answer, with the empty line. */
export const head = (status: number, headers: Headers): string =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n`;

/** A whole answer with its length; JSON unless the headers say otherwise. */
export function answer(status: number, body: string | Buffer, headers: Headers = json): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(head(status, { ...headers, "content-length": String(bytes.length) })), bytes]);
}

/** A body, or a part of one, as a chunk. */
export const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** The head of an answer that comes in chunks. */
export const chunkedHead: string = head(200, { ...json, "transfer-encoding": "chunked" });

/** Something that is done later, unless the connection is closed first. */
export function later(socket: Socket, ms: number, act: () => void): void {
  const timer = setTimeout(act, ms);
  socket.once("close", () => clearTimeout(timer));
}

/** Writes the first piece now and another each time that many milliseconds have gone by, for as long as there are pieces and a connection. */
export function drip(socket: Socket, pieces: Iterable<string | Uint8Array>, everyMs: number): void {
  const rest = pieces[Symbol.iterator]();
  const timer = setInterval(() => step(), everyMs);
  socket.once("close", () => clearInterval(timer));
  const step = (): void => {
    const { done, value } = rest.next();
    if (done === true) clearInterval(timer);
    else socket.write(value);
  };
  step();
}

/** Writes each piece in a packet of its own, as fast as those can be told apart. */
export async function sprinkle(socket: Socket, pieces: Iterable<Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return;
    socket.write(piece);
    await setImmediate();
  }
}

/** The bytes of a text, each on its own. */
export const bytesOf = (text: string): Uint8Array[] => Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte));

/** Writes the same piece so many times, as fast as the client reads, and then the end. */
export function pour(socket: Socket, piece: string | Uint8Array, times: number, end: string): void {
  let left = times;
  const more = (): void => {
    while (left > 0 && !socket.destroyed) {
      left -= 1;
      if (!socket.write(piece)) return void socket.once("drain", more);
    }
    if (!socket.destroyed) socket.write(end);
  };
  more();
}
