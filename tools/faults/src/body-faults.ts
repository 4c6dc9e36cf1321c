import { gzipSync } from "node:zlib";
import type { AnswerFault, Exchange } from "./answer-fault.ts";
import { answer, chunk, chunkedHead, head, type Headers, json, pour } from "./writing.ts";

const mebibyte = 1024 * 1024;
const hugeMebibytes = 200;
const blanks = " ".repeat(mebibyte);

const gzip: Headers = { ...json, "content-encoding": "gzip" };

/** Beyond 2^53, where a number of JSON loses its last digits. */
const largeNumber = "90071992547409931234";

/** An answer whose body is made from success. */
const altered = (meaning: string, alter: (success: string, exchange: Exchange) => string | Buffer, headers?: Headers): AnswerFault => ({
  meaning,
  answer: (exchange) => void exchange.socket.write(answer(200, alter(exchange.bodies.success(exchange.id), exchange), headers)),
});

/** Success with members before its own. */
const led = (meaning: string, members: (success: string) => string): AnswerFault =>
  altered(meaning, (success) => `{${members(success)},${success.slice(1)}`);

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

/** Every member of an object once more, as null. */
const nulls = (success: string): string =>
  Object.keys(Object(JSON.parse(success)))
    .map((member) => `${JSON.stringify(member)}:null`)
    .join(",");

/** Answers of HTTP 200 in which the body is not what it should be, or comes in an odd way. */
export const bodyFaults = {
  "empty-200": altered("Answers HTTP 200 with nothing.", () => ""),
  "success-without-id": altered("Answers success without a message id.", (_, { bodies }) => bodies.withoutId),
  "empty-id": altered("Answers success with an empty message id.", (_, { bodies }) => bodies.success('""')),
  "large-number-id": altered("Answers success with a number beyond 2^53 for its message id.", (_, { bodies }) =>
    bodies.success(largeNumber),
  ),
  "truncated-json": altered("Answers with the first half of success.", (success) => success.slice(0, success.length / 2)),
  "byte-order-mark": altered("Answers success after a byte order mark.", (success) => `\uFEFF${success}`),
  "wrong-content-type": altered("Answers success as `text/html`.", (success) => success, { "content-type": "text/html" }),
  "duplicate-keys": led("Answers success in which every member comes twice, first as null.", nulls),
  "prototype-keys": led(
    "Answers success with members called `__proto__` and `constructor`.",
    () => '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
  ),
  "large-number": led("Answers success with a number beyond 2^53 beside it.", () => `"added":${largeNumber}`),
  "deep-json": led("Answers success with 100,000 lists in one another beside it.", () => `"added":${nested(100_000)}`),
  "large-headers": {
    meaning: "Answers success after 64 KB of headers.",
    answer: ({ socket, bodies, id }) => {
      const padding = Object.fromEntries(Array.from({ length: 64 }, (_, number) => [`x-padding-${number}`, "x".repeat(1024)]));
      socket.write(answer(200, bodies.success(id), { ...json, ...padding }));
    },
  },
  "large-body": {
    meaning: "Answers success after 200 MB of spaces, and says so in the headers.",
    answer: ({ socket, bodies, id }) => {
      const success = bodies.success(id);
      socket.write(head(200, { ...json, "content-length": String(hugeMebibytes * mebibyte + Buffer.byteLength(success)) }));
      pour(socket, blanks, hugeMebibytes, success);
    },
  },
  "large-chunked-body": {
    meaning: "Answers success after 200 MB of spaces, in chunks.",
    answer: ({ socket, bodies, id }) => {
      socket.write(chunkedHead);
      pour(socket, chunk(blanks), hugeMebibytes, `${chunk(bodies.success(id))}${chunk("")}`);
    },
  },
  "gzip-bomb": altered(
    "Answers success after 200 MB of spaces, in 200 KB of gzip.",
    (success) => Buffer.concat([...Array<Buffer>(hugeMebibytes).fill(gzipSync(blanks)), gzipSync(success)]), // gzip may be made of parts
    gzip,
  ),
  "garbage-gzip": altered("Answers with something that is not the gzip it says it is.", () => "this is not gzip", gzip),
  "garbage-chunks": {
    meaning: "Answers in chunks, of which the second has no size.",
    answer: ({ socket, bodies, id }) => void socket.write(`${chunkedHead}${chunk(bodies.success(id).slice(0, 8))}no size\r\n`),
  },
} as const satisfies { readonly [name: string]: AnswerFault };
