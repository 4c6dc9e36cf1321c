import type { ReadMessage } from "@wabakit/core/vendor";

type MessageType = ReadMessage["type"];

/** The words for each type of message. */
export const typeNames: { readonly [type in MessageType]: string } = {
  text: "Text",
  image: "Image",
  video: "Video",
  audio: "Audio",
  document: "Document",
  sticker: "Sticker",
  location: "Location",
  contacts: "Contacts",
  template: "Template",
  marketingTemplate: "Marketing template",
  list: "List",
  buttons: "Reply buttons",
  product: "Product",
  productList: "Products",
  locationRequest: "Location request",
};

export const typeName = (type: string): string => (isMessageType(type) ? typeNames[type] : type);

const isMessageType = (type: string): type is MessageType => Object.hasOwn(typeNames, type);

/** What of a message tells it from others, by its type. */
const telling: { readonly [type in MessageType]: (message: ReadMessage) => string | undefined } = {
  text: ({ text }) => text?.body,
  image: ({ image }) => image?.caption,
  video: ({ video }) => video?.caption,
  audio: () => undefined,
  document: ({ document }) => document?.caption ?? document?.filename,
  sticker: () => undefined,
  location: ({ location }) => location?.name ?? location?.address,
  contacts: ({ contacts }) => contacts?.map(({ name }) => name?.formattedName).join(", "),
  template: ({ template }) => template?.name,
  marketingTemplate: ({ marketingTemplate }) => marketingTemplate?.name,
  list: ({ list }) => list?.body,
  buttons: ({ buttons }) => buttons?.body,
  product: ({ product }) => product?.body ?? product?.productRetailerId,
  productList: ({ productList }) => productList?.body,
  locationRequest: ({ locationRequest }) => locationRequest?.body,
};

/** A message in one line: its own words where it has some, else what it is. */
export function summaryOf(message: ReadMessage): string {
  const words = telling[message.type](message)?.slice(0, 200).replaceAll(/\s+/g, " ").trim();
  return words === undefined || words === "" ? typeNames[message.type] : words;
}
