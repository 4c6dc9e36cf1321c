// GENERATED from specs/innopaas/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

const $SubmitMessageRequest: Rule = {
  type: "object",
  by: {
    member: "messageType",
    branches: {
      template: () => $TemplateMessage,
      text: () => $TextMessage,
      image: () => $ImageMessage,
      video: () => $VideoMessage,
      audio: () => $AudioMessage,
      location: () => $LocationMessage,
      document: () => $DocumentMessage,
      sticker: () => $StickerMessage,
      contacts: () => $ContactsMessage,
      interactive: () => $InteractiveMessage,
    },
  },
};

const $TemplateMessage: Rule = {
  all: [() => $MessageBase, () => $TemplateContent],
  type: "object",
  required: ["messageType"],
  properties: {
    messageType: { type: "string", const: "template" },
    templateName: () => $TemplateName,
    templateGroupId: { type: "string" },
  },
  closed: true,
  exactlyOne: [["templateName"], ["templateGroupId"]],
};

const $MessageBase: Rule = {
  type: "object",
  required: ["wabaId", "sendNumber", "recipientNumber"],
  properties: {
    wabaId: () => $WabaId,
    uid: { type: "string", maxLength: 32 },
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
};

const $WabaId: Rule = { type: "string" };

const $TemplateContent: Rule = {
  type: "object",
  required: ["language"],
  properties: {
    language: () => $TemplateLanguage,
    header: () => $TemplateHeader,
    bodyParams: { type: "array", items: { type: "string" } },
    buttonParams: { type: "array", items: () => $ButtonParameter },
  },
};

const $TemplateLanguage: Rule = { type: "string", pattern: /^[a-z]{2,3}(?:_[A-Z]{2})?$/u, form: "a language code such as en or en_US" };

const $TemplateHeader: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      text: () => $TemplateTextHeader,
      image: () => $TemplateMediaHeader,
      video: () => $TemplateMediaHeader,
      document: () => $TemplateMediaHeader,
    },
  },
};

const $TemplateTextHeader: Rule = {
  type: "object",
  required: ["type", "paramValue"],
  properties: { type: { type: "string", const: "text" }, paramValue: { type: "string" } },
  closed: true,
};

const $TemplateMediaHeader: Rule = {
  type: "object",
  required: ["type", "link"],
  properties: {
    type: { type: "string", enum: ["image", "video", "document"] },
    link: () => $MediaLink,
    caption: { type: "string" },
  },
  closed: true,
};

const $MediaLink: Rule = { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https link" };

const $ButtonParameter: Rule = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string" }, value: { type: "string" } },
  closed: true,
};

const $TemplateName: Rule = { type: "string", maxLength: 512, pattern: /^[a-z0-9_]+$/u, form: "lower-case letters, digits and underscores only" };

const $TextMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "body"],
  properties: {
    messageType: { type: "string", const: "text" },
    body: { type: "string", minLength: 1, maxLength: 3000, codes: { required: "123", minLength: "123", maxLength: "106" } },
  },
  closed: true,
};

const $ImageMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "media"],
  properties: { messageType: { type: "string", const: "image" }, media: () => $Image },
  closed: true,
};

const $Image: Rule = { type: "object", required: ["link"], properties: { link: () => $MediaLink, caption: () => $Caption }, closed: true };

const $Caption: Rule = { type: "string" };

const $VideoMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "media"],
  properties: { messageType: { type: "string", const: "video" }, media: () => $Video },
  closed: true,
};

const $Video: Rule = { type: "object", required: ["link"], properties: { link: () => $MediaLink, caption: () => $Caption }, closed: true };

const $AudioMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "media"],
  properties: { messageType: { type: "string", const: "audio" }, media: () => $Audio },
  closed: true,
};

const $Audio: Rule = { type: "object", required: ["link"], properties: { link: () => $MediaLink }, closed: true };

const $LocationMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "location"],
  properties: { messageType: { type: "string", const: "location" }, location: () => $Location },
  closed: true,
};

const $Location: Rule = {
  type: "object",
  required: ["latitude", "longitude"],
  properties: {
    latitude: { type: "string", minLength: 1 },
    longitude: { type: "string", minLength: 1 },
    name: { type: "string" },
    address: { type: "string" },
  },
  closed: true,
};

