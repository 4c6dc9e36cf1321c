import type { MessageStatus, ReceivedMedia, ReceivedMessage, WebhookEvent } from "@wabakit/core";
import { given } from "@wabakit/core/vendor";
import {
  asIf,
  checkWebhookOptions,
  type EventFacts,
  failureCodeIn,
  filled,
  messageFailure,
  momentOf,
  numberOf,
  parseEvents,
  textsIn,
  truthOf,
  type Uncertain,
  unsignedOption,
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

export interface ItniotechWebhookOptions extends WebhookOptions {
  /** Your word that you know: Itniotech signs nothing, so whoever learns the URL can push to it. The README says how to protect it. */
  readonly unsigned: true;
}

/**
 * Reads a push of Itniotech into events. What is not documented becomes an event of the type `unknown`.
 *
 * An `eventId` holds the `timestamp` for a template's status only, which may come back. No page says whether it is the time of the event or of the push: if it
 * is the latter, a repeated push about a template has an `eventId` of its own.
 *
 * @throws {WebhookError} when the push is too long, too slow, empty or not JSON
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export async function parseWebhook(request: WebhookRequest, options: ItniotechWebhookOptions): Promise<WebhookEvent[]> {
  checkWebhookOptions("itniotech", { unsigned: unsignedOption }, options);
  return parseEvents("itniotech", request, options, toFacts);
}

/** By `eventType`: what the push says, or undefined without what its kind needs. */
const readers: { readonly [type: string]: (push: unknown) => EventFacts | undefined } = {
  "message-status-event": toMessageStatus,
  "up-message-event": toMessageReceived,
  "template-status-event": toTemplateStatus,
  "billing-event": toBilling,
};

function toFacts(payload: unknown): EventFacts {
  const { eventType, timestamp }: Uncertain<Schemas["MessageStatusPush"]> = asIf(payload);
  const vendorType = filled(eventType);
  const read = vendorType !== undefined && Object.hasOwn(readers, vendorType) ? readers[vendorType] : undefined;
  return read?.(payload) ?? given({ type: "unknown", vendorType, occurredAt: dateOf(timestamp) });
}

/** `deleted` is listed too. It is not about delivery, so it is an unknown event; what it means is not documented. */
const statuses: { readonly [word: string]: MessageStatus } = { sent: "sent", delivered: "delivered", read: "read", failed: "failed" };

function toMessageStatus(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["MessageStatusPush"]> = asIf(payload);
  const messageId = filled(push.messageId);
  const status = typeof push.status === "string" && Object.hasOwn(statuses, push.status) ? statuses[push.status] : undefined;
  if (messageId === undefined || status === undefined) return undefined;
  const facts = given({
    type: "message-status",
    messageId,
    recipient: filled(push.recipient),
    from: filled(push.form) ?? filled(push.from), // both pages say form
    billable: truthOf(push.billable),
    occurredAt: dateOf(push.timestamp),
  });
  if (status !== "failed") return { ...facts, status };
  const reason = filled(push.failure);
  return { ...facts, status, failure: messageFailure(reason === undefined ? undefined : failureCodeIn(reason), reason) };
}

function toMessageReceived(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["UpMessagePush"]> = asIf(payload);
  const messageId = filled(push.messageId);
  if (messageId === undefined) return undefined;
  const { phone: from, name } = textsIn(push.from, ["phone", "name"]);
  return given({
    type: "message-received",
    messageId,
    from,
    to: filled(push.businessPhone),
    name,
    message: toContent(asIf(push.message)),
    occurredAt: dateOf(push.timestamp),
  });
}

function toTemplateStatus(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["TemplateStatusPush"]> = asIf(payload);
  const [templateId, status] = [filled(push.templateId), filled(push.status)];
  if (templateId === undefined || status === undefined) return undefined;
  return given({
    type: "template-status",
    templateId,
    status,
    name: filled(push.templateName),
    language: filled(push.languageCode),
    reason: filled(push.reason),
    occurredAt: dateOf(push.timestamp),
  });
}

function toBilling(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["BillingPush"]> = asIf(payload);
  const messageId = filled(push.messageId);
  if (messageId === undefined) return undefined;
  return given({
    type: "billing",
    messageId,
    billable: truthOf(push.billable),
    fee: filled(push.fee),
    currency: filled(push.currency),
    conversationType: filled(push.conversationType),
    occurredAt: dateOf(push.timestamp),
  });
}

/** No second of this time is above it, and no millisecond since 1973 below. */
const lastSecond = 1e11;

/** Unix seconds, say the pages of WhatsApp; milliseconds, says that of the same vendor's SMS pushes (read 2026-11). Which of the two shows in the number. */
function dateOf(timestamp: unknown): Date | undefined {
  const time = numberOf(timestamp) ?? NaN;
  return momentOf(time > lastSecond ? time : time * 1000);
}

type Up = Uncertain<Schemas["UpMessage"]>;

/** By the message's type: its content, or undefined without what makes it one. */
const contents: { readonly [type: string]: (message: Up) => ReceivedMessage | undefined } = {
  text({ text }) {
    const { body } = textsIn(text, ["body"]);
    return body === undefined ? undefined : { type: "text", text: { body } };
  },
  image: ({ image }) => ({ type: "image", image: toMedia(image) }),
  video: ({ video }) => ({ type: "video", video: toMedia(video) }),
  audio: ({ audio }) => ({ type: "audio", audio: toMedia(audio) }),
  document: ({ document }) => ({ type: "document", document: toMedia(document) }),
  sticker: ({ sticker }) => ({ type: "sticker", sticker: toMedia(sticker) }),
  location({ location }) {
    const place: Uncertain<Schemas["UpLocation"]> = asIf(location);
    const [latitude, longitude] = [numberOf(place.latitude), numberOf(place.longitude)];
    return latitude === undefined || longitude === undefined ? undefined : { type: "location", location: { latitude, longitude } };
  },
};

function toContent(message: Up): ReceivedMessage {
  const vendorType = filled(message.type);
  const read = vendorType !== undefined && Object.hasOwn(contents, vendorType) ? contents[vendorType] : undefined;
  return read?.(message) ?? { type: "unknown", unknown: given({ vendorType, vendorCode: textsIn(message.unknown, ["code"]).code }) };
}

function toMedia(file: unknown): ReceivedMedia {
  const { filePath, animated }: Uncertain<Schemas["UpSticker"]> = asIf(file);
  return given({
    ...textsIn(file, ["id", "mimeType", "sha256", "caption", "filename"]),
    link: filled(filePath),
    animated: truthOf(animated),
  });
}
