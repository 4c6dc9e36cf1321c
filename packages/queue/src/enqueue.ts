import { digitsOf, type Message, type MessageFor, OptionError, plainCopy, SendError } from "@wabakit/core";
import type { Messages } from "wabakit";
import { isPriority, type NewJob, type Priority, type Schedule, toJob } from "./job.ts";
import { referenceOf } from "./keys.ts";
import type { Lane, Shared } from "./lane.ts";
import type { Providers } from "./options.ts";

/** How one message is to be sent. */
export interface EnqueueOptions<Name extends string = string> {
  /**
   * The message's own key, at most 256 characters, such as the number of an order: with a key that is known already, nothing is enqueued. Default: a random one.
   */
  readonly messageKey?: string | undefined;
  /** The name of the provider. Default: the first. */
  readonly provider?: Name | undefined;
  /** Whether it goes before others (a passcode) or after them (marketing). Default: `normal`. */
  readonly priority?: Priority | undefined;
  /** Not before that moment, by the clock of this machine. Default: as soon as possible. */
  readonly sendAt?: Date | undefined;
}

/** One of many messages. */
export interface Entry<P extends Providers, Name extends keyof P & string> extends EnqueueOptions<Name> {
  readonly message: MessageFor<P[Name]>;
}

/** Where entries come from. */
export type Entries<P extends Providers, Name extends keyof P & string> = Messages<Entry<P, Name>>;

/** What came of one message. */
export interface Enqueued {
  readonly messageKey: string;
  /** Whether the key was known already: it is not enqueued a second time. */
  readonly known: boolean;
}

/** What came of many messages. */
export interface EnqueuedMany {
  readonly enqueued: number;
  /** How many keys were known already. */
  readonly known: number;
}

/** So many messages go to Redis at once: a script that took more would keep it from its workers for longer. */
const chunkSize = 500;

/** A message, ready for Redis. */
interface Prepared {
  readonly lane: Lane;
  readonly messageKey: string;
  readonly job: NewJob;
}

/** An entry of whatever provider: what it may be is checked by the compiler at the caller's, and here once more. */
export interface AnyEntry extends EnqueueOptions {
  readonly message: unknown;
}

/** Puts messages into lanes. */
export class Enqueuer {
  readonly #lanes: ReadonlyMap<string, Lane>;
  readonly #shared: Shared;
  readonly #attempts: number;

  constructor(lanes: ReadonlyMap<string, Lane>, shared: Shared, attempts: number) {
    this.#lanes = lanes;
    this.#shared = shared;
    this.#attempts = attempts;
  }

  /** Takes entries a chunk at a time: the next are asked for when Redis has these. */
  async enqueue(entries: Messages<AnyEntry>, each: (enqueued: Enqueued) => void): Promise<void> {
    let chunk: Prepared[] = [];
    let index = 0;
    const flush = async (): Promise<void> => {
      const full = chunk;
      chunk = [];
      if (full.length === 0) return;
      for (const one of await this.#shared.guard(() => this.#store(full))) each(one);
    };
    try {
      for await (const entry of entries) {
        chunk.push(await this.#prepare(entry, index));
        index += 1;
        if (chunk.length >= chunkSize) await flush();
      }
    } finally {
      await flush(); // what came before an entry that is none is enqueued all the same
    }
  }

  async #prepare(entry: AnyEntry, index: number): Promise<Prepared> {
    const { lane, messageKey, schedule } = this.#optionsOf(entry, index);
    const { id, messageTypes, features } = lane.provider;
    const message = plainMessage(id, entry.message, index);
    if (!messageTypes.has(message?.type)) throw notSendable(lane, message?.type, index);
    const referred = features.has("reference") && message.reference === undefined;
    const sent = referred ? { ...message, reference: await referenceOf(messageKey) } : message;
    return { lane, messageKey, job: toJob(messageKey, sent, schedule, this.#shared.now()) };
  }

  /** @throws {OptionError} */
  #optionsOf(entry: AnyEntry, index: number): { lane: Lane; messageKey: string; schedule: Schedule } {
    const refuse = (option: string, must: string): OptionError =>
      new OptionError(option, `enqueue: ${option} of entry ${index} must ${must}.`);
    if (typeof entry !== "object" || entry === null) throw refuse("message", "be an object, such as { message, messageKey }");
    const { messageKey = crypto.randomUUID(), provider, priority, sendAt } = entry;
    const lane = this.#lanes.get(provider ?? this.#lanes.keys().next().value ?? "");
    if (lane === undefined) throw refuse("provider", `be one of ${[...this.#lanes.keys()].join(", ")}`);
    if (typeof messageKey !== "string" || !/^.{1,256}$/s.test(messageKey) || !messageKey.isWellFormed()) {
      throw refuse("messageKey", "be a text of 1 to 256 characters");
    }
    if (priority !== undefined && !isPriority(priority)) throw refuse("priority", 'be "high", "normal" or "low"');
    if (sendAt !== undefined && !(sendAt instanceof Date && Number.isFinite(sendAt.getTime()))) throw refuse("sendAt", "be a valid Date");
    return { lane, messageKey, schedule: { priority, sendAt, attempts: this.#attempts } };
  }

  /** First the keys, then the jobs: who dies in between, and does it again, enqueues what is missing. */
  async #store(prepared: readonly Prepared[]): Promise<Enqueued[]> {
    const stored: Enqueued[] = [];
    for (const lane of new Set(prepared.map((one) => one.lane))) {
      const entries = prepared.filter((one) => one.lane === lane);
      const claims = await this.#claim(lane, entries);
      const jobs = entries.filter((_, index) => claims[index] !== 0).map(({ job }) => job);
      if (jobs.length > 0) await lane.bull.addBulk(jobs);
      stored.push(...entries.map(({ messageKey }, index) => ({ messageKey, known: claims[index] !== 1 })));
    }
    return stored;
  }

  async #claim({ name }: Lane, entries: readonly Prepared[]): Promise<unknown[]> {
    const { keys, scripts } = this.#shared;
    const claims = await scripts.claim([keys.figures(name), ...entries.map(({ messageKey }) => keys.claim(messageKey))], [name]);
    return Array.isArray(claims) ? claims : [];
  }
}

/** A copy of a message, which is what Redis gets. */
function plainMessage(provider: string, message: unknown, index: number): Message {
  try {
    return plainCopy(provider, message, "the message") as Message; // what it is not, the provider refuses
  } catch (error) {
    if (!SendError.is(error)) throw error;
    throw new SendError(error.code, `In entry ${index}, ${error.message}`, { ...error });
  }
}

function notSendable({ provider: { id, messageTypes } }: Lane, type: unknown, index: number): SendError {
  const all = [...messageTypes].join(", ");
  const problem = `${id} does not send ${JSON.stringify(type)} messages (entry ${index}); it sends: ${all}. It was not enqueued.`;
  return new SendError("unsupported", problem, { provider: id, accepted: "no", retryable: false });
}

/** Whether two numbers are the same, however they are written. */
export const sameNumber = (one: string, other: string): boolean => (digitsOf(one) ?? one) === (digitsOf(other) ?? other);
