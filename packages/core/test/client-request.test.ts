import { describe, expect, test } from "vitest";
import type { Issue } from "../src/index.ts";
import { createClient, type Fetch, type FetchInit } from "../src/vendor.ts";
import { createParcelsClient, credentials, failure, message, parcels, type paths, signature, vendor } from "./parcels.ts";
import { json, serve, type Arrived } from "./server.ts";

const taken = json({ code: 0, id: "m-1" });

const signatureOf = ({ headers, body }: Arrived, secret: string = credentials.secret): string =>
  signature(secret, String(headers["x-timestamp"]), String(headers["x-nonce"]), body);

describe("the body", () => {
  test("is sent as JSON, and the text that is signed is the text that is sent", async () => {
    const server = await serve(taken);
    const body = { to: "447700900123", text: 'Grüße "世界" 🎁 \\ \n \u2028 </script>' };
    await parcels({ baseUrl: server.url }).POST("/messages", { body });
    const request = server.last();
    expect(request).toMatchObject({ method: "POST", url: "/messages", body: JSON.stringify(body) });
    expect(request.headers).toMatchObject({
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(JSON.stringify(body))),
    });
    expect(request.headers["x-signature"]).toBe(signatureOf(request));
  });

  test("gets the vendor's own members when they are configured, and the signature covers them", async () => {
    const server = await serve(taken);
    await parcels({ baseUrl: server.url, account: 10001 }).POST("/messages", { body: message });
    const request = server.last();
    expect(JSON.parse(request.body)).toEqual({ account: 10001, ...message });
    expect(request.headers["x-signature"]).toBe(signatureOf(request));
  });

  test("keeps the caller's member over the configured one", async () => {
    const server = await serve(taken);
    await parcels({ baseUrl: server.url, account: 10001 }).POST("/messages", { body: { ...message, account: 7 } });
    expect(JSON.parse(server.last().body)).toEqual({ ...message, account: 7 });
  });

  test("is what it was when the call began, whatever happens to it afterwards", async () => {
    const server = await serve(taken);
    const body = { to: "447700900123", text: "before" };
    const slowKey = async (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve("late-key"), 20));
    const sending = parcels({ baseUrl: server.url, key: slowKey }).POST("/messages", { body });
    body.text = "after";
    await sending;
    expect(JSON.parse(server.last().body)).toEqual({ to: "447700900123", text: "before" });
  });

  test("is absent from a GET, and the empty text is signed", async () => {
    const server = await serve(json(["447700900001"]));
    await parcels({ baseUrl: server.url }).GET("/numbers", {});
    expect(server.last()).toMatchObject({ method: "GET", url: "/numbers", body: "" });
    expect(server.last().headers["x-signature"]).toBe(signatureOf(server.last()));
  });
});

test("a form with files is bytes by then, which every fetch knows, and the header names its boundary", async () => {
  const sent: FetchInit[] = [];
  const fetch: Fetch = async (_, init) => {
    sent.push(init);
    return Response.json({ code: 0 });
  };
  const client = createClient<paths, "key" | "secret">({ ...vendor, forms: ["/messages"] }, { ...credentials, fetch });
  const body = { to: "447700900123", text: new Blob(["Grüße"], { type: "text/plain" }), account: undefined };
  await client.POST("/messages", { body, headers: { "X-Own": "1" } } as never); // the contract of the tests has no form
  const [init] = sent;
  expect(init?.headers).toMatchObject({ "content-type": expect.stringMatching(/^multipart\/form-data; boundary=\S+$/), "x-own": "1" });
  expect(init?.headers["x-signature"]).toBe(
    signature(credentials.secret, String(init?.headers["x-timestamp"]), String(init?.headers["x-nonce"]), ""),
  );
  expect(init?.body).toBeInstanceOf(ArrayBuffer);
  const form = await new Response(init?.body ?? "", { headers: init?.headers ?? {} }).formData();
  expect([...form.keys()]).toEqual(["to", "text"]);
  expect(form.get("to")).toBe("447700900123");
  expect(await (form.get("text") as Blob).text()).toBe("Grüße"); // a part that is a Blob comes as a file
});

