import type {
  Contact,
  HeaderParameter,
  InteractiveHeader,
  Location,
  Media,
  Message,
  MessageFeature,
  PayloadParameter,
  Template,
} from "@wabakit/core";

type Any = MessageFeature;

/** What a person must be able to read of a message, line by line. */
export function seenIn(message: Message): string[] {
  const quoted = message.replyTo === undefined ? [] : [message.replyTo];
  return [...quoted, ...bodyOf(message)].flatMap((text) => text.split("\n")).filter((text) => text !== "");
}

function bodyOf(message: Message): string[] {
  switch (message.type) {
    case "text":
      return [message.text.body];
    case "image":
      return [...media(message.image), message.image.caption ?? ""];
    case "video":
      return [...media(message.video), message.video.caption ?? ""];
    case "audio":
      return media(message.audio);
    case "document":
      return [...media(message.document), message.document.filename, message.document.caption ?? ""];
    case "sticker":
      return media(message.sticker);
    case "location":
      return place(message.location);
    case "contacts":
      return message.contacts.flatMap(contact);
    case "template":
      return template(message.template);
    case "marketingTemplate":
      return template(message.marketingTemplate);
    case "list": {
      const { header, body, footer = "", button, sections } = message.list;
      const rows = sections.flatMap((section) => [
        section.title ?? "",
        ...section.rows.flatMap((row) => [row.title, row.description ?? ""]),
      ]);
      return [...headerOf(header), body, footer, button, ...rows];
    }
    case "buttons": {
      const { header, body, footer = "", buttons } = message.buttons;
      return [...headerOf(header), body, footer, ...buttons.map((button) => button?.title ?? "")];
    }
    case "product": {
      const { body = "", footer = "", catalogId, productRetailerId } = message.product;
      return [body, footer, catalogId, productRetailerId];
    }
    case "productList": {
      const { header, body, footer = "", catalogId, sections } = message.productList;
      return [
        header.text,
        body,
        footer,
        catalogId,
        ...sections.flatMap(({ title = "", productRetailerIds }) => [title, ...productRetailerIds]),
      ];
    }
    case "locationRequest":
      return [message.locationRequest.body, "Send location"];
    default:
      return message satisfies never;
  }
}

/** Of a link its host, and the file's name. */
const media = ({ link, id }: Media<Any>): string[] =>
  link === undefined ? [`upload ${id}`] : [new URL(link).host, link.split("/").at(-1) ?? ""];

const place = ({ latitude, longitude, name = "", address = "" }: Location): string[] => [`${latitude}, ${longitude}`, name, address];

const contact = ({ name, phones = [], emails = [], urls = [], addresses = [], org, birthday = "" }: Contact): string[] => [
  name.formattedName,
  ...phones.flatMap(({ phone, waId }) => [`+${phone}`, waId === undefined ? "" : `+${waId}`]),
  ...emails.map(({ email }) => email),
  ...urls.map(({ url }) => url),
  ...addresses.flatMap(({ street = "", city = "", state = "", zip = "", country = "" }) => [street, city, state, zip, country]),
  org?.company ?? "",
  org?.department ?? "",
  org?.title ?? "",
  birthday,
];

const template = ({ name, language, components = [] }: Template<Any>): string[] => [
  name,
  language,
  ...components.flatMap(({ parameters }) => (parameters as readonly Parameter[]).flatMap(parameter)), // of a union of lists
];

type Parameter = HeaderParameter<Any> | PayloadParameter;

function parameter(value: Parameter): string[] {
  switch (value.type) {
    case "text":
      return [value.text];
    case "payload":
      return [value.payload];
    case "image":
      return media(value.image);
    case "video":
      return media(value.video);
    case "document":
      return [...media(value.document), value.document.filename ?? ""];
    case "location":
      return place(value.location);
    default:
      return value satisfies never;
  }
}

function headerOf(header: InteractiveHeader<Any> | undefined): string[] {
  if (header === undefined) return [];
  if (header.type === "text") return [header.text];
  if (header.type === "image") return media(header.image);
  return media(header.type === "video" ? header.video : header.document);
}
