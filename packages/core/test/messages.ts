import type { Message, MessageFeature, MessageOf, MessageType } from "../src/index.ts";

const common = { to: "+447700900123", replyTo: "wamid.1", reference: "order-4471" } as const;
const link = "https://parcels.example.com/4471";

const template = {
  name: "parcel_ready",
  language: "en_GB",
  components: [
    {
      type: "header",
      parameters: [
        { type: "text", text: "4471" },
        { type: "image", image: { id: "765769601600001" } },
        { type: "video", video: { id: "765769601600002" } },
        { type: "document", document: { id: "765769601600003", filename: "label.pdf" } },
        { type: "location", location: { latitude: 51.5072, longitude: -0.1276, name: "Depot", address: "1 High Street" } },
      ],
    },
    { type: "body", parameters: [{ type: "text", text: "4471" }] },
    { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "4471" }] },
    { type: "button", subType: "quickReply", index: 1, parameters: [{ type: "payload", payload: "later" }] },
  ],
} as const;

/** A message of each type, with every member and every feature there is. */
export const full: { readonly [T in MessageType]: MessageOf<T, MessageFeature> } = {
  text: { ...common, type: "text", text: { body: "Your parcel is here", previewUrl: true } },
  image: { ...common, type: "image", image: { link, caption: "Your parcel" } },
  video: { ...common, type: "video", video: { id: "765769601600002", caption: "Your parcel" } },
  audio: { ...common, type: "audio", audio: { id: "765769601600004" } },
  document: { ...common, type: "document", document: { id: "765769601600003", filename: "label.pdf", caption: "Your label" } },
  sticker: { ...common, type: "sticker", sticker: { id: "765769601600005" } },
  location: { ...common, type: "location", location: { latitude: 51.5072, longitude: -0.1276, name: "Depot", address: "1 High Street" } },
  contacts: {
    ...common,
    type: "contacts",
    contacts: [
      {
        name: { formattedName: "Dr Ada K Byron Jr", firstName: "Ada", lastName: "Byron", middleName: "K", suffix: "Jr", prefix: "Dr" },
        phones: [{ phone: "+447700900155", type: "CELL", waId: "447700900155" }],
        emails: [{ email: "ada@parcels.example.com", type: "WORK" }],
        urls: [{ url: link, type: "HOME" }],
        addresses: [
          {
            type: "WORK",
            street: "1 High Street",
            city: "London",
            state: "London",
            zip: "N1 1AA",
            country: "United Kingdom",
            countryCode: "gb",
          },
        ],
        org: { company: "Parcels", department: "Depot", title: "Clerk" },
        birthday: "1990-12-10",
      },
    ],
  },
  template: { ...common, type: "template", template },
  marketingTemplate: { ...common, type: "marketingTemplate", marketingTemplate: template },
  list: {
    ...common,
    type: "list",
    list: {
      header: { type: "image", image: { link } },
      body: "Which one?",
      footer: "Until Friday",
      button: "Choose",
      sections: [
        { title: "Today", rows: [{ id: "4471", title: "4471", description: "2 kg" }] },
        { title: "Tomorrow", rows: [{ id: "4472", title: "4472", description: "3 kg" }] },
      ],
    },
  },
  buttons: {
    ...common,
    type: "buttons",
    buttons: {
      header: { type: "document", document: { link } },
      body: "At home?",
      footer: "Until Friday",
      buttons: [
        { id: "yes", title: "Yes" },
        { id: "no", title: "No" },
        { id: "late", title: "Later" },
      ],
    },
  },
  product: {
    ...common,
    type: "product",
    product: { body: "A box", footer: "In stock", catalogId: "367025965434465", productRetailerId: "box-1" },
  },
  productList: {
    ...common,
    type: "productList",
    productList: {
      header: { type: "text", text: "Boxes" },
      body: "Which one?",
      footer: "In stock",
      catalogId: "367025965434465",
      sections: [
        { title: "Small", productRetailerIds: ["box-1", "box-2"] },
        { title: "Large", productRetailerIds: ["box-3"] },
      ],
    },
  },
  locationRequest: { ...common, type: "locationRequest", locationRequest: { body: "Where?" } },
};

export const everyMessage: readonly Message[] = Object.values(full);

/** The way to one place inside a value. */
export type Steps = readonly (string | number)[];

/** The way to every member and item of a value, at every depth. */
export function* stepsIn(value: unknown, steps: Steps = []): Generator<Steps> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...steps, Array.isArray(value) ? Number(key) : key];
    yield here;
    yield* stepsIn(inner, here);
  }
}

/** As issues name a place: `list.sections[0].rows[1].title`. */
export const pathOf = (steps: Steps): string =>
  steps
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");

/** What is at a place. */
export const valueAt = (value: unknown, steps: Steps): unknown => steps.reduce((inner, step) => Reflect.get(Object(inner), step), value);

/** A copy of a message in which one place has another value; `undefined` is as good as absent. */
export function changed(message: Message, steps: Steps, value: unknown): unknown {
  const copy: unknown = structuredClone(message);
  Reflect.set(Object(valueAt(copy, steps.slice(0, -1))), steps.at(-1) ?? "", value);
  return copy;
}
