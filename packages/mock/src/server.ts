import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Answering, type HttpAnswer, refusal, toHttp } from "./answering.ts";
import { arrivalOf, type Headers, pathOf } from "./arrival.ts";
import { lateness } from "./fault.ts";
import { MockError } from "./mock-error.ts";
import { isOwn, queryOf, type Site } from "./site.ts";

// To `import` it makes Node load its WebSocket client as well: a sixth of the time until the mock listens.
const { createServer } = process.getBuiltinModule("node:http");

/** A running server. */
export interface MockServer {
  /** `http://127.0.0.1:49152` */
  readonly url: string;
  /** Ends it, open connections included. */
  readonly close: () => Promise<void>;
}

/** Where and how it listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly maxBodyBytes: number;
  readonly limits?: Limits;
}

/** What a client may take: one that leaks connections, or sends a request byte by byte, learns of it here. */
export interface Limits {
  /** More at a time are turned away. */
  readonly connections: number;
  /** For the headers of a request. */
  readonly headersTimeoutMs: number;
  /** For a request as a whole. */
  readonly requestTimeoutMs: number;
  /** How often that is looked at. */
  readonly checkEveryMs: number;
}

const usualLimits: Limits = { connections: 1_000, headersTimeoutMs: 10_000, requestTimeoutMs: 60_000, checkEveryMs: 1_000 };

/**
 * Answers over HTTP.
 *
 * @throws {MockError} when it cannot listen there
 */
export async function serve(
  answer: Answering,
  site: Site,
  { host, port, maxBodyBytes, limits = usualLimits }: Listening,
): Promise<MockServer> {
  const {
    connections,
    headersTimeoutMs: headersTimeout,
    requestTimeoutMs: requestTimeout,
    checkEveryMs: connectionsCheckingInterval,
  } = limits;
  const server = createServer({ headersTimeout, requestTimeout, connectionsCheckingInterval }, (request, response) => {
    const path = pathOf(request.url ?? "/");
    const responding = isOwn(request.method ?? "GET", path)
      ? respondOwn(site, request, response, { path, maxBodyBytes })
      : respond(answer, request, response, { path, maxBodyBytes });
    responding.catch((error: unknown) => {
      // Nothing a client sends may leave it waiting.
      send(response, toHttp(refusal(500, "path", "mock", `the mock failed: ${String(error)}`)));
    });
  });
  server.maxConnections = connections;
  await listen(server, port, host);
  const { port: bound } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reading {
  readonly path: string;
  readonly maxBodyBytes: number;
}

async function respond(
  answer: Answering,
  request: IncomingMessage,
  response: ServerResponse,
  { path, maxBodyBytes }: Reading,
): Promise<void> {
  const { method = "GET" } = request;
  const bytes = await read(request, maxBodyBytes);
  const answered = await answer(arrivalOf({ method, path, headers: headersOf(request), bytes }));
  const { fault } = answered;
  if (fault === undefined) return send(response, toHttp(answered));
  await lateness(fault);
  if ("reset" in fault) request.socket.resetAndDestroy();
  else if (!("timeout" in fault)) send(response, toHttp(answered));
}

/** Answers for the mock itself. */
async function respondOwn(site: Site, request: IncomingMessage, response: ServerResponse, { path, maxBodyBytes }: Reading): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const bytes = await read(request, maxBodyBytes);
  const arrival = arrivalOf({ method, path, headers: headersOf(request), bytes });
  const answered = await site(Object.assign(arrival, { query: queryOf(url) }));
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body === null) return void response.end();
  // Who listens to events goes when they like: that is no failure.
  await pipeline(Readable.fromWeb(answered.body), response).catch(() => {});
}

/** Node gives one header as a list, and no client sends that one. */
function headersOf({ headers }: IncomingMessage): Headers {
  if (!("set-cookie" in headers)) return headers as Headers;
  const { "set-cookie": _, ...others } = headers;
  return others as Headers;
}

/** The body; undefined if it is too long. It is read to its end all the same, so that the client hears the answer. */
function read(request: IncomingMessage, maxBodyBytes: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer<ArrayBuffer>[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer<ArrayBuffer>) => {
      length += chunk.length;
      if (length <= maxBodyBytes) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.once("error", reject);
    request.once("end", () => resolve(length <= maxBodyBytes ? whole(chunks) : undefined));
  });
}

/** Most bodies come in one piece. */
const whole = (chunks: readonly Buffer<ArrayBuffer>[]): Buffer<ArrayBuffer> => {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
};

function send(response: ServerResponse, { status, headers, text }: HttpAnswer): void {
  if (response.headersSent) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} on ${host} is taken. Choose another, or 0 for a free one.`;
      reject(new MockError(error.code === "EADDRINUSE" ? taken : `Cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.listen(port, host, resolve);
  });
}
