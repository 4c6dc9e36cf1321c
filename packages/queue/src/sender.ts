import type { Message } from "@wabakit/core";
import { SendError } from "@wabakit/core/vendor";
import { type Job, RateLimitError, UnrecoverableError } from "bullmq";
import { createWhatsApp } from "wabakit";
import type { Teller } from "./events.ts";
import { type JobData, readJob } from "./job.ts";
import type { End, Lane } from "./lane.ts";
import { type Backoff, delayAfter, factsOf, pauseAskedFor, type SendFacts, verdictOf } from "./policy.ts";
import { type KeptReceipt, keptReceipt } from "./receipt.ts";
import { holdBack, type TakeTurn } from "./turns.ts";

/** A job that was begun so often without an end ends the process that begins it: it is looked at by a person. */
const mostStalls = 10;

/** Why a message is parked, at the beginning of the job's reason: what a board shows. */
const unresolvedBy = "unresolved: ";

/** What a sender needs. */
export interface Sending {
  readonly lane: Lane;
  readonly teller: Teller;
  readonly backoff: Backoff;
  readonly timeoutMs: number | undefined;
  readonly takeTurn: TakeTurn | undefined;
  /** Waits before something is written down again that Redis refused. */
  readonly pause: () => Promise<void>;
}

/** Thrown for BullMQ, which then waits for `delayMs`. */
class Again extends Error {
  readonly delayMs: number;

  constructor(facts: SendFacts, delayMs: number) {
    super(facts.message);
    this.delayMs = delayMs;
  }
}

/** How long BullMQ is to wait after an attempt. What is no `Again` comes from Redis, or from BullMQ itself: nothing was sent. */
export const backoffOf =
  (backoff: Backoff) =>
  (attempt: number, _type?: string, error?: Error): number =>
    error instanceof Again ? error.delayMs : delayAfter(attempt, undefined, backoff);

/**
 * Sends the message of one job, at most once. Before the vendor is called, Redis has the intent; with an intent whose end nobody wrote down, a message is
 * never sent again.
 */
export class Sender {
  readonly #sending: Sending;

  constructor(sending: Sending) {
    this.#sending = sending;
  }

  /** For BullMQ: gives the receipt, or throws what moves the job to where it belongs. */
  async send(job: Job<JobData, KeptReceipt>): Promise<KeptReceipt> {
    const { lane, teller, takeTurn } = this.#sending;
    const data = readJob(job.data);
    const messageKey = typeof data === "string" ? lane.keyOf(job.id) : data.messageKey;
    if (typeof data === "string") return this.#refuse(messageKey, `The job of ${messageKey} ${data}.`);
    if (job.stalledCounter > mostStalls) {
      return this.#refuse(messageKey, `${messageKey} was begun ${job.stalledCounter} times by workers that went away before they sent it.`);
    }

    const waitMs = await takeTurn?.();
    if (waitMs !== undefined) {
      await holdBack(lane.bull, waitMs);
      throw new RateLimitError();
    }

    const intent = crypto.randomUUID();
    const begun = await lane.begin(messageKey, data.message, intent);
    if (begun.state === "sent") {
      teller.tell("sent", { provider: lane.name, messageKey, receipt: begun.receipt });
      return begun.receipt;
    }
    if (begun.state === "gone") throw new UnrecoverableError(`Somebody has removed ${messageKey}.`);
    if (begun.state === "unresolved") {
      teller.tell("unresolved", { provider: lane.name, messageKey });
      throw new UnrecoverableError(`${unresolvedBy}whoever began to send it is gone, and the vendor may have it.`);
    }
    return this.#deliver(job, data, intent);
  }

  async #deliver(job: Job, { messageKey, message }: JobData, intent: string): Promise<KeptReceipt> {
    const { lane, teller, timeoutMs } = this.#sending;
    const about = { provider: lane.name, messageKey };
    try {
      // Which messages the provider takes was checked when this was enqueued, and the provider checks again.
      const receipt = keptReceipt(await createWhatsApp({ provider: lane.provider }).send(message as never, { timeoutMs }));
      await this.#settle(messageKey, message, intent, { end: "sent", receipt });
      teller.tell("sent", { ...about, receipt });
      return receipt;
    } catch (error) {
      if (!SendError.is(error)) throw error;
      return this.#failed(job, messageKey, message, intent, error);
    }
  }

  /** Does with a message what the policy says, and throws what says so to BullMQ. */
  async #failed(job: Job, messageKey: string, message: Message, intent: string, error: SendError): Promise<never> {
    const { lane, teller, backoff } = this.#sending;
    const facts = factsOf(error);
    const end = verdictOf(error, (job.opts.attempts ?? 1) - 1 - job.attemptsMade);
    await this.#settle(messageKey, message, intent, { end, facts });
    const about = { provider: lane.name, messageKey, error: facts };
    if (end === "again") {
      const delayMs = delayAfter(job.attemptsMade + 1, facts.retryAfterMs, backoff);
      const pauseMs = pauseAskedFor(facts);
      if (pauseMs !== undefined) await holdBack(lane.bull, pauseMs);
      teller.tell("retry", { ...about, delayMs });
      throw new Again(facts, delayMs);
    }
    teller.tell(end, about);
    throw new UnrecoverableError(`${end === "unresolved" ? unresolvedBy : ""}${facts.message}`);
  }

  /** A job that cannot be sent, and never left. */
  async #refuse(messageKey: string, problem: string): Promise<never> {
    const { lane, teller } = this.#sending;
    const message = `${lane.provider.id}: ${problem} Nothing was sent.`;
    const facts: SendFacts = { code: "invalid-message", message, provider: lane.provider.id, accepted: "no", retryable: false };
    await this.#settle(messageKey, {}, "", { end: "failed", facts });
    teller.tell("failed", { provider: lane.name, messageKey, error: facts });
    throw new UnrecoverableError(message);
  }

  /** Writes the end down, however often Redis refuses it (full, or no longer the primary): until then nobody else sends the message. */
  async #settle(messageKey: string, message: Pick<Message, "reference">, intent: string, end: End): Promise<void> {
    const { lane, teller, pause } = this.#sending;
    for (;;) {
      try {
        if ((await lane.settle(messageKey, message, intent, end)) === "parked") await lane.wake(messageKey);
        return;
      } catch (error) {
        if (isClosed(error)) throw error;
        teller.error(error);
        await pause();
      }
    }
  }
}

const isClosed = (error: unknown): boolean => error instanceof Error && error.message === "Connection is closed.";
