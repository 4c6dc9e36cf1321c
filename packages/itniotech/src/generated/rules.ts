// GENERATED from specs/itniotech/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

const $SendCustomMessageRequest: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      text: () => $TextMessage,
      image: () => $ImageMessage,
      audio: () => $AudioMessage,
      video: () => $VideoMessage,
      location: () => $LocationMessage,
      document: () => $DocumentMessage,
      sticker: () => $StickerMessage,
      interactive: () => $InteractiveMessage,
      contacts: () => $ContactsMessage,
    },
  },
  codes: { oneOf: "-132" },
};

const $TextMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "text"],
  properties: { type: { type: "string", const: "text" }, text: { all: [() => $Text], codes: { required: "-114" } } },
  closed: true,
};

const $CustomMessageBase: Rule = { all: [() => $MessageBase], type: "object", properties: { context: () => $Context } };

const $MessageBase: Rule = {
  all: [() => $ApplicationBase],
  type: "object",
  required: ["businessPhone", "channelType", "recipient"],
  properties: {
    businessPhone: {
      type: "string",
      minLength: 7,
      maxLength: 14,
      pattern: /^[0-9]+$/u,
      form: "digits only, without +, spaces or dashes",
      codes: { pattern: "-95", minLength: "-94", maxLength: "-93" },
    },
    channelType: { type: "integer", const: 0, codes: { const: "-112" } },
    recipient: {
      type: "string",
      minLength: 7,
      maxLength: 14,
      pattern: /^[0-9]+$/u,
      form: "digits only, without +, spaces or dashes",
      codes: { pattern: "-72", minLength: "-71", maxLength: "-70" },
    },
  },
};

const $ApplicationBase: Rule = { type: "object", required: ["appId"], properties: { appId: { type: "string" } } };

const $Context: Rule = { type: "object", properties: { refMessageId: { type: "string" } }, closed: true };

const $Text: Rule = {
  type: "object",
  required: ["body"],
  properties: { body: { type: "string", minLength: 1, maxLength: 4096, codes: { required: "-115", minLength: "-115" } } },
  closed: true,
};

const $ImageMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "image"],
  properties: { type: { type: "string", const: "image" }, image: { all: [() => $Image], codes: { required: "-116" } } },
  closed: true,
};

const $Image: Rule = {
  type: "object",
  required: ["link"],
  properties: {
    link: {
      type: "string",
      minLength: 1,
      pattern: /^https?:\/\/[^\s/]+\S*$/u,
      form: "an http or https link",
      codes: { required: "-117", minLength: "-117", pattern: "-133" },
    },
    caption: { type: "string" },
  },
  closed: true,
};

const $AudioMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "audio"],
  properties: { type: { type: "string", const: "audio" }, audio: { all: [() => $Audio], codes: { required: "-118" } } },
  closed: true,
};

const $Audio: Rule = {
  type: "object",
  required: ["link"],
  properties: {
    link: {
      type: "string",
      minLength: 1,
      pattern: /^https?:\/\/[^\s/]+\S*$/u,
      form: "an http or https link",
      codes: { required: "-119", minLength: "-119", pattern: "-133" },
    },
  },
  closed: true,
};

const $VideoMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "video"],
  properties: { type: { type: "string", const: "video" }, video: { all: [() => $Video], codes: { required: "-120" } } },
  closed: true,
};

const $Video: Rule = {
  type: "object",
  required: ["link"],
  properties: {
    link: {
      type: "string",
      minLength: 1,
      pattern: /^https?:\/\/[^\s/]+\S*$/u,
      form: "an http or https link",
      codes: { required: "-121", minLength: "-121", pattern: "-133" },
    },
    caption: { type: "string" },
  },
  closed: true,
};

const $LocationMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "location"],
  properties: { type: { type: "string", const: "location" }, location: { all: [() => $Location], codes: { required: "-127" } } },
  closed: true,
};

const $Location: Rule = {
  type: "object",
  required: ["longitude", "latitude", "name", "address"],
  properties: {
    longitude: { type: "string", minLength: 1, codes: { required: "-128", minLength: "-128" } },
    latitude: { type: "string", minLength: 1, codes: { required: "-129", minLength: "-129" } },
    name: { type: "string" },
    address: { type: "string" },
  },
  closed: true,
};

const $DocumentMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "document"],
  properties: { type: { type: "string", const: "document" }, document: { all: [() => $Document], codes: { required: "-124" } } },
  closed: true,
};

