import type { MessageStatus, ReceivedContact, ReceivedMedia, ReceivedMessage, WebhookEvent } from "@wabakit/core";
import { given, type OptionRule } from "@wabakit/core/vendor";
import {
  asIf,
  checkWebhookOptions,
  type EventFacts,
  filled,
  headerOf,
  isSecret,
  messageFailure,
  momentOf,
  numberOf,
  parseEvents,
  partsOf,
  tableOf,
  textIn,
  textsIn,
  type Uncertain,
  unsignedOption,
  WebhookError,
  webhookLimits,
  type WebhookOptions,
  type WebhookRequest,
} from "@wabakit/core/webhook";
import type { components } from "./generated/schema.ts";

export type { WebhookErrorCode, WebhookEvent } from "@wabakit/core";
export { OptionError } from "@wabakit/core/vendor";
export {
  isNewer,
  type RawWebhook,
  WebhookError,
  webhookHandler,
  type WebhookHandlerOptions,
  webhookListener,
  type WebhookRequest,
} from "@wabakit/core/webhook";

type Schemas = components["schemas"];

/** What proves that InnoPaaS sent a push: the two values that are configured with the webhook in its console. Or the word that nothing does. */
export type InnopaasWebhookOptions = WebhookOptions &
  (
    | { readonly userName: string; readonly authorization: string; readonly unsigned?: never }
    | { readonly unsigned: true; readonly userName?: never; readonly authorization?: never }
  );

/**
 * Reads a push of InnoPaaS into events. What is not documented becomes an event of the type `unknown`.
 *
 * The id and the time of a push are no part of an `eventId`: no page says whether they stay the same when a push is repeated. `failed` and `SMECL:FAILED`,
 * which no page explains, are the same news if they name the same reason. A status of a broadcast is told from the others by its `wamid`, or else by the
 * recipient; without either, which the contract does not allow, all of them have one `eventId`.
 *
 * @throws {WebhookError} when the push is not InnoPaaS', too long, too slow, empty or not JSON
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export function parseWebhook(request: WebhookRequest, options: InnopaasWebhookOptions): Promise<WebhookEvent[]> {
  return parseEvents("innopaas", request, options, toFacts, admit);
}

function admit(request: WebhookRequest, options: InnopaasWebhookOptions): void {
  checkWebhookOptions("innopaas", options.unsigned === undefined ? secretRules : unsignedRules, options);
  if (options.unsigned !== true) authenticate(request, options);
}

const secret = (what: string): OptionRule => ({
  fits: (value) => typeof value === "string" && value !== "",
  must: `be ${what} that is configured with the webhook in InnoPaaS' console`,
  required: true,
});

const secretRules = { userName: secret("the user name"), authorization: secret("the authorization value"), ...webhookLimits };
const unsignedRules = { unsigned: unsignedOption, ...webhookLimits };

function authenticate(request: WebhookRequest, { userName, authorization }: { userName: string; authorization: string }): void {
  // Both are compared whatever the first says: how long it takes must not tell which one was right.
  const isUserName = isSecret(headerOf(request, "username"), userName);
  const isAuthorization = isSecret(headerOf(request, "authorization"), authorization);
  if (!isUserName || !isAuthorization)
    throw new WebhookError(
      "unauthorized",
      "The headers UserName and Authorization are not those configured with the webhook in InnoPaaS' console.",
    );
}

type Envelope = Uncertain<Schemas["PushEnvelope"] & { body: unknown }>;

/** By the event's name: what it says, or undefined without what its kind needs. */
const readers = tableOf<(envelope: Envelope) => EventFacts | undefined>({
  whatsapp_message_status_updated: toMessageStatus,
  whatsapp_mo_message_received: toMessageReceived,
  whatsapp_template_status_updated: toTemplateStatus,
  whatsapp_template_status_update: toTemplateStatus, // so spelt in the sample of the Chinese template page (read 2026-11)
});

function toFacts(payload: unknown): EventFacts {
  const envelope: Envelope = asIf(payload);
  const vendorType = filled(envelope.type);
  return readers.get(vendorType)?.(envelope) ?? { type: "unknown", vendorType, occurredAt: dateOf(envelope.eventTime) };
}

/** There is none for `sent`; `SMECL:FAILED` is in the table of statuses and explained nowhere. */
const statuses = tableOf<MessageStatus>({ sent: "sent", delivered: "delivered", read: "read", failed: "failed", "SMECL:FAILED": "failed" });

function toMessageStatus({ body, eventTime }: Envelope): EventFacts | undefined {
  const { id, status: word, wamid, sendPhone, uid, errorData }: Uncertain<Schemas["MessageStatus"]> = asIf(body);
  const messageId = filled(id);
  const status = statuses.get(word);
  if (messageId === undefined || status === undefined) return undefined;
  const facts = {
    type: "message-status",
    messageId,
    wamid: filled(wamid),
    recipient: filled(sendPhone),
    reference: filled(uid),
    occurredAt: dateOf(eventTime),
  } as const;
  if (status !== "failed") return { ...facts, status };
  const { errorCode, errorMessage }: Uncertain<Schemas["MessageFailure"]> = asIf(errorData);
  return { ...facts, status, failure: messageFailure(filled(errorCode), filled(errorMessage)) };
}

