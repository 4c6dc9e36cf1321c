import { OptionError } from "../option-error.ts";
import { WebhookError } from "../webhook-error.ts";
import type { WebhookEvent } from "../webhook-event.ts";
import { Ended, withDeadline } from "./deadline.ts";
import { brokenOptions, milliseconds, type OptionRule, type OptionRules } from "./option-rule.ts";
import { readText, UnreadableAnswer } from "./response-text.ts";

/** A push as it arrived: a web `Request`, or its headers and body where the framework has taken it apart. */
export type WebhookRequest = Request | RawWebhook;

/** A push that a framework has taken apart. */
export interface RawWebhook {
  /** A `Headers`, or an object of names in any case, such as Node's `request.headers`. */
  readonly headers: WebhookHeaders;
  /** The body as it arrived, not parsed; or a function that reads it, and rejects with `WebhookError` `too-large` past the limit. */
  readonly rawBody: string | Uint8Array | ((maxBytes: number) => Promise<string>);
}

/** The headers of a push: a `Headers`, or an object of names in any case. */
export type WebhookHeaders = { get(name: string): string | null } | { readonly [name: string]: string | readonly string[] | undefined };

/** Options that every vendor's `parseWebhook` has. */
export interface WebhookOptions {
  /** The longest body that is read, in bytes. Default: 1,048,576 (1 MiB). */
  readonly maxBodyBytes?: number | undefined;
  /** How long the body may take to arrive, in milliseconds, so that a sender of a byte a second holds nothing for long. Default: 10,000. */
  readonly bodyTimeoutMs?: number | undefined;
}

/** What a vendor's payload says; the rest of an event is the same for every vendor. */
export type EventFacts = FactsOf<WebhookEvent>;
type FactsOf<E> = E extends WebhookEvent ? Omit<E, "eventId" | "provider" | "raw"> : never;

const limits: OptionRules<keyof WebhookOptions> = {
  maxBodyBytes: { fits: (value) => typeof value === "number" && value > 0, must: "be a number of bytes above 0" },
  bodyTimeoutMs: milliseconds,
};

/** @throws {OptionError} at the first option that is unknown, missing or unfit */
export function checkWebhookOptions(provider: string, own: OptionRules, options: WebhookOptions): void {
  const [broken] = brokenOptions({ ...own, ...limits }, options);
  if (broken !== undefined) throw new OptionError(broken.option, `${provider} parseWebhook: ${broken.option} ${broken.problem}.`);
}

/** The caller's word that nothing proves who pushed. */
export const unsignedOption: OptionRule = {
  fits: (value) => value === true,
  must: "be true, to say that you know: nothing proves that a push comes from the vendor, so protect the URL as the README says",
  required: true,
};

/**
 * Reads a push into events: of a batch, one for each part. What `read` does not understand it calls `unknown`; it never throws.
 *
 * @throws {WebhookError} when the body is too long, too slow, empty or not JSON
 */
export async function parseEvents(
  provider: string,
  request: WebhookRequest,
  options: WebhookOptions,
  read: (payload: unknown) => EventFacts,
): Promise<WebhookEvent[]> {
  const text = await bodyOf(request, options);
  const payload = parseJson(text);
  const parts: readonly unknown[] = Array.isArray(payload) ? payload : [payload];
  const facts = parts.map(read);
  const digest = facts.some(isKnownByContent) ? await sha256(text) : ""; // half of the cost of a push that has an id needs none
  return facts.map((fact, index) => {
    const identity = [provider, fact.type, ...identityOf(fact, `${digest}.${index}`)];
    return { ...fact, eventId: identity.map(escaped).join(":"), provider, raw: parts[index] };
  });
}

/** Without the separator, so that no two lists of parts make one id. */
const escaped = (part: string): string => (/[%:]/.test(part) ? part.replaceAll("%", "%25").replaceAll(":", "%3A") : part);

/** Whether nothing but its content tells a piece of news from others. */
const isKnownByContent = (fact: EventFacts): boolean =>
  fact.type === "unknown" || (fact.type === "template-status" && fact.occurredAt === undefined);