const $DocumentMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "media"],
  properties: { messageType: { type: "string", const: "document" }, media: () => $Document },
  closed: true,
};

const $Document: Rule = {
  type: "object",
  required: ["link", "filename"],
  properties: { link: () => $MediaLink, caption: () => $Caption, filename: { type: "string" } },
  closed: true,
};

const $StickerMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "media"],
  properties: { messageType: { type: "string", const: "sticker" }, media: () => $Sticker },
  closed: true,
};

const $Sticker: Rule = { type: "object", required: ["link"], properties: { link: () => $MediaLink }, closed: true };

const $ContactsMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "contacts"],
  properties: {
    messageType: { type: "string", const: "contacts" },
    contacts: { type: "array", minItems: 1, items: () => $Contact },
  },
  closed: true,
};

const $Contact: Rule = {
  type: "object",
  required: ["name"],
  properties: {
    name: () => $ContactName,
    phones: { type: "array", items: () => $ContactPhone },
    org: () => $ContactOrganization,
    addresses: { type: "array", items: () => $ContactAddress },
    birthday: { type: "string" },
    emails: { type: "array", items: () => $ContactEmail },
    urls: { type: "array", items: () => $ContactUrl },
  },
  closed: true,
};

const $ContactName: Rule = {
  type: "object",
  required: ["formattedName"],
  properties: {
    formattedName: { type: "string" },
    firstName: { type: "string" },
    lastName: { type: "string" },
    middleName: { type: "string" },
    suffix: { type: "string" },
    prefix: { type: "string" },
  },
  closed: true,
};

const $ContactPhone: Rule = {
  type: "object",
  required: ["phone"],
  properties: { type: () => $ContactLabel, phone: { type: "string" }, waID: { type: "string" } },
  closed: true,
};

const $ContactLabel: Rule = { type: "string" };

const $ContactOrganization: Rule = {
  type: "object",
  properties: { company: { type: "string" }, department: { type: "string" }, title: { type: "string" } },
  closed: true,
};

const $ContactAddress: Rule = {
  type: "object",
  properties: {
    type: () => $ContactLabel,
    street: { type: "string" },
    city: { type: "string" },
    state: { type: "string" },
    zip: { type: "string" },
    country: { type: "string" },
    countryCode: { type: "string" },
  },
  closed: true,
};

const $ContactEmail: Rule = { type: "object", properties: { type: () => $ContactLabel, email: { type: "string" } }, closed: true };

const $ContactUrl: Rule = { type: "object", required: ["url"], properties: { type: () => $ContactLabel, url: { type: "string" } }, closed: true };

const $InteractiveMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "interactive"],
  properties: { messageType: { type: "string", const: "interactive" }, interactive: () => $Interactive },
  closed: true,
};

const $Interactive: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      list: () => $InteractiveList,
      button: () => $InteractiveButton,
      product: () => $InteractiveProduct,
      product_list: () => $InteractiveProductList,
    },
  },
};

const $InteractiveList: Rule = {
  type: "object",
  required: ["type", "body", "action"],
  properties: {
    type: { type: "string", const: "list" },
    header: () => $InteractiveHeader,
    body: () => $InteractiveBody,
    footer: () => $InteractiveFooter,
    action: () => $ListAction,
  },
  closed: true,
};

const $InteractiveHeader: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      text: () => $InteractiveTextHeader,
      image: () => $InteractiveImageHeader,
      video: () => $InteractiveVideoHeader,
      document: () => $InteractiveDocumentHeader,
    },
  },
};

const $InteractiveTextHeader: Rule = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string", const: "text" }, paramValue: { type: "string" }, text: { type: "string" } },
  closed: true,
  exactlyOne: [["paramValue"], ["text"]],
};

const $InteractiveImageHeader: Rule = {
  type: "object",
  required: ["type"],
  properties: {
    type: { type: "string", const: "image" },
    link: () => $MediaLink,
    caption: () => $HeaderCaption,
    image: () => $HeaderMedia,
  },
  closed: true,
  exactlyOne: [["link"], ["image"]],
};

const $HeaderCaption: Rule = { type: "string" };

