import { describe, expect, test } from "vitest";
import type { MessageType } from "../src/index.ts";
import { inspect } from "../src/vendor/inspect.ts";
import { anyMessage } from "../src/vendor/message-rules.ts";
import { changed, everyMessage, full, pathOf, type Steps, stepsIn, valueAt } from "./messages.ts";

const to = "+447700900123";
const link = "https://parcels.example.com/4471";

/** `rule path` of every issue. */
const issues = (message: unknown): string[] => inspect(anyMessage(), message).map((issue) => `${issue.rule} ${issue.path}`);

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

describe.each(everyMessage)("a message of type $type", (message) => {
  const places: Steps[] = [...stepsIn(message)];

  test("may have every member of the model", () => {
    expect(issues(message)).toEqual([]);
  });

  test("has no other member, at any depth", () => {
    for (const steps of [[], ...places].filter((at) => isObject(valueAt(message, at)))) {
      const stray = [...steps, "mispelt"];
      expect(issues(changed(message, stray, "x"))).toEqual([`additionalProperties ${pathOf(stray)}`]);
    }
  });

  test("has no value of another type, at any depth", () => {
    for (const steps of places) {
      const [first] = inspect(anyMessage(), changed(message, steps, null));
      expect(first?.path).toBe(pathOf(steps));
    }
  });

  test("goes without some members, and without no other", () => {
    const members = places.filter((steps) => typeof steps.at(-1) === "string");
    const optional = members.filter((steps) => issues(changed(message, steps, undefined)).length === 0);
    expect(optional.map(pathOf)).toEqual(["replyTo", "reference", ...optionalIn[message.type]]);
  });

  test("has no empty text, but where there might as well be none", () => {
    const texts = places.filter((steps) => typeof valueAt(message, steps) === "string");
    const mayBeEmpty = texts.filter((steps) => issues(changed(message, steps, "")).length === 0).map(pathOf);
    const optional = optionalIn[message.type].filter((path) => texts.map(pathOf).includes(path));
    expect(mayBeEmpty).toEqual(optional.filter((path) => !/\.(type|filename|birthday)$|^product\.body$/.test(path)));
  });
});

/** The members that the model marks with `?`. Of `link` and `id` the sample has the one that it cannot go without. */
const inTemplate = (type: string): string[] => [
  `${type}.components`,
  `${type}.components[0].parameters[3].document.filename`,
  `${type}.components[0].parameters[4].location.name`,
  `${type}.components[0].parameters[4].location.address`,
];
const optionalIn: { readonly [T in MessageType]: readonly string[] } = {
  text: ["text.previewUrl"],
  image: ["image.caption"],
  video: ["video.caption"],
  audio: [],
  document: ["document.caption"],
  sticker: [],
  location: ["location.name", "location.address"],
  contacts: [
    ...["firstName", "lastName", "middleName", "suffix", "prefix"].map((member) => `contacts[0].name.${member}`),
    "contacts[0].phones",
    "contacts[0].phones[0].type",
    "contacts[0].phones[0].waId",
    "contacts[0].emails",
    "contacts[0].emails[0].type",
    "contacts[0].urls",
    "contacts[0].urls[0].type",
    "contacts[0].addresses",
    ...["type", "street", "city", "state", "zip", "country", "countryCode"].map((member) => `contacts[0].addresses[0].${member}`),
    "contacts[0].org",
    ...["company", "department", "title"].map((member) => `contacts[0].org.${member}`),
    "contacts[0].birthday",
  ],
  template: inTemplate("template"),
  marketingTemplate: inTemplate("marketingTemplate"),
  list: [
    "list.header",
    "list.footer",
    ...[0, 1].flatMap((section) => [`list.sections[${section}].title`, `list.sections[${section}].rows[0].description`]),
  ],
  buttons: ["buttons.header", "buttons.footer"],
  product: ["product.body", "product.footer"],
  productList: ["productList.footer", "productList.sections[0].title", "productList.sections[1].title"],
  locationRequest: [],
};

