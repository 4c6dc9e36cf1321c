import { errorCode, safeCause } from "../safe-cause.ts";
import { SendError, type SendErrorCode } from "../send-error.ts";
import { Ended } from "./deadline.ts";
import type { Mask } from "./mask.ts";
import { mayBeSent } from "./meanings.ts";
import { UnreadableAnswer } from "./response-text.ts";
import type { Watch } from "./watch.ts";

/** How far a call came, so that a failure can say whether the vendor may have the message. */
export interface Progress {
  /** The request was handed to `fetch`. */
  left: boolean;
  /** HTTP status of the answer, once it began. */
  status?: number;
  /** Takes the credentials and the signature of this request out of a text, once they are known. */
  mask?: Mask;
  /** The hooks of this call, if it has any. */
  readonly watch?: Watch | undefined;
}

/** Failures that happen before a byte of the request can have left: no connection, or no trust in the peer. */
const neverConnected = new Set<unknown>([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_CLOSED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", // Node 20 and 22
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", // Node 24
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  "ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY",
  "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL",
  "ERR_SSL_TLSV1_UNRECOGNIZED_NAME",
  "ConnectionRefused", // Bun
]);

/** What OpenSSL finds wrong with the peer's certificate: `CERT_HAS_EXPIRED`, `UNABLE_TO_VERIFY_LEAF_SIGNATURE`, `DEPTH_ZERO_SELF_SIGNED_CERT`. */
const untrusted = /^(?:CERT_|UNABLE_TO_|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT)/;

/** System calls that come before the first byte of the request, whatever their error: `ENETUNREACH`, `ETIMEDOUT`, … */
const connecting = new Set<unknown>(["getaddrinfo", "connect"]);

/** What undici and Node say in words alone: `fetch` blocks this port; the peer hung up in the TLS handshake. */
const neverConnectedWords = /^bad port$|before secure TLS connection was established$/;

/** Bytes came, and they are no HTTP, too many headers, or not the encoding that they are said to be. */
const unreadable = /^(?:HPE_|HTTPParserError$|UND_ERR_HEADERS_OVERFLOW$|Z_|ZSTD_|ERR__ERROR_)/;

/** Says what went wrong with a call that got no readable answer. */
export function transportError(provider: string, timeoutMs: number, progress: Progress, error: unknown): SendError {
  if (SendError.is(error)) return error;
  try {
    return tell(provider, timeoutMs, progress, error);
  } catch {
    return tell(provider, timeoutMs, progress, safeCause(error, progress.mask)); // an error that throws when it is looked at
  }
}

function tell(provider: string, timeoutMs: number, progress: Progress, error: unknown): SendError {
  const { code, problem, cause, left = progress.left } = explain(provider, timeoutMs, progress, error);
  const fate = left ? mayBeSent : "Nothing was sent.";
  return new SendError(code, `${problem} ${fate}`, {
    provider,
    accepted: left ? "unknown" : "no",
    status: progress.status,
    cause,
  });
}

interface Failure {
  readonly code: SendErrorCode;
  readonly problem: string;
  readonly cause?: Error | undefined;
  /** Given where the error knows better than the progress. */
  readonly left?: boolean;
}

function explain(provider: string, timeoutMs: number, { left, status, mask }: Progress, error: unknown): Failure {
  if (error instanceof Ended && error.why === "timed-out") {
    return { code: "timed-out", problem: `${provider} did not answer within ${timeoutMs} ms.` };
  }
  if (error instanceof Ended) {
    const problem = `The call to ${provider} was aborted by the caller.`;
    return { code: "aborted", problem, cause: safeCause(error.cause) };
  }
  if (error instanceof UnreadableAnswer) return { code: "unexpected-response", problem: `${provider}: ${error.message}` };
  if (status !== undefined && error instanceof SyntaxError) {
    // The parser's own words quote the body, so they are not kept.
    return { code: "unexpected-response", problem: `${provider} answered HTTP ${status} with a body that is not JSON.` };
  }
  const cause = safeCause(error, mask);
  if (!left) return { code: "invalid-message", problem: `The request to ${provider} could not be prepared.`, cause };
  const root = rootOf(error);
  const code = errorCode(root);
  const why = code === undefined ? "" : ` (${code})`;
  if (
    neverConnected.has(code) ||
    untrusted.test(code ?? "") ||
    connecting.has(root.syscall) ||
    neverConnectedWords.test(String(root.message))
  ) {
    return { code: "connection-failed", problem: `No connection to ${provider}${why}.`, cause, left: false };
  }
  if (unreadable.test(code ?? String(root.name))) {
    return { code: "unexpected-response", problem: `${provider} answered with bytes that cannot be read${why}.`, cause };
  }
  return { code: "connection-failed", problem: `The connection to ${provider} broke${why}.`, cause };
}

/** What an error tells by its members. */
interface Foreign {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** The innermost cause that has a code, else the innermost. */
function rootOf(error: unknown): Foreign {
  const causes = causesOf(error);
  return causes.find((one) => errorCode(one) !== undefined) ?? causes[0] ?? {};
}

/** Innermost first; `fetch` wraps the system's error in a TypeError, and several attempts in an AggregateError. */
function causesOf(error: unknown, depth = 0): Foreign[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { cause, errors }: Foreign = error;
  const [first]: readonly unknown[] = Array.isArray(errors) ? errors : [];
  return [...causesOf(cause, depth + 1), ...causesOf(first, depth + 1), error];
}