const $HeaderMedia: Rule = { type: "object", required: ["link"], properties: { link: () => $MediaLink }, closed: true };

const $InteractiveVideoHeader: Rule = {
  type: "object",
  required: ["type"],
  properties: {
    type: { type: "string", const: "video" },
    link: () => $MediaLink,
    caption: () => $HeaderCaption,
    video: () => $HeaderMedia,
  },
  closed: true,
  exactlyOne: [["link"], ["video"]],
};

const $InteractiveDocumentHeader: Rule = {
  type: "object",
  required: ["type"],
  properties: {
    type: { type: "string", const: "document" },
    link: () => $MediaLink,
    caption: () => $HeaderCaption,
    document: () => $HeaderMedia,
  },
  closed: true,
  exactlyOne: [["link"], ["document"]],
};

const $InteractiveBody: Rule = { type: "object", required: ["text"], properties: { text: { type: "string" } }, closed: true };

const $InteractiveFooter: Rule = { type: "object", required: ["text"], properties: { text: { type: "string" } }, closed: true };

const $ListAction: Rule = {
  type: "object",
  required: ["button", "sections"],
  properties: { button: { type: "string", minLength: 1 }, sections: { type: "array", minItems: 1, items: () => $ListSection } },
  closed: true,
};

const $ListSection: Rule = {
  type: "object",
  required: ["rows"],
  properties: { title: () => $SectionTitle, rows: { type: "array", minItems: 1, maxItems: 10, items: () => $ListRow } },
  closed: true,
};

const $SectionTitle: Rule = { type: "string", maxLength: 24 };

const $ListRow: Rule = {
  type: "object",
  required: ["title", "id"],
  properties: { title: { type: "string", maxLength: 24 }, id: { type: "string", maxLength: 200 }, description: { type: "string" } },
  closed: true,
};

const $InteractiveButton: Rule = {
  type: "object",
  required: ["type", "body", "action"],
  properties: {
    type: { type: "string", const: "button" },
    header: () => $InteractiveHeader,
    body: () => $InteractiveBody,
    footer: () => $InteractiveFooter,
    action: () => $ButtonAction,
  },
  closed: true,
};

const $ButtonAction: Rule = {
  type: "object",
  required: ["buttons"],
  properties: { buttons: { type: "array", minItems: 1, items: () => $ReplyButton } },
  closed: true,
};

const $ReplyButton: Rule = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string", const: "reply" }, title: () => $ButtonTitle, id: () => $ButtonId, reply: () => $Reply },
  closed: true,
  exactlyOne: [["title", "id"], ["reply"]],
};

const $ButtonTitle: Rule = { type: "string", minLength: 1, maxLength: 20 };

const $ButtonId: Rule = { type: "string", maxLength: 256 };

const $Reply: Rule = {
  type: "object",
  required: ["title", "id"],
  properties: { title: () => $ButtonTitle, id: () => $ButtonId },
  closed: true,
};

const $InteractiveProduct: Rule = {
  type: "object",
  required: ["type", "action"],
  properties: {
    type: { type: "string", const: "product" },
    body: () => $InteractiveBody,
    footer: () => $InteractiveFooter,
    action: () => $ProductAction,
  },
  closed: true,
};

const $ProductAction: Rule = {
  type: "object",
  required: ["catalogId", "productRetailerId"],
  properties: { catalogId: () => $CatalogId, productRetailerId: () => $ProductRetailerId },
  closed: true,
};

const $CatalogId: Rule = { type: "string" };

const $ProductRetailerId: Rule = { type: "string", maxLength: 100 };

const $InteractiveProductList: Rule = {
  type: "object",
  required: ["type", "header", "body", "action"],
  properties: {
    type: { type: "string", const: "product_list" },
    header: () => $InteractiveHeader,
    body: () => $InteractiveBody,
    footer: () => $InteractiveFooter,
    action: () => $ProductListAction,
  },
  closed: true,
};

const $ProductListAction: Rule = {
  type: "object",
  required: ["catalogId", "sections"],
  properties: {
    catalogId: () => $CatalogId,
    productRetailerId: { type: "string", maxLength: 100 },
    sections: { type: "array", minItems: 1, items: () => $ProductSection },
  },
  closed: true,
};

