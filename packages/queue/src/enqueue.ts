import type { Message, MessageFor } from "@wabakit/core";
import { digitsOf, OptionError, plainCopy, SendError } from "@wabakit/core/vendor";
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

/** While Redis works on one chunk, the next is on its way. */
const chunksAtOnce = 2;

/** A message, ready for Redis. */
interface Prepared {
  readonly lane: Lane;
  readonly messageKey: string;
  readonly job: NewJob;
}

/** Messages of one provider whose keys are on their way to Redis: 1 is a new key, 2 one that waits already, 0 one that is not to be enqueued. */
interface Claimed {
  readonly lane: Lane;
  readonly entries: readonly Prepared[];
  readonly results: Promise<unknown>;
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

  /**
   * Takes entries a chunk at a time. Two chunks of jobs are on their way to Redis at most, and before them the keys of a third: while Redis stores one, the
   * next is made ready. No further entry is asked for.
   */
  async enqueue(entries: Messages<AnyEntry>, each: (enqueued: Enqueued) => void): Promise<void> {
    const adding: Promise<void>[] = [];
    let claimed: Claimed[] = [];
    let chunk: Prepared[] = [];
    let index = 0;
    const advance = async (): Promise<void> => {
      const next = this.#claim(chunk);
      chunk = [];
      while (adding.length >= chunksAtOnce) await adding.shift();
      for (const one of claimed) adding.push(handled(this.#shared.guard(() => this.#add(one, each))));
      claimed = next;
    };
    try {
      for await (const entry of entries) {
        chunk.push(this.#prepare(entry, index));
        index += 1;
        if (chunk.length >= chunkSize) await advance();
      }
    } finally {
      await advance(); // what came before an entry that is none is enqueued all the same
      await advance();
      await Promise.all(adding);
    }
  }

  #prepare(entry: AnyEntry, index: number): Prepared {
    const { lane, messageKey, schedule } = this.#optionsOf(entry, index);
    const { id, messageTypes, features } = lane.provider;
    const message = plainMessage(id, entry.message, index);
    if (!messageTypes.has(message?.type)) throw notSendable(lane, message?.type, index);
    const referred = features.has("reference") && message.reference === undefined;
    const sent = referred ? { ...message, reference: referenceOf(messageKey) } : message;
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

  /**
   * First the keys, then the jobs: who dies in between, and does it again, enqueues what is missing. The wait for both is guarded as one: keys that Redis takes
   * after the caller was told that it is away get their jobs all the same.
   */
  #claim(prepared: readonly Prepared[]): Claimed[] {
    const { keys, scripts } = this.#shared;
    return [...new Set(prepared.map(({ lane }) => lane))].map((lane) => {
      const entries = prepared.filter((one) => one.lane === lane);
      const names = [keys.figures(lane.name), ...entries.map(({ messageKey }) => keys.claim(messageKey))];
      return { lane, entries, results: handled(scripts.claim(names, [lane.name])) };
    });
  }

  async #add({ lane, entries, results }: Claimed, each: (enqueued: Enqueued) => void): Promise<void> {
    const given = await results;
    const claims: unknown[] = Array.isArray(given) ? given : [];
    const jobs = entries.filter((_, index) => claims[index] !== 0).map(({ job }) => job);
    if (jobs.length > 0) await lane.bull.addBulk(jobs);
    for (const [index, { messageKey }] of entries.entries()) each({ messageKey, known: claims[index] !== 1 });
  }
}

/** A promise that is awaited later, and may have been rejected before. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
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
