import type {
  Contact,
  InteractiveHeader,
  ListSection,
  MessageOf,
  MessageType,
  ProductSection,
  ReplyButton,
  Template,
  TemplateComponent,
} from "@wabakit/core";
import { decimal, given, Unsupported } from "@wabakit/core/vendor";
import type { components } from "./generated/schema.ts";
import type { Feature } from "./provider.ts";

type Schemas = components["schemas"];
type Ours<T extends MessageType> = MessageOf<T, Feature>;

/** Who sends, and how. */
export interface Sender {
  readonly wabaId: string;
  /** Digits only. */
  readonly sendNumber: string;
  readonly interactiveShape: InteractiveShape;
}

export type InteractiveShape = "flat" | "nested";

export const toText = (message: Ours<"text">, sender: Sender): Schemas["TextMessage"] => ({
  ...base(message, sender),
  messageType: "text",
  body: message.text.body,
});

export const toImage = (message: Ours<"image">, sender: Sender): Schemas["ImageMessage"] => ({
  ...base(message, sender),
  messageType: "image",
  media: given({ link: message.image.link, caption: message.image.caption }),
});

export const toVideo = (message: Ours<"video">, sender: Sender): Schemas["VideoMessage"] => ({
  ...base(message, sender),
  messageType: "video",
  media: given({ link: message.video.link, caption: message.video.caption }),
});

export const toAudio = (message: Ours<"audio">, sender: Sender): Schemas["AudioMessage"] => ({
  ...base(message, sender),
  messageType: "audio",
  media: { link: message.audio.link },
});

export const toDocument = (message: Ours<"document">, sender: Sender): Schemas["DocumentMessage"] => ({
  ...base(message, sender),
  messageType: "document",
  media: given({ link: message.document.link, filename: message.document.filename, caption: message.document.caption }),
});

export const toSticker = (message: Ours<"sticker">, sender: Sender): Schemas["StickerMessage"] => ({
  ...base(message, sender),
  messageType: "sticker",
  media: { link: message.sticker.link },
});

export const toLocation = (message: Ours<"location">, sender: Sender): Schemas["LocationMessage"] => {
  const { latitude, longitude, name, address } = message.location;
  return {
    ...base(message, sender),
    messageType: "location",
    location: given({ latitude: decimal(latitude), longitude: decimal(longitude), name, address }),
  };
};

export const toContacts = (message: Ours<"contacts">, sender: Sender): Schemas["ContactsMessage"] => ({
  ...base(message, sender),
  messageType: "contacts",
  contacts: message.contacts.map(contact),
});

export const toList = (message: Ours<"list">, sender: Sender): Schemas["InteractiveMessage"] => ({
  ...base(message, sender),
  messageType: "interactive",
  interactive: given({
    type: "list",
    header: message.list.header && interactiveShapes[sender.interactiveShape].header(message.list.header),
    body: { text: message.list.body },
    footer: line(message.list.footer),
    action: { button: message.list.button, sections: message.list.sections.map(listSection) },
  }),
});

export const toButtons = (message: Ours<"buttons">, sender: Sender): Schemas["InteractiveMessage"] => ({
  ...base(message, sender),
  messageType: "interactive",
  interactive: given({
    type: "button",
    header: message.buttons.header && interactiveShapes[sender.interactiveShape].header(message.buttons.header),
    body: { text: message.buttons.body },
    footer: line(message.buttons.footer),
    action: {
      buttons: message.buttons.buttons.filter((button) => button !== undefined).map(interactiveShapes[sender.interactiveShape].button),
    },
  }),
});

export const toProduct = (message: Ours<"product">, sender: Sender): Schemas["InteractiveMessage"] => ({
  ...base(message, sender),
  messageType: "interactive",
  interactive: given({
    type: "product",
    body: line(message.product.body),
    footer: line(message.product.footer),
    action: { catalogId: message.product.catalogId, productRetailerId: message.product.productRetailerId },
  }),
});

export const toProductList = (message: Ours<"productList">, sender: Sender): Schemas["InteractiveMessage"] => ({
  ...base(message, sender),
  messageType: "interactive",
  interactive: given({
    type: "product_list",
    header: interactiveShapes[sender.interactiveShape].header(message.productList.header),
    body: { text: message.productList.body },
    footer: line(message.productList.footer),
    action: { catalogId: message.productList.catalogId, sections: message.productList.sections.map(productSection) },
  }),
});

export const toTemplate = (message: Ours<"template">, sender: Sender): Schemas["TemplateMessage"] => ({
  ...base(message, sender),
  messageType: "template",
  ...templateContent(message.template, "template"),
});

export const toMarketingTemplate = (message: Ours<"marketingTemplate">, sender: Sender): Schemas["SubmitMarketingMessageRequest"] => ({
  ...base(message, sender),
  messageType: "template",
  ...templateContent(message.marketingTemplate, "marketingTemplate"),
});

const base = (
  { to, reference }: { readonly to: string; readonly reference?: string },
  { wabaId, sendNumber }: Sender,
): Schemas["MessageBase"] => given({ wabaId, uid: reference, sendNumber, recipientNumber: to });

const line = (text: string | undefined): { readonly text: string } | undefined => (text === undefined ? undefined : { text });

