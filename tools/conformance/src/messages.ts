import type { HeaderParameter, InteractiveHeader, Message, MessageFeature, MessageOf, MessageType, TemplateComponent } from "@wabakit/core";

const to = "447700900123";
const photo = { link: "https://parcels.example.com/photos/4471.jpg" };
const film = { link: "https://parcels.example.com/help/locker.mp4" };
const sound = { link: "https://parcels.example.com/help/directions.mp3" };
const label = { link: "https://parcels.example.com/labels/4471.pdf" };
const upload = { id: "900800700600500" };
const mediaHeaders: readonly InteractiveHeader<"mediaHeader">[] = [
  { type: "image", image: photo },
  { type: "video", video: film },
  { type: "document", document: label },
];

/** A good message of every type, using no feature: a provider that sends the type takes it. */
export const plain: { readonly [T in MessageType]: MessageOf<T> } = {
  text: { to, type: "text", text: { body: "Your parcel 4471 is out for delivery." } },
  image: { to, type: "image", image: { ...photo, caption: "Behind the green door." } },
  video: { to, type: "video", video: { ...film, caption: "How to open the locker" } },
  audio: { to, type: "audio", audio: sound },
  document: { to, type: "document", document: { ...label, filename: "label-4471.pdf" } },
  sticker: { to, type: "sticker", sticker: { link: "https://parcels.example.com/stickers/thanks.webp" } },
  location: {
    to,
    type: "location",
    location: { latitude: 51.5072, longitude: -0.1276, name: "Harbour Kiosk", address: "12 Harbour Street" },
  },
  contacts: {
    to,
    type: "contacts",
    contacts: [{ name: { formattedName: "Ada Byron" }, phones: [{ phone: "447700900155", type: "CELL" }] }],
  },
  template: { to, type: "template", template: { name: "holiday_hours", language: "en_GB" } },
  marketingTemplate: { to, type: "marketingTemplate", marketingTemplate: { name: "winter_offer", language: "en_US" } },
  list: {
    to,
    type: "list",
    list: { body: "When are you at home?", button: "Choose", sections: [{ rows: [{ id: "am", title: "Morning" }] }] },
  },
  buttons: { to, type: "buttons", buttons: { body: "Are you at home?", buttons: [{ id: "yes", title: "Yes" }] } },
  product: {
    to,
    type: "product",
    product: { body: "This box fits.", catalogId: "100200300400501", productRetailerId: "BOX-SMALL" },
  },
  productList: {
    to,
    type: "productList",
    productList: {
      header: { type: "text", text: "Packing material" },
      body: "Everything for your next parcel.",
      catalogId: "100200300400501",
      sections: [{ productRetailerIds: ["BOX-SMALL"] }],
    },
  },
  locationRequest: { to, type: "locationRequest", locationRequest: { body: "Where shall we bring it?" } },
};

const template = <F extends MessageFeature = never>(...components: TemplateComponent<F>[]): MessageOf<"template", F> => ({
  to,
  type: "template",
  template: { name: "parcel_ready", language: "en_GB", components },
});

const templateHeader = <F extends MessageFeature = never>(...parameters: HeaderParameter<F>[]): MessageOf<"template", F> =>
  template<F>({ type: "header", parameters });

