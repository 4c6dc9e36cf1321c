import {
  atLeast,
  characters,
  choice,
  coded,
  eitherOr,
  type Fact,
  forbidden,
  optional,
  refused,
  required,
  taken,
  type VendorFacts,
} from "../fact.ts";

// The message page; 160 and 161, the codes of the gateway, from the tests of the vendor's SDKs (all read 2026-11). No page has a code for a broken rule.

const link = "https://cdn.example.com/parcels/B520/porch.jpg";
const noLink = "ftp://cdn.example.com/parcels/B520/porch.jpg";
const id = "204815936740285";

const phoneNumber = (path: string): Fact[] =>
  [
    required(path),
    atLeast(1, characters, path, "minLength"),
    taken(`${path} with a plus`, path, "+447700900123"), // nothing forbids it
    refused(`${path} is a number`, path, 447_700_900_123, "type"),
  ].flat();

const content = [
  required("Content"),
  refused("Content is an object", "Content", {}, "type"),
  refused("Content is no JSON", "Content", "Hello", "contentSchema"),
  refused("Content is a list", "Content", "[]", "contentSchema"),
].flat();

const media = [
  content,
  eitherOr("Content.id", "Content.link", link),
  atLeast(1, characters, "Content.id", "minLength"),
  taken("a link in place of the id", "Content", JSON.stringify({ link })),
].flat();

const buttonIndex = (path: string): Fact[] =>
  [
    required(path),
    taken("the second button", path, "1"),
    taken("the last button", path, "2"),
    refused("a button beyond the last", path, "3", "enum"),
    refused("index is a number", path, 0, "type"),
  ].flat();

const [first, second] = ["Content.components[0]", "Content.components[1]"];
const value = `${first}.parameters[0]`;

export const uspeedo: VendorFacts = {
  operations: {
    sendMessage: {
      text: [
        coded("Action", "160"),
        refused("another Action", "Action", "SendMesage", "enum", "161"),
        taken("the Action of the SDKs", "Action", "SendWhatsappMessage"),
        optional("AccountId"), // the tables require it, the SDKs never send it
        refused("AccountId is a text", "AccountId", "10001", "type"),
        taken("accountId, as the sample spells it", "accountId", 10_001),
        taken("companyId, of the sample", "companyId", 10_001),
        [1, 2, 3, 4, 5, 6, 7].flatMap((purpose) => taken(`Purpose ${purpose}`, "Purpose", purpose)),
        [0, 8].flatMap((purpose) => refused(`Purpose ${purpose}`, "Purpose", purpose, "enum")),
        phoneNumber("BusinessPhone"),
        phoneNumber("To"),
        choice("Type", "interactive"),
        content,
        required("Content.body"),
        atLeast(1, characters, "Content.body", "minLength"),
        taken("a body longer than Meta's 4,096", "Content.body", "x".repeat(4_097)), // no limit is printed
        optional("Content.preview_url"),
        refused("preview_url is a text", "Content.preview_url", "true", "type"),
      ],
      imageById: [media, optional("Content.caption")],
      imageByLink: [refused("link is no link", "Content.link", noLink, "pattern")],
      audio: [media, forbidden("Content.caption", "Parcel B520")],
      video: [media, optional("Content.caption")],
      document: [media, optional("Content.filename"), forbidden("Content.caption", "Parcel B520")],
      documentByLink: [eitherOr("Content.link", "Content.id", id), refused("link is no link", "Content.link", noLink, "pattern")],
      sticker: [media, forbidden("Content.caption", "Parcel B520")],
      location: [
        content,
        required("Content.latitude", "Content.longitude"),
        refused("latitude is a text", "Content.latitude", "51.501476", "type"),
        refused("longitude is a text", "Content.longitude", "-0.140634", "type"),
        optional("Content.name", "Content.address"),
      ],
      template: [
        content,
        required("Content.name", "Content.language", "Content.language.code", "Content.language.policy"),
        atLeast(1, characters, "Content.name", "minLength"),
        atLeast(1, characters, "Content.language.code", "minLength"),
        refused("another policy", "Content.language.policy", "fallback", "const"),
      ],
      templateOtp: [
        optional("Content.components", `${first}.parameters`, `${second}.parameters`),
        choice(`${first}.type`, "footer"),
        forbidden(`${first}.sub_type`, "url"),
        forbidden(`${first}.index`, "0"),
        required(`${value}.text`),
        refused("an image in the body", `${value}.type`, "image", "const"),
        forbidden(`${value}.payload`, "keep"),
        choice(`${second}.sub_type`, "copy_code"),
        buttonIndex(`${second}.index`),
        refused("a payload on a url button", `${second}.parameters[0].type`, "payload", "const"),
      ],
      templateQuickReply: [
        optional(`${first}.parameters`, `${second}.parameters`),
        choice(`${value}.type`, "location"), // of a header
        buttonIndex(`${second}.index`),
        required(`${second}.parameters[0].type`, `${second}.parameters[0].payload`),
        refused("a text on a quick reply", `${second}.parameters[0].type`, "text", "const"),
        refused("payload is an object", `${second}.parameters[0].payload`, {}, "type"),
      ],
      templateImageHeader: [
        required(`${value}.image`),
        eitherOr(`${value}.image.link`, `${value}.image.id`, id),
        forbidden(`${value}.text`, "Parcel B520"),
      ],
      templateVideoHeader: [required(`${value}.video`)],
      templateDocumentHeader: [required(`${value}.document`), optional(`${value}.document.filename`)],
    },
  },
  meanings: {
    "17100": "unauthorized",
    "17102": "unauthorized",
    "17115": { mayBeSent: "rejected" },
    "17125": "insufficient-balance",
  },
};
