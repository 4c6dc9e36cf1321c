import { notSent } from "../not-sent.ts";
import { safeCause } from "../safe-cause.ts";
import type { SendError, SendErrorCode } from "../send-error.ts";

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
    throw refused("invalid-message", provider, option, "failed, see cause", safeCause(error));
  }
  if (!fits(value)) throw refused("invalid-message", provider, option, `did not return ${what}`);
  return value;
}

/** Says what is wrong with a function among the options. */
export const refused = (code: SendErrorCode, provider: string, option: string, problem: string, cause?: Error): SendError =>
  notSent(code, provider, `${provider}: the function given as ${option} ${problem}`, { cause });
