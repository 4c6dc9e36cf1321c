import {
  atLeast,
  atMost,
  characters,
  choice,
  digits,
  eitherOr,
  type Fact,
  filled,
  forbidden,
  list,
  optional,
  type Quantity,
  refused,
  required,
  taken,
  type VendorFacts,
} from "../fact.ts";

// The message page of v3, the older message page (v2) where that one is silent, and the page of custom error codes; the codes 117 and 123, and the 5 to
// 20 digits of 108, are of the vendor's SMS pages (all read 2026-11).

const link = "https://parcels.example.com/4471.jpg";
const noLink = "ftp://parcels.example.com/4471.jpg";
const recipients: Quantity = { noun: "recipients", of: (count) => Array(count).fill("447700900123").join() };

const message = [
  required("wabaId", "sendNumber", "recipientNumber"),
  atMost(32, characters, "uid", "maxLength"), // 105 is printed for 128 characters
  refused("sendNumber with a plus", "sendNumber", "+447700900001", "pattern", "108"),
  atLeast(5, digits, "sendNumber", "pattern", "108"),
  atMost(20, digits, "sendNumber", "maxLength", "117"),
  refused("recipientNumber with a plus", "recipientNumber", "+447700900123", "pattern", "108"),
  refused("a space between recipients", "recipientNumber", "447700900123, 447700900124", "pattern", "108"),
  refused("a comma after the last recipient", "recipientNumber", "447700900123,", "pattern", "108"),
  atLeast(5, digits, "recipientNumber", "pattern", "108"),
  atMost(20, digits, "recipientNumber", "pattern", "108"),
  atMost(1_000, recipients, "recipientNumber", "pattern", "109"),
].flat();

const template = [
  atMost(512, characters, "templateName", "maxLength"),
  refused("a capital in templateName", "templateName", "Holiday", "pattern"),
  refused("a hyphen in templateName", "templateName", "holiday-hours", "pattern"),
  required("language"),
  taken("a language of three letters", "language", "fil"),
  refused("a language with a hyphen", "language", "en-US", "pattern"),
].flat();

/** Of a template with a picture in its header, a value in its body and one in its button. */
const templateValues = [
  choice("header.type", "location"),
  required("header.link", "buttonParams[0].type"),
  refused("header.link is no link", "header.link", noLink, "pattern"),
  taken("header.caption", "header.caption", "Winter"),
  forbidden("header.paramValue", "4471"),
  refused("bodyParams hold an object", "bodyParams[0]", { type: "text", value: "Ada" }, "type"),
  optional("header", "bodyParams", "buttonParams", "buttonParams[0].value"),
].flat();

const media = [required("media", "media.link"), refused("media.link is no link", "media.link", noLink, "pattern")].flat();

const header = (type: string): Fact[] =>
  [
    taken(`${type} header, flat`, "interactive.header", { type, link }),
    taken(`${type} header, flat with a caption`, "interactive.header", { type, link, caption: "Your door" }),
    taken(`${type} header, nested`, "interactive.header", { type, [type]: { link } }),
    refused(`${type} header without link`, "interactive.header", { type }, "oneOf"),
  ].flat();

const sections = "interactive.action.sections";
const rows = `${sections}[0].rows`;
const products = `${sections}[0].productItems`;
const aRow = { id: "am", title: "Morning" };
const aProduct = { productRetailerId: "BOX-SMALL" };
const aCard = { name: { formattedName: "Harbour Kiosk" } };

const buttons = "interactive.action.buttons";
const button = `${buttons}[0]`;
const reply = { id: "yes", title: "Yes" };
const someButtons = list("buttons", { type: "reply", ...reply });

const replyTexts = (at: string): Fact[] =>
  [
    atLeast(1, characters, `${at}.title`, "minLength"),
    atMost(20, characters, `${at}.title`, "maxLength"),
    atMost(256, characters, `${at}.id`, "maxLength"),
  ].flat();

