import type { Contact, HeaderParameter, List, MessageOf, MessageType, TemplateComponent } from "@wabakit/core";
import { decimal, given, Unsupported } from "@wabakit/core/vendor";
import type { components } from "./generated/schema.ts";
import type { Feature } from "./provider.ts";

type Schemas = components["schemas"];
type Ours<T extends MessageType> = MessageOf<T, Feature>;

/** Who sends. */
export interface Sender {
  readonly appId: string;
  /** Digits only. */
  readonly businessPhone: string;
}

export const toText = (message: Ours<"text">, sender: Sender): Schemas["TextMessage"] => ({
  ...customBase(message, sender),
  type: "text",
  text: { body: message.text.body },
});

export const toImage = (message: Ours<"image">, sender: Sender): Schemas["ImageMessage"] => ({
  ...customBase(message, sender),
  type: "image",
  image: given({ link: message.image.link, caption: message.image.caption }),
});

export const toVideo = (message: Ours<"video">, sender: Sender): Schemas["VideoMessage"] => ({
  ...customBase(message, sender),
  type: "video",
  video: given({ link: message.video.link, caption: message.video.caption }),
});

export const toAudio = (message: Ours<"audio">, sender: Sender): Schemas["AudioMessage"] => ({
  ...customBase(message, sender),
  type: "audio",
  audio: { link: message.audio.link },
});

export const toDocument = (message: Ours<"document">, sender: Sender): Schemas["DocumentMessage"] => ({
  ...customBase(message, sender),
  type: "document",
  document: given({ link: message.document.link, filename: message.document.filename, caption: message.document.caption }),
});

export const toSticker = (message: Ours<"sticker">, sender: Sender): Schemas["StickerMessage"] => ({
  ...customBase(message, sender),
  type: "sticker",
  sticker: { link: message.sticker.link },
});

/** Itniotech wants a name and an address with every location; preflight says so when one is missing. */
export const toLocation = (message: Ours<"location">, sender: Sender): Schemas["LocationMessage"] => {
  const { latitude, longitude, name, address } = message.location;
  return {
    ...customBase(message, sender),
    type: "location",
    // The contract makes both required; what is missing is left to preflight, which names it.
    location: given({ latitude: decimal(latitude), longitude: decimal(longitude), name, address }) as Schemas["Location"],
  };
};

export const toContacts = (message: Ours<"contacts">, sender: Sender): Schemas["ContactsMessage"] => ({
  ...customBase(message, sender),
  type: "contacts",
  contacts: message.contacts.map(contact),
});

export const toList = (message: Ours<"list">, sender: Sender): Schemas["InteractiveMessage"] => ({
  ...customBase(message, sender),
  type: "interactive",
  interactive: given({
    type: "list",
    header: header(message.list.header),
    body: { text: message.list.body },
    footer: footer(message.list.footer),
    action: { button: message.list.button, sections: message.list.sections.map(section) },
  }),
});

export const toButtons = (message: Ours<"buttons">, sender: Sender): Schemas["InteractiveMessage"] => ({
  ...customBase(message, sender),
  type: "interactive",
  interactive: given({
    type: "button",
    header: header(message.buttons.header),
    body: { text: message.buttons.body },
    footer: footer(message.buttons.footer),
    action: {
      buttons: message.buttons.buttons
        .filter((button) => button !== undefined)
        .map(({ id, title }) => ({ type: "reply" as const, reply: { id, title } })),
    },
  }),
});

export const toLocationRequest = (message: Ours<"locationRequest">, sender: Sender): Schemas["InteractiveMessage"] => ({
  ...customBase(message, sender),
  type: "interactive",
  interactive: { type: "location_request_message", body: { text: message.locationRequest.body }, action: { name: "send_location" } },
});

export const toTemplate = (message: Ours<"template">, sender: Sender): Schemas["SendTemplateMessageRequest"] => {
  if (message.replyTo !== undefined)
    throw new Unsupported("replyTo", "cannot go with a template: Itniotech quotes in session messages only");
  const { name, language, components } = message.template;
  return { ...base(message, sender), template: given({ name, language: { code: language }, components: components?.map(component) }) };
};

const base = ({ to }: { readonly to: string }, { appId, businessPhone }: Sender): Schemas["MessageBase"] => ({
  appId,
  businessPhone,
  channelType: 0,
  recipient: to,
});

const customBase = (message: { readonly to: string; readonly replyTo?: string }, sender: Sender): Schemas["CustomMessageBase"] => ({
  ...base(message, sender),
  ...given({ context: message.replyTo === undefined ? undefined : { refMessageId: message.replyTo } }),
});

const header = (line: List["header"]): Schemas["InteractiveHeader"] | undefined =>
  line === undefined ? undefined : { type: "text", text: line.text };

const footer = (text: string | undefined): { readonly text: string } | undefined => (text === undefined ? undefined : { text });

const section = ({ title, rows }: List["sections"][number]): Schemas["ListSection"] =>
  given({ title, rows: rows.map(({ id, title: rowTitle, description }) => given({ id, title: rowTitle, description })) });

const contact = ({ name, phones, emails, urls, addresses, org, birthday }: Contact): Schemas["Contact"] =>
  given({
    birthday,
    addresses: addresses?.map(({ countryCode, street, city, state, zip, country, type }) =>
      given({ street, city, state, zip, country, country_code: countryCode, type }),
    ),
    emails: emails?.map(({ email, type }) => given({ email, type })),
    name: given({
      formatted_name: name.formattedName,
      first_name: name.firstName,
      last_name: name.lastName,
      middle_name: name.middleName,
      suffix: name.suffix,
      prefix: name.prefix,
    }),
    org: org && given({ company: org.company, department: org.department, title: org.title }),
    phones: phones?.map(({ phone, type, waId }) => given({ phone, type, wa_id: waId })),
    urls: urls?.map(({ url, type }) => given({ url, type })),
  });

function component(part: TemplateComponent<Feature>): Schemas["TemplateComponent"] {
  if (part.type === "header") return { type: "header", parameters: part.parameters.map(headerParameter) };
  if (part.type === "body") return { type: "body", parameters: part.parameters.map(({ text }) => ({ type: "text", text })) };
  const index = String(part.index);
  if (part.subType === "url") {
    return { type: "button", sub_type: "url", index, parameters: [{ type: "text", text: part.parameters[0].text }] };
  }
  return { type: "button", sub_type: "quick_reply", index, parameters: [{ type: "payload", payload: part.parameters[0].payload }] };
}

function headerParameter(parameter: HeaderParameter<Feature>): Schemas["HeaderParameter"] {
  switch (parameter.type) {
    case "text":
      return { type: "text", text: parameter.text };
    case "image":
      return { type: "image", image: { link: parameter.image.link } };
    case "video":
      return { type: "video", video: { link: parameter.video.link } };
    case "document":
      return { type: "document", document: given({ link: parameter.document.link, filename: parameter.document.filename }) };
    case "location": {
      const { latitude, longitude, name, address } = parameter.location;
      return { type: "location", location: given({ latitude: decimal(latitude), longitude: decimal(longitude), name, address }) };
    }
    default:
      return parameter satisfies never;
  }
}
