import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { AnswerBody, type Flow, type Sink } from "./answer-body.ts";

const decompressors: { readonly [encoding: string]: () => Transform } = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body of an answer, and what its bytes go into: the body itself, or what decompresses them into it. An encoding that is not known stays as it is. */
export function bodyOf(
  encoding: string | null,
  flow: Flow,
  giveUp: (reason: unknown) => void,
): { readonly body: AnswerBody; readonly sink: Sink } {
  const unread = (): void => giveUp(new Error("Nobody reads the rest of the answer."));
  const name = encoding?.toLowerCase() ?? "";
  const open = Object.hasOwn(decompressors, name) ? decompressors[name] : undefined;
  if (open === undefined) {
    const body = new AnswerBody(flow, unread);
    return { body, sink: body };
  }
  const stream = open();
  const body = new AnswerBody(stream, unread);
  stream.on("data", (bytes: Buffer) => body.push(bytes));
  stream.once("end", () => body.end());
  stream.once("error", giveUp);
  stream.on("drain", () => flow.resume());
  const push = (bytes: Uint8Array): void => {
    if (!stream.write(bytes)) flow.pause();
  };
  const fail = (reason: unknown): void => {
    stream.destroy();
    body.fail(reason);
  };
  return { body, sink: { push, end: () => stream.end(), fail } };
}
