import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { FetchInit, FetchResponse } from "@wabakit/core/vendor";
import { describe, expect, onTestFinished, test } from "vitest";
import { createNodeFetch, type NodeFetchOptions } from "../src/index.ts";
import { type Arrived, deadUrl, serve } from "./server.ts";

/** A fetch that is closed when the test ends. */
function open(options?: NodeFetchOptions): ReturnType<typeof createNodeFetch> {
  const fetch = createNodeFetch(options);
  onTestFinished(() => fetch.close());
  return fetch;
}

const post = (init: Partial<FetchInit> = {}): FetchInit => ({
  method: "POST",
  headers: { "content-type": "application/json", "x-key": "k" },
  body: '{"text":"Grüße 🎁"}',
  signal: new AbortController().signal,
  redirect: "manual",
  ...init,
});

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error("it did not fail")),
    (error: unknown) => error,
  );

/** What a reader gives, to the end. */
async function readAll({ body }: FetchResponse): Promise<string> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return Buffer.concat(chunks).toString();
    if (value !== undefined) chunks.push(value);
  }
}

describe("a request", () => {
  test("arrives as the runtime's fetch would send it, but for what it says of browsers and of compression", async () => {
    const server = await serve((_, response) => response.end("{}"));
    await (await open()(`${server.url}/send?a=1%20b`, post())).text();
    const { body: text, ...init } = post();
    await (await fetch(`${server.url}/send?a=1%20b`, { ...init, body: String(text) })).text();
    const [ours, theirs] = server.requests.map(({ method, url, headers, body }) => ({ method, url, headers, body }));
    const { "accept-encoding": _, "accept-language": __, "sec-fetch-mode": ___, ...common } = theirs?.headers ?? {};
    expect(ours).toEqual({ ...theirs, headers: common });
  });

  test("without a body has none", async () => {
    const server = await serve((_, response) => response.end("{}"));
    const { body: _, ...get } = post({ method: "GET" });
    await (await open()(server.url, get)).text();
    expect(server.requests).toMatchObject([{ method: "GET", body: "" }]);
    expect(server.requests[0]?.headers).not.toHaveProperty("content-length");
  });

  test("with bytes arrives as they are", async () => {
    const server = await serve((_, response) => response.end("{}"));
    const form = new FormData();
    form.append("file", new Blob(["bytes"]), "label.pdf");
    const written = new Response(form); // as a client writes one
    const headers = { "content-type": written.headers.get("content-type") ?? "" };
    await (await open()(server.url, post({ headers, body: await written.arrayBuffer() }))).text();
    expect(server.requests).toMatchObject([{ headers, body: expect.stringContaining('filename="label.pdf"') }]);
  });

  test("to another host has connections of its own", async () => {
    const [one, other] = await Promise.all([serve((_, response) => response.end("1")), serve((_, response) => response.end("2"))]);
    const send = open({ connections: 1 });
    expect(await Promise.all([one, other].map(async ({ url }) => (await send(url, post())).text()))).toEqual(["1", "2"]);
  });

  test("does not follow a redirect", async () => {
    const server = await serve((_, response) => response.writeHead(307, { location: "/elsewhere" }).end("moved"));
    const response = await open()(server.url, post());
    expect([response.status, response.ok, response.headers.get("Location"), await response.text()]).toEqual([
      307,
      false,
      "/elsewhere",
      "moved",
    ]);
    expect(server.requests).toHaveLength(1);
  });
});