describe("the address", () => {
  test("has no fragment and keeps the query", async () => {
    const urls: string[] = [];
    const server = await serve(taken);
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      urls.push(url);
      return globalThis.fetch(url, init);
    };
    const client = parcels({ baseUrl: server.url, fetch });
    await client.POST("/api#SendMessage", { body: message });
    await client.POST("/api#SendMessage", { body: message, params: { query: { Action: "Send #1 & more" } } });
    expect(urls).toEqual([`${server.url}/api`, `${server.url}/api?Action=Send%20%231%20%26%20more`]);
    expect(server.requests.map(({ url }) => url)).toEqual(["/api", "/api?Action=Send%20%231%20%26%20more"]);
  });

  test.each([
    ["", "/messages"],
    ["/", "/messages"],
    ["/proxy/v1", "/proxy/v1/messages"],
    ["/proxy/v1//", "/proxy/v1/messages"],
  ])("of a base that ends in %j is %s", async (end, expected) => {
    const server = await serve(taken);
    await parcels({ baseUrl: ` ${server.url}${end} ` }).POST("/messages", { body: message });
    expect(server.last().url).toBe(expected);
  });

  test("is the vendor's own by default", async () => {
    let address = "";
    const fetch = async (url: string): Promise<Response> => {
      address = url;
      return Response.json({ code: 0 });
    };
    await parcels({ fetch }).POST("/messages", { body: message });
    expect(address).toBe("https://api.parcels.example/messages");
  });

  test("of an unconfirmed path is where the option says, and no other path moves", async () => {
    const server = await serve(taken);
    const client = parcels({ baseUrl: server.url, guessedPath: "/really" });
    await client.POST("/guessed", { body: message });
    await client.POST("/messages", { body: message });
    await parcels({ baseUrl: server.url }).POST("/guessed", { body: message });
    expect(server.requests.map(({ url }) => url)).toEqual(["/really", "/messages", "/guessed"]);
  });
});

