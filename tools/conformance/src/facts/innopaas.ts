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

const newTemplate = [
  required("wabaId", "name", "messageLanguage", "headerType"),
  atMost(512, characters, "name", "maxLength"),
  refused("a capital in name", "name", "Parcel", "pattern"),
  refused("a language with a hyphen", "messageLanguage", "en-US", "pattern"),
  refused("headerType is a text", "headerType", "1", "type"),
].flat();

const writtenTemplate = [
  newTemplate,
  choice("category", "4"),
  [2, 3, 4, 5].flatMap((kind) => taken(`headerType ${kind}`, "headerType", kind)),
  refused("another headerType", "headerType", 6, "enum"),
  optional("messageBody", "bodyExample"),
  atMost(1_024, characters, "messageBody", "maxLength"),
  atMost(60, characters, "footer", "maxLength"),
  forbidden("safetyAdvice", 1), // of passcodes
].flat();

const passcodeTemplate = [
  newTemplate,
  refused("a text of one's own", "messageBody", "Your code is {{1}}", "additionalProperties"),
  taken("expiry of 1 minute", "footer", "1"),
  taken("expiry of 90 minutes", "footer", "90"),
  refused("expiry of 91 minutes", "footer", "91", "pattern"),
  refused("expiry of no minute", "footer", "0", "pattern"),
  refused("expiry is a number", "footer", 30, "type"),
  refused("safetyAdvice 2", "safetyAdvice", 2, "enum"), // so the list writes it
  refused("a quick reply", "buttons[0].actionType", "1", "enum"),
  taken("a button that fills in", "buttons[0].actionType", "5"),
].flat();

export const innopaas: VendorFacts = {
  paths: {
    submitMessage: "/api/whatsapp/v3/msg/submit",
    submitMarketingMessage: "/api/whatsapp/v3/mmlite/msg/submit", // ours: the vendor prints none
    submitTemplate: "/api/whatsapp/v3/template/submit",
    updateTemplate: "/api/whatsapp/v3/template/update",
    listTemplates: "/api/whatsapp/v3/template/list",
    deleteTemplate: "/api/whatsapp/v3/template/delete",
    uploadFile: "/api/whatsapp/v3/uploadFile",
    getPhoneInfo: "/api/whatsapp/v3/account/phoneInfo",
    getWabaInfo: "/api/whatsapp/v3/account/wabaInfo",
  },
  codes: "101 102 103 104 105 106 108 109 110 112 114 115 116 117 118 123 125 129 130 131 132 133 134 135 143",
  answers: {
    submitTemplate: ["code: string", "message: string"],
    updateTemplate: ["code: string", "message: string"],
    listTemplates: [
      "code: string",
      "message: string",
      "data.total: integer",
      "data.pages: integer",
      "data.list[].id: integer",
      "data.list[].templateId: string",
      "data.list[].sid: string",
      "data.list[].name: string",
      "data.list[].category: integer,string",
      "data.list[].messageLanguage: string",
      "data.list[].headerType: integer",
      "data.list[].messageBody: string",
      "data.list[].auditStatus: integer",
      "data.list[].buttons[].actionType: integer,string",
      "data.list[].buttons[].label: string",
      "data.list[].buttons[].targetUrl: string",
      "data.list[].headerExample.header_handle[]: string",
      "data.list[].bodyExample.body_text[][]: string",
    ],
    deleteTemplate: ["code: string", "message: string"],
    uploadFile: ["code: string", "message: string", "data: string,null"],
    getPhoneInfo: [
      "code: string",
      "success: boolean",
      "data[].id: string",
      "data[].displayPhoneNumber: string",
      "data[].verifiedName: string",
      "data[].status: string",
      "data[].qualityRating: string",
      "data[].messageLimit: string",
    ],
    getWabaInfo: ["code: string", "data[].wabaId: string", "data[].wabaName: string", "data[].wabaStatus: string"],
  },
  operations: {
    submitTemplate: {
      utility: [writtenTemplate, taken("marketing", "category", "1")],
      marketingTextHeader: [
        refused("two variables above", "caption", "{{1}} {{2}}", "pattern"),
        atMost(10, list("buttons", { actionType: "1", label: "Later" }), "buttons", "maxItems"),
        choice("buttons[1].actionType", "4"), // of passcodes
        required("buttons[0].phone", "buttons[0].phoneArea", "buttons[1].targetUrl"),
        eitherOr("headerExample.header_text", "headerExample.header_handle", ["4::aW1hZ2U=:ARexample"]),
        optional("buttons[1].buttonExample"),
        refused("two variables in a link", "buttons[1].targetUrl", "https://parcels.example.com/{{1}}/{{2}}", "pattern"),
        atMost(1, list("values", "winter"), "headerExample.header_text", "maxItems"),
        refused("examples in one list", "bodyExample.body_text[0]", "Ada", "type"),
      ],
      authentication: [passcodeTemplate, taken("safetyAdvice", "safetyAdvice", 1)],
      authenticationAutofill: [optional("safetyAdvice", "buttons[0].packageName", "buttons[0].sigNatureHash", "buttons[0].autoFill")],
    },
    updateTemplate: { utility: [writtenTemplate, required("templateId")], authentication: [passcodeTemplate, required("templateId")] },
    listTemplates: {
      filtered: [
        required("wabaId", "page", "size"),
        optional("name", "templateId", "category", "messageLanguage", "auditStatus"),
        refused("page is a text", "page", "1", "type"),
        refused("category is no list", "category", "1", "type"),
        refused("auditStatus holds a word", "auditStatus[0]", "APPROVED", "type"),
      ],
    },
    deleteTemplate: { byId: [required("wabaId", "id"), refused("id is a text", "id", "194", "type"), forbidden("templateId", "0123")] },
    getPhoneInfo: { account: [required("wabaId")] },
    getWabaInfo: { all: [forbidden("accountName", "parcels")] }, // of version 2
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
