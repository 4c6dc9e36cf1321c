// What InnoPaaS' fixtures (specs/innopaas/webhooks) say, written by hand.

/** Meta's ids in the fixtures end in a number, written as base64. */
const wamid = (number: number): string =>
  `wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAw${btoa(`${String(number).padStart(3, "0")}\0`)}`;

const noon = new Date("2026-11-20T12:00:00.000Z");
const unknown = (vendorType: string): object => ({ type: "unknown", vendorType, occurredAt: noon });
const status = (number: number, facts: object): object => ({
  type: "message-status",
  messageId: `33500000000000000${number}`,
  wamid: wamid(number),
  occurredAt: noon,
  ...facts,
});
const received = (number: number, message: object, facts: object = {}): object => ({
  type: "message-received",
  messageId: `65f0c1d2e3a4b5c6d7e8f9${number}`,
  wamid: wamid(number),
  from: "447700900123",
  to: "447700900001",
  name: "Ada",
  message,
  occurredAt: new Date("2026-11-20T11:59:58.000Z"),
  ...facts,
});
const media = (number: number, mimeType: string, facts: object = {}): object => ({
  link: `https://media.example.com/download/60070080090010${number}`,
  mimeType,
  sha256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
  ...facts,
});
const template = (number: number, facts: object): object => ({
  type: "template-status",
  templateId: `40050060070080${number}`,
  language: "en_US",
  occurredAt: new Date("2026-11-20T13:04:57.644Z"),
  ...facts,
});
const offer = { name: "winter_offer", category: "MARKETING" };
const ready = { name: "parcel_ready", category: "UTILITY" };
const card = {
  name: { formattedName: "Dr Grace May Sample Jr", firstName: "Grace", lastName: "Sample", middleName: "May", suffix: "Jr", prefix: "Dr" },
  phones: [{ phone: "+44 7700 900155", type: "WORK", waId: "447700900155" }],
  emails: [{ email: "grace@parcels.example.com", type: "WORK" }],
  urls: [{ url: "https://parcels.example.com/claims", type: "WORK" }],
  addresses: [
    {
      type: "WORK",
      street: "12 Harbour Street",
      city: "London",
      state: "LDN",
      zip: "E1 0AA",
      country: "United Kingdom",
      countryCode: "gb",
    },
  ],
  org: { company: "Example Parcels", department: "Claims", title: "Claims adviser" },
  birthday: "1992-08-13",
};
const recipient = "447700900123";
const reference = "parcel-20261120-0001";