const $Document: Rule = {
  type: "object",
  required: ["link", "filename"],
  properties: {
    link: {
      type: "string",
      minLength: 1,
      pattern: /^https?:\/\/[^\s/]+\S*$/u,
      form: "an http or https link",
      codes: { required: "-125", minLength: "-125", pattern: "-133" },
    },
    filename: { type: "string" },
    caption: { type: "string" },
  },
  closed: true,
};

const $StickerMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "sticker"],
  properties: { type: { type: "string", const: "sticker" }, sticker: { all: [() => $Sticker], codes: { required: "-122" } } },
  closed: true,
};

const $Sticker: Rule = {
  type: "object",
  required: ["link"],
  properties: {
    link: {
      type: "string",
      minLength: 1,
      pattern: /^https?:\/\/[^\s/]+\S*$/u,
      form: "an http or https link",
      codes: { required: "-123", minLength: "-123", pattern: "-133" },
    },
  },
  closed: true,
};

const $InteractiveMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "interactive"],
  properties: { type: { type: "string", const: "interactive" }, interactive: () => $Interactive },
  closed: true,
};

const $Interactive: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      list: () => $InteractiveList,
      button: () => $InteractiveButton,
      location_request_message: () => $InteractiveLocationRequest,
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
  required: ["type", "text"],
  properties: { type: { type: "string", const: "text" }, text: { type: "string" } },
  closed: true,
};

const $InteractiveBody: Rule = { type: "object", required: ["text"], properties: { text: { type: "string" } }, closed: true };

const $InteractiveFooter: Rule = { type: "object", required: ["text"], properties: { text: { type: "string" } }, closed: true };

const $ListAction: Rule = {
  type: "object",
  required: ["button", "sections"],
  properties: { button: { type: "string" }, sections: { type: "array", minItems: 1, maxItems: 10, items: () => $ListSection } },
  closed: true,
};

const $ListSection: Rule = {
  type: "object",
  required: ["rows"],
  properties: { title: { type: "string", maxLength: 24 }, rows: { type: "array", maxItems: 10, items: () => $ListRow } },
  closed: true,
};

const $ListRow: Rule = {
  type: "object",
  required: ["id", "title"],
  properties: {
    id: { type: "string", maxLength: 200 },
    title: { type: "string", maxLength: 24 },
    description: { type: "string", maxLength: 72 },
  },
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
  properties: { buttons: { type: "array", minItems: 1, maxItems: 3, items: () => $ReplyButton } },
  closed: true,
};

const $ReplyButton: Rule = {
  type: "object",
  required: ["type", "reply"],
  properties: { type: { type: "string", const: "reply" }, reply: () => $ButtonReply },
  closed: true,
};

const $ButtonReply: Rule = {
  type: "object",
  required: ["id", "title"],
  properties: { id: { type: "string", maxLength: 256 }, title: { type: "string", minLength: 1, maxLength: 20 } },
  closed: true,
};

const $InteractiveLocationRequest: Rule = {
  type: "object",
  required: ["type", "body", "action"],
  properties: {
    type: { type: "string", const: "location_request_message" },
    body: () => $InteractiveBody,
    action: () => $LocationRequestAction,
  },
  closed: true,
};

const $LocationRequestAction: Rule = { type: "object", required: ["name"], properties: { name: { type: "string", const: "send_location" } }, closed: true };

const $ContactsMessage: Rule = {
  all: [() => $CustomMessageBase],
  type: "object",
  required: ["type", "contacts"],
  properties: { type: { type: "string", const: "contacts" }, contacts: { type: "array", minItems: 1, items: () => $Contact } },
  closed: true,
};

const $Contact: Rule = {
  type: "object",
  required: ["name"],
  properties: {
    birthday: { type: "string", pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u, form: "a date such as 1990-12-31" },
    addresses: { type: "array", items: () => $ContactAddress },
    emails: { type: "array", items: () => $ContactEmail },
    name: () => $ContactName,
    org: () => $ContactOrganization,
    phones: { type: "array", items: () => $ContactPhone },
    urls: { type: "array", items: () => $ContactUrl },
  },
  closed: true,
};

const $ContactAddress: Rule = {
  type: "object",
  properties: {
    street: { type: "string" },
    city: { type: "string" },
    state: { type: "string" },
    zip: { type: "string" },
    country: { type: "string" },
    country_code: { type: "string" },
    type: { type: "string", enum: ["HOME", "WORK"] },
  },
  closed: true,
};

