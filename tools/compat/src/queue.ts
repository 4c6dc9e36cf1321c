import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** What the queue does with what it is given. */
export type QueueMood = "takes" | "refuses" | "waits";

/** Where the examples put their events, and which tells what it was given. */
export interface Queue {
  readonly url: string;
  /** Forgets what it was given, and lets go of what waits. */
  readonly begin: (mood: QueueMood) => void;
  readonly given: () => readonly unknown[];
  readonly close: () => Promise<void>;
}

export async function openQueue(): Promise<Queue> {
  let mood: QueueMood = "takes";
  let events: unknown[] = [];
  let waiting: ServerResponse[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    events.push(await json(request));
    if (mood === "waits") waiting.push(response);
    else response.writeHead(mood === "takes" ? 204 : 503).end();
  };
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    // A server that listens on a port has an address and port.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    begin(next) {
      for (const response of waiting) response.writeHead(503).end();
      [mood, events, waiting] = [next, [], []];
    },
    given: () => events,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
