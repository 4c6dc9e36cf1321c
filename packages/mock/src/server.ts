import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answering, pathOf, refusal, toHttp } from "./answering.ts";
import { MockError } from "./mock-error.ts";

/** More at a time are turned away, so that a client that leaks connections learns of it here. */
const mostConnections = 1_000;

/** A running server. */
export interface MockServer {
  /** `http://127.0.0.1:49152` */
  readonly url: string;
  /** Ends it, open connections included. */
  readonly close: () => Promise<void>;
}

export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly maxBodyBytes: number;
}

/**
 * Answers over HTTP.
 *
 * @throws {MockError} when it cannot listen there
 */
export async function serve(answer: Answering, { host, port, maxBodyBytes }: Listening): Promise<MockServer> {
  const server = createServer((request, response) => {
    respond(answer, request, response, maxBodyBytes).catch((error: unknown) => {
      // Nothing a client sends may leave it waiting.
      send(response, toHttp(refusal(500, "path", "mock", `the mock failed: ${String(error)}`)));
    });
  });
  server.maxConnections = mostConnections;
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

async function respond(answer: Answering, request: IncomingMessage, response: ServerResponse, maxBodyBytes: number): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const bytes = await read(request, maxBodyBytes);
  send(response, toHttp(await answer({ method, path: pathOf(url), headers, bytes })));
}

/** The body; undefined if it is too long. It is read to its end all the same, so that the client hears the answer. */
async function read(request: IncomingMessage, maxBodyBytes: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBodyBytes) chunks.push(chunk);
  }
  return length <= maxBodyBytes ? Buffer.concat(chunks) : undefined;
}

function send(response: ServerResponse, { status, headers, text }: ReturnType<typeof toHttp>): void {
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
