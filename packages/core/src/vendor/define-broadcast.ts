import type { Broadcast, BroadcastMessage, BroadcastOutcome } from "../broadcast.ts";
import type { Issue } from "../issue.ts";
import type { MessageFeature, MessageOf, MessageType } from "../message.ts";
import type { SendOptions } from "../provider.ts";
import { SendError } from "../send-error.ts";
import { checkMessage, type ProviderDefinition, senderOf } from "./define-provider.ts";
import { invalid } from "./invalid-message.ts";
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
    options?: SendOptions,
  ): AsyncGenerator<BroadcastOutcome, void, undefined> {
    const signal = options?.signal;
    const recipients = await recipientsOf(id, given, signal);
    const [first] = recipients;
    if (first === undefined) return;
    // BroadcastMessage says that with one recipient it is a message; the compiler cannot see that while T is open.
    const message = { ...given, to: first } as unknown as MessageOf<T, F>;
    checkMessage(definition, message);
    const kept = structuredClone(message); // what the caller changes between two calls has not been checked
    for (const digits of callsOf(recipients, limit)) {
      if (signal?.aborted === true) return;
      const to = digits.map((number) => `+${number}`);
      yield await sendTo(kept, digits.join(","), options).then(
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

/** The numbers as digits, each once, in their order; none when the signal ends the reading. */
async function recipientsOf(id: string, given: unknown, signal: AbortSignal | undefined): Promise<ReadonlySet<string>> {
  const numbers: unknown = typeof given === "object" && given !== null && "to" in given ? given.to : undefined;
  if (!isMany(numbers))
    throw invalid(id, [{ path: "to", rule: "type", message: "to must be a list or an async iterable of phone numbers" }]);
  const found = new Set<string>();
  const issues: Issue[] = [];
  let index = 0;
  for await (const number of numbers) {
    if (signal?.aborted === true) return new Set();
    const digits = typeof number === "string" ? digitsOf(number) : undefined;
    if (digits === undefined) issues.push(noNumber(`to[${index}]`));
    else found.add(digits);
    if (issues.length === mostIssues) break;
    index += 1;
  }
  if (issues.length > 0) throw invalid(id, issues);
  return found;
}

const isMany = (value: unknown): value is readonly unknown[] | AsyncIterable<unknown> =>
  Array.isArray(value) || (typeof value === "object" && value !== null && Symbol.asyncIterator in value);

const noNumber = (path: string): Issue => ({
  path,
  rule: "pattern",
  message: `${path} must be a phone number with country code, such as +447700900123, of 7 to 15 digits`,
});