describe("an answer", () => {
  test("has its status, its headers and its text", async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, "Fine", { "X-Id": "7", "set-cookie": ["a=1", "b=2"] }).end("\uFEFFGrüße 🎁"),
    );
    const response = await open()(`${server.url}/send`, post());
    const { status, statusText, ok, url, headers } = response;
    expect({ status, statusText, ok, url }).toEqual({ status: 200, statusText: "Fine", ok: true, url: `${server.url}/send` });
    expect([headers.get("x-ID"), headers.get("set-cookie"), headers.get("constructor"), headers.has("x-id")]).toEqual([
      "7",
      "a=1, b=2",
      null,
      true,
    ]);
    const all: Record<string, string> = {};
    headers.forEach((value, name) => (all[name] = value));
    expect(all).toMatchObject({ "x-id": "7", "set-cookie": "a=1, b=2" });
    expect(await response.text()).toBe("Grüße 🎁"); // as fetch: without the mark at its beginning
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("in %s is decompressed", async (encoding, compress) => {
    const text = "Grüße 🎁 ".repeat(50_000);
    const server = await serve((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(compress(text)));
    const send = open();
    expect(await (await send(server.url, post())).text()).toBe(text);
    expect(await readAll(await send(server.url, post()))).toBe(text);
  });

  test("in something that it is not said to be is an error, and its connection is let go", async () => {
    const server = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"));
    expect(await failure((await open()(server.url, post())).text())).toMatchObject({ code: "Z_DATA_ERROR" });
  });

  test("that is long waits for its reader", async () => {
    const size = 64 * 1024 * 1024;
    let written = 0;
    const server = await serve((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024);
      const write = (): void => {
        while (written < size) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", write);
        }
        response.end();
      };
      write();
    });
    const response = await open()(server.url, post());
    await expect
      .poll(async () => {
        const before = written;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return written === before;
      })
      .toBe(true); // it has come to rest
    expect(written).toBeLessThan(size / 2);
    expect((await readAll(response)).length).toBe(size);
  });

  test("that nobody wants ends with its connection", async () => {
    const server = await serve((_, response) => response.write("begun"));
    const response = await open()(server.url, post());
    await response.body?.cancel();
    await expect.poll(() => server.connections().open).toBe(0);
  });
});

