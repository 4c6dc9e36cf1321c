import type { Message, MessageStatusEvent, WebhookEvent } from "@wabakit/core";
import { sameNumber } from "./enqueue.ts";
import { readJob } from "./job.ts";
import { jobId } from "./keys.ts";
import { type Lane, retry, type Shared } from "./lane.ts";
import type { SendFacts } from "./policy.ts";
import { QueueError } from "./queue-error.ts";
import type { KeptReceipt } from "./receipt.ts";

/** What has become of a message. */
export type MessageState = "waiting" | "scheduled" | "active" | "sent" | "failed" | "unresolved";

/** What is known of a message. */
export interface Found {
  readonly messageKey: string;
  /** The name of the provider that it was given to. */
  readonly provider: string;
  readonly state: MessageState;
  /** As long as it is kept. */
  readonly message?: Message;
  /** Of one that was sent, as long as it is kept. */
  readonly receipt?: KeptReceipt;
  /** Why the last attempt failed, if one did. */
  readonly error?: SendFacts;
}

/** A message of which nobody knows whether it was sent. */
export interface UnresolvedMessage extends Found {
  readonly state: "unresolved";
  /** When that was noticed. */
  readonly since: Date;
}

/** The message that a status is about. */
export interface Resolved {
  readonly messageKey: string;
  readonly provider: string;
  /** Whether it was unresolved, and is so no longer. */
  readonly resolved: boolean;
}

/** So many unresolved messages are looked up at once. */
const pageSize = 100;

const states: { readonly [bull: string]: MessageState } = {
  waiting: "waiting",
  prioritized: "waiting",
  delayed: "scheduled",
  active: "active",
  completed: "sent",
  failed: "failed",
};

/** Finds messages again, and does with one of them what a person or a webhook says. */
export class Lookup {
  readonly #lanes: ReadonlyMap<string, Lane>;
  readonly #shared: Shared;

  constructor(lanes: ReadonlyMap<string, Lane>, shared: Shared) {
    this.#lanes = lanes;
    this.#shared = shared;
  }

  async find(messageKey: string): Promise<Found | undefined> {
    const { client, keys } = this.#shared;
    const claim = await client.get(keys.claim(messageKey));
    if (claim === null) return undefined;
    const lane = this.#lanes.get(claim.slice(2));
    if (lane === undefined) throw new QueueError("unknown-message", `${messageKey} was given to a provider that this queue does not have.`);
    const found = await this.#inLane(lane, messageKey);
    // A job that is gone was sent, or somebody removed it.
    return found ?? (claim.startsWith("s:") ? { messageKey, provider: lane.name, state: "sent" } : undefined);
  }

  async *unresolved(): AsyncGenerator<UnresolvedMessage, void, undefined> {
    const { client, keys, guard } = this.#shared;
    for (const lane of this.#lanes.values()) {
      for (let start = 0; ; start += pageSize) {
        const page = await guard(() => client.zrange(keys.unresolved(lane.name), `${start}`, `${start + pageSize - 1}`, "WITHSCORES"));
        if (page.length === 0) break;
        for (let index = 0; index < page.length; index += 2) {
          const [messageKey = "", since] = page.slice(index);
          const found = await guard(() => this.#inLane(lane, messageKey));
          if (found !== undefined) yield { ...found, state: "unresolved", since: new Date(Number(since)) };
        }
      }
    }
  }

  async resolve(messageKey: string, how: "sent" | "resend", { messageId }: { readonly messageId?: string } = {}): Promise<void> {
    const found = await this.#known(messageKey);
    const lane = this.#laneOf(found);
    const receipt = { provider: lane.provider.id, ...(messageId === undefined ? {} : { messageId }) };
    if (await lane.resolve(messageKey, found.message?.reference ?? "", how === "resend" ? how : receipt)) return;
    throw wrongState(found, "unresolved");
  }

  async resolveByStatus(event: WebhookEvent): Promise<Resolved | undefined> {
    if (event.type !== "message-status") return undefined;
    const { client, keys } = this.#shared;
    const byId = await client.get(keys.message(event.provider, event.messageId));
    if (byId !== null) return this.#placed(byId);
    const byReference = event.reference === undefined ? null : await client.hget(keys.references, event.reference);
    const place = this.#placed(byReference ?? "");
    return place === undefined ? undefined : this.#complete(place, event);
  }

  async retry(messageKey: string): Promise<void> {
    const found = await this.#known(messageKey);
    const job = found.state === "failed" ? await this.#laneOf(found).bull.getJob(jobId(messageKey)) : undefined;
    if (job === undefined || !(await retry(job))) throw wrongState(found, "failed");
  }

  async cancel(messageKey: string): Promise<void> {
    const { client, keys } = this.#shared;
    const found = await this.#known(messageKey);
    const lane = this.#laneOf(found);
    const { intent } = await lane.noted(messageKey);
    const takenBack = ["waiting", "scheduled", "failed"].includes(found.state) && intent === undefined;
    const job = takenBack ? await lane.bull.getJob(jobId(messageKey)) : undefined;
    if (job === undefined) throw wrongState(found, "waiting, scheduled or failed");
    await job.remove(); // BullMQ refuses it when a worker has begun with it since
    await client.hincrby(keys.figures(lane.name), "enqueued", -1);
    await client.del(keys.claim(messageKey));
  }

  async #inLane(lane: Lane, messageKey: string): Promise<Found | undefined> {
    const { client, keys } = this.#shared;
    const job = await lane.bull.getJob(jobId(messageKey));
    if (job === undefined) return undefined;
    const [state, parked, { receipt, facts }] = await Promise.all([
      job.getState(),
      client.zscore(keys.unresolved(lane.name), messageKey),
      lane.noted(messageKey),
    ]);
    const data = readJob(job.data);
    return {
      messageKey,
      provider: lane.name,
      state: parked === null ? (states[state] ?? "waiting") : "unresolved",
      ...(typeof data === "string" ? {} : { message: data.message }),
      ...(receipt === undefined ? {} : { receipt }),
      ...(facts === undefined ? {} : { error: facts }),
    };
  }

  /** Completes an unresolved message that a status has this reference of, if it can be about this one. */
  async #complete(place: Resolved, { provider, messageId, recipient, reference = "" }: MessageStatusEvent): Promise<Resolved | undefined> {
    const found = await this.find(place.messageKey);
    if (found === undefined) return undefined;
    const to = found.message?.to;
    // A reference of the caller's own may be that of several messages.
    if (recipient !== undefined && to !== undefined && !sameNumber(recipient, to)) return undefined;
    const resolved = await this.#laneOf(found).resolve(place.messageKey, reference, { provider, messageId });
    return { ...place, resolved };
  }

  #placed(place: string): Resolved | undefined {
    const bar = place.indexOf("|");
    return bar === -1 ? undefined : { provider: place.slice(0, bar), messageKey: place.slice(bar + 1), resolved: false };
  }

  async #known(messageKey: string): Promise<Found> {
    const found = await this.find(messageKey);
    if (found === undefined)
      throw new QueueError("unknown-message", `The queue knows no message with the key ${JSON.stringify(messageKey)}.`);
    return found;
  }

  #laneOf({ provider }: Found): Lane {
    const lane = this.#lanes.get(provider);
    if (lane === undefined) throw new QueueError("unknown-message", `This queue has no provider ${provider}.`);
    return lane;
  }
}

const wrongState = ({ messageKey, state }: Found, wanted: string): QueueError =>
  new QueueError("wrong-state", `${messageKey} is ${state}; it must be ${wanted}.`);
