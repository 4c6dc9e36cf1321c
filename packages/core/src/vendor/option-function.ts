import { safeCause } from "../safe-cause.ts";
import { SendError } from "../send-error.ts";

/**
 * What a function among the options gives.
 *
 * @param what a noun for what it has to give
 * @throws {SendError} `invalid-message`, nothing sent, when it throws or gives something else
 */
export function ask<T>(provider: string, option: string, call: () => T, fits: (value: unknown) => boolean, what: string): T {
  let value: T;
  try {
    value = call();
  } catch (error) {
    throw refusal(provider, option, "failed, see cause", safeCause(error));
  }
  if (!fits(value)) throw refusal(provider, option, `did not return ${what}`);
  return value;
}

const refusal = (provider: string, option: string, problem: string, cause?: unknown): SendError =>
  new SendError("invalid-message", `${provider}: the function given as ${option} ${problem}. Nothing was sent.`, {
    provider,
    accepted: "no",
    retryable: false,
    cause,
  });
