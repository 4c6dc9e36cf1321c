import type { Answering } from "./answering.ts";
import type { VendorId } from "./generated/registry.ts";
import type { Journal } from "./journal.ts";
import type { Violation } from "./violation.ts";

/** One request and its answer. */
export interface MockRequest {
  /** Counts from 1, also over `clear`. */
  readonly id: number;
  /** When it was answered, in milliseconds since the epoch. */
  readonly at: number;
  /** Undefined when no vendor has this path. */
  readonly vendor: VendorId | undefined;
  /** `POST /wa/custom/sendMsg`, if the contract has it. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  /** The body as it came, its first mebibyte if it is longer. */
  readonly body: string;
  /** Empty if the request keeps the contract. */
  readonly violations: readonly Violation[];
  /** What the mock let pass although the contract does not. */
  readonly warnings: readonly string[];
  readonly response: { readonly status: number; readonly body: unknown };
}

const longestKept = 1024 * 1024;

/** Answers, and writes down what was asked and answered. */
export function recorded(answer: Answering, journal: Journal<MockRequest>, now: () => number): Answering {
  let count = 0;
  return async (arrival) => {
    const answered = await answer(arrival);
    const { method, path, bytes } = arrival;
    const { vendor, operation, violations, warnings, status, body } = answered;
    count += 1;
    const text = new TextDecoder().decode(bytes?.subarray(0, longestKept));
    journal.add({
      id: count,
      at: now(),
      vendor,
      operation,
      method,
      path,
      body: text,
      violations,
      warnings,
      response: { status, body },
    });
    return answered;
  };
}
