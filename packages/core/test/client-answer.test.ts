import { inspect } from "node:util";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { failure, message, parcels } from "./parcels.ts";
import { type Answer, json, serve } from "./server.ts";

const raw =
  (body: string | Buffer, headers: Record<string, string | number> = {}, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

async function post(answer: Answer, maxResponseBytes?: number): Promise<unknown> {
  const server = await serve(answer);
  return parcels({ baseUrl: server.url, maxResponseBytes }).POST("/messages", { body: message });
}

const unexpected = { name: "SendError", code: "unexpected-response", provider: "parcels", accepted: "unknown", retryable: false };

describe("an answer that can be read", () => {
  test("is data when the status is 200", async () => {
    const server = await serve(raw('{"code":0,"id":"m-1"}', { "x-request-id": "r-1" }));
    const { data, error, response } = await parcels({ baseUrl: server.url }).POST("/messages", { body: message });
    expect(data).toEqual({ code: 0, id: "m-1" });
    expect(error).toBeUndefined();
    expect(response).toMatchObject({ ok: true, status: 200, statusText: "OK", url: `${server.url}/messages` });
    expect(response.headers.get("X-Request-Id")).toBe("r-1");
  });

  test.each([400, 401, 404, 429, 500, 503])("is an error when the status is %i", async (status) => {
    const answer = await post(json({ message: "no" }, status));
    expect(answer).toMatchObject({ error: { message: "no" }, response: { ok: false, status } });
    expect(answer).not.toHaveProperty("data");
  });

  test.each<[string, Answer, unknown]>([
    ["its text if it is not JSON", raw("<h1>Bad gateway</h1>", {}, 502), "<h1>Bad gateway</h1>"],
    [
      "its text if its last character is cut off",
      (_, response) => {
        response.statusCode = 500;
        response.write("No");
        response.end(Buffer.of(0xe4, 0xb8));
      },
      "No\uFFFD",
    ],
    ["an empty text if there is none", raw("", {}, 500), ""],
    ["an empty text if its length is 0", raw("", { "content-length": 0 }, 500), ""],
    ["an empty text if it is null", raw("null", {}, 500), ""],
  ])("is an error that holds %s", async (_, answer, error) => {
    expect(await post(answer)).toHaveProperty("error", error);
  });

  test.each<[string, Answer]>([
    ["has a byte order mark", raw('\uFEFF{"code":0}')],
    [
      "has a byte order mark and comes in pieces",
      (_, response) => {
        const [first = "", ...rest] = Buffer.from('\uFEFF{"code":0}').toString("latin1");
        response.write(Buffer.from(first, "latin1"));
        setTimeout(() => response.end(Buffer.from(rest.join(""), "latin1")), 10);
      },
    ],
    ["is compressed", raw(gzipSync('{"code":0}'), { "content-encoding": "gzip" })],
    [
      "has no declared length",
      (_, response) => {
        response.write('{"code"');
        response.end(":0}");
      },
    ],
    ["is called text/html", raw('{"code":0}', { "content-type": "text/html" })],
  ])("is read when it %s", async (_, answer) => {
    expect(await post(answer)).toHaveProperty("data", { code: 0 });
  });

  test("is read when a character is cut in two by the network", async () => {
    const answer = await post((_, response) => {
      const bytes = Buffer.from('{"code":0,"id":"🎁"}');
      response.write(bytes.subarray(0, 17));
      setTimeout(() => response.end(bytes.subarray(17)), 10);
    });
    expect(answer).toHaveProperty("data", { code: 0, id: "🎁" });
  });
});

describe("an answer that cannot be read", () => {
  test.each<[string, Answer]>([
    ["HTML with 200", raw("<html>private words: please log in</html>", { "content-type": "text/html" })],
    ["truncated JSON", raw('{"code":0,"id":"private words')],
    [
      "truncated JSON without a length",
      (_, response) => {
        response.write('{"id":"private ');
        response.end('words"');
      },
    ],
    ["text after the JSON", raw('{"code":0} private words')],
  ])("is unexpected, and the error does not quote it: %s", async (_, answer) => {
    const error = await failure(post(answer));
    expect(error).toMatchObject({ ...unexpected, status: 200 });
    expect(error).toHaveProperty(
      "message",
      "parcels answered HTTP 200 with a body that is not JSON. The vendor may have the request: sending it again can deliver it twice.",
    );
    expect(inspect(error, { depth: 10 })).not.toMatch(/private|words|log in/);
  });

  test.each<[string, Answer, number]>([
    ["an empty 200", raw(""), 200],
    ["a 200 of length 0", raw("", { "content-length": 0 }), 200],
    ["a 200 that is compressed nothing", raw(gzipSync(""), { "content-encoding": "gzip", "content-length": gzipSync("").length }), 200],
    ["a 200 with only a byte order mark", raw("\uFEFF"), 200],
    ["a 204", raw("", {}, 204), 204],
  ])("is unexpected, since the contract promises JSON: %s", async (_, answer, status) => {
    const error = await failure(post(answer));
    expect(error).toMatchObject({ ...unexpected, status });
    expect(error).toHaveProperty(
      "message",
      expect.stringMatching(`^parcels: HTTP ${status} came without a body\\. The vendor may have the request`),
    );
  });

  test("is a broken connection when it ends before its length", async () => {
    const answer: Answer = (_, response) => {
      response.writeHead(200, { "content-length": 1000 }).write('{"code":0}');
      setTimeout(() => response.destroy(), 10);
    };
    expect(await failure(post(answer))).toMatchObject({ code: "connection-failed", accepted: "unknown", retryable: true, status: 200 });
  });
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])("%i is never followed, so that no credential reaches the other host", async (status) => {
    const other = await serve(json({ code: 0 }));
    const server = await serve((_, response) => response.writeHead(status, { location: `${other.url}/messages` }).end());
    const { error, response } = await parcels({ baseUrl: server.url }).POST("/messages", { body: message });
    expect(error).toBe("");
    expect(response).toMatchObject({ ok: false, status });
    expect(server.requests).toHaveLength(1);
    expect(other.requests).toHaveLength(0);
  });
});

