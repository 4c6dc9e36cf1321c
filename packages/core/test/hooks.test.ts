import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Hooks, RedactedRequest, RedactedResponse } from "../src/index.ts";
import { createParcelsClient, credentials, failure, message, type ParcelsOptions, parcels } from "./parcels.ts";
import { deadUrl, json, serve, type TestServer } from "./server.ts";

/** What hooks were told, in order. */
function recorder(): {
  readonly hooks: Required<Hooks>;
  readonly told: unknown[];
  readonly requests: RedactedRequest[];
  readonly responses: RedactedResponse[];
} {
  const [told, requests, responses]: [unknown[], RedactedRequest[], RedactedResponse[]] = [[], [], []];
  return {
    told,
    requests,
    responses,
    hooks: {
      onRequest: (request) => void (told.push(request), requests.push(request)),
      onResponse: (response) => void (told.push(response), responses.push(response)),
    },
  };
}

const taken = json({ code: 0, id: "m-1" });
const post = (server: TestServer, options: Partial<ParcelsOptions>, init: object = {}): Promise<unknown> =>
  parcels({ baseUrl: server.url, ...options }).POST("/messages", { body: message, ...init });

describe("a request that is answered", () => {
  test("is told as it leaves, then how it ended", async () => {
    const server = await serve((_, response) =>
      response.writeHead(201, { "content-type": "application/json", "x-request-id": "r-1", "x-account": "77" }).end('{"code":0}'),
    );
    const { hooks, told, requests, responses } = recorder();
    await post(server, hooks);
    const [request] = requests;
    expect(told).toEqual([request, ...responses]);
    expect(request).toEqual({
      provider: "parcels",
      operation: "POST /messages",
      method: "POST",
      url: `${server.url}/messages`,
      headers: { "content-type": "application/json", "x-key": "…", "x-timestamp": "…", "x-nonce": "…", "x-signature": "…" },
    });
    expect(responses).toEqual([
      {
        request,
        status: 201,
        headers: expect.objectContaining({ "content-type": "application/json", "x-request-id": "r-1", "x-account": "…" }),
        error: undefined,
        durationMs: expect.any(Number),
      },
    ]);
    expect(responses[0]?.request).toBe(request);
  });

  test("is told without its query, as the contract calls it", async () => {
    const server = await serve(taken);
    const { hooks, requests } = recorder();
    const client = parcels({ baseUrl: server.url, ...hooks, guessedPath: "/really" });
    await client.POST("/api#SendMessage", { body: message, params: { query: { Action: "SendMessage" } } });
    await client.POST("/guessed", { body: message });
    await client.GET("/numbers", { params: { query: { limit: 3 } } });
    expect(requests.map(({ operation, method, url }) => [operation, method, url])).toEqual([
      ["POST /api#SendMessage", "POST", `${server.url}/api`],
      ["POST /guessed", "POST", `${server.url}/really`],
      ["GET /numbers", "GET", `${server.url}/numbers`],
    ]);
    expect(server.requests.map(({ url }) => url)).toEqual(["/api?Action=SendMessage", "/really", "/numbers?limit=3"]);
  });

  test("is told to the hooks of the client, then to those of the call", async () => {
    const order: string[] = [];
    const named = (name: string): Hooks => ({
      onRequest: () => order.push(`${name} request`),
      onResponse: () => order.push(`${name} response`),
    });
    const server = await serve(taken);
    await post(server, named("client"), named("call"));
    expect(order).toEqual(["client request", "call request", "client response", "call response"]);
  });

  test("is told to one kind of hook alone", async () => {
    const server = await serve(taken);
    const {
      hooks: { onRequest, onResponse },
      told,
    } = recorder();
    await post(server, { onResponse });
    expect(told).toEqual([expect.objectContaining({ status: 200 })]);
    await post(server, {}, { onRequest });
    expect(told).toHaveLength(2);
  });

  test("is an answer, too, when it is a refusal", async () => {
    const { hooks, responses } = recorder();
    await post(await serve(json({ code: 7 }, 500)), hooks);
    expect(responses).toEqual([expect.objectContaining({ status: 500, error: undefined })]);
  });
});

