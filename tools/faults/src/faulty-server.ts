import type { Socket } from "node:net";
import { demoCredentials, type MockCredentials } from "../../../packages/mock/src/authentication.ts";
import type { Contract, VendorEntry } from "../../../packages/mock/src/contract.ts";
import type { VendorUnderTest } from "../../conformance/src/vendors.ts";
import { type AnswerFaultName, answerFaults, type FaultName, type OpeningFaultName } from "./faults.ts";
import { holdDeadPort, listen } from "./listener.ts";
import { addressFaults, certificateFaults, openingFaults } from "./openings.ts";
import { createReceived, type Received } from "./received.ts";
import { createRequestReader, type Request } from "./request-reader.ts";
import { vendorAnswers } from "./vendor-answers.ts";

export interface FaultyServerOptions {
  /** Whose answers it gives; they are made from the contract's examples. */
  readonly vendor: VendorUnderTest;
  /** What goes wrong. Default: `none`. */
  readonly fault?: FaultName | Schedule | undefined;
  /** What goes wrong with the first connection, the second, …; nothing after the last. Default: nothing. */
  readonly openings?: readonly (OpeningFaultName | "none")[] | undefined;
  /** Counts what was received; one counter may serve several servers. Default: one of its own. */
  readonly received?: Received | undefined;
}

/** What goes wrong with the first request, the second, …, and nothing after the last; or a function that says so of each. */
export type Schedule = readonly AnswerFaultName[] | ((request: ReadRequest) => AnswerFaultName);

/** One request that was read. */
export interface ReadRequest {
  /** How many requests were read before it. */
  readonly index: number;
  /** The markers in it. */
  readonly markers: readonly string[];
}

export interface FaultyServer {
  /** For `baseUrl`, without a slash at its end. */
  readonly url: string;
  /** Those of the mock, so that `providerFor(vendor, server)` makes a provider. They are not checked. */
  readonly credentials: { readonly [vendor: string]: MockCredentials };
  /** How often each message was received. Whatever was answered, a message counts if its marker was read. */
  readonly received: Received;
  /** How many requests were read whole. */
  readonly requests: () => number;
  /** How many connections were made. */
  readonly connections: () => number;
  /** How many of them are open. */
  readonly open: () => number;
  /** What was read at the host that redirects lead to; at most the first 100. */
  readonly elsewhere: readonly Request[];
  /** Closes everything. Rejects, once, if a request was none of the contract's. */
  readonly close: () => Promise<void>;
}

/** Starts a server on 127.0.0.1 that does wrong what it is told to. */
export async function startFaultyServer({ vendor, fault = "none", openings = [], ...given }: FaultyServerOptions): Promise<FaultyServer> {
  const received = given.received ?? createReceived();
  const bodiesFor = vendorAnswers(vendor);
  const elsewhere: Request[] = [];
  const problems: unknown[] = [];
  let requests = 0;

  const other = await listen((socket) =>
    readRequests(socket, received, (request) => {
      if (elsewhere.length < 100) elsewhere.push(request);
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
    }),
  );

  function answer(socket: Socket, request: Request, markers: readonly string[]): void {
    const index = requests++;
    const id = `"${vendor.id}-${main.port}-${index}"`;
    const exchange = { socket, bodies: bodiesFor(request), id, elsewhere: `http://localhost:${other.port}/` };
    answerFaults[scheduled(fault, { index, markers })].answer(exchange);
  }

  const serve = (socket: Socket, connection: number): void => {
    const opening = isOneOf(openingFaults, fault) ? fault : openings[connection];
    if (opening !== undefined && opening !== "none") return void openingFaults[opening].open(socket);
    readRequests(socket, received, (request, markers) => {
      try {
        answer(socket, request, markers);
      } catch (error) {
        problems.push(error);
        socket.destroy();
      }
    });
  };
  const main = await listen(serve, isOneOf(certificateFaults, fault) ? await certificateFaults[fault].certificate() : undefined);

  const dead = await holdDeadPort(other);

  return {
    url: isOneOf(addressFaults, fault)
      ? addressFaults[fault].url(`http://127.0.0.1:${dead.port}`)
      : `${schemeOf(fault)}://127.0.0.1:${main.port}`,
    // Of an entry of the mock's registry only the contract is used for this.
    credentials: { [vendor.id]: demoCredentials({ contract: vendor.document as unknown as Contract } as VendorEntry) },
    received,
    requests: () => requests,
    connections: main.connections,
    open: main.open,
    elsewhere,
    async close() {
      dead.close();
      await Promise.all([main.close(), other.close()]);
      const [problem] = problems.splice(0);
      if (problem !== undefined) throw problem;
    },
  };
}

/** Reads requests from a connection, counts what is in them, and in a last one that never becomes whole. */
function readRequests(socket: Socket, received: Received, take: (request: Request, markers: readonly string[]) => void): void {
  const reader = createRequestReader();
  socket.on("data", (bytes: Buffer) => {
    for (const request of reader.take(bytes)) take(request, received.count(request.body));
  });
  socket.once("close", () => received.count(reader.rest()));
}

function scheduled(fault: FaultName | Schedule, request: ReadRequest): AnswerFaultName {
  if (typeof fault === "function") return fault(request);
  if (typeof fault !== "string") return fault[request.index] ?? "none";
  return isOneOf(answerFaults, fault) ? fault : "none";
}

function schemeOf(fault: FaultName | Schedule): "http" | "https" {
  if (isOneOf(certificateFaults, fault)) return "https";
  return isOneOf(openingFaults, fault) ? openingFaults[fault].scheme : "http";
}

const isOneOf = <T extends object>(table: T, name: unknown): name is keyof T => typeof name === "string" && Object.hasOwn(table, name);
