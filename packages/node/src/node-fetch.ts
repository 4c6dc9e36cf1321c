import { type Fetch, type FetchInit, type FetchResponse, OptionError } from "@wabakit/core/vendor";
import type { Agent } from "undici";
import { Exchange } from "./exchange.ts";

/** Options of `createNodeFetch`. */
export interface NodeFetchOptions {
  /** The most connections that are open to one host at a time; further requests wait for a free one, and that counts towards their deadline. Default: 100. */
  readonly connections?: number | undefined;
}

/** A `fetch` for the option of that name of every provider and client. It keeps connections open, which are its own. */
export interface NodeFetch extends Fetch {
  /**
   * Waits for the requests that are under way, and closes the connections. A request that comes later fails with nothing sent. Without it the connections
   * close when they have been idle for 4 seconds, or as long as the server says; they do not keep the process alive.
   */
  readonly close: () => Promise<void>;
  /** The same, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Makes a `fetch` that costs a fraction of the runtime's: it sends through undici's pool of connections, which is loaded at the first request. Each request is
 * written at most once, to HTTP/1.1, and redirects are not followed. Compressed answers are not asked for, and are read if they come.
 *
 * @throws {OptionError} when an option is unknown or unfit
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const connections = checkedConnections(options);
  let agent: Agent | undefined;
  let opening: Promise<Agent> | undefined;
  let closing: Promise<void> | undefined;

  // Not async: that would be two more promises and a frame, held by every request under way.
  function fetch(url: string, init: FetchInit): Promise<FetchResponse> {
    if (closing !== undefined) return Promise.reject(new ClosedError());
    if (agent !== undefined) return Exchange.run(agent, url, init);
    opening ??= open(connections);
    return opening.then((opened) => {
      agent = opened;
      return fetch(url, init);
    });
  }

  const close = (): Promise<void> => (closing ??= Promise.resolve(opening).then((opened) => opened?.close()));
  return Object.assign(fetch, { close, [Symbol.asyncDispose]: close });
}

class ClosedError extends Error {
  override readonly name = "ClosedError";
  /** As undici calls it. */
  readonly code = "UND_ERR_CLOSED";

  constructor() {
    super("This fetch was closed.");
  }
}

async function open(connections: number): Promise<Agent> {
  // Not the package's main file: that makes its own pool the one of the runtime's `fetch` too, for the whole process, and takes three times as long to load.
  const { default: Pools } = await import("undici/lib/dispatcher/agent.js");
  // One deadline covers a call, and it is the caller's: undici's own would end a longer one after five minutes.
  return new Pools({ connections, pipelining: 1, allowH2: false, headersTimeout: 0, bodyTimeout: 0 });
}

function checkedConnections(options: NodeFetchOptions): number {
  const refuse = (option: string, problem: string): OptionError => new OptionError(option, `createNodeFetch: ${option} ${problem}.`);
  if (typeof options !== "object" || options === null) throw refuse("options", "must be an object");
  const { connections = 100, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw refuse(unknown, "is not an option; the options are connections");
  if (!Number.isInteger(connections) || connections < 1) throw refuse("connections", "must be a whole number above 0");
  return connections;
}
