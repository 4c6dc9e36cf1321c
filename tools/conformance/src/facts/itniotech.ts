import {
  atLeast,
  atMost,
  characters,
  choice,
  coded,
  digits,
  eitherOr,
  type Fact,
  filled,
  forbidden,
  given,
  list,
  optional,
  refused,
  required,
  taken,
  type VendorFacts,
} from "../fact.ts";

// The page of the custom message and the pages of the template message, English and Chinese (all read 2026-11).

const noLink = "ftp://files.example.com/1042.png";

const message = [
  required("appId", "businessPhone", "recipient", "channelType"),
  refused("appId is a number", "appId", 1042, "type"),
  atLeast(7, digits, "businessPhone", "minLength", "-94"),
  atMost(14, digits, "businessPhone", "maxLength", "-93"),
  refused("businessPhone with a plus", "businessPhone", "+447700900001", "pattern", "-95"),
  atLeast(7, digits, "recipient", "minLength", "-71"),
  atMost(14, digits, "recipient", "maxLength", "-70"),
  refused("recipient with a plus", "recipient", "+447700900123", "pattern", "-72"),
  refused("recipient is a number", "recipient", 447_700_900_123, "type"),
  refused("another channel", "channelType", 1, "const", "-112"),
  refused("channelType is a text", "channelType", "0", "type"),
].flat();

const link = (path: string, code: string): Fact[] => [
  ...filled(path, code),
  ...refused(`${path} is no link`, path, noLink, "pattern", "-133"),
];

const coordinate = (path: string, code: string): Fact[] =>
  [
    filled(path, code),
    atLeast(1, characters, path, "minLength", code), // in any form
    refused(`${path} is a number`, path, 51.507_268, "type"),
  ].flat();

const label = (path: string, known: readonly string[], unknown: string): Fact[] => [
  ...known.flatMap((word) => taken(`${path} ${word}`, path, word)),
  ...refused(`${path} ${unknown}`, path, unknown, "enum"),
];

const buttonIndex = (path: string): Fact[] =>
  [
    required(path),
    taken("the last button", path, "9"),
    refused("a button beyond the last", path, "10", "pattern"),
    refused("index is a number", path, 0, "type"),
  ].flat();

const sections = "interactive.action.sections";
const rows = `${sections}[0].rows`;
const aRow = { id: "am", title: "Morning" };
const aCard = { name: { formatted_name: "Ann Driver" } };
const someSections = list("sections", { rows: [aRow] });

const buttons = "interactive.action.buttons";
const reply = `${buttons}[0].reply`;
const someButtons = list("buttons", { type: "reply", reply: { id: "yes", title: "Yes" } });

const [first, second] = ["template.components[0]", "template.components[1]"];
const value = `${first}.parameters[0]`;

const application = [required("appId"), refused("appId is a number", "appId", 1042, "type")].flat();

const newTemplate = [
  application,
  required("channelType", "templateName", "language"),
  refused("another channel", "channelType", 1, "const", "-112"),
  atMost(512, characters, "templateName", "maxLength"),
  refused("a capital in templateName", "templateName", "Parcel", "pattern"),
  refused("a language with a hyphen", "language", "en-GB", "pattern", "-74"),
  refused("components are a list", "components", [], "type"),
].flat();

const envelope = ["status: string", "reason: string"];
const counted = ["data.total: integer", "data.size: integer", "data.current: integer"];
const body = "components.body";
const version = "data[].templateLanList[]";

