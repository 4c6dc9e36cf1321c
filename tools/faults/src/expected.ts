import type { SendErrorCode } from "@wabakit/core";
import { answerFaults, type FaultName } from "./faults.ts";

/** What becomes of a send that meets a fault: the same for every vendor. */
export type Expected =
  | "receipt"
  /** The error that the package's table of codes has for the code that came. */
  | "documented"
  | Failure;

export interface Failure {
  readonly code: SendErrorCode;
  readonly accepted: "no" | "unknown";
  readonly retryable: boolean;
  readonly status?: number;
  readonly retryAfterMs?: number;
  /** The vendor's, in the error. */
  readonly vendorCode?: true;
  /** A low-level client gives the answer: only who looks for a receipt in it finds none. */
  readonly answered?: true;
}

const noConnection: Failure = { code: "connection-failed", accepted: "no", retryable: true };
const broken: Failure = { code: "connection-failed", accepted: "unknown", retryable: true };
const timedOut: Failure = { code: "timed-out", accepted: "unknown", retryable: true };
const unreadable: Failure = { code: "unexpected-response", accepted: "unknown", retryable: false };
const noReceipt: Failure = { ...unreadable, answered: true };
const unauthorized: Failure = { code: "unauthorized", accepted: "no", retryable: false, answered: true };
const rateLimited: Failure = { code: "rate-limited", accepted: "no", retryable: true, status: 429, answered: true };
const unavailable: Failure = { code: "provider-unavailable", accepted: "unknown", retryable: true, answered: true };
const refused: Failure = { code: "rejected", accepted: "no", retryable: false, answered: true };
const unclear: Failure = { code: "rejected", accepted: "unknown", retryable: false, vendorCode: true, answered: true };

/** Written by hand from what each code of `SendError` means, and what the vendor can have seen of the message. */
export const expected: { readonly [fault in FaultName]: Expected } = {
  none: "receipt",

  "connection-refused": noConnection,
  "unresolvable-host": noConnection,
  "blocked-port": noConnection,
  "tls-not-spoken": noConnection,
  "tls-handshake-failure": noConnection,
  "tls-handshake-closed": noConnection,
  "tls-handshake-reset": broken, // the error does not say that it came in the handshake
  "tls-handshake-never-answered": timedOut,
  "tls-self-signed": noConnection,
  "tls-expired": noConnection,
  "tls-unknown-authority": noConnection,
  "reset-before-request": broken, // nobody but the server knows that it read nothing
  "close-before-request": broken,
  "never-read": timedOut,

  "no-answer": timedOut,
  "continue-never-answered": timedOut,
  "informational-flood": timedOut,
  "headers-only": timedOut,
  "slow-answer": timedOut,
  "slow-body": timedOut,
  "slow-trailers": timedOut,
  "one-byte-packets": "receipt",
  "reset-after-request": broken,
  "reset-in-headers": broken,
  "reset-in-body": { ...broken, status: 200 },
  "close-after-request": broken,
  "close-in-headers": broken,
  "close-in-body": { ...broken, status: 200 },
  "close-in-chunks": { ...broken, status: 200 },
  "keep-alive-dead": "receipt",

  "no-content-204": { ...unreadable, status: 204 },
  "redirect-302": { ...noReceipt, status: 302 },
  "redirect-307": { ...noReceipt, status: 307 },
  "redirect-nowhere": { ...noReceipt, status: 302 },
  "page-200": { ...unreadable, status: 200 },
  "page-400": { ...refused, status: 400 },
  "page-401": { ...unauthorized, status: 401 },
  "page-403": { ...unauthorized, status: 403 },
  "page-404": { ...refused, status: 404 },
  "page-408": { ...timedOut, status: 408, answered: true },
  "page-429": rateLimited,
  "retry-after-seconds": { ...rateLimited, retryAfterMs: 60_000 },
  "retry-after-date": { ...rateLimited, retryAfterMs: 60_000 },
  "page-500": { ...unavailable, status: 500 },
  "page-502": { ...unavailable, status: 502 },
  "page-503": { ...unavailable, status: 503 },
  "page-504": { ...unavailable, status: 504 },

  "documented-code-400": "documented",
  "undocumented-code": { ...unclear, status: 200 },
  "undocumented-code-400": { ...unclear, status: 400 },
  "undocumented-code-401": { ...unauthorized, status: 401, vendorCode: true },
  "undocumented-code-429": { ...rateLimited, vendorCode: true },
  "undocumented-code-500": { ...unavailable, status: 500, vendorCode: true },

  "empty-200": { ...unreadable, status: 200 },
  "success-without-id": { ...noReceipt, status: 200 },
  "empty-id": { ...noReceipt, status: 200 },
  "large-number-id": { ...noReceipt, status: 200 }, // its last digits are lost: nothing could be found by it
  "truncated-json": { ...unreadable, status: 200 },
  "byte-order-mark": "receipt",
  "wrong-content-type": "receipt",
  "duplicate-keys": "receipt",
  "prototype-keys": "receipt",
  "large-number": "receipt",
  "deep-json": "receipt",
  "large-headers": unreadable,
  "large-body": { ...unreadable, status: 200 },
  "large-chunked-body": { ...unreadable, status: 200 },
  "gzip-bomb": { ...unreadable, status: 200 },
  "garbage-gzip": { ...unreadable, status: 200 },
  "garbage-chunks": { ...unreadable, status: 200 },
};

/** Every fault, `none` among them. */
export const faultNames: readonly FaultName[] = Object.keys(expected) as FaultName[]; // the keys of a table typed by them

/** The faults before a request is read. */
export const closedDoors: readonly FaultName[] = faultNames.filter((name) => !Object.hasOwn(answerFaults, name));

/** Whether nothing but the deadline ends a call that meets this fault. */
export function hangs(fault: FaultName): boolean {
  const then = expected[fault];
  return typeof then === "object" && then.code === "timed-out" && then.status === undefined;
}
