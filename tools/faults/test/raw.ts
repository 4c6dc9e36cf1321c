import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connect as connectSecurely } from "node:tls";
import { onTestFinished } from "vitest";
import { valueAt } from "../../conformance/src/json.ts";
import { type VendorUnderTest, vendorsUnderTest } from "../../conformance/src/vendors.ts";
import { type FaultyServer, type FaultyServerOptions, startFaultyServer } from "../src/faulty-server.ts";

export const vendors: readonly VendorUnderTest[] = await vendorsUnderTest();

/** Any: what a test wants who does not mind whose answers it gets. The registry is not empty. */
export const anyVendor = vendors[0] as VendorUnderTest;

/** A server that is closed when the test ends. */
export async function start(options: Partial<FaultyServerOptions> = {}): Promise<FaultyServer> {
  const server = await startFaultyServer({ vendor: anyVendor, ...options });
  onTestFinished(() => server.close());
  return server;
}

/** A send of this vendor's with a marker in it. */
export function requestWith(marker: string, vendor = anyVendor): string {
  const { path, examples } = vendor.operations.find(({ sends }) => sends) ?? { path: "", examples: [] };
  const body = JSON.stringify({ ...examples[0]?.[1], marker });
  return `POST ${path.replace(/#.*/, "")} HTTP/1.1\r\nhost: x\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** What a client without any wisdom heard. */
export interface Heard {
  /** What came; a character is a byte. */
  readonly text: string;
  /** How many bytes came. */
  readonly bytes: number;
  /** In how many pieces. */
  readonly pieces: number;
  readonly end: "closed" | "reset" | "open";
}

interface Talk {
  /** Says when it has heard enough. Default: after one whole answer with a length. */
  readonly until?: (text: string) => boolean;
  /** Ends it when it settles. Default: thirty seconds. */
  readonly stop?: Promise<unknown>;
  /** Whether it says, after the texts, that no more comes. Default: it does not. */
  readonly end?: boolean;
}

/** Nothing that comes is enough: the server must end it. */
export const toTheEnd: Talk = { until: () => false };

/** What matters is that nothing comes, a while after the server was reached. */
export const inVain = (server: FaultyServer): Talk => ({ until: () => false, stop: reached(server) });

async function reached(server: FaultyServer): Promise<void> {
  while (server.connections() === 0) await sleep(1);
  await sleep(50);
}

/** Writes texts one after the other, and listens until it has heard enough, or the connection ends. */
export function talk(
  { url }: Pick<FaultyServer, "url">,
  texts: readonly string[],
  { until = isWhole, stop, end }: Talk = {},
): Promise<Heard> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let [text, bytes, pieces] = ["", 0, 0];
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const finish = (how: Heard["end"]): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, bytes, pieces, end: how });
    };
    const timer = setTimeout(finish, 30_000, "open");
    stop?.then(() => finish("open"));
    socket.on("data", (data) => {
      pieces += 1;
      bytes += data.length;
      text += data.toString("latin1");
      if (until(text)) finish("open");
    });
    socket.on("end", () => finish("closed"));
    socket.on("error", () => finish("reset"));
    socket.on("connect", async () => {
      for (const one of texts) await new Promise((next) => socket.write(one, next));
      if (end === true) socket.end();
    });
  });
}

function isWhole(text: string): boolean {
  const [, length] = /\r\ncontent-length: (\d+)/.exec(text) ?? [];
  const head = text.indexOf("\r\n\r\n");
  return head !== -1 && (length === undefined ? text.startsWith("HTTP/1.1 204 ") : text.length >= head + 4 + Number(length));
}

/** A secure connection, once it is one. */
export function secureTo({ url }: FaultyServer, trusting: boolean): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connectSecurely({ host: hostname, port: Number(port), rejectUnauthorized: !trusting });
    onTestFinished(() => void socket.destroy());
    socket.once("secureConnect", () => resolve(socket));
    socket.on("error", reject);
  });
}

export const bodyOf = (answer: string): string => answer.slice(answer.indexOf("\r\n\r\n") + 4);

/** What stands at a dotted path of the body of an answer. */
export const inBody = (answer: string, path: string): unknown => valueAt(JSON.parse(bodyOf(answer)), path);
