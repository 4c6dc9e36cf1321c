import type { BlobLike, ByteStream, MediaFile, MediaType } from "../media.ts";
import { SendError } from "../send-error.ts";
import { describe } from "./describe.ts";
import { inspect } from "./inspect.ts";
import { invalid } from "./invalid-message.ts";
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
  type: "object",
  closed: true,
  properties: { type: { type: "string", enum: Object.keys(limits) }, data: { type: "object" }, maxBytes: { type: "integer", minimum: 1 } },
  required: ["type", "data"],
};

/**
 * The bytes of a file.
 *
 * @throws {SendError} nothing sent: `invalid-message` when it is none, is empty, too large or cannot be read; `aborted`
 */
export async function readFile(provider: string, file: MediaFile, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const issues = inspect(rule, file);
  if (issues.length > 0) throw invalid(provider, issues);
  const { type, data, maxBytes = limits[type] } = file;
  const refuse = (problem: string, keyword: string): SendError =>
    invalid(provider, [{ path: "data", rule: keyword, message: `data ${problem}` }]);
  const whose = file.maxBytes === undefined ? `Meta's limit for ${type}, unless maxBytes gives another` : "by maxBytes";
  const tooLarge = (): SendError => refuse(`must have at most ${maxBytes} bytes (${whose}), but has more`, "maxLength");

  const bytes = isBytes(data) ? data : await fromStream();
  if (bytes.length > maxBytes) throw tooLarge();
  if (bytes.length === 0) throw refuse("must not be empty", "minLength");
  return bytes;

  async function fromStream(): Promise<Uint8Array> {
    if (isBlob(data) && data.size > maxBytes) throw tooLarge();
    const stream = isBlob(data) ? data.stream() : data;
    if (!isStream(stream)) throw refuse("must be a Uint8Array, a Blob or a ReadableStream", "type");
    try {
      const chunks = await chunksOf(stream, maxBytes, signal);
      if (chunks === undefined) throw tooLarge();
      return joined(chunks);
    } catch (error) {
      if (SendError.is(error)) throw error;
      throw unread(provider, signal?.aborted === true ? "aborted" : "invalid-message", error);
    }
  }
}

/** Reads a stream up to the limit; undefined, and the stream cancelled, when it has more. */
async function chunksOf(stream: ByteStream, maxBytes: number, signal: AbortSignal | undefined): Promise<Uint8Array[] | undefined> {
  const reader = stream.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined); // it makes the pending read end
  const chunks: Uint8Array[] = [];
  let size = 0;
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    for (;;) {
      if (signal?.aborted === true) cancel();
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return chunks;
      if (!isBytes(value)) throw new TypeError("the stream gave something else than a Uint8Array");
      size += value.length;
      if (size > maxBytes) return undefined;
      chunks.push(value);
    }
  } finally {
    signal?.removeEventListener("abort", cancel);
    cancel();
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

/** Not by `instanceof`: test runners give each file globals of its own. */
const isBytes = (value: unknown): value is Uint8Array => Object.prototype.toString.call(value) === "[object Uint8Array]";
const isBlob = (data: MediaFile["data"]): data is BlobLike => "size" in data && "stream" in data && typeof data.stream === "function";
const isStream = (data: object): data is ByteStream => "getReader" in data && typeof data.getReader === "function";

const unread = (provider: string, code: "aborted" | "invalid-message", error: unknown): SendError =>
  new SendError(
    code,
    `${provider}: ${code === "aborted" ? "The caller ended the upload" : "The file could not be read, see cause"}. Nothing was sent.`,
    {
      provider,
      accepted: "no",
      retryable: false,
      cause: describe(error),
    },
  );

/** Base64 in one line, without a prefix. Made in pieces of whole triples: a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += pieceBytes)
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + pieceBytes)));
  return text;
}

const pieceBytes = 3 * 8192;
