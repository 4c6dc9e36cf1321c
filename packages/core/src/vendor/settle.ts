import { SendError, type SendErrorCode, type SendErrorFacts } from "../send-error.ts";
import { entryOf } from "./answer-values.ts";
import type { ResponseHead } from "./fetch.ts";
import { LightResponse } from "./light-response.ts";
import type { Mask } from "./mask.ts";
import { codeOfStatus, explain, type Fate } from "./meanings.ts";

/** What one of a vendor's answers says, whatever its envelope. */
export interface Reading {
  /** The vendor's code, as text; undefined when the body is not the vendor's envelope. */
  readonly code: string | undefined;
  readonly message?: string | undefined;
  readonly messageId?: string | undefined;
  readonly requestId?: string | undefined;
}

/** How one vendor's answers are understood. */
export interface VendorAnswers {
  readonly id: string;
  /** The code of success. */
  readonly success: string;
  readonly read: (body: unknown, response: ResponseHead) => Reading;
  /** What each documented code means for the caller. */
  readonly codes: VendorCodes;
}

/** `mayBeSent` marks the codes after which the vendor may have the message all the same. */
export type VendorCodes = { readonly [code: string]: SendErrorCode | { readonly mayBeSent: SendErrorCode } };

/** The answer of a low-level client. */
export interface AnswerLike {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: ResponseHead;
}

/** A vendor's answer that said success. */
export type Success = Reading & { readonly status: number; readonly raw: unknown };

/**
 * What an answer says, if that is success.
 *
 * @param mask takes out of the vendor's words what they quote of the message. Default: nothing
 * @throws {SendError} for everything else: a documented code, an unknown one, a status without the vendor's envelope or against it
 */
export function settle(vendor: VendorAnswers, { data, error, response }: AnswerLike, mask: Mask = (text) => text): Success {
  const raw = response.ok ? data : error;
  const reading = vendor.read(raw, response);
  if (reading.code !== undefined && reading.code !== vendor.success) {
    const maskSecret = LightResponse.maskOf(response);
    throw refused(
      vendor,
      { ...reading, message: reading.message && maskSecret(mask(reading.message)) },
      maskSecret(reading.code),
      response,
    );
  }
  if (reading.code === undefined) throw withoutEnvelope(vendor.id, reading, response);
  if (!response.ok) throw unexpected(vendor.id, reading, response.status, `HTTP ${response.status} with the vendor's code of success`);
  return { ...reading, status: response.status, raw };
}

/** The receipt's message id. A success without one cannot be followed up, so it is not taken for one. */
export function messageIdOf(provider: string, success: Success): string {
  if (success.messageId !== undefined && success.messageId !== "") return success.messageId;
  throw unexpected(provider, success, success.status, "success without a message id");
}

export const unexpected = (provider: string, { requestId }: Reading, status: number, what: string): SendError =>
  answered(provider, what, { code: "unexpected-response", accepted: "unknown" }, { status, requestId });

function refused({ id, codes }: VendorAnswers, { message, requestId }: Reading, vendorCode: string, response: ResponseHead): SendError {
  const says = message === undefined || message === "" ? "" : `, "${message.slice(0, 200)}"`;
  const fate = fateOf(entryOf(codes, vendorCode), response.status);
  return answered(id, vendorCode + says, fate, { ...factsOf(response), vendorCode, vendorMessage: message, requestId });
}

/** An answer in which the vendor's code is missing: a proxy's, a gateway's, a page. */
const withoutEnvelope = (provider: string, { requestId }: Reading, response: ResponseHead): SendError =>
  answered(provider, `HTTP ${response.status} without the vendor's code`, codeOfStatus(response.status), {
    ...factsOf(response),
    requestId,
  });

const answered = (provider: string, what: string, { code, accepted }: Fate, facts: Partial<SendErrorFacts>): SendError =>
  new SendError(code, `${provider} answered ${what}. ${explain(code, accepted)}`, { ...facts, provider, accepted });

const factsOf = (response: ResponseHead): Partial<SendErrorFacts> => ({ status: response.status, retryAfterMs: retryAfterMs(response) });

function fateOf(meaning: VendorCodes[string] | undefined, status: number): Fate {
  if (typeof meaning === "string") return { code: meaning, accepted: "no" };
  if (meaning !== undefined) return { code: meaning.mayBeSent, accepted: "unknown" };
  // A code that nobody documented says nothing about the fate of the message; the status beside it may.
  const fate = codeOfStatus(status);
  return fate.code === "unexpected-response" || fate.code === "rejected" ? { code: "rejected", accepted: "unknown" } : fate;
}

/** `Retry-After` in milliseconds: it is written as seconds or as a date. */
function retryAfterMs({ headers }: ResponseHead): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (!value.endsWith("GMT")) return undefined; // Date.parse reads a date into almost anything
  // The answer's own clock, where it shows one, so that a wrong clock here does no harm.
  const wait = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || Date.now());
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
