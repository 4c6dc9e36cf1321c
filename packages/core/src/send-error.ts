import type { Issue } from "./issue.ts";

/** Why a call failed, by what the caller can do about it. */
export type SendErrorCode =
  /** The provider does not send this message type or feature. Nothing left the machine. */
  | "unsupported"
  /** A member is wrong, says the preflight or the vendor; `issues` lists every broken rule that is known. */
  | "invalid-message"
  /** Key, signature, clock, IP list or permission; or the account or the sender is not set up. */
  | "unauthorized"
  /** The prepaid account is empty. */
  | "insufficient-balance"
  /** Too many calls; `retryAfterMs` says for how long, if the vendor does. */
  | "rate-limited"
  /** Not on WhatsApp, blocked, or opted out. */
  | "recipient-unavailable"
  /** The template is missing, paused, or has another language or other parameters. */
  | "template-unavailable"
  /** The recipient has not written within 24 hours: only a template may be sent. */
  | "window-closed"
  /** The vendor is down or under maintenance. */
  | "provider-unavailable"
  /** No connection (`accepted` is `"no"`), or one that broke (`"unknown"`). */
  | "connection-failed"
  /** The time was up. */
  | "timed-out"
  /** The caller's signal ended the call. */
  | "aborted"
  /** An answer that cannot be read: not JSON, empty, too long; to a send, also a redirect or a success without a message id. */
  | "unexpected-response"
  /** The vendor said no, for another reason; its own words are in `vendorMessage`. */
  | "rejected";

/** What is known about a failed call. */
export interface SendErrorFacts {
  /** The vendor, as in `specs/redocly.yaml`: `itniotech`. */
  readonly provider: string;
  /** Whether the vendor may have the message: `"no"` only where it cannot have it. Sending again after `"unknown"` can deliver twice. */
  readonly accepted: "no" | "unknown";
  /** Whether the same call may succeed later. It is safe to repeat only when `accepted` is `"no"` too. Default: as the code says. */
  readonly retryable?: boolean | undefined;
  /** How long the vendor asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** HTTP status of the answer, if there was one. */
  readonly status?: number | undefined;
  /** The vendor's own code, as text: `-68`, `17115`, `110`. */
  readonly vendorCode?: string | undefined;
  /** The vendor's own words. What they quote of the message is masked: its texts as `…`, the recipient's number as `…123`. */
  readonly vendorMessage?: string | undefined;
  /** The vendor's correlation id of this HTTP call. */
  readonly requestId?: string | undefined;
  /** Every broken rule, when `code` is `invalid-message` or `unsupported`. */
  readonly issues?: readonly Issue[] | undefined;
  /** The original error; never one that carries a request, a header or a credential. */
  readonly cause?: unknown;
}

/** The codes after which the same call may succeed later. */
const retryable: ReadonlySet<SendErrorCode> = /* @__PURE__ */ new Set<SendErrorCode>([
  "rate-limited",
  "provider-unavailable",
  "connection-failed",
  "timed-out",
]);

const brand = Symbol.for("wabakit.SendError");

/** Where the documentation is: `homepage` of the root package.json, written in by the build. */
declare const WABAKIT_HOMEPAGE: string;

/**
 * The one error that clients and providers throw. It carries no header, no body and no credential.
 * Test with `SendError.is(error)`: unlike `instanceof`, it also holds across two installed copies of the package.
 */
export class SendError extends Error {
  override readonly name = "SendError";
  readonly code: SendErrorCode;
  readonly provider: string;
  readonly accepted: "no" | "unknown";
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;
  readonly vendorCode: string | undefined;
  readonly vendorMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly issues: readonly Issue[];

  constructor(code: SendErrorCode, message: string, facts: SendErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.provider = facts.provider;
    this.accepted = facts.accepted;
    this.retryable = facts.retryable ?? retryable.has(code);
    this.retryAfterMs = facts.retryAfterMs;
    this.status = facts.status;
    this.vendorCode = facts.vendorCode;
    this.vendorMessage = facts.vendorMessage;
    this.requestId = facts.requestId;
    this.issues = facts.issues ?? [];
    Object.defineProperty(this, brand, { value: true });
  }

  /** The page that says what this code means and what to do. */
  get docs(): string {
    return `${WABAKIT_HOMEPAGE}guides/errors.html#${this.code}`;
  }

  /** Whether a caught value is a `SendError`, of this or another copy of the package. */
  static is(value: unknown): value is SendError {
    try {
      return typeof value === "object" && value !== null && brand in value;
    } catch {
      return false; // a proxy that cannot be looked at
    }
  }
}
