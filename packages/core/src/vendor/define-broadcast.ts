import type { Broadcast, BroadcastMessage, BroadcastOutcome } from "../broadcast.ts";
import { type Issue, issueAt } from "../issue.ts";
import type { MessageFeature, MessageOf, MessageType } from "../message.ts";
import { invalid, unreadable } from "../not-sent.ts";
import { plainCopy, readMembers } from "../plain-data.ts";
import type { SendOptions } from "../provider.ts";
import { SendError } from "../send-error.ts";
import { checkedSendOptions } from "./client-options.ts";
import { checkMessage, noNumber, type ProviderDefinition, senderOf } from "./define-provider.ts";
import { holds } from "./option-rule.ts";
import { digitsOf } from "../phone-number.ts";

/** Makes the `broadcast` of a vendor that takes up to so many numbers in a call, separated by commas. */
export function defineBroadcast<Paths, T extends MessageType, F extends MessageFeature>(
  definition: ProviderDefinition<Paths, T, F>,
  limit: number,
): Broadcast<MessageOf<T, F>> {
  const { id } = definition;
  const sendTo = senderOf(definition);

  return async function* broadcast(
    given: BroadcastMessage<MessageOf<T, F>>,
    sendOptions?: SendOptions,
  ): AsyncGenerator<BroadcastOutcome, void, undefined> {
    const options = checkedSendOptions(id, sendOptions);
    const { signal } = options;
    const { to: numbers, ...others } = messageMembers(id, given);
    const kept = plainCopy(id, others, "the message"); // what the caller changes while numbers are read, or between two calls, has not been checked
    const recipients = await recipientsOf(id, numbers, signal);
    const [first] = recipients;
    if (first === undefined) return;
    // BroadcastMessage says that with one recipient it is a message; the compiler cannot see that while T is open.
    const message = { ...kept, to: first } as unknown as MessageOf<T, F>;
    checkMessage(definition, message);
    for (const digits of callsOf(recipients, limit)) {
      if (signal?.aborted === true) return;
      const to = digits.map((number) => `+${number}`);
      yield await sendTo(message, digits.join(","), options).then(
        (receipt) => ({ ok: true, to, receipt }) as const,
        (error: unknown) => {
          if (!SendError.is(error)) throw error;
          return { ok: false, to, error } as const;
        },
      );
    }
  };
}

/** The numbers of each call. */
function* callsOf(recipients: Iterable<string>, limit: number): Generator<string[], void, undefined> {
  let call: string[] = [];
  for (const digits of recipients) {
    call.push(digits);
    if (call.length < limit) continue;
    yield call;
    call = [];
  }
  if (call.length > 0) yield call;
}

/** So many mistakes are named; a list with more is a list of something else. */
const mostIssues = 100;

const messageMembers = (id: string, given: object): { readonly [member: string]: unknown } => ({
  ...readMembers(given, (member, problem) => unreadable(id, member, "the message", problem)),
});

/** The numbers as digits, each once, in their order; none when the signal ends the reading. */
async function recipientsOf(id: string, numbers: unknown, signal: AbortSignal | undefined): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const issues: Issue[] = [];
  const read = (number: unknown, index: number): void => {
    const digits = typeof number === "string" ? digitsOf(number) : undefined;
    if (digits === undefined) issues.push(noNumber(`to[${index}]`));
    else found.add(digits);
  };
  if (isList(numbers)) {
    for (let index = 0; index < numbers.length && issues.length < mostIssues; index += 1) read(at(numbers, index), index);
  } else if (isStream(numbers)) {
    let index = 0;
    for await (const number of numbers) {
      if (signal?.aborted === true) return new Set();
      read(number, index);
      index += 1;
      if (issues.length === mostIssues) break;
    }
  } else {
    throw invalid(id, [issueAt("to", "type", "must be a list or an async iterable of phone numbers")]);
  }
  if (issues.length > 0) throw invalid(id, issues);
  return found;
}

const isList = (value: unknown): value is readonly unknown[] => holds((one) => Array.isArray(one) && one.length >= 0, value);
const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  holds((one) => typeof one === "object" && one !== null && Symbol.asyncIterator in one, value);

/** What stands at a place of a list; of one that throws there, nothing. */
function at(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}
