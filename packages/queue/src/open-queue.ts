import { OptionError } from "@wabakit/core/vendor";
import type { Queue } from "bullmq";
import type { Messages } from "wabakit";
import { type Client, connect, Reach } from "./connection.ts";
import { type AnyEntry, type Enqueued, type EnqueuedMany, Enqueuer } from "./enqueue.ts";
import { Teller } from "./events.ts";
import { type Keys, keysOf } from "./keys.ts";
import { Lane, type Shared } from "./lane.ts";
import { Lookup } from "./lookup.ts";
import { checkedWorkerOptions, type Providers, type QueueOptions, type WorkerOptions } from "./options.ts";
import { QueueError } from "./queue-error.ts";
import { scriptsOn } from "./scripts.ts";
import { type QueueStats, statsOf } from "./stats.ts";
import { limiterOf, turnsOf } from "./turns.ts";
import { type QueueWorker, startWorker } from "./worker.ts";

const dayMs = 86_400_000;

/** The parts of a queue, with the connection that they share. */
export class OpenQueue {
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly lookup: Lookup;
  readonly teller: Teller = new Teller();
  readonly #options: QueueOptions<Providers>;
  readonly #client: Client;
  readonly #keys: Keys;
  readonly #reach: Reach;
  readonly #enqueuer: Enqueuer;
  readonly #workers: QueueWorker[] = [];
  #closing: Promise<void> | undefined;

  constructor(options: QueueOptions<Providers>) {
    const { connection, providers, name = "wabakit", retention = {}, reachableWithinMs = 10_000 } = options;
    const { attempts = 8, now = Date.now } = options;
    const { keysMs = 30 * dayMs, messageIdsMs = 3 * dayMs } = retention;
    this.#options = options;
    this.#client = connect(connection);
    this.#reach = new Reach(this.#client, reachableWithinMs);
    this.#keys = keysOf(name);
    const shared: Shared = {
      client: this.#client,
      keys: this.#keys,
      scripts: scriptsOn(this.#client),
      keysMs,
      messageIdsMs,
      now,
      guard: (work) => this.guard(work),
    };
    this.lanes = new Map(Object.entries(providers).map(([lane, provider]) => [lane, new Lane(lane, provider, shared)]));
    for (const { bull } of this.lanes.values()) bull.on("error", this.teller.error);
    this.#enqueuer = new Enqueuer(this.lanes, shared, attempts);
    this.lookup = new Lookup(this.lanes, shared);
  }

  /** What the work gives, unless the queue is closed or Redis stays away. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new QueueError("closed", "The queue is closed.");
    return this.#reach.guard(work);
  }

  async enqueueOne(entry: AnyEntry): Promise<Enqueued> {
    let only: Enqueued = { messageKey: "", known: false };
    await this.#enqueuer.enqueue([entry], (enqueued) => (only = enqueued));
    return only;
  }

  async enqueueMany(entries: Messages<AnyEntry>): Promise<EnqueuedMany> {
    let [enqueued, known] = [0, 0];
    await this.#enqueuer.enqueue(entries, (one) => {
      if (one.known) known += 1;
      else enqueued += 1;
    });
    return { enqueued, known };
  }

  worker(options: WorkerOptions<string>): QueueWorker {
    if (this.#closing !== undefined) throw new QueueError("closed", "The queue is closed.");
    const { provider, concurrency = 10, timeoutMs, lockMs = 30_000, stalledCheckMs = 30_000 } = checkedWorkerOptions(options);
    const { baseDelayMs = 1_000, maxDelayMs = 300_000, random = Math.random, rates = {}, durability, retention = {} } = this.#options;
    const { sentMs = dayMs, sentCount = 10_000 } = retention;
    const lane = this.#laneOf("worker", provider);
    const worker = startWorker(lane, this.teller, {
      client: this.#client,
      reach: this.#reach,
      prefix: this.#keys.prefix,
      backoff: { baseDelayMs, maxDelayMs, random },
      concurrency,
      timeoutMs,
      lockMs,
      stalledCheckMs,
      limiter: limiterOf(rates.perProvider?.[lane.name]),
      takeTurn: turnsOf(this.#client, this.#keys.turns, lane.provider.id, rates.perVendor),
      strict: durability === "strict",
      kept: { ms: sentCount === 0 ? 0 : sentMs, count: sentCount },
    });
    this.#workers.push(worker);
    return worker;
  }

  /** Does something with one provider's queue of BullMQ, or with all. */
  async each(where: string, provider: string | undefined, work: (bull: Queue) => Promise<void>): Promise<void> {
    const lanes = provider === undefined ? [...this.lanes.values()] : [this.#laneOf(where, provider)];
    await this.guard(async () => void (await Promise.all(lanes.map(({ bull }) => work(bull)))));
  }

  readonly stats = (): Promise<QueueStats> => this.guard(() => statsOf([...this.lanes.values()], this.#client, this.#keys));

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
    await Promise.all([...this.lanes.values()].map(({ bull }) => bull.close()));
    this.#client.disconnect();
  }

  #laneOf(where: string, provider: string | undefined): Lane {
    const [first] = this.lanes.values();
    const lane = provider === undefined ? first : this.lanes.get(provider);
    if (lane !== undefined) return lane;
    throw new OptionError("provider", `${where}: provider must be one of ${[...this.lanes.keys()].join(", ")}.`);
  }
}
