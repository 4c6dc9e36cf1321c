import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/**
 * Sends these requests over and over on some kept-alive connections, each waiting for its answer, and gives the answers per second. It reads sockets and not
 * `fetch`: a client that is slower than the server would hide what the server can do.
 *
 * @throws {Error} at an answer whose status is not 200
 */
export async function throughput(url: string, requests: readonly WireRequest[], ms: number, connections = 16): Promise<number> {
  const { answers, seconds } = await load(url, requests, { connections, enough: (_, elapsed) => elapsed >= ms });
  return answers / seconds;
}

/** Sends that many requests, taking turns, over some kept-alive connections. */
export async function sendMany(url: string, requests: readonly WireRequest[], count: number, connections = 16): Promise<void> {
  await load(url, requests, { connections, enough: (sent) => sent >= count });
}

interface Pace {
  readonly connections: number;
  readonly enough: (sent: number, elapsedMs: number) => boolean;
}

async function load(
  url: string,
  requests: readonly WireRequest[],
  { connections, enough }: Pace,
): Promise<{ answers: number; seconds: number }> {
  const { hostname, port, host } = new URL(url);
  const wires = requests.map((request) => toWire(request, host));
  const started = performance.now();
  let sent = 0;
  const next = (): Buffer | undefined => {
    if (enough(sent, performance.now() - started)) return undefined;
    const wire = wires[sent % wires.length];
    sent += 1;
    return wire;
  };
  await Promise.all(Array.from({ length: connections }, () => converse(connect(Number(port), hostname), next)));
  return { answers: sent, seconds: (performance.now() - started) / 1000 };
}

function toWire({ path, headers, body }: WireRequest, host: string): Buffer {
  const lines = Object.entries({ host, ...headers, "content-length": String(Buffer.byteLength(body)) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

/** Sends one request after the other on one connection, until there is none left. */
async function converse(socket: Socket, next: () => Buffer | undefined): Promise<void> {
  socket.setNoDelay();
  await once(socket, "connect");
  let text = "";
  await new Promise<void>((resolve, reject) => {
    const send = (): void => {
      const wire = next();
      if (wire === undefined) resolve();
      else socket.write(wire);
    };
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (!isWhole(text)) return;
      if (!text.startsWith("HTTP/1.1 200 ")) return reject(new Error(`The server answered:\n${text}`));
      text = "";
      send();
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("The server closed the connection.")));
    send();
  }).finally(() => socket.destroy());
}

/** Whether a text is a whole answer, with its length in the head or in chunks. */
function isWhole(text: string): boolean {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return false;
  const [, length] = /^content-length: (\d+)/im.exec(text) ?? [];
  return length === undefined ? text.endsWith("\r\n0\r\n\r\n") : text.length >= head + 4 + Number(length);
}
