import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** One request, as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly socket: Socket;
}

export interface TestServer {
  readonly url: string;
  /** Every request whose body has arrived, in order. */
  readonly requests: readonly Arrived[];
  /** How many connections there were, and the most at a time. */
  readonly connections: () => { readonly all: number; readonly most: number; readonly open: number };
}

/** Starts a real server on a free port of loopback; it is closed when the test ends. */
export async function serve(answer: (request: Arrived, response: ServerResponse) => unknown): Promise<TestServer> {
  const requests: Arrived[] = [];
  const server = createServer((incoming, response) => {
    incoming.setEncoding("utf8");
    let body = "";
    incoming.on("data", (text: string) => (body += text));
    incoming.on("end", () => {
      const { method = "", url = "", headers, socket } = incoming;
      const request = { method, url, headers, body, socket };
      requests.push(request);
      void answer(request, response);
    });
  });
  let [all, most, open] = [0, 0, 0];
  server.on("connection", (socket) => {
    all += 1;
    open += 1;
    most = Math.max(most, open);
    socket.on("close", () => (open -= 1));
  });
  const url = await listen(server);
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url, requests, connections: () => ({ all, most, open }) };
}

/** An address on loopback where nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    // A server that listens on a port has an address and port.
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
