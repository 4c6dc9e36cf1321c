import type { MessageStatus } from "@wabakit/core";
import type { VendorId } from "./generated/registry.ts";
import { createJournal } from "./journal.ts";

/** A push about a message, or of an answer to it. Every attempt is one. */
interface Attempt {
  /** Whose message it is about; of a reply, who answers. */
  readonly recipient: string;
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** Where to. */
  readonly url: string;
  /** The HTTP status of the webhook's answer; undefined when none came. */
  readonly answered?: number;
}

/** A status that was pushed. */
export interface PushedStatus extends Attempt {
  readonly status: MessageStatus;
}

/** An answer of the recipient that was pushed. */
export interface PushedReply extends Attempt {
  readonly type: "text" | "button" | "list" | "location";
  /** What was written, the title that was chosen, or the coordinates: `51.507351, -0.127758`. */
  readonly text: string;
}

/** What was pushed about one message, oldest first. */
export interface Followup {
  readonly statuses: readonly PushedStatus[];
  readonly replies: readonly PushedReply[];
}

/** A message that was accepted. */
export interface MessageKey {
  readonly vendor: VendorId;
  readonly messageId: string;
}

/** That something was pushed about a message. */
export interface FollowupChange extends MessageKey {
  /** Counts from 1, also over `clear`. */
  readonly id: number;
}

/** What was pushed about messages; of the last ones only. */
export interface Followups {
  readonly addStatus: (message: MessageKey, status: PushedStatus) => void;
  readonly addReply: (message: MessageKey, reply: PushedReply) => void;
  readonly of: (message: MessageKey) => Followup;
  readonly changes: readonly FollowupChange[];
  readonly clear: () => void;
  /** Tells of every change from now on, `clear` included, until the function it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing: Followup = { statuses: [], replies: [] };

/** @param most messages, and changes, that are remembered */
export function createFollowups(most: number): Followups {
  const known = new Map<string, Followup>();
  const changes = createJournal<FollowupChange>({ entries: most, bytes: Infinity });
  const listeners = new Set<() => void>();
  let count = 0;

  function add(message: MessageKey, extend: (followup: Followup) => Followup): void {
    const key = keyOf(message);
    const followup = extend(known.get(key) ?? nothing);
    known.delete(key); // so that it is the latest
    known.set(key, followup);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    count += 1;
    changes.add({ id: count, vendor: message.vendor, messageId: message.messageId }, 0);
    for (const listener of listeners) listener();
  }

  return {
    addStatus: (message, status) => add(message, ({ statuses, replies }) => ({ statuses: [...statuses, status], replies })),
    addReply: (message, reply) => add(message, ({ statuses, replies }) => ({ statuses, replies: [...replies, reply] })),
    of: (message) => known.get(keyOf(message)) ?? nothing,
    changes: changes.entries,
    clear: () => {
      known.clear();
      changes.clear();
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const keyOf = ({ vendor, messageId }: MessageKey): string => `${vendor} ${messageId}`;
