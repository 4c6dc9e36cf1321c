import type { FetchResponse, ResponseBody } from "./fetch.ts";

/** An answer that the client refuses to read; the message is a sentence about the answer. */
export class UnreadableAnswer extends Error {
  override readonly name = "UnreadableAnswer";
}

/**
 * Reads an answer as text, and stops at the limit.
 * A declared, unencoded length within the limit allows the runtime's `text()`, which is faster; anything else is counted as it arrives.
 *
 * @param signal gives the body up when it aborts; `text()` could not
 */
export function readText(
  response: Pick<FetchResponse, "body" | "headers" | "text">,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<string> {
  const { body, headers } = response;
  if (body === null) return Promise.resolve("");
  const length = headers.get("content-encoding") === null ? Number(headers.get("content-length") ?? NaN) : NaN;
  if (length <= maxBytes && signal === undefined) return response.text();
  return readCounting(body, length, maxBytes, signal);
}

async function readCounting(body: ResponseBody, length: number, maxBytes: number, signal: AbortSignal | undefined): Promise<string> {
  if (length > maxBytes) {
    await body.cancel();
    throw tooLong(maxBytes);
  }
  const reader = body.getReader();
  signal?.addEventListener("abort", () => void reader.cancel().catch(() => {}), { once: true });
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if (value === undefined) continue;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLong(maxBytes);
    }
    text += decoder.decode(value, { stream: true });
  }
}

const tooLong = (maxBytes: number): UnreadableAnswer =>
  new UnreadableAnswer(`The answer is longer than ${maxBytes} bytes (maxResponseBytes); reading stopped there.`);
