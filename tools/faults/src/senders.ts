import type { Message, SendError, SendOptions } from "@wabakit/core";
import { createWhatsApp, type Outcome, type SendManyOptions } from "wabakit";
import type { AnyProvider } from "../../conformance/src/providers.ts";

/** A message that servers know by its number: templates and texts in turn, because a failover treats them differently. */
export function numbered(number: number): Message {
  const to = "447700900123";
  const text = `Parcel m-${number} is on its way.`;
  if (number % 2 === 1) return { to, type: "text", text: { body: text } };
  const components = [{ type: "body", parameters: [{ type: "text", text }] }] as const;
  return { to, type: "template", template: { name: "parcel_ready", language: "en_GB", components } };
}

/** What came of some messages. */
export interface Sent {
  /** How many were begun. */
  readonly messages: number;
  readonly outcomes: readonly Outcome<Message>[];
}

export const concurrency = 50;

/** Sends the messages from 0 on through `sendMany`. */
export async function sendInBulk(
  provider: AnyProvider,
  count: number,
  options: SendManyOptions,
  each: (done: number) => void = () => {},
): Promise<Sent> {
  let messages = 0;
  function* input(): Generator<Message> {
    while (messages < count) {
      messages += 1;
      yield numbered(messages - 1);
    }
  }
  const outcomes: Outcome<Message>[] = [];
  for await (const outcome of createWhatsApp({ provider }).sendMany(input(), { concurrency, ...options })) {
    outcomes.push(outcome);
    each(outcomes.length);
  }
  return { messages, outcomes };
}

/** Sends the messages from 0 on one by one, so many at a time, each with options of its own. */
export async function sendEach(provider: AnyProvider, count: number, optionsOf: (number: number) => SendOptions): Promise<Sent> {
  const outcomes: Outcome<Message>[] = [];
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < count) {
      const number = next++;
      outcomes.push(await sendOne(provider, number, optionsOf(number)));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, sender));
  return { messages: count, outcomes };
}

/** Sends the message of that number. */
export async function sendOne(provider: AnyProvider, index: number, options: SendOptions): Promise<Outcome<Message>> {
  const message = numbered(index);
  try {
    return { ok: true, index, message, receipt: await createWhatsApp({ provider }).send(message, options) };
  } catch (error) {
    return { ok: false, index, message, error: error as SendError }; // the tally looks at what it is
  }
}
