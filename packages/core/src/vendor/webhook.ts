import { OptionError } from "../option-error.ts";
import { WebhookError } from "../webhook-error.ts";
import type { WebhookEvent } from "../webhook-event.ts";
import { Ended, withDeadline } from "./deadline.ts";
import { given } from "./given.ts";
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

/** What a vendor's payload says, where a member without a value may be undefined; the rest of an event is the same for every vendor. */
export type EventFacts = FactsOf<WebhookEvent>;
type FactsOf<E> = E extends WebhookEvent ? OrUndefined<Omit<E, "eventId" | "provider" | "raw">> : never;
type OrUndefined<T> = { readonly [K in keyof T]: T extends { readonly [member in K]: unknown } ? T[K] : T[K] | undefined };

/** What the options that every vendor's `parseWebhook` has must be. */
export const webhookLimits: OptionRules<keyof WebhookOptions> = {
  maxBodyBytes: { fits: (value) => typeof value === "number" && value > 0, must: "be a number of bytes above 0" },
  bodyTimeoutMs: milliseconds,
};

/** @throws {OptionError} at the first option that is unknown, missing or unfit */
export function checkWebhookOptions(provider: string, rules: OptionRules, options: WebhookOptions): void {
  const [broken] = brokenOptions(rules, options);
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
 * @param admit throws where the options are unfit, or the push is not proven to be the vendor's; called before the body is looked at
 * @throws {WebhookError} when the body is too long, too slow, empty or not JSON
 */
export async function parseEvents<Options extends WebhookOptions>(
  provider: string,
  request: WebhookRequest,
  options: Options,
  read: (payload: unknown) => EventFacts,
  admit?: (request: WebhookRequest, options: Options) => void,
): Promise<WebhookEvent[]> {
  admit?.(request, options);
  const { maxBodyBytes = 1_048_576, bodyTimeoutMs = 10_000 } = options;
  const text = isHere(request) ? textWithin(maxBodyBytes, request.rawBody) : await arriving(request, maxBodyBytes, bodyTimeoutMs);
  const payload = parseJson(text);
  const parts: readonly unknown[] = Array.isArray(payload) ? payload : [payload];
  const events: WebhookEvent[] = [];
  let digest: string | undefined; // half of the cost of a push that has an id needs none
  for (const raw of parts) {
    const facts = read(raw);
    const content = isKnownByContent(facts) ? `${(digest ??= await sha256(text))}.${events.length}` : "";
    const eventId = `${provider}:${facts.type}:${identityOf(facts, content)}`;
    events.push({ ...given(facts), eventId, provider, raw } as WebhookEvent); // facts that have a value, and what else every event has
  }
  return events;
}

/** Whether nothing but its content tells a piece of news from others. */
const isKnownByContent = (facts: EventFacts): boolean =>
  facts.type === "unknown" || (facts.type === "template-status" && facts.occurredAt === undefined);

/** What makes two events the same news. Nothing of how or when they arrived, so that a push that comes again is recognised. */
function identityOf(facts: EventFacts, content: string): string {
  switch (facts.type) {
    case "message-status": // one id may have gone to many: Meta's id, or else the recipient, tells them apart
      return `${escaped(facts.messageId)}:${escaped(facts.wamid ?? facts.recipient ?? "")}:${facts.status}${reasonOf(facts)}`;
    case "message-received":
      return escaped(facts.messageId);
    case "billing": // a correction says something else than the bill before
      return [facts.messageId, String(facts.billable ?? ""), facts.fee ?? "", facts.currency ?? "", facts.conversationType ?? ""]
        .map(escaped)
        .join(":");
    case "template-status": // a status may come back: approved, paused, approved
      return [facts.templateId, facts.language ?? "", facts.status, String(facts.occurredAt?.getTime() ?? content)].map(escaped).join(":");
    case "unknown":
      return content;
    default:
      return facts satisfies never;
  }
}

/** Without the separator, so that no two lists of parts make one id. */
const escaped = (part: string): string =>
  part.includes("%") || part.includes(":") ? part.replaceAll("%", "%25").replaceAll(":", "%3A") : part;

/** A failure may be told first without its reason, and then with it: InnoPaaS has two words for `failed`. */
const reasonOf = (facts: Extract<EventFacts, { type: "message-status" }>): string =>
  facts.status === "failed" && facts.failure.vendorCode !== undefined ? `:${escaped(facts.failure.vendorCode)}` : "";

/** The header of a push, whatever holds them; found soonest by a name in lower case, as Node writes them. */
export function headerOf({ headers }: WebhookRequest, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const isWanted = (key: string): boolean => key.toLowerCase() === name.toLowerCase();
  const value = headers[name] ?? headers[Object.keys(headers).find(isWanted) ?? name];
  return typeof value === "string" ? value : value?.join(", ");
}

const isHeaders = (headers: WebhookHeaders): headers is { get(name: string): string | null } => typeof headers["get"] === "function";

/** Whether a text is the secret, in a time that tells nothing of the secret's content. */
export function isSecret(received: string | undefined, secret: string): boolean {
  const text = received ?? "";
  let difference = text.length ^ secret.length;
  const other = difference === 0 ? secret : text; // of another length: held against itself, so that it takes as long
  for (let index = 0; index < text.length; index += 1) difference |= text.charCodeAt(index) ^ other.charCodeAt(index);
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

/** A push whose body has arrived. */
type Here = RawWebhook & { readonly rawBody: string | Uint8Array };
const isHere = (request: WebhookRequest): request is Here => "rawBody" in request && typeof request.rawBody !== "function";

async function arriving(request: Exclude<WebhookRequest, Here>, maxBytes: number, timeoutMs: number): Promise<string> {
  try {
    return await withDeadline(timeoutMs, undefined, (signal) => readBody(request, maxBytes, signal));
  } catch (error) {
    if (error instanceof UnreadableAnswer) throw tooLarge(maxBytes);
    throw error instanceof Ended ? tooSlow(timeoutMs) : error;
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
  try {
    return JSON.parse(text);
  } catch {
    const trimmed = text.trim(); // takes a byte order mark off, which JSON.parse does not read
    if (trimmed !== text) return parseJson(trimmed);
    if (text === "") throw new WebhookError("empty", "The push has no body. If the body was read before, hand over its text as rawBody.");
    throw new WebhookError("not-json", "The body is not JSON."); // the parser's own message quotes it
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
