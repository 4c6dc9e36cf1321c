import {
  type ContentReaders,
  entryOf,
  given,
  type Members,
  membersOf,
  type ReadMessage,
  type RequestReader,
  textOf,
} from "@wabakit/core/vendor";
import {
  readButtons,
  readContacts,
  readEach,
  readLine,
  readList,
  readLocation,
  readNumber,
  readNumbers,
  textsAt,
} from "../../core/src/read-request.ts";
import type { paths } from "./generated/schema.ts";

type Template = NonNullable<ReadMessage["template"]>;
type Header = NonNullable<NonNullable<ReadMessage["list"]>["header"]>;

/** What a request says; undefined if it sends no message. */
export const readRequest: RequestReader = (operation, body) => {
  const { wabaId, uid, sendNumber, recipientNumber, ...content } = membersOf(body);
  const message = entryOf(operations, operation)?.(content);
  if (message === undefined) return undefined;
  const to = readNumbers((textOf(recipientNumber) ?? "").split(","));
  return given({ to, from: readNumber(sendNumber), account: textOf(wabaId), message: given({ ...message, reference: textOf(uid) }) });
};

const operations: { readonly [operation in `POST ${keyof paths}`]?: (content: Members) => ReadMessage | undefined } = {
  "POST /api/whatsapp/v3/msg/submit": (content) => entryOf(contents, content["messageType"])?.(content),
  "POST /api/whatsapp/v3/mmlite/msg/submit": (content) => ({ type: "marketingTemplate", marketingTemplate: template(content) }),
};

const contents: ContentReaders = {
  text: (content) => ({ type: "text", text: textsAt(content, ["body"]) }),
  image: ({ media }) => ({ type: "image", image: textsAt(media, ["link", "caption"]) }),
  video: ({ media }) => ({ type: "video", video: textsAt(media, ["link", "caption"]) }),
  audio: ({ media }) => ({ type: "audio", audio: textsAt(media, ["link"]) }),
  document: ({ media }) => ({ type: "document", document: textsAt(media, ["link", "filename", "caption"]) }),
  sticker: ({ media }) => ({ type: "sticker", sticker: textsAt(media, ["link"]) }),
  location: ({ location }) => ({ type: "location", location: readLocation(location) }),
  contacts: ({ contacts }) => ({ type: "contacts", contacts: readContacts(contacts, { waId: "waID" }) }),
  interactive: ({ interactive }) => entryOf(interactives, membersOf(interactive)["type"])?.(membersOf(interactive)),
  template: (content) => ({ type: "template", template: template(content) }),
};

const interactives: ContentReaders = {
  list: (interactive) => ({ type: "list", list: readList(interactive, header(interactive["header"])) }),
  button: (interactive) => ({ type: "buttons", buttons: readButtons(interactive, header(interactive["header"])) }),
  product: ({ body, footer, action }) => ({
    type: "product",
    product: given({ body: readLine(body), footer: readLine(footer), ...textsAt(action, ["catalogId", "productRetailerId"]) }),
  }),
  product_list: ({ header: line, body, footer, action }) => ({
    type: "productList",
    productList: given({
      header: header(line),
      body: readLine(body),
      footer: readLine(footer),
      ...textsAt(action, ["catalogId"]),
      sections: readEach(membersOf(action)["sections"], productSection),
    }),
  }),
};

const productSection = (section: unknown): { readonly title?: string; readonly productRetailerIds?: readonly string[] } =>
  given({
    ...textsAt(section, ["title"]),
    productRetailerIds: readEach(membersOf(section)["productItems"], (item) => textOf(membersOf(item)["productRetailerId"]))?.filter(
      (id) => id !== undefined,
    ),
  });

/** A header of an interactive message or a template, in either of the two shapes that the vendor's pages show. */
function header(value: unknown): Header | undefined {
  if (value === undefined) return undefined;
  const { type, paramValue, text, link, image, video, document } = membersOf(value);
  const file = textsAt(link === undefined ? (image ?? video ?? document) : value, ["link"]);
  switch (type) {
    case "image":
      return { type, image: file };
    case "video":
      return { type, video: file };
    case "document":
      return { type, document: file };
    default:
      return given({ type: textOf(type), text: textOf(paramValue ?? text) });
  }
}

/** A template that is named by its group id has no name here: the facade has no word for a group. */
function template({ templateName, language, header: top, bodyParams, buttonParams }: Members): Template {
  const headerValue = header(top);
  const texts = readEach(bodyParams, (text) => given({ type: "text", text: textOf(text) }));
  const components = [
    ...(headerValue === undefined ? [] : [{ type: "header", parameters: [headerValue] }]),
    ...(texts === undefined ? [] : [{ type: "body", parameters: texts }]),
    ...(readEach(buttonParams, templateButton) ?? []),
  ];
  return given({ name: textOf(templateName), language: textOf(language), components: components.length === 0 ? undefined : components });
}

/** The vendor does not say which kind of button a value is for; `requests.ts` sends those of link buttons. */
const templateButton = (button: unknown, index: number): NonNullable<Template["components"]>[number] => ({
  type: "button",
  subType: "url",
  index,
  parameters: [given({ type: "text", text: textOf(membersOf(button)["value"]) })],
});
