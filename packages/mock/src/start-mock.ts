import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { demoCredentials, type MockCredentials } from "./authentication.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { type Random, seeded } from "./mint.ts";
import { type PushAnswer, type PushOptions, pushOf } from "./push.ts";
import { type Answered, createVendorMock, problem, type VendorMock } from "./vendor.ts";
import { headerText, type Violation, violationsHeader, warningsHeader } from "./violation.ts";

export interface MockOptions {
  /** Which vendors it plays. Default: all. */
  readonly vendors?: readonly VendorId[] | undefined;
  /** Default: 0, a free port. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`, reachable from this machine only. */
  readonly host?: string | undefined;
  /** Credentials to accept, by vendor and by the names of the client's options. Default: `demo-` and the name, as in `demo-api-key`. */
  readonly credentials?: { readonly [vendor in VendorId]?: MockCredentials } | undefined;
  /** Same seed, same message ids. Default: 1. */
  readonly seed?: number | undefined;
  /** How many requests are remembered, newest last. Default: 1,000. */
  readonly keep?: number | undefined;
  /** The clock behind the timestamps of answers, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** A running mock. */
export interface Mock {
  /** The base URL of every vendor: `http://127.0.0.1:49152`. */
  readonly url: string;
  readonly vendors: readonly VendorId[];
  /** What it accepts, by vendor. */
  readonly credentials: { readonly [vendor: string]: MockCredentials };
  /** The last requests (see `keep`), oldest first, with what was wrong with them. */
  readonly requests: readonly MockRequest[];
  /**
   * Pushes to your webhook what the vendor would: a sample of its contract, with the vendor's headers, and gives your answer.
   *
   * @throws {MockError} when there is no such event, or nobody answers within 10 s
   */
  readonly push: (options: PushOptions) => Promise<PushAnswer>;
  /** The events that a vendor can push, by name; none for a vendor that publishes no payload. */
  readonly pushes: (vendor: VendorId) => readonly string[];
  /** Ends it, open connections included. */
  readonly close: () => Promise<void>;
}

/** One request and its answer. */
export interface MockRequest {
  /** Undefined when no vendor has this path. */
  readonly vendor: VendorId | undefined;
  /** `POST /wa/custom/sendMsg`, if the contract has it. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  /** The body as it came, its first mebibyte if it is longer. */
  readonly body: string;
  /** Empty if the request keeps the contract. */
  readonly violations: readonly Violation[];
  /** What the mock let pass although the contract does not. */
  readonly warnings: readonly string[];
  readonly response: { readonly status: number; readonly body: unknown };
}

/** The mock could not be started, or was given an option it cannot use. */
export class MockError extends Error {
  override readonly name = "MockError";
}

const longestBody = 150 * 1024 * 1024; // Meta's longest documents, 100 MB, in base64
const longestKept = 1024 * 1024;

const optionNames = ["vendors", "port", "host", "credentials", "seed", "keep", "now"];

/**
 * Starts the vendors' APIs on one port, made from the contracts.
 *
 * @throws {MockError} when the port is taken or an option is unknown
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const ids = checkedVendors(options);
  const random = seeded(options.seed ?? 1);
  const now = options.now ?? Date.now;
  const credentials = Object.fromEntries(ids.map((id) => [id, { ...demoCredentials(registry[id]), ...options.credentials?.[id] }]));
  const mocks = new Map<VendorId, VendorMock>();
  for (const id of ids) mocks.set(id, await createVendorMock(registry[id], { credentials: credentials[id] ?? {}, random, now }));
  const requests: MockRequest[] = [];
  const record = (entry: MockRequest): void => {
    requests.push(entry);
    if (requests.length > (options.keep ?? 1_000)) requests.shift();
  };

  const server = createServer((request, response) => {
    respond(mocks, request, response, record).catch((error: unknown) => {
      // Nothing a client sends may leave it waiting.
      send(response, refusal(500, "path", `the mock failed: ${String(error)}`));
    });
  });
  const { host = "127.0.0.1", port = 0 } = options;
  await listen(server, port, host);
  const { port: bound } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    vendors: ids,
    credentials,
    requests,
    push: (push) => deliver(push, random),
    pushes: (vendor) => Object.keys(registry[vendor].pushes),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function deliver(options: PushOptions, random: Random): Promise<PushAnswer> {
  const { vendor, event, to } = options;
  if (!Object.hasOwn(registry, vendor)) throw new MockError(`There is no vendor ${vendor}; there are ${Object.keys(registry).join(", ")}.`);
  const push = pushOf(registry[vendor], options, random);
  if (push === undefined) {
    const known = Object.keys(registry[vendor].pushes).join(", ");
    throw new MockError(`${vendor} pushes no ${event}; ${known === "" ? "it publishes no payloads" : `there are ${known}`}.`);
  }
  const response = await fetch(to, { method: "POST", ...push, signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => {
    throw new MockError(`Nobody answered the push at ${to}: ${String(error)}`);
  });
  return { status: response.status, body: await response.text() };
}

function checkedVendors(options: MockOptions): VendorId[] {
  const { vendors, credentials, port } = options;
  const known = Object.keys(registry);
  const stranger = Object.keys(options).find((name) => !optionNames.includes(name));
  if (stranger !== undefined) throw new MockError(`${stranger} is not an option; the options are ${optionNames.join(", ")}.`);
  const unknown = [...(vendors ?? []), ...Object.keys(credentials ?? {})].find((id) => !known.includes(id));
  if (unknown !== undefined) throw new MockError(`There is no vendor ${unknown}; there are ${known.join(", ")}.`);
  for (const [id, keys] of Object.entries(credentials ?? {})) {
    const names = Object.keys(demoCredentials(registry[id as VendorId])); // found in the registry above
    const wrong = Object.keys(keys).find((name) => !names.includes(name));
    if (wrong !== undefined) throw new MockError(`${id} has no credential ${wrong}; it has ${names.join(", ")}.`);
  }
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new MockError("The port must be a whole number from 0 to 65535; 0 takes a free one.");
  // Every id was found in the registry.
  return (vendors === undefined || vendors.length === 0 ? known : [...new Set(vendors)]) as VendorId[];
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        new MockError(
          taken
            ? `Port ${port} on ${host} is taken. Choose another, or 0 for a free one.`
            : `Cannot listen on ${host}:${port}: ${error.message}`,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function respond(
  mocks: Map<VendorId, VendorMock>,
  request: IncomingMessage,
  response: ServerResponse,
  record: (entry: MockRequest) => void,
): Promise<void> {
  const method = request.method ?? "GET";
  const path = (request.url ?? "/").replace(/[?#].*$/, "").replace(/(.)\/+$/, "$1");
  const bytes = await read(request);
  const body = bytes?.toString("utf8");
  const header = (name: string): string | undefined => request.headers[name.toLowerCase()]?.toString();
  const [vendor, mock] = [...mocks].find(([, { paths }]) => paths.includes(path)) ?? [];
  const answered = await answer();
  const { operation, violations, warnings, status } = answered;
  const kept = body?.slice(0, longestKept) ?? "";
  record({ vendor, operation, method, path, body: kept, violations, warnings, response: { status, body: answered.body } });
  send(response, answered);

  async function answer(): Promise<Answered> {
    if (mock === undefined) return notFound(mocks, path);
    if (!mock.methodsAt(path).includes(method)) return wrongMethod(mock, method, path);
    if (bytes === undefined || body === undefined) return refusal(413, "body", `the body is longer than ${longestBody} bytes`);
    return mock.answer({ method, path, header, body, bytes });
  }
}

function refusal(status: number, where: "path" | "body", message: string): Answered {
  const violations: Violation[] = [{ in: where, path: "", rule: where === "path" ? "route" : "maxLength", message }];
  return { status, body: problem(status, violations), violations, warnings: [] };
}

const notFound = (mocks: Map<VendorId, VendorMock>, path: string): Answered =>
  refusal(404, "path", `no vendor has ${path}; the mock knows ${[...mocks.values()].flatMap(({ paths }) => paths).join(", ")}`);

function wrongMethod(mock: VendorMock, method: string, path: string): Answered {
  const allow = mock.methodsAt(path).join(", ");
  return { ...refusal(405, "path", `${path} takes ${allow}, not ${method}`), headers: { allow } };
}

/** The body; undefined if it is too long. It is read to its end all the same, so that the client hears the answer. */
async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= longestBody) chunks.push(chunk);
  }
  return length <= longestBody ? Buffer.concat(chunks) : undefined;
}

function send(response: ServerResponse, { status, body, violations, warnings, headers = {} }: Answered): void {
  if (response.headersSent) return;
  const type = status < 400 ? "application/json;charset=UTF-8" : "application/problem+json";
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    "content-type": type,
    "content-length": Buffer.byteLength(text),
    ...(violations.length === 0 ? {} : { [violationsHeader]: headerText(violations) }),
    ...(warnings.length === 0 ? {} : { [warningsHeader]: headerText(warnings.map((message) => ({ message }))) }),
  });
  response.end(text);
}
