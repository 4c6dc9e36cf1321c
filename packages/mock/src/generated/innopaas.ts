// GENERATED from specs/innopaas/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { Contract } from "../contract.ts";

export const contract: Contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "InnoPaaS WhatsApp API",
    version: "0.1.0",
    description: "WhatsApp through InnoPaaS, the international platform of Chuanglan (创蓝): messages, templates, numbers, and the webhooks that report what\nbecame of them. This contract is ours, written by hand from the vendor's public pages (version 3, read 2026-11). Where they are silent it\nfollows the vendor's older pages (version 2, 2023-2024, the same product on another host) and, for a few codes, its SMS pages.\n\n**Host and keys.** Everything goes to `https://api.innopaas.com`, over HTTPS with TLS 1.2 or later, as JSON in UTF-8. Each call carries two\nheaders: `AppKey`, the key of the application, and `Authorization`, its access token as it is, without `Bearer`. Both come from the console;\ncreating a new token invalidates the previous one. Version 3 documents no signature.\n\n**Answers.** Every answer is `{ code, message, data }`. `code` is the string `\"0\"` when the vendor has taken the message, and then `data` is\nits id; what happens to it after that arrives by webhook. Other operations keep their result in `data`. Any other `code` is a refusal,\nexplained in the table `x-vendor-codes`. The vendor does not document HTTP status codes: decide on `code`.\n\n**Numbers.** Country code and number, digits only, no `+`. One call takes up to 1,000 recipients, joined with commas.\n\n**The 24-hour window.** A conversation starts with a template that Meta has approved. Every other type of message can be sent only within 24\nhours of the user's last reply. Whether the vendor checks this when it takes the message is not documented.\n\n**Operations of version 2.** Changing, listing and deleting templates and looking accounts up are described by the older pages only. Their\nURLs here are those of version 2 with the prefix of version 3, which is right for three of the four operations that both describe (`/msg`\nbecame `/msg/submit`), and `accountName` is left out, as in every request of version 3 that could be read. All four are marked\n`x-unverified-path`: ask the vendor before relying on them. Left out altogether are `account/bind`, which ties a number to the `accountName`\nthat version 3 no longer has, and `media/download`, which wants the signature of version 2.\n\n**Webhooks.** Set up in the console (API Keys, callback events): the URL, the events and the method, POST unless changed. Each push is\n`{ id, type, eventTime, body }`. If you configure a user name and an authorization value there, the vendor sends both, as they are, in the\nheaders `UserName` and `Authorization` of each push; compare them in constant time and refuse what lacks them. A note by a third party\nabout the vendor's OTP and SMS product tells of another header, `X-CALLBACK-ID` with a timestamp, a nonce and an HMAC-SHA256 signature, of\nthree seconds to answer 200 with an empty body, and of a probe of the URL when it is saved. None of this is in the WhatsApp pages or\nverified. Retries and order are not documented: expect pushes twice, late and in any order. Events that fit no application go to the\ndefault one, or nowhere if there is none.\n\n**What is unknown.** What a bad key or an expired token answers; rate limits; which recipients of a batch were refused; which of two shapes\nthe server reads for interactive headers and reply buttons; the URL of Marketing Messages Lite; what creating a template answers; what the\nnumbers of `auditStatus` mean; how the links in users' messages are opened. Everything inferred or disputed is marked `x-confidence`, with\nthe reason in its description.\n",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [
    {
      url: "https://api.innopaas.com",
      description: "Production, the only host the vendor documents. Our mock server stands in for tests.",
    },
  ],
  tags: [
    { name: "messages", description: "Send messages." },
    {
      name: "templates",
      description: "Create, change, list and delete message templates. Meta reviews them; the verdict comes by webhook.",
    },
    { name: "media", description: "Upload files for the headers of templates. Messages take media by link only." },
    { name: "numbers", description: "Look up the numbers of an account." },
    { name: "account", description: "Look up your WhatsApp Business Accounts." },
    {
      name: "webhooks",
      description: "What the vendor pushes to your URL. All of it has one envelope, and all of it is authenticated in the same way, if at all: see the introduction.",
    },
  ],
  security: [{ appKey: [], authorization: [] }],
  "x-envelope": { code: "code", success: "0", message: "message", messageId: "data" },
  "x-demo-options": { from: "447700900001", wabaId: "100200300400500" },
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
      operations: ["submitMessage", "submitMarketingMessage"],
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
      operations: ["submitMessage", "submitMarketingMessage"],
    },
    "109": {
      name: "wrongPhoneNumberCount",
      meaning: "The count of phone numbers is wrong. The page's English column says only \"wrong phone number\".",
      action: "Send to between 1 and 1000 numbers a call.",
      operations: ["submitMessage", "submitMarketingMessage"],
    },
    "110": {
      name: "insufficientBalance",
      meaning: "The account's balance is insufficient.",
      action: "Top up the account in the console, then send again.",
      operations: ["submitMessage", "submitMarketingMessage"],
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
      operations: ["submitMessage", "submitMarketingMessage"],
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
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "118": {
      name: "senderNotFound",
      meaning: "The sending number does not exist.",
      action: "Set `sendNumber` to a number that is bound to the account `wabaId`.",
      operations: ["submitMessage", "submitMarketingMessage"],
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
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "129": {
      name: "priceNotConfigured",
      meaning: "The product's price is configured wrongly (SMS table).",
      action: "Ask the vendor to set the price.",
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "130": {
      name: "unknownError",
      meaning: "An unknown error happened (SMS table). Whether the request was carried out, or the message sent, is not known.",
      action: "Find out before repeating it: a message could arrive twice, so wait for the status webhook or ask the vendor; list templates to see a change.",
      "x-confidence": "inferred",
    },
    "131": {
      name: "dailyLimitReached",
      meaning: "The daily sending limit is reached (SMS table).",
      action: "Send again tomorrow, or ask the vendor for a higher limit.",
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "132": {
      name: "monthlyLimitReached",
      meaning: "The monthly sending limit is reached (SMS table).",
      action: "Send again next month, or ask the vendor for a higher limit.",
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "133": {
      name: "sendingLimitReached",
      meaning: "The sending limit is reached (SMS table).",
      action: "Ask the vendor for a higher limit.",
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "134": {
      name: "complaintLimitReached",
      meaning: "The limit that protects from complaints is reached (SMS table).",
      action: "Stop sending and ask the vendor which complaints there are.",
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "135": {
      name: "variableCountMismatch",
      meaning: "The number of variables differs from the template's, or the content does not match it (SMS table prints both).",
      action: "Give `bodyParams` and `buttonParams` one value for each variable of the template.",
      operations: ["submitMessage", "submitMarketingMessage"],
      "x-confidence": "inferred",
    },
    "143": {
      name: "templateNotFound",
      meaning: "The WhatsApp template is not found, said when sending. Printed on the older message page (v2); the readable part of the table of v3 ends before it.",
      action: "Check `templateName`, `language` and that the template is approved in the account `wabaId`.",
      operations: ["submitMessage", "submitMarketingMessage"],
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
    "/api/whatsapp/v3/template/submit": {
      post: {
        operationId: "submitTemplate",
        tags: ["templates"],
        summary: "Create a template",
        description: "Submits a template to Meta's review. Once the webhook `whatsapp_template_status_updated` says `APPROVED`, messages can be sent with it. Texts with variables need a sample of each, and headers with media need a file from `uploadFile`.",
        externalDocs: {
          description: "Template page (read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/api-reference-en/whatsapp-business-api/whatsapp-business-api/template",
        },
        requestBody: {
          required: true,
          description: "The template. Unknown members are refused by this contract, so that a misspelt one does not go unnoticed.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/SubmitTemplateRequest" },
              examples: {
                marketing: {
                  summary: "Marketing, a body and a footer",
                  value: {
                    wabaId: "100200300400500",
                    name: "winter_offer_plain",
                    category: "1",
                    messageLanguage: "en",
                    headerType: 1,
                    messageBody: "Until Christmas every parcel to a pickup shop costs half.",
                    footer: "Not interested? Tap Stop promotions",
                  },
                },
                marketingTextHeader: {
                  summary: "Marketing, variables in header, body and link, and a button that calls",
                  value: {
                    wabaId: "100200300400500",
                    name: "winter_offer",
                    category: "1",
                    messageLanguage: "en_US",
                    headerType: 2,
                    caption: "Offers for {{1}}",
                    messageBody: "Hello {{1}}, until {{2}} every parcel to a pickup shop costs half.",
                    footer: "Not interested? Tap Stop promotions.",
                    buttons: [
                      { actionType: "3", label: "Call us", phoneArea: "44", phone: "7700900001" },
                      {
                        actionType: "2",
                        label: "Find a shop",
                        targetUrl: "https://parcels.example.com/{{1}}",
                        buttonExample: ["https://parcels.example.com/shops"],
                      },
                    ],
                    headerExample: { header_text: ["winter"] },
                    bodyExample: { body_text: [["Ada", "24 December"]] },
                  },
                },
                marketingImageHeader: {
                  summary: "Marketing, a picture, and one button of each kind",
                  value: {
                    wabaId: "100200300400500",
                    name: "winter_offer_picture",
                    category: "1",
                    messageLanguage: "en",
                    headerType: 3,
                    caption: "",
                    messageBody: "Are you still looking for a present? We deliver {{1}} and {{2}} before the holidays.",
                    footer: "Not interested? Tap Stop promotions.",
                    buttons: [
                      { actionType: "1", label: "Stop promotions" },
                      { actionType: "3", label: "Call us", phoneArea: "44", phone: "7700900001" },
                      {
                        actionType: "2",
                        label: "See the offers",
                        targetUrl: "https://parcels.example.com/{{1}}",
                        buttonExample: ["https://parcels.example.com/offers"],
                      },
                    ],
                    headerExample: { header_handle: ["4::aW1hZ2UvanBlZw==:ARexampleHandle"] },
                    bodyExample: { body_text: [["Fruit boxes", "Tea boxes"]] },
                  },
                },
                marketingVideoHeader: {
                  summary: "Marketing, a video",
                  value: {
                    wabaId: "100200300400500",
                    name: "locker_tour",
                    category: "1",
                    messageLanguage: "en_GB",
                    headerType: 4,
                    messageBody: "See how our new lockers work.",
                    headerExample: { header_handle: ["4::dmlkZW8vbXA0:ARexampleHandle"] },
                  },
                },
                utility: {
                  summary: "Utility, variables in the body",
                  value: {
                    wabaId: "100200300400500",
                    name: "parcel_ready",
                    category: "3",
                    messageLanguage: "en_US",
                    headerType: 1,
                    messageBody: "{{1}}, your parcel {{2}} is ready at the shop.",
                    bodyExample: { body_text: [["Ada", "4471"]] },
                  },
                },
                utilityDocumentHeader: {
                  summary: "Utility, a document",
                  value: {
                    wabaId: "100200300400500",
                    name: "invoice_ready",
                    category: "3",
                    messageLanguage: "en_GB",
                    headerType: 5,
                    messageBody: "{{1}}, here is your invoice.",
                    headerExample: { header_handle: ["4::YXBwbGljYXRpb24vcGRm:ARexampleHandle"] },
                    bodyExample: { body_text: [["Ada"]] },
                  },
                },
                authentication: {
                  summary: "Passcode with a button that copies it, in the shape of the vendor's older sample",
                  value: {
                    wabaId: "100200300400500",
                    name: "login_code",
                    category: "2",
                    messageLanguage: "en_US",
                    headerType: 0,
                    footer: "10",
                    buttons: [{ actionType: "4", label: "Copy code" }],
                  },
                },
                authenticationAutofill: {
                  summary: "Passcode with a button that fills it in",
                  value: {
                    wabaId: "100200300400500",
                    name: "login_code_app",
                    category: "2",
                    messageLanguage: "en_US",
                    headerType: 1,
                    footer: "5",
                    safetyAdvice: 1,
                    buttons: [
                      {
                        actionType: "5",
                        label: "Copy code",
                        packageName: "com.example.parcels",
                        sigNatureHash: "K8a/AINcGX7",
                        autoFill: "Fill in",
                      },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/SubmitTemplateResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/acceptedWithoutData" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                },
              },
            },
          },
        },
      },
    },
    "/api/whatsapp/v3/template/update": {
      post: {
        operationId: "updateTemplate",
        "x-unverified-path": true,
        "x-confidence": "inferred",
        tags: ["templates"],
        summary: "Change a template",
        description: "Replaces the content of a template, which Meta then reviews again. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.",
        externalDocs: {
          description: "Older template page (v2, in Chinese, of 2024-09), section 1.3",
          url: "https://github.com/chuanglan-international/whatsapp/blob/main/api_cn/whatsapp_template.md",
        },
        requestBody: {
          required: true,
          description: "The whole template, with the id of the one it replaces.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/UpdateTemplateRequest" },
              examples: {
                utility: {
                  summary: "Another text",
                  value: {
                    wabaId: "100200300400500",
                    name: "parcel_ready",
                    templateId: "0123456789ABCDEF0123456789ABCDEF",
                    category: "3",
                    messageLanguage: "en_US",
                    headerType: 1,
                    messageBody: "{{1}}, your parcel {{2}} is ready at the shop until Friday.",
                    bodyExample: { body_text: [["Ada", "4471"]] },
                  },
                },
                authentication: {
                  summary: "Another time for which the passcode is valid",
                  value: {
                    wabaId: "100200300400500",
                    name: "login_code",
                    templateId: "123456789ABCDEF0123456789ABCDEF0",
                    category: "2",
                    messageLanguage: "en_US",
                    headerType: 1,
                    footer: "5",
                    safetyAdvice: 1,
                    buttons: [{ actionType: "4", label: "Copy code" }],
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/UpdateTemplateResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/acceptedWithoutData" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                },
              },
            },
          },
        },
      },
    },
    "/api/whatsapp/v3/template/list": {
      post: {
        operationId: "listTemplates",
        "x-unverified-path": true,
        "x-confidence": "inferred",
        tags: ["templates"],
        summary: "List templates",
        description: "Lists the templates of an account page by page, with their texts and the state of their review. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.",
        externalDocs: {
          description: "Older template page (v2, in Chinese, of 2024-09), section 1.4",
          url: "https://github.com/chuanglan-international/whatsapp/blob/main/api_cn/whatsapp_template.md",
        },
        requestBody: {
          required: true,
          description: "The account, the page, and what to narrow the list by.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/ListTemplatesRequest" },
              examples: {
                firstPage: { summary: "All templates, the first page", value: { wabaId: "100200300400500", page: 1, size: 20 } },
                byName: {
                  summary: "One template in all its languages",
                  value: { wabaId: "100200300400500", name: "parcel_ready", page: 1, size: 20 },
                },
                filtered: {
                  summary: "With every filter",
                  value: {
                    wabaId: "100200300400500",
                    name: "winter_offer",
                    templateId: "0123456789ABCDEF0123456789ABCDEF",
                    category: ["1", "3"],
                    messageLanguage: ["en", "en_US"],
                    auditStatus: [2],
                    page: 1,
                    size: 20,
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ListTemplatesResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/acceptedTemplateList" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                },
              },
            },
          },
        },
      },
    },
    "/api/whatsapp/v3/template/delete": {
      post: {
        operationId: "deleteTemplate",
        "x-unverified-path": true,
        "x-confidence": "inferred",
        tags: ["templates"],
        summary: "Delete a template",
        description: "Deletes one row of `listTemplates`, which is one template in one language. Whether Meta then keeps the same name in other languages is not documented, so list them again. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.",
        externalDocs: {
          description: "Older template page (v2, in Chinese, of 2024-09), section 1.5",
          url: "https://github.com/chuanglan-international/whatsapp/blob/main/api_cn/whatsapp_template.md",
        },
        requestBody: {
          required: true,
          description: "The account and the row.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/DeleteTemplateRequest" },
              examples: { byId: { summary: "The row with this key", value: { wabaId: "100200300400500", id: 194 } } },
            },
          },
        },
        responses: {
          "200": {
            description: "Done (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/DeleteTemplateResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/acceptedWithoutData" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                },
              },
            },
          },
        },
      },
    },
    "/api/whatsapp/v3/uploadFile": {
      post: {
        operationId: "uploadFile",
        tags: ["media"],
        summary: "Upload a file for the header of a template",
        description: "Takes one file as a multipart form and answers Meta's handle of it, which goes into `headerExample.header_handle` of `submitTemplate`. It cannot be sent: messages take media by link.",
        externalDocs: {
          description: "Upload page (in Chinese, read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/whatsapp-business-api/whatsapp-business-api/wen-jian-shang-chuan-upload",
        },
        requestBody: {
          required: true,
          description: "A form with one part, `file`.",
          content: {
            "multipart/form-data": {
              schema: { $ref: "#/components/schemas/UploadFileRequest" },
              encoding: { file: { contentType: "application/pdf, image/jpeg, image/jpg, image/png, video/mp4" } },
              examples: {
                picture: { summary: "A picture; the text stands for its bytes", value: { file: "the bytes of shop.jpg" } },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/UploadFileResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/acceptedFile" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                },
              },
            },
          },
        },
      },
    },
    "/api/whatsapp/v3/account/phoneInfo": {
      post: {
        operationId: "getPhoneInfo",
        tags: ["numbers"],
        summary: "Look up the numbers of an account",
        description: "Tells the name, state, quality and sending limit of each number of an account. It changes nothing, so it also serves to check credentials.",
        externalDocs: {
          description: "Number page (in Chinese, read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/whatsapp-business-api/whatsapp-business-api/hao-ma-cha-xun.md",
        },
        requestBody: {
          required: true,
          description: "The account.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GetPhoneInfoRequest" },
              examples: { account: { summary: "All numbers of one account", value: { wabaId: "100200300400500" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "Done (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/GetPhoneInfoResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/acceptedPhoneInfo" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                },
              },
            },
          },
        },
      },
    },
    "/api/whatsapp/v3/account/wabaInfo": {
      post: {
        operationId: "getWabaInfo",
        "x-unverified-path": true,
        "x-confidence": "inferred",
        tags: ["account"],
        summary: "Look up your WhatsApp Business Accounts",
        description: "Lists the WhatsApp Business Accounts behind the API account, with Meta's verdict on each. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.",
        externalDocs: {
          description: "Older account page (v2, in Chinese, of 2024-10), section 1.3",
          url: "https://github.com/chuanglan-international/whatsapp/blob/main/api_cn/whatsapp_account.md",
        },
        requestBody: {
          required: true,
          description: "An empty object.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GetWabaInfoRequest" },
              examples: { all: { summary: "All business accounts", value: {} } },
            },
          },
        },
        responses: {
          "200": {
            description: "Done (`code` is `\"0\"`) or refused (any other `code`). The vendor documents no other HTTP status.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/GetWabaInfoResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/acceptedWabaInfo" },
                  accountNotFound: { $ref: "#/components/examples/accountNotFound" },
                  wrongPassword: { $ref: "#/components/examples/wrongPassword" },
                  productConfigurationError: { $ref: "#/components/examples/productConfigurationError" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  accountDisabled: { $ref: "#/components/examples/accountDisabled" },
                  unknownError: { $ref: "#/components/examples/unknownError" },
                },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    whatsapp_message_status_updated: {
      post: {
        operationId: "onMessageStatus",
        tags: ["webhooks"],
        summary: "A message was delivered, read, or failed",
        description: "Comes when a user's phone received a message that you sent, when it was read, and when it failed; not when it was taken or sent. `body.id` is what `submitMessage` answered. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.",
        externalDocs: {
          description: "Status page (read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/api-reference-en/whatsapp-business-api/webhook/message-status",
        },
        security: [{ pushUserName: [], pushAuthorization: [] }, {}],
        requestBody: {
          required: true,
          description: "The event.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/MessageStatusPush" },
              examples: {
                delivered: { $ref: "#/components/examples/messageDelivered" },
                read: { $ref: "#/components/examples/messageRead" },
                failed: { $ref: "#/components/examples/messageFailed" },
              },
            },
          },
        },
        responses: { "200": { description: "Taken. The body may be empty." } },
      },
    },
    whatsapp_mo_message_received: {
      post: {
        operationId: "onMessageReceived",
        tags: ["webhooks"],
        summary: "A user wrote to you",
        description: "Comes when a user sends a message to one of your numbers, reacts to one, or presses something in one. It opens the 24-hour window. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.",
        externalDocs: {
          description: "Inbound page (read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/api-reference-en/whatsapp-business-api/webhook/inbound-messages",
        },
        security: [{ pushUserName: [], pushAuthorization: [] }, {}],
        requestBody: {
          required: true,
          description: "The event.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/InboundMessagePush" },
              examples: {
                text: { $ref: "#/components/examples/inboundText" },
                image: { $ref: "#/components/examples/inboundImage" },
                buttonReply: { $ref: "#/components/examples/inboundButtonReply" },
              },
            },
          },
        },
        responses: { "200": { description: "Taken. The body may be empty." } },
      },
    },
    whatsapp_template_status_updated: {
      post: {
        operationId: "onTemplateStatus",
        tags: ["webhooks"],
        summary: "The state of a template changed",
        description: "Comes when Meta has reviewed a template, or pauses or disables it. One sample of the vendor has the type without its last letter. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.",
        externalDocs: {
          description: "Template status page (read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/api-reference-en/whatsapp-business-api/webhook/template-status",
        },
        security: [{ pushUserName: [], pushAuthorization: [] }, {}],
        requestBody: {
          required: true,
          description: "The event.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TemplateStatusPush" },
              examples: { approved: { $ref: "#/components/examples/templateApproved" } },
            },
          },
        },
        responses: { "200": { description: "Taken. The body may be empty." } },
      },
    },
    chat_mt_message_notify: {
      post: {
        operationId: "onChatMessageSent",
        tags: ["webhooks"],
        summary: "A message left the console's chat room",
        description: "Comes when someone writes to a user in the console's chat room (Inbox), and for nothing that is sent through this API. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.",
        externalDocs: {
          description: "Inbox page (read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/api-reference-en/whatsapp-business-api/webhook/inbox-chat-message-events",
        },
        security: [{ pushUserName: [], pushAuthorization: [] }, {}],
        requestBody: {
          required: true,
          description: "The event.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/ChatMessageSentPush" },
              examples: { text: { $ref: "#/components/examples/chatMessageSent" } },
            },
          },
        },
        responses: { "200": { description: "Taken. The body may be empty." } },
      },
    },
    chat_mo_message_notify: {
      post: {
        operationId: "onChatMessageReceived",
        tags: ["webhooks"],
        summary: "A message reached the console's chat room",
        description: "Comes when a user writes to a conversation in the console's chat room (Inbox). Whether `whatsapp_mo_message_received` comes for the same message is not documented. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.",
        externalDocs: {
          description: "Inbox page (read 2026-11)",
          url: "https://docs.innopaas.com/api-reference/api-reference-en/whatsapp-business-api/webhook/inbox-chat-message-events",
        },
        security: [{ pushUserName: [], pushAuthorization: [] }, {}],
        requestBody: {
          required: true,
          description: "The event.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/ChatMessageReceivedPush" },
              examples: { text: { $ref: "#/components/examples/chatMessageReceived" } },
            },
          },
        },
        responses: { "200": { description: "Taken. The body may be empty." } },
      },
    },
    whatsapp_account_review_updated: {
      post: {
        operationId: "onAccountReview",
        "x-confidence": "inferred",
        tags: ["webhooks"],
        summary: "The review of a business account changed",
        description: "Announced (\"being updated\" on the older page, v2) and not live. Only its name is published: that it has the envelope of the others is inferred, and what is in it is unknown. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.",
        externalDocs: {
          description: "Older webhook page (v2, in Chinese, of 2024-07)",
          url: "https://github.com/chuanglan-international/whatsapp/blob/main/api_cn/webhook.md",
        },
        security: [{ pushUserName: [], pushAuthorization: [] }, {}],
        requestBody: {
          required: true,
          description: "The event.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/AccountReviewPush" },
              examples: { envelope: { $ref: "#/components/examples/accountReview" } },
            },
          },
        },
        responses: { "200": { description: "Taken. The body may be empty." } },
      },
    },
    whatsapp_phone_number_name_update: {
      post: {
        operationId: "onPhoneNumberName",
        "x-confidence": "inferred",
        tags: ["webhooks"],
        summary: "The display name of a number changed",
        description: "Announced (\"being updated\" on the older page, v2) and not live. Only its name is published: that it has the envelope of the others is inferred, and what is in it is unknown. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.",
        externalDocs: {
          description: "Older webhook page (v2, in Chinese, of 2024-07)",
          url: "https://github.com/chuanglan-international/whatsapp/blob/main/api_cn/webhook.md",
        },
        security: [{ pushUserName: [], pushAuthorization: [] }, {}],
        requestBody: {
          required: true,
          description: "The event.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/PhoneNumberNamePush" },
              examples: { envelope: { $ref: "#/components/examples/phoneNumberName" } },
            },
          },
        },
        responses: { "200": { description: "Taken. The body may be empty." } },
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
      pushUserName: {
        type: "apiKey",
        in: "header",
        name: "UserName",
        description: "The user name that you configured with the webhook in the console, as it is. Only in pushes, and only if configured.",
      },
      pushAuthorization: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        description: "The authorization value that you configured with the webhook in the console, as it is. Only in pushes, and only if configured; not the token of your requests.",
      },
    },
    schemas: {
      WabaId: {
        type: "string",
        description: "The id of your WhatsApp Business Account, as the console shows it; digits in all of the vendor's samples.",
        examples: ["100200300400500"],
      },
      MessageBase: {
        description: "What every message carries, whatever its type.",
        type: "object",
        required: ["wabaId", "sendNumber", "recipientNumber"],
        properties: {
          wabaId: { $ref: "#/components/schemas/WabaId" },
          uid: {
            type: "string",
            maxLength: 32,
            description: "Your own batch number, at most 32 characters; the status webhook carries it back, so it serves to find a message again. It does not prevent a message from being sent twice: the vendor documents no idempotency. The limit is disputed: 32 on the message page (read 2026-11), 100 on the older page (v2), 128 in the table of codes (105); the smallest is safe for all three, so a longer one than 32 need not be answered with 105.",
            "x-confidence": "disputed",
            examples: ["parcel-20261120-0001"],
          },
          sendNumber: {
            type: "string",
            pattern: "^\\d{5,}$",
            "x-form": "at least 5 digits, without +, spaces or dashes",
            maxLength: 20,
            description: "The number that sends: one that is bound to the account `wabaId`. Country code and number, digits only, no `+`. The message page (read 2026-11) leaves \"required\" blank; the older page (v2) requires it, and so does every sample. 5 to 20 digits is what the vendor's SMS pages print for the codes 108 and 117.",
            "x-confidence": "inferred",
            "x-vendor-code": { pattern: "108", maxLength: "117" },
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
                "x-form": "at most 1,000 phone numbers",
                description: "At most 1,000 numbers (message page, read 2026-11). The older page (v2) printed 2,000.",
                "x-confidence": "disputed",
                "x-vendor-code": { pattern: "109" },
              },
              {
                pattern: "^\\d{5,20}(?:,\\d{5,20})*$",
                "x-form": "phone numbers of 5 to 20 digits each, without +, joined with commas",
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
        "x-form": "a language code such as en or en_US",
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
        "x-form": "an http or https link",
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
        "x-form": "lower-case letters, digits and underscores only",
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
            "x-vendor-code": { required: "123", minLength: "123", maxLength: "106" },
          },
        },
        unevaluatedProperties: false,
      },
      Caption: {
        type: "string",
        description: "A title or description, shown under the media. The vendor prints no limit; Meta allows 1,024 characters.",
      },
      Image: {
        description: "A picture. Meta takes JPEG and PNG; the vendor prints no formats or sizes. The vendor has one table for all media and requires `filename` of documents; that the other types have none is inferred.",
        "x-confidence": "inferred",
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
        description: "A video. Meta takes MP4 and 3GP; the vendor prints no formats or sizes. The vendor has one table for all media and requires `filename` of documents; that the other types have none is inferred.",
        "x-confidence": "inferred",
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
        description: "A sound file. It must not carry a caption (message page, read 2026-11). The vendor has one table for all media and requires `filename` of documents; that the other types have none is inferred.",
        "x-confidence": "inferred",
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
            minLength: 1,
            description: "Degrees north of the equator (negative: south) as a decimal in a string, not a number. The form is read off the vendor's samples.",
            "x-confidence": "inferred",
            examples: ["51.507351"],
          },
          longitude: {
            type: "string",
            minLength: 1,
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
      Answer: {
        description: "What every answer has.",
        type: "object",
        required: ["code", "message"],
        properties: {
          code: {
            type: "string",
            description: "`\"0\"` when accepted, otherwise why not: see the table of codes. Always a string; some of the vendor's tables say integer, no sample has one.",
          },
          success: {
            type: "boolean",
            description: "Whether all is well. Only the sample of `getPhoneInfo` (read 2026-11) has it, so decide on `code`.",
          },
          message: {
            type: "string",
            description: "The code in words, in Chinese or in English. For people: do not decide on it.",
          },
        },
      },
      SubmitMessageResponse: {
        description: "The envelope of every answer. `code` is `\"0\"` when the vendor has taken the message, which is not yet a delivery. The answer to a failure is not printed anywhere; that it has the same members, without a message id, is inferred.",
        "x-confidence": "inferred",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: {
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
      TemplateDefinitionName: {
        type: "string",
        maxLength: 512,
        pattern: "^[a-z0-9_]+$",
        "x-form": "lower-case letters, digits and underscores only",
        description: "The name of the template: lower-case letters, digits and underscores, at most 512 characters. Messages refer to it as `templateName`.",
        examples: ["parcel_ready"],
      },
      TemplateBase: {
        description: "What every template has.",
        type: "object",
        required: ["wabaId", "name", "messageLanguage"],
        properties: {
          wabaId: { $ref: "#/components/schemas/WabaId" },
          name: { $ref: "#/components/schemas/TemplateDefinitionName" },
          messageLanguage: {
            $ref: "#/components/schemas/TemplateLanguage",
            description: "The language of the template, with an underscore: `en`, `en_US`, `pt_BR`. One template has one language; submit the same name once per language. The form is read off the vendor's list (v2; the list of v3 could not be read), which Meta extends, so the contract keeps it open.",
          },
        },
      },
      TemplateButtonLabel: {
        type: "string",
        description: "The text of the button. Required in the first edition of the older page (v2) and present in every sample; the template page (read 2026-11) leaves the column blank. The vendor prints no limit; Meta allows 25 characters.",
        "x-confidence": "inferred",
      },
      TemplateQuickReplyButton: {
        description: "A button that answers for the user; the answer comes as an inbound message of type `button`.",
        type: "object",
        additionalProperties: false,
        required: ["actionType", "label"],
        properties: {
          actionType: { type: "string", const: "1", description: "Always `\"1\"`: quick reply." },
          label: { $ref: "#/components/schemas/TemplateButtonLabel" },
        },
      },
      TemplateLinkButton: {
        description: "A button that opens a web page.",
        type: "object",
        additionalProperties: false,
        required: ["actionType", "label", "targetUrl"],
        properties: {
          actionType: { type: "string", const: "2", description: "Always `\"2\"`: visit website." },
          label: { $ref: "#/components/schemas/TemplateButtonLabel" },
          targetUrl: {
            type: "string",
            pattern: "^https?://[^\\s/{}][^\\s{}]*(?:\\{\\{1\\}\\}[^\\s{}]*)?$",
            "x-form": "an http or https link with at most one variable, {{1}}",
            description: "The address, beginning with `http://` or `https://`, with at most one variable, written `{{1}}`; messages fill it through `buttonParams`. From the older page (v2), which does not call it required; without it there is nothing to open.",
            "x-confidence": "inferred",
            examples: ["https://parcels.example.com/track/{{1}}"],
          },
          buttonExample: {
            type: "array",
            items: { type: "string", pattern: "^https?://[^\\s/]+\\S*$", "x-form": "an http or https link" },
            description: "A sample of the whole address, the variable filled in. Required when `targetUrl` has a variable (older page, v2), which this contract cannot express.",
            examples: [["https://parcels.example.com/track/4471"]],
          },
        },
      },
      TemplateCallButton: {
        description: "A button that calls a number.",
        type: "object",
        additionalProperties: false,
        required: ["actionType", "label", "phoneArea", "phone"],
        properties: {
          actionType: { type: "string", const: "3", description: "Always `\"3\"`: call a number." },
          label: { $ref: "#/components/schemas/TemplateButtonLabel" },
          phoneArea: {
            type: "string",
            pattern: "^\\d+$",
            "x-form": "digits only",
            description: "The country code, digits only. No page calls it required; every sample of this button (v2) has it, and `phone` lacks it. The form is read off the samples.",
            "x-confidence": "inferred",
            examples: ["44"],
          },
          phone: {
            type: "string",
            pattern: "^\\d+$",
            "x-form": "digits only",
            description: "The number without the country code, digits only. No page calls it required; without it there is nothing to call. The form is read off the samples.",
            "x-confidence": "inferred",
            examples: ["7700900001"],
          },
        },
      },
      TemplateButton: {
        description: "A button of a marketing or utility template. `actionType` says what it does. A string on the template page (read 2026-11); the older page (v2) says integer, and its samples have numbers here and a string in the passcode template.",
        "x-confidence": "disputed",
        discriminator: {
          propertyName: "actionType",
          mapping: {
            "1": "#/components/schemas/TemplateQuickReplyButton",
            "2": "#/components/schemas/TemplateLinkButton",
            "3": "#/components/schemas/TemplateCallButton",
          },
        },
        oneOf: [
          { $ref: "#/components/schemas/TemplateQuickReplyButton" },
          { $ref: "#/components/schemas/TemplateLinkButton" },
          { $ref: "#/components/schemas/TemplateCallButton" },
        ],
      },
      HeaderExample: {
        description: "A sample of the header for Meta's reviewers: `header_handle` for media, `header_text` for a text with a variable (older page, v2, whose tables call it a list of objects; its samples are objects).",
        "x-confidence": "disputed",
        type: "object",
        additionalProperties: false,
        properties: {
          header_handle: {
            type: "array",
            items: { type: "string" },
            description: "The handle of a sample file, from `uploadFile`. For `headerType` 3, 4 and 5.",
            examples: [["4::aW1hZ2UvanBlZw==:ARexample"]],
          },
          header_text: {
            type: "array",
            maxItems: 1,
            items: { type: "string" },
            description: "A sample value of the header's variable; there is one at most. Required when `caption` has the variable.",
            examples: [["4471"]],
          },
        },
        oneOf: [{ required: ["header_handle"] }, { required: ["header_text"] }],
      },
      BodyExample: {
        description: "Sample values of the body's variables for Meta's reviewers. Required when `messageBody` has variables, which this contract cannot express (older page, v2, whose tables call it a list of objects; its samples are objects).",
        "x-confidence": "disputed",
        type: "object",
        additionalProperties: false,
        required: ["body_text"],
        properties: {
          body_text: {
            type: "array",
            items: { type: "array", items: { type: "string" } },
            description: "A list with one list in it: the values in the order of `{{1}}`, `{{2}}`, …",
            examples: [[["Ada", "4471"]]],
          },
        },
      },
      MarketingOrUtilityContent: {
        description: "Header, body, footer and buttons of a template with a text of your own.",
        type: "object",
        required: ["headerType"],
        properties: {
          headerType: {
            type: "integer",
            enum: [1, 2, 3, 4, 5],
            description: "What stands above the body: 1 nothing, 2 a text (`caption`), 3 a picture, 4 a video, 5 a document. Required, although the page also calls 1 the default.",
          },
          caption: {
            type: "string",
            pattern: "^(?:(?!\\{\\{)[\\s\\S])*(?:\\{\\{1\\}\\}(?:(?!\\{\\{)[\\s\\S])*)?$",
            "x-form": "a text with at most one variable, {{1}}",
            description: "The text of the header, with at most one variable, written `{{1}}`. For `headerType` 2; with a picture, video or document it must be empty or absent, which this contract cannot express. The page prints \"limited to characters\" and has lost the number; Meta allows 60.",
          },
          messageBody: {
            type: "string",
            maxLength: 1024,
            description: "The text of the message, at most 1,024 characters, with variables `{{1}}`, `{{2}}`, … in order. The page does not call it required, having one column for all categories; Meta does, for these two.",
          },
          footer: { type: "string", maxLength: 60, description: "A small line under the text, at most 60 characters." },
          buttons: {
            type: "array",
            maxItems: 10,
            items: { $ref: "#/components/schemas/TemplateButton" },
            description: "The buttons, from top to bottom, at most 10.",
          },
          headerExample: { $ref: "#/components/schemas/HeaderExample" },
          bodyExample: { $ref: "#/components/schemas/BodyExample" },
        },
      },
      MarketingOrUtilityTemplate: {
        description: "A template with a text of your own.",
        allOf: [{ $ref: "#/components/schemas/TemplateBase" }, { $ref: "#/components/schemas/MarketingOrUtilityContent" }],
        type: "object",
        required: ["category"],
        properties: {
          category: {
            type: "string",
            enum: ["1", "3"],
            description: "The kind of template: `\"1\"` marketing, `\"3\"` utility. A string on the template page (read 2026-11); the first edition of the older page (v2) sends a number, and the list of templates answers one.",
            "x-confidence": "disputed",
            "x-tolerates": "integer",
          },
        },
        unevaluatedProperties: false,
      },
      TemplateCodeButton: {
        description: "A button of a passcode template. The page reserves these two actions for category `\"2\"`; that the other three are refused there is inferred from Meta's rules.",
        "x-confidence": "inferred",
        type: "object",
        additionalProperties: false,
        required: ["actionType"],
        properties: {
          actionType: {
            type: "string",
            enum: ["4", "5"],
            description: "What it does: `\"4\"` copies the code, `\"5\"` fills it into your app.",
          },
          label: {
            type: "string",
            description: "The text of the button. The vendor's sample (v2) has one; Meta writes its own when there is none.",
          },
          packageName: {
            type: "string",
            description: "The package name of your Android app, for `\"5\"`. Optional.",
            examples: ["com.example.parcels"],
          },
          sigNatureHash: {
            type: "string",
            description: "The signature hash of your app, for `\"5\"`. Optional. The vendor spells it so.",
            examples: ["K8a/AINcGX7"],
          },
          autoFill: {
            type: "string",
            description: "The page says only \"auto fill\", optional. Meta has a text for the button that fills the code in, which this probably is.",
            "x-confidence": "inferred",
          },
        },
      },
      AuthenticationContent: {
        description: "What can be chosen for a passcode template.",
        type: "object",
        required: ["headerType"],
        properties: {
          headerType: {
            type: "integer",
            enum: [0, 1],
            description: "Nothing stands above the text: 1 in the table of the template page (read 2026-11), 0 in the only sample (v2). Both are allowed here; prefer 1.",
            "x-confidence": "disputed",
          },
          footer: {
            type: "string",
            pattern: "^(?:[1-9]|[1-8]\\d|90)$",
            "x-form": "a number of minutes from 1 to 90, as text",
            description: "How many minutes the passcode is valid, as a string: 1 to 90. Without it nothing is said. The page prints \"within 90\"; that it is a whole number and at least 1 is our reading, and Meta's rule.",
            "x-confidence": "inferred",
            examples: ["10"],
          },
          safetyAdvice: {
            type: "integer",
            enum: [0, 1],
            description: "Whether the text ends with the advice not to share the code: 1 yes, 0 no.",
          },
          buttons: {
            type: "array",
            maxItems: 10,
            items: { $ref: "#/components/schemas/TemplateCodeButton" },
            description: "The button that hands the passcode over. The page allows 10 buttons in any template; Meta wants exactly one here.",
          },
        },
      },
      AuthenticationTemplate: {
        description: "A template for one-time passcodes. Meta writes its text: the passcode, on request a line of advice and how long the code is valid. So there is no header text and no body here. That the vendor refuses them is inferred: its sample (v2) has none, and its description of `safetyAdvice` quotes the whole text.",
        "x-confidence": "inferred",
        allOf: [{ $ref: "#/components/schemas/TemplateBase" }, { $ref: "#/components/schemas/AuthenticationContent" }],
        type: "object",
        required: ["category"],
        properties: {
          category: {
            type: "string",
            const: "2",
            description: "Always `\"2\"`: authentication. A string on the template page (read 2026-11); the first edition of the older page (v2) sends a number, and the list of templates answers one.",
            "x-confidence": "disputed",
            "x-tolerates": "integer",
          },
        },
        unevaluatedProperties: false,
      },
      SubmitTemplateRequest: {
        description: "A new template. `category` chooses its kind: passcode templates (`\"2\"`) have a text of Meta's and buttons of their own; marketing (`\"1\"`) and utility (`\"3\"`) templates are written by you.",
        discriminator: {
          propertyName: "category",
          mapping: {
            "1": "#/components/schemas/MarketingOrUtilityTemplate",
            "2": "#/components/schemas/AuthenticationTemplate",
            "3": "#/components/schemas/MarketingOrUtilityTemplate",
          },
        },
        oneOf: [
          { $ref: "#/components/schemas/MarketingOrUtilityTemplate" },
          { $ref: "#/components/schemas/AuthenticationTemplate" },
        ],
      },
      SubmitTemplateResponse: {
        description: "Whether the template was taken for review. The verdict comes later, by the webhook `whatsapp_template_status_updated`.",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: {
          data: {
            description: "Not shown by any page; the older one (v2) says an object. To find the new template again, list it by name.",
          },
        },
      },
      TemplateReference: {
        description: "Which template is meant.",
        type: "object",
        required: ["templateId"],
        properties: {
          templateId: {
            type: "string",
            description: "The vendor's id of the template. The older page (v2) says no more; that it is the `templateId` of `listTemplates` (32 hexadecimal digits in its sample), and not Meta's id, is inferred from the name. The template webhook's `templateId` is Meta's.",
            "x-confidence": "inferred",
            examples: ["0123456789ABCDEF0123456789ABCDEF"],
          },
        },
      },
      MarketingOrUtilityTemplateUpdate: {
        description: "The new content of a template with a text of your own.",
        "x-confidence": "inferred",
        allOf: [
          { $ref: "#/components/schemas/TemplateReference" },
          { $ref: "#/components/schemas/TemplateBase" },
          { $ref: "#/components/schemas/MarketingOrUtilityContent" },
        ],
        type: "object",
        required: ["category"],
        properties: {
          category: {
            type: "string",
            enum: ["1", "3"],
            description: "The kind of template: `\"1\"` marketing, `\"3\"` utility. A string or a number, as for `submitTemplate`.",
            "x-confidence": "disputed",
            "x-tolerates": "integer",
          },
        },
        unevaluatedProperties: false,
      },
      AuthenticationTemplateUpdate: {
        description: "The new content of a template for one-time passcodes.",
        "x-confidence": "inferred",
        allOf: [
          { $ref: "#/components/schemas/TemplateReference" },
          { $ref: "#/components/schemas/TemplateBase" },
          { $ref: "#/components/schemas/AuthenticationContent" },
        ],
        type: "object",
        required: ["category"],
        properties: {
          category: {
            type: "string",
            const: "2",
            description: "Always `\"2\"`: authentication. A string or a number, as for `submitTemplate`.",
            "x-confidence": "disputed",
            "x-tolerates": "integer",
          },
        },
        unevaluatedProperties: false,
      },
      UpdateTemplateRequest: {
        description: "The whole template as it shall be, with the id of the one it replaces (older page, v2). What may change in an approved template is Meta's decision: not its name, language or category.",
        "x-confidence": "inferred",
        discriminator: {
          propertyName: "category",
          mapping: {
            "1": "#/components/schemas/MarketingOrUtilityTemplateUpdate",
            "2": "#/components/schemas/AuthenticationTemplateUpdate",
            "3": "#/components/schemas/MarketingOrUtilityTemplateUpdate",
          },
        },
        oneOf: [
          { $ref: "#/components/schemas/MarketingOrUtilityTemplateUpdate" },
          { $ref: "#/components/schemas/AuthenticationTemplateUpdate" },
        ],
      },
      UpdateTemplateResponse: {
        description: "Whether the change was taken.",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: { data: { description: "Not shown; the older page (v2) says an object." } },
      },
      ListTemplatesRequest: {
        description: "Which templates of which account, and which page of them. Several filters together presumably narrow the list; the page does not say.",
        "x-confidence": "inferred",
        type: "object",
        additionalProperties: false,
        required: ["wabaId", "page", "size"],
        properties: {
          wabaId: { $ref: "#/components/schemas/WabaId" },
          name: {
            $ref: "#/components/schemas/TemplateDefinitionName",
            description: "Only templates of this name. Whether a part of the name is enough is not documented.",
          },
          templateId: {
            type: "string",
            description: "Only this template, by the vendor's id (32 hexadecimal digits in the sample).",
          },
          category: {
            type: "array",
            items: { type: "string", enum: ["1", "2", "3"] },
            description: "Only these kinds: `\"1\"` marketing, `\"2\"` authentication, `\"3\"` utility. The page says a list and not of what; strings as in `submitTemplate`.",
            "x-confidence": "inferred",
          },
          messageLanguage: {
            type: "array",
            items: { $ref: "#/components/schemas/TemplateLanguage" },
            description: "Only these languages.",
          },
          auditStatus: {
            type: "array",
            items: { type: "integer" },
            description: "Only these states. The page says a list and not of what; the answer has numbers (2 in the sample), whose meaning is not documented.",
            "x-confidence": "inferred",
          },
          page: {
            type: "integer",
            description: "Which page. The page of the docs does not say whether the first is 0 or 1; its answer counts `pages`, so 1 is likely.",
            "x-confidence": "inferred",
            examples: [1],
          },
          size: { type: "integer", description: "How many templates on a page. No limit is printed.", examples: [20] },
        },
      },
      TemplateRowButton: {
        description: "One button of a listed template. Which members there are depends on `actionType`.",
        type: "object",
        properties: {
          actionType: {
            type: ["integer", "string"],
            description: "What it does: 1 quick reply, 2 visit website, 3 call, 4 copy code, 5 fill the code in. A number in the sample.",
          },
          label: { type: "string", description: "The text of the button." },
          phoneArea: { type: "string", description: "The country code of the number that is called." },
          phone: { type: "string", description: "The number that is called." },
          packageName: { type: "string", description: "The package name of the app." },
          sigNatureHash: { type: "string", description: "The signature hash of the app." },
          autoFill: { type: "string", description: "Presumably the text of the button that fills the code in." },
          targetUrl: { type: "string", description: "The address that is opened, with `{{1}}` for its variable." },
          buttonExample: {
            type: "array",
            items: { type: "string" },
            description: "A sample of the whole address. The sample has it in quotation marks of its own.",
          },
        },
      },
      TemplateRow: {
        description: "One template in one language. The members are those of the older page's table and sample (v2), none of them called required; the ones that the table does not have are described by their names alone.",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          id: { type: "integer", description: "The vendor's key of this row. `deleteTemplate` wants it.", examples: [194] },
          accountName: { type: "string", description: "The API account that the template belongs to." },
          wabaId: { $ref: "#/components/schemas/WabaId" },
          name: { type: "string", description: "The name; messages refer to it as `templateName`." },
          category: {
            type: ["integer", "string"],
            description: "The kind: 1 marketing, 2 authentication, 3 utility. The table says a string, the sample has a number: compare it as text.",
          },
          messageLanguage: { type: "string", description: "The language of this row." },
          headerType: {
            type: "integer",
            description: "What stands above the body: 1 nothing, 2 text, 3 picture, 4 video, 5 document; perhaps 0 for nothing.",
          },
          caption: { type: "string", description: "The text of the header." },
          messageBody: { type: "string", description: "The text of the message, with `{{1}}`, `{{2}}`, … for the variables." },
          footer: {
            type: "string",
            description: "The line under the text; for category 2, how many minutes the code is valid.",
          },
          buttons: {
            type: "array",
            items: { $ref: "#/components/schemas/TemplateRowButton" },
            description: "The buttons, from top to bottom.",
          },
          headerExample: {
            type: "object",
            description: "The sample of the header that was submitted.",
            properties: {
              header_handle: { type: "array", items: { type: "string" }, description: "The handle of the sample file." },
              header_text: { type: "array", items: { type: "string" }, description: "The sample value of the header's variable." },
            },
          },
          bodyExample: {
            type: "object",
            description: "The sample values of the body that were submitted.",
            properties: {
              body_text: {
                type: "array",
                items: { type: "array", items: { type: "string" } },
                description: "A list with one list in it: one value per variable.",
              },
            },
          },
          safetyAdvice: {
            type: "integer",
            description: "Whether a passcode template ends with the advice not to share the code: 0 no; 1 yes (this table prints 2, that of the request 1).",
          },
          auditStatus: {
            type: "integer",
            description: "The state of the review, as a number. Which number means what is not documented; the sample has 2.",
            examples: [2],
          },
          templateId: { type: "string", description: "The vendor's id of the template: 32 hexadecimal digits in the sample." },
          sid: {
            type: "string",
            description: "Meta's id of the template; the template webhook calls this one `templateId`.",
          },
          customerName: { type: "string", description: "The name of your company at the vendor." },
          source: {
            type: "integer",
            description: "Where the template came from, as a number. Not explained; the sample has 1.",
          },
          delFlag: { type: "integer", description: "Whether the row is deleted, as a number. Not explained; the sample has 0." },
          createUser: { type: "string", description: "Who created it. Empty in the sample." },
          createDate: {
            type: "string",
            description: "When it was created: `YYYY-MM-DD HH:mm:ss`, without a time zone.",
            examples: ["2026-11-20 19:09:45"],
          },
          updateUser: { type: "string", description: "Who changed it last. Empty in the sample." },
          updateDate: {
            type: "string",
            description: "When it was changed last: `YYYY-MM-DD HH:mm:ss`, without a time zone.",
            examples: ["2026-11-20 19:09:45"],
          },
        },
      },
      ListTemplatesResponse: {
        description: "One page of templates, or why there is none.",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: {
          data: {
            type: ["object", "null"],
            description: "The page. The page of the docs calls none of its members required.",
            properties: {
              total: { type: "integer", description: "How many templates there are in all." },
              pages: { type: "integer", description: "How many pages there are in all." },
              list: {
                type: "array",
                items: { $ref: "#/components/schemas/TemplateRow" },
                description: "The templates of this page. The table says an object; the sample has a list.",
              },
            },
          },
        },
      },
      DeleteTemplateRequest: {
        description: "Which template to delete.",
        "x-confidence": "inferred",
        type: "object",
        additionalProperties: false,
        required: ["wabaId", "id"],
        properties: {
          wabaId: { $ref: "#/components/schemas/WabaId" },
          id: {
            type: "integer",
            description: "The vendor's key of the row: `id` of `listTemplates`, not `templateId`.",
            examples: [194],
          },
        },
      },
      DeleteTemplateResponse: {
        description: "Whether the template was deleted.",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: { data: { description: "Not shown; the older page (v2) says an object." } },
      },
      UploadFileRequest: {
        description: "One file, as the only part of a multipart form.",
        type: "object",
        additionalProperties: false,
        required: ["file"],
        properties: {
          file: {
            type: "string",
            contentMediaType: "application/octet-stream",
            description: "The file itself, with its MIME type on the part: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`, nothing else (upload page, in Chinese, read 2026-11). The vendor prints no size limit; Meta's apply.",
          },
        },
      },
      UploadFileResponse: {
        description: "The handle of the file, or why it was not taken.",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: {
          data: {
            type: ["string", "null"],
            description: "Meta's handle of the file, an opaque text. It goes into `headerExample.header_handle` when a template is created and nowhere else: messages take media by link only. How long it stays valid is not documented.",
          },
        },
      },
      GetPhoneInfoRequest: {
        description: "The account whose numbers are asked for.",
        type: "object",
        additionalProperties: false,
        required: ["wabaId"],
        properties: { wabaId: { $ref: "#/components/schemas/WabaId" } },
      },
      PhoneInfo: {
        description: "A number of the account, as Meta sees it. The values below are those of the vendor's sample; it lists no others.",
        type: "object",
        required: ["id", "displayPhoneNumber", "verifiedName", "status", "qualityRating", "messageLimit"],
        properties: {
          id: {
            type: "string",
            description: "Presumably Meta's id of the number. The page labels it the id of the business account, but in its sample it differs from the account that was asked for, and an id per entry would otherwise tell nothing.",
            "x-confidence": "inferred",
            examples: ["200300400500601"],
          },
          displayPhoneNumber: {
            type: "string",
            description: "The number as it is shown: with `+` and spaces. Strip both before using it as `sendNumber`.",
            examples: ["+44 7700 900001"],
          },
          verifiedName: { type: "string", description: "The name that users see.", examples: ["Example Parcels"] },
          status: {
            type: "string",
            description: "Whether the number can send: `CONNECTED` in the sample. Meta has further words.",
            examples: ["CONNECTED"],
          },
          qualityRating: {
            type: "string",
            description: "How recipients react to the number: `GREEN` in the sample. Meta's other words are `YELLOW`, `RED` and `UNKNOWN`.",
            examples: ["GREEN"],
          },
          messageLimit: {
            type: "string",
            description: "How many users the number may open conversations with in 24 hours: `TIER_250` in the sample. Meta has further tiers.",
            examples: ["TIER_250"],
          },
        },
      },
      GetPhoneInfoResponse: {
        description: "The numbers of the account, or why they are not told.",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: {
          data: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/PhoneInfo" },
            description: "One entry per number. The table of the number page (in Chinese, read 2026-11) reads like one object; its sample has a list.",
          },
        },
      },
      GetWabaInfoRequest: {
        description: "Nothing. The older page (v2) asks for `accountName`, the API account, and nothing else; on every page of version 3 that could be read this member is gone, because the key in the header names the application.",
        "x-confidence": "inferred",
        type: "object",
        additionalProperties: false,
      },
      WabaInfo: {
        description: "A WhatsApp Business Account. The members are those of the older page (v2), which calls all three required.",
        "x-confidence": "inferred",
        type: "object",
        required: ["wabaId", "wabaName", "wabaStatus"],
        properties: {
          wabaId: { $ref: "#/components/schemas/WabaId" },
          wabaName: { type: "string", description: "The name of the account.", examples: ["Example Parcels Ltd"] },
          wabaStatus: {
            type: "string",
            description: "Meta's review of the account: `APPROVED` in the sample; no other value is printed.",
            examples: ["APPROVED"],
          },
        },
      },
      GetWabaInfoResponse: {
        description: "The business accounts, or why they are not told.",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: {
          data: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/WabaInfo" },
            description: "One entry per business account. The table of the older page (v2) says an object; its sample has a list.",
            "x-confidence": "inferred",
          },
        },
      },
      PushEnvelope: {
        description: "What every push has around its `body`.",
        type: "object",
        required: ["id", "type", "eventTime"],
        properties: {
          id: {
            type: "string",
            description: "The id of the event, a UUID in all samples. The webhook page (read 2026-11) calls it \"file handle, identifier\"; the older page (v2) event id. A push that comes twice presumably has the same, so it serves to recognise one; that is nowhere promised.",
            "x-confidence": "inferred",
            examples: ["0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a01"],
          },
          type: {
            type: "string",
            description: "Which event this is: `whatsapp_message_status_updated`, `whatsapp_mo_message_received`, `whatsapp_template_status_updated`, `chat_mt_message_notify`, `chat_mo_message_notify`; announced: `whatsapp_account_review_updated`, `whatsapp_phone_number_name_update`. The sample of the Chinese template page (read 2026-11) has `whatsapp_template_status_update`, without the last letter: take both.",
            "x-confidence": "disputed",
            examples: ["whatsapp_message_status_updated"],
          },
          eventTime: {
            type: "string",
            description: "When it happened. Two forms: `2026-11-20T12:00:00.000Z` in every sample, `2026-11-20 12:00:00` in the table of the webhook page (read 2026-11). The second has no time zone, and which one is meant is not documented.",
            "x-confidence": "disputed",
            examples: ["2026-11-20T12:00:00.000Z", "2026-11-20 12:00:00"],
          },
        },
      },
      MetaMessageId: {
        type: "string",
        description: "Meta's id of the message. A user's reply or reaction refers to it.",
        examples: ["wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgSRXhhbXBsZU1lc3NhZ2UwMQA="],
      },
      MessageConversation: {
        description: "The conversation that Meta counts the message to. Present when `status` is `delivered`.",
        type: "object",
        required: ["initiateType", "expireAt"],
        properties: {
          id: {
            type: "string",
            description: "Meta's id of the conversation. On the older page (v2) only.",
            examples: ["00112233445566778899aabbccddeeff"],
          },
          initiateType: {
            type: "string",
            description: "Who opened it: `business_initiated` you, `customer_initiated` the user, `referral_conversion` the user through a free entry point, such as an advertisement.",
            examples: ["business_initiated"],
          },
          expireAt: {
            type: "string",
            description: "When it ends. `2026-11-21 12:00:00`, without a time zone, on the status page (read 2026-11); `2026-11-21T12:00:00.000Z` on the older page (v2).",
            "x-confidence": "disputed",
            examples: ["2026-11-21T12:00:00.000Z", "2026-11-21 12:00:00"],
          },
        },
      },
      MessageFailure: {
        description: "Why the message failed, in Meta's words. Present when `status` is `failed`; whether `SMECL:FAILED` has one is not documented.",
        type: "object",
        required: ["errorCode", "errorMessage"],
        properties: {
          errorCode: {
            type: "string",
            description: "Meta's code, as a string: `131014` in the sample. It is none of the codes that operations answer.",
            examples: ["131026"],
          },
          errorMessage: { type: "string", description: "Meta's explanation. For people.", examples: ["Message undeliverable"] },
        },
      },
      MessageStatus: {
        description: "What has become of one message to one user. There is no status for \"taken\" or \"sent\": the first news is `delivered` or a failure.",
        type: "object",
        required: ["id", "accountName", "wabaId", "status", "wamid"],
        properties: {
          id: {
            type: "string",
            description: "The message id: what `submitMessage` answered as `data`. Decimal digits beyond 2^53, so keep it a string.",
            examples: ["335000000000000001"],
          },
          accountName: { type: "string", description: "The API account that sent it.", examples: ["IW000001"] },
          wabaId: { $ref: "#/components/schemas/WabaId" },
          status: {
            type: "string",
            description: "`delivered`, `read` or `failed`; also `SMECL:FAILED`, which no page explains: treat it as failed. They may come in any order and more than once.",
            examples: ["delivered"],
          },
          wamid: { $ref: "#/components/schemas/MetaMessageId" },
          sendPhone: {
            type: "string",
            description: "The number of the WhatsApp user, in spite of the name. Required on the status page (read 2026-11); the samples of the older page (v2) do not have it. After a send to several numbers it tells whose status this is.",
            "x-confidence": "disputed",
            examples: ["447700900123"],
          },
          uid: { type: "string", description: "Your batch number, if you sent one.", examples: ["parcel-20261120-0001"] },
          conversation: { $ref: "#/components/schemas/MessageConversation" },
          errorData: { $ref: "#/components/schemas/MessageFailure" },
          currency: {
            type: "string",
            description: "In one sample of the older page (v2) and in no table. Presumably the currency of the message's price, which the push does not carry.",
            "x-confidence": "inferred",
            examples: ["USD"],
          },
        },
      },
      MessageStatusPush: {
        description: "News of a message that you sent.",
        allOf: [{ $ref: "#/components/schemas/PushEnvelope" }],
        type: "object",
        required: ["body"],
        properties: { body: { $ref: "#/components/schemas/MessageStatus" } },
      },
      InboundText: {
        description: "A text.",
        type: "object",
        required: ["body"],
        properties: { body: { type: "string", description: "The text.", examples: ["Thank you!"] } },
      },
      InboundReaction: {
        description: "An emoji under one of your messages.",
        type: "object",
        required: ["messageId"],
        properties: {
          messageId: { $ref: "#/components/schemas/MetaMessageId" },
          emoji: {
            type: "string",
            description: "The emoji. Meta leaves it out when the user takes the reaction back; the vendor does not mention that.",
            examples: ["👍"],
          },
        },
      },
      InboundMedia: {
        description: "A picture, a sound, a video, a document or a sticker.",
        type: "object",
        required: ["mimeType", "sha256", "link"],
        properties: {
          mimeType: {
            type: "string",
            description: "The type of the file. It may carry parameters.",
            examples: ["audio/ogg; codecs=opus"],
          },
          sha256: {
            type: "string",
            description: "The SHA-256 hash of the file: base64 in the samples.",
            examples: ["47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
          },
          link: {
            type: "string",
            description: "Where the file is. On the older page (v2) the links lead to an operation of the vendor that wants a signature (`sign`, `nonce`) and the account; how version 3 wants it is not documented, and neither is how long the link lives. Treat the address as foreign: check the host before fetching it.",
            examples: ["https://media.example.com/download/600700800900101"],
          },
          caption: { type: "string", description: "The text under it; pictures and documents have one in the samples." },
          filename: { type: "string", description: "The name of the file; documents have one." },
        },
      },
      InboundLocation: {
        description: "A place on the map.",
        type: "object",
        required: ["latitude", "longitude"],
        properties: {
          latitude: {
            type: "number",
            description: "Degrees north of the equator, negative: south. A number here, a string when you send.",
            examples: [51.507351],
          },
          longitude: {
            type: "number",
            description: "Degrees east of Greenwich, negative: west. A number here, a string when you send.",
            examples: [-0.127758],
          },
          name: { type: "string", description: "The name of the place.", examples: ["Harbour Kiosk"] },
          address: { type: "string", description: "The address of the place.", examples: ["12 Harbour Street, London"] },
        },
      },
      InboundContact: {
        description: "One contact card. The members are those of a card that you send, but for `wa_id`.",
        type: "object",
        properties: {
          name: {
            type: "object",
            description: "The contact's name.",
            properties: {
              formattedName: { type: "string", description: "The full name, as it is shown." },
              firstName: { type: "string", description: "The first name." },
              lastName: { type: "string", description: "The last name." },
              middleName: { type: "string", description: "The middle name." },
              suffix: { type: "string", description: "What follows the name, such as Jr." },
              prefix: { type: "string", description: "What precedes the name, such as Dr." },
            },
          },
          phones: {
            type: "array",
            description: "The contact's numbers.",
            items: {
              type: "object",
              properties: {
                phone: { type: "string", description: "The number, as it is shown." },
                type: { type: "string", description: "What it is for: `HOME`, `WORK`." },
                wa_id: {
                  type: "string",
                  description: "The WhatsApp id, if the contact has WhatsApp. Spelt so here, `waID` in what you send.",
                },
              },
            },
          },
          org: {
            type: "object",
            description: "Where the contact works.",
            properties: {
              company: { type: "string", description: "The name of the company." },
              department: { type: "string", description: "The department." },
              title: { type: "string", description: "The contact's position." },
            },
          },
          addresses: {
            type: "array",
            description: "The contact's postal addresses.",
            items: {
              type: "object",
              properties: {
                type: { type: "string", description: "What it is for: `HOME`, `WORK`." },
                street: { type: "string", description: "Street and house number." },
                city: { type: "string", description: "The city." },
                state: { type: "string", description: "The state." },
                zip: { type: "string", description: "The postal code." },
                country: { type: "string", description: "The country's name." },
                countryCode: { type: "string", description: "The country's code." },
              },
            },
          },
          birthday: { type: "string", description: "The contact's birthday." },
          emails: {
            type: "array",
            description: "The contact's mail addresses.",
            items: {
              type: "object",
              properties: {
                email: { type: "string", description: "The mail address." },
                type: { type: "string", description: "What it is for: `HOME`, `WORK`." },
              },
            },
          },
          urls: {
            type: "array",
            description: "The contact's web pages.",
            items: {
              type: "object",
              properties: {
                url: { type: "string", description: "The page's address." },
                type: { type: "string", description: "What it is for: `HOME`, `WORK`." },
              },
            },
          },
        },
      },
      InboundButton: {
        description: "The user pressed a quick-reply button of a template. `context` says of which message.",
        type: "object",
        required: ["text", "payload"],
        properties: {
          text: { type: "string", description: "The text of the button.", examples: ["Stop promotions"] },
          payload: {
            type: "string",
            description: "The button's payload. This vendor's template messages have no member to set one; Meta then repeats the text.",
            examples: ["Stop promotions"],
          },
        },
      },
      InboundInteractive: {
        description: "The user chose a row of a list or pressed a reply button. `context` says of which message.",
        type: "object",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            description: "`listReply` or `buttonReply`, which is also the member that is there.",
            examples: ["buttonReply"],
          },
          listReply: {
            type: "object",
            description: "The row that was chosen.",
            required: ["id", "title"],
            properties: {
              id: { type: "string", description: "Your id of the row." },
              title: { type: "string", description: "The row's title." },
              description: { type: "string", description: "The row's second line, if it has one." },
            },
          },
          buttonReply: {
            type: "object",
            description: "The button that was pressed.",
            required: ["id", "title"],
            properties: {
              id: { type: "string", description: "Your id of the button." },
              title: { type: "string", description: "The button's text." },
            },
          },
        },
      },
      InboundOrder: {
        description: "An order from your catalogue. The older page (v2) names the type and shows no payload; the member's name and what is in it are Meta's, spelt as the vendor spells other names.",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          catalogId: { type: "string", description: "The id of the catalogue." },
          text: { type: "string", description: "What the user wrote with the order." },
          productItems: {
            type: "array",
            description: "What was ordered.",
            items: {
              type: "object",
              properties: {
                productRetailerId: { type: "string", description: "Your id of the product." },
                quantity: { type: "number", description: "How many." },
                itemPrice: { type: "number", description: "The price of one." },
                currency: { type: "string", description: "The currency of the price." },
              },
            },
          },
        },
      },
      InboundSystem: {
        description: "A user changed their number. The older page (v2) names the member and shows no payload; what is in it is Meta's, spelt as the vendor spells other names.",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          body: { type: "string", description: "What happened, in words." },
          type: { type: "string", description: "What happened: Meta has `user_changed_number`." },
          waId: {
            type: "string",
            description: "The user's new WhatsApp id. The contact card of v2 spells such an id `wa_id`.",
          },
        },
      },
      InboundError: {
        description: "Why WhatsApp could not hand a message over.",
        type: "object",
        properties: {
          code: { type: "integer", description: "Meta's code, a number here: 131051 in the sample.", examples: [131051] },
          title: { type: "string", description: "The code in words.", examples: ["Unsupported message type"] },
          details: { type: "string", description: "More about it.", examples: ["Message type is not currently supported"] },
        },
      },
      InboundContext: {
        description: "The message that this one answers or quotes.",
        type: "object",
        required: ["id"],
        properties: {
          from: { type: "string", description: "Who sent that one: the number, without `+`.", examples: ["447700900001"] },
          id: { $ref: "#/components/schemas/MetaMessageId" },
        },
      },
      InboundMessage: {
        description: "One message of a user. `type` says which one of the members after it is there.",
        type: "object",
        required: ["id", "accountName", "wabaId", "wamid", "to", "sendTime", "type"],
        properties: {
          id: {
            type: "string",
            description: "The vendor's id of the message: 24 or 32 hexadecimal digits in the samples.",
            examples: ["65f0c1d2e3a4b5c6d7e8f901"],
          },
          accountName: { type: "string", description: "The API account that the number belongs to.", examples: ["IW000001"] },
          wabaId: { $ref: "#/components/schemas/WabaId" },
          wamid: { $ref: "#/components/schemas/MetaMessageId" },
          from: {
            type: "string",
            description: "The user's number, digits only. Every source has it; it is not required here because WhatsApp is introducing users who write without showing a number.",
            examples: ["447700900123"],
          },
          to: { type: "string", description: "Your number, digits only.", examples: ["447700900001"] },
          sendTime: {
            type: "string",
            description: "When the user sent it, such as `2026-11-20T12:00:00.000Z`.",
            examples: ["2026-11-20T12:00:00.000Z"],
          },
          customerProfile: {
            type: "object",
            description: "What the user shows of themselves.",
            properties: { name: { type: "string", description: "The name of the user's profile.", examples: ["Ada"] } },
          },
          type: {
            type: "string",
            description: "`text`, `reaction`, `image`, `audio`, `video`, `document`, `sticker`, `location`, `contacts`, `button`, `interactive`, `order`, `system`, or `unknown` for what WhatsApp cannot hand over. The table of v2 leaves `document` out, its samples have it. Expect others.",
            examples: ["text"],
          },
          text: { $ref: "#/components/schemas/InboundText" },
          reaction: { $ref: "#/components/schemas/InboundReaction" },
          image: { $ref: "#/components/schemas/InboundMedia" },
          audio: { $ref: "#/components/schemas/InboundMedia" },
          video: { $ref: "#/components/schemas/InboundMedia" },
          document: { $ref: "#/components/schemas/InboundMedia" },
          sticker: { $ref: "#/components/schemas/InboundMedia" },
          location: { $ref: "#/components/schemas/InboundLocation" },
          contacts: {
            type: "array",
            items: { $ref: "#/components/schemas/InboundContact" },
            description: "The cards, when `type` is `contacts`. The table of v2 calls the member `contacts`, its sample `contact`.",
            "x-confidence": "disputed",
          },
          contact: {
            type: "array",
            items: { $ref: "#/components/schemas/InboundContact" },
            description: "The cards, when `type` is `contacts`, as the sample of v2 spells the member. See `contacts`.",
            "x-confidence": "disputed",
          },
          button: { $ref: "#/components/schemas/InboundButton" },
          interactive: { $ref: "#/components/schemas/InboundInteractive" },
          order: { $ref: "#/components/schemas/InboundOrder" },
          system: { $ref: "#/components/schemas/InboundSystem" },
          errors: {
            type: "array",
            items: { $ref: "#/components/schemas/InboundError" },
            description: "Why there is no content, when `type` is `unknown`: a message that WhatsApp's business platform does not support, for example.",
          },
          context: { $ref: "#/components/schemas/InboundContext" },
        },
      },
      InboundMessagePush: {
        description: "A user wrote to one of your numbers.",
        allOf: [{ $ref: "#/components/schemas/PushEnvelope" }],
        type: "object",
        required: ["body"],
        properties: { body: { $ref: "#/components/schemas/InboundMessage" } },
      },
      TemplateStatus: {
        description: "What Meta thinks of a template, in one language.",
        type: "object",
        required: [
          "accountName",
          "category",
          "reason",
          "templateId",
          "templateLanguage",
          "templateName",
          "templateStatus",
          "wabaId",
        ],
        properties: {
          accountName: { type: "string", description: "The API account that the template belongs to.", examples: ["IW000001"] },
          category: {
            type: "string",
            description: "The kind in words, unlike the numbers of `submitTemplate`: `MARKETING`, `AUTHENTICATION`, `UTILITY`.",
            examples: ["UTILITY"],
          },
          reason: {
            type: "string",
            description: "Why: `NONE` when approved (the only sample). The words for a refusal are not listed; Meta has some, such as `INVALID_FORMAT`.",
            examples: ["NONE"],
          },
          templateId: {
            type: "string",
            description: "Meta's id of the template: the `sid` of `listTemplates`, not its `templateId`.",
            examples: ["400500600700801"],
          },
          templateLanguage: { type: "string", description: "The language that this is about.", examples: ["en_US"] },
          templateName: { type: "string", description: "The name of the template.", examples: ["parcel_ready"] },
          templateStatus: {
            type: "string",
            description: "`PENDING` under review, `APPROVED`, `REJECTED`, `PAUSED`, `DISABLED`. One edition of the English page (read 2026-11) leaves `DISABLED` out.",
            examples: ["APPROVED"],
          },
          wabaId: { $ref: "#/components/schemas/WabaId" },
        },
      },
      TemplateStatusPush: {
        description: "News of the review of a template.",
        allOf: [{ $ref: "#/components/schemas/PushEnvelope" }],
        type: "object",
        required: ["body"],
        properties: { body: { $ref: "#/components/schemas/TemplateStatus" } },
      },
      ChatMessage: {
        description: "A message in the console's chat room (Inbox). One table describes both directions.",
        type: "object",
        required: ["wabaId", "from", "to", "messageType", "context"],
        properties: {
          wabaId: { $ref: "#/components/schemas/WabaId" },
          from: {
            type: "string",
            description: "\"Enterprise sender\": your number. The sample of `chat_mt_message_notify` (read 2026-11) has a `wamid.…` here, so do not rely on digits. The table does not say whether `from` and `to` change places when the user writes.",
            "x-confidence": "disputed",
            examples: ["447700900001"],
          },
          to: {
            type: "string",
            description: "\"User WhatsApp number\": the user's. See `from`.",
            "x-confidence": "disputed",
            examples: ["447700900123"],
          },
          messageType: {
            type: "string",
            description: "The type of message. `text` in the sample; presumably the types of `submitMessage`.",
            examples: ["text"],
          },
          context: {
            type: "object",
            description: "The content of the message, in spite of the name. Only that of a text is shown.",
            properties: { text: { type: "string", description: "The text, when `messageType` is `text`." } },
          },
          wamid: { $ref: "#/components/schemas/MetaMessageId" },
          conversationId: {
            type: "string",
            description: "The id of the conversation in the console's chat room; not Meta's.",
            examples: ["500600700800901"],
          },
          uid: {
            type: "string",
            description: "Your own id of the message; where it is given is not documented.",
            examples: ["parcel-20261120-0001"],
          },
        },
      },
      ChatMessageSentPush: {
        description: "Someone wrote to a user in the console's chat room.",
        allOf: [{ $ref: "#/components/schemas/PushEnvelope" }],
        type: "object",
        required: ["body"],
        properties: { body: { $ref: "#/components/schemas/ChatMessage" } },
      },
      ChatMessageReceivedPush: {
        description: "A user wrote to the console's chat room.",
        allOf: [{ $ref: "#/components/schemas/PushEnvelope" }],
        type: "object",
        required: ["body"],
        properties: { body: { $ref: "#/components/schemas/ChatMessage" } },
      },
      AccountReviewPush: {
        description: "News of the review of a business account. Announced; nothing but the name of the event is published, so this is the envelope of the others.",
        "x-confidence": "inferred",
        allOf: [{ $ref: "#/components/schemas/PushEnvelope" }],
        type: "object",
        properties: { body: { description: "Not published." } },
      },
      PhoneNumberNamePush: {
        description: "News of the display name of a number. Announced; nothing but the name of the event is published, so this is the envelope of the others.",
        "x-confidence": "inferred",
        allOf: [{ $ref: "#/components/schemas/PushEnvelope" }],
        type: "object",
        properties: { body: { description: "Not published." } },
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
      acceptedWithoutData: {
        summary: "0: done; what `data` holds is not documented, the null is ours",
        value: { code: "0", message: "Success", data: null },
      },
      acceptedTemplateList: {
        summary: "0: one page of templates",
        value: {
          code: "0",
          message: "成功",
          data: {
            total: 2,
            pages: 1,
            list: [
              {
                id: 194,
                accountName: "IW000001",
                wabaId: "100200300400500",
                name: "winter_offer",
                category: 1,
                messageLanguage: "en_US",
                headerType: 2,
                caption: "Offers for {{1}}",
                messageBody: "Hello {{1}}, until {{2}} every parcel to a pickup shop costs half.",
                footer: "Reply STOP to opt out.",
                buttons: [
                  { actionType: 3, label: "Call us", phoneArea: "44", phone: "7700900001" },
                  {
                    actionType: 2,
                    label: "Find a shop",
                    targetUrl: "https://parcels.example.com/{{1}}",
                    buttonExample: ["https://parcels.example.com/shops"],
                  },
                ],
                headerExample: { header_text: ["winter"] },
                bodyExample: { body_text: [["Ada", "24 December"]] },
                safetyAdvice: 0,
                auditStatus: 2,
                templateId: "0123456789ABCDEF0123456789ABCDEF",
                sid: "400500600700801",
                customerName: "Example Parcels",
                source: 1,
                delFlag: 0,
                createUser: "",
                createDate: "2026-11-20 19:09:45",
                updateUser: "",
                updateDate: "2026-11-20 19:09:45",
              },
              {
                id: 195,
                accountName: "IW000001",
                wabaId: "100200300400500",
                name: "login_code",
                category: 2,
                messageLanguage: "en_US",
                headerType: 1,
                footer: "10",
                buttons: [{ actionType: 4, label: "Copy code" }],
                safetyAdvice: 1,
                auditStatus: 2,
                templateId: "123456789ABCDEF0123456789ABCDEF0",
                sid: "400500600700802",
                customerName: "Example Parcels",
                source: 1,
                delFlag: 0,
                createUser: "",
                createDate: "2026-11-20 19:12:03",
                updateUser: "",
                updateDate: "2026-11-20 19:12:03",
              },
            ],
          },
        },
      },
      acceptedFile: {
        summary: "0: taken, with the handle for `header_handle`",
        value: {
          code: "0",
          message: "Success",
          data: "4::aW1hZ2UvanBlZw==:ARexampleFileHandleOfOneUploadedPicture:e:1764158400:700800900100201:700800900100202:ARexample",
        },
      },
      acceptedPhoneInfo: {
        summary: "0: two numbers",
        value: {
          code: "0",
          success: true,
          message: "Success",
          data: [
            {
              id: "200300400500601",
              displayPhoneNumber: "+44 7700 900001",
              verifiedName: "Example Parcels",
              status: "CONNECTED",
              qualityRating: "GREEN",
              messageLimit: "TIER_250",
            },
            {
              id: "200300400500602",
              displayPhoneNumber: "+44 7700 900002",
              verifiedName: "Example Parcels Claims",
              status: "CONNECTED",
              qualityRating: "GREEN",
              messageLimit: "TIER_250",
            },
          ],
        },
      },
      acceptedWabaInfo: {
        summary: "0: two business accounts",
        value: {
          code: "0",
          message: "Success",
          data: [
            { wabaId: "100200300400500", wabaName: "Example Parcels Ltd", wabaStatus: "APPROVED" },
            { wabaId: "100200300400510", wabaName: "Example Parcels Returns", wabaStatus: "APPROVED" },
          ],
        },
      },
      messageDelivered: {
        summary: "Delivered",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a01",
          type: "whatsapp_message_status_updated",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {
            id: "335000000000000001",
            accountName: "IW000001",
            wabaId: "100200300400500",
            status: "delivered",
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDAxAA==",
            sendPhone: "447700900123",
            uid: "parcel-20261120-0001",
            conversation: { initiateType: "business_initiated", expireAt: "2026-11-21 12:00:00" },
          },
        },
      },
      messageRead: {
        summary: "Read",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a04",
          type: "whatsapp_message_status_updated",
          eventTime: "2026-11-20T12:04:31.115Z",
          body: {
            id: "335000000000000001",
            accountName: "IW000001",
            wabaId: "100200300400500",
            status: "read",
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDAxAA==",
            sendPhone: "447700900123",
            uid: "parcel-20261120-0001",
          },
        },
      },
      messageFailed: {
        summary: "Failed, with Meta's code",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a06",
          type: "whatsapp_message_status_updated",
          eventTime: "2026-11-20T12:01:08.167Z",
          body: {
            id: "335000000000000004",
            accountName: "IW000001",
            wabaId: "100200300400500",
            status: "failed",
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDA0AA==",
            sendPhone: "447700900124",
            uid: "parcel-20261120-0002",
            errorData: { errorCode: "131026", errorMessage: "Message undeliverable" },
          },
        },
      },
      inboundText: {
        summary: "A text",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a09",
          type: "whatsapp_mo_message_received",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {
            id: "65f0c1d2e3a4b5c6d7e8f921",
            accountName: "IW000001",
            wabaId: "100200300400500",
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDIxAA==",
            from: "447700900123",
            customerProfile: { name: "Ada" },
            to: "447700900001",
            sendTime: "2026-11-20T11:59:58.000Z",
            type: "text",
            text: { body: "Thank you!" },
          },
        },
      },
      inboundImage: {
        summary: "A picture",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a0d",
          type: "whatsapp_mo_message_received",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {
            id: "65f0c1d2e3a4b5c6d7e8f925",
            accountName: "IW000001",
            wabaId: "100200300400500",
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDI1AA==",
            from: "447700900123",
            customerProfile: { name: "Ada" },
            to: "447700900001",
            sendTime: "2026-11-20T11:59:58.000Z",
            type: "image",
            image: {
              caption: "It looks like this",
              mimeType: "image/jpeg",
              sha256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
              link: "https://media.example.com/download/600700800900101",
            },
          },
        },
      },
      inboundButtonReply: {
        summary: "A reply button that was pressed",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a17",
          type: "whatsapp_mo_message_received",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {
            id: "65f0c1d2e3a4b5c6d7e8f935",
            accountName: "IW000001",
            wabaId: "100200300400500",
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDM1AA==",
            from: "447700900123",
            customerProfile: { name: "Ada" },
            to: "447700900001",
            sendTime: "2026-11-20T11:59:58.000Z",
            type: "interactive",
            interactive: { buttonReply: { id: "at-home", title: "Yes" }, type: "buttonReply" },
            context: { from: "447700900001", id: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDAxAA==" },
          },
        },
      },
      templateApproved: {
        summary: "Approved",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a1c",
          type: "whatsapp_template_status_updated",
          eventTime: "2026-11-20T13:04:57.644Z",
          body: {
            accountName: "IW000001",
            category: "UTILITY",
            reason: "NONE",
            templateId: "400500600700801",
            templateLanguage: "en_US",
            templateName: "parcel_ready",
            templateStatus: "APPROVED",
            wabaId: "100200300400500",
          },
        },
      },
      chatMessageSent: {
        summary: "A text",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a21",
          type: "chat_mt_message_notify",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {
            wabaId: "100200300400500",
            from: "447700900001",
            to: "447700900123",
            messageType: "text",
            context: { text: "Good morning, how can we help?" },
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDYwAA==",
            conversationId: "500600700800901",
            uid: "parcel-20261120-0001",
          },
        },
      },
      chatMessageReceived: {
        summary: "A text",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a23",
          type: "chat_mo_message_notify",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {
            wabaId: "100200300400500",
            from: "447700900001",
            to: "447700900123",
            messageType: "text",
            context: { text: "Where is my parcel?" },
            wamid: "wamid.HQYNNDQ3NzAwOTAwMTIzFQIAERgSRVhBTVBMRTAwMDAwMDAwMDYyAA==",
            conversationId: "500600700800901",
          },
        },
      },
      accountReview: {
        summary: "The envelope; what is in it is unknown",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a25",
          type: "whatsapp_account_review_updated",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {},
        },
      },
      phoneNumberName: {
        summary: "The envelope; what is in it is unknown",
        value: {
          id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a26",
          type: "whatsapp_phone_number_name_update",
          eventTime: "2026-11-20T12:00:00.000Z",
          body: {},
        },
      },
    },
  },
};
