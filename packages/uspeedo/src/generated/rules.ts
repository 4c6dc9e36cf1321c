// GENERATED from specs/uspeedo/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

/** Makes the rules of the request body of every operation: in a function, for whoever loads them and checks nothing. */
export function operations(): OperationRules {
  const $ActionRequest: Rule = { members: { "AccountId?": { type: "integer" } }, open: true };
  const $BusinessPhoneRequest: Rule = { all: [$ActionRequest], members: { BusinessPhone: { type: "string", minLength: 1 } }, open: true };
  const $AccountIdAlias: Rule = { members: { "accountId?": { type: "integer" } }, open: true };
  const $Message: Rule = {
    all: [$BusinessPhoneRequest, $AccountIdAlias],
    members: {
      Action: { enum: ["SendMessage", "SendWhatsappMessage"], codes: { required: "160", enum: "161" } },
      To: { type: "string", minLength: 1 },
      "companyId?": { type: "integer" },
      "Purpose?": { enum: [1, 2, 3, 4, 5, 6, 7] },
    },
    open: true,
  };
  const $Media: Rule = {
    members: {
      "link?": { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https link" },
      "id?": { type: "string", minLength: 1 },
    },
    open: true,
    exactlyOne: [["link"], ["id"]],
  };
  const $ImageContent: Rule = { all: [$Media], members: { "caption?": { type: "string" } } };
  const $VideoContent: Rule = { all: [$Media], members: { "caption?": { type: "string" } } };
  const $DocumentContent: Rule = { all: [$Media], members: { "filename?": { type: "string" } } };
  const $TextParameter: Rule = { members: { type: "text", text: { type: "string" } } };
  const $ButtonIndex: Rule = { enum: ["0", "1", "2"] };
  const $MediaRequest: Rule = { all: [$BusinessPhoneRequest], members: { MediaId: { type: "string", minLength: 1 } }, open: true };
  return {
    "POST /api#SendMessage": {
      by: "Type",
      branches: [
        {
          all: [$Message],
          members: {
            Type: "text",
            Content: {
              type: "string",
              json: { members: { body: { type: "string", minLength: 1 }, "preview_url?": { type: "boolean" } } },
            },
          },
        },
        { all: [$Message], members: { Type: "image", Content: { type: "string", json: $ImageContent } } },
        {
          all: [$Message],
          members: { Type: "audio", Content: { type: "string", json: { all: [$Media], members: {} } } },
        },
        { all: [$Message], members: { Type: "video", Content: { type: "string", json: $VideoContent } } },
        { all: [$Message], members: { Type: "document", Content: { type: "string", json: $DocumentContent } } },
        {
          all: [$Message],
          members: {
            Type: "location",
            Content: {
              type: "string",
              json: {
                members: {
                  latitude: { type: "number" },
                  longitude: { type: "number" },
                  "name?": { type: "string" },
                  "address?": { type: "string" },
                },
              },
            },
          },
        },
        {
          all: [$Message],
          members: { Type: "sticker", Content: { type: "string", json: { all: [$Media], members: {} } } },
        },
        {
          all: [$Message],
          members: {
            Type: "template",
            Content: {
              type: "string",
              json: {
                members: {
                  name: { type: "string", minLength: 1 },
                  language: { members: { code: { type: "string", minLength: 1 }, policy: "deterministic" } },
                  "components?": {
                    type: "array",
                    items: {
                      by: "type",
                      branches: [
                        {
                          members: {
                            type: "header",
                            "parameters?": {
                              type: "array",
                              items: {
                                by: "type",
                                branches: [
                                  $TextParameter,
                                  { members: { type: "image", image: $ImageContent } },
                                  { members: { type: "video", video: $VideoContent } },
                                  { members: { type: "document", document: $DocumentContent } },
                                ],
                              },
                            },
                          },
                        },
                        { members: { type: "body", "parameters?": { type: "array", items: $TextParameter } } },
                        {
                          by: "sub_type",
                          branches: [
                            {
                              members: {
                                type: "button",
                                sub_type: "url",
                                index: $ButtonIndex,
                                "parameters?": { type: "array", items: $TextParameter },
                              },
                            },
                            {
                              members: {
                                type: "button",
                                sub_type: "quick_reply",
                                index: $ButtonIndex,
                                "parameters?": { type: "array", items: { members: { type: "payload", payload: { type: "string" } } } },
                              },
                            },
                          ],
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
        },
      ],
    },
    "POST /api#UploadMedia": {
      all: [$BusinessPhoneRequest],
      members: {
        Action: { const: "UploadMedia", codes: { required: "160", const: "161" } },
        File: { type: "string", minLength: 1, pattern: /^[A-Za-z0-9+/]+={0,2}$/u, form: "base64, without a data: prefix" },
      },
    },
    "POST /api#GetMedia": { all: [$MediaRequest], members: { Action: { const: "GetMedia", codes: { required: "160", const: "161" } } } },
    "POST /api#DeleteMedia": {
      all: [$MediaRequest, $AccountIdAlias],
      members: { Action: { const: "DeleteMedia", codes: { required: "160", const: "161" } } },
    },
    "POST /api#GetTemplates": {
      all: [$BusinessPhoneRequest],
      members: {
        Action: { const: "GetTemplates", codes: { required: "160", const: "161" } },
        "Name?": { type: "string" },
        "Limit?": { type: "integer" },
        "After?": { type: "string" },
        "Before?": { type: "string" },
      },
    },
    "POST /api#DeleteTemplate": {
      all: [$BusinessPhoneRequest, $AccountIdAlias],
      members: {
        Action: { const: "DeleteTemplate", codes: { required: "160", const: "161" } },
        Name: { type: "string", minLength: 1 },
      },
    },
    "POST /api#GetAccountPhoneList": {
      all: [$ActionRequest],
      members: { Action: { const: "GetAccountPhoneList", codes: { required: "160", const: "161" } } },
    },
    "POST /api#GetMessageSummary": {
      all: [$ActionRequest],
      members: {
        Action: { const: "GetMessageSummary", codes: { required: "160", const: "161" } },
        "StartTime?": { type: "integer" },
        "EndTime?": { type: "integer" },
      },
    },
  };
}