/** What makes two events the same news. Nothing of how or when they arrived, so that a push that comes again is recognised. */
function identityOf(fact: EventFacts, content: string): readonly string[] {
  switch (fact.type) {
    case "message-status": // one id may have gone to many: Meta's id, or else the recipient, tells them apart
      return [fact.messageId, fact.wamid ?? fact.recipient ?? "", fact.status, ...reasonOf(fact)];
    case "message-received":
      return [fact.messageId];
    case "billing": // a correction says something else than the bill before
      return [fact.messageId, ...[fact.billable, fact.fee, fact.currency, fact.conversationType].map((value) => String(value ?? ""))];
    case "template-status": // a status may come back: approved, paused, approved
      return [fact.templateId, fact.language ?? "", fact.status, String(fact.occurredAt?.getTime() ?? content)];
    case "unknown":
      return [content];
    default:
      return fact satisfies never;
  }
}

/** A failure may be told first without its reason, and then with it: InnoPaaS has two words for `failed`. */
const reasonOf = (fact: Extract<EventFacts, { type: "message-status" }>): readonly string[] =>
  fact.status === "failed" && fact.failure.vendorCode !== undefined ? [fact.failure.vendorCode] : [];

/** The header of a push, whatever holds them. */
export function headerOf({ headers }: WebhookRequest, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [];
  return typeof value === "string" ? value : value?.join(", ");
}

const isHeaders = (headers: WebhookHeaders): headers is { get(name: string): string | null } => typeof headers["get"] === "function";

/** Whether a text is the secret, in a time that tells nothing of the secret's content. */
export function isSecret(given: string | undefined, secret: string): boolean {
  const text = given ?? "";
  let difference = text.length ^ secret.length;
  for (let index = 0; index < text.length; index += 1) difference |= text.charCodeAt(index) ^ secret.charCodeAt(index % secret.length);
  return difference === 0;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const tooLarge = (maxBytes: number): WebhookError =>
  new WebhookError(
    "too-large",
    `The body is longer than ${maxBytes} bytes; reading stopped there. Raise maxBodyBytes if the vendor sends such.`,
  );

const tooSlow = (timeoutMs: number): WebhookError =>
  new WebhookError("timed-out", `The body did not arrive within bodyTimeoutMs, ${timeoutMs} ms.`);

async function bodyOf(request: WebhookRequest, { maxBodyBytes = 1_048_576, bodyTimeoutMs = 10_000 }: WebhookOptions): Promise<string> {
  if ("rawBody" in request && typeof request.rawBody !== "function") return textWithin(maxBodyBytes, request.rawBody); // it is here: no time to keep
  try {
    return await withDeadline(bodyTimeoutMs, undefined, (signal) => readBody(request, maxBodyBytes, signal));
  } catch (error) {
    if (error instanceof UnreadableAnswer) throw tooLarge(maxBodyBytes);
    throw error instanceof Ended ? tooSlow(bodyTimeoutMs) : error;
  }
}

async function readBody(request: WebhookRequest, maxBytes: number, signal: AbortSignal): Promise<string> {
  if (!("rawBody" in request)) return readText(request, maxBytes, signal);
  return typeof request.rawBody === "function" ? request.rawBody(maxBytes) : textWithin(maxBytes, request.rawBody);
}

function textWithin(maxBytes: number, rawBody: string | Uint8Array): string {
  if (typeof rawBody === "string") {
    if (rawBody.length * 3 > maxBytes && encode(rawBody).byteLength > maxBytes) throw tooLarge(maxBytes); // UTF-8 has three bytes for a unit of UTF-16 at most
    return rawBody;
  }
  if (rawBody.byteLength > maxBytes) throw tooLarge(maxBytes);
  return new TextDecoder().decode(rawBody);
}

function parseJson(text: string): unknown {
  const json = text.trim(); // takes a byte order mark off too, which JSON.parse would not read
  if (json === "") throw new WebhookError("empty", "The push has no body. If the body was read before, hand over its text as rawBody.");
  try {
    return JSON.parse(json);
  } catch {
    throw new WebhookError("not-json", "The body is not JSON."); // the parser's own message quotes it
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
