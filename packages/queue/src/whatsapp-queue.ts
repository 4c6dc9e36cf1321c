import type { MessageFor, WebhookEvent } from "@wabakit/core";
import type { Queue } from "bullmq";
import type { DrainOptions } from "./drain.ts";
import type { Enqueued, EnqueuedMany, EnqueueOptions, Entries } from "./enqueue.ts";
import type { QueueEvents } from "./events.ts";
import type { Found, Resolved, UnresolvedMessage } from "./lookup.ts";
import type { Providers, WorkerOptions } from "./options.ts";
import type { QueueStats } from "./stats.ts";
import type { QueueWorker } from "./worker.ts";

/** Messages on their way through Redis. Every call but `on` and `worker` rejects with `QueueError` `unreachable` when Redis stays away. */
export interface WhatsAppQueue<P extends Providers> {
  /**
   * Stores a message; a worker sends it. It is stored when this resolves.
   *
   * @throws {SendError} `unsupported` or `invalid-message`, when it is nothing that could ever be sent
   * @throws {OptionError} when an option is unfit
   */
  readonly enqueue: <Name extends keyof P & string = keyof P & string>(
    message: MessageFor<P[Name]>,
    options?: EnqueueOptions<Name>,
  ) => Promise<Enqueued>;
  /**
   * Stores many messages, 500 at a time; at most 2,000 of them are on their way to Redis. Done again with the same `messageKey`s it enqueues what is missing.
   * An entry that could never be sent rejects it; the entries before it are stored.
   *
   * @throws {SendError} likewise
   * @throws {OptionError} likewise
   */
  readonly enqueueMany: <Name extends keyof P & string = keyof P & string>(entries: Entries<P, Name>) => Promise<EnqueuedMany>;
  /**
   * Starts to send, in this process. Messages are another worker's when this one does not show for `lockMs`.
   *
   * @throws {OptionError} when an option is unknown or unfit
   */
  readonly worker: <Name extends keyof P & string>(options?: WorkerOptions<Name>) => QueueWorker;
  /** Listens to the workers of this process. Returns what ends that. */
  readonly on: <Name extends keyof QueueEvents>(event: Name, listener: (...args: QueueEvents[Name]) => void) => () => void;
  /** Lets no worker, on whatever machine, begin another message; those under way have their end. Of one provider, or of all. */
  readonly pause: (provider?: keyof P & string) => Promise<void>;
  /** Ends a pause. */
  readonly resume: (provider?: keyof P & string) => Promise<void>;
  /** Resolves when nothing waits to be sent, is scheduled or under way. It stops nobody from enqueueing more. */
  readonly drain: (options?: DrainOptions) => Promise<void>;
  /** How many messages there are, by what has become of them. */
  readonly stats: () => Promise<QueueStats>;
  /** What is known of a message; undefined if nothing is. */
  readonly find: (messageKey: string) => Promise<Found | undefined>;
  /** The messages of which nobody knows whether they were sent, oldest first. */
  readonly unresolved: () => AsyncGenerator<UnresolvedMessage, void, undefined>;
  /**
   * Says of an unresolved message what a person has found out: `"sent"` completes it, `"resend"` sends it again. Give the vendor the time that it may take
   * first: a worker that was taken for lost may still have it under way.
   *
   * @param receipt with `"sent"`: the vendor's id of the message, if it is known
   * @throws {QueueError} `unknown-message` or `wrong-state`
   */
  readonly resolve: (messageKey: string, how: "sent" | "resend", receipt?: { readonly messageId?: string }) => Promise<void>;
  /**
   * Takes an event of a vendor's webhook, of whatever type. A status proves that the vendor took the message: one that is unresolved is completed. It is
   * found by the vendor's message id or by its reference. Undefined if the event is about no message that is known here.
   */
  readonly resolveByStatus: (event: WebhookEvent) => Promise<Resolved | undefined>;
  /**
   * Sends a failed message again, when what was wrong has been put right.
   *
   * @throws {QueueError} `unknown-message`, or `wrong-state` unless it is failed
   */
  readonly retry: (messageKey: string) => Promise<void>;
  /**
   * Takes a message back that is not sent and not under way, or forgets one that has failed; its key may be used again.
   *
   * @throws {QueueError} `unknown-message`, or `wrong-state` when the vendor has it or may have it
   */
  readonly cancel: (messageKey: string) => Promise<void>;
  /** The queues of BullMQ, one for each provider: for Bull Board, and for what BullMQ can do besides. */
  readonly bullQueues: readonly Queue[];
  /**
   * Ends the workers of this process when what they have under way has its end, and the connections. It waits for a Redis that is away as long as that takes;
   * to kill the process instead costs nothing but that what it had under way may be `unresolved`.
   */
  readonly close: () => Promise<void>;
}