/**
 * Interactive headers and reply buttons in the two shapes that the vendor's pages show: flat in the tables of the message page, nested, as Meta has
 * them, in the samples of the older page (v2), both read 2026-11. Which one its server reads is unproven, so what differs between them is here and
 * nowhere else.
 */
export const interactiveShapes: { readonly [shape in InteractiveShape]: InteractiveParts } = {
  flat: { header: flatHeader, button: ({ id, title }) => ({ type: "reply", id, title }) },
  nested: { header: (header) => header, button: ({ id, title }) => ({ type: "reply", reply: { id, title } }) },
};

interface InteractiveParts {
  readonly header: (header: InteractiveHeader<Feature>) => Schemas["InteractiveHeader"];
  readonly button: (button: ReplyButton) => Schemas["ReplyButton"];
}

/** The header of a template has this shape on every page. */
function flatHeader(header: InteractiveHeader<Feature>): Schemas["TemplateHeader"] {
  switch (header.type) {
    case "text":
      return { type: "text", paramValue: header.text };
    case "image":
      return { type: "image", link: header.image.link };
    case "video":
      return { type: "video", link: header.video.link };
    case "document":
      return { type: "document", link: header.document.link };
    default:
      return header satisfies never;
  }
}

const listSection = ({ title, rows }: ListSection): Schemas["ListSection"] =>
  given({ title, rows: rows.map(({ id, title: rowTitle, description }) => given({ id, title: rowTitle, description })) });

const productSection = ({ title, productRetailerIds }: ProductSection): Schemas["ProductSection"] =>
  given({ title, productItems: productRetailerIds.map((productRetailerId) => ({ productRetailerId })) });

const contact = ({ name, phones, emails, urls, addresses, org, birthday }: Contact): Schemas["Contact"] =>
  given({
    name: given({
      formattedName: name.formattedName,
      firstName: name.firstName,
      lastName: name.lastName,
      middleName: name.middleName,
      suffix: name.suffix,
      prefix: name.prefix,
    }),
    phones: phones?.map(({ phone, type, waId }) => given({ phone, type, waID: waId })),
    org: org && given({ company: org.company, department: org.department, title: org.title }),
    addresses: addresses?.map(({ type, street, city, state, zip, country, countryCode }) =>
      given({ type, street, city, state, zip, country, countryCode }),
    ),
    birthday,
    emails: emails?.map(({ email, type }) => given({ email, type })),
    urls: urls?.map(({ url, type }) => given({ url, type })),
  });

/** A component and its place in the message. */
type Placed = TemplateComponent<Feature> & { readonly path: string };
type PlacedHeader = Extract<Placed, { readonly type: "header" }>;
type PlacedButton = Extract<Placed, { readonly type: "button" }>;

/** The values for a template's variables: InnoPaaS has one place for the header's, one for the body's, and a list for the buttons'. */
function templateContent(
  { name, language, components: parts = [] }: Template<Feature>,
  path: string,
): Schemas["TemplateContent"] & { readonly templateName: string } {
  const placed = parts.map((part, index): Placed => ({ ...part, path: `${path}.components[${index}]` }));
  const header = only(placed.filter((part) => part.type === "header"));
  const body = only(placed.filter((part) => part.type === "body"));
  const buttons = placed.filter((part) => part.type === "button");
  return given({
    templateName: name,
    language,
    header: header && templateHeader(header),
    bodyParams: body?.parameters.map(({ text }) => text),
    buttonParams: buttons.length === 0 ? undefined : buttonParams(buttons),
  });
}

function only<P extends Placed>([first, second]: readonly P[]): P | undefined {
  if (second !== undefined) throw new Unsupported(second.path, `is a second ${second.type}; a template has one`);
  return first;
}

function templateHeader({ parameters, path }: PlacedHeader): Schemas["TemplateHeader"] {
  const [parameter, second] = parameters;
  if (parameter === undefined || second !== undefined) {
    throw new Unsupported(path, `has ${parameters.length} parameters; InnoPaaS takes exactly one in a header`);
  }
  const place = `${path}.parameters[0]`;
  if (parameter.type === "location") throw new Unsupported(place, "is a location, which InnoPaaS does not take in a header");
  if (parameter.type === "document" && parameter.document.filename !== undefined) {
    throw new Unsupported(`${place}.document.filename`, "has no place in a header of InnoPaaS");
  }
  return flatHeader(parameter);
}

/**
 * `buttonParams` has no indexes, and no page (read 2026-11) says which button a value goes to: the one at its place among all buttons, or among those
 * with a variable. Where the indexes are 0, 1, 2, … the two readings agree; anything else could fill the wrong button, so it is refused.
 */
const buttonParams = (buttons: readonly PlacedButton[]): Schemas["ButtonParameter"][] =>
  buttons
    .toSorted((one, other) => one.index - other.index)
    .map((button, place) => {
      if (button.subType === "quickReply") {
        throw new Unsupported(button.path, "is a quick reply with a payload, which InnoPaaS has no place for");
      }
      if (button.index !== place) {
        throw new Unsupported(
          `${button.path}.index`,
          `is not ${place}: InnoPaaS takes values for the buttons 0, 1, 2 and so on in order, without an index, and could fill another button`,
        );
      }
      return { type: "text", value: button.parameters[0].text };
    });