export const innopaas: VendorFacts = {
  operations: {
    submitMessage: {
      text: [
        message,
        choice("messageType", "reaction"),
        filled("body", "123"),
        atLeast(1, characters, "body", "minLength", "123"),
        atMost(3_000, characters, "body", "maxLength", "106"),
      ],
      templateStatic: [template, eitherOr("templateName", "templateGroupId", "300400500600700")],
      templateMarketing: [templateValues],
      templateTextHeader: [required("header.paramValue"), forbidden("header.link", link), forbidden("header.caption", "Parcel 4471")],
      image: [media, taken("caption", "media.caption", "Behind the green door."), forbidden("media.id", "900800700600500")],
      video: [media, optional("media.caption")],
      audio: [media, forbidden("media.caption", "Behind the green door.")],
      document: [media, required("media.filename"), optional("media.caption")],
      sticker: [media],
      location: [
        required("location", "location.latitude", "location.longitude"),
        atLeast(1, characters, "location.latitude", "minLength"), // in any form
        atLeast(1, characters, "location.longitude", "minLength"),
        refused("latitude is a number", "location.latitude", 51.507_351, "type"),
        refused("longitude is a number", "location.longitude", -0.127_758, "type"),
        optional("location.name", "location.address"),
      ],
      contacts: [
        required("contacts", "contacts[0].name", "contacts[0].name.formattedName", "contacts[0].phones[0].phone"),
        optional("contacts[0].name.firstName", "contacts[0].phones"),
        atLeast(1, list("cards", aCard), "contacts", "minItems"),
      ],
      contactsFull: [
        required("contacts[0].urls[0].url"),
        optional("contacts[0].phones[0].waID", "contacts[0].emails[0].type", "contacts[0].emails[0].email", "contacts[0].org.company"),
        optional("contacts[0].addresses[0].type", "contacts[0].addresses[0].street", "contacts[0].addresses[0].city"),
        optional("contacts[0].addresses[0].state", "contacts[0].addresses[0].zip"),
        optional("contacts[0].addresses[0].country", "contacts[0].addresses[0].countryCode"),
      ],
      interactiveList: [
        required("interactive", "interactive.body", "interactive.body.text", "interactive.action"),
        required("interactive.action.button", sections, rows, `${rows}[0].id`, `${rows}[0].title`),
        optional("interactive.header", "interactive.footer", `${rows}[0].description`),
        choice("interactive.type", "location_request_message"),
        choice("interactive.header.type", "location"),
        eitherOr("interactive.header.paramValue", "interactive.header.text", "Parcel 4471"),
        forbidden("interactive.header.caption", "Parcel 4471"),
        atLeast(1, characters, "interactive.action.button", "minLength"),
        atLeast(1, list("sections", { rows: [aRow] }), sections, "minItems"),
        atMost(24, characters, `${sections}[0].title`, "maxLength"),
        atLeast(1, list("rows", aRow), rows, "minItems"),
        atMost(10, list("rows", aRow), rows, "maxItems"),
        atMost(200, characters, `${rows}[0].id`, "maxLength"),
        atMost(24, characters, `${rows}[0].title`, "maxLength"),
        taken("a description longer than Meta's 72", `${rows}[0].description`, "x".repeat(73)), // no limit is printed
      ],
      interactiveButton: [
        required("interactive.body", "interactive.action", buttons, `${button}.type`),
        atLeast(1, someButtons, buttons, "minItems"),
        taken("more buttons than Meta's 3", buttons, someButtons.of(4)), // no limit is printed
        refused("another button", `${button}.type`, "url", "const"),
        eitherOr(`${button}.title`, `${button}.reply`, reply),
        eitherOr(`${button}.id`, `${button}.reply`, reply),
        replyTexts(button),
        header("image"),
        header("video"),
        header("document"),
      ],
      interactiveButtonNested: [
        required(`${button}.reply.title`, `${button}.reply.id`),
        replyTexts(`${button}.reply`),
        optional("interactive.header"),
      ],
      interactiveButtonImageHeader: [
        eitherOr("interactive.header.link", "interactive.header.image", { link }),
        forbidden("interactive.header.paramValue", "4471"),
      ],
      interactiveButtonNestedImageHeader: [required("interactive.header.image.link")],
      interactiveProduct: [
        required("interactive.action", "interactive.action.catalogId", "interactive.action.productRetailerId"),
        optional("interactive.body", "interactive.footer"),
        forbidden("interactive.header", { type: "text", paramValue: "Boxes" }),
        atMost(100, characters, "interactive.action.productRetailerId", "maxLength"),
      ],
      interactiveProductList: [
        required("interactive.header", "interactive.body", "interactive.action", "interactive.action.catalogId"),
        required(sections, products, `${products}[0].productRetailerId`),
        optional(`${sections}[0].title`),
        atLeast(1, list("sections", { productItems: [aProduct] }), sections, "minItems"),
        atMost(24, characters, `${sections}[0].title`, "maxLength"),
        atLeast(1, list("products", aProduct), products, "minItems"),
        atMost(30, list("products", aProduct), products, "maxItems"),
        atMost(100, characters, `${products}[0].productRetailerId`, "maxLength"),
        atMost(100, characters, "interactive.action.productRetailerId", "maxLength"),
      ],
    },
    submitMarketingMessage: {
      templateStatic: [
        message,
        template,
        required("messageType", "templateName"),
        refused("another type", "messageType", "text", "const"),
        forbidden("body", "Winter sale"),
        forbidden("media", { link }),
      ],
      templateMarketing: [templateValues],
    },
  },
  meanings: {
    "110": "insufficient-balance",
    "112": "unauthorized",
    "115": "unauthorized",
    "118": "unauthorized",
    "130": { mayBeSent: "rejected" },
  },
};
