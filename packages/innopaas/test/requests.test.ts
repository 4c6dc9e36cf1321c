import type { ReplyButtons, TemplateComponent } from "@wabakit/core";
import { Unsupported } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { preflight } from "../src/preflight.ts";
import type { Feature } from "../src/provider.ts";
import {
  type Sender,
  toAudio,
  toButtons,
  toContacts,
  toDocument,
  toImage,
  toList,
  toLocation,
  toMarketingTemplate,
  toProduct,
  toProductList,
  toSticker,
  toTemplate,
  toText,
  toVideo,
} from "../src/requests.ts";

const sender: Sender = { wabaId: "100200300400500", sendNumber: "447700900001", interactiveShape: "flat" };
const nested: Sender = { ...sender, interactiveShape: "nested" };
const to = "447700900123";
const base = { wabaId: "100200300400500", sendNumber: "447700900001", recipientNumber: "447700900123" };
const link = "https://parcels.example.com/4471.jpg";

/** A body that the contract allows. */
function allowed<Body extends object>(body: Body, operation = "POST /api/whatsapp/v3/msg/submit"): Body {
  expect(preflight(operation, body)).toEqual([]);
  return body;
}

describe("text and media", () => {
  test("text", () => {
    expect(allowed(toText({ to, type: "text", text: { body: "Hello" } }, sender))).toStrictEqual({
      ...base,
      messageType: "text",
      body: "Hello",
    });
  });

  test("the caller's reference is the uid", () => {
    const message = { to, type: "text", reference: "parcel-4471", text: { body: "Hello" } } as const;
    expect(allowed(toText(message, sender))).toStrictEqual({ ...base, uid: "parcel-4471", messageType: "text", body: "Hello" });
  });

  test("image", () => {
    expect(allowed(toImage({ to, type: "image", image: { link } }, sender))).toStrictEqual({
      ...base,
      messageType: "image",
      media: { link },
    });
    expect(allowed(toImage({ to, type: "image", image: { link, caption: "Behind the door" } }, sender))).toStrictEqual({
      ...base,
      messageType: "image",
      media: { link, caption: "Behind the door" },
    });
  });

  test("video", () => {
    expect(allowed(toVideo({ to, type: "video", video: { link } }, sender))).toStrictEqual({
      ...base,
      messageType: "video",
      media: { link },
    });
    expect(allowed(toVideo({ to, type: "video", video: { link, caption: "How to open it" } }, sender))).toStrictEqual({
      ...base,
      messageType: "video",
      media: { link, caption: "How to open it" },
    });
  });

  test("audio", () => {
    expect(allowed(toAudio({ to, type: "audio", audio: { link } }, sender))).toStrictEqual({
      ...base,
      messageType: "audio",
      media: { link },
    });
  });

  test("document", () => {
    expect(allowed(toDocument({ to, type: "document", document: { link, filename: "label.pdf" } }, sender))).toStrictEqual({
      ...base,
      messageType: "document",
      media: { link, filename: "label.pdf" },
    });
    expect(
      allowed(toDocument({ to, type: "document", document: { link, filename: "label.pdf", caption: "Print it" } }, sender)),
    ).toStrictEqual({
      ...base,
      messageType: "document",
      media: { link, filename: "label.pdf", caption: "Print it" },
    });
  });

  test("sticker", () => {
    expect(allowed(toSticker({ to, type: "sticker", sticker: { link } }, sender))).toStrictEqual({
      ...base,
      messageType: "sticker",
      media: { link },
    });
  });
});

describe("location", () => {
  test("coordinates are decimals in a string", () => {
    const location = { latitude: 51.5072, longitude: -0.0000001276, name: "Depot", address: "1 High Street" };
    expect(allowed(toLocation({ to, type: "location", location }, sender))).toStrictEqual({
      ...base,
      messageType: "location",
      location: { latitude: "51.5072", longitude: "-0.0000001276", name: "Depot", address: "1 High Street" },
    });
  });

  test("name and address may be left out", () => {
    expect(allowed(toLocation({ to, type: "location", location: { latitude: 0, longitude: 180 } }, sender))).toStrictEqual({
      ...base,
      messageType: "location",
      location: { latitude: "0", longitude: "180" },
    });
  });
});