/** What each fixture says. */
export const expected: { readonly [name: string]: object } = {
  "chat_mo_message_notify-text": unknown("chat_mo_message_notify"),
  "chat_mo_message_notify-text-required-only": unknown("chat_mo_message_notify"),
  "chat_mt_message_notify-text": unknown("chat_mt_message_notify"),
  "chat_mt_message_notify-text-wamid-from": unknown("chat_mt_message_notify"),
  "whatsapp_account_review_updated-envelope": unknown("whatsapp_account_review_updated"),
  "whatsapp_phone_number_name_update-envelope": unknown("whatsapp_phone_number_name_update"),

  "whatsapp_message_status_updated-delivered": status(1, { status: "delivered", recipient, reference }),
  "whatsapp_message_status_updated-delivered-plain-date": status(2, { status: "delivered", recipient, occurredAt: undefined }),
  "whatsapp_message_status_updated-delivered-v2": status(3, { status: "delivered" }),
  "whatsapp_message_status_updated-read": status(1, {
    status: "read",
    recipient,
    reference,
    occurredAt: new Date("2026-11-20T12:04:31.115Z"),
  }),
  "whatsapp_message_status_updated-read-v2": status(3, { status: "read", occurredAt: new Date("2026-11-20T12:05:44.115Z") }),
  "whatsapp_message_status_updated-failed": status(4, {
    status: "failed",
    recipient: "447700900124",
    reference: "parcel-20261120-0002",
    failure: { code: "recipient-unavailable", vendorCode: "131026", message: "Message undeliverable" },
    occurredAt: new Date("2026-11-20T12:01:08.167Z"),
  }),
  "whatsapp_message_status_updated-failed-v2": status(5, {
    status: "failed",
    failure: {
      code: "invalid-message",
      vendorCode: "131014",
      message: "Request for url https://parcels.example.com/photos/4471.jpg failed with error: 404 (Not Found)",
    },
    occurredAt: new Date("2026-11-20T12:01:09.167Z"),
  }),
  "whatsapp_message_status_updated-smecl-failed": status(6, { status: "failed", recipient: "447700900125", failure: { code: "rejected" } }),

  "whatsapp_mo_message_received-text": received(21, { type: "text", text: { body: "Thank you!" } }),
  "whatsapp_mo_message_received-text-plain-date": received(22, { type: "text", text: { body: "Where is it now?" } }),
  "whatsapp_mo_message_received-text-reply": received(23, { type: "text", text: { body: "Yes, that is my door." } }, { replyTo: wamid(1) }),
  "whatsapp_mo_message_received-reaction": received(24, { type: "reaction", reaction: { messageId: wamid(1), emoji: "👍" } }),
  "whatsapp_mo_message_received-image": received(25, {
    type: "image",
    image: media(1, "image/jpeg", { caption: "It looks like this" }),
  }),
  "whatsapp_mo_message_received-sticker": received(26, { type: "sticker", sticker: media(2, "image/webp") }),
  "whatsapp_mo_message_received-video": received(27, { type: "video", video: media(3, "video/mp4") }),
  "whatsapp_mo_message_received-audio": received(28, { type: "audio", audio: media(4, "audio/ogg; codecs=opus") }),
  "whatsapp_mo_message_received-document": received(29, {
    type: "document",
    document: media(5, "application/pdf", { caption: "The form you asked for", filename: "claim-4471.pdf" }),
  }),
  "whatsapp_mo_message_received-location": received(30, {
    type: "location",
    location: { latitude: 51.507351, longitude: -0.127758, name: "Harbour Kiosk", address: "12 Harbour Street, London" },
  }),
  "whatsapp_mo_message_received-contacts": received(31, { type: "contacts", contacts: [card] }),
  "whatsapp_mo_message_received-contacts-spelt-contact": received(
    32,
    { type: "contacts", contacts: [card] },
    { messageId: "a1b2c3d4e5f60718293a4b5c6d7e8f90" },
  ),
  "whatsapp_mo_message_received-button": received(
    33,
    { type: "button", button: { text: "Stop promotions", payload: "Stop promotions" } },
    { replyTo: wamid(1) },
  ),
  "whatsapp_mo_message_received-list-reply": received(
    34,
    { type: "listReply", listReply: { id: "tomorrow-am", title: "Tomorrow morning", description: "8:00 to 12:00" } },
    { replyTo: wamid(1) },
  ),
  "whatsapp_mo_message_received-button-reply": received(
    35,
    { type: "buttonReply", buttonReply: { id: "at-home", title: "Yes" } },
    { replyTo: wamid(1) },
  ),
  "whatsapp_mo_message_received-order": received(36, { type: "unknown", unknown: { vendorType: "order" } }),
  "whatsapp_mo_message_received-system": received(37, { type: "unknown", unknown: { vendorType: "system" } }),
  "whatsapp_mo_message_received-unknown": received(38, { type: "unknown", unknown: { vendorType: "unknown", vendorCode: "131051" } }),

  "whatsapp_template_status_updated-pending": template(1, { status: "PENDING", ...ready }),
  "whatsapp_template_status_updated-approved": template(1, { status: "APPROVED", ...ready }),
  "whatsapp_template_status_updated-approved-short-type": template(2, {
    status: "APPROVED",
    name: "login_code",
    category: "AUTHENTICATION",
  }),
  "whatsapp_template_status_updated-rejected": template(3, { status: "REJECTED", reason: "INVALID_FORMAT", ...offer }),
  "whatsapp_template_status_updated-paused": template(3, { status: "PAUSED", ...offer }),
  "whatsapp_template_status_updated-disabled": template(3, { status: "DISABLED", ...offer }),
};
