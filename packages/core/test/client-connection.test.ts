import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { failure, message, parcels } from "./parcels.ts";
import { deadUrl, json, serve } from "./server.ts";

/** As the system and undici make them: a message, and a code and system call beside it. */
const systemError = (words: string, facts: object): Error => Object.assign(new Error(words), facts);

/** As fetch rejects. */
const fetchFailed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });

const refused = (address: string): Error =>
  systemError(`connect ECONNREFUSED ${address}:443`, { errno: -111, code: "ECONNREFUSED", syscall: "connect", address, port: 443 });

function failing(error: unknown): Promise<unknown> {
  const fetch = async (): Promise<never> => {
    throw error;
  };
  return failure(parcels({ fetch }).POST("/messages", { body: message }));
}

const post = (baseUrl: string): Promise<unknown> => failure(parcels({ baseUrl }).POST("/messages", { body: message }));

describe("no connection: the vendor cannot have the message, so the call may be repeated", () => {
  const noConnection = {
    name: "SendError",
    code: "connection-failed",
    provider: "parcels",
    accepted: "no",
    retryable: true,
    status: undefined,
  };

  test("when it is refused", async () => {
    const error = await post(await deadUrl());
    expect(error).toMatchObject({ ...noConnection, cause: { message: "fetch failed", cause: { code: "ECONNREFUSED" } } });
    expect(error).toHaveProperty("message", "No connection to parcels (ECONNREFUSED). Nothing was sent.");
  });

  test("when the other side does not speak TLS", async () => {
    const server = await serve(json({ code: 0 }));
    expect(await post(server.url.replace("http:", "https:"))).toMatchObject({
      ...noConnection,
      message: expect.stringContaining("(ERR_SSL_WRONG_VERSION_NUMBER)"),
    });
    expect(server.requests).toHaveLength(0);
  });

  test.each<[string, unknown, string]>([
    [
      "the name is unknown",
      systemError("getaddrinfo ENOTFOUND api.parcels.example", {
        errno: -3008,
        code: "ENOTFOUND",
        syscall: "getaddrinfo",
        hostname: "api.parcels.example",
      }),
      "ENOTFOUND",
    ],
    [
      "the resolver is not there",
      systemError("getaddrinfo EAI_AGAIN api.parcels.example", { errno: -3001, code: "EAI_AGAIN", syscall: "getaddrinfo" }),
      "EAI_AGAIN",
    ],
    [
      "the network is not there",
      systemError("connect ENETUNREACH 192.0.2.1:443", { errno: -101, code: "ENETUNREACH", syscall: "connect" }),
      "ENETUNREACH",
    ],
    [
      "nobody takes the connection in time",
      systemError("Connect Timeout Error", { code: "UND_ERR_CONNECT_TIMEOUT" }),
      "UND_ERR_CONNECT_TIMEOUT",
    ],
    [
      "the certificate is not trusted",
      systemError("self-signed certificate", { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
      "DEPTH_ZERO_SELF_SIGNED_CERT",
    ],
    ["the certificate was taken back", systemError("certificate revoked", { code: "CERT_REVOKED" }), "CERT_REVOKED"],
    [
      "the TLS handshake is refused",
      systemError("ssl/tls alert handshake failure", { code: "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", library: "SSL routines" }),
      "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
    ],
    [
      "the peer hangs up in the TLS handshake",
      systemError("Client network socket disconnected before secure TLS connection was established", { code: "ECONNRESET", port: 443 }),
      "ECONNRESET",
    ],
    [
      "no address of the name takes it",
      Object.assign(new AggregateError([refused("::1"), refused("127.0.0.1")], ""), { code: "ECONNREFUSED" }),
      "ECONNREFUSED",
    ],
    [
      "no address takes it and only the attempts say why",
      new AggregateError([refused("::1"), refused("127.0.0.1")], "all failed"),
      "ECONNREFUSED",
    ],
  ])("when %s", async (_, cause, code) => {
    const error = await failing(fetchFailed(cause));
    expect(error).toMatchObject({ ...noConnection, message: `No connection to parcels (${code}). Nothing was sent.` });
  });

  test("when the port is one that fetch blocks", async () => {
    const error = await post("http://127.0.0.1:1");
    expect(error).toMatchObject({ ...noConnection, cause: { cause: { message: "bad port" } } });
    expect(error).toHaveProperty("message", "No connection to parcels. Nothing was sent.");
  });

  test("when another fetch says so in its own way", async () => {
    const ofNodeFetch = systemError("request failed, reason: connect ECONNREFUSED", {
      type: "system",
      errno: "ECONNREFUSED",
      code: "ECONNREFUSED",
      erroredSysCall: "connect",
    });
    expect(await failing(ofNodeFetch)).toMatchObject(noConnection);
    const ofBun = systemError("Unable to connect. Is the computer able to access the url?", {
      code: "ConnectionRefused",
      path: "http://127.0.0.1:1/",
    });
    expect(await failing(ofBun)).toMatchObject(noConnection);
  });
});

describe("a broken connection: the vendor may have the message", () => {
  const broken = {
    name: "SendError",
    code: "connection-failed",
    provider: "parcels",
    accepted: "unknown",
    retryable: true,
    status: undefined,
  };

  test("when it is closed after the request was read", async () => {
    const server = await serve((_, response) => response.destroy());
    const error = await post(server.url);
    expect(error).toMatchObject({
      ...broken,
      message: expect.stringMatching(/^The connection to parcels broke \(UND_ERR_SOCKET\)\. The vendor may have the request/),
    });
    expect(server.requests).toHaveLength(1);
  });

  test("when it is reset after the request was read", async () => {
    const server = await serve((_, response) => response.socket?.resetAndDestroy());
    const error = await post(server.url);
    expect(error).toMatchObject({
      ...broken,
      message: expect.stringContaining("broke (ECONNRESET)"),
      cause: { cause: { code: "ECONNRESET" } },
    });
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ["an error without a cause", new TypeError("fetch failed")],
    ["an error with a code that nobody knows", fetchFailed(systemError("odd", { code: "EODD", syscall: "read" }))],
    ["an error with a numeric code", new DOMException("This operation was aborted", "AbortError")],
    ["a text", "no"],
    ["nothing", undefined],
  ])("when fetch rejects with %s", async (_, error) => {
    expect(await failing(error)).toMatchObject(broken);
  });

  test("when fetch gives no response", async () => {
    const client = parcels({ fetch: () => Promise.resolve(undefined as never) });
    expect(await failure(client.POST("/messages", { body: message }))).toMatchObject({
      code: "unexpected-response",
      accepted: "unknown",
      retryable: false,
      message: expect.stringMatching(/^parcels: The function given as fetch did not give a Response\. The vendor may have the request/),
    });
  });
});

describe("an answer that cannot be read: the vendor may have the message", () => {
  const unreadable = { name: "SendError", code: "unexpected-response", provider: "parcels", accepted: "unknown", retryable: false };

  test("when it is not HTTP", async () => {
    const server = await serve((_, response) => response.socket?.end("SMTP ready\r\n\r\n"));
    const error = await post(server.url);
    expect(error).toMatchObject({ ...unreadable, status: undefined, cause: { cause: { name: "HTTPParserError" } } });
    expect(error).toHaveProperty(
      "message",
      expect.stringMatching(/^parcels answered with bytes that cannot be read\. The vendor may have/),
    );
    expect(inspect(error, { depth: 10 })).not.toContain("SMTP"); // undici hangs the answer on its error
  });

  test("when it is not the gzip that it is said to be", async () => {
    const server = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip"));
    expect(await post(server.url)).toMatchObject({ ...unreadable, status: 200, message: expect.stringContaining("(Z_DATA_ERROR)") });
  });

  test.each([
    "HPE_INVALID_CHUNK_SIZE",
    "HPE_HEADER_OVERFLOW",
    "UND_ERR_HEADERS_OVERFLOW",
    "ERR__ERROR_FORMAT_PADDING_1",
    "ZSTD_error_prefix_unknown",
  ])("when fetch says %s", async (code) => {
    expect(await failing(fetchFailed(systemError("odd", { code })))).toMatchObject({
      ...unreadable,
      message: expect.stringContaining(code),
    });
  });
});
