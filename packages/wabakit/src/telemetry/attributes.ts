import type { Attributes } from "@opentelemetry/api";
import type { Provider, Receipt, RedactedRequest, RedactedResponse } from "@wabakit/core";
import { SendError } from "@wabakit/core/vendor";
import { typeOf } from "../errors.ts";

/** What every span and measurement of a send has. The recipient would be the destination; who sends for whom is the provider, and there are few. */
export const ofSend = ({ id }: Provider<never>): Attributes => ({
  "messaging.system": "whatsapp",
  "messaging.operation.name": "send",
  "messaging.destination.name": id,
});

/** Also known when a send begins. */
export function ofMessage({ messageTypes }: Provider<never>, message: unknown): Attributes {
  const type = [...messageTypes].find((one) => one === typeOf(message)); // a caller without a compiler may give anything
  return { "messaging.operation.type": "send", ...(type === undefined ? {} : { "wabakit.message.type": type }) };
}

/** What the vendor said when it took a message. */
export const ofReceipt = ({ messageId, provider, requestId }: Receipt): Attributes => ({
  "messaging.message.id": messageId,
  "wabakit.provider": provider,
  ...(requestId === undefined ? {} : { "wabakit.request.id": requestId }),
});

/** What is known of a failed send. */
export function ofFailure(error: unknown): Attributes {
  if (!SendError.is(error)) return { "wabakit.accepted": "unknown" };
  const { provider, accepted, vendorCode = "", requestId } = error;
  return {
    "wabakit.provider": provider,
    "wabakit.accepted": accepted,
    ...(isCode.test(vendorCode) ? { "wabakit.vendor.code": vendorCode } : {}),
    ...(requestId === undefined ? {} : { "wabakit.request.id": requestId }),
  };
}

/** A vendor's code is a number in all documentation that we know. Whatever else an answer has in its place, a number of somebody's say, is not recorded. */
const isCode = /^-?\d{1,6}$/;

/** The class of an error: one of the codes of `SendError`. */
export const errorTypeOf = (error: unknown): string => (SendError.is(error) ? error.code : "_OTHER");

/** Where a request goes. */
export function ofServer({ url }: RedactedRequest): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return { "server.address": hostname.replace(/^\[|\]$/g, ""), "server.port": Number(port) || (protocol === "http:" ? 80 : 443) };
}

/** The path as the contract writes it. */
export const templateOf = ({ operation, method }: RedactedRequest): string => operation.slice(method.length + 1);

/** @param resends how often the same provider was asked before in this send */
export const ofRequest = (request: RedactedRequest, resends: number): Attributes => ({
  ...ofServer(request),
  "http.request.method": request.method,
  "url.full": request.url,
  "url.template": templateOf(request),
  ...(resends === 0 ? {} : { "http.request.resend_count": resends }),
});

/** What is known when a request has ended. That the caller ended it is no error. */
export function ofResponse({ status, error }: RedactedResponse): Attributes {
  const errorType = error === undefined ? refusalOf(status) : error.code === "aborted" ? undefined : error.code;
  return {
    ...(status === undefined ? {} : { "http.response.status_code": status }),
    ...(errorType === undefined ? {} : { "error.type": errorType }),
  };
}

const refusalOf = (status: number | undefined): string | undefined => (status !== undefined && status >= 400 ? String(status) : undefined);
