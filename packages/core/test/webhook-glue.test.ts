import { createServer, type IncomingMessage, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebhookError, type WebhookEvent } from "../src/index.ts";
import {
  headerOf,
  type NodeResponse,
  parseEvents,
  webhookHandler,
  type WebhookHandlerOptions,
  webhookListener,
  type WebhookOptions,
  type WebhookParser,
} from "../src/webhook.ts";

/** A vendor with one header as its proof. */
const parserOf =
  (options: WebhookOptions): WebhookParser =>
  async (request) => {
    if (headerOf(request, "x-secret") !== "right") throw new WebhookError("unauthorized", "Not the vendor.");
    return parseEvents("test", request, options, () => ({ type: "unknown" }));
  };
const parse = parserOf({});

const kinds: readonly (readonly [string, (options: WebhookHandlerOptions, parser?: WebhookParser) => Promise<string>])[] = [
  ["webhookListener", async (options, parser = parse) => listen(webhookListener(parser, options))],
  ["webhookHandler", async (options, parser = parse) => listen(asListener(webhookHandler(parser, options)))],
];

describe.each(kinds)("%s", (_, start) => {
  const push = (url: string, body: string, headers: Record<string, string> = { "x-secret": "right" }): Promise<Response> =>
    fetch(url, { method: "POST", body, headers });

  test("answers 200 with an empty body once every event was taken, one after another", async () => {
    const taken: unknown[] = [];
    const url = await start({
      async onEvent({ raw }) {
        taken.push(`begin ${JSON.stringify(raw)}`);
        await sleep(5);
        taken.push(`end ${JSON.stringify(raw)}`);
      },
    });
    const response = await push(url, "[1,2]");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(taken).toEqual(["begin 1", "end 1", "begin 2", "end 2"]);
  });

  test.each([
    ["rejects", async () => Promise.reject(new Error("database down"))],
    [
      "throws",
      () => {
        throw new Error("database down");
      },
    ],
  ])("answers 500 when onEvent %s, and says why", async (__, onEvent) => {
    const errors: unknown[] = [];
    const url = await start({ onEvent, onError: (error) => errors.push(error) });
    expect((await push(url, "{}")).status).toBe(500);
    expect(errors).toEqual([new Error("database down")]);
  });

  test("answers 500 when onEvent is late, at ackTimeoutMs", async () => {
    const errors: unknown[] = [];
    const finish = Promise.withResolvers<void>();
    onTestFinished(() => finish.resolve());
    const url = await start({ onEvent: () => finish.promise, ackTimeoutMs: 60, onError: (error) => errors.push(String(error)) });
    expect((await push(url, "{}")).status).toBe(500);
    expect(errors).toEqual(["Error: onEvent took longer than ackTimeoutMs, 60 ms."]);
  });

  test("a rejection after the time was up brings nothing down", async () => {
    const late = Promise.withResolvers<void>();
    const url = await start({ onEvent: () => late.promise, ackTimeoutMs: 20 });
    expect((await push(url, "{}")).status).toBe(500);
    late.reject(new Error("too late")); // an unhandled rejection would fail the run
    await sleep(10);
  });

  test("answers 401 to the wrong headers, 400 to no JSON or nothing, and passes nothing on", async () => {
    const events: WebhookEvent[] = [];
    const url = await start({ onEvent: (event) => events.push(event) });
    expect((await push(url, "{}", { "x-secret": "wrong" })).status).toBe(401);
    expect((await push(url, "{}", {})).status).toBe(401);
    expect((await push(url, '{"type":')).status).toBe(400);
    expect((await push(url, "")).status).toBe(400);
    expect(events).toEqual([]);
  });

  test("answers 405 to GET and HEAD, and says what to send; takes a body that comes by any other method", async () => {
    const events: WebhookEvent[] = [];
    const url = await start({ onEvent: (event) => events.push(event) });
    const headers = { "x-secret": "right" };
    for (const method of ["GET", "HEAD"]) {
      const answer = await fetch(url, { method, headers });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    }
    expect((await fetch(url, { method: "DELETE", headers })).status).toBe(400);
    expect(events).toEqual([]);
    expect((await fetch(url, { method: "PUT", headers, body: "{}" })).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  test.each(["application/json", "application/json;charset=UTF-8", "text/plain", "application/x-www-form-urlencoded", ""])(
    "takes JSON that is called %j",
    async (type) => {
      const raw: unknown[] = [];
      const url = await start({ onEvent: (event) => raw.push(event.raw) });
      expect((await push(url, '{"a":1,"a":2}', { "x-secret": "right", "content-type": type })).status).toBe(200);
      expect(raw).toEqual([{ a: 2 }]); // of a member that comes twice, the last
    },
  );

  test.each([{}, { "content-length": "1000" }])("answers 408 to a body that drips, %j, and lets go of the sender", async (length) => {
    const events: WebhookEvent[] = [];
    const errors: unknown[] = [];
    const options = { onEvent: (event: WebhookEvent) => events.push(event), onError: (error: unknown) => errors.push(Object(error).code) };
    const url = await start(options, parserOf({ bodyTimeoutMs: 100 }));
    expect(await drip(url, length)).toBe(408);
    expect(events).toEqual([]);
    expect(errors).toEqual(["timed-out"]);
  });

  test("hands over the other events of a push when one is not taken, and answers 500", async () => {
    const taken: unknown[] = [];
    const errors: unknown[] = [];
    const url = await start({
      onEvent({ raw }) {
        taken.push(raw);
        if (raw === 2) throw new Error("no two");
      },
      onError: (error) => errors.push(error),
    });
    expect((await push(url, "[1,2,3]")).status).toBe(500);
    expect(taken).toEqual([1, 2, 3]);
    expect(errors).toEqual([new Error("no two")]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("no log");
      },
    ],
    ["rejects", async () => Promise.reject(new Error("no log"))], // unhandled, it would fail the run
  ])("an onError that %s takes no answer away", async (__, onError) => {
    const url = await start({ onEvent: () => {}, onError });
    expect((await push(url, "{}", {})).status).toBe(401);
    expect((await push(url, "{}")).status).toBe(200);
  });

  test("answers 413 to 5 MB, with a declared length or without, and goes on working", async () => {
    const url = await start({ onEvent: () => {} });
    const body = JSON.stringify("x".repeat(5_000_000));
    expect((await push(url, body)).status).toBe(413);
    expect(await chunked(url, body)).toBe(413);
    expect((await push(url, body, {})).status).toBe(401);
    expect((await push(url, "{}")).status).toBe(200);
  });

  test.each([
    [{}, "onEvent"],
    [{ onEvent: "log" }, "onEvent"],
    [{ onEvent: () => {}, ackTimeoutMs: 0 }, "ackTimeoutMs"],
    [{ onEvent: () => {}, ackTimeoutMs: Infinity }, "ackTimeoutMs"],
    [{ onEvent: () => {}, timeout: 5 }, "timeout"],
  ])("the options %j are refused when it is made", async (options, option) => {
    // What a caller without types may pass.
    await expect(start(options as unknown as WebhookHandlerOptions)).rejects.toMatchObject({ name: "OptionError", option });
  });
});

test("webhookListener takes what a body parser before it has made of the body", async () => {
  const raw: unknown[] = [];
  const listener = webhookListener(parse, { onEvent: (event) => raw.push(event.raw) });
  const parsers = [JSON.parse, String, (body: string) => new TextEncoder().encode(body)];
  for (const parser of parsers) {
    const url = await listen(async (request, response) => {
      const body: unknown = parser(await text(request));
      await listener(Object.assign(request, { body }), response);
    });
    expect((await fetch(url, { method: "POST", body: '{"a":1}', headers: { "x-secret": "right" } })).status).toBe(200);
  }
  expect(raw).toEqual([{ a: 1 }, { a: 1 }, { a: 1 }]);
});

test("webhookListener survives a sender that hangs up", async () => {
  const failed = Promise.withResolvers<unknown>();
  const url = await listen(webhookListener(parse, { onEvent: () => {}, onError: failed.resolve }));
  const half = send(url, { method: "POST", headers: { "x-secret": "right", "content-length": "100" } });
  half.on("error", () => {});
  half.write('{"a":', () => half.destroy());
  expect(await failed.promise).toBeInstanceOf(Error);
});

test("webhookListener survives a request that something else has ended", async () => {
  const failed = Promise.withResolvers<unknown>();
  const listener = webhookListener(parse, { onEvent: () => {}, onError: failed.resolve });
  const url = await listen(async (request, response) => {
    const done = listener(request, response);
    request.destroy();
    await done;
  });
  await expect(fetch(url, { method: "POST", headers: { "x-secret": "right" }, body: "{}" })).rejects.toThrow("fetch failed");
  expect(await failed.promise).toBeInstanceOf(Error);
});

/** Starts a real server on a free port of loopback; it is closed when the test ends. */
async function listen(listener: (request: IncomingMessage, response: NodeResponse) => Promise<void>): Promise<string> {
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  // A server that listens on a port has an address and port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Gives a handler of web requests Node's requests, as frameworks do. */
const asListener =
  (handler: (request: Request) => Promise<Response>) =>
  async (request: IncomingMessage, response: NodeResponse): Promise<void> => {
    const { method = "", headers } = request;
    const flat = Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
    const body = method === "GET" || method === "HEAD" ? null : Readable.toWeb(request);
    const answer = await handler(new Request("http://127.0.0.1/", { method, headers: flat, body, duplex: "half" }));
    request.resume();
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.end();
  };

/** The status of the answer to a body that comes a byte at a time and never ends. */
function drip(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = send(url, { method: "POST", headers: { "x-secret": "right", ...headers } }, (response) => {
      clearInterval(drops);
      response.resume();
      response.on("close", () => resolve(response.statusCode)); // the connection is closed, too
    });
    const drops = setInterval(() => request.write(" "), 20);
    onTestFinished(() => clearInterval(drops));
    request.on("error", reject);
  });
}

/** The status of the answer to a body without a declared length. */
function chunked(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = send(url, { method: "POST", headers: { "x-secret": "right" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject);
    for (let at = 0; at < body.length; at += 65_536) request.write(body.slice(at, at + 65_536));
    request.end();
  });
}