const $ProductSection: Rule = {
  type: "object",
  required: ["productItems"],
  properties: { title: () => $SectionTitle, productItems: { type: "array", minItems: 1, maxItems: 30, items: () => $ProductItem } },
  closed: true,
};

const $ProductItem: Rule = {
  type: "object",
  required: ["productRetailerId"],
  properties: { productRetailerId: () => $ProductRetailerId },
  closed: true,
};

const $SubmitMarketingMessageRequest: Rule = {
  all: [() => $MessageBase, () => $TemplateContent],
  type: "object",
  required: ["messageType", "templateName"],
  properties: { messageType: { type: "string", const: "template" }, templateName: () => $TemplateName },
  closed: true,
};

const $SubmitTemplateRequest: Rule = {
  type: "object",
  by: {
    member: "category",
    branches: {
      "1": () => $MarketingOrUtilityTemplate,
      "2": () => $AuthenticationTemplate,
      "3": () => $MarketingOrUtilityTemplate,
    },
  },
};

const $MarketingOrUtilityTemplate: Rule = {
  all: [() => $TemplateBase, () => $MarketingOrUtilityContent],
  type: "object",
  required: ["category"],
  properties: { category: { type: "string", enum: ["1", "3"] } },
  closed: true,
};

const $TemplateBase: Rule = {
  type: "object",
  required: ["wabaId", "name", "messageLanguage"],
  properties: { wabaId: () => $WabaId, name: () => $TemplateDefinitionName, messageLanguage: () => $TemplateLanguage },
};

const $TemplateDefinitionName: Rule = { type: "string", maxLength: 512, pattern: /^[a-z0-9_]+$/u, form: "lower-case letters, digits and underscores only" };