/** Other shapes of the same types, using no feature: a provider sends one whole, or refuses it as `unsupported` and names the part. */
export const variants: { readonly [name: string]: MessageOf<MessageType> } = {
  "text in many scripts": { to, type: "text", text: { body: 'Ваша посылка 📦 包裹已到 "4471"\n\\ \u{1F1EC}\u{1F1E7} é' } },
  "image without caption": { to, type: "image", image: photo },
  "video without caption": { to, type: "video", video: film },
  "location in the far south-east": {
    to,
    type: "location",
    location: { latitude: -0.0000001, longitude: 179.9999999, name: "Buoy 7", address: "Pacific" },
  },
  "contacts with everything": {
    to,
    type: "contacts",
    contacts: [
      {
        name: { formattedName: "Dr Ada K. Byron Jr", firstName: "Ada", lastName: "Byron", middleName: "K.", prefix: "Dr", suffix: "Jr" },
        phones: [{ phone: "447700900155", type: "WORK", waId: "447700900156" }, { phone: "447700900157" }],
        emails: [{ email: "ada@parcels.example.com", type: "WORK" }],
        urls: [{ url: "https://parcels.example.com/ada", type: "HOME" }],
        addresses: [
          {
            type: "WORK",
            street: "12 Harbour Street",
            city: "Leith",
            state: "Lothian",
            zip: "EH6",
            country: "Scotland",
            countryCode: "GB",
          },
        ],
        org: { company: "Parcels Ltd", department: "Depot", title: "Manager" },
        birthday: "1990-12-10",
      },
      { name: { formattedName: "Grace", firstName: "Grace" } },
    ],
  },
  "template without values": template(),
  "template with a text in its header": templateHeader({ type: "text", text: "4471" }),
  "template with two texts in its header": templateHeader({ type: "text", text: "4471" }, { type: "text", text: "4472" }),
  "template with an image in its header": templateHeader({ type: "image", image: photo }),
  "template with a video in its header": templateHeader({ type: "video", video: film }),
  "template with a document in its header": templateHeader({ type: "document", document: label }),
  "template with a named document in its header": templateHeader({ type: "document", document: { ...label, filename: "label-4471.pdf" } }),
  "template with a location in its header": templateHeader({
    type: "location",
    location: { latitude: 55.9757, longitude: -3.1664, name: "Harbour Kiosk", address: "12 Harbour Street" },
  }),
  "template with texts in its body": template({
    type: "body",
    parameters: [
      { type: "text", text: "Ada" },
      { type: "text", text: "12 Harbour Street" },
    ],
  }),
  "template with a passcode in body and button": template(
    { type: "body", parameters: [{ type: "text", text: "123456" }] },
    { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "123456" }] },
  ),
  "template with quick replies": template(
    { type: "button", subType: "quickReply", index: 0, parameters: [{ type: "payload", payload: "keep-4471" }] },
    { type: "button", subType: "quickReply", index: 1, parameters: [{ type: "payload", payload: "return-4471" }] },
  ),
  "template with a value for its last button only": template({
    type: "button",
    subType: "url",
    index: 9,
    parameters: [{ type: "text", text: "WINTER26" }],
  }),
  "marketingTemplate with everything": {
    to,
    type: "marketingTemplate",
    marketingTemplate: {
      name: "winter_offer",
      language: "en_US",
      components: [
        { type: "header", parameters: [{ type: "image", image: photo }] },
        { type: "body", parameters: [{ type: "text", text: "Ada" }] },
        { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "WINTER26" }] },
      ],
    },
  },
  "list with everything": {
    to,
    type: "list",
    list: {
      header: { type: "text", text: "Delivery" },
      body: "When are you at home?",
      footer: "Free of charge",
      button: "Choose",
      sections: [
        { title: "Today", rows: [{ id: "today-pm", title: "Afternoon", description: "14:00 to 18:00" }] },
        {
          title: "Tomorrow",
          rows: [
            { id: "next-am", title: "Morning", description: "08:00 to 12:00" },
            { id: "next-pm", title: "Afternoon" },
          ],
        },
      ],
    },
  },
  "buttons with everything": {
    to,
    type: "buttons",
    buttons: {
      header: { type: "text", text: "Delivery" },
      body: "Are you at home?",
      footer: "Free of charge",
      buttons: [
        { id: "yes", title: "Yes" },
        { id: "no", title: "No" },
        { id: "later", title: "Later" },
      ],
    },
  },
  "product with a footer": {
    to,
    type: "product",
    product: { body: "This box fits.", footer: "Delivered flat.", catalogId: "100200300400501", productRetailerId: "BOX-LARGE" },
  },
  "productList with everything": {
    to,
    type: "productList",
    productList: {
      header: { type: "text", text: "Packing material" },
      body: "Everything for your next parcel.",
      footer: "Delivered within two days.",
      catalogId: "100200300400501",
      sections: [
        { title: "Boxes", productRetailerIds: ["BOX-SMALL", "BOX-LARGE"] },
        { title: "Tape and labels", productRetailerIds: ["TAPE-BROWN"] },
      ],
    },
  },
};

const everyType: readonly MessageOf[] = Object.values(plain);

/** Messages that use one feature each, one for every place in which a message can have it. */
export const using: { readonly [F in MessageFeature]: readonly MessageOf<MessageType, F>[] } = {
  replyTo: everyType.map((message) => ({ ...message, replyTo: "wamid.HBgMNDQ3NzAwOTAwMTIz" })),
  reference: everyType.map((message) => ({ ...message, reference: "order-4471" })),
  mediaId: [
    { to, type: "image", image: upload },
    { to, type: "video", video: upload },
    { to, type: "audio", audio: upload },
    { to, type: "document", document: { ...upload, filename: "label-4471.pdf" } },
    { to, type: "sticker", sticker: upload },
    templateHeader<"mediaId">({ type: "image", image: upload }),
    templateHeader<"mediaId">({ type: "video", video: upload }),
    templateHeader<"mediaId">({ type: "document", document: upload }),
    { to, type: "marketingTemplate", marketingTemplate: templateHeader<"mediaId">({ type: "image", image: upload }).template },
  ],
  previewUrl: [true, false].map((previewUrl) => ({ to, type: "text", text: { body: "https://parcels.example.com/4471", previewUrl } })),
  documentCaption: [{ to, type: "document", document: { ...label, filename: "label-4471.pdf", caption: "Print this label." } }],
  mediaHeader: mediaHeaders.flatMap((header): MessageOf<MessageType, "mediaHeader">[] => [
    { ...plain.buttons, buttons: { ...plain.buttons.buttons, header } },
    { ...plain.list, list: { ...plain.list.list, header } },
  ]),
};

export const messageTypes: readonly MessageType[] = everyType.map(({ type }) => type);

export const messageFeatures = Object.keys(using) as readonly MessageFeature[]; // the keys of a table typed by them

/** A good message with a name for the test's title. */
export interface Sample {
  readonly name: string;
  readonly message: Message;
}

/** Every message that uses a feature. */
export const samplesUsing = (feature: MessageFeature): Sample[] =>
  using[feature].map((message: Message, index) => ({ name: `${message.type} (${index + 1})`, message }));