describe("an abort", () => {
  const reason = new Error("enough");

  test("before the request is made sends nothing", async () => {
    const server = await serve((_, response) => response.end());
    expect(await failure(open()(server.url, post({ signal: AbortSignal.abort(reason) })))).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  test("while the answer is awaited, and while it is read, ends it with the signal's reason", async () => {
    const server = await serve(({ url }, response) => url === "/begun" && response.write("begun"));
    const send = open();
    const controller = new AbortController();
    const waiting = failure(send(server.url, post({ signal: controller.signal })));
    const reading = failure((await send(`${server.url}/begun`, post({ signal: controller.signal }))).text());
    await expect.poll(() => server.requests.length).toBe(2);
    controller.abort(reason);
    expect(await Promise.all([waiting, reading])).toEqual([reason, reason]);
    await expect.poll(() => server.connections().open).toBe(0);
  });

  test("while the request waits for a connection takes it out of the line: it is never sent", async () => {
    const held: (() => void)[] = [];
    const server = await serve((_, response) => held.push(() => response.end("{}")));
    const send = open({ connections: 1 });
    const first = send(server.url, post());
    await expect.poll(() => held.length).toBe(1);
    const controller = new AbortController();
    const second = failure(send(server.url, post({ signal: controller.signal, body: "second" })));
    const third = send(server.url, post({ body: "third" }));
    controller.abort(reason);
    expect(await second).toBe(reason);
    held[0]?.();
    await (await first).text();
    await expect.poll(() => held.length).toBe(2);
    held[1]?.();
    await (await third).text();
    expect(server.requests.map(({ body }) => body)).toEqual([post().body, "third"]);
  });
});

describe("a connection", () => {
  test("serves one request after the other, and there are never more than said", async () => {
    const server = await serve((_, response) => response.end("{}"));
    const send = open({ connections: 3 });
    await Promise.all(Array.from({ length: 60 }, async () => (await send(server.url, post())).text()));
    expect(server.requests).toHaveLength(60);
    expect(server.connections()).toMatchObject({ all: 3, most: 3 });
  });

  test("that is refused fails every request that waited for it, and the next one tries again", async () => {
    const [dead, send] = [await deadUrl(), open({ connections: 2 })];
    const errors = await Promise.all(Array.from({ length: 20 }, () => failure(send(dead, post()))));
    expect(errors).toEqual(Array(20).fill(expect.objectContaining({ code: "ECONNREFUSED" })));
  });

  // The server hangs up as the next request is on its way: whether it read that request, nobody can know.
  test.each<[string, (request: Arrived) => void]>([
    ["closes", ({ socket }) => socket.end()],
    ["resets", ({ socket }) => socket.resetAndDestroy()],
  ])("that the server %s after a request fails it, and the request is not sent again", async (_, hangUp) => {
    const server = await serve((request, response) => (server.requests.length % 2 === 1 ? response.end("{}") : hangUp(request)));
    const send = open({ connections: 1 });
    for (let turn = 0; turn < 10; turn += 1) {
      await (await send(server.url, post())).text();
      expect(await failure(send(server.url, post()))).toMatchObject({
        code: expect.stringMatching(/^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE)$/),
      });
    }
    expect(server.requests).toHaveLength(20);
  });

  test("that the server closed while it was idle is not used again", async () => {
    const server = await serve(({ socket }, response) => response.end("{}", () => socket.end()));
    const send = open({ connections: 1 });
    for (let turn = 0; turn < 10; turn += 1) {
      await (await send(server.url, post())).text();
      await expect.poll(() => server.connections().open).toBe(0);
    }
    expect(server.requests).toHaveLength(10);
  });
});

describe("close", () => {
  test("waits for what is under way, lets the connections go, and nothing is sent after it", async () => {
    const held: (() => void)[] = [];
    const server = await serve((_, response) => held.push(() => response.end("{}")));
    const send = createNodeFetch();
    const sending = send(server.url, post()).then((response) => response.text());
    await expect.poll(() => held.length).toBe(1);
    const closing = send.close();
    expect(await failure(send(server.url, post()))).toMatchObject({ code: "UND_ERR_CLOSED" });
    held[0]?.();
    expect(await sending).toBe("{}");
    await closing;
    await send.close(); // once more does no harm
    await expect.poll(() => server.connections().open).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  test("before the first request is enough", async () => {
    const send = createNodeFetch();
    await send.close();
    expect(await failure(send("http://127.0.0.1:1", post()))).toMatchObject({ code: "UND_ERR_CLOSED" });
  });

  test("comes at the end of an `await using`", async () => {
    const send = createNodeFetch();
    {
      await using _ = send;
    }
    expect(await failure(send("http://127.0.0.1:1", post()))).toMatchObject({ code: "UND_ERR_CLOSED" });
  });
});

test.each<[string, unknown, string]>([
  ["connections", { connections: 0 }, "createNodeFetch: connections must be a whole number above 0."],
  ["connections", { connections: "5" }, "createNodeFetch: connections must be a whole number above 0."],
  ["conections", { conections: 5 }, "createNodeFetch: conections is not an option; the options are connections."],
  ["options", null, "createNodeFetch: options must be an object."],
])("wrong %s: %j", (option, options, message) => {
  // Wrong on purpose.
  expect(() => createNodeFetch(options as NodeFetchOptions)).toThrow(expect.objectContaining({ name: "OptionError", option, message }));
});

// Run in a process of its own: what it does to one is the question.
test("undici is loaded at the first request, the runtime's fetch stays as it is, and an idle connection does not keep the process alive", async () => {
  const server = await serve((_, response) => response.end("{}"));
  const script = `
    import { createRequire } from "node:module";
    import { createNodeFetch } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes("undici"));
    const send = createNodeFetch();
    const before = loaded();
    const { signal } = new AbortController();
    await (await send(process.argv[1], { method: "POST", headers: {}, body: "{}", signal, redirect: "manual" })).text();
    const own = Symbol.for("undici.globalDispatcher.1") in globalThis;
    console.log(JSON.stringify({ before, after: loaded(), own }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, server.url]);
  expect(JSON.parse(stdout)).toEqual({ before: false, after: true, own: false });
});