describe("contacts", () => {
  test("a card with everything on it, in the vendor's names", () => {
    const contact = {
      name: { formattedName: "Dr Ada B King Jr", firstName: "Ada", lastName: "King", middleName: "B", suffix: "Jr", prefix: "Dr" },
      phones: [{ phone: "+44 7700 900155", type: "CELL", waId: "447700900155" }],
      emails: [{ email: "ada@example.com", type: "WORK" }],
      urls: [{ url: "https://example.com", type: "HOME" }],
      addresses: [
        { type: "WORK", street: "1 High Street", city: "London", state: "LDN", zip: "N1", country: "United Kingdom", countryCode: "GB" },
      ],
      org: { company: "Parcels", department: "Depot", title: "Driver" },
      birthday: "1995-01-11",
    } as const;
    expect(allowed(toContacts({ to, type: "contacts", contacts: [contact] }, sender))).toStrictEqual({
      ...base,
      messageType: "contacts",
      contacts: [{ ...contact, phones: [{ phone: "+44 7700 900155", type: "CELL", waID: "447700900155" }] }],
    });
  });

  test("several cards, with as little as there can be on them", () => {
    const contacts = [
      { name: { formattedName: "Ada" } },
      {
        name: { formattedName: "Bob" },
        phones: [{ phone: "447700900156" }],
        emails: [{ email: "bob@example.com" }],
        urls: [{ url: "https://example.com" }],
        addresses: [{ city: "Leeds" }],
        org: {},
      },
    ];
    expect(allowed(toContacts({ to, type: "contacts", contacts }, sender))).toStrictEqual({ ...base, messageType: "contacts", contacts });
  });
});

const text = { type: "text", text: "Parcel 4471" } as const;
const image = { type: "image", image: { link } } as const;
const video = { type: "video", video: { link } } as const;
const document = { type: "document", document: { link } } as const;

describe("list", () => {
  const sections = [
    { title: "Today", rows: [{ id: "am", title: "Morning", description: "8 to 12" }] },
    { title: "Tomorrow", rows: [{ id: "pm", title: "Afternoon" }] },
  ];

  test("with everything", () => {
    const list = { header: text, body: "When?", footer: "Reply by noon", button: "Choose", sections };
    expect(allowed(toList({ to, type: "list", list }, sender))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: {
        type: "list",
        header: { type: "text", paramValue: "Parcel 4471" },
        body: { text: "When?" },
        footer: { text: "Reply by noon" },
        action: { button: "Choose", sections },
      },
    });
  });

  test("with as little as there can be", () => {
    const list = { body: "When?", button: "Choose", sections: [{ rows: [{ id: "am", title: "Morning" }] }] };
    expect(allowed(toList({ to, type: "list", list }, sender))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: {
        type: "list",
        body: { text: "When?" },
        action: { button: "Choose", sections: [{ rows: [{ id: "am", title: "Morning" }] }] },
      },
    });
  });

  test("in the nested shape only the header differs", () => {
    expect(allowed(toList({ to, type: "list", list: { header: text, body: "When?", button: "Choose", sections } }, nested))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: {
        type: "list",
        header: { type: "text", text: "Parcel 4471" },
        body: { text: "When?" },
        action: { button: "Choose", sections },
      },
    });
  });
});

describe("buttons", () => {
  const buttons: ReplyButtons = [
    { id: "yes", title: "Yes" },
    { id: "no", title: "No" },
  ];
  const flatButtons = [
    { type: "reply", id: "yes", title: "Yes" },
    { type: "reply", id: "no", title: "No" },
  ];
  const nestedButtons = [
    { type: "reply", reply: { id: "yes", title: "Yes" } },
    { type: "reply", reply: { id: "no", title: "No" } },
  ];

  test("with as little as there can be, flat", () => {
    expect(allowed(toButtons({ to, type: "buttons", buttons: { body: "At home?", buttons } }, sender))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: { type: "button", body: { text: "At home?" }, action: { buttons: flatButtons } },
    });
  });

  test("with a footer, nested", () => {
    expect(allowed(toButtons({ to, type: "buttons", buttons: { body: "At home?", footer: "wabakit", buttons } }, nested))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: { type: "button", body: { text: "At home?" }, footer: { text: "wabakit" }, action: { buttons: nestedButtons } },
    });
  });

  test.each([
    { header: text, flat: { type: "text", paramValue: "Parcel 4471" }, nestedHeader: { type: "text", text: "Parcel 4471" } },
    { header: image, flat: { type: "image", link }, nestedHeader: { type: "image", image: { link } } },
    { header: video, flat: { type: "video", link }, nestedHeader: { type: "video", video: { link } } },
    { header: document, flat: { type: "document", link }, nestedHeader: { type: "document", document: { link } } },
  ])("under a header of type $header.type, flat and nested", ({ header, flat, nestedHeader }) => {
    const message = { to, type: "buttons", buttons: { header, body: "At home?", buttons } } as const;
    expect(allowed(toButtons(message, sender))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: { type: "button", header: flat, body: { text: "At home?" }, action: { buttons: flatButtons } },
    });
    expect(allowed(toButtons(message, nested))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: { type: "button", header: nestedHeader, body: { text: "At home?" }, action: { buttons: nestedButtons } },
    });
  });
});

