import type { Answering, Routed } from "./answering.ts";
import type { Headers } from "./arrival.ts";
import type { SignatureCheck } from "./authentication.ts";
import { silences } from "./fault.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import type { Journal } from "./journal.ts";
import { valueAt } from "./json.ts";
import { masked } from "./masked.ts";
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
  /** Whether the vendor did what was asked. A message may be accepted and its answer get lost on the way: `response.status` tells. */
  readonly outcome: "accepted" | "refused";
  /** Of a message that was accepted. */
  readonly messageId: string | undefined;
  /** Empty if the request keeps the contract. */
  readonly violations: readonly Violation[];
  /** What the mock let pass although the contract does not. */
  readonly warnings: readonly string[];
  /** Of a request whose signature is wrong: what it should have been, and of what. */
  readonly signature: SignatureCheck | undefined;
  /** Why it was not answered as usual: `example=insufficientBalance`, `fail "-68"`, `447700900902`. */
  readonly scenario: string | undefined;
  readonly request: RecordedRequest;
  /** The status is 0 when none was sent: the connection was reset, or left waiting. */
  readonly response: { readonly status: number; readonly body: unknown };
}

/** A request as it came. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** By name in lower case; `***` in the place of credentials. */
  readonly headers: Headers;
  /** The body, its first mebibyte if it is longer. */
  readonly body: string;
}

const longestKept = 1024 * 1024;

const utf8 = new TextDecoder();

/** Answers, and writes down what was asked and answered. */
export function recorded(answer: Answering, journal: Journal<MockRequest>, now: () => number): Answering {
  let count = 0;
  return async (arrival) => {
    const answered = await answer(arrival);
    const { method, path, headers, bytes } = arrival;
    const { vendor, operation, violations, warnings, signature, scenario, fault, status, body } = answered;
    count += 1;
    const length = Math.min(bytes?.length ?? 0, longestKept);
    journal.add(
      {
        id: count,
        at: now(),
        vendor,
        operation,
        outcome: isDone(answered) ? "accepted" : "refused",
        messageId: answered.accepted?.messageId,
        violations,
        warnings,
        signature,
        scenario,
        request: {
          method,
          path,
          headers: masked(headers),
          body: length < (bytes?.length ?? 0) ? utf8.decode(bytes?.subarray(0, length)) : arrival.text,
        },
        response: responseOf(),
      },
      length,
    );
    return answered;

    function responseOf(): MockRequest["response"] {
      if (silences(fault)) return { status: 0, body: undefined };
      return fault !== undefined && "status" in fault ? { status: fault.status, body: undefined } : { status, body };
    }
  };
}

/** Whether it is the vendor's answer of success, whatever becomes of it on its way. */
function isDone({ vendor, violations, status, body }: Routed): boolean {
  if (vendor === undefined || violations.length > 0 || status >= 400) return false;
  const { code, success } = registry[vendor].contract["x-envelope"];
  return String(valueAt(body, code)) === String(success);
}
