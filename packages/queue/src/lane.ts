import type { Message, Provider } from "@wabakit/core";
import { type Job, Queue } from "bullmq";
import type { Client } from "./connection.ts";
import { jobId, type Keys, messageKeyOf } from "./keys.ts";
import type { JobData } from "./job.ts";
import type { SendFacts } from "./policy.ts";
import type { KeptReceipt } from "./receipt.ts";
import type { Scripts } from "./scripts.ts";

/** What all parts of a queue share. */
export interface Shared {
  readonly client: Client;
  readonly keys: Keys;
  readonly scripts: Scripts;
  readonly keysMs: number;
  readonly messageIdsMs: number;
  readonly now: () => number;
  /** What the work gives, unless Redis stays away. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>;
}

/** How a send ended. */
export type End =
  | { readonly end: "sent"; readonly receipt: KeptReceipt }
  | { readonly end: "again" | "failed" | "unresolved"; readonly facts: SendFacts };

/** What is known of a message that somebody begins to send. */
export type Begun = { readonly state: "begun" | "unresolved" | "gone" } | { readonly state: "sent"; readonly receipt: KeptReceipt };

/** The messages of one provider: a queue of BullMQ, with what we know of each message beside it. */
export class Lane {
  readonly name: string;
  readonly provider: Provider<never>;
  readonly bull: Queue<JobData, KeptReceipt>;
  readonly #shared: Shared;

  constructor(name: string, provider: Provider<never>, shared: Shared) {
    this.name = name;
    this.provider = provider;
    this.#shared = shared;
    this.bull = new Queue(name, { connection: shared.client, prefix: shared.keys.prefix });
  }

  /** Where a message is found again: the provider's name has no bar in it. */
  placeOf(messageKey: string): string {
    return `${this.name}|${messageKey}`;
  }

  /** @param intent a text that nobody else writes */
  async begin(messageKey: string, { reference = "" }: Pick<Message, "reference">, intent: string): Promise<Begun> {
    const { scripts, keys, now } = this.#shared;
    const answer = await scripts.begin(
      [keys.job(this.name, messageKey), keys.unresolved(this.name), keys.references],
      [intent, now(), messageKey, reference, this.placeOf(messageKey)],
    );
    const [state, receipt]: unknown[] = Array.isArray(answer) ? answer : [];
    if (state === "sent") return { state, receipt: parsed<KeptReceipt>(receipt) };
    if (state === "begun" || state === "unresolved" || state === "gone") return { state };
    throw new Error(`Redis answered ${String(state)} to the beginning of a message.`);
  }

  /** Writes down how a send ended. `parked` means that another worker was unsure of the message meanwhile: see `wake`. */
  async settle(
    messageKey: string,
    { reference = "" }: Pick<Message, "reference">,
    intent: string,
    end: End,
  ): Promise<"settled" | "parked"> {
    const value = end.end === "sent" ? end.receipt : end.facts;
    const answer = await this.#shared.scripts.settle(this.#keysFor(messageKey, end.end === "sent" ? end.receipt : undefined), [
      intent,
      ...this.#args(messageKey, reference, end.end, value),
    ]);
    return answer === "parked" ? "parked" : "settled";
  }

  /** What a person or a webhook says of an unresolved message; false if it is not unresolved. */
  async resolve(messageKey: string, reference: string, how: "resend" | KeptReceipt): Promise<boolean> {
    const receipt = how === "resend" ? undefined : how;
    const answer = await this.#shared.scripts.resolve(this.#keysFor(messageKey, receipt), [
      "",
      ...this.#args(messageKey, reference, receipt === undefined ? "resend" : "sent", receipt ?? {}),
    ]);
    if (answer === "not-unresolved") return false;
    await this.wake(messageKey);
    return true;
  }

  /** Gives an unresolved message of which all is known by now back to the workers: they complete it, or send it. */
  async wake(messageKey: string): Promise<void> {
    const { keys, scripts } = this.#shared;
    const resolved = await scripts.resolved([keys.job(this.name, messageKey), keys.unresolved(this.name)], [messageKey]);
    if (resolved !== 1) return;
    const job = await this.bull.getJob(jobId(messageKey));
    // It is there as soon as whoever parked it is done with it, which then wakes it.
    if (job !== undefined) await retry(job);
  }

  /** Wakes those of the oldest unresolved messages that are settled. */
  async wakeSettled(most: number): Promise<void> {
    const { client, keys } = this.#shared;
    for (const messageKey of await client.zrange(keys.unresolved(this.name), 0, `${most - 1}`)) await this.wake(messageKey);
  }

  /** What is written down beside a job. */
  async noted(messageKey: string): Promise<{ intent?: string; receipt?: KeptReceipt; facts?: SendFacts }> {
    const { client, keys } = this.#shared;
    const [intent, receipt, facts] = await client.hmget(
      keys.job(this.name, messageKey),
      "wabakit:intent",
      "wabakit:receipt",
      "wabakit:facts",
    );
    return {
      ...(typeof intent === "string" ? { intent } : {}),
      ...(typeof receipt === "string" ? { receipt: parsed<KeptReceipt>(receipt) } : {}),
      ...(typeof facts === "string" ? { facts: parsed<SendFacts>(facts) } : {}),
    };
  }

  /** The message of a job of this lane. */
  keyOf(id: string | undefined): string {
    return messageKeyOf(id) ?? id ?? "";
  }

  #keysFor(messageKey: string, receipt: KeptReceipt | undefined): string[] {
    const { keys } = this.#shared;
    const { job, claim, figures, message, references, unresolved } = keys;
    const own = [job(this.name, messageKey), unresolved(this.name), references, claim(messageKey), figures(this.name)];
    return receipt?.messageId === undefined ? own : [...own, message(receipt.provider, receipt.messageId)];
  }

  #args(messageKey: string, reference: string, end: string, value: object): (string | number)[] {
    const { now, keysMs, messageIdsMs } = this.#shared;
    return [now(), messageKey, reference, this.placeOf(messageKey), end, JSON.stringify(value), this.name, keysMs, messageIdsMs];
  }
}

/** Gives a failed job back to the workers; one that is not failed stays where it is. Answers whether it was. */
export async function retry(job: Job): Promise<boolean> {
  if (!(await job.isFailed())) return false;
  try {
    await job.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
    return true;
  } catch (error) {
    if (await job.isFailed()) throw error;
    return false; // somebody else was faster
  }
}

/** What we have written ourselves. */
const parsed = <T>(json: unknown): T => JSON.parse(String(json)) as T;
