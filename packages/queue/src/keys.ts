import { createHash } from "node:crypto";

/**
 * The names in Redis. Everything of a queue begins with its name in braces, so that in a Redis Cluster all of it lies in one slot, as BullMQ's scripts and
 * ours need it. BullMQ's own keys go on with `:` and the provider, ours with `::`.
 */
export interface Keys {
  /** BullMQ's `prefix`. */
  readonly prefix: string;
  /** The job of a message, a hash that is BullMQ's; we add fields that begin with `wabakit:`. */
  readonly job: (provider: string, messageKey: string) => string;
  /** Which provider a message was given to, and whether it is sent. */
  readonly claim: (messageKey: string) => string;
  /** The messages of a provider of which nobody knows whether they were sent, by when they were begun. */
  readonly unresolved: (provider: string) => string;
  /** Which unresolved message has a reference. */
  readonly references: string;
  /** Which message has a vendor's message id. */
  readonly message: (vendor: string, messageId: string) => string;
  /** How many messages of a provider were enqueued and sent. */
  readonly figures: (provider: string) => string;
  /** The turns of a vendor, with its id after it. */
  readonly turns: string;
}

export function keysOf(queue: string): Keys {
  const prefix = `{${queue}}`;
  return {
    prefix,
    job: (provider, messageKey) => `${prefix}:${provider}:${jobId(messageKey)}`,
    claim: (messageKey) => `${prefix}::claim:${messageKey}`,
    unresolved: (provider) => `${prefix}::unresolved:${provider}`,
    references: `${prefix}::references`,
    message: (vendor, messageId) => `${prefix}::message:${vendor}:${messageId}`,
    figures: (provider) => `${prefix}::figures:${provider}`,
    turns: `${prefix}::turns`,
  };
}

/** The id of a message's job. BullMQ takes no colon in it, and no whole number. */
export const jobId = (messageKey: string): string => `m-${messageKey.replace(/[%:]/g, encodeURIComponent)}`;

/** The message of a job's id; undefined if it is none of ours. */
export const messageKeyOf = (id: string | undefined): string | undefined =>
  id?.startsWith("m-") === true ? id.slice(2).replace(/%(?:25|3A)/g, decodeURIComponent) : undefined;

/** The text by which a webhook finds a message again: at most 32 characters, as vendors take it. */
export const referenceOf = (messageKey: string): string =>
  /^[\w-]{1,32}$/.test(messageKey) ? messageKey : createHash("sha256").update(messageKey).digest("hex").slice(0, 32);
