// GENERATED from specs/itniotech/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

/** Makes the rules of the request body of every operation: in a function, for whoever loads them and checks nothing. */
export function operations(): OperationRules {
  const $ApplicationBase: Rule = { members: { appId: { type: "string" } }, open: true };
  const $MessageBase: Rule = {
    all: [$ApplicationBase],
    members: {
      businessPhone: {
        type: "string",
        minLength: 7,
        maxLength: 14,
        pattern: /^[0-9]+$/u,
        form: "digits only, without +, spaces or dashes",
        codes: { pattern: "-95", minLength: "-94", maxLength: "-93" },
      },
      channelType: { const: 0, codes: { const: "-112" } },
      recipient: {
        type: "string",
        minLength: 7,
        maxLength: 14,
        pattern: /^[0-9]+$/u,
        form: "digits only, without +, spaces or dashes",
        codes: { pattern: "-72", minLength: "-71", maxLength: "-70" },
      },
    },
    open: true,
  };
  const $CustomMessageBase: Rule = { all: [$MessageBase], members: { "context?": { members: { "refMessageId?": { type: "string" } } } }, open: true };
  const $InteractiveHeader: Rule = { members: { type: "text", text: { type: "string" } } };
  const $InteractiveBody: Rule = { members: { text: { type: "string" } } };
  const $InteractiveFooter: Rule = { members: { text: { type: "string" } } };
  const $TextParameter: Rule = {
    members: {
      type: { const: "text", codes: { required: "-134", const: "-134" } },
      text: { type: "string", minLength: 1, codes: { required: "-135", minLength: "-135" } },
    },
  };
  const $TemplateMedia: Rule = {
    members: {
      link: {
        type: "string",
        minLength: 1,
        pattern: /^https?:\/\/[^\s/]+\S*$/u,
        form: "an http or https link",
        codes: { required: "-135", minLength: "-135", pattern: "-133" },
      },
    },
  };
  const $ButtonIndex: Rule = { type: "string", pattern: /^[0-9]$/u, form: "one digit, 0 to 9" };
  const $CreateTemplateBase: Rule = {
    all: [$ApplicationBase],
    members: {
      channelType: { const: 0, codes: { const: "-112" } },
      templateName: {
        type: "string",
        maxLength: 512,
        pattern: /^[a-z0-9_]+$/u,
        form: "lower-case letters, digits and underscores only",
      },
      language: {
        type: "string",
        pattern: /^[a-z]{2,3}(_[A-Z]{2,3})?$/u,
        form: "a language code such as en or en_US",
        codes: { pattern: "-74" },
      },
    },
    open: true,
  };
  const $TemplateHeaderBase: Rule = { members: { type: "HEADER" }, open: true };
  const $TemplateHeader: Rule = {
    by: "format",
    branches: [
      {
        all: [$TemplateHeaderBase],
        members: {
          format: "0",
          text: {
            type: "string",
            maxLength: 60,
            pattern: /^(?:(?!\{\{)[\s\S])*(?:\{\{(?:(?!\{\{)[\s\S])*)?$/u,
            form: "a text with at most one variable",
          },
          "example?": { members: { header_text: { type: "array", items: { type: "string" } } } },
        },
      },
      {
        all: [$TemplateHeaderBase],
        members: {
          format: { enum: ["1", "2", "3"] },
          example: { members: { header_handle: { type: "array", items: { type: "string" } } } },
        },
      },
      { all: [$TemplateHeaderBase], members: { format: "4" } },
    ],
    codes: { oneOf: "-83" },
  };
  return {
    "POST /wa/custom/sendMsg": {
      by: "type",
      branches: [
        {
          all: [$CustomMessageBase],
          members: {
            type: "text",
            text: {
              all: [
                {
                  members: {
                    body: { type: "string", minLength: 1, maxLength: 4096, codes: { required: "-115", minLength: "-115" } },
                  },
                },
              ],
              codes: { required: "-114" },
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "image",
            image: {
              all: [
                {
                  members: {
                    link: {
                      type: "string",
                      minLength: 1,
                      pattern: /^https?:\/\/[^\s/]+\S*$/u,
                      form: "an http or https link",
                      codes: { required: "-117", minLength: "-117", pattern: "-133" },
                    },
                    "caption?": { type: "string" },
                  },
                },
              ],
              codes: { required: "-116" },
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "audio",
            audio: {
              all: [
                {
                  members: {
                    link: {
                      type: "string",
                      minLength: 1,
                      pattern: /^https?:\/\/[^\s/]+\S*$/u,
                      form: "an http or https link",
                      codes: { required: "-119", minLength: "-119", pattern: "-133" },
                    },
                  },
                },
              ],
              codes: { required: "-118" },
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "video",
            video: {
              all: [
                {
                  members: {
                    link: {
                      type: "string",
                      minLength: 1,
                      pattern: /^https?:\/\/[^\s/]+\S*$/u,
                      form: "an http or https link",
                      codes: { required: "-121", minLength: "-121", pattern: "-133" },
                    },
                    "caption?": { type: "string" },
                  },
                },
              ],
              codes: { required: "-120" },
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "location",
            location: {
              all: [
                {
                  members: {
                    longitude: { type: "string", minLength: 1, codes: { required: "-128", minLength: "-128" } },
                    latitude: { type: "string", minLength: 1, codes: { required: "-129", minLength: "-129" } },
                    name: { type: "string" },
                    address: { type: "string" },
                  },
                },
              ],
              codes: { required: "-127" },
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "document",
            document: {
              all: [
                {
                  members: {
                    link: {
                      type: "string",
                      minLength: 1,
                      pattern: /^https?:\/\/[^\s/]+\S*$/u,
                      form: "an http or https link",
                      codes: { required: "-125", minLength: "-125", pattern: "-133" },
                    },
                    filename: { type: "string" },
                    "caption?": { type: "string" },
                  },
                },
              ],
              codes: { required: "-124" },
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "sticker",
            sticker: {
              all: [
                {
                  members: {
                    link: {
                      type: "string",
                      minLength: 1,
                      pattern: /^https?:\/\/[^\s/]+\S*$/u,
                      form: "an http or https link",
                      codes: { required: "-123", minLength: "-123", pattern: "-133" },
                    },
                  },
                },
              ],
              codes: { required: "-122" },
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "interactive",
            interactive: {
              by: "type",
              branches: [
                {
                  members: {
                    type: "list",
                    "header?": $InteractiveHeader,
                    body: $InteractiveBody,
                    "footer?": $InteractiveFooter,
                    action: {
                      members: {
                        button: { type: "string" },
                        sections: {
                          type: "array",
                          minItems: 1,
                          maxItems: 10,
                          items: {
                            members: {
                              "title?": { type: "string", maxLength: 24 },
                              rows: {
                                type: "array",
                                maxItems: 10,
                                items: {
                                  members: {
                                    id: { type: "string", maxLength: 200 },
                                    title: { type: "string", maxLength: 24 },
                                    "description?": { type: "string", maxLength: 72 },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
                {
                  members: {
                    type: "button",
                    "header?": $InteractiveHeader,
                    body: $InteractiveBody,
                    "footer?": $InteractiveFooter,
                    action: {
                      members: {
                        buttons: {
                          type: "array",
                          minItems: 1,
                          maxItems: 3,
                          items: {
                            members: {
                              type: "reply",
                              reply: {
                                members: {
                                  id: { type: "string", maxLength: 256 },
                                  title: { type: "string", minLength: 1, maxLength: 20 },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
                {
                  members: {
                    type: "location_request_message",
                    body: $InteractiveBody,
                    action: { members: { name: "send_location" } },
                  },
                },
              ],
            },
          },
        },
        {
          all: [$CustomMessageBase],
          members: {
            type: "contacts",
            contacts: {
              type: "array",
              minItems: 1,
              items: {
                members: {
                  "birthday?": { type: "string", pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u, form: "a date such as 1990-12-31" },
                  "addresses?": {
                    type: "array",
                    items: {
                      members: {
                        "street?": { type: "string" },
                        "city?": { type: "string" },
                        "state?": { type: "string" },
                        "zip?": { type: "string" },
                        "country?": { type: "string" },
                        "country_code?": { type: "string" },
                        "type?": { enum: ["HOME", "WORK"] },
                      },
                    },
                  },
                  "emails?": {
                    type: "array",
                    items: { members: { "email?": { type: "string" }, "type?": { enum: ["HOME", "WORK"] } } },
                  },
                  name: {
                    members: {
                      formatted_name: { type: "string" },
                      "first_name?": { type: "string" },
                      "last_name?": { type: "string" },
                      "middle_name?": { type: "string" },
                      "suffix?": { type: "string" },
                      "prefix?": { type: "string" },
                    },
                  },
                  "org?": {
                    members: { "company?": { type: "string" }, "department?": { type: "string" }, "title?": { type: "string" } },
                  },
                  "phones?": {
                    type: "array",
                    items: {
                      members: {
                        "phone?": { type: "string" },
                        "type?": { enum: ["CELL", "MAIN", "IPHONE", "HOME", "WORK"] },
                        "wa_id?": { type: "string" },
                      },
                    },
                  },
                  "urls?": {
                    type: "array",
                    items: { members: { "url?": { type: "string" }, "type?": { enum: ["HOME", "WORK"] } } },
                  },
                },
              },
            },
          },
        },
      ],
      codes: { oneOf: "-132" },
    },
    "POST /wa/template/sendMsg": {
      all: [$MessageBase],
      members: {
        template: {
          members: {
            name: { type: "string" },
            language: {
              members: {
                code: {
                  type: "string",
                  pattern: /^[a-z]{2,3}(_[A-Z]{2,3})?$/u,
                  form: "a language code such as en or en_US",
                  codes: { pattern: "-74" },
                },
              },
            },
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
                            {
                              members: { type: "image", image: { all: [$TemplateMedia], codes: { required: "-135" } } },
                            },
                            {
                              members: { type: "video", video: { all: [$TemplateMedia], codes: { required: "-135" } } },
                            },
                            {
                              members: {
                                type: "document",
                                document: {
                                  all: [
                                    {
                                      members: {
                                        link: {
                                          type: "string",
                                          minLength: 1,
                                          pattern: /^https?:\/\/[^\s/]+\S*$/u,
                                          form: "an http or https link",
                                          codes: { required: "-135", minLength: "-135", pattern: "-133" },
                                        },
                                        "filename?": { type: "string" },
                                      },
                                    },
                                  ],
                                  codes: { required: "-135" },
                                },
                              },
                            },
                            {
                              members: {
                                type: "location",
                                location: {
                                  all: [
                                    {
                                      members: {
                                        latitude: {
                                          type: "string",
                                          minLength: 1,
                                          codes: { required: "-135", minLength: "-135" },
                                        },
                                        longitude: {
                                          type: "string",
                                          minLength: 1,
                                          codes: { required: "-135", minLength: "-135" },
                                        },
                                        "name?": { type: "string" },
                                        "address?": { type: "string" },
                                      },
                                    },
                                  ],
                                  codes: { required: "-135" },
                                },
                              },
                            },
                          ],
                          codes: { oneOf: "-134" },
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
                          "parameters?": {
                            type: "array",
                            items: {
                              members: {
                                type: { const: "payload", codes: { required: "-134", const: "-134" } },
                                payload: { type: "string", minLength: 1, codes: { required: "-135", minLength: "-135" } },
                              },
                            },
                          },
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
    "POST /wa/template/add": {
      by: "type",
      branches: [
        {
          all: [$CreateTemplateBase],
          members: {
            type: 0,
            components: {
              members: {
                "header?": $TemplateHeader,
                body: { members: { type: "BODY", add_security_recommendation: { type: "boolean" } } },
                "footer?": {
                  members: { "type?": "FOOTER", "code_expiration_minutes?": { type: "integer", minimum: 1, maximum: 90 } },
                },
                button: {
                  members: {
                    type: "BUTTONS",
                    buttons: {
                      type: "array",
                      items: { members: { type: 3, "text?": { type: "string", maxLength: 25 }, otp_type: "copy_code" } },
                    },
                  },
                },
              },
            },
          },
        },
        {
          all: [$CreateTemplateBase],
          members: {
            type: { enum: [1, 2] },
            components: {
              members: {
                "header?": $TemplateHeader,
                body: {
                  members: {
                    type: "BODY",
                    text: {
                      type: "string",
                      maxLength: 1024,
                      pattern: /^(?:(?!\{\{)[\s\S])*(?:\{\{(?:(?!\{\{)[\s\S])*){0,20}$/u,
                      form: "a text with at most 20 variables",
                    },
                    "example?": { members: { body_text: { type: "array", maxItems: 20, items: { type: "string" } } } },
                  },
                },
                "footer?": { members: { "type?": "FOOTER", text: { type: "string", maxLength: 60 } } },
                "button?": {
                  members: {
                    "type?": "BUTTONS",
                    buttons: {
                      type: "array",
                      items: {
                        by: "type",
                        branches: [
                          {
                            members: {
                              type: 1,
                              text: { type: "string", maxLength: 25 },
                              url: { type: "string" },
                              "example?": { type: "array", items: { type: "string" } },
                            },
                          },
                          { members: { type: 2, text: { type: "string", maxLength: 25 } } },
                        ],
                      },
                    },
                  },
                },
              },
            },
          },
        },
      ],
      codes: { oneOf: "-76" },
    },
    "POST /wa/template/query": {
      all: [$ApplicationBase],
      members: {
        "templateId?": { type: "string" },
        "languageCode?": {
          type: "string",
          pattern: /^[a-z]{2,3}(_[A-Z]{2,3})?$/u,
          form: "a language code such as en or en_US",
          codes: { pattern: "-74" },
        },
      },
    },
    "POST /wa/template/del": { all: [$ApplicationBase], members: { templateId: { type: "string" } } },
    "POST /wa/queryWaBaInfo": {
      members: {
        params: { members: { "appIds?": { type: "array", maxItems: 100, items: { type: "string" } } } },
        "current?": { type: "integer" },
        "size?": { type: "integer" },
      },
    },
    "POST /wa/queryBusinessPhoneInfo": {
      members: {
        params: {
          members: {
            "appId?": { type: "string" },
            "appIds?": { type: "array", maxItems: 100, items: { type: "string" } },
            "phoneNumbers?": { type: "array", items: { type: "string" } },
          },
          exactlyOne: [["appId"], ["appIds"]],
        },
        "current?": { type: "integer" },
        "size?": { type: "integer" },
      },
    },
  };
}
