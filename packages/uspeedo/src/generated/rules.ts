// GENERATED from specs/uspeedo/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

const $SendMessageRequest: Rule = {
  type: "object",
  by: {
    member: "Type",
    branches: {
      text: () => $TextMessage,
      image: () => $ImageMessage,
      audio: () => $AudioMessage,
      video: () => $VideoMessage,
      document: () => $DocumentMessage,
      location: () => $LocationMessage,
      sticker: () => $StickerMessage,
      template: () => $TemplateMessage,
    },
  },
};

const $TextMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "text" }, Content: { type: "string", json: () => $TextContent } },
  closed: true,
};

const $Message: Rule = {
  all: [() => $BusinessPhoneRequest, () => $AccountIdAlias],
  type: "object",
  required: ["Action", "To"],
  properties: {
    Action: { type: "string", enum: ["SendMessage", "SendWhatsappMessage"], codes: { required: "160", enum: "161" } },
    To: { type: "string", minLength: 1 },
    companyId: { type: "integer" },
    Purpose: { type: "integer", enum: [1, 2, 3, 4, 5, 6, 7] },
  },
};

const $BusinessPhoneRequest: Rule = {
  all: [() => $ActionRequest],
  type: "object",
  required: ["BusinessPhone"],
  properties: { BusinessPhone: { type: "string", minLength: 1 } },
};

const $ActionRequest: Rule = { type: "object", properties: { AccountId: { type: "integer" } } };

const $AccountIdAlias: Rule = { type: "object", properties: { accountId: { type: "integer" } } };

const $TextContent: Rule = {
  type: "object",
  required: ["body"],
  properties: { body: { type: "string", minLength: 1 }, preview_url: { type: "boolean" } },
  closed: true,
};

const $ImageMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "image" }, Content: { type: "string", json: () => $ImageContent } },
  closed: true,
};

const $ImageContent: Rule = { all: [() => $Media], type: "object", properties: { caption: { type: "string" } }, closed: true };

const $Media: Rule = {
  type: "object",
  properties: {
    link: { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https link" },
    id: { type: "string", minLength: 1 },
  },
  exactlyOne: [["link"], ["id"]],
};

const $AudioMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "audio" }, Content: { type: "string", json: () => $AudioContent } },
  closed: true,
};

const $AudioContent: Rule = { all: [() => $Media], type: "object", closed: true };

const $VideoMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "video" }, Content: { type: "string", json: () => $VideoContent } },
  closed: true,
};

const $VideoContent: Rule = { all: [() => $Media], type: "object", properties: { caption: { type: "string" } }, closed: true };

const $DocumentMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "document" }, Content: { type: "string", json: () => $DocumentContent } },
  closed: true,
};

const $DocumentContent: Rule = { all: [() => $Media], type: "object", properties: { filename: { type: "string" } }, closed: true };

const $LocationMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "location" }, Content: { type: "string", json: () => $LocationContent } },
  closed: true,
};

const $LocationContent: Rule = {
  type: "object",
  required: ["latitude", "longitude"],
  properties: {
    latitude: { type: "number" },
    longitude: { type: "number" },
    name: { type: "string" },
    address: { type: "string" },
  },
  closed: true,
};

const $StickerMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "sticker" }, Content: { type: "string", json: () => $StickerContent } },
  closed: true,
};

const $StickerContent: Rule = { all: [() => $Media], type: "object", closed: true };

const $TemplateMessage: Rule = {
  all: [() => $Message],
  type: "object",
  required: ["Type", "Content"],
  properties: { Type: { type: "string", const: "template" }, Content: { type: "string", json: () => $TemplateContent } },
  closed: true,
};

const $TemplateContent: Rule = {
  type: "object",
  required: ["name", "language"],
  properties: {
    name: { type: "string", minLength: 1 },
    language: () => $TemplateLanguage,
    components: { type: "array", items: () => $TemplateComponent },
  },
  closed: true,
};

const $TemplateLanguage: Rule = {
  type: "object",
  required: ["code", "policy"],
  properties: { code: { type: "string", minLength: 1 }, policy: { type: "string", const: "deterministic" } },
  closed: true,
};

const $TemplateComponent: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: { header: () => $HeaderComponent, body: () => $BodyComponent, button: () => $ButtonComponent },
  },
};

const $HeaderComponent: Rule = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string", const: "header" }, parameters: { type: "array", items: () => $HeaderParameter } },
  closed: true,
};

const $HeaderParameter: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      text: () => $TextParameter,
      image: () => $ImageParameter,
      video: () => $VideoParameter,
      document: () => $DocumentParameter,
    },
  },
};

const $TextParameter: Rule = {
  type: "object",
  required: ["type", "text"],
  properties: { type: { type: "string", const: "text" }, text: { type: "string" } },
  closed: true,
};

const $ImageParameter: Rule = {
  type: "object",
  required: ["type", "image"],
  properties: { type: { type: "string", const: "image" }, image: () => $ImageContent },
  closed: true,
};

