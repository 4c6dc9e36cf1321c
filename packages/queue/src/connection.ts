import { safeCause } from "@wabakit/core/vendor";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import { QueueError } from "./queue-error.ts";

/**
 * Where Redis is: an address (`rediss://user:password@redis.example:6380`), options of ioredis, or a client of ioredis, also of a Redis Cluster. A client is
 * copied and stays yours.
 */
export type Connection = string | RedisOptions | Redis | Cluster;

/** A client of ioredis, of one Redis or of a Cluster. */
export type Client = Redis | Cluster;

/** A command without an answer for so long has a connection that is none any more. Workers wait for jobs at most 10 seconds at a time. */
const socketTimeout = 20_000;

/** BullMQ wants commands to wait for Redis however long that takes; `Reach` gives the callers their deadline. */
const settings = {
  maxRetriesPerRequest: null,
  socketTimeout,
  retryStrategy: (times: number) => Math.min(50 * 2 ** Math.min(times, 6), 2_000),
} satisfies RedisOptions;

/** A connection of the queue's own. */
export function connect(connection: Connection): Client {
  if (typeof connection === "string") return new Redis(connection, settings);
  if (connection instanceof Redis) return connection.duplicate(settings);
  // BullMQ reads replies as ioredis gives them by default.
  if (!(connection instanceof Cluster)) {
    const { replyMapping: _, ...options } = connection;
    return new Redis({ ...options, ...settings });
  }
  const { replyMapping: _, ...options } = connection.options.redisOptions ?? {};
  return connection.duplicate(undefined, { redisOptions: { ...options, ...settings } });
}

/** Knows since when Redis cannot be reached, and lets nobody wait for it longer than `withinMs`. */
export class Reach {
  readonly #client: Client;
  readonly #withinMs: number;
  /** Since when there is no connection, on the clock of `performance`; undefined while there is one. */
  #lostAt: number | undefined = performance.now();
  #lastError: Error | undefined;

  constructor(client: Client, withinMs: number) {
    this.#client = client;
    this.#withinMs = withinMs;
    client.on("ready", () => (this.#lostAt = undefined));
    client.on("close", () => (this.#lostAt ??= performance.now()));
    client.on("error", (error: Error) => (this.#lastError = error));
  }

  /**
   * What the work gives, unless Redis is away for too long meanwhile.
   *
   * @throws {QueueError} `unreachable`; the work may be done all the same, later. Or `refused`
   */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const began = performance.now();
    const away = new Promise<never>((_, reject) => {
      const look = (): void => {
        if (this.#lostAt !== undefined && performance.now() - Math.max(this.#lostAt, began) >= this.#withinMs) reject(this.#error());
      };
      timer = setInterval(look, Math.max(10, this.#withinMs / 10));
    });
    const working = work();
    working.catch(() => {}); // awaited below, unless Redis stays away
    try {
      return await Promise.race([working, away]);
    } catch (error) {
      throw isRefusal(error) ? this.#refused(error) : error;
    } finally {
      clearInterval(timer);
    }
  }

  /** The error of ioredis holds the command with all that is in it: a password, or a message. */
  #refused(error: Error): QueueError {
    return new QueueError("refused", `Redis at ${placeOf(this.#client)} refused: ${error.message}`, { cause: safeCause(error) });
  }

  #error(): QueueError {
    const problem = this.#lastError === undefined ? "" : ` ${this.#lastError.message.replace(/\.?$/, ".")}`;
    const advice =
      "Is it running, and are host, port, TLS and login right? What was not stored can be enqueued again with the same messageKey.";
    const text = `Redis at ${placeOf(this.#client)} could not be reached for ${this.#withinMs} ms.${problem} ${advice}`;
    return new QueueError("unreachable", text, this.#lastError === undefined ? {} : { cause: safeCause(this.#lastError) });
  }
}

/** By its name: there may be several copies of the class. */
const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === "ReplyError";

/** Host and port; never the login. */
function placeOf(client: Client): string {
  if (client instanceof Cluster) return "the nodes of the Cluster";
  const { host, port, path } = client.options;
  return path ?? `${host ?? ""}:${port ?? ""}`;
}
