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

const action = (other: string): Fact[] => [coded("Action", "160"), refused("another Action", "Action", other, "const", "161")].flat();
const account = [taken("no AccountId", "AccountId", undefined), refused("AccountId is a text", "AccountId", "10001", "type")].flat();
const envelope = ["Action: string", "RetCode: integer", "Message: string", "RequestId: string"];

export const uspeedo: VendorFacts = {
  paths: {
    sendMessage: "/api#SendMessage",
    uploadMedia: "/api#UploadMedia",
    getMedia: "/api#GetMedia",
    deleteMedia: "/api#DeleteMedia",
    getTemplates: "/api#GetTemplates",
    deleteTemplate: "/api#DeleteTemplate",
    getAccountPhoneList: "/api#GetAccountPhoneList",
    getMessageSummary: "/api#GetMessageSummary",
  },
  codes:
    "160 161 17100 17101 17102 17103 17104 17105 17106 17107 17108 17109 17110 17111 17112 17113 17114 17115 17116 17117 17118 17119 17120 17121 17122 17123 17125",
  answers: {
    uploadMedia: [...envelope, "Data.Id: string"],
    getMedia: [...envelope, "Data.FileName: string", "Data.MimeType: string", "Data.URL: string"],
    deleteMedia: envelope,
    getTemplates: [
      ...envelope,
      "Data.Data[].ID: string",
      "Data.Data[].Name: string",
      "Data.Data[].Category: string",
      "Data.Data[].Language: string",
      "Data.Data[].Status: string",
      "Data.Data[].RejectedReason: string",
      "Data.Data[].QualityScore.Score: string",
      "Data.Data[].Tags: array,null",
      "Data.Data[].Components[].Type: string",
      "Data.Data[].Components[].Format: string",
      "Data.Data[].Components[].Text: string",
      "Data.Data[].Components[].Example.BodyText[][]: string",
      "Data.Data[].Components[].Example.HeaderHandle[]: string",
      "Data.Data[].Components[].Example.HeaderText[]: string",
      "Data.Data[].Components[].Buttons[].Type: string",
      "Data.Data[].Components[].Buttons[].Text: string",
      "Data.Data[].Components[].Buttons[].URL: string",
      "Data.Data[].Components[].Buttons[].PhoneNumber: string",
      "Data.Data[].Components[].Buttons[].Example[]: string",
      "Data.Data[].Attributes[].Type: string",
      "Data.Data[].Attributes[].NamedVar[]: string",
      "Data.Paging.Cursors.After: string",
      "Data.Paging.Cursors.Before: string",
      "Data.Paging.Next: string",
      "Data.Paging.Previous: string",
    ],
    deleteTemplate: envelope,
    getAccountPhoneList: [
      ...envelope,
      "Data.PhoneList[].Number: string",
      "Data.PhoneList[].Country: string",
      "Data.PhoneList[].Status: string",
      "Data.PhoneList[].QualityRating: string",
      "Data.PhoneList[].DisplayName: string",
      "Data.PhoneList[].MessagingLimit: string",
    ],
    getMessageSummary: [
      ...envelope,
      "Data.MsgNum: integer",
      "Data.MsgAmount: integer",
      ...["List", "MsgList"].flatMap((rows) => [
        `Data.${rows}[].BusinessPhone: string`,
        `Data.${rows}[].Country: string`,
        `Data.${rows}[].ConvNum: integer`,
        `Data.${rows}[].ConvAmount: integer`,
      ]),
    ],
  },
  operations: {
    uploadMedia: {
      image: [
        action("Upload"),
        account,
        phoneNumber("BusinessPhone"),
        required("File"),
        refused("an empty file", "File", "", "minLength"),
        refused("a data URL", "File", "data:image/png;base64,iVBORw0KGgo=", "pattern"),
        refused("base64 for URLs", "File", "_-8=", "pattern"),
        refused("base64 in lines", "File", "iVBO\nRw0K", "pattern"),
        forbidden("FileName", "porch.jpg"),
      ],
    },
    getMedia: {
      media: [
        action("GetMedias"),
        account,
        phoneNumber("BusinessPhone"),
        required("MediaId"),
        refused("MediaId is a number", "MediaId", 2_048, "type"),
      ],
    },
    deleteMedia: {
      media: [
        action("RemoveMedia"),
        account,
        phoneNumber("BusinessPhone"),
        required("MediaId"),
        taken("accountId, as the sample", "accountId", 1),
      ],
    },
    getTemplates: {
      templatesNextPage: [
        action("GetTemplate"),
        account,
        phoneNumber("BusinessPhone"),
        optional("Name", "Limit", "After"),
        refused("Limit is a text", "Limit", "20", "type"),
        taken("Before beside After", "Before", "MQZDZD"), // nothing forbids it
      ],
    },
    deleteTemplate: {
      template: [action("DeleteTemplates"), account, phoneNumber("BusinessPhone"), required("Name"), forbidden("Language", "en")],
    },
    getAccountPhoneList: { numbers: [action("GetPhoneList"), account, forbidden("BusinessPhone", "447700900001")] },
    getMessageSummary: {
      summarySpan: [
        action("GetSummary"),
        account,
        optional("StartTime", "EndTime"),
        refused("StartTime is a text", "StartTime", "1762300800", "type"),
        forbidden("BusinessPhone", "447700900001"),
      ],
    },
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
