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
    wabaId: { type: "string" },
    uid: { type: "string", maxLength: 32, codes: { maxLength: "105" } },
    sendNumber: { type: "string", pattern: /^\d{5,20}$/u, codes: { pattern: "108" } },
    recipientNumber: {
      all: [
        { pattern: /^[^,]*(?:,[^,]*){0,999}$/u, codes: { pattern: "109" } },
        { pattern: /^\d{5,20}(?:,\d{5,20})*$/u, codes: { pattern: "108" } },
      ],
      type: "string",
    },
  },
};

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

const $TemplateLanguage: Rule = { type: "string", pattern: /^[a-z]{2,3}(?:_[A-Z]{2})?$/u };

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

const $MediaLink: Rule = { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u };

const $ButtonParameter: Rule = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string" }, value: { type: "string" } },
  closed: true,
};

const $TemplateName: Rule = { type: "string", maxLength: 512, pattern: /^[a-z0-9_]+$/u };

const $TextMessage: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["messageType", "body"],
  properties: {
    messageType: { type: "string", const: "text" },
    body: { type: "string", minLength: 1, maxLength: 3000, codes: { maxLength: "106" } },
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
    latitude: { type: "string", pattern: /^-?\d{1,3}(?:\.\d+)?$/u },
    longitude: { type: "string", pattern: /^-?\d{1,3}(?:\.\d+)?$/u },
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

/** The request body of every operation. */
export const operations: OperationRules = {
  "POST /api/whatsapp/v3/msg/submit": () => $SubmitMessageRequest,
  "POST /api/whatsapp/v3/mmlite/msg/submit": () => $SubmitMarketingMessageRequest,
};