function toMessageReceived({ body, eventTime }: Envelope): EventFacts | undefined {
  const message: Uncertain<Schemas["InboundMessage"]> = asIf(body);
  const messageId = filled(message.id);
  if (messageId === undefined) return undefined;
  return {
    type: "message-received",
    messageId,
    wamid: filled(message.wamid),
    from: filled(message.from),
    to: filled(message.to),
    name: textIn(message.customerProfile, "name"),
    replyTo: textIn(message.context, "id"),
    message: toContent(message),
    occurredAt: dateOf(message.sendTime) ?? dateOf(eventTime),
  };
}

function toTemplateStatus({ body, eventTime }: Envelope): EventFacts | undefined {
  const template: Uncertain<Schemas["TemplateStatus"]> = asIf(body);
  const [templateId, status, reason] = [filled(template.templateId), filled(template.templateStatus), filled(template.reason)];
  if (templateId === undefined || status === undefined) return undefined;
  return {
    type: "template-status",
    templateId,
    status,
    name: filled(template.templateName),
    language: filled(template.templateLanguage),
    category: filled(template.category),
    reason: reason === "NONE" ? undefined : reason,
    occurredAt: dateOf(eventTime),
  };
}

/** A date with its time zone. The other form of the vendor's, `2026-11-20 12:00:00`, has none, and no page says which one is meant. */
function dateOf(value: unknown): Date | undefined {
  const isExact = typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value);
  return isExact ? momentOf(Date.parse(value)) : undefined;
}

type Inbound = Uncertain<Schemas["InboundMessage"]>;

/** By the message's type: its content, or undefined without what makes it one. */
const contents = tableOf<(message: Inbound) => ReceivedMessage | undefined>({
  text({ text }) {
    const body = textIn(text, "body");
    return body === undefined ? undefined : { type: "text", text: { body } };
  },
  image: ({ image }) => ({ type: "image", image: toMedia(image) }),
  video: ({ video }) => ({ type: "video", video: toMedia(video) }),
  audio: ({ audio }) => ({ type: "audio", audio: toMedia(audio) }),
  document: ({ document }) => ({ type: "document", document: toMedia(document) }),
  sticker: ({ sticker }) => ({ type: "sticker", sticker: toMedia(sticker) }),
  location({ location }) {
    const place: Uncertain<Schemas["InboundLocation"]> = asIf(location);
    const [latitude, longitude] = [numberOf(place.latitude), numberOf(place.longitude)];
    if (latitude === undefined || longitude === undefined) return undefined;
    return { type: "location", location: { latitude, longitude, ...textsIn(location, ["name", "address"]) } };
  },
  contacts({ contacts, contact }) {
    const cards = [...partsOf(contacts), ...partsOf(contact)]; // the table says contacts, the sample contact
    return cards.length === 0 ? undefined : { type: "contacts", contacts: cards.map(toContact) };
  },
  reaction({ reaction }) {
    const { messageId, ...rest } = textsIn(reaction, ["messageId", "emoji"]);
    return messageId === undefined ? undefined : { type: "reaction", reaction: { messageId, ...rest } };
  },
  button({ button }) {
    const { text, ...rest } = textsIn(button, ["text", "payload"]);
    return text === undefined ? undefined : { type: "button", button: { text, ...rest } };
  },
  interactive({ interactive }) {
    const { buttonReply, listReply }: Uncertain<Schemas["InboundInteractive"]> = asIf(interactive);
    const { id: pressed, ...button } = textsIn(buttonReply, ["id", "title"]);
    const { id: chosen, ...row } = textsIn(listReply, ["id", "title", "description"]);
    if (pressed !== undefined) return { type: "buttonReply", buttonReply: { id: pressed, ...button } };
    return chosen === undefined ? undefined : { type: "listReply", listReply: { id: chosen, ...row } };
  },
});

function toContent(message: Inbound): ReceivedMessage {
  const vendorType = filled(message.type);
  return (
    contents.get(vendorType)?.(message) ?? {
      type: "unknown",
      unknown: given({ vendorType, vendorCode: textIn(partsOf(message.errors)[0], "code") }),
    }
  );
}

const toMedia = (file: unknown): ReceivedMedia => textsIn(file, ["link", "mimeType", "sha256", "caption", "filename"]);

function toContact(card: unknown): ReceivedContact {
  const { name, phones, emails, urls, addresses, org, birthday }: Uncertain<Schemas["InboundContact"]> = asIf(card);
  return given({
    name: textsIn(name, ["formattedName", "firstName", "lastName", "middleName", "suffix", "prefix"]),
    phones: partsOf(phones).map(toPhone),
    emails: partsOf(emails).map((email) => textsIn(email, ["email", "type"])),
    urls: partsOf(urls).map((url) => textsIn(url, ["url", "type"])),
    addresses: partsOf(addresses).map((at) => textsIn(at, ["type", "street", "city", "state", "zip", "country", "countryCode"])),
    org: textsIn(org, ["company", "department", "title"]),
    birthday: filled(birthday),
  });
}

const toPhone = (phone: unknown): { readonly phone?: string; readonly type?: string; readonly waId?: string } =>
  given({ ...textsIn(phone, ["phone", "type"]), waId: textIn(phone, "wa_id") });