export const itniotech: VendorFacts = {
  paths: {
    sendCustomMessage: "/wa/custom/sendMsg",
    sendTemplateMessage: "/wa/template/sendMsg",
    createTemplate: "/wa/template/add",
    queryTemplates: "/wa/template/query",
    deleteTemplate: "/wa/template/del",
    queryWabaInfo: "/wa/queryWaBaInfo",
    queryBusinessPhoneInfo: "/wa/queryBusinessPhoneInfo",
  },
  codes:
    "-1 -2 -4 -5 -6 -7 -8 -10 -11 -12 -14 -16 -30 -31 -32 -38 -39 -44 -68 -69 -70 -71 -72 -74 -76 -83 -93 -94 -95 -96 -97 -112 -114 -115 -116 -117 -118 -119 -120 -121 -122 -123 -124 -125 -127 -128 -129 -132 -133 -134 -135",
  answers: {
    createTemplate: envelope,
    queryTemplates: [
      ...envelope,
      "data[].appId: string",
      "data[].templateId: string",
      "data[].templateName: string",
      "data[].templateCategory: integer",
      "data[].markingChildType: integer",
      `${version}.status: string`,
      `${version}.reason: string`,
      `${version}.footer: string`,
      `${version}.language.code: string`,
      `${version}.language.nameEn: string`,
      `${version}.language.nameCn: string`,
      `${version}.header.type: integer`,
      `${version}.header.text: string`,
      `${version}.header.example[]: string`,
      `${version}.body.text: string`,
      `${version}.body.exampleParams[]: string`,
      `${version}.buttons[].type: integer`,
      `${version}.buttons[].text: string`,
      `${version}.buttons[].otp_type: string`,
    ],
    deleteTemplate: envelope,
    queryWabaInfo: [
      ...envelope,
      ...counted,
      "data.records[].appId: string",
      "data.records[].wabaId: string",
      "data.records[].wabaMaxNumber: integer",
      "data.records[].wabaName: string",
      "data.records[].accountReviewStatus: integer",
      "data.records[].currency: string",
      "data.records[].messageTemplateNamespace: string",
      "data.records[].businessVerificationStatus: integer",
      "data.records[].timeZoneId: string",
      "data.records[].reportUrl: string",
    ],
    queryBusinessPhoneInfo: [
      ...envelope,
      ...counted,
      "data.records[].wabaId: string",
      "data.records[].timeStamp: string",
      "data.records[].dataList[].displayPhoneNumber: string",
      "data.records[].dataList[].phoneNumber: string",
      "data.records[].dataList[].status: integer",
      "data.records[].dataList[].verificationStatus: integer",
      "data.records[].dataList[].messagingLimitTier: integer",
      "data.records[].dataList[].qualityRating: integer",
    ],
  },
  operations: {
    createTemplate: {
      utility: [
        newTemplate,
        refused("without type", "type", undefined, "oneOf", "-76"),
        refused("another type", "type", 3, "oneOf", "-76"),
        taken("marketing", "type", 1),
        required("components", body, `${body}.type`, `${body}.text`, "components.header.type"),
        optional("components.header", "components.header.example", `${body}.example`, "components.footer", "components.footer.type"),
        choice("components.header.format", "5", "-83"),
        refused("format is a number", "components.header.format", 0, "type"),
        atMost(60, characters, "components.header.text", "maxLength"),
        refused("two variables above", "components.header.text", "{{1}} {{2}}", "pattern"),
        atMost(1_024, characters, `${body}.text`, "maxLength"),
        taken("20 variables", `${body}.text`, "{{1}}".repeat(20)),
        refused("21 variables", `${body}.text`, "{{1}}".repeat(21), "pattern"),
        refused("examples in a list of lists", `${body}.example.body_text[0]`, ["Ann"], "type"),
        atMost(60, characters, "components.footer.text", "maxLength"),
        refused("type in small letters", `${body}.type`, "body", "const"),
      ],
      utilityDocument: [
        required("components.header.example.header_handle"),
        taken("an image", "components.header.format", "1"),
        taken("a video", "components.header.format", "2"),
      ],
      utilityLocation: [forbidden("components.header.text", "Here")],
      utilityQuickReply: [
        atMost(25, characters, "components.button.buttons[0].text", "maxLength"),
        choice("components.button.buttons[0].type", "3"),
      ],
      marketingImage: [
        required("components.button.buttons[0].url"),
        atMost(25, characters, "components.button.buttons[0].text", "maxLength"),
      ],
      authentication: [
        newTemplate,
        required(`${body}.add_security_recommendation`, "components.button"),
        refused("advice is a text", `${body}.add_security_recommendation`, "true", "type"),
        forbidden(`${body}.text`, "Your code"),
        taken("expiry of 1 minute", "components.footer.code_expiration_minutes", 1),
        taken("expiry of 90 minutes", "components.footer.code_expiration_minutes", 90),
        refused("expiry of 91 minutes", "components.footer.code_expiration_minutes", 91, "maximum"),
        refused("expiry of no minute", "components.footer.code_expiration_minutes", 0, "minimum"),
        refused("a quick reply", "components.button.buttons[0].type", 2, "const"),
        taken("copy_code", "components.button.buttons[0].text", "Copy"),
      ],
    },
    queryTemplates: {
      byIdAndLanguage: [
        application,
        optional("templateId", "languageCode"),
        refused("no code", "languageCode", "Chinese", "pattern", "-74"),
      ],
    },
    deleteTemplate: { byId: [application, required("templateId"), forbidden("languageCode", "en")] },
    queryWabaInfo: {
      byAppIds: [
        required("params"),
        optional("params.appIds", "current", "size"),
        atMost(100, list("applications", "Demo1234"), "params.appIds", "maxItems"),
        refused("size is a text", "size", "10", "type"),
      ],
    },
    queryBusinessPhoneInfo: {
      byAppId: [
        required("params"),
        optional("params.phoneNumbers", "current", "size"),
        eitherOr("params.appId", "params.appIds", ["Demo1234"]),
      ],
      byAppIds: [
        atMost(100, list("applications", "Demo1234"), "params.appIds", "maxItems"),
        refused("appIds is a text", "params.appIds", "Demo1234", "type"),
      ],
    },
    sendCustomMessage: {
      text: [
        message,
        choice("type", "hsm", "-132"),
        given("text", "-114"),
        filled("text.body", "-115"),
        atLeast(1, characters, "text.body", "minLength", "-115"),
        atMost(4_096, characters, "text.body", "maxLength"),
        refused("body is a number", "text.body", 1042, "type"),
      ],
      textQuoted: [
        refused("type is context", "type", "context", "oneOf", "-132"), // a heading of the page, not a type
        optional("context", "context.refMessageId"),
      ],
      image: [given("image", "-116"), link("image.link", "-117"), optional("image.caption")],
      audio: [given("audio", "-118"), link("audio.link", "-119"), forbidden("audio.caption", "How to find us")],
      video: [given("video", "-120"), link("video.link", "-121"), optional("video.caption")],
      sticker: [given("sticker", "-122"), link("sticker.link", "-123"), forbidden("sticker.caption", "Thank you")],
      document: [given("document", "-124"), link("document.link", "-125"), required("document.filename"), optional("document.caption")],
      location: [
        given("location", "-127"),
        coordinate("location.longitude", "-128"),
        coordinate("location.latitude", "-129"),
        required("location.name", "location.address"),
        forbidden("location.link", "https://files.example.com/1042.png"), // a slip of the page's sample
      ],
      contacts: [
        required("contacts", "contacts[0].name", "contacts[0].name.formatted_name"),
        optional("contacts[0].name.first_name"),
        taken("a card with a name alone", "contacts", [aCard]),
        refused("contacts are an object", "contacts", aCard, "type"),
        refused("no cards", "contacts", [], "minItems"),
        refused("a birthday without year", "contacts[0].birthday", "01-11", "pattern"),
        label("contacts[0].addresses[0].type", ["HOME"], "CELL"),
        label("contacts[0].emails[0].type", ["HOME"], "CELL"),
        label("contacts[0].phones[0].type", ["MAIN", "IPHONE", "HOME", "WORK"], "MOBILE"),
        label("contacts[0].urls[0].type", ["HOME"], "CELL"),
      ],
      interactiveList: [
        required("interactive", "interactive.body", "interactive.body.text", "interactive.action"),
        required("interactive.action.button", sections, rows, `${rows}[0].id`, `${rows}[0].title`),
        optional("interactive.header", "interactive.footer", `${rows}[0].description`),
        choice("interactive.type", "product"),
        required("interactive.header.type", "interactive.header.text"),
        refused("an image as header", "interactive.header.type", "image", "const"),
        atLeast(1, someSections, sections, "minItems"),
        atMost(10, someSections, sections, "maxItems"),
        atMost(24, characters, `${sections}[0].title`, "maxLength"),
        atMost(10, list("rows", aRow), rows, "maxItems"),
        atMost(200, characters, `${rows}[0].id`, "maxLength"),
        atMost(24, characters, `${rows}[0].title`, "maxLength"),
        atMost(72, characters, `${rows}[0].description`, "maxLength"),
      ],
      interactiveButton: [
        required("interactive.body", "interactive.action", buttons, `${buttons}[0].type`, reply, `${reply}.id`, `${reply}.title`),
        atLeast(1, someButtons, buttons, "minItems"),
        atMost(3, someButtons, buttons, "maxItems"),
        refused("another button", `${buttons}[0].type`, "url", "const"),
        atMost(256, characters, `${reply}.id`, "maxLength"),
        atLeast(1, characters, `${reply}.title`, "minLength"),
        atMost(20, characters, `${reply}.title`, "maxLength"),
      ],
      interactiveButtonHeader: [optional("interactive.header", "interactive.footer")],
      interactiveLocationRequest: [
        required("interactive.body", "interactive.action", "interactive.action.name"),
        forbidden("interactive.header", { type: "text", text: "Parcel 1042" }),
        forbidden("interactive.footer", { text: "Thank you" }),
        refused("another action", "interactive.action.name", "send_address", "const"),
      ],
    },
    sendTemplateMessage: {
      templateStatic: [
        message,
        required("template", "template.name", "template.language", "template.language.code"),
        taken("a language with its country", "template.language.code", "zh_TW"),
        refused("a language with a hyphen", "template.language.code", "en-GB", "pattern", "-74"),
      ],
      templateVariables: [
        optional("template.components", `${first}.parameters`),
        choice(`${first}.type`, "footer"),
        forbidden(`${first}.sub_type`, "url"),
        forbidden(`${first}.index`, "0"),
        coded(`${value}.type`, "-134"),
        refused("an image in the body", `${value}.type`, "image", "const", "-134"),
        filled(`${value}.text`, "-135"),
      ],
      templateOtp: [
        choice(`${second}.sub_type`, "copy_code"),
        buttonIndex(`${second}.index`),
        optional(`${second}.parameters`),
        coded(`${second}.parameters[0].type`, "-134"),
        refused("a payload on a url button", `${second}.parameters[0].type`, "payload", "const", "-134"),
        filled(`${second}.parameters[0].text`, "-135"),
      ],
      templateQuickReply: [
        buttonIndex(`${first}.index`),
        optional(`${first}.parameters`),
        coded(`${value}.type`, "-134"),
        refused("a text on a quick reply", `${value}.type`, "text", "const", "-134"),
        filled(`${value}.payload`, "-135"),
        taken("a payload of one character", `${value}.payload`, "1"),
      ],
      templateTextHeader: [
        optional(`${first}.parameters`),
        choice(`${value}.type`, "payload", "-134"),
        filled(`${value}.text`, "-135"),
        taken("a text of one character", `${value}.text`, "1"),
      ],
      templateImageHeader: [given(`${value}.image`, "-135"), link(`${value}.image.link`, "-135")],
      templateVideoHeader: [given(`${value}.video`, "-135"), link(`${value}.video.link`, "-135")],
      templateDocumentHeader: [
        given(`${value}.document`, "-135"),
        link(`${value}.document.link`, "-135"),
        optional(`${value}.document.filename`),
      ],
      templateLocationHeader: [
        given(`${value}.location`, "-135"),
        coordinate(`${value}.location.latitude`, "-135"),
        coordinate(`${value}.location.longitude`, "-135"),
        optional(`${value}.location.name`, `${value}.location.address`),
      ],
    },
  },
  generalCodes: { type: "-7", default: "-8" }, // of the page about deleting a template: JSON or a type is wrong; parameter check failed
  meanings: {
    "-4": "unauthorized",
    "-5": { mayBeSent: "rejected" },
    "-10": "unauthorized",
    "-14": "unauthorized",
    "-16": "unauthorized",
    "-68": "insufficient-balance",
    "-69": "unauthorized",
    "-96": "unauthorized",
    "-97": "unauthorized",
  },
};
