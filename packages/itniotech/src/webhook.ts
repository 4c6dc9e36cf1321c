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
  tableOf,
  textIn,
  textsIn,
  truthOf,
  type Uncertain,
  unsignedOption,
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
export function parseWebhook(request: WebhookRequest, options: ItniotechWebhookOptions): Promise<WebhookEvent[]> {
  return parseEvents("itniotech", request, options, toFacts, admit);
}

const rules = { unsigned: unsignedOption, ...webhookLimits };

const admit = (_: WebhookRequest, options: ItniotechWebhookOptions): void => checkWebhookOptions("itniotech", rules, options);

/** By `eventType`: what the push says, or undefined without what its kind needs. */
const readers = tableOf<(push: unknown) => EventFacts | undefined>({
  "message-status-event": toMessageStatus,
  "up-message-event": toMessageReceived,
  "template-status-event": toTemplateStatus,
  "billing-event": toBilling,
});

function toFacts(payload: unknown): EventFacts {
  const { eventType, timestamp }: Uncertain<Schemas["MessageStatusPush"]> = asIf(payload);
  const vendorType = filled(eventType);
  return readers.get(vendorType)?.(payload) ?? { type: "unknown", vendorType, occurredAt: dateOf(timestamp) };
}

/** `deleted` is listed too. It is not about delivery, so it is an unknown event; what it means is not documented. */
const statuses = tableOf<MessageStatus>({ sent: "sent", delivered: "delivered", read: "read", failed: "failed" });

function toMessageStatus(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["MessageStatusPush"]> = asIf(payload);
  const messageId = filled(push.messageId);
  const status = statuses.get(push.status);
  if (messageId === undefined || status === undefined) return undefined;
  const facts = {
    type: "message-status",
    messageId,
    recipient: filled(push.recipient),
    from: filled(push.form) ?? filled(push.from), // both pages say form
    billable: truthOf(push.billable),
    occurredAt: dateOf(push.timestamp),
  } as const;
  if (status !== "failed") return { ...facts, status };
  const reason = filled(push.failure);
  return { ...facts, status, failure: messageFailure(reason === undefined ? undefined : failureCodeIn(reason), reason) };
}

function toMessageReceived(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["UpMessagePush"]> = asIf(payload);
  const messageId = filled(push.messageId);
  if (messageId === undefined) return undefined;
  const { phone: from, name } = textsIn(push.from, ["phone", "name"]);
  return {
    type: "message-received",
    messageId,
    from,
    to: filled(push.businessPhone),
    name,
    message: toContent(asIf(push.message)),
    occurredAt: dateOf(push.timestamp),
  };
}

function toTemplateStatus(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["TemplateStatusPush"]> = asIf(payload);
  const [templateId, status] = [filled(push.templateId), filled(push.status)];
  if (templateId === undefined || status === undefined) return undefined;
  return {
    type: "template-status",
    templateId,
    status,
    name: filled(push.templateName),
    language: filled(push.languageCode),
    reason: filled(push.reason),
    occurredAt: dateOf(push.timestamp),
  };
}

function toBilling(payload: unknown): EventFacts | undefined {
  const push: Uncertain<Schemas["BillingPush"]> = asIf(payload);
  const messageId = filled(push.messageId);
  if (messageId === undefined) return undefined;
  return {
    type: "billing",
    messageId,
    billable: truthOf(push.billable),
    fee: filled(push.fee),
    currency: filled(push.currency),
    conversationType: filled(push.conversationType),
    occurredAt: dateOf(push.timestamp),
  };
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
const contents = tableOf<(message: Up) => ReceivedMessage | undefined>({
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
    const place: Uncertain<Schemas["UpLocation"]> = asIf(location);
    const [latitude, longitude] = [numberOf(place.latitude), numberOf(place.longitude)];
    return latitude === undefined || longitude === undefined ? undefined : { type: "location", location: { latitude, longitude } };
  },
});

function toContent(message: Up): ReceivedMessage {
  const vendorType = filled(message.type);
  return (
    contents.get(vendorType)?.(message) ?? { type: "unknown", unknown: given({ vendorType, vendorCode: textIn(message.unknown, "code") }) }
  );
}

function toMedia(file: unknown): ReceivedMedia {
  const { filePath, animated }: Uncertain<Schemas["UpSticker"]> = asIf(file);
  return given({
    ...textsIn(file, ["id", "mimeType", "sha256", "caption", "filename"]),
    link: filled(filePath),
    animated: truthOf(animated),
  });
}
