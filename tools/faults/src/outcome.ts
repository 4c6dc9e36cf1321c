import { inspect } from "node:util";
import { SendError } from "@wabakit/core";
import { leaksIn } from "./leaks.ts";
import { within } from "../../conformance/src/sending.ts";

/** How a call ended that must not hang and must throw nothing but `SendError`. */
export type Ending = { readonly value: unknown; readonly error?: never } | { readonly value?: never; readonly error: SendError };

/** Waits for the end of a call, at most so many milliseconds. */
export async function endOf(call: () => unknown, ms = 5000): Promise<Ending> {
  try {
    return { value: await within(ms, begun(call)) };
  } catch (error) {
    if (!SendError.is(error)) throw new Error(`Something else than a SendError was thrown: ${shown(error)}`, { cause: error });
    searched(error);
    return { error };
  }
}

/** What is in every credential of these tests, and may be in no error. */
export const credentialMark = "-of-a-test";

let errors = 0;

/** Every twentieth error is searched: all of them would take longer than the tests themselves. */
function searched(error: SendError): void {
  errors += 1;
  const leaks = errors % 20 === 1 ? leaksIn(error, [credentialMark]) : [];
  if (leaks.length > 0) throw new Error(`An error shows a credential: ${shown(leaks)}`);
}

/** A function that throws instead of rejecting is told apart: `send` promises to reject. */
async function begun(call: () => unknown): Promise<unknown> {
  let promise: unknown;
  try {
    promise = call();
  } catch (error) {
    throw new Error(`It threw instead of rejecting: ${shown(error)}`, { cause: error });
  }
  return promise;
}

export function shown(value: unknown): string {
  try {
    return inspect(value, { depth: 5 }).slice(0, 2000);
  } catch {
    return "a value that cannot be shown";
  }
}