const $VideoParameter: Rule = {
  type: "object",
  required: ["type", "video"],
  properties: { type: { type: "string", const: "video" }, video: () => $VideoContent },
  closed: true,
};

const $DocumentParameter: Rule = {
  type: "object",
  required: ["type", "document"],
  properties: { type: { type: "string", const: "document" }, document: () => $DocumentContent },
  closed: true,
};

const $BodyComponent: Rule = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string", const: "body" }, parameters: { type: "array", items: () => $TextParameter } },
  closed: true,
};

const $ButtonComponent: Rule = {
  type: "object",
  by: { member: "sub_type", branches: { url: () => $UrlButtonComponent, quick_reply: () => $QuickReplyButtonComponent } },
};

const $UrlButtonComponent: Rule = {
  type: "object",
  required: ["type", "sub_type", "index"],
  properties: {
    type: { type: "string", const: "button" },
    sub_type: { type: "string", const: "url" },
    index: () => $ButtonIndex,
    parameters: { type: "array", items: () => $TextParameter },
  },
  closed: true,
};

const $ButtonIndex: Rule = { type: "string", enum: ["0", "1", "2"] };

const $QuickReplyButtonComponent: Rule = {
  type: "object",
  required: ["type", "sub_type", "index"],
  properties: {
    type: { type: "string", const: "button" },
    sub_type: { type: "string", const: "quick_reply" },
    index: () => $ButtonIndex,
    parameters: { type: "array", items: () => $PayloadParameter },
  },
  closed: true,
};

const $PayloadParameter: Rule = {
  type: "object",
  required: ["type", "payload"],
  properties: { type: { type: "string", const: "payload" }, payload: { type: "string" } },
  closed: true,
};

const $UploadMediaRequest: Rule = {
  all: [() => $BusinessPhoneRequest],
  type: "object",
  required: ["Action", "File"],
  properties: {
    Action: { type: "string", const: "UploadMedia", codes: { required: "160", const: "161" } },
    File: { type: "string", minLength: 1, pattern: /^[A-Za-z0-9+/]+={0,2}$/u, form: "base64, without a data: prefix" },
  },
  closed: true,
};

const $GetMediaRequest: Rule = {
  all: [() => $MediaRequest],
  type: "object",
  required: ["Action"],
  properties: { Action: { type: "string", const: "GetMedia", codes: { required: "160", const: "161" } } },
  closed: true,
};

const $MediaRequest: Rule = {
  all: [() => $BusinessPhoneRequest],
  type: "object",
  required: ["MediaId"],
  properties: { MediaId: { type: "string", minLength: 1 } },
};

const $DeleteMediaRequest: Rule = {
  all: [() => $MediaRequest, () => $AccountIdAlias],
  type: "object",
  required: ["Action"],
  properties: { Action: { type: "string", const: "DeleteMedia", codes: { required: "160", const: "161" } } },
  closed: true,
};

const $GetTemplatesRequest: Rule = {
  all: [() => $BusinessPhoneRequest],
  type: "object",
  required: ["Action"],
  properties: {
    Action: { type: "string", const: "GetTemplates", codes: { required: "160", const: "161" } },
    Name: { type: "string" },
    Limit: { type: "integer" },
    After: { type: "string" },
    Before: { type: "string" },
  },
  closed: true,
};

const $DeleteTemplateRequest: Rule = {
  all: [() => $BusinessPhoneRequest, () => $AccountIdAlias],
  type: "object",
  required: ["Action", "Name"],
  properties: {
    Action: { type: "string", const: "DeleteTemplate", codes: { required: "160", const: "161" } },
    Name: { type: "string", minLength: 1 },
  },
  closed: true,
};

const $GetAccountPhoneListRequest: Rule = {
  all: [() => $ActionRequest],
  type: "object",
  required: ["Action"],
  properties: { Action: { type: "string", const: "GetAccountPhoneList", codes: { required: "160", const: "161" } } },
  closed: true,
};

const $GetMessageSummaryRequest: Rule = {
  all: [() => $ActionRequest],
  type: "object",
  required: ["Action"],
  properties: {
    Action: { type: "string", const: "GetMessageSummary", codes: { required: "160", const: "161" } },
    StartTime: { type: "integer" },
    EndTime: { type: "integer" },
  },
  closed: true,
};

/** The request body of every operation. */
export const operations: OperationRules = {
  "POST /api#SendMessage": () => $SendMessageRequest,
  "POST /api#UploadMedia": () => $UploadMediaRequest,
  "POST /api#GetMedia": () => $GetMediaRequest,
  "POST /api#DeleteMedia": () => $DeleteMediaRequest,
  "POST /api#GetTemplates": () => $GetTemplatesRequest,
  "POST /api#DeleteTemplate": () => $DeleteTemplateRequest,
  "POST /api#GetAccountPhoneList": () => $GetAccountPhoneListRequest,
  "POST /api#GetMessageSummary": () => $GetMessageSummaryRequest,
};