describe("a wrong message is stopped", () => {
  const button = { id: "yes", title: "Yes" };
  const sections = [{ rows: [{ id: "1", title: "4471" }] }];

  // Names as in the comparison with other clients, then our own.
  test.each<[string, unknown, string]>([
    ["misspelt member", { to, type: "text", text: { body: "x", previewURL: true } }, "additionalProperties text.previewURL"],
    ["unknown type", { to, type: "poll", text: { body: "x" } }, "oneOf type"],
    ["no type", { to, text: { body: "x" } }, "oneOf type"],
    ["a type that every object has", { to, type: "toString" }, "oneOf type"],
    ["the body of another type", { to, type: "text", image: { link } }, "required text"],
    ["the body of another type beside its own", { to, type: "text", text: { body: "x" }, image: { link } }, "additionalProperties image"],
    ["no recipient", { type: "text", text: { body: "x" } }, "required to"],
    ["an empty recipient", { to: "", type: "text", text: { body: "x" } }, "minLength to"],
    ["a number as recipient", { to: 447700900123, type: "text", text: { body: "x" } }, "type to"],
    ["no body", { to, type: "text" }, "required text"],
    ["an empty body", { to, type: "text", text: { body: "" } }, "minLength text.body"],
    ["no text in the body", { to, type: "text", text: {} }, "required text.body"],
    ["more than 4,096 characters", { to, type: "text", text: { body: "x".repeat(4097) } }, "maxLength text.body"],
    ["an empty media object", { to, type: "image", image: {} }, "oneOf image"],
    ["both id and link", { to, type: "image", image: { link, id: "7657" } }, "oneOf image"],
    ["an empty link", { to, type: "sticker", sticker: { link: "" } }, "minLength sticker.link"],
    ["a document without a filename", { to, type: "document", document: { link } }, "required document.filename"],
    ["no button", { to, type: "buttons", buttons: { body: "x", buttons: [] } }, "minItems buttons.buttons"],
    [
      "four buttons",
      { to, type: "buttons", buttons: { body: "x", buttons: [button, button, button, button] } },
      "maxItems buttons.buttons",
    ],
    ["a hole among the buttons", { to, type: "buttons", buttons: { body: "x", buttons: [button, undefined] } }, "type buttons.buttons[1]"],
    [
      "a misspelt member of a button",
      { to, type: "buttons", buttons: { body: "x", buttons: [{ ...button, titel: "x" }] } },
      "additionalProperties buttons.buttons[0].titel",
    ],
    [
      "a button without a title",
      { to, type: "buttons", buttons: { body: "x", buttons: [{ id: "yes" }] } },
      "required buttons.buttons[0].title",
    ],
    [
      "an empty title",
      { to, type: "buttons", buttons: { body: "x", buttons: [{ id: "yes", title: "" }] } },
      "minLength buttons.buttons[0].title",
    ],
    ["a list without sections", { to, type: "list", list: { body: "x", button: "y" } }, "required list.sections"],
    ["a list of no sections", { to, type: "list", list: { body: "x", button: "y", sections: [] } }, "minItems list.sections"],
    [
      "a section of no rows",
      { to, type: "list", list: { body: "x", button: "y", sections: [{ rows: [] }] } },
      "minItems list.sections[0].rows",
    ],
    [
      "a header that is no text",
      { to, type: "list", list: { header: { type: "text" }, body: "x", button: "y", sections } },
      "required list.header.text",
    ],
    [
      "no products",
      { ...full.productList, productList: { ...full.productList.productList, sections: [] } },
      "minItems productList.sections",
    ],
    ["no contact", { to, type: "contacts", contacts: [] }, "minItems contacts"],
    ["one contact without a list", { to, type: "contacts", contacts: full.contacts.contacts[0] }, "type contacts"],
    [
      "a birthday in words",
      { to, type: "contacts", contacts: [{ name: { formattedName: "Ada" }, birthday: "10 December" }] },
      "pattern contacts[0].birthday",
    ],
    ["degrees as text", { to, type: "location", location: { latitude: "51.5", longitude: 0 } }, "type location.latitude"],
    ["degrees north of the pole", { to, type: "location", location: { latitude: 90.1, longitude: 0 } }, "maximum location.latitude"],
    ["degrees south of the pole", { to, type: "location", location: { latitude: -90.1, longitude: 0 } }, "minimum location.latitude"],
    ["degrees east of the date line", { to, type: "location", location: { latitude: 0, longitude: 180.1 } }, "maximum location.longitude"],
    ["degrees west of the date line", { to, type: "location", location: { latitude: 0, longitude: -180.1 } }, "minimum location.longitude"],
    ["degrees that are no number", { to, type: "location", location: { latitude: Number.NaN, longitude: 0 } }, "type location.latitude"],
    ["a reference of more than 32 characters", { to, type: "text", text: { body: "x" }, reference: "x".repeat(33) }, "maxLength reference"],
  ])("%s", (_, message, issue) => {
    expect(issues(message)).toContain(issue);
  });

  const media = ["image", "video", "audio", "document", "sticker"] as const;

  test.each(media.flatMap((type) => [[type, "link"] as const, [type, "id"] as const]))("%s with an empty %s", (type, source) => {
    const filename = type === "document" ? { filename: "label.pdf" } : {};
    expect(issues({ to, type, [type]: { ...filename, [source]: "" } })).toEqual([`minLength ${type}.${source}`]);
  });

  const inComponent = (component: unknown): unknown => ({
    to,
    type: "template",
    template: { name: "parcel_ready", language: "en_GB", components: [component] },
  });
  const at = "template.components[0]";

  test.each<[string, unknown, string]>([
    ["an unknown component", { type: "footer", parameters: [] }, `oneOf ${at}.type`],
    ["a component without parameters", { type: "body" }, `required ${at}.parameters`],
    ["a component of no parameters", { type: "body", parameters: [] }, `minItems ${at}.parameters`],
    ["an empty parameter", { type: "body", parameters: [{ type: "text", text: "" }] }, `minLength ${at}.parameters[0].text`],
    ["a parameter without a type", { type: "body", parameters: [{ text: "4471" }] }, `oneOf ${at}.parameters[0].type`],
    ["a parameter that is a bare text", { type: "body", parameters: ["4471"] }, `type ${at}.parameters[0]`],
    ["a parameter that is a number", { type: "body", parameters: [{ type: "text", text: 4471 }] }, `type ${at}.parameters[0].text`],
    ["a picture in the body", { type: "body", parameters: [{ type: "image", image: { link } }] }, `oneOf ${at}.parameters[0].type`],
    [
      "a header's picture by id and link",
      { type: "header", parameters: [{ type: "image", image: { link, id: "7657" } }] },
      `oneOf ${at}.parameters[0].image`,
    ],
    [
      "a header's document with an empty link",
      { type: "header", parameters: [{ type: "document", document: { link: "" } }] },
      `minLength ${at}.parameters[0].document.link`,
    ],
    ["a button without a kind", { type: "button", index: 0, parameters: [{ type: "text", text: "x" }] }, `oneOf ${at}.subType`],
    [
      "a button's index as text",
      { type: "button", subType: "url", index: "0", parameters: [{ type: "text", text: "x" }] },
      `type ${at}.index`,
    ],
    [
      "a button's index below 0",
      { type: "button", subType: "url", index: -1, parameters: [{ type: "text", text: "x" }] },
      `minimum ${at}.index`,
    ],
    [
      "a button's index above 9",
      { type: "button", subType: "url", index: 10, parameters: [{ type: "text", text: "x" }] },
      `maximum ${at}.index`,
    ],
    ["a button without a value", { type: "button", subType: "url", index: 0, parameters: [] }, `minItems ${at}.parameters`],
    [
      "two parameters of a button",
      {
        type: "button",
        subType: "url",
        index: 0,
        parameters: [
          { type: "text", text: "x" },
          { type: "text", text: "y" },
        ],
      },
      `maxItems ${at}.parameters`,
    ],
    [
      "a payload in a URL",
      { type: "button", subType: "url", index: 0, parameters: [{ type: "payload", payload: "x" }] },
      `oneOf ${at}.parameters[0].type`,
    ],
    [
      "a text in a quick reply",
      { type: "button", subType: "quickReply", index: 0, parameters: [{ type: "text", text: "x" }] },
      `oneOf ${at}.parameters[0].type`,
    ],
  ])("in a template: %s", (_, component, issue) => {
    expect(issues(inComponent(component))).toEqual([issue]);
  });

  test.each([null, undefined, [], "text", 7, true, () => full.text, new Map()])("%s instead of a message", (message) => {
    expect(issues(message)).toHaveLength(1);
  });
});

test("a text may have 4,096 characters, whatever they are", () => {
  expect(issues({ to, type: "text", text: { body: "🎁".repeat(4096) } })).toEqual([]);
});
