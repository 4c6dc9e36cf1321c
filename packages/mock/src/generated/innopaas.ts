// GENERATED from specs/innopaas/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { Contract } from "../contract.ts";

export const contract: Contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "InnoPaaS WhatsApp API",
    version: "0.1.0",
    description: "Sends WhatsApp messages through InnoPaaS, the international platform of Chuanglan (创蓝). This contract is ours, written by hand from the\nvendor's public pages (version 3, read 2026-11). Where they are silent it follows the vendor's older pages (version 2, 2023-2024, the same\nproduct on another host) and, for a few codes, its SMS pages.\n\n**Host and keys.** Everything goes to `https://api.innopaas.com`, over HTTPS with TLS 1.2 or later, as JSON in UTF-8. Each call carries two\nheaders: `AppKey`, the key of the application, and `Authorization`, its access token as it is, without `Bearer`. Both come from the console;\ncreating a new token invalidates the previous one. Version 3 documents no signature.\n\n**Answers.** Every answer is `{ code, message, data }`. `code` is the string `\"0\"` when the vendor has taken the message, and then `data` is\nits id; what happens to it after that arrives by webhook. Any other `code` is a refusal, explained in the table `x-vendor-codes`. The vendor\ndoes not document HTTP status codes: decide on `code`.\n\n**Numbers.** Country code and number, digits only, no `+`. One call takes up to 1,000 recipients, joined with commas.\n\n**The 24-hour window.** A conversation starts with a template that Meta has approved. Every other type of message can be sent only within 24\nhours of the user's last reply. Whether the vendor checks this when it takes the message is not documented.\n\n**What is unknown.** What a bad key or an expired token answers; rate limits; which recipients of a batch were refused; which of two shapes\nthe server reads for interactive headers and reply buttons; the URL of Marketing Messages Lite. Everything inferred or disputed is marked\n`x-confidence`, with the reason in its description.\n",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [
    {
      url: "https://api.innopaas.com",
      description: "Production, the only host the vendor documents. Our mock server stands in for tests.",
    },
  ],
  tags: [{ name: "messages", description: "Send messages." }],
  security: [{ appKey: [], authorization: [] }],
  "x-envelope": { code: "code", success: "0", message: "message", messageId: "data" },
  "x-vendor-codes": {
    "101": {
      name: "accountNotFound",
      meaning: "The account does not exist.",
      action: "Check that the key and the token are those of an active application in the console.",
    },
    "102": {
      name: "wrongPassword",
      meaning: "The password is wrong. Version 3 sends none; that a bad token answers this is possible and nowhere said.",
      action: "Create a new token in the console and use it.",
      "x-confidence": "inferred",
    },
    "103": {
      name: "invalidPullCount",
      meaning: "The number of items to pull is malformed.",
      action: "Correct the number of items.",
      operations: [],
    },
    "104": {
      name: "pullCountOutOfRange",
      meaning: "The number of items to pull is out of range.",
      action: "Ask for fewer items.",
      operations: [],
    },
    "105": {
      name: "uidTooLong",
      meaning: "The batch number is longer than 128 characters. The message page (read 2026-11) allows 32.",
      action: "Shorten `uid` to 32 characters.",
      "x-confidence": "disputed",
    },
    "106": {
      name: "textTooLong",
      meaning: "The text is longer than 3000 characters.",
      action: "Shorten the text or split it into several messages.",
      operations: ["submitMessage"],
    },
    "108": {
      name: "invalidPhoneNumber",
      meaning: "A phone number is malformed.",
      action: "Write numbers as country code and number, digits only, without `+` and spaces.",
    },
    "109": {
      name: "wrongPhoneNumberCount",
      meaning: "The count of phone numbers is wrong. The page's English column says only \"wrong phone number\".",
      action: "Send to between 1 and 1000 numbers a call.",
    },
    "110": {
      name: "insufficientBalance",
      meaning: "The account's balance is insufficient.",
      action: "Top up the account in the console, then send again.",
    },
    "112": {
      name: "productConfigurationError",
      meaning: "The product is configured wrongly.",
      action: "Ask the vendor to check the WhatsApp product of your account.",
    },
    "114": {
      name: "ipNotAllowed",
      meaning: "The client's IP address is not allowed.",
      action: "Add the address of your server to the allowed ones in the console.",
    },
    "115": {
      name: "noDomesticSmsPermission",
      meaning: "The account has no permission for domestic SMS.",
      action: "Ask the vendor which permission your account lacks.",
    },
    "116": {
      name: "accountDisabled",
      meaning: "The account is deleted or disabled (SMS table).",
      action: "Ask the vendor to restore the account.",
      "x-confidence": "inferred",
    },
    "117": {
      name: "senderTooLong",
      meaning: "The sending number is longer than 20 digits (SMS table).",
      action: "Shorten `sendNumber` to the digits of the number.",
      "x-confidence": "inferred",
    },
    "118": {
      name: "senderNotFound",
      meaning: "The sending number does not exist.",
      action: "Set `sendNumber` to a number that is bound to the account `wabaId`.",
    },
    "123": {
      name: "emptyText",
      meaning: "The content is empty (SMS table).",
      action: "Give `body` a text.",
      operations: ["submitMessage"],
      "x-confidence": "inferred",
    },
    "125": {
      name: "recipientDailyLimit",
      meaning: "One recipient gets no more than ten messages a day from certain accounts (SMS table).",
      action: "Send to this number again tomorrow.",
      "x-confidence": "inferred",
    },
    "129": {
      name: "priceNotConfigured",
      meaning: "The product's price is configured wrongly (SMS table).",
      action: "Ask the vendor to set the price.",
      "x-confidence": "inferred",
    },
    "130": {
      name: "unknownError",
      meaning: "An unknown error happened (SMS table). Whether the message was sent is not known.",
      action: "Wait for the status webhook, or ask the vendor, before sending again: it could arrive twice.",
      "x-confidence": "inferred",
    },
    "131": {
      name: "dailyLimitReached",
      meaning: "The daily sending limit is reached (SMS table).",
      action: "Send again tomorrow, or ask the vendor for a higher limit.",
      "x-confidence": "inferred",
    },
    "132": {
      name: "monthlyLimitReached",
      meaning: "The monthly sending limit is reached (SMS table).",
      action: "Send again next month, or ask the vendor for a higher limit.",
      "x-confidence": "inferred",
    },
    "133": {
      name: "sendingLimitReached",
      meaning: "The sending limit is reached (SMS table).",
      action: "Ask the vendor for a higher limit.",
      "x-confidence": "inferred",
    },
    "134": {
      name: "complaintLimitReached",
      meaning: "The limit that protects from complaints is reached (SMS table).",
      action: "Stop sending and ask the vendor which complaints there are.",
      "x-confidence": "inferred",
    },
    "135": {
      name: "variableCountMismatch",
      meaning: "The number of variables differs from the template's, or the content does not match it (SMS table prints both).",
      action: "Give `bodyParams` and `buttonParams` one value for each variable of the template.",
      "x-confidence": "inferred",
    },
    "143": {
      name: "templateNotFound",
      meaning: "The WhatsApp template is not found. Printed on the older message page (v2); the readable part of the table of v3 ends before it.",
      action: "Check `templateName`, `language` and that the template is approved in the account `wabaId`.",
      "x-confidence": "inferred",
    },
  },
  paths: {
    "/api/whatsapp/v3/msg/submit": {
      post: {
        operationId: "submitMessage",
        tags: ["messages"],
        summary: "Send a message",
        description: "Sends one message to up to 1,000 recipients. `messageType` chooses the type; outside the 24-hour window only `template` can be sent. The answer says that the vendor has taken the message, not that it was delivered.",
        externalDocs: {
          description: "Message page (read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/api-reference-en/whatsapp-business-api/whatsapp-business-api/message",
        },
        requestBody: {
          required: true,
          description: "The message. Unknown members are refused by this contract, so that a misspelt one does not go unnoticed.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/SubmitMessageRequest" },
              examples: {
                text: {
                  summary: "Text",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "text",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    body: "Your parcel 4471 is out for delivery and arrives between 14:00 and 16:00.",
                  },
                },
                textToMany: {
                  summary: "Text to several recipients, with a batch number",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "text",
                    uid: "delays-20261120-0001",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123,447700900124,447700900125",
                    body: "Snow is slowing us down today: your parcel arrives tomorrow before noon.",
                  },
                },
                templateStatic: {
                  summary: "Template without variables",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en",
                    templateName: "holiday_hours",
                  },
                },
                templateOtp: {
                  summary: "Template with a passcode; the code goes into the body and into the button",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en_US",
                    templateName: "login_code",
                    bodyParams: ["123456"],
                    buttonParams: [{ type: "text", value: "123456" }],
                  },
                },
                templateTextHeader: {
                  summary: "Template with a variable in its text header",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en_US",
                    templateName: "parcel_ready",
                    header: { type: "text", paramValue: "4471" },
                    bodyParams: ["Ada", "12 Harbour Street"],
                  },
                },
                templateImageHeader: {
                  summary: "Template with a picture in its header, and no buttons",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en_US",
                    templateName: "pickup_confirmation",
                    header: { type: "image", link: "https://parcels.example.com/shops/harbour.jpg" },
                    bodyParams: ["Harbour Kiosk", "2026-11-20 10:00", "F", "66"],
                  },
                },
                templateDocumentHeader: {
                  summary: "Template with a document in its header",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en_GB",
                    templateName: "invoice_ready",
                    header: {
                      type: "document",
                      link: "https://parcels.example.com/invoices/4471.pdf",
                      caption: "Invoice 4471",
                    },
                    bodyParams: ["Ada"],
                  },
                },
                templateMarketing: {
                  summary: "Marketing template with a picture, a variable and a dynamic link; only the variable part of the link is sent",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en_US",
                    templateName: "winter_offer",
                    header: { type: "image", link: "https://parcels.example.com/offers/winter.jpg" },
                    bodyParams: ["Ada"],
                    buttonParams: [{ type: "text", value: "WINTER26" }],
                  },
                },
                templateByGroup: {
                  summary: "Template named by group id (undocumented; seen in one public client)",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "id",
                    templateGroupId: "300400500600700",
                    bodyParams: ["123456"],
                    buttonParams: [{ type: "text", value: "123456" }],
                  },
                },
                image: {
                  summary: "Picture",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "image",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    media: { link: "https://parcels.example.com/photos/4471.jpg" },
                  },
                },
                imageWithCaption: {
                  summary: "Picture with a caption",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "image",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    media: {
                      link: "https://parcels.example.com/photos/4471.jpg",
                      caption: "We left your parcel behind the green door.",
                    },
                  },
                },
                video: {
                  summary: "Video",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "video",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    media: { link: "https://parcels.example.com/help/open-the-locker.mp4", caption: "How to open the locker" },
                  },
                },
                audio: {
                  summary: "Sound file; it takes no caption",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "audio",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    media: { link: "https://parcels.example.com/help/directions.mp3" },
                  },
                },
                document: {
                  summary: "Document; it needs a file name",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "document",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    media: {
                      link: "https://parcels.example.com/labels/4471.pdf",
                      caption: "Print this label.",
                      filename: "return-label-4471.pdf",
                    },
                  },
                },
                sticker: {
                  summary: "Sticker",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "sticker",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    media: { link: "https://parcels.example.com/stickers/thanks.webp" },
                  },
                },
                location: {
                  summary: "Place with name and address",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "location",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    location: {
                      latitude: "51.507351",
                      longitude: "-0.127758",
                      name: "Harbour Kiosk",
                      address: "12 Harbour Street, London",
                    },
                  },
                },
                locationPin: {
                  summary: "Place by its coordinates alone",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "location",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    location: { latitude: "51.507351", longitude: "-0.127758" },
                  },
                },
                contacts: {
                  summary: "Contact card",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "contacts",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    contacts: [
                      {
                        name: { formattedName: "Harbour Kiosk", firstName: "Harbour" },
                        phones: [{ phone: "+44 7700 900155" }],
                      },
                    ],
                  },
                },
                contactsFull: {
                  summary: "Contact card with every member, in the shape of the vendor's sample",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "contacts",
                    uid: "contacts-20261120-01",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    contacts: [
                      {
                        name: {
                          formattedName: "Dr Grace May Sample Jr",
                          firstName: "Grace",
                          lastName: "Sample",
                          middleName: "May",
                          suffix: "Jr",
                          prefix: "Dr",
                        },
                        phones: [{ type: "work", phone: "447700900155", waID: "447700900155" }],
                        org: { company: "Example Parcels", department: "Claims", title: "Claims adviser" },
                        addresses: [
                          {
                            type: "WORK",
                            street: "12 Harbour Street",
                            city: "London",
                            state: "LDN",
                            zip: "E1 0AA",
                            country: "gb",
                            countryCode: "0044",
                          },
                        ],
                        birthday: "1992-08-13",
                        emails: [{ type: "WORK", email: "claims@parcels.example.com" }],
                        urls: [{ type: "HOME", url: "https://parcels.example.com/claims" }],
                      },
                    ],
                  },
                },
                interactiveList: {
                  summary: "List, header in the shape of the message page",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "list",
                      header: { type: "text", paramValue: "Parcel 4471" },
                      body: { text: "When should we come again?" },
                      footer: { text: "You can change this until midnight." },
                      action: {
                        button: "Choose a time",
                        sections: [
                          {
                            rows: [
                              { title: "Tomorrow morning", id: "tomorrow-am", description: "8:00 to 12:00" },
                              { title: "Tomorrow afternoon", id: "tomorrow-pm", description: "13:00 to 17:00" },
                            ],
                          },
                        ],
                      },
                    },
                  },
                },
                interactiveListNestedHeader: {
                  summary: "List with two sections, header in the shape of the vendor's older sample",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    uid: "redelivery-20261120",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "list",
                      header: { type: "text", text: "Parcel 4471" },
                      body: { text: "Where should it go?" },
                      footer: { text: "You can change this until midnight." },
                      action: {
                        button: "Choose a place",
                        sections: [
                          {
                            title: "To your door",
                            rows: [
                              { id: "door-am", title: "Tomorrow morning", description: "8:00 to 12:00" },
                              { id: "door-pm", title: "Tomorrow afternoon", description: "13:00 to 17:00" },
                            ],
                          },
                          {
                            title: "To a shop",
                            rows: [
                              { id: "shop-harbour", title: "Harbour Kiosk", description: "12 Harbour Street" },
                              { id: "shop-station", title: "Station Books", description: "3 Station Road" },
                            ],
                          },
                        ],
                      },
                    },
                  },
                },
                interactiveButton: {
                  summary: "Reply buttons in the shape of the message page",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "button",
                      body: { text: "Are you at home between 14:00 and 16:00?" },
                      action: {
                        buttons: [
                          { type: "reply", title: "Yes", id: "at-home" },
                          { type: "reply", title: "No, tomorrow", id: "tomorrow" },
                        ],
                      },
                    },
                  },
                },
                interactiveButtonNested: {
                  summary: "Reply buttons in the shape of the vendor's older sample",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    uid: "at-home-20261120",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "button",
                      header: { type: "text", text: "Parcel 4471" },
                      body: { text: "Are you at home between 14:00 and 16:00?" },
                      footer: { text: "Reply before 13:00." },
                      action: {
                        buttons: [
                          { type: "reply", reply: { id: "at-home", title: "Yes" } },
                          { type: "reply", reply: { id: "tomorrow", title: "No, tomorrow" } },
                        ],
                      },
                    },
                  },
                },
                interactiveButtonImageHeader: {
                  summary: "Reply buttons under a picture, in the shape of the message page",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "button",
                      header: {
                        type: "image",
                        link: "https://parcels.example.com/photos/4471.jpg",
                        caption: "Your door at 14:05",
                      },
                      body: { text: "Did we leave it in the right place?" },
                      action: {
                        buttons: [
                          { type: "reply", title: "Yes", id: "right-place" },
                          { type: "reply", title: "No", id: "wrong-place" },
                        ],
                      },
                    },
                  },
                },
                interactiveButtonNestedImageHeader: {
                  summary: "Reply buttons under a picture, in the older shape",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "button",
                      header: { type: "image", image: { link: "https://parcels.example.com/photos/4471.jpg" } },
                      body: { text: "Did we leave it in the right place?" },
                      action: {
                        buttons: [
                          { type: "reply", reply: { id: "right-place", title: "Yes" } },
                          { type: "reply", reply: { id: "wrong-place", title: "No" } },
                        ],
                      },
                    },
                  },
                },
                interactiveProduct: {
                  summary: "One product; it takes no header",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    uid: "boxes-20261120",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "product",
                      body: { text: "This box fits what you described." },
                      footer: { text: "Delivered flat." },
                      action: { catalogId: "100200300400501", productRetailerId: "BOX-SMALL" },
                    },
                  },
                },
                interactiveProductList: {
                  summary: "Several products, header in the shape of the message page",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "product_list",
                      header: { type: "text", paramValue: "Packing material" },
                      body: { text: "Everything for your next parcel." },
                      action: {
                        catalogId: "100200300400501",
                        sections: [
                          {
                            title: "Boxes",
                            productItems: [{ productRetailerId: "BOX-SMALL" }, { productRetailerId: "BOX-LARGE" }],
                          },
                        ],
                      },
                    },
                  },
                },
                interactiveProductListNestedHeader: {
                  summary: "Several products in two sections, header in the shape of the vendor's older sample",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "interactive",
                    uid: "packing-20261120",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    interactive: {
                      type: "product_list",
                      header: { type: "text", text: "Packing material" },
                      body: { text: "Everything for your next parcel." },
                      footer: { text: "Delivered within two days." },
                      action: {
                        catalogId: "100200300400501",
                        sections: [
                          {
                            title: "Boxes",
                            productItems: [{ productRetailerId: "BOX-SMALL" }, { productRetailerId: "BOX-LARGE" }],
                          },
                          {
                            title: "Tape and labels",
                            productItems: [{ productRetailerId: "TAPE-BROWN" }, { productRetailerId: "LABEL-FRAGILE" }],
                          },
                        ],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Taken (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/SubmitMessageResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/accepted" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  senderNotFound: { $ref: "#/components/examples/senderNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  uidTooLong: { $ref: "#/components/examples/uidTooLong" },
                  textTooLong: { $ref: "#/components/examples/textTooLong" },
                  invalidPhoneNumber: { $ref: "#/components/examples/invalidPhoneNumber" },
                  wrongPhoneNumberCount: { $ref: "#/components/examples/wrongPhoneNumberCount" },
                  insufficientBalance: { $ref: "#/components/examples/insufficientBalance" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  noDomesticSmsPermission: { $ref: "#/components/examples/noDomesticSmsPermission" },
                  templateNotFound: { $ref: "#/components/examples/templateNotFound" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  senderTooLong: { $ref: "#/components/examples/senderTooLong" },
                  emptyText: { $ref: "#/components/examples/emptyText" },
                  recipientDailyLimit: { $ref: "#/components/examples/recipientDailyLimit" },
                  priceNotConfigured: { $ref: "#/components/examples/priceNotConfigured" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                  dailyLimitReached: { $ref: "#/components/examples/dailyLimitReached" },
                  monthlyLimitReached: { $ref: "#/components/examples/monthlyLimitReached" },
                  sendingLimitReached: { $ref: "#/components/examples/sendingLimitReached" },
                  complaintLimitReached: { $ref: "#/components/examples/complaintLimitReached" },
                  variableCountMismatch: { $ref: "#/components/examples/variableCountMismatch" },
                },
              },
            },
          },
        },
      },
    },
    "/api/whatsapp/v3/mmlite/msg/submit": {
      post: {
        operationId: "submitMarketingMessage",
        "x-unverified-path": true,
        "x-confidence": "inferred",
        tags: ["messages"],
        summary: "Send a marketing template through Marketing Messages Lite",
        description: "Sends a marketing template through Meta's Marketing Messages Lite, which the account needs a permission for. Nothing but marketing templates can be sent. The message page (read 2026-11) describes the operation and its members; its URL was lost, and **this path is our guess**: ask the vendor for it and configure it in the client. The answer and its codes are assumed to be those of `submitMessage`.",
        externalDocs: {
          description: "Message page, section \"MMLite\" (in Chinese, read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/whatsapp-business-api/whatsapp-business-api/xiao-xi-message",
        },
        requestBody: {
          required: true,
          description: "The template and who receives it.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/SubmitMarketingMessageRequest" },
              examples: {
                templateStatic: {
                  summary: "Marketing template without variables",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en",
                    templateName: "winter_offer_plain",
                  },
                },
                templateMarketing: {
                  summary: "Marketing template with a picture, a variable and a dynamic link",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123",
                    language: "en_US",
                    templateName: "winter_offer",
                    header: { type: "image", link: "https://parcels.example.com/offers/winter.jpg" },
                    bodyParams: ["Ada"],
                    buttonParams: [{ type: "text", value: "WINTER26" }],
                  },
                },
                templateToMany: {
                  summary: "Marketing template to several recipients, with a batch number",
                  value: {
                    wabaId: "100200300400500",
                    messageType: "template",
                    uid: "winter-20261120-0001",
                    sendNumber: "447700900001",
                    recipientNumber: "447700900123,447700900124,447700900125",
                    language: "en_US",
                    templateName: "winter_offer_plain",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Taken (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/SubmitMarketingMessageResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/accepted" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  senderNotFound: { $ref: "#/components/examples/senderNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  uidTooLong: { $ref: "#/components/examples/uidTooLong" },
                  invalidPhoneNumber: { $ref: "#/components/examples/invalidPhoneNumber" },
                  wrongPhoneNumberCount: { $ref: "#/components/examples/wrongPhoneNumberCount" },
                  insufficientBalance: { $ref: "#/components/examples/insufficientBalance" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  noDomesticSmsPermission: { $ref: "#/components/examples/noDomesticSmsPermission" },
                  templateNotFound: { $ref: "#/components/examples/templateNotFound" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  senderTooLong: { $ref: "#/components/examples/senderTooLong" },
                  recipientDailyLimit: { $ref: "#/components/examples/recipientDailyLimit" },
                  priceNotConfigured: { $ref: "#/components/examples/priceNotConfigured" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                  dailyLimitReached: { $ref: "#/components/examples/dailyLimitReached" },
                  monthlyLimitReached: { $ref: "#/components/examples/monthlyLimitReached" },
                  sendingLimitReached: { $ref: "#/components/examples/sendingLimitReached" },
                  complaintLimitReached: { $ref: "#/components/examples/complaintLimitReached" },
                  variableCountMismatch: { $ref: "#/components/examples/variableCountMismatch" },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      appKey: {
        type: "apiKey",
        in: "header",
        name: "AppKey",
        description: "The API key of the application, from the console's list of applications.",
        "x-credential": "appKey",
      },
      authorization: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        description: "The application's access token as it is, without `Bearer`. It is created by hand in the console, with an expiry (default: never); the vendor does not keep it, and a new one invalidates the previous one. What a bad token answers is not documented.",
        "x-credential": "authorization",
      },
    },
    examples: {
      accepted: { summary: "0: taken, with the message id", value: { code: "0", message: "提交成功", data: "335000000000000001" } },
      accountNotFound: {
        summary: "101: the account does not exist",
        value: { code: "101", message: "Account does not exist", data: null },
      },
      senderNotFound: {
        summary: "118: the sending number does not exist",
        value: { code: "118", message: "send phone number does not exist", data: null },
      },
      wrongPassword: { summary: "102: the password is wrong", value: { code: "102", message: "Password wrong", data: null } },
      uidTooLong: {
        summary: "105: the batch number is too long",
        value: { code: "105", message: "uid length exceeds 128 character limit", data: null },
      },
      textTooLong: {
        summary: "106: the text is too long",
        value: { code: "106", message: "Text message length exceeds 3000 character limit", data: null },
      },
      invalidPhoneNumber: {
        summary: "108: a phone number is malformed",
        value: { code: "108", message: "Wrong format of phone number", data: null },
      },
      wrongPhoneNumberCount: {
        summary: "109: the count of phone numbers is wrong",
        value: { code: "109", message: "Wrong phone number", data: null },
      },
      insufficientBalance: {
        summary: "110: the balance is insufficient",
        value: { code: "110", message: "Account balance is insufficient", data: null },
      },
      productConfigurationError: {
        summary: "112: the product is configured wrongly",
        value: { code: "112", message: "Product configuration error", data: null },
      },
      ipNotAllowed: {
        summary: "114: the client's IP address is not allowed",
        value: { code: "114", message: "Client IP error", data: null },
      },
      noDomesticSmsPermission: {
        summary: "115: no permission for domestic SMS",
        value: { code: "115", message: "No domestic SMS permission", data: null },
      },
      templateNotFound: {
        summary: "143: the template is not found (v2)",
        value: { code: "143", message: "WhatsApp Template Not Found", data: null },
      },
      accountDisabled: {
        summary: "116: the account is deleted or disabled (SMS)",
        value: { code: "116", message: "Account deleted or disabled", data: null },
      },
      senderTooLong: {
        summary: "117: the sending number is too long (SMS)",
        value: { code: "117", message: "The access number is longer than 20 digits", data: null },
      },
      emptyText: {
        summary: "123: the content is empty (SMS)",
        value: { code: "123", message: "Text messages cannot be empty", data: null },
      },
      recipientDailyLimit: {
        summary: "125: ten messages a day to one number (SMS)",
        value: {
          code: "125",
          message: "A certain customer's phone number must not exceed 10 times on the same day",
          data: null,
        },
      },
      priceNotConfigured: {
        summary: "129: the price is configured wrongly (SMS)",
        value: { code: "129", message: "Product price configuration error", data: null },
      },
      unknownError: { summary: "130: unknown error (SMS)", value: { code: "130", message: "Unknown abnormal", data: null } },
      dailyLimitReached: {
        summary: "131: the daily limit is reached (SMS)",
        value: { code: "131", message: "Exceeding the daily delivery limit", data: null },
      },
      monthlyLimitReached: {
        summary: "132: the monthly limit is reached (SMS)",
        value: { code: "132", message: "Exceed monthly delivery limit", data: null },
      },
      sendingLimitReached: {
        summary: "133: the sending limit is reached (SMS)",
        value: { code: "133", message: "Sending limit exceeded", data: null },
      },
      complaintLimitReached: {
        summary: "134: the complaint limit is reached (SMS)",
        value: { code: "134", message: "Exceeding the counter-complaint limit", data: null },
      },
      variableCountMismatch: {
        summary: "135: the number of variables differs (SMS)",
        value: { code: "135", message: "Variable quantity discrepancy", data: null },
      },
    },
    schemas: {
      MessageBase: {
        description: "What every message carries, whatever its type.",
        type: "object",
        required: ["wabaId", "sendNumber", "recipientNumber"],
        properties: {
          wabaId: {
            type: "string",
            description: "The id of your WhatsApp Business Account, as the console shows it; digits in all of the vendor's samples.",
            examples: ["100200300400500"],
          },
          uid: {
            type: "string",
            maxLength: 32,
            description: "Your own batch number, at most 32 characters; the status webhook carries it back, so it serves to find a message again. It does not prevent a message from being sent twice: the vendor documents no idempotency. The limit is disputed: 32 on the message page (read 2026-11), 100 on the older page (v2), 128 in the table of codes (105); the smallest is safe for all three.",
            "x-confidence": "disputed",
            "x-vendor-code": { maxLength: "105" },
            examples: ["parcel-20261120-0001"],
          },
          sendNumber: {
            type: "string",
            pattern: "^\\d{5,20}$",
            description: "The number that sends: one that is bound to the account `wabaId`. Country code and number, digits only, no `+`. The message page (read 2026-11) leaves \"required\" blank; the older page (v2) requires it, and so does every sample. 5 to 20 digits is what the vendor's SMS pages print for code 108.",
            "x-confidence": "inferred",
            "x-vendor-code": { pattern: "108" },
            examples: ["447700900001"],
          },
          recipientNumber: {
            type: "string",
            description: "Who receives it: country code and number, digits only, no `+`. Several recipients are joined with commas in this one string, without spaces, at most 1,000; all get the same message. The answer has room for one message id; what it holds for several recipients, and which of them were refused, is not documented. That the member is required is inferred as for `sendNumber`.",
            "x-confidence": "inferred",
            examples: ["447700900123", "447700900123,447700900124"],
            allOf: [
              {
                pattern: "^[^,]*(?:,[^,]*){0,999}$",
                description: "At most 1,000 numbers (message page, read 2026-11). The older page (v2) printed 2,000.",
                "x-confidence": "disputed",
                "x-vendor-code": { pattern: "109" },
              },
              {
                pattern: "^\\d{5,20}(?:,\\d{5,20})*$",
                description: "Each number has 5 to 20 digits and nothing else. The length is the one that the vendor's SMS pages print for code 108.",
                "x-confidence": "inferred",
                "x-vendor-code": { pattern: "108" },
              },
            ],
          },
        },
      },
      TemplateLanguage: {
        type: "string",
        pattern: "^[a-z]{2,3}(?:_[A-Z]{2})?$",
        description: "The language of the approved template, with an underscore: `en`, `en_US`, `pt_BR`. The form is read off the vendor's list (v2; the list of v3 could not be read): af ar az bg bn ca cs da de el en en_GB en_US es es_AR es_ES es_MX et fa fi fil fr ga gu ha he hi hr hu id it ja kk kn ko lo lt lv mk ml mr ms nb nl pa pl pt_BR pt_PT ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh_CN zh_HK zh_TW zu. Meta adds to it, so the contract keeps it open.",
        "x-confidence": "inferred",
        examples: ["en_US"],
      },
      TemplateTextHeader: {
        description: "Fills the variable of a text header.",
        type: "object",
        additionalProperties: false,
        required: ["type", "paramValue"],
        properties: {
          type: { type: "string", const: "text", description: "Always `text`." },
          paramValue: {
            type: "string",
            description: "The value of the header's variable; a header has one at most. The vendor calls it valid for text and does not mark it required; without it there is nothing to fill, and the whole `header` is left out.",
            "x-confidence": "inferred",
          },
        },
      },
      MediaLink: {
        type: "string",
        pattern: "^https?://[^\\s/]+\\S*$",
        description: "Where the file is: an http or https link that anyone on the internet can open, without a login. What happens when it cannot be fetched is not documented.",
        examples: ["https://parcels.example.com/photos/4471.jpg"],
      },
      TemplateMediaHeader: {
        description: "The picture, video or document of a media header.",
        type: "object",
        additionalProperties: false,
        required: ["type", "link"],
        properties: {
          type: {
            type: "string",
            enum: ["image", "video", "document"],
            description: "The kind of media that the header was approved with.",
          },
          link: { $ref: "#/components/schemas/MediaLink" },
          caption: { type: "string", description: "A title or description; takes effect on media headers only." },
        },
      },
      TemplateHeader: {
        description: "Fills the header of the template. `type` is the type that the header was approved with. A header that never changes needs no `header` here. The members come from the older page (v2); the message page (read 2026-11) names the object and does not show it.",
        "x-confidence": "inferred",
        discriminator: {
          propertyName: "type",
          mapping: {
            text: "#/components/schemas/TemplateTextHeader",
            image: "#/components/schemas/TemplateMediaHeader",
            video: "#/components/schemas/TemplateMediaHeader",
            document: "#/components/schemas/TemplateMediaHeader",
          },
        },
        oneOf: [{ $ref: "#/components/schemas/TemplateTextHeader" }, { $ref: "#/components/schemas/TemplateMediaHeader" }],
      },
      ButtonParameter: {
        description: "The value of one variable in a template's button. The members come from the older page (v2) and from a public client.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { type: "string", description: "Normally `text`; the vendor prints no other value.", examples: ["text"] },
          value: {
            type: "string",
            description: "The variable part of the button's link (not the whole link), or the passcode of a copy-code button. At most 20 characters if it is text that the button shows. The older page (v2) calls it optional; every sample has it.",
            examples: ["TRACK4471"],
          },
        },
        "x-confidence": "inferred",
      },
      TemplateContent: {
        description: "What both operations send for a template, besides its name.",
        type: "object",
        required: ["language"],
        properties: {
          language: { $ref: "#/components/schemas/TemplateLanguage" },
          header: { $ref: "#/components/schemas/TemplateHeader" },
          bodyParams: {
            type: "array",
            items: { type: "string" },
            description: "The values of the variables in the template's body, as plain strings in the order of `{{1}}`, `{{2}}`, … Required when the body has variables, which only the vendor can check.",
            examples: [["Ada", "4471"]],
          },
          buttonParams: {
            type: "array",
            items: { $ref: "#/components/schemas/ButtonParameter" },
            description: "The values of the variables in the template's buttons, in order. Required when the template has a button with a dynamic link, which only the vendor can check. A one-time passcode template wants the code here as well as in `bodyParams`.",
          },
        },
      },
      TemplateName: {
        type: "string",
        maxLength: 512,
        pattern: "^[a-z0-9_]+$",
        description: "The name of the approved template: lower-case letters, digits and underscores, at most 512 characters, which is the limit when it is created. The message page (read 2026-11) also says \"characters\", which the template page does not.",
        "x-confidence": "disputed",
        examples: ["parcel_ready"],
      },
      TemplateMessage: {
        description: "A message from a template that Meta has approved: the only type that may open a conversation. Name the template by `templateName`; the undocumented `templateGroupId` has been seen in its place. One of the two is needed.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }, { $ref: "#/components/schemas/TemplateContent" }],
        type: "object",
        required: ["messageType"],
        properties: {
          messageType: { type: "string", const: "template", description: "Always `template`: a message from an approved template." },
          templateName: { $ref: "#/components/schemas/TemplateName" },
          templateGroupId: {
            type: "string",
            description: "Names the template in place of `templateName`. In no page of the vendor: it was seen in one public client, which sends it with `language` and without `templateName`. What happens when both are given is unknown, so exactly one is allowed here. Prefer `templateName`.",
            "x-confidence": "inferred",
          },
        },
        oneOf: [{ required: ["templateName"] }, { required: ["templateGroupId"] }],
        unevaluatedProperties: false,
      },
      TextMessage: {
        description: "Plain text, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "body"],
        properties: {
          messageType: { type: "string", const: "text", description: "Always `text`: plain text." },
          body: {
            type: "string",
            minLength: 1,
            maxLength: 3000,
            description: "The text, 1 to 3,000 characters. The message page (read 2026-11) only requires it and prints no limit; 3,000 is what the table of codes prints for 106, in words it shares with SMS. Meta allows 4,096.",
            "x-confidence": "inferred",
            "x-vendor-code": { maxLength: "106" },
          },
        },
        unevaluatedProperties: false,
      },
      Caption: {
        type: "string",
        description: "A title or description, shown under the media. The vendor prints no limit; Meta allows 1,024 characters.",
      },
      Image: {
        description: "A picture. Meta takes JPEG and PNG; the vendor prints no formats or sizes.",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: { link: { $ref: "#/components/schemas/MediaLink" }, caption: { $ref: "#/components/schemas/Caption" } },
      },
      ImageMessage: {
        description: "A picture, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "media"],
        properties: {
          messageType: { type: "string", const: "image", description: "Always `image`: a picture by link." },
          media: { $ref: "#/components/schemas/Image" },
        },
        unevaluatedProperties: false,
      },
      Video: {
        description: "A video. Meta takes MP4 and 3GP; the vendor prints no formats or sizes.",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: { link: { $ref: "#/components/schemas/MediaLink" }, caption: { $ref: "#/components/schemas/Caption" } },
      },
      VideoMessage: {
        description: "A video, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "media"],
        properties: {
          messageType: { type: "string", const: "video", description: "Always `video`: a video by link." },
          media: { $ref: "#/components/schemas/Video" },
        },
        unevaluatedProperties: false,
      },
      Audio: {
        description: "A sound file. It must not carry a caption (message page, read 2026-11).",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: { link: { $ref: "#/components/schemas/MediaLink" } },
      },
      AudioMessage: {
        description: "A sound file, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "media"],
        properties: {
          messageType: { type: "string", const: "audio", description: "Always `audio`: a sound file by link." },
          media: { $ref: "#/components/schemas/Audio" },
        },
        unevaluatedProperties: false,
      },
      Location: {
        description: "A place on the map, with an optional name and address.",
        type: "object",
        additionalProperties: false,
        required: ["latitude", "longitude"],
        properties: {
          latitude: {
            type: "string",
            pattern: "^-?\\d{1,3}(?:\\.\\d+)?$",
            description: "Degrees north of the equator (negative: south) as a decimal in a string, not a number. The form is read off the vendor's samples.",
            "x-confidence": "inferred",
            examples: ["51.507351"],
          },
          longitude: {
            type: "string",
            pattern: "^-?\\d{1,3}(?:\\.\\d+)?$",
            description: "Degrees east of Greenwich (negative: west) as a decimal in a string, not a number. The form is read off the vendor's samples.",
            "x-confidence": "inferred",
            examples: ["-0.127758"],
          },
          name: {
            type: "string",
            description: "The name of the place. Required on the older page (v2), blank on the message page (read 2026-11).",
            "x-confidence": "disputed",
          },
          address: {
            type: "string",
            description: "The address of the place. Required on the older page (v2), blank on the message page (read 2026-11).",
            "x-confidence": "disputed",
          },
        },
      },
      LocationMessage: {
        description: "A place on the map, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "location"],
        properties: {
          messageType: { type: "string", const: "location", description: "Always `location`: a place on the map." },
          location: { $ref: "#/components/schemas/Location" },
        },
        unevaluatedProperties: false,
      },
      Document: {
        description: "A file to download.",
        type: "object",
        additionalProperties: false,
        required: ["link", "filename"],
        properties: {
          link: { $ref: "#/components/schemas/MediaLink" },
          caption: { $ref: "#/components/schemas/Caption" },
          filename: {
            type: "string",
            description: "The name under which the recipient sees and saves the file, with its ending. Required for documents.",
            examples: ["parcel-4471.pdf"],
          },
        },
      },
      DocumentMessage: {
        description: "A file to download, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "media"],
        properties: {
          messageType: { type: "string", const: "document", description: "Always `document`: a file by link." },
          media: { $ref: "#/components/schemas/Document" },
        },
        unevaluatedProperties: false,
      },
      Sticker: {
        description: "A sticker. The message page (read 2026-11) lists the type and leaves it out of the media section; the older page (v2) requires `media` for it. Neither shows one with a caption, and Meta has no caption on stickers, so this contract has none.",
        "x-confidence": "inferred",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: { link: { $ref: "#/components/schemas/MediaLink" } },
      },
      StickerMessage: {
        description: "A sticker, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "media"],
        properties: {
          messageType: { type: "string", const: "sticker", description: "Always `sticker`: a sticker by link." },
          media: { $ref: "#/components/schemas/Sticker" },
        },
        unevaluatedProperties: false,
      },
      ContactName: {
        description: "The contact's name. The message page (read 2026-11) types it as a list of objects; the older page (v2) types it as an object, and its sample is one. The contract takes the object.",
        "x-confidence": "disputed",
        type: "object",
        additionalProperties: false,
        required: ["formattedName"],
        properties: {
          formattedName: { type: "string", description: "The full name, as it is shown. Required on the older page (v2)." },
          firstName: {
            type: "string",
            description: "The first name. Meta wants at least one part of the name besides the full one.",
          },
          lastName: { type: "string", description: "The last name." },
          middleName: { type: "string", description: "The middle name." },
          suffix: {
            type: "string",
            description: "What follows the name, such as Jr. The message page labels it the other way round.",
          },
          prefix: {
            type: "string",
            description: "What precedes the name, such as Dr. The message page labels it the other way round.",
          },
        },
      },
      ContactLabel: {
        type: "string",
        description: "What the entry is for. The tables print `HOME` and `WORK`; the samples (v2) also have `MAIN` and lower case, so the contract keeps it open. The older page requires it on phones and web pages, the message page (read 2026-11) prints nothing.",
        "x-confidence": "disputed",
        examples: ["WORK"],
      },
      ContactPhone: {
        description: "One phone number of the contact.",
        type: "object",
        additionalProperties: false,
        required: ["phone"],
        properties: {
          type: { $ref: "#/components/schemas/ContactLabel" },
          phone: { type: "string", description: "The number, as it is shown; any form." },
          waID: {
            type: "string",
            description: "The WhatsApp id of the contact, usually the number in digits; with it, WhatsApp shows a button that opens a chat. The vendor spells it `waID` in its tables and `waId` or `wa-id` in the samples of v2, requires it in the one and leaves it out in the other, and calls it the id of a business account.",
            "x-confidence": "disputed",
            examples: ["447700900155"],
          },
        },
      },
      ContactOrganization: {
        description: "Where the contact works. The message page (read 2026-11) types it as a list of objects; the older page (v2) types it as an object, and its sample is one. The contract takes the object. The older page requires `department` and `title`.",
        "x-confidence": "disputed",
        type: "object",
        additionalProperties: false,
        properties: {
          company: { type: "string", description: "The name of the company." },
          department: {
            type: "string",
            description: "The department. Required on the older page (v2), blank on the message page.",
          },
          title: {
            type: "string",
            description: "The contact's position. Required on the older page (v2), blank on the message page.",
          },
        },
      },
      ContactAddress: {
        description: "One postal address of the contact.",
        type: "object",
        additionalProperties: false,
        properties: {
          type: { $ref: "#/components/schemas/ContactLabel" },
          street: { type: "string", description: "Street and house number." },
          city: { type: "string", description: "The city." },
          state: { type: "string", description: "The state, abbreviated." },
          zip: { type: "string", description: "The postal code." },
          country: { type: "string", description: "The country's name." },
          countryCode: {
            type: "string",
            description: "The country's code. The vendor does not say which; its sample prints a dial code (`0086`), Meta wants two letters.",
          },
        },
      },
      ContactEmail: {
        description: "One mail address of the contact.",
        type: "object",
        additionalProperties: false,
        properties: {
          type: { $ref: "#/components/schemas/ContactLabel" },
          email: { type: "string", description: "The mail address. The vendor does not call it required." },
        },
      },
      ContactUrl: {
        description: "One web page of the contact.",
        type: "object",
        additionalProperties: false,
        required: ["url"],
        properties: {
          type: { $ref: "#/components/schemas/ContactLabel" },
          url: { type: "string", description: "The page's address. Required on the older page (v2)." },
        },
      },
      Contact: {
        description: "One contact card.",
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: {
          name: { $ref: "#/components/schemas/ContactName" },
          phones: {
            type: "array",
            items: { $ref: "#/components/schemas/ContactPhone" },
            description: "The contact's phone numbers.",
          },
          org: { $ref: "#/components/schemas/ContactOrganization" },
          addresses: {
            type: "array",
            items: { $ref: "#/components/schemas/ContactAddress" },
            description: "The contact's postal addresses.",
          },
          birthday: {
            type: "string",
            description: "The contact's birthday: `YYYY-MM-DD` in the vendor's samples.",
            examples: ["1992-08-13"],
          },
          emails: {
            type: "array",
            items: { $ref: "#/components/schemas/ContactEmail" },
            description: "The contact's mail addresses.",
          },
          urls: {
            type: "array",
            items: { $ref: "#/components/schemas/ContactUrl" },
            description: "The contact's web pages.",
          },
        },
      },
      ContactsMessage: {
        description: "One or more contact cards, within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "contacts"],
        properties: {
          messageType: { type: "string", const: "contacts", description: "Always `contacts`: contact cards." },
          contacts: {
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/Contact" },
            description: "The cards, in the order shown. The vendor requires the list and prints no limit; that it must not be empty is our reading.",
            "x-confidence": "inferred",
          },
        },
        unevaluatedProperties: false,
      },
      InteractiveTextHeader: {
        description: "A line of text: `paramValue` (message page) or `text` (older page), not both.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { type: "string", const: "text", description: "Always `text`." },
          paramValue: {
            type: "string",
            description: "The line. The message page (read 2026-11) calls it a variable, one at most. Meta allows 60 characters.",
          },
          text: { type: "string", description: "The line in the shape of the older page (v2). Meta allows 60 characters." },
        },
        oneOf: [{ required: ["paramValue"] }, { required: ["text"] }],
      },
      HeaderCaption: {
        type: "string",
        description: "A title for the media, beside `link`. The message page (read 2026-11) lists it; the older page (v2) has none, and neither has Meta.",
        "x-confidence": "disputed",
      },
      HeaderMedia: {
        description: "The media of a header in the shape of the older page (v2).",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: { link: { $ref: "#/components/schemas/MediaLink" } },
      },
      InteractiveImageHeader: {
        description: "A picture: `link` (message page) or `image` (older page), not both.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { type: "string", const: "image", description: "Always `image`." },
          link: { $ref: "#/components/schemas/MediaLink" },
          caption: { $ref: "#/components/schemas/HeaderCaption" },
          image: { $ref: "#/components/schemas/HeaderMedia" },
        },
        oneOf: [{ required: ["link"] }, { required: ["image"] }],
      },
      InteractiveVideoHeader: {
        description: "A video: `link` (message page) or `video` (older page), not both.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { type: "string", const: "video", description: "Always `video`." },
          link: { $ref: "#/components/schemas/MediaLink" },
          caption: { $ref: "#/components/schemas/HeaderCaption" },
          video: { $ref: "#/components/schemas/HeaderMedia" },
        },
        oneOf: [{ required: ["link"] }, { required: ["video"] }],
      },
      InteractiveDocumentHeader: {
        description: "A document: `link` (message page) or `document` (older page), not both.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { type: "string", const: "document", description: "Always `document`." },
          link: { $ref: "#/components/schemas/MediaLink" },
          caption: { $ref: "#/components/schemas/HeaderCaption" },
          document: { $ref: "#/components/schemas/HeaderMedia" },
        },
        oneOf: [{ required: ["link"] }, { required: ["document"] }],
      },
      InteractiveHeader: {
        description: "What stands above the text: a line of text, or media. Required for `product_list`, forbidden for `product`, optional otherwise. The message page (read 2026-11) prints the flat shape (`paramValue`, `link`, `caption`), word for word that of the template header; the older page (v2) prints another (`text`, or `image`, `video`, `document` with a `link` inside). Use one of the two. Meta takes only text above a list of rows or products.",
        "x-confidence": "disputed",
        discriminator: {
          propertyName: "type",
          mapping: {
            text: "#/components/schemas/InteractiveTextHeader",
            image: "#/components/schemas/InteractiveImageHeader",
            video: "#/components/schemas/InteractiveVideoHeader",
            document: "#/components/schemas/InteractiveDocumentHeader",
          },
        },
        oneOf: [
          { $ref: "#/components/schemas/InteractiveTextHeader" },
          { $ref: "#/components/schemas/InteractiveImageHeader" },
          { $ref: "#/components/schemas/InteractiveVideoHeader" },
          { $ref: "#/components/schemas/InteractiveDocumentHeader" },
        ],
      },
      InteractiveBody: {
        description: "The text of the message. Required, but for `product`, where it is optional.",
        type: "object",
        additionalProperties: false,
        required: ["text"],
        properties: { text: { type: "string", description: "The text. The vendor prints no limit; Meta allows 1024 characters." } },
      },
      InteractiveFooter: {
        description: "A small line under the text.",
        type: "object",
        additionalProperties: false,
        required: ["text"],
        properties: { text: { type: "string", description: "The line. The vendor prints no limit; Meta allows 60 characters." } },
      },
      SectionTitle: {
        type: "string",
        maxLength: 24,
        description: "The title of the section, at most 24 characters. Required when the message has more than one section, which this contract cannot express.",
      },
      ListRow: {
        description: "One choice in the list.",
        type: "object",
        additionalProperties: false,
        required: ["title", "id"],
        properties: {
          title: { type: "string", maxLength: 24, description: "What the user reads, at most 24 characters." },
          id: {
            type: "string",
            maxLength: 200,
            description: "Your id of the row, at most 200 characters, unique; the webhook carries it back when the user chooses the row.",
          },
          description: {
            type: "string",
            description: "A second line under the title. The vendor prints no limit; Meta allows 72 characters.",
          },
        },
      },
      ListSection: {
        description: "A group of rows under a title.",
        type: "object",
        additionalProperties: false,
        required: ["rows"],
        properties: {
          title: { $ref: "#/components/schemas/SectionTitle" },
          rows: {
            type: "array",
            minItems: 1,
            maxItems: 10,
            items: { $ref: "#/components/schemas/ListRow" },
            description: "The rows, at most 10. The vendor prints 10 for this member; Meta counts them over all sections. That it must not be empty is our reading.",
            "x-confidence": "inferred",
          },
        },
      },
      ListAction: {
        description: "The button that opens the list, and the list.",
        type: "object",
        additionalProperties: false,
        required: ["button", "sections"],
        properties: {
          button: {
            type: "string",
            minLength: 1,
            description: "The text of the button that opens the list; must not be empty. The vendor prints no limit; Meta allows 20 characters.",
          },
          sections: {
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/ListSection" },
            description: "The list, in sections. The vendor requires it and prints no limit; that it must not be empty is our reading. Meta allows 10 rows over all sections.",
            "x-confidence": "inferred",
          },
        },
      },
      InteractiveList: {
        description: "A text with one button that opens a list to choose from.",
        type: "object",
        additionalProperties: false,
        required: ["type", "body", "action"],
        properties: {
          type: { type: "string", const: "list", description: "Always `list`." },
          header: { $ref: "#/components/schemas/InteractiveHeader" },
          body: { $ref: "#/components/schemas/InteractiveBody" },
          footer: { $ref: "#/components/schemas/InteractiveFooter" },
          action: { $ref: "#/components/schemas/ListAction" },
        },
      },
      ButtonTitle: {
        type: "string",
        minLength: 1,
        maxLength: 20,
        description: "The text of the button, 1 to 20 characters, emoji allowed, no Markdown. No two buttons of one message may have the same, which this contract cannot express.",
      },
      ButtonId: {
        type: "string",
        maxLength: 256,
        description: "Your id of the button, at most 256 characters; the webhook carries it back when the user presses the button.",
      },
      Reply: {
        description: "Title and id of a button in the nested shape (v2).",
        type: "object",
        additionalProperties: false,
        required: ["title", "id"],
        properties: { title: { $ref: "#/components/schemas/ButtonTitle" }, id: { $ref: "#/components/schemas/ButtonId" } },
      },
      ReplyButton: {
        description: "A button that answers for the user. Two shapes are documented: `title` and `id` beside `type` (the table of the message page, read 2026-11), or inside `reply` (the samples of the older page, v2). Use one of the two. The vendor prints no sample of v3, so which one its server reads is unproven.",
        "x-confidence": "disputed",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { type: "string", const: "reply", description: "Always `reply`: the vendor has no other button here." },
          title: { $ref: "#/components/schemas/ButtonTitle" },
          id: { $ref: "#/components/schemas/ButtonId" },
          reply: { $ref: "#/components/schemas/Reply" },
        },
        oneOf: [{ required: ["title", "id"] }, { required: ["reply"] }],
      },
      ButtonAction: {
        description: "The reply buttons.",
        type: "object",
        additionalProperties: false,
        required: ["buttons"],
        properties: {
          buttons: {
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/ReplyButton" },
            description: "The buttons, from top to bottom. The vendor requires the list and prints no limit; that it must not be empty is our reading. Meta allows 3.",
            "x-confidence": "inferred",
          },
        },
      },
      InteractiveButton: {
        description: "A text with reply buttons under it.",
        type: "object",
        additionalProperties: false,
        required: ["type", "body", "action"],
        properties: {
          type: { type: "string", const: "button", description: "Always `button`." },
          header: { $ref: "#/components/schemas/InteractiveHeader" },
          body: { $ref: "#/components/schemas/InteractiveBody" },
          footer: { $ref: "#/components/schemas/InteractiveFooter" },
          action: { $ref: "#/components/schemas/ButtonAction" },
        },
      },
      CatalogId: {
        type: "string",
        description: "The id of the Facebook catalogue that is linked to your WhatsApp Business Account; Meta's Commerce Manager shows it.",
        examples: ["100200300400501"],
      },
      ProductRetailerId: {
        type: "string",
        maxLength: 100,
        description: "The id of the product in the catalogue (its SKU), at most 100 characters.",
        examples: ["BOX-SMALL"],
      },
      ProductAction: {
        description: "The product that is shown.",
        type: "object",
        additionalProperties: false,
        required: ["catalogId", "productRetailerId"],
        properties: {
          catalogId: { $ref: "#/components/schemas/CatalogId" },
          productRetailerId: { $ref: "#/components/schemas/ProductRetailerId" },
        },
      },
      InteractiveProduct: {
        description: "One product of a catalogue. It must not have a header; the body is optional.",
        type: "object",
        additionalProperties: false,
        required: ["type", "action"],
        properties: {
          type: { type: "string", const: "product", description: "Always `product`." },
          body: { $ref: "#/components/schemas/InteractiveBody" },
          footer: { $ref: "#/components/schemas/InteractiveFooter" },
          action: { $ref: "#/components/schemas/ProductAction" },
        },
      },
      ProductItem: {
        description: "One product of the catalogue.",
        type: "object",
        additionalProperties: false,
        required: ["productRetailerId"],
        properties: { productRetailerId: { $ref: "#/components/schemas/ProductRetailerId" } },
      },
      ProductSection: {
        description: "A group of products under a title.",
        type: "object",
        additionalProperties: false,
        required: ["productItems"],
        properties: {
          title: { $ref: "#/components/schemas/SectionTitle" },
          productItems: {
            type: "array",
            minItems: 1,
            maxItems: 30,
            items: { $ref: "#/components/schemas/ProductItem" },
            description: "The products, at least 1 in each section, at most 30 over all sections.",
          },
        },
      },
      ProductListAction: {
        description: "The products that are shown, in sections.",
        type: "object",
        additionalProperties: false,
        required: ["catalogId", "sections"],
        properties: {
          catalogId: { $ref: "#/components/schemas/CatalogId" },
          productRetailerId: {
            type: "string",
            maxLength: 100,
            description: "The message page (read 2026-11) requires it for several products too; the vendor's own sample (v2) has none, and the products are named in `sections`. Leave it out unless the vendor asks for it. At most 100 characters.",
            "x-confidence": "disputed",
          },
          sections: {
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/ProductSection" },
            description: "The products, in sections; at most 30 products over all sections, which this contract cannot express. That the list must not be empty is our reading of \"required\".",
            "x-confidence": "inferred",
          },
        },
      },
      InteractiveProductList: {
        description: "Several products of a catalogue, in sections. The header is required.",
        type: "object",
        additionalProperties: false,
        required: ["type", "header", "body", "action"],
        properties: {
          type: { type: "string", const: "product_list", description: "Always `product_list`." },
          header: { $ref: "#/components/schemas/InteractiveHeader" },
          body: { $ref: "#/components/schemas/InteractiveBody" },
          footer: { $ref: "#/components/schemas/InteractiveFooter" },
          action: { $ref: "#/components/schemas/ProductListAction" },
        },
      },
      Interactive: {
        description: "What is shown, and what can be pressed. `type` decides what `action` holds, and whether `header` and `body` may or must be there.",
        discriminator: {
          propertyName: "type",
          mapping: {
            list: "#/components/schemas/InteractiveList",
            button: "#/components/schemas/InteractiveButton",
            product: "#/components/schemas/InteractiveProduct",
            product_list: "#/components/schemas/InteractiveProductList",
          },
        },
        oneOf: [
          { $ref: "#/components/schemas/InteractiveList" },
          { $ref: "#/components/schemas/InteractiveButton" },
          { $ref: "#/components/schemas/InteractiveProduct" },
          { $ref: "#/components/schemas/InteractiveProductList" },
        ],
      },
      InteractiveMessage: {
        description: "A message with something to press (a list, reply buttons or products), within 24 hours of the user's last reply.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        type: "object",
        required: ["messageType", "interactive"],
        properties: {
          messageType: { type: "string", const: "interactive", description: "Always `interactive`: something to press." },
          interactive: { $ref: "#/components/schemas/Interactive" },
        },
        unevaluatedProperties: false,
      },
      SubmitMessageRequest: {
        description: "One message, to one or many recipients. `messageType` chooses what else it carries: each payload is a member of its own at the top level. Only `template` may open a conversation; every other type needs a reply of the user within the last 24 hours.",
        discriminator: {
          propertyName: "messageType",
          mapping: {
            template: "#/components/schemas/TemplateMessage",
            text: "#/components/schemas/TextMessage",
            image: "#/components/schemas/ImageMessage",
            video: "#/components/schemas/VideoMessage",
            audio: "#/components/schemas/AudioMessage",
            location: "#/components/schemas/LocationMessage",
            document: "#/components/schemas/DocumentMessage",
            sticker: "#/components/schemas/StickerMessage",
            contacts: "#/components/schemas/ContactsMessage",
            interactive: "#/components/schemas/InteractiveMessage",
          },
        },
        oneOf: [
          { $ref: "#/components/schemas/TemplateMessage" },
          { $ref: "#/components/schemas/TextMessage" },
          { $ref: "#/components/schemas/ImageMessage" },
          { $ref: "#/components/schemas/VideoMessage" },
          { $ref: "#/components/schemas/AudioMessage" },
          { $ref: "#/components/schemas/LocationMessage" },
          { $ref: "#/components/schemas/DocumentMessage" },
          { $ref: "#/components/schemas/StickerMessage" },
          { $ref: "#/components/schemas/ContactsMessage" },
          { $ref: "#/components/schemas/InteractiveMessage" },
        ],
      },
      SubmitMessageResponse: {
        description: "The envelope of every answer. `code` is `\"0\"` when the vendor has taken the message, which is not yet a delivery. The answer to a failure is not printed anywhere; that it has the same members, without a message id, is inferred.",
        "x-confidence": "inferred",
        type: "object",
        required: ["code", "message"],
        properties: {
          code: {
            type: "string",
            description: "`\"0\"` when accepted, otherwise why not: see the table of codes. Always a string; one of the vendor's tables says integer, no sample has one.",
          },
          message: {
            type: "string",
            description: "The code in words, in Chinese or in English. For people: do not decide on it.",
          },
          data: {
            type: ["string", "null"],
            description: "The message id: decimal digits, beyond 2^53, so it must stay a string. The status webhook carries it as `body.id`. It is one id; what it is when there are several recipients is not documented.",
          },
        },
      },
      SubmitMarketingMessageRequest: {
        description: "A marketing template, sent through Marketing Messages Lite. It is a template message without any other type. The vendor's table also lists `body` with its text-only condition, which can never hold here; the contract leaves it out.",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }, { $ref: "#/components/schemas/TemplateContent" }],
        type: "object",
        required: ["messageType", "templateName"],
        properties: {
          messageType: { type: "string", const: "template", description: "Always `template`: MM Lite sends nothing else." },
          templateName: { $ref: "#/components/schemas/TemplateName" },
        },
        unevaluatedProperties: false,
      },
      SubmitMarketingMessageResponse: {
        description: "The page does not say what this operation answers (its sample is empty, read 2026-11); that it is what every other operation answers is inferred.",
        "x-confidence": "inferred",
        allOf: [{ $ref: "#/components/schemas/SubmitMessageResponse" }],
      },
    },
  },
};
