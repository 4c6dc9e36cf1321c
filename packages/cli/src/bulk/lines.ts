import type { FileHandle } from "node:fs/promises";

const pieceBytes = 65_536;

/** What an open file holds, from its beginning, whoever else reads it. */
export async function* bytesOf(handle: FileHandle): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(pieceBytes), 0, pieceBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * The text that an open file holds.
 *
 * @param strictly whether it has to be UTF-8; else what is not becomes U+FFFD
 * @throws {TypeError} when it has to be, and is not
 */
export async function* textOf(handle: FileHandle, strictly: boolean): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: strictly });
  for await (const bytes of bytesOf(handle)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The lines of a text that comes in pieces. Not `node:readline`: it also ends lines at characters that JSON lets stand in a text. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
