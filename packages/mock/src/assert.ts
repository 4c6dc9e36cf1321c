import { AssertionError } from "node:assert";
import { expectReceived, type Verdict } from "./expectation.ts";
import type { MessageFilter } from "./filter.ts";
import type { Mock } from "./mock.ts";

// For node:test, Jest and every other runner: an AssertionError has what was expected and what comes nearest, and runners show the difference.

/**
 * Holds if a message has arrived that fits all that is given.
 *
 * @throws {AssertionError} that lists what did arrive, refused messages with what was wrong with them
 */
export function assertReceived(mock: Pick<Mock, "messages">, filter: MessageFilter = {}): void {
  hold(expectReceived(mock, filter), true, assertReceived);
}

/**
 * Holds if no such message has arrived. Wait for what comes last before you ask.
 *
 * @throws {AssertionError} that lists those that did
 */
export function assertNotReceived(mock: Pick<Mock, "messages">, filter: MessageFilter = {}): void {
  hold(expectReceived(mock, filter), false, assertNotReceived);
}

/**
 * Holds if exactly so many such messages have arrived.
 *
 * @throws {AssertionError} that lists what did arrive
 */
export function assertReceivedTimes(mock: Pick<Mock, "messages">, times: number, filter: MessageFilter = {}): void {
  hold(expectReceived(mock, filter, times), true, assertReceivedTimes);
}

function hold({ pass, message, expected, actual }: Verdict, wanted: boolean, stackStartFn: (...args: never[]) => void): void {
  if (pass !== wanted) throw new AssertionError({ message, expected, actual, operator: stackStartFn.name, stackStartFn });
}
