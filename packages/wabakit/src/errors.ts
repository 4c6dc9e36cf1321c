import type { MessageType } from "@wabakit/core";
import { invalid, notSent, safeCause, SendError } from "@wabakit/core/vendor";

/** The type that a message says it has. Callers without a compiler may give anything. */
export const typeOf = (message: unknown): unknown =>
  typeof message === "object" && message !== null && "type" in message ? message.type : undefined;

/** Says what a composition sends, where each of its parts would say what that part sends. */
export function notSendable(provider: string, messageTypes: ReadonlySet<MessageType>, message: unknown): SendError {
  const type = typeOf(message);
  const all = [...messageTypes].join(", ");
  const missing = { path: "type", rule: "required", message: `type is missing; it must be one of ${all}` };
  if (typeof type !== "string") return invalid(provider, [missing]);
  return notSent("unsupported", provider, `${provider} does not send ${JSON.stringify(type)} messages; it sends: ${all}`);
}

/** The caller's signal ended a send between two attempts; `cause` is what the last of them said. */
export const abortedBetween = (provider: string, cause: SendError): SendError =>
  new SendError("aborted", `The call to ${provider} was aborted by the caller before the next attempt; see cause for the last one.`, {
    provider,
    accepted: cause.accepted,
    cause,
  });

/** Providers promise to reject with `SendError`. Of one that does not keep this, nobody knows how far the message came. */
export function asSendError(provider: string, error: unknown): SendError {
  if (SendError.is(error)) return error;
  const problem = `${provider} failed with something else than a SendError, see cause. The vendor may have the request: sending it again can deliver it twice.`;
  return new SendError("unexpected-response", problem, { provider, accepted: "unknown", cause: safeCause(error) });
}

/**
 * The error of an attempt, when a function of the caller's own that should decide about the next one has failed. It says all that is known of the message.
 *
 * @param where `withRetry`
 */
export const notTriedAgain = (where: string, error: SendError, failure: unknown): SendError =>
  new SendError(error.code, `${error.message} It was not tried again: a function given to ${where} failed, see cause.`, {
    ...error,
    cause: new AggregateError([error, safeCause(failure)], "What the last attempt said, and what the function threw."),
  });
