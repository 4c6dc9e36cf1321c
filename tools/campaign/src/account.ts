import type { MessageState, WhatsAppQueue } from "@wabakit/queue";
import type { Received } from "../../faults/src/received.ts";

/** A queue, whatever its providers. */
export type AnyQueue = Pick<WhatsAppQueue<never>, "find">;

/** What became of every message, held against what the server has received. */
export interface Account {
  readonly messages: number;
  readonly sent: number;
  readonly failed: number;
  /** Nobody knows; and what the server knows of them. */
  readonly unresolved: number;
  readonly unresolvedReceived: number;
  /** Received more than once. */
  readonly twice: number;
  /** Neither received nor accounted for, or said to be sent and not received. */
  readonly lost: number;
  /** Of which the queue says that they still wait. */
  readonly waiting: number;
  readonly unresolvedKeys: readonly string[];
}

/** The server counts a message by a marker in its text. */
export const markerOf = (number: number): string => `m-${number}`;

/** Accounts for the messages from 0 on; their keys are their markers. */
export async function accountFor(queue: AnyQueue, received: Received, messages: number): Promise<Account> {
  const counts: { [state in MessageState]: number } = { waiting: 0, scheduled: 0, active: 0, sent: 0, failed: 0, unresolved: 0 };
  const unresolvedKeys: string[] = [];
  let [lost, twice, unresolvedReceived] = [0, 0, 0];
  const markers = Array.from({ length: messages }, (_, number) => markerOf(number));
  for await (const [marker, state] of statesOf(queue, markers)) {
    const arrived = received.get(marker);
    if (arrived > 1) twice += 1;
    if (state === undefined || (state === "sent" && arrived === 0)) lost += 1;
    if (state === undefined) continue;
    counts[state] += 1;
    if (state === "unresolved") unresolvedKeys.push(marker);
    if (state === "unresolved" && arrived > 0) unresolvedReceived += 1;
  }
  const { sent, failed, unresolved, waiting, scheduled, active } = counts;
  return { messages, sent, failed, unresolved, unresolvedReceived, twice, lost, waiting: waiting + scheduled + active, unresolvedKeys };
}

/** Looks many messages up at a time. */
async function* statesOf(
  queue: AnyQueue,
  keys: readonly string[],
): AsyncGenerator<readonly [key: string, state: MessageState | undefined]> {
  for (let start = 0; start < keys.length; start += 200) {
    yield* await Promise.all(keys.slice(start, start + 200).map(async (key) => [key, (await queue.find(key))?.state] as const));
  }
}
