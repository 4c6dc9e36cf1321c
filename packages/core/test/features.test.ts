import { expect, test } from "vitest";
import type { Message, MessageType } from "../src/index.ts";
import { featuresIn } from "../src/vendor/features.ts";
import { full } from "./messages.ts";

const uses = (message: Message): string[] => featuresIn(message).map(({ feature, path }) => `${feature} ${path}`);

const inTemplate = (type: string): string[] => [
  `mediaId ${type}.components[0].parameters[1].image.id`,
  `mediaId ${type}.components[0].parameters[2].video.id`,
  `mediaId ${type}.components[0].parameters[3].document.id`,
];

// What each full sample uses beside replyTo and reference.
const expected: { readonly [T in MessageType]: readonly string[] } = {
  text: ["previewUrl text.previewUrl"],
  image: [],
  video: ["mediaId video.id"],
  audio: ["mediaId audio.id"],
  document: ["mediaId document.id", "documentCaption document.caption"],
  sticker: ["mediaId sticker.id"],
  location: [],
  contacts: [],
  template: inTemplate("template"),
  marketingTemplate: inTemplate("marketingTemplate"),
  list: ["mediaHeader list.header.type"],
  buttons: ["mediaHeader buttons.header.type"],
  product: [],
  productList: [],
  locationRequest: [],
};

test.each(Object.values(full))("every feature of a full $type is found, and where", (message) => {
  expect(uses(message)).toEqual(["replyTo replyTo", "reference reference", ...expected[message.type]]);
});

const to = "+447700900123";
const link = "https://parcels.example.com/4471";

test.each<Message>([
  { to, type: "text", text: { body: "Hello" } },
  { to, type: "image", image: { link, caption: "A caption under a picture is for everybody" } },
  { to, type: "document", document: { link, filename: "label.pdf" } },
  { to, type: "template", template: { name: "parcel_ready", language: "en_GB" } },
  {
    to,
    type: "template",
    template: {
      name: "parcel_ready",
      language: "en_GB",
      components: [{ type: "header", parameters: [{ type: "image", image: { link } }] }],
    },
  },
  { to, type: "list", list: { body: "Which one?", button: "Choose", sections: [] } },
  { to, type: "buttons", buttons: { header: { type: "text", text: "Parcels" }, body: "At home?", buttons: [{ id: "1", title: "Yes" }] } },
])("a message without any uses none: %j", (message) => {
  expect(uses(message)).toEqual([]);
});

test("an image by id is found too", () => {
  expect(uses({ to, type: "image", image: { id: "765769601600001" } })).toEqual(["mediaId image.id"]);
});

test("a preview that is not wanted is asked for all the same", () => {
  expect(uses({ to, type: "text", text: { body: "Hello", previewUrl: false } })).toEqual(["previewUrl text.previewUrl"]);
});