describe("products", () => {
  const catalogId = "100200300400501";

  test("one product", () => {
    expect(allowed(toProduct({ to, type: "product", product: { catalogId, productRetailerId: "BOX-SMALL" } }, sender))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: { type: "product", action: { catalogId, productRetailerId: "BOX-SMALL" } },
    });
  });

  test("one product, with words", () => {
    const product = { body: "This fits.", footer: "Delivered flat.", catalogId, productRetailerId: "BOX-SMALL" };
    expect(allowed(toProduct({ to, type: "product", product }, sender))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: {
        type: "product",
        body: { text: "This fits." },
        footer: { text: "Delivered flat." },
        action: { catalogId, productRetailerId: "BOX-SMALL" },
      },
    });
  });

  const productList = {
    header: text,
    body: "For your next parcel.",
    catalogId,
    sections: [
      { title: "Boxes", productRetailerIds: ["BOX-SMALL", "BOX-LARGE"] },
      { title: "Tape", productRetailerIds: ["TAPE-BROWN"] },
    ],
  };
  const sections = [
    { title: "Boxes", productItems: [{ productRetailerId: "BOX-SMALL" }, { productRetailerId: "BOX-LARGE" }] },
    { title: "Tape", productItems: [{ productRetailerId: "TAPE-BROWN" }] },
  ];

  test("several products, flat", () => {
    expect(
      allowed(toProductList({ to, type: "productList", productList: { ...productList, footer: "Within two days." } }, sender)),
    ).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: {
        type: "product_list",
        header: { type: "text", paramValue: "Parcel 4471" },
        body: { text: "For your next parcel." },
        footer: { text: "Within two days." },
        action: { catalogId, sections },
      },
    });
  });

  test("several products, nested", () => {
    expect(allowed(toProductList({ to, type: "productList", productList }, nested))).toStrictEqual({
      ...base,
      messageType: "interactive",
      interactive: {
        type: "product_list",
        header: { type: "text", text: "Parcel 4471" },
        body: { text: "For your next parcel." },
        action: { catalogId, sections },
      },
    });
  });

  test("a single section needs no title", () => {
    const list = { ...productList, sections: [{ productRetailerIds: ["BOX-SMALL"] }] };
    const { interactive } = toProductList({ to, type: "productList", productList: list }, sender);
    expect(interactive.action).toStrictEqual({ catalogId, sections: [{ productItems: [{ productRetailerId: "BOX-SMALL" }] }] });
  });
});

type Component = TemplateComponent<Feature>;

const words = (...texts: string[]): Component => ({ type: "body", parameters: texts.map((value) => ({ type: "text", text: value })) });
const url = (index: number, value: string): Component => ({
  type: "button",
  subType: "url",
  index,
  parameters: [{ type: "text", text: value }],
});
const quickReply = (index: number): Component => ({
  type: "button",
  subType: "quickReply",
  index,
  parameters: [{ type: "payload", payload: "keep" }],
});

const templateOf = (...components: Component[]): object =>
  toTemplate({ to, type: "template", template: { name: "parcel_ready", language: "en_GB", components } }, sender);

