// GENERATED from specs/innopaas/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

/** Makes the rules of the request body of every operation: in a function, for whoever loads them and checks nothing. */
export function operations(): OperationRules {
  const $WabaId: Rule = { type: "string" };
  const $MessageBase: Rule = {
    members: {
      wabaId: $WabaId,
      "uid?": { type: "string", maxLength: 32 },
      sendNumber: {
        type: "string",
        maxLength: 20,
        pattern: /^\d{5,}$/u,
        form: "at least 5 digits, without +, spaces or dashes",
        codes: { pattern: "108", maxLength: "117" },
      },
      recipientNumber: {
        all: [
          { pattern: /^[^,]*(?:,[^,]*){0,999}$/u, form: "at most 1,000 phone numbers", codes: { pattern: "109" } },
          {
            pattern: /^\d{5,20}(?:,\d{5,20})*$/u,
            form: "phone numbers of 5 to 20 digits each, without +, joined with commas",
            codes: { pattern: "108" },
          },
        ],
        type: "string",
      },
    },
    open: true,
  };
  const $TemplateLanguage: Rule = { type: "string", pattern: /^[a-z]{2,3}(?:_[A-Z]{2})?$/u, form: "a language code such as en or en_US" };
  const $MediaLink: Rule = { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https link" };
  const $TemplateContent: Rule = {
    members: {
      language: $TemplateLanguage,
      "header?": {
        by: "type",
        branches: [
          { members: { type: "text", paramValue: { type: "string" } } },
          {
            members: { type: { enum: ["image", "video", "document"] }, link: $MediaLink, "caption?": { type: "string" } },
          },
        ],
      },
      "bodyParams?": { type: "array", items: { type: "string" } },
      "buttonParams?": { type: "array", items: { members: { type: { type: "string" }, "value?": { type: "string" } } } },
    },
    open: true,
  };
  const $TemplateName: Rule = { type: "string", maxLength: 512, pattern: /^[a-z0-9_]+$/u, form: "lower-case letters, digits and underscores only" };
  const $Caption: Rule = { type: "string" };
  const $ContactLabel: Rule = { type: "string" };
  const $HeaderCaption: Rule = { type: "string" };
  const $HeaderMedia: Rule = { members: { link: $MediaLink } };
  const $InteractiveHeader: Rule = {
    by: "type",
    branches: [
      {
        members: { type: "text", "paramValue?": { type: "string" }, "text?": { type: "string" } },
        exactlyOne: [["paramValue"], ["text"]],
      },
      {
        members: { type: "image", "link?": $MediaLink, "caption?": $HeaderCaption, "image?": $HeaderMedia },
        exactlyOne: [["link"], ["image"]],
      },
      {
        members: { type: "video", "link?": $MediaLink, "caption?": $HeaderCaption, "video?": $HeaderMedia },
        exactlyOne: [["link"], ["video"]],
      },
      {
        members: { type: "document", "link?": $MediaLink, "caption?": $HeaderCaption, "document?": $HeaderMedia },
        exactlyOne: [["link"], ["document"]],
      },
    ],
  };
  const $InteractiveBody: Rule = { members: { text: { type: "string" } } };
  const $InteractiveFooter: Rule = { members: { text: { type: "string" } } };
  const $SectionTitle: Rule = { type: "string", maxLength: 24 };
  const $ButtonTitle: Rule = { type: "string", minLength: 1, maxLength: 20 };
  const $ButtonId: Rule = { type: "string", maxLength: 256 };
  const $CatalogId: Rule = { type: "string" };
  const $ProductRetailerId: Rule = { type: "string", maxLength: 100 };
  const $TemplateDefinitionName: Rule = { type: "string", maxLength: 512, pattern: /^[a-z0-9_]+$/u, form: "lower-case letters, digits and underscores only" };
  const $TemplateBase: Rule = { members: { wabaId: $WabaId, name: $TemplateDefinitionName, messageLanguage: $TemplateLanguage }, open: true };
  const $TemplateButtonLabel: Rule = { type: "string" };
  const $MarketingOrUtilityContent: Rule = {
    members: {
      headerType: { enum: [1, 2, 3, 4, 5] },
      "caption?": {
        type: "string",
        pattern: /^(?:(?!\{\{)[\s\S])*(?:\{\{1\}\}(?:(?!\{\{)[\s\S])*)?$/u,
        form: "a text with at most one variable, {{1}}",
      },
      "messageBody?": { type: "string", maxLength: 1024 },
      "footer?": { type: "string", maxLength: 60 },
      "buttons?": {
        type: "array",
        maxItems: 10,
        items: {
          by: "actionType",
          branches: [
            { members: { actionType: "1", label: $TemplateButtonLabel } },
            {
              members: {
                actionType: "2",
                label: $TemplateButtonLabel,
                targetUrl: {
                  type: "string",
                  pattern: /^https?:\/\/[^\s/{}][^\s{}]*(?:\{\{1\}\}[^\s{}]*)?$/u,
                  form: "an http or https link with at most one variable, {{1}}",
                },
                "buttonExample?": {
                  type: "array",
                  items: { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https link" },
                },
              },
            },
            {
              members: {
                actionType: "3",
                label: $TemplateButtonLabel,
                phoneArea: { type: "string", pattern: /^\d+$/u, form: "digits only" },
                phone: { type: "string", pattern: /^\d+$/u, form: "digits only" },
              },
            },
          ],
        },
      },
      "headerExample?": {
        members: {
          "header_handle?": { type: "array", items: { type: "string" } },
          "header_text?": { type: "array", maxItems: 1, items: { type: "string" } },
        },
        exactlyOne: [["header_handle"], ["header_text"]],
      },
      "bodyExample?": { members: { body_text: { type: "array", items: { type: "array", items: { type: "string" } } } } },
    },
    open: true,
  };
  const $AuthenticationContent: Rule = {
    members: {
      headerType: { enum: [0, 1] },
      "footer?": { type: "string", pattern: /^(?:[1-9]|[1-8]\d|90)$/u, form: "a number of minutes from 1 to 90, as text" },
      "safetyAdvice?": { enum: [0, 1] },
      "buttons?": {
        type: "array",
        maxItems: 10,
        items: {
          members: {
            actionType: { enum: ["4", "5"] },
            "label?": { type: "string" },
            "packageName?": { type: "string" },
            "sigNatureHash?": { type: "string" },
            "autoFill?": { type: "string" },
          },
        },
      },
    },
    open: true,
  };
  const $TemplateReference: Rule = { members: { templateId: { type: "string" } }, open: true };
  return {
    "POST /api/whatsapp/v3/msg/submit": {
      by: "messageType",
      branches: [
        {
          all: [$MessageBase, $TemplateContent],
          members: { messageType: "template", "templateName?": $TemplateName, "templateGroupId?": { type: "string" } },
          exactlyOne: [["templateName"], ["templateGroupId"]],
        },
        {
          all: [$MessageBase],
          members: {
            messageType: "text",
            body: {
              type: "string",
              minLength: 1,
              maxLength: 3000,
              codes: { required: "123", minLength: "123", maxLength: "106" },
            },
          },
        },
        {
          all: [$MessageBase],
          members: { messageType: "image", media: { members: { link: $MediaLink, "caption?": $Caption } } },
        },
        {
          all: [$MessageBase],
          members: { messageType: "video", media: { members: { link: $MediaLink, "caption?": $Caption } } },
        },
        { all: [$MessageBase], members: { messageType: "audio", media: { members: { link: $MediaLink } } } },
        {
          all: [$MessageBase],
          members: {
            messageType: "location",
            location: {
              members: {
                latitude: { type: "string", minLength: 1 },
                longitude: { type: "string", minLength: 1 },
                "name?": { type: "string" },
                "address?": { type: "string" },
              },
            },
          },
        },
        {
          all: [$MessageBase],
          members: {
            messageType: "document",
            media: { members: { link: $MediaLink, "caption?": $Caption, filename: { type: "string" } } },
          },
        },
        { all: [$MessageBase], members: { messageType: "sticker", media: { members: { link: $MediaLink } } } },
        {
          all: [$MessageBase],
          members: {
            messageType: "contacts",
            contacts: {
              type: "array",
              minItems: 1,
              items: {
                members: {
                  name: {
                    members: {
                      formattedName: { type: "string" },
                      "firstName?": { type: "string" },
                      "lastName?": { type: "string" },
                      "middleName?": { type: "string" },
                      "suffix?": { type: "string" },
                      "prefix?": { type: "string" },
                    },
                  },
                  "phones?": {
                    type: "array",
                    items: { members: { "type?": $ContactLabel, phone: { type: "string" }, "waID?": { type: "string" } } },
                  },
                  "org?": {
                    members: { "company?": { type: "string" }, "department?": { type: "string" }, "title?": { type: "string" } },
                  },
                  "addresses?": {
                    type: "array",
                    items: {
                      members: {
                        "type?": $ContactLabel,
                        "street?": { type: "string" },
                        "city?": { type: "string" },
                        "state?": { type: "string" },
                        "zip?": { type: "string" },
                        "country?": { type: "string" },
                        "countryCode?": { type: "string" },
                      },
                    },
                  },
                  "birthday?": { type: "string" },
                  "emails?": { type: "array", items: { members: { "type?": $ContactLabel, "email?": { type: "string" } } } },
                  "urls?": { type: "array", items: { members: { "type?": $ContactLabel, url: { type: "string" } } } },
                },
              },
            },
          },
        },
        {
          all: [$MessageBase],
          members: {
            messageType: "interactive",
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
                        button: { type: "string", minLength: 1 },
                        sections: {
                          type: "array",
                          minItems: 1,
                          items: {
                            members: {
                              "title?": $SectionTitle,
                              rows: {
                                type: "array",
                                minItems: 1,
                                maxItems: 10,
                                items: {
                                  members: {
                                    title: { type: "string", maxLength: 24 },
                                    id: { type: "string", maxLength: 200 },
                                    "description?": { type: "string" },
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
                          items: {
                            members: {
                              type: "reply",
                              "title?": $ButtonTitle,
                              "id?": $ButtonId,
                              "reply?": { members: { title: $ButtonTitle, id: $ButtonId } },
                            },
                            exactlyOne: [["title", "id"], ["reply"]],
                          },
                        },
                      },
                    },
                  },
                },
                {
                  members: {
                    type: "product",
                    "body?": $InteractiveBody,
                    "footer?": $InteractiveFooter,
                    action: { members: { catalogId: $CatalogId, productRetailerId: $ProductRetailerId } },
                  },
                },
                {
                  members: {
                    type: "product_list",
                    header: $InteractiveHeader,
                    body: $InteractiveBody,
                    "footer?": $InteractiveFooter,
                    action: {
                      members: {
                        catalogId: $CatalogId,
                        "productRetailerId?": { type: "string", maxLength: 100 },
                        sections: {
                          type: "array",
                          minItems: 1,
                          items: {
                            members: {
                              "title?": $SectionTitle,
                              productItems: {
                                type: "array",
                                minItems: 1,
                                maxItems: 30,
                                items: { members: { productRetailerId: $ProductRetailerId } },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              ],
            },
          },
        },
      ],
    },
    "POST /api/whatsapp/v3/mmlite/msg/submit": { all: [$MessageBase, $TemplateContent], members: { messageType: "template", templateName: $TemplateName } },
    "POST /api/whatsapp/v3/template/submit": {
      by: "category",
      branches: [
        { all: [$TemplateBase, $MarketingOrUtilityContent], members: { category: { enum: ["1", "3"] } } },
        { all: [$TemplateBase, $AuthenticationContent], members: { category: "2" } },
      ],
    },
    "POST /api/whatsapp/v3/template/update": {
      by: "category",
      branches: [
        {
          all: [$TemplateReference, $TemplateBase, $MarketingOrUtilityContent],
          members: { category: { enum: ["1", "3"] } },
        },
        { all: [$TemplateReference, $TemplateBase, $AuthenticationContent], members: { category: "2" } },
      ],
    },
    "POST /api/whatsapp/v3/template/list": {
      members: {
        wabaId: $WabaId,
        "name?": $TemplateDefinitionName,
        "templateId?": { type: "string" },
        "category?": { type: "array", items: { enum: ["1", "2", "3"] } },
        "messageLanguage?": { type: "array", items: $TemplateLanguage },
        "auditStatus?": { type: "array", items: { type: "integer" } },
        page: { type: "integer" },
        size: { type: "integer" },
      },
    },
    "POST /api/whatsapp/v3/template/delete": { members: { wabaId: $WabaId, id: { type: "integer" } } },
    "POST /api/whatsapp/v3/uploadFile": {},
    "POST /api/whatsapp/v3/account/phoneInfo": { members: { wabaId: $WabaId } },
    "POST /api/whatsapp/v3/account/wabaInfo": { members: {} },
  };
}