const $ContactEmail: Rule = {
  type: "object",
  properties: { email: { type: "string" }, type: { type: "string", enum: ["HOME", "WORK"] } },
  closed: true,
};

const $ContactName: Rule = {
  type: "object",
  required: ["formatted_name"],
  properties: {
    formatted_name: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    middle_name: { type: "string" },
    suffix: { type: "string" },
    prefix: { type: "string" },
  },
  closed: true,
};

const $ContactOrganization: Rule = {
  type: "object",
  properties: { company: { type: "string" }, department: { type: "string" }, title: { type: "string" } },
  closed: true,
};

const $ContactPhone: Rule = {
  type: "object",
  properties: {
    phone: { type: "string" },
    type: { type: "string", enum: ["CELL", "MAIN", "IPHONE", "HOME", "WORK"] },
    wa_id: { type: "string" },
  },
  closed: true,
};

const $ContactUrl: Rule = {
  type: "object",
  properties: { url: { type: "string" }, type: { type: "string", enum: ["HOME", "WORK"] } },
  closed: true,
};

const $SendTemplateMessageRequest: Rule = {
  all: [() => $MessageBase],
  type: "object",
  required: ["template"],
  properties: { template: () => $MessageTemplate },
  closed: true,
};

const $MessageTemplate: Rule = {
  type: "object",
  required: ["name", "language"],
  properties: {
    name: { type: "string" },
    language: () => $TemplateLanguage,
    components: { type: "array", items: () => $TemplateComponent },
  },
  closed: true,
};

const $TemplateLanguage: Rule = {
  type: "object",
  required: ["code"],
  properties: {
    code: {
      type: "string",
      pattern: /^[a-z]{2,3}(_[A-Z]{2,3})?$/u,
      form: "a language code such as en or en_US",
      codes: { pattern: "-74" },
    },
  },
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
      location: () => $LocationParameter,
    },
  },
  codes: { oneOf: "-134" },
};

const $TextParameter: Rule = {
  type: "object",
  required: ["type", "text"],
  properties: {
    type: { type: "string", const: "text", codes: { required: "-134", const: "-134" } },
    text: { type: "string", minLength: 1, codes: { required: "-135", minLength: "-135" } },
  },
  closed: true,
};

const $ImageParameter: Rule = {
  type: "object",
  required: ["type", "image"],
  properties: { type: { type: "string", const: "image" }, image: { all: [() => $TemplateMedia], codes: { required: "-135" } } },
  closed: true,
};

const $TemplateMedia: Rule = {
  type: "object",
  required: ["link"],
  properties: {
    link: {
      type: "string",
      minLength: 1,
      pattern: /^https?:\/\/[^\s/]+\S*$/u,
      form: "an http or https link",
      codes: { required: "-135", minLength: "-135", pattern: "-133" },
    },
  },
  closed: true,
};

const $VideoParameter: Rule = {
  type: "object",
  required: ["type", "video"],
  properties: { type: { type: "string", const: "video" }, video: { all: [() => $TemplateMedia], codes: { required: "-135" } } },
  closed: true,
};

const $DocumentParameter: Rule = {
  type: "object",
  required: ["type", "document"],
  properties: {
    type: { type: "string", const: "document" },
    document: { all: [() => $TemplateDocument], codes: { required: "-135" } },
  },
  closed: true,
};

const $TemplateDocument: Rule = {
  type: "object",
  required: ["link"],
  properties: {
    link: {
      type: "string",
      minLength: 1,
      pattern: /^https?:\/\/[^\s/]+\S*$/u,
      form: "an http or https link",
      codes: { required: "-135", minLength: "-135", pattern: "-133" },
    },
    filename: { type: "string" },
  },
  closed: true,
};

const $LocationParameter: Rule = {
  type: "object",
  required: ["type", "location"],
  properties: {
    type: { type: "string", const: "location" },
    location: { all: [() => $TemplateLocation], codes: { required: "-135" } },
  },
  closed: true,
};

const $TemplateLocation: Rule = {
  type: "object",
  required: ["latitude", "longitude"],
  properties: {
    latitude: { type: "string", minLength: 1, codes: { required: "-135", minLength: "-135" } },
    longitude: { type: "string", minLength: 1, codes: { required: "-135", minLength: "-135" } },
    name: { type: "string" },
    address: { type: "string" },
  },
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

const $ButtonIndex: Rule = { type: "string", pattern: /^[0-9]$/u, form: "one digit, 0 to 9" };

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
  properties: {
    type: { type: "string", const: "payload", codes: { required: "-134", const: "-134" } },
    payload: { type: "string", minLength: 1, codes: { required: "-135", minLength: "-135" } },
  },
  closed: true,
};

