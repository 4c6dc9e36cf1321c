import type { BlobLike, ByteStream, MediaFile, MediaType } from "../media.ts";
import { invalid, notSent, unreadable } from "../not-sent.ts";
import { readMembers } from "../plain-data.ts";
import type { SendOptions } from "../provider.ts";
import { safeCause } from "../safe-cause.ts";
import { SendError } from "../send-error.ts";
import { Base64 } from "./base64.ts";
import { checkedSendOptions, defaultTimeoutMs } from "./client-options.ts";
import { Ended, withDeadline } from "./deadline.ts";
import { inspect } from "./inspect.ts";
import { holds } from "./option-rule.ts";
import type { Rule } from "./rule.ts";

const kib = 1024;
const mib = 1024 * kib;

/** Meta's limits (Cloud API, media; read 2026-11), which it prints as KB and MB. */
const limits: { readonly [type in MediaType]: number } = {
  image: 5 * mib,
  video: 16 * mib,
  audio: 16 * mib,
  document: 100 * mib,
  sticker: 500 * kib,
};

const rule: Rule = {
  members: { type: { enum: /* @__PURE__ */ Object.keys(limits) }, data: {}, "maxBytes?": { type: "integer", minimum: 1 } },
};

/** A file on its way to a vendor, within one time. */
export interface FileRead {
  readonly provider: string;
  readonly file: MediaFile;
  readonly options: SendOptions | undefined;
  /** The provider's own. */
  readonly timeoutMs: number | undefined;
}

/**
 * Reads a file and hands it on as base64: in one line, without a prefix. Both have one time together, and `send` gets what is left of it.
 *
 * @throws {SendError} nothing sent: `invalid-message` when it is none, is empty, too large, not whole or cannot be read; `aborted`; `timed-out`
 */
export async function sendFile<T>(
  { provider, file: given, options, timeoutMs: usual = defaultTimeoutMs }: FileRead,
  send: (base64: string, options: SendOptions) => Promise<T>,
): Promise<T> {
  const { timeoutMs = usual, ...others } = checkedSendOptions(provider, options);
  const file = readMembers(given, (member, problem) => unreadable(provider, member, "the file", problem));
  const issues = inspect(rule, { ...file, data: file.data === undefined ? undefined : {} }, "the file"); // what it is shows when it is read
  if (issues.length > 0) throw invalid(provider, issues);
  const began = performance.now();
  const base64 = await read(provider, file, others.signal, timeoutMs);
  return send(base64, { ...others, timeoutMs: Math.max(1, timeoutMs - (performance.now() - began)) });
}

async function read(provider: string, file: MediaFile, signal: AbortSignal | undefined, timeoutMs: number): Promise<string> {
  const { type, data, maxBytes = limits[type] } = file;
  const refuse = (problem: string, keyword: string): SendError =>
    invalid(provider, [{ path: "data", rule: keyword, message: `data ${problem}` }]);
  const check = (size: number): void => {
    const whose = file.maxBytes === undefined ? `Meta's limit for ${type}, unless maxBytes gives another` : "by maxBytes";
    if (size > maxBytes) throw refuse(`must have at most ${maxBytes} bytes (${whose}), but has more`, "maxLength");
  };

  const encoder = new Base64();
  if (isBytes(data)) {
    check(data.length);
    encoder.push(data);
  } else {
    const take = (piece: Uint8Array): void => {
      check(encoder.bytes + piece.length);
      encoder.push(piece);
    };
    try {
      if (isBlob(data)) check(data.size);
      const stream = isBlob(data) ? data.stream() : data;
      if (!isStream(stream)) throw refuse("must be a Uint8Array, a Blob or a ReadableStream", "type");
      await withDeadline(timeoutMs, signal, (ended) => readAll(stream, take, ended));
      if (isBlob(data) && encoder.bytes !== data.size) throw refuse(`must have its ${data.size} bytes, but gave ${encoder.bytes}`, "size");
    } catch (error) {
      throw SendError.is(error) ? error : unread(provider, timeoutMs, error);
    }
  }
  if (encoder.bytes === 0) throw refuse("must not be empty", "minLength");
  return encoder.end();
}

/** Hands each piece of a stream on, and cancels the stream unless it has ended by itself. */
async function readAll(stream: ByteStream, take: (piece: Uint8Array) => void, signal: AbortSignal): Promise<void> {
  const reader = stream.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined); // it makes the pending read end
  signal.addEventListener("abort", cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      if (!isBytes(value)) throw new TypeError("the stream gave something else than a Uint8Array");
      take(value);
    }
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
}

/** Not by `instanceof`: test runners give each file globals of its own. */
const isBytes = (value: unknown): value is Uint8Array =>
  holds((one) => Object.prototype.toString.call(one) === "[object Uint8Array]", value);
const isBlob = (data: unknown): data is BlobLike =>
  isObject(data) && "size" in data && "stream" in data && typeof data.stream === "function";
const isStream = (data: unknown): data is ByteStream => isObject(data) && "getReader" in data && typeof data.getReader === "function";
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function unread(provider: string, timeoutMs: number, error: unknown): SendError {
  const why = error instanceof Ended ? error.why : "invalid-message";
  const problem = {
    aborted: "The caller ended the upload",
    "timed-out": `The file did not end within ${timeoutMs} ms`,
    "invalid-message": "The file could not be read, see cause",
  }[why];
  const cause = safeCause(error instanceof Ended ? error.cause : error);
  return notSent(why, provider, `${provider}: ${problem}`, { cause });
}