describe("a request without a readable answer", () => {
  test.each<[what: string, code: string, options: () => Promise<Partial<ParcelsOptions>>, status: number | undefined]>([
    ["no connection", "connection-failed", async () => ({ baseUrl: await deadUrl() }), undefined],
    ["no answer in time", "timed-out", async () => ({ baseUrl: (await serve(() => {})).url, timeoutMs: 20 }), undefined],
    ["no JSON", "unexpected-response", async () => ({ baseUrl: (await serve((_, response) => response.end("<html>"))).url }), 200],
  ])("%s: is told once, with the error of the call", async (_, code, options, status) => {
    const { hooks, requests, responses } = recorder();
    const error = await failure(parcels({ ...(await options()), ...hooks }).POST("/messages", { body: message }));
    expect(requests).toHaveLength(1);
    expect(responses).toEqual([expect.objectContaining({ status, error })]);
    expect(error).toHaveProperty("code", code);
  });

  test.each<[what: string, options: Partial<ParcelsOptions>, init: object]>([
    ["a credential that fails", { key: () => Promise.reject(new Error("no lease")) }, {}],
    ["an abort before", {}, { signal: AbortSignal.abort() }],
    ["an abort while a credential is awaited", { key: () => new Promise(() => {}) }, { signal: AbortSignal.timeout(10) }],
    ["a preflight that refuses", { preflight: () => [{ path: "text", rule: "maxLength", message: "text is too long" }] }, {}],
  ])("%s: nothing leaves, and nothing is told", async (_, options, init) => {
    const server = await serve(taken);
    const { hooks, told } = recorder();
    await failure(post(server, { ...hooks, ...options }, init));
    expect([told, server.requests]).toEqual([[], []]);
  });
});

describe("what a hook does to a send: nothing, if it", () => {
  const fail = (): never => {
    throw new Error("a mistake in a hook");
  };
  const throwsWhenAwaited = new Proxy({}, { get: fail });
  const hostile: { readonly [what: string]: (told: object) => unknown } = {
    throws: fail,
    "rejects later": () => Promise.reject(new Error("a mistake in a hook")),
    "never settles": () => new Promise(() => {}),
    "gives what throws when it is awaited": () => throwsWhenAwaited,
    "changes what it is told": (told) => Object.assign(told, { url: "http://127.0.0.1:1/" }),
    "changes the headers it is told": (told) => {
      const { headers } = "headers" in told ? told : { headers: {} };
      Object.assign(Object(headers), { "x-key": "changed" });
    },
  };

  test.each(Object.entries(hostile))("%s", async (_, hook) => {
    const server = await serve(taken);
    const given = { onRequest: hook, onResponse: hook };
    expect(await post(server, given, given)).toMatchObject({ data: { code: 0, id: "m-1" } });
    await new Promise((resolve) => setTimeout(resolve)); // an unhandled rejection would fail the run
    expect(server.requests).toHaveLength(1);
    expect(server.last().headers).toMatchObject({ "x-key": credentials.key });
  });
});

test("a hook that aborts keeps the request here", async () => {
  const server = await serve(taken);
  const controller = new AbortController();
  const { hooks, responses } = recorder();
  const error = await failure(
    post(server, { onResponse: hooks.onResponse }, { signal: controller.signal, onRequest: () => controller.abort() }),
  );
  expect(error).toMatchObject({ code: "aborted", accepted: "no" });
  expect(responses).toEqual([expect.objectContaining({ status: undefined, error })]);
  expect(server.requests).toEqual([]);
});

test("nothing that is told holds a credential, a signature, a header of the caller's or the message", async () => {
  const { hooks, told } = recorder();
  const secrets = { key: "topsecret-key", secret: "topsecret-secret" };
  const server = await serve(({ headers, body }, response) =>
    response.setHeader("x-echo", String(headers["x-key"])).setHeader("x-request-id", String(headers["x-key"])).end(body),
  );
  const init = { body: { to: "447700900123", text: "topsecret text" }, headers: { Cookie: "topsecret-cookie" } };
  await createParcelsClient({ ...secrets, baseUrl: `${server.url}/topsecret-key`, ...hooks }).POST("/messages", init);
  expect(server.last().headers).toMatchObject({ "x-key": "topsecret-key", cookie: "topsecret-cookie" });
  expect(told).toHaveLength(2);
  expect(inspect(told, { depth: Infinity, showHidden: true })).not.toMatch(/topsecret|447700900123/);
});

test.each(["onRequest", "onResponse"])("%s must be a function", async (option) => {
  expect(() => parcels({ [option]: "log" })).toThrow(`createParcelsClient: ${option} must be a function that is told`);
  const error = await failure(parcels({}).POST("/messages", { body: message, [option]: "log" } as never)); // wrong on purpose
  expect(error).toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path: option, rule: "type" }] });
});