const $MarketingOrUtilityContent: Rule = {
  type: "object",
  required: ["headerType"],
  properties: {
    headerType: { type: "integer", enum: [1, 2, 3, 4, 5] },
    caption: {
      type: "string",
      pattern: /^(?:(?!\{\{)[\s\S])*(?:\{\{1\}\}(?:(?!\{\{)[\s\S])*)?$/u,
      form: "a text with at most one variable, {{1}}",
    },
    messageBody: { type: "string", maxLength: 1024 },
    footer: { type: "string", maxLength: 60 },
    buttons: { type: "array", maxItems: 10, items: () => $TemplateButton },
    headerExample: () => $HeaderExample,
    bodyExample: () => $BodyExample,
  },
};

const $TemplateButton: Rule = {
  type: "object",
  by: {
    member: "actionType",
    branches: { "1": () => $TemplateQuickReplyButton, "2": () => $TemplateLinkButton, "3": () => $TemplateCallButton },
  },
};

const $TemplateQuickReplyButton: Rule = {
  type: "object",
  required: ["actionType", "label"],
  properties: { actionType: { type: "string", const: "1" }, label: () => $TemplateButtonLabel },
  closed: true,
};

const $TemplateButtonLabel: Rule = { type: "string" };

const $TemplateLinkButton: Rule = {
  type: "object",
  required: ["actionType", "label", "targetUrl"],
  properties: {
    actionType: { type: "string", const: "2" },
    label: () => $TemplateButtonLabel,
    targetUrl: {
      type: "string",
      pattern: /^https?:\/\/[^\s/{}][^\s{}]*(?:\{\{1\}\}[^\s{}]*)?$/u,
      form: "an http or https link with at most one variable, {{1}}",
    },
    buttonExample: { type: "array", items: { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https link" } },
  },
  closed: true,
};

const $TemplateCallButton: Rule = {
  type: "object",
  required: ["actionType", "label", "phoneArea", "phone"],
  properties: {
    actionType: { type: "string", const: "3" },
    label: () => $TemplateButtonLabel,
    phoneArea: { type: "string", pattern: /^\d+$/u, form: "digits only" },
    phone: { type: "string", pattern: /^\d+$/u, form: "digits only" },
  },
  closed: true,
};

const $HeaderExample: Rule = {
  type: "object",
  properties: {
    header_handle: { type: "array", items: { type: "string" } },
    header_text: { type: "array", maxItems: 1, items: { type: "string" } },
  },
  closed: true,
  exactlyOne: [["header_handle"], ["header_text"]],
};

const $BodyExample: Rule = {
  type: "object",
  required: ["body_text"],
  properties: { body_text: { type: "array", items: { type: "array", items: { type: "string" } } } },
  closed: true,
};

const $AuthenticationTemplate: Rule = {
  all: [() => $TemplateBase, () => $AuthenticationContent],
  type: "object",
  required: ["category"],
  properties: { category: { type: "string", const: "2" } },
  closed: true,
};

const $AuthenticationContent: Rule = {
  type: "object",
  required: ["headerType"],
  properties: {
    headerType: { type: "integer", enum: [0, 1] },
    footer: { type: "string", pattern: /^(?:[1-9]|[1-8]\d|90)$/u, form: "a number of minutes from 1 to 90, as text" },
    safetyAdvice: { type: "integer", enum: [0, 1] },
    buttons: { type: "array", maxItems: 10, items: () => $TemplateCodeButton },
  },
};

const $TemplateCodeButton: Rule = {
  type: "object",
  required: ["actionType"],
  properties: {
    actionType: { type: "string", enum: ["4", "5"] },
    label: { type: "string" },
    packageName: { type: "string" },
    sigNatureHash: { type: "string" },
    autoFill: { type: "string" },
  },
  closed: true,
};

const $UpdateTemplateRequest: Rule = {
  type: "object",
  by: {
    member: "category",
    branches: {
      "1": () => $MarketingOrUtilityTemplateUpdate,
      "2": () => $AuthenticationTemplateUpdate,
      "3": () => $MarketingOrUtilityTemplateUpdate,
    },
  },
};

const $MarketingOrUtilityTemplateUpdate: Rule = {
  all: [() => $TemplateReference, () => $TemplateBase, () => $MarketingOrUtilityContent],
  type: "object",
  required: ["category"],
  properties: { category: { type: "string", enum: ["1", "3"] } },
  closed: true,
};

const $TemplateReference: Rule = { type: "object", required: ["templateId"], properties: { templateId: { type: "string" } } };

const $AuthenticationTemplateUpdate: Rule = {
  all: [() => $TemplateReference, () => $TemplateBase, () => $AuthenticationContent],
  type: "object",
  required: ["category"],
  properties: { category: { type: "string", const: "2" } },
  closed: true,
};

const $ListTemplatesRequest: Rule = {
  type: "object",
  required: ["wabaId", "page", "size"],
  properties: {
    wabaId: () => $WabaId,
    name: () => $TemplateDefinitionName,
    templateId: { type: "string" },
    category: { type: "array", items: { type: "string", enum: ["1", "2", "3"] } },
    messageLanguage: { type: "array", items: () => $TemplateLanguage },
    auditStatus: { type: "array", items: { type: "integer" } },
    page: { type: "integer" },
    size: { type: "integer" },
  },
  closed: true,
};

const $DeleteTemplateRequest: Rule = {
  type: "object",
  required: ["wabaId", "id"],
  properties: { wabaId: () => $WabaId, id: { type: "integer" } },
  closed: true,
};

const $GetPhoneInfoRequest: Rule = { type: "object", required: ["wabaId"], properties: { wabaId: () => $WabaId }, closed: true };

const $GetWabaInfoRequest: Rule = { type: "object", closed: true };

/** The request body of every operation. */
export const operations: OperationRules = {
  "POST /api/whatsapp/v3/msg/submit": () => $SubmitMessageRequest,
  "POST /api/whatsapp/v3/mmlite/msg/submit": () => $SubmitMarketingMessageRequest,
  "POST /api/whatsapp/v3/template/submit": () => $SubmitTemplateRequest,
  "POST /api/whatsapp/v3/template/update": () => $UpdateTemplateRequest,
  "POST /api/whatsapp/v3/template/list": () => $ListTemplatesRequest,
  "POST /api/whatsapp/v3/template/delete": () => $DeleteTemplateRequest,
  "POST /api/whatsapp/v3/uploadFile": {},
  "POST /api/whatsapp/v3/account/phoneInfo": () => $GetPhoneInfoRequest,
  "POST /api/whatsapp/v3/account/wabaInfo": () => $GetWabaInfoRequest,
};