describe("the longest answer", () => {
  const compressors = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
  const limit = 1000;
  const ofBytes = (bytes: number): string => `"${"a".repeat(bytes - 2)}"`;
  const chunked =
    (text: string): Answer =>
    (_, response) => {
      for (let at = 0; at < text.length; at += 100) response.write(text.slice(at, at + 100));
      response.end();
    };
  const compressed = (text: string): Answer => raw(gzipSync(text), { "content-encoding": "gzip", "content-length": gzipSync(text).length });

  test.each<[string, (text: string) => Answer]>([
    ["with a declared length", raw],
    ["without a declared length", chunked],
    ["compressed", compressed],
  ])("has exactly maxResponseBytes: %s", async (_, form) => {
    expect(await post(form(ofBytes(limit)), limit)).toHaveProperty("data", "a".repeat(limit - 2));
    const error = await failure(post(form(ofBytes(limit + 1)), limit));
    expect(error).toMatchObject({ ...unexpected, status: 200 });
    expect(error).toHaveProperty(
      "message",
      expect.stringMatching(
        "^parcels: The answer is longer than 1000 bytes \\(maxResponseBytes\\); reading stopped there\\. The vendor may",
      ),
    );
  });

  test("has 1 MiB by default", async () => {
    expect(await post(raw(ofBytes(1_048_576)))).toHaveProperty("data");
    expect(await failure(post(raw(ofBytes(1_048_577))))).toMatchObject(unexpected);
  });

  test.each(["gzip", "deflate", "br"] as const)("holds against a small %s answer that expands", async (encoding) => {
    const bomb = compressors[encoding](Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    const answer = raw(bomb, { "content-encoding": encoding, "content-length": bomb.length });
    expect(await failure(post(answer, 100_000))).toMatchObject({ ...unexpected, status: 200 });
  });

  test("counts for errors too", async () => {
    expect(await failure(post(raw(ofBytes(limit + 1), {}, 500), limit))).toMatchObject({ ...unexpected, status: 500 });
  });

  test.each<[string, Answer]>([
    ["declares too much", (_, response) => response.writeHead(200, { "content-length": 10_000_000 }).write("a")],
    [
      "never ends",
      (_, response) => {
        const timer = setInterval(() => response.write("a".repeat(1000)), 1);
        response.once("close", () => clearInterval(timer));
      },
    ],
  ])("is not waited for, and its socket is let go, when it %s", async (_, answer) => {
    const server = await serve(answer);
    const error = await failure(parcels({ baseUrl: server.url, maxResponseBytes: limit }).POST("/messages", { body: message }));
    expect(error).toMatchObject({ ...unexpected, status: 200 });
    await vi.waitFor(async () => expect(await server.openSockets()).toBe(0));
  });

  test.each<[string, Record<string, string>]>([
    ["declares too much", { "content-length": "10000000" }],
    ["turns out too long", {}],
  ])("cancels the stream of an answer that %s", async (_, headers) => {
    let cancelled = false;
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(600)),
      cancel: () => void (cancelled = true),
    });
    const client = parcels({ maxResponseBytes: limit, fetch: async () => new Response(stream, { headers }) });
    expect(await failure(client.POST("/messages", { body: message }))).toMatchObject(unexpected);
    expect(cancelled).toBe(true);
  });
});
