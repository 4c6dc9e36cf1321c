import type { SendErrorCode } from "../send-error.ts";

/** What went wrong and what to do now, in words. */
const advice: { readonly [code in SendErrorCode]: string } = {
  unsupported: "Send another type of message, or through another provider.",
  "invalid-message": "A field of the message is wrong: correct it, then send again.",
  unauthorized: "Check the keys, the clock, the IP list and that the account and the sender are set up.",
  "insufficient-balance": "The account's balance is too low: top it up in the vendor's console, then send again.",
  "rate-limited": "Too many calls: wait, then send again.",
  "recipient-unavailable": "The recipient cannot be reached on WhatsApp.",
  "template-unavailable": "Check the template's name, language, parameters and status in the vendor's console.",
  "window-closed": "The recipient has not written within 24 hours: send a template.",
  "provider-unavailable": "The vendor is not available at the moment.",
  "connection-failed": "The vendor could not be reached.",
  "timed-out": "No answer came in time.",
  aborted: "The caller ended the call.",
  "unexpected-response": "The answer cannot be understood.",
  rejected: "The vendor refused it.",
};

/** Said of every call whose fate is unknown. */
export const mayBeSent = "The vendor may have the request: sending it again can deliver it twice.";

/** The advice for a code, and whether the message may be under way. */
export const explain = (code: SendErrorCode, accepted: "no" | "unknown"): string =>
  accepted === "no" ? advice[code] : `${advice[code]} ${mayBeSent}`;

/** What became of a call that failed. */
export interface Fate {
  readonly code: SendErrorCode;
  /** Whether the vendor may have the message. */
  readonly accepted: "no" | "unknown";
}

/** What an HTTP status means that comes without a code of the vendor's: from its gateway, or from a proxy between. */
export function codeOfStatus(status: number): Fate {
  if (status < 400) return { code: "unexpected-response", accepted: "unknown" }; // success that cannot be read, or a redirect, which is never followed
  if (status === 401 || status === 403) return { code: "unauthorized", accepted: "no" };
  if (status === 408) return { code: "timed-out", accepted: "unknown" };
  if (status === 429) return { code: "rate-limited", accepted: "no" };
  if (status >= 500) return { code: "provider-unavailable", accepted: "unknown" }; // a proxy answers 502 and 503 after forwarding as well
  return { code: "rejected", accepted: refusals.has(status) ? "no" : "unknown" };
}

const refusals: ReadonlySet<number> = new Set([400, 404, 405, 413, 415, 422]);