describe("template", () => {
  const content = { messageType: "template", templateName: "parcel_ready", language: "en_GB" };

  test("without variables", () => {
    expect(allowed(toTemplate({ to, type: "template", template: { name: "parcel_ready", language: "en_GB" } }, sender))).toStrictEqual({
      ...base,
      ...content,
    });
    expect(allowed(templateOf())).toStrictEqual({ ...base, ...content });
  });

  test("with variables everywhere, whatever the order of the components", () => {
    const filled = {
      ...base,
      ...content,
      header: { type: "text", paramValue: "Parcel 4471" },
      bodyParams: ["Ada", "12 Harbour Street"],
      buttonParams: [
        { type: "text", value: "4471" },
        { type: "text", value: "help" },
      ],
    };
    const header: Component = { type: "header", parameters: [text] };
    const body = words("Ada", "12 Harbour Street");
    expect(allowed(templateOf(header, body, url(0, "4471"), url(1, "help")))).toStrictEqual(filled);
    expect(allowed(templateOf(url(1, "help"), url(0, "4471"), body, header))).toStrictEqual(filled);
  });

  test("with a passcode, in the body and in the button", () => {
    expect(allowed(templateOf(words("123456"), url(0, "123456")))).toStrictEqual({
      ...base,
      ...content,
      bodyParams: ["123456"],
      buttonParams: [{ type: "text", value: "123456" }],
    });
  });

  test.each([image, video, document])("with a header of type $type", (parameter) => {
    expect(allowed(templateOf({ type: "header", parameters: [parameter] }))).toStrictEqual({
      ...base,
      ...content,
      header: { type: parameter.type, link },
    });
  });

  test("has one shape of header, whatever the shape of interactive ones", () => {
    const components: Component[] = [{ type: "header", parameters: [text] }];
    const template = { name: "parcel_ready", language: "en_GB", components };
    expect(allowed(toTemplate({ to, type: "template", template }, nested))).toStrictEqual({
      ...base,
      ...content,
      header: { type: "text", paramValue: "Parcel 4471" },
    });
  });

  test("by MM Lite has the same content", () => {
    const template = {
      name: "winter_offer",
      language: "en_US",
      components: [{ type: "header", parameters: [image] }, words("Ada"), url(0, "WINTER26")],
    } as const;
    const body = {
      ...base,
      uid: "winter-1",
      messageType: "template",
      templateName: "winter_offer",
      language: "en_US",
      header: { type: "image", link },
      bodyParams: ["Ada"],
      buttonParams: [{ type: "text", value: "WINTER26" }],
    };
    const marketing = { to, type: "marketingTemplate", reference: "winter-1", marketingTemplate: template } as const;
    expect(allowed(toMarketingTemplate(marketing, sender), "POST /api/whatsapp/v3/mmlite/msg/submit")).toStrictEqual(body);
    expect(allowed(toTemplate({ to, type: "template", reference: "winter-1", template }, sender))).toStrictEqual(body);
  });
});

/** What `Unsupported` says about a message that cannot be made. */
function refusal(make: () => unknown): { readonly path: string; readonly message: string } {
  try {
    make();
  } catch (error) {
    if (error instanceof Unsupported) return error.issue;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("what a template of InnoPaaS has no place for is refused, by its place", () => {
  const location: Component = { type: "header", parameters: [{ type: "location", location: { latitude: 1, longitude: 2 } }] };
  const named: Component = { type: "header", parameters: [{ type: "document", document: { link, filename: "label.pdf" } }] };
  const header: Component = { type: "header", parameters: [image] };

  test.each([
    ["two parameters in a header", [words("Ada"), { type: "header", parameters: [text, text] }], "components[1]", "has 2 parameters"],
    ["a header without a parameter", [{ type: "header", parameters: [] }], "components[0]", "has 0 parameters"],
    ["two headers", [header, words("Ada"), header], "components[2]", "is a second header"],
    ["two bodies", [words("Ada"), words("4471")], "components[1]", "is a second body"],
    ["a location in the header", [location], "components[0].parameters[0]", "is a location"],
    ["the name of a header's document", [named], "components[0].parameters[0].document.filename", "has no place"],
    ["the payload of a quick reply", [words("Ada"), quickReply(0)], "components[1]", "is a quick reply"],
    ["the payload of a quick reply after a link", [url(0, "4471"), quickReply(1)], "components[1]", "is a quick reply"],
    ["a first button that is not button 0", [url(1, "4471")], "components[0].index", "is not 0: "],
    ["a gap between buttons", [url(2, "help"), url(0, "4471")], "components[0].index", "is not 1: "],
    ["two values for one button", [url(0, "4471"), url(0, "help")], "components[1].index", "is not 1: "],
  ] satisfies [string, Component[], string, string][])("%s", (_, components, path, why) => {
    const { path: at, message } = refusal(() => templateOf(...components));
    expect(at).toBe(`template.${path}`);
    expect(message).toContain(`template.${path} ${why}`);
  });

  test("in a marketing template too", () => {
    const marketingTemplate = { name: "winter_offer", language: "en_US", components: [quickReply(0)] };
    expect(refusal(() => toMarketingTemplate({ to, type: "marketingTemplate", marketingTemplate }, sender))).toMatchObject({
      path: "marketingTemplate.components[0]",
    });
  });
});