describe("the headers", () => {
  test("are the vendor's content type and the caller's own", async () => {
    const server = await serve(taken);
    const client = createClient<paths, "key" | "secret">(
      { ...vendor, contentType: "application/json;charset=UTF-8" },
      { ...credentials, baseUrl: server.url },
    );
    await client.POST("/messages", { body: message, headers: { "X-Trace": "t-1", "X-Absent": undefined } });
    expect(server.last().headers).toMatchObject({ "content-type": "application/json;charset=UTF-8", "x-trace": "t-1" });
    expect(server.last().headers).not.toHaveProperty("x-absent");
  });

  test.each(["X-Key", "x-key", "X-KEY"])("that authenticate cannot be replaced by the caller's %s", async (name) => {
    const server = await serve(taken);
    await parcels({ baseUrl: server.url }).POST("/messages", { body: message, headers: { [name]: "mine" } });
    expect(server.last().headers["x-key"]).toBe(credentials.key);
  });

  test("hold the injected time, in whole seconds, and the injected nonce", async () => {
    const server = await serve(taken);
    await parcels({ baseUrl: server.url, now: () => 1_700_000_000_999, nonce: () => "n-1" }).POST("/messages", { body: message });
    expect(server.last().headers).toMatchObject({ "x-timestamp": "1700000000", "x-nonce": "n-1" });
  });

  test("hold the real time and a new nonce of at most 32 characters by default", async () => {
    const server = await serve(taken);
    const client = parcels({ baseUrl: server.url });
    const before = Math.floor(Date.now() / 1000);
    for (let call = 0; call < 20; call += 1) await client.POST("/messages", { body: message });
    const times = server.requests.map(({ headers }) => Number(headers["x-timestamp"]));
    const nonces = server.requests.map(({ headers }) => String(headers["x-nonce"]));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(before);
    expect(Math.max(...times)).toBeLessThanOrEqual(Date.now() / 1000);
    expect(new Set(nonces).size).toBe(20);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("a credential", () => {
  test.each<[string, () => string | Promise<string>]>([
    ["a function", () => "fresh"],
    ["an async function", async () => "fresh"],
  ])("can be %s, called before each request", async (_, give) => {
    const server = await serve(taken);
    let calls = 0;
    const rotating = async (): Promise<string> => `${await give()}-${(calls += 1)}`;
    const client = parcels({ baseUrl: server.url, key: give, secret: rotating });
    expect(calls).toBe(0);
    for (const secret of ["fresh-1", "fresh-2"]) {
      await client.POST("/messages", { body: message });
      const request = server.last();
      expect(request.headers["x-key"]).toBe("fresh");
      expect(request.headers["x-signature"]).toBe(signatureOf(request, secret));
    }
  });

  test.each<[string, () => unknown, string]>([
    [
      "throws",
      () => {
        throw new RangeError("the vault is sealed");
      },
      "failed",
    ],
    ["rejects", () => Promise.reject(new RangeError("the vault is sealed")), "failed"],
    ["gives nothing", () => undefined, "gave something"],
    ["gives an empty text", () => "", "gave something"],
    ["gives a line break", () => "key\n", "gave something"],
    ["gives a number", async () => 7, "gave something"],
  ])("that %s ends the call before anything is sent", async (_, give, problem) => {
    const server = await serve(taken);
    // A wrong function on purpose.
    const key = give as () => string;
    const error = await failure(parcels({ baseUrl: server.url, key }).POST("/messages", { body: message }));
    expect(error).toMatchObject({ name: "SendError", code: "unauthorized", provider: "parcels", accepted: "no", retryable: false });
    expect(error).toHaveProperty("message", expect.stringContaining(`the function given as key ${problem}`));
    if (problem === "failed")
      expect(error).toHaveProperty("cause", expect.objectContaining({ name: "RangeError", message: "the vault is sealed" }));
    expect(server.requests).toHaveLength(0);
  });
});

describe("a preflight", () => {
  const issue = { path: "text", rule: "required", message: "text is missing", vendorCode: "-7" };

  test("that finds something ends the call before anything is sent", async () => {
    const server = await serve(taken);
    const seen: unknown[] = [];
    const preflight = (operation: string, body: unknown): Issue[] => {
      seen.push([operation, body]);
      return [issue, issue];
    };
    const client = parcels({ baseUrl: server.url, preflight });
    const error = await failure(client.POST("/api#SendMessage", { body: { to: "447700900123" } }));
    expect(error).toMatchObject({ code: "invalid-message", accepted: "no", retryable: false, vendorCode: "-7", issues: [issue, issue] });
    expect(error).toHaveProperty("message", "parcels: text is missing (and 1 more, see issues). Nothing was sent.");
    expect(seen).toEqual([["POST /api#SendMessage", { to: "447700900123" }]]);
    expect(server.requests).toHaveLength(0);
  });

  test("that finds nothing lets the call pass; it sees every call, one without a body too", async () => {
    const server = await serve(taken);
    const operations: string[] = [];
    const preflight = (operation: string): [] => {
      operations.push(operation);
      return [];
    };
    const client = parcels({ baseUrl: server.url, preflight });
    await client.POST("/messages", { body: message });
    await client.GET("/numbers", {});
    expect(operations).toEqual(["POST /messages", "GET /numbers"]);
    expect(server.requests).toHaveLength(2);
  });
});

describe("what cannot be sent", () => {
  const circular: { to: string; self?: unknown } = { to: "447700900123" };
  circular.self = circular;

  test.each<[string, object, string]>([
    ["a timeoutMs of 0", { timeoutMs: 0 }, "timeoutMs must be a number of milliseconds above 0, at most 2147483647"],
    ["a timeoutMs of Infinity", { timeoutMs: Infinity }, "timeoutMs must be a number of milliseconds above 0, at most 2147483647"],
    [
      "a misspelt option",
      { singal: AbortSignal.abort() },
      "singal is not an option; the options are body, params, headers, signal, timeoutMs, onRequest, onResponse",
    ],
    [
      "a controller as signal",
      { signal: new AbortController() },
      "signal must be an AbortSignal, such as the signal of an AbortController",
    ],
    [
      "a header with a line break",
      { headers: { "X-Trace": "a\r\nX-Key: b" } },
      "headers must be an object of header names and values that HTTP allows",
    ],
    [
      "a header name with a space",
      { headers: { "X Trace": "a" } },
      "headers must be an object of header names and values that HTTP allows",
    ],
  ])("is refused: %s", async (_, init, problem) => {
    const server = await serve(taken);
    const error = await failure(parcels({ baseUrl: server.url }).POST("/messages", { body: message, ...init }));
    expect(error).toMatchObject({ code: "invalid-message", accepted: "no", retryable: false, issues: [{ message: problem }] });
    expect(error).toHaveProperty("message", `parcels: ${problem}. Nothing was sent.`);
    expect(server.requests).toHaveLength(0);
  });

  test("is a body that JSON cannot hold", async () => {
    const server = await serve(taken);
    const error = await failure(parcels({ baseUrl: server.url }).POST("/messages", { body: circular }));
    expect(error).toMatchObject({ code: "invalid-message", accepted: "no", retryable: false });
    expect(error).toHaveProperty("message", expect.stringContaining("self is nested more than 32 deep, or in itself. Nothing was sent."));
    expect(server.requests).toHaveLength(0);
  });
});

test("fetch is called unbound, with text, plain headers and no leave to follow a redirect", async () => {
  const calls: unknown[] = [];
  const fetch = async function (this: unknown, url: string, init: object): Promise<Response> {
    calls.push([this, url, init]);
    return Response.json({ code: 0 });
  };
  await parcels({ fetch, now: () => 0, nonce: () => "n" }).POST("/messages", { body: message });
  const body = JSON.stringify(message);
  expect(calls).toEqual([
    [
      undefined,
      "https://api.parcels.example/messages",
      {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-key": credentials.key,
          "x-timestamp": "0",
          "x-nonce": "n",
          "x-signature": signature(credentials.secret, "0", "n", body),
        },
        body,
        redirect: "manual",
        signal: expect.any(AbortSignal),
      },
    ],
  ]);
});

test("what is changed in the options after the client was made has no effect", async () => {
  const server = await serve(taken);
  const options = { ...credentials, baseUrl: server.url, key: "first" };
  const client = createParcelsClient(options);
  options.key = "second\r\nX-Evil: 1";
  await client.POST("/messages", { body: message });
  expect(server.last().headers["x-key"]).toBe("first");
});
