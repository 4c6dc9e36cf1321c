// What Itniotech's fixtures (specs/itniotech/webhooks) say, written by hand.

const messageId = "3f9a1c52e07b4d86a1f2c3d4e5f60718";
const at = (time: string): Date => new Date(`2025-11-12T${time}.000Z`);

const status = (word: string, time: string, facts: object = {}): object => ({
  type: "message-status",
  messageId,
  status: word,
  recipient: "447700900123",
  from: "447700900001",
  billable: true,
  occurredAt: at(time),
  ...facts,
});
const failed = (failure: object): object => status("failed", "12:00:03", { billable: false, failure });
const unknown = (vendorType: string, time: string): object => ({ type: "unknown", vendorType, occurredAt: at(time) });

const received = (message: object, facts: object = {}): object => ({
  type: "message-received",
  messageId: "c41d8e2f5a6b47908c7d6e5f4a3b2c1d",
  from: "447700900123",
  to: "447700900001",
  name: "Ann Recipient",
  message,
  occurredAt: at("12:02:00"),
  ...facts,
});
const text = { type: "text", text: { body: "Tomorrow morning, please." } };
const media = (number: number, file: string, mimeType: string, facts: object = {}): object => ({
  link: `https://files.example.com/in/${file}`,
  id: `1000000000000${number}`,
  mimeType,
  sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
  ...facts,
});

const template = (word: string, facts: object = {}): object => ({
  type: "template-status",
  templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6",
  name: "parcel_delayed",
  language: "en_GB",
  status: word,
  occurredAt: at("13:00:00"),
  ...facts,
});

const billing = (conversationType: string, fee: string): object => ({
  type: "billing",
  messageId,
  billable: fee !== "0",
  fee,
  currency: "USD",
  conversationType,
  occurredAt: at("12:00:06"),
});

/** What each fixture says. */
export const expected: { readonly [name: string]: object } = {
  "message-status-event-sent": status("sent", "12:00:02"),
  "message-status-event-sent-authentication": status("sent", "12:00:02"),
  "message-status-event-sent-from": status("sent", "12:00:02"),
  "message-status-event-sent-service-free": status("sent", "12:00:02", { billable: false }),
  "message-status-event-delivered": status("delivered", "12:00:05"),
  "message-status-event-delivered-billable-boolean": status("delivered", "12:00:05"),
  "message-status-event-delivered-free-boolean": status("delivered", "12:00:05", { billable: false }),
  "message-status-event-delivered-referral-conversion": status("delivered", "12:00:05", { billable: false }),
  "message-status-event-read": status("read", "12:01:00"),
  "message-status-event-failed": failed({ code: "rejected", message: "Message undeliverable" }),
  "message-status-event-failed-meta-code": failed({
    code: "window-closed",
    vendorCode: "131047",
    message: "131047 Re-engagement message",
  }),
  "message-status-event-failed-without-reason": failed({ code: "rejected" }),
  "message-status-event-least": { type: "message-status", messageId, status: "delivered" },
  "message-status-event-deleted": unknown("message-status-event", "12:01:30"),
  "message-status-event-status-not-listed": unknown("message-status-event", "12:00:04"),

  "up-message-event-text": received(text),
  "up-message-event-text-without-name": received(text, { name: undefined }),
  "up-message-event-text-without-phone": received(text, { from: undefined }),
  "up-message-event-text-without-sender": received(text, { from: undefined, name: undefined }),
  "up-message-event-image": received({
    type: "image",
    image: media(42, "1042-door.jpg", "image/jpeg", { caption: "Leave it behind this door" }),
  }),
  "up-message-event-image-without-caption": received({ type: "image", image: media(42, "1042-door.jpg", "image/jpeg") }),
  "up-message-event-video": received({
    type: "video",
    video: media(43, "1042-bell.mp4", "video/mp4", { caption: "The bell is broken", filename: "bell.mp4" }),
  }),
  "up-message-event-audio": received({ type: "audio", audio: media(44, "1042-note.ogg", "audio/ogg; codecs=opus") }),
  "up-message-event-document": received({
    type: "document",
    document: media(45, "1042-customs.pdf", "application/pdf", { caption: "Signed", filename: "customs-form-1042.pdf" }),
  }),
  "up-message-event-sticker": received({ type: "sticker", sticker: media(46, "thanks.webp", "image/webp", { animated: false }) }),
  "up-message-event-sticker-animated": received({ type: "sticker", sticker: media(47, "dance.webp", "image/webp", { animated: true }) }),
  "up-message-event-location": received({ type: "location", location: { latitude: 51.507268, longitude: -0.127647 } }),
  "up-message-event-type-not-listed": received({ type: "unknown", unknown: { vendorType: "interactive" } }),
  "up-message-event-unsupported": received({ type: "unknown", unknown: { vendorType: "unsupported" } }),
  "up-message-event-unknown": received({ type: "unknown", unknown: { vendorType: "unknown", vendorCode: "131051" } }),
  "up-message-event-unknown-code-number": received({ type: "unknown", unknown: { vendorType: "unknown", vendorCode: "131051" } }),

  "template-status-event-approved": template("APPROVED"),
  "template-status-event-deleted": template("DELETED"),
  "template-status-event-disabled": template("DISABLED"),
  "template-status-event-flagged": template("FLAGGED"),
  "template-status-event-in-appeal": template("IN_APPEAL"),
  "template-status-event-limit-exceeded": template("LIMIT_EXCEEDED"),
  "template-status-event-paused": template("PAUSED"),
  "template-status-event-pending": template("PENDING"),
  "template-status-event-pending-deletion": template("PENDING_DELETION"),
  "template-status-event-reinstated": template("REINSTATED"),
  "template-status-event-rejected": template("REJECTED", { language: "de", reason: "INVALID_FORMAT" }),
  "template-status-event-status-not-listed": template("ARCHIVED"),

  "billing-event-billable": billing("marketing", "0.0529"),
  "billing-event-billable-authentication": billing("authentication", "0.0358"),
  "billing-event-billable-string": billing("utility", "0.022"),
  "billing-event-free": billing("service", "0"),
  "billing-event-free-referral-conversion": billing("referral_conversion", "0"),
  "billing-event-free-string": billing("service", "0"),
  "billing-event-least": { type: "billing", messageId },
};