const $CreateTemplateRequest: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      "0": () => $AuthenticationTemplate,
      "1": () => $MarketingOrUtilityTemplate,
      "2": () => $MarketingOrUtilityTemplate,
    },
  },
  codes: { oneOf: "-76" },
};

const $AuthenticationTemplate: Rule = {
  all: [() => $CreateTemplateBase],
  type: "object",
  required: ["type", "components"],
  properties: { type: { type: "integer", const: 0 }, components: () => $AuthenticationTemplateComponents },
  closed: true,
};

const $CreateTemplateBase: Rule = {
  all: [() => $ApplicationBase],
  type: "object",
  required: ["channelType", "templateName", "language"],
  properties: {
    channelType: { type: "integer", const: 0, codes: { const: "-112" } },
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
};

const $AuthenticationTemplateComponents: Rule = {
  type: "object",
  required: ["body", "button"],
  properties: {
    header: () => $TemplateHeader,
    body: () => $AuthenticationTemplateBody,
    footer: () => $AuthenticationTemplateFooter,
    button: () => $AuthenticationTemplateButtons,
  },
  closed: true,
};

const $TemplateHeader: Rule = {
  type: "object",
  by: {
    member: "format",
    branches: {
      "0": () => $TemplateTextHeader,
      "1": () => $TemplateMediaHeader,
      "2": () => $TemplateMediaHeader,
      "3": () => $TemplateMediaHeader,
      "4": () => $TemplateLocationHeader,
    },
  },
  codes: { oneOf: "-83" },
};

const $TemplateTextHeader: Rule = {
  all: [() => $TemplateHeaderBase],
  type: "object",
  required: ["format", "text"],
  properties: {
    format: { type: "string", const: "0" },
    text: {
      type: "string",
      maxLength: 60,
      pattern: /^(?:(?!\{\{)[\s\S])*(?:\{\{(?:(?!\{\{)[\s\S])*)?$/u,
      form: "a text with at most one variable",
    },
    example: () => $TemplateTextHeaderExample,
  },
  closed: true,
};

const $TemplateHeaderBase: Rule = { type: "object", required: ["type"], properties: { type: { type: "string", const: "HEADER" } } };

const $TemplateTextHeaderExample: Rule = {
  type: "object",
  required: ["header_text"],
  properties: { header_text: { type: "array", items: { type: "string" } } },
  closed: true,
};

const $TemplateMediaHeader: Rule = {
  all: [() => $TemplateHeaderBase],
  type: "object",
  required: ["format", "example"],
  properties: { format: { type: "string", enum: ["1", "2", "3"] }, example: () => $TemplateMediaHeaderExample },
  closed: true,
};

const $TemplateMediaHeaderExample: Rule = {
  type: "object",
  required: ["header_handle"],
  properties: { header_handle: { type: "array", items: { type: "string" } } },
  closed: true,
};

const $TemplateLocationHeader: Rule = {
  all: [() => $TemplateHeaderBase],
  type: "object",
  required: ["format"],
  properties: { format: { type: "string", const: "4" } },
  closed: true,
};

const $AuthenticationTemplateBody: Rule = {
  type: "object",
  required: ["type", "add_security_recommendation"],
  properties: { type: { type: "string", const: "BODY" }, add_security_recommendation: { type: "boolean" } },
  closed: true,
};

const $AuthenticationTemplateFooter: Rule = {
  type: "object",
  properties: { type: { type: "string", const: "FOOTER" }, code_expiration_minutes: { type: "integer", minimum: 1, maximum: 90 } },
  closed: true,
};

const $AuthenticationTemplateButtons: Rule = {
  type: "object",
  required: ["type", "buttons"],
  properties: { type: { type: "string", const: "BUTTONS" }, buttons: { type: "array", items: () => $TemplateOtpButton } },
  closed: true,
};

const $TemplateOtpButton: Rule = {
  type: "object",
  required: ["type", "otp_type"],
  properties: {
    type: { type: "integer", const: 3 },
    text: { type: "string", maxLength: 25 },
    otp_type: { type: "string", const: "copy_code" },
  },
  closed: true,
};

const $MarketingOrUtilityTemplate: Rule = {
  all: [() => $CreateTemplateBase],
  type: "object",
  required: ["type", "components"],
  properties: { type: { type: "integer", enum: [1, 2] }, components: () => $MarketingOrUtilityTemplateComponents },
  closed: true,
};

const $MarketingOrUtilityTemplateComponents: Rule = {
  type: "object",
  required: ["body"],
  properties: {
    header: () => $TemplateHeader,
    body: () => $TemplateBody,
    footer: () => $TemplateFooter,
    button: () => $TemplateButtons,
  },
  closed: true,
};

const $TemplateBody: Rule = {
  type: "object",
  required: ["type", "text"],
  properties: {
    type: { type: "string", const: "BODY" },
    text: {
      type: "string",
      maxLength: 1024,
      pattern: /^(?:(?!\{\{)[\s\S])*(?:\{\{(?:(?!\{\{)[\s\S])*){0,20}$/u,
      form: "a text with at most 20 variables",
    },
    example: () => $TemplateBodyExample,
  },
  closed: true,
};

const $TemplateBodyExample: Rule = {
  type: "object",
  required: ["body_text"],
  properties: { body_text: { type: "array", maxItems: 20, items: { type: "string" } } },
  closed: true,
};

const $TemplateFooter: Rule = {
  type: "object",
  required: ["text"],
  properties: { type: { type: "string", const: "FOOTER" }, text: { type: "string", maxLength: 60 } },
  closed: true,
};

const $TemplateButtons: Rule = {
  type: "object",
  required: ["buttons"],
  properties: { type: { type: "string", const: "BUTTONS" }, buttons: { type: "array", items: () => $TemplateButton } },
  closed: true,
};

const $TemplateButton: Rule = {
  type: "object",
  by: { member: "type", branches: { "1": () => $TemplateUrlButton, "2": () => $TemplateQuickReplyButton } },
};

const $TemplateUrlButton: Rule = {
  type: "object",
  required: ["type", "text", "url"],
  properties: {
    type: { type: "integer", const: 1 },
    text: { type: "string", maxLength: 25 },
    url: { type: "string" },
    example: { type: "array", items: { type: "string" } },
  },
  closed: true,
};

const $TemplateQuickReplyButton: Rule = {
  type: "object",
  required: ["type", "text"],
  properties: { type: { type: "integer", const: 2 }, text: { type: "string", maxLength: 25 } },
  closed: true,
};

const $QueryTemplatesRequest: Rule = {
  all: [() => $ApplicationBase],
  type: "object",
  properties: {
    templateId: { type: "string" },
    languageCode: {
      type: "string",
      pattern: /^[a-z]{2,3}(_[A-Z]{2,3})?$/u,
      form: "a language code such as en or en_US",
      codes: { pattern: "-74" },
    },
  },
  closed: true,
};

const $DeleteTemplateRequest: Rule = {
  all: [() => $ApplicationBase],
  type: "object",
  required: ["templateId"],
  properties: { templateId: { type: "string" } },
  closed: true,
};

const $QueryWabaInfoRequest: Rule = {
  type: "object",
  required: ["params"],
  properties: { params: () => $WabaFilter, current: { type: "integer" }, size: { type: "integer" } },
  closed: true,
};

const $WabaFilter: Rule = { type: "object", properties: { appIds: { type: "array", maxItems: 100, items: { type: "string" } } }, closed: true };

const $QueryBusinessPhoneInfoRequest: Rule = {
  type: "object",
  required: ["params"],
  properties: { params: () => $BusinessPhoneFilter, current: { type: "integer" }, size: { type: "integer" } },
  closed: true,
};

const $BusinessPhoneFilter: Rule = {
  type: "object",
  properties: {
    appId: { type: "string" },
    appIds: { type: "array", maxItems: 100, items: { type: "string" } },
    phoneNumbers: { type: "array", items: { type: "string" } },
  },
  closed: true,
  exactlyOne: [["appId"], ["appIds"]],
};

/** The request body of every operation. */
export const operations: OperationRules = {
  "POST /wa/custom/sendMsg": () => $SendCustomMessageRequest,
  "POST /wa/template/sendMsg": () => $SendTemplateMessageRequest,
  "POST /wa/template/add": () => $CreateTemplateRequest,
  "POST /wa/template/query": () => $QueryTemplatesRequest,
  "POST /wa/template/del": () => $DeleteTemplateRequest,
  "POST /wa/queryWaBaInfo": () => $QueryWabaInfoRequest,
  "POST /wa/queryBusinessPhoneInfo": () => $QueryBusinessPhoneInfoRequest,
};
