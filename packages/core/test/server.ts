import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

/** One request, as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  /** Every request whose body has arrived, in order. */
  readonly requests: readonly Arrived[];
  readonly last: () => Arrived;
  readonly openSockets: () => Promise<number>;
}

/** What a server does with a request once its body has arrived. */
export type Answer = (request: Arrived, response: ServerResponse) => unknown;

/** Answers every request with one JSON value. */
export const json =
  (value: unknown, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));

/** Starts a real server on a free port of loopback; it is closed when the test ends. A concurrent test passes its own `onTestFinished`. */
export async function serve(answer: Answer, whenFinished: typeof onTestFinished = onTestFinished): Promise<TestServer> {
  const requests: Arrived[] = [];
  const server = createServer(async (incoming, response) => {
    incoming.setEncoding("utf8");
    let body = "";
    try {
      for await (const chunk of incoming) body += String(chunk);
    } catch {
      return; // the client hung up
    }
    const { method = "", url = "", headers } = incoming;
    requests.push({ method, url, headers, body });
    await answer({ method, url, headers, body }, response);
  });
  const url = await listen(server);
  const openSockets = (): Promise<number> => promisify(server.getConnections.bind(server))();
  const last = (): Arrived => {
    const request = requests.at(-1);
    if (request === undefined) throw new Error("no request has arrived");
    return request;
  };
  whenFinished(() => close(server));
  return { url, requests, last, openSockets };
}

/** An address on loopback where nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await close(server);
  return url;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // A server that listens on a port has an address and port.
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
