// GENERATED from specs/itniotech/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { Contract } from "../contract.ts";

export const contract: Contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "Itniotech WhatsApp API",
    version: "0.1.0",
    license: { name: "MIT", identifier: "MIT" },
    description: "WhatsApp messages through Itniotech (天一泓, also ITNIO, BUKA, Onbuka), written by hand from the vendor's public pages as read in 2026-11.\nNo live call was made. Not to be mixed up with NXCloud, another vendor with `/api/wa/` paths.\n\n**Calls.** Every call is a `POST` of JSON in UTF-8 to `https://api.itniotech.com/wa/…` with three headers: `Api-Key`, `Timestamp` and `Sign`.\nThe signature covers neither path nor body. How far the clock may be off, and whether a signature may be used again, is not documented:\nsign every request anew.\n\n**Answers.** One envelope for everything: `status` (a **string**; \"0\" is success, anything else a negative number), `reason` in words and, on\nsuccess, `data`. No page names an HTTP status; the vendor's samples and its SDK read the body of a 200 only, so failures come with HTTP 200\n(inferred). `x-vendor-codes` lists the codes of the pages we could read. The same number can mean something else in the vendor's other\nproducts. The texts of `reason` in our examples are ours, but for \"success\" and \"timestamp expires\".\n\n**What may be sent when.** A custom message may only go out within 24 hours of a message from the recipient; at any other time send a template\nmessage. No code is documented for a closed window: expect a failing `status`, or a `failed` status push later. Success means that the vendor\ntook the message, not that it was delivered.\n\n**Numbers** are digits only, country code first, no plus sign, 7 to 14 digits.\n\n**Not known:** rate limits, a way to make a request idempotent, a sandbox, which rules inside interactive messages and contact cards the vendor\nenforces, the rest of the template page's code list. What is guessed is marked `x-confidence`, with the reason.\n",
  },
  servers: [{ url: "https://api.itniotech.com", description: "The only WhatsApp host the vendor documents." }],
  security: [{ ApiKey: [], Timestamp: [], Sign: [] }],
  tags: [
    {
      name: "messages",
      description: "Sending messages, inside the 24 h session window (custom messages) and at any time (templates).",
    },
  ],
  "x-envelope": { code: "status", success: "0", message: "reason", messageId: "data.messageId", timestamp: "data.timestamp" },
  "x-demo-options": { from: "447700900001", appId: "Demo1234" },
  "x-vendor-code": { security: "-1", syntax: "-7", type: "-7", default: "-8" },
  "x-vendor-codes": {
    "-1": {
      name: "authenticationFailed",
      meaning: "Authentication failed: the key or the signature is wrong. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Check key and secret, and that Sign is the MD5 of key, secret and the very Timestamp sent.",
      "x-confidence": "inferred",
    },
    "-2": {
      name: "templateStatusWrong",
      meaning: "The template's status does not allow this. The shared SMS and OTP lists use the same number for a restricted IP address. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Look the template up in the console; send only one that is approved and not paused.",
      operations: ["sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-4": {
      name: "timestampExpired",
      meaning: "The timestamp has expired. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Set the clock right (unix seconds, not milliseconds), sign again and send again.",
      "x-confidence": "inferred",
    },
    "-5": {
      name: "systemError",
      meaning: "System exception at the vendor. Nothing says whether the message went out. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Do not send again blindly; look for the message in the console or its status push first.",
      "x-confidence": "inferred",
    },
    "-6": {
      name: "ipRestricted",
      meaning: "This IP address may not call. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Add the address your server calls from to the allow-list in the console.",
      "x-confidence": "inferred",
    },
    "-7": {
      name: "bodyUnreadable",
      meaning: "The body is not JSON or a member has the wrong type (English page); parameter check failed (Chinese page). Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Check the JSON and the type of every member; phone numbers are strings, channelType is a number.",
      "x-confidence": "inferred",
    },
    "-8": {
      name: "parameterCheckFailed",
      meaning: "Parameter check failed. Here it stands for every broken rule without a code of its own. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Compare the request with this contract.",
      "x-confidence": "inferred",
    },
    "-10": {
      name: "applicationNotFound",
      meaning: "No application has this appId. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Copy appId from the console, from the account the API key belongs to.",
      "x-confidence": "inferred",
    },
    "-11": {
      name: "applicationNameTaken",
      meaning: "An application of this name exists already. Printed on the template-delete page, although no documented call creates an application.",
      action: "Choose another name.",
      operations: [],
    },
    "-12": {
      name: "networkFailure",
      meaning: "Network failure, try again later (Chinese page); the English page adds \"or parameter error\". Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Check the request against this contract, then make sure it was not sent before sending it again.",
      "x-confidence": "inferred",
    },
    "-14": {
      name: "accountNotVerified",
      meaning: "The account has not been verified. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Finish the verification of the account in the console or ask the vendor.",
      "x-confidence": "inferred",
    },
    "-16": {
      name: "timestampExpiredSharedList",
      meaning: "The timestamp has expired, in the failure sample of the shared interface guide and in the SMS and OTP lists; the WhatsApp list has -4 for it.",
      action: "Set the clock right (unix seconds, not milliseconds), sign again and send again.",
      "x-confidence": "disputed",
    },
    "-30": {
      name: "apiKeyDisabled",
      meaning: "The API key is disabled. In the vendor's SMS list only; the WhatsApp lists we could read do not have it.",
      action: "Enable the key in the console or use another.",
      "x-confidence": "disputed",
    },
    "-31": {
      name: "ipNotAllowed",
      meaning: "This IP address is not in the key's allow-list. In the vendor's SMS list only; the WhatsApp list has -6 for it.",
      action: "Add the address your server calls from to the allow-list in the console.",
      "x-confidence": "disputed",
    },
    "-32": {
      name: "apiKeyNotPermitted",
      meaning: "The API key has no permission for this application. In the vendor's SMS list only; the WhatsApp lists we could read do not have it.",
      action: "Give the key access to the application in the console.",
      "x-confidence": "disputed",
    },
    "-38": {
      name: "templateNotFound",
      meaning: "The template does not exist. Printed on the template-delete page; that sending answers it too is inferred, the template page's list being cut off.",
      action: "Check the template's name and that it belongs to this appId.",
      operations: ["sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-39": {
      name: "templateDeletionFailed",
      meaning: "The template could not be deleted (template-delete page).",
      action: "Try again later or delete it in the console.",
      operations: [],
    },
    "-44": {
      name: "templateLanguageNotFound",
      meaning: "Not sent: the template does not exist in this language.",
      action: "Check language.code against the languages the template is approved in.",
      operations: ["sendTemplateMessage"],
    },
    "-68": {
      name: "insufficientBalance",
      meaning: "The account's balance is too low.",
      action: "Top the account up in the console, then send again.",
    },
    "-69": {
      name: "rateNotConfigured",
      meaning: "No price is configured for this destination.",
      action: "Ask the vendor to configure a rate for the recipient's country.",
    },
    "-70": {
      name: "recipientTooLong",
      meaning: "recipient has more than 14 digits.",
      action: "Send the number with its country code and nothing else, 7 to 14 digits.",
    },
    "-71": {
      name: "recipientTooShort",
      meaning: "recipient has fewer than 7 digits.",
      action: "Send the number with its country code, 7 to 14 digits.",
    },
    "-72": {
      name: "recipientNotNumeric",
      meaning: "recipient is not all digits.",
      action: "Remove the plus sign, spaces and everything else that is not a digit.",
    },
    "-74": {
      name: "languageCodeMalformed",
      meaning: "The form of the language code is wrong. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Write the code as the template has it, such as en or en_GB.",
      operations: ["sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-76": {
      name: "typeWrong",
      meaning: "The value of type is wrong. Printed on the template-delete page; that it is about creating templates is inferred.",
      action: "Use a template type that the page on creating templates lists.",
      operations: [],
      "x-confidence": "inferred",
    },
    "-83": {
      name: "formatWrong",
      meaning: "The value of format is wrong. Printed on the template-delete page; that it is about a header when creating templates is inferred.",
      action: "Use a header format that the page on creating templates lists.",
      operations: [],
      "x-confidence": "inferred",
    },
    "-93": {
      name: "businessPhoneTooLong",
      meaning: "businessPhone has more than 14 digits. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Send the number with its country code and nothing else, 7 to 14 digits.",
      "x-confidence": "inferred",
    },
    "-94": {
      name: "businessPhoneTooShort",
      meaning: "businessPhone has fewer than 7 digits. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Send the number with its country code, 7 to 14 digits.",
      "x-confidence": "inferred",
    },
    "-95": {
      name: "businessPhoneNotNumeric",
      meaning: "businessPhone is not all digits. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Remove the plus sign, spaces and everything else that is not a digit.",
      "x-confidence": "inferred",
    },
    "-96": {
      name: "businessPhoneNotFound",
      meaning: "No such business number. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Check that the number is registered under this appId.",
      "x-confidence": "inferred",
    },
    "-97": {
      name: "businessPhoneStateWrong",
      meaning: "The business number's state does not allow sending. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Look the number's state up in the console.",
      "x-confidence": "inferred",
    },
    "-112": {
      name: "channelTypeWrong",
      meaning: "channelType may only be 0. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Send channelType 0, as a number.",
      "x-confidence": "inferred",
    },
    "-114": {
      name: "textMissing",
      meaning: "The text object of a text message is missing.",
      action: "Put the content under text, the member that type names.",
      operations: ["sendCustomMessage"],
    },
    "-115": {
      name: "textBodyMissing",
      meaning: "text.body is missing or empty.",
      action: "Send at least one character of text.",
      operations: ["sendCustomMessage"],
    },
    "-116": {
      name: "imageMissing",
      meaning: "The image object of an image message is missing.",
      action: "Put the content under image, the member that type names.",
      operations: ["sendCustomMessage"],
    },
    "-117": {
      name: "imageLinkMissing",
      meaning: "image.link is missing or empty.",
      action: "Send the address of the file as link.",
      operations: ["sendCustomMessage"],
    },
    "-118": {
      name: "audioMissing",
      meaning: "The audio object of an audio message is missing.",
      action: "Put the content under audio, the member that type names.",
      operations: ["sendCustomMessage"],
    },
    "-119": {
      name: "audioLinkMissing",
      meaning: "audio.link is missing or empty.",
      action: "Send the address of the file as link.",
      operations: ["sendCustomMessage"],
    },
    "-120": {
      name: "videoMissing",
      meaning: "The video object of a video message is missing.",
      action: "Put the content under video, the member that type names.",
      operations: ["sendCustomMessage"],
    },
    "-121": {
      name: "videoLinkMissing",
      meaning: "video.link is missing or empty.",
      action: "Send the address of the file as link.",
      operations: ["sendCustomMessage"],
    },
    "-122": {
      name: "stickerMissing",
      meaning: "The sticker object of a sticker message is missing.",
      action: "Put the content under sticker, the member that type names.",
      operations: ["sendCustomMessage"],
    },
    "-123": {
      name: "stickerLinkMissing",
      meaning: "sticker.link is missing or empty.",
      action: "Send the address of the file as link.",
      operations: ["sendCustomMessage"],
    },
    "-124": {
      name: "documentMissing",
      meaning: "The document object of a document message is missing.",
      action: "Put the content under document, the member that type names.",
      operations: ["sendCustomMessage"],
    },
    "-125": {
      name: "documentLinkMissing",
      meaning: "document.link is missing or empty.",
      action: "Send the address of the file as link.",
      operations: ["sendCustomMessage"],
    },
    "-127": {
      name: "locationMissing",
      meaning: "The location object of a location message is missing.",
      action: "Put the content under location, the member that type names.",
      operations: ["sendCustomMessage"],
    },
    "-128": {
      name: "longitudeMissing",
      meaning: "location.longitude is missing or empty.",
      action: "Send the longitude as a string of decimal degrees.",
      operations: ["sendCustomMessage"],
    },
    "-129": {
      name: "latitudeMissing",
      meaning: "location.latitude is missing or empty.",
      action: "Send the latitude as a string of decimal degrees.",
      operations: ["sendCustomMessage"],
    },
    "-132": {
      name: "messageTypeUnknown",
      meaning: "No such message type.",
      action: "Use one of the nine types; a quoted message keeps the type of its content.",
      operations: ["sendCustomMessage"],
    },
    "-133": {
      name: "linkMalformed",
      meaning: "A link is not a well-formed address. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Send a full http or https address without spaces.",
      "x-confidence": "inferred",
    },
    "-134": {
      name: "parameterTypeWrong",
      meaning: "The type of a parameter is wrong. Printed on the custom-message page; only template messages have parameters (inferred).",
      action: "Use a parameter type that the component takes.",
      operations: ["sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-135": {
      name: "parameterValueMissing",
      meaning: "The value of a parameter is empty. Printed on the custom-message page; only template messages have parameters (inferred), and which members count as the value is inferred too.",
      action: "Give every parameter its value, at least one character.",
      operations: ["sendTemplateMessage"],
      "x-confidence": "inferred",
    },
  },
  paths: {
    "/wa/custom/sendMsg": {
      post: {
        operationId: "sendCustomMessage",
        tags: ["messages"],
        summary: "Send a message inside the session window",
        description: "Sends a text, a file, a place, something to press or contact cards. Only allowed within 24 hours of a message from the recipient; outside that window send a template message.",
        externalDocs: {
          description: "The vendor's page (Chinese), read 2026-11",
          url: "https://itniotech.cn/api/whatsapp/waCustomSendMsg",
        },
        requestBody: {
          description: "The message, as JSON in UTF-8. The vendor's samples add `;charset=UTF-8` to the content type; public clients of its other products show that it does not insist.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/SendCustomMessageRequest" },
              examples: {
                text: {
                  summary: "A plain text",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "text",
                    text: { body: "Your parcel 1042 is at the depot. When shall we deliver it?" },
                  },
                },
                textQuoted: {
                  summary: "A text that quotes an inbound message (the vendor's sample)",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "text",
                    text: { body: "this is body content" },
                    context: { refMessageId: "1" },
                  },
                },
                image: {
                  summary: "A picture with a caption",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "image",
                    image: { link: "https://files.example.com/parcel-1042/door.png", caption: "We left your parcel here" },
                  },
                },
                document: {
                  summary: "A file with its name and a caption",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "document",
                    document: {
                      link: "https://files.example.com/parcel-1042/customs.pdf",
                      filename: "customs-form-1042.pdf",
                      caption: "Please sign the customs form",
                    },
                  },
                },
                audio: {
                  summary: "A recording",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "audio",
                    audio: { link: "https://files.example.com/parcel-1042/driver.ogg" },
                  },
                },
                video: {
                  summary: "A film with a caption",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "video",
                    video: {
                      link: "https://files.example.com/help/parcel-locker.mp4",
                      caption: "How to open the parcel locker",
                    },
                  },
                },
                sticker: {
                  summary: "A sticker",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "sticker",
                    sticker: { link: "https://files.example.com/stickers/thank-you.webp" },
                  },
                },
                location: {
                  summary: "A place (the shape of the vendor's sample, with the type it forgets and without its stray link)",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    recipient: "447700900123",
                    channelType: 0,
                    type: "location",
                    location: {
                      address: "1 Station Road, Exampleton",
                      latitude: "51.507268",
                      name: "Parcel shop Exampleton",
                      longitude: "-0.127647",
                    },
                  },
                },
                interactiveList: {
                  summary: "A menu of two sections, with header and footer",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    type: "interactive",
                    interactive: {
                      type: "list",
                      header: { type: "text", text: "Parcel 1042" },
                      body: { text: "When shall we deliver it?" },
                      footer: { text: "You can change this until 20:00" },
                      action: {
                        button: "Choose a time",
                        sections: [
                          {
                            title: "Tomorrow",
                            rows: [
                              { id: "tomorrow-morning", title: "Morning", description: "Between 8 and 12 o'clock" },
                              {
                                id: "tomorrow-afternoon",
                                title: "Afternoon",
                                description: "Between 12 and 17 o'clock",
                              },
                            ],
                          },
                          {
                            title: "Saturday",
                            rows: [
                              { id: "saturday-morning", title: "Morning", description: "Between 9 and 12 o'clock" },
                              {
                                id: "saturday-afternoon",
                                title: "Afternoon",
                                description: "Between 12 and 15 o'clock",
                              },
                            ],
                          },
                        ],
                      },
                    },
                  },
                },
                interactiveButton: {
                  summary: "Two reply buttons",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    type: "interactive",
                    interactive: {
                      type: "button",
                      body: { text: "May we leave parcel 1042 with a neighbour?" },
                      action: {
                        buttons: [
                          { type: "reply", reply: { id: "neighbour-yes", title: "Yes, please" } },
                          { type: "reply", reply: { id: "neighbour-no", title: "No, thank you" } },
                        ],
                      },
                    },
                  },
                },
                interactiveButtonHeader: {
                  summary: "Three reply buttons, with header and footer",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    type: "interactive",
                    interactive: {
                      type: "button",
                      header: { type: "text", text: "Parcel 1042" },
                      body: { text: "How did the delivery go?" },
                      footer: { text: "Your answer helps our drivers" },
                      action: {
                        buttons: [
                          { type: "reply", reply: { id: "rating-good", title: "Good" } },
                          { type: "reply", reply: { id: "rating-fair", title: "Fair" } },
                          { type: "reply", reply: { id: "rating-bad", title: "Bad" } },
                        ],
                      },
                    },
                  },
                },
                interactiveLocationRequest: {
                  summary: "A request for the recipient's location",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    type: "interactive",
                    interactive: {
                      type: "location_request_message",
                      body: { text: "Where shall our driver meet you?" },
                      action: { name: "send_location" },
                    },
                  },
                },
                contacts: {
                  summary: "A contact card with everything on it",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    type: "contacts",
                    contacts: [
                      {
                        addresses: [
                          {
                            street: "1 Station Road",
                            city: "Exampleton",
                            state: "Kent",
                            zip: "ZZ1 1ZZ",
                            country: "United Kingdom",
                            country_code: "GB",
                            type: "WORK",
                          },
                        ],
                        birthday: "1995-01-11",
                        emails: [{ email: "driver@example.com", type: "WORK" }],
                        name: {
                          formatted_name: "Dr. Ann B. Driver Jr.",
                          first_name: "Ann",
                          last_name: "Driver",
                          middle_name: "B.",
                          suffix: "Jr.",
                          prefix: "Dr.",
                        },
                        org: { company: "Example Parcels", department: "Delivery", title: "Driver" },
                        phones: [
                          { phone: "+44 7700 900124", type: "CELL" },
                          { phone: "+44 7700 900125", type: "WORK", wa_id: "447700900125" },
                        ],
                        urls: [{ url: "https://parcels.example.com", type: "WORK" }],
                      },
                    ],
                  },
                },
                contactsPlaceholders: {
                  summary: "A contact card (the vendor's sample, placeholders and all)",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    type: "contacts",
                    contacts: [
                      {
                        addresses: [
                          {
                            street: "STREET",
                            city: "CITY",
                            state: "STATE",
                            zip: "ZIP",
                            country: "COUNTRY",
                            country_code: "COUNTRY_CODE",
                            type: "HOME",
                          },
                          {
                            street: "STREET",
                            city: "CITY",
                            state: "STATE",
                            zip: "ZIP",
                            country: "COUNTRY",
                            country_code: "COUNTRY_CODE",
                            type: "WORK",
                          },
                        ],
                        birthday: "1995-01-11",
                        emails: [{ email: "EMAIL", type: "WORK" }, { email: "EMAIL", type: "HOME" }],
                        name: {
                          formatted_name: "NAME",
                          first_name: "FIRST_NAME",
                          last_name: "LAST_NAME",
                          middle_name: "MIDDLE_NAME",
                          suffix: "SUFFIX",
                          prefix: "PREFIX",
                        },
                        org: { company: "COMPANY", department: "DEPARTMENT", title: "TITLE" },
                        phones: [
                          { phone: "PHONE_NUMBER", type: "HOME" },
                          { phone: "PHONE_NUMBER", type: "WORK", wa_id: "PHONE_OR_WA_ID" },
                        ],
                        urls: [{ url: "URL", type: "WORK" }, { url: "URL", type: "HOME" }],
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
            description: "Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then.",
            "x-confidence": "inferred",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/SendCustomMessageResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/accepted" },
                  authenticationFailed: { $ref: "#/components/examples/authenticationFailed" },
                  timestampExpired: { $ref: "#/components/examples/timestampExpired" },
                  systemError: { $ref: "#/components/examples/systemError" },
                  ipRestricted: { $ref: "#/components/examples/ipRestricted" },
                  bodyUnreadable: { $ref: "#/components/examples/bodyUnreadable" },
                  parameterCheckFailed: { $ref: "#/components/examples/parameterCheckFailed" },
                  applicationNotFound: { $ref: "#/components/examples/applicationNotFound" },
                  networkFailure: { $ref: "#/components/examples/networkFailure" },
                  accountNotVerified: { $ref: "#/components/examples/accountNotVerified" },
                  timestampExpiredSharedList: { $ref: "#/components/examples/timestampExpiredSharedList" },
                  apiKeyDisabled: { $ref: "#/components/examples/apiKeyDisabled" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  apiKeyNotPermitted: { $ref: "#/components/examples/apiKeyNotPermitted" },
                  insufficientBalance: { $ref: "#/components/examples/insufficientBalance" },
                  rateNotConfigured: { $ref: "#/components/examples/rateNotConfigured" },
                  recipientTooLong: { $ref: "#/components/examples/recipientTooLong" },
                  recipientTooShort: { $ref: "#/components/examples/recipientTooShort" },
                  recipientNotNumeric: { $ref: "#/components/examples/recipientNotNumeric" },
                  businessPhoneTooLong: { $ref: "#/components/examples/businessPhoneTooLong" },
                  businessPhoneTooShort: { $ref: "#/components/examples/businessPhoneTooShort" },
                  businessPhoneNotNumeric: { $ref: "#/components/examples/businessPhoneNotNumeric" },
                  businessPhoneNotFound: { $ref: "#/components/examples/businessPhoneNotFound" },
                  businessPhoneStateWrong: { $ref: "#/components/examples/businessPhoneStateWrong" },
                  channelTypeWrong: { $ref: "#/components/examples/channelTypeWrong" },
                  textMissing: { $ref: "#/components/examples/textMissing" },
                  textBodyMissing: { $ref: "#/components/examples/textBodyMissing" },
                  imageMissing: { $ref: "#/components/examples/imageMissing" },
                  imageLinkMissing: { $ref: "#/components/examples/imageLinkMissing" },
                  audioMissing: { $ref: "#/components/examples/audioMissing" },
                  audioLinkMissing: { $ref: "#/components/examples/audioLinkMissing" },
                  videoMissing: { $ref: "#/components/examples/videoMissing" },
                  videoLinkMissing: { $ref: "#/components/examples/videoLinkMissing" },
                  stickerMissing: { $ref: "#/components/examples/stickerMissing" },
                  stickerLinkMissing: { $ref: "#/components/examples/stickerLinkMissing" },
                  documentMissing: { $ref: "#/components/examples/documentMissing" },
                  documentLinkMissing: { $ref: "#/components/examples/documentLinkMissing" },
                  locationMissing: { $ref: "#/components/examples/locationMissing" },
                  longitudeMissing: { $ref: "#/components/examples/longitudeMissing" },
                  latitudeMissing: { $ref: "#/components/examples/latitudeMissing" },
                  messageTypeUnknown: { $ref: "#/components/examples/messageTypeUnknown" },
                  linkMalformed: { $ref: "#/components/examples/linkMalformed" },
                },
              },
            },
          },
        },
      },
    },
    "/wa/template/sendMsg": {
      post: {
        operationId: "sendTemplateMessage",
        tags: ["messages"],
        summary: "Send a message from an approved template",
        description: "Sends a template that was approved beforehand, with values for its variables. Allowed at any time, inside the session window and outside.",
        externalDocs: {
          description: "The vendor's page (English; the newest edition, with buttons, is Chinese, at m.itniotech.cn), read 2026-11",
          url: "https://itniotech.com/api/whatsapp/waSendMsg",
        },
        requestBody: {
          description: "The template and its values.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/SendTemplateMessageRequest" },
              examples: {
                templateVariables: {
                  summary: "A variable in the body (the shape of the vendor's sample)",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    recipient: "447700900123",
                    businessPhone: "447700900001",
                    template: {
                      components: [{ type: "body", parameters: [{ type: "text", text: "1042" }] }],
                      language: { code: "en_GB" },
                      name: "parcel_ready",
                    },
                  },
                },
                templateOtp: {
                  summary: "A one-time code, in the body and in the button that copies it",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: {
                      name: "login_code",
                      language: { code: "en_GB" },
                      components: [
                        { type: "body", parameters: [{ type: "text", text: "204815" }] },
                        { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "204815" }] },
                      ],
                    },
                  },
                },
                templateQuickReply: {
                  summary: "Two quick-reply buttons with payloads",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: {
                      name: "parcel_neighbour",
                      language: { code: "en_GB" },
                      components: [
                        {
                          type: "button",
                          sub_type: "quick_reply",
                          index: "0",
                          parameters: [{ type: "payload", payload: "parcel-1042-neighbour-yes" }],
                        },
                        {
                          type: "button",
                          sub_type: "quick_reply",
                          index: "1",
                          parameters: [{ type: "payload", payload: "parcel-1042-neighbour-no" }],
                        },
                      ],
                    },
                  },
                },
                templateTextHeader: {
                  summary: "A variable in the header and two in the body",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: {
                      name: "parcel_delayed",
                      language: { code: "en_GB" },
                      components: [
                        { type: "header", parameters: [{ type: "text", text: "1042" }] },
                        {
                          type: "body",
                          parameters: [{ type: "text", text: "Ann" }, { type: "text", text: "12 November" }],
                        },
                      ],
                    },
                  },
                },
                templateImageHeader: {
                  summary: "A picture in the header",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: {
                      name: "parcel_left",
                      language: { code: "en_GB" },
                      components: [
                        {
                          type: "header",
                          parameters: [{ type: "image", image: { link: "https://files.example.com/parcel-1042/door.png" } }],
                        },
                      ],
                    },
                  },
                },
                templateVideoHeader: {
                  summary: "A film in the header",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: {
                      name: "locker_help",
                      language: { code: "en_GB" },
                      components: [
                        {
                          type: "header",
                          parameters: [{ type: "video", video: { link: "https://files.example.com/help/parcel-locker.mp4" } }],
                        },
                      ],
                    },
                  },
                },
                templateDocumentHeader: {
                  summary: "A file in the header",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: {
                      name: "parcel_receipt",
                      language: { code: "en_GB" },
                      components: [
                        {
                          type: "header",
                          parameters: [
                            {
                              type: "document",
                              document: {
                                link: "https://files.example.com/parcel-1042/receipt.pdf",
                                filename: "receipt-1042.pdf",
                              },
                            },
                          ],
                        },
                      ],
                    },
                  },
                },
                templateLocationHeader: {
                  summary: "A place in the header",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: {
                      name: "parcel_at_shop",
                      language: { code: "en_GB" },
                      components: [
                        {
                          type: "header",
                          parameters: [
                            {
                              type: "location",
                              location: {
                                latitude: "51.507268",
                                longitude: "-0.127647",
                                name: "Parcel shop Exampleton",
                                address: "1 Station Road, Exampleton",
                              },
                            },
                          ],
                        },
                      ],
                    },
                  },
                },
                templateStatic: {
                  summary: "A template without variables",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    channelType: 0,
                    recipient: "447700900123",
                    template: { name: "opening_hours", language: { code: "en" } },
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then.",
            "x-confidence": "inferred",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/SendTemplateMessageResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/accepted" },
                  authenticationFailed: { $ref: "#/components/examples/authenticationFailed" },
                  templateStatusWrong: { $ref: "#/components/examples/templateStatusWrong" },
                  timestampExpired: { $ref: "#/components/examples/timestampExpired" },
                  systemError: { $ref: "#/components/examples/systemError" },
                  ipRestricted: { $ref: "#/components/examples/ipRestricted" },
                  bodyUnreadable: { $ref: "#/components/examples/bodyUnreadable" },
                  parameterCheckFailed: { $ref: "#/components/examples/parameterCheckFailed" },
                  applicationNotFound: { $ref: "#/components/examples/applicationNotFound" },
                  networkFailure: { $ref: "#/components/examples/networkFailure" },
                  accountNotVerified: { $ref: "#/components/examples/accountNotVerified" },
                  timestampExpiredSharedList: { $ref: "#/components/examples/timestampExpiredSharedList" },
                  apiKeyDisabled: { $ref: "#/components/examples/apiKeyDisabled" },
                  ipNotAllowed: { $ref: "#/components/examples/ipNotAllowed" },
                  apiKeyNotPermitted: { $ref: "#/components/examples/apiKeyNotPermitted" },
                  templateNotFound: { $ref: "#/components/examples/templateNotFound" },
                  templateLanguageNotFound: { $ref: "#/components/examples/templateLanguageNotFound" },
                  insufficientBalance: { $ref: "#/components/examples/insufficientBalance" },
                  rateNotConfigured: { $ref: "#/components/examples/rateNotConfigured" },
                  recipientTooLong: { $ref: "#/components/examples/recipientTooLong" },
                  recipientTooShort: { $ref: "#/components/examples/recipientTooShort" },
                  recipientNotNumeric: { $ref: "#/components/examples/recipientNotNumeric" },
                  languageCodeMalformed: { $ref: "#/components/examples/languageCodeMalformed" },
                  businessPhoneTooLong: { $ref: "#/components/examples/businessPhoneTooLong" },
                  businessPhoneTooShort: { $ref: "#/components/examples/businessPhoneTooShort" },
                  businessPhoneNotNumeric: { $ref: "#/components/examples/businessPhoneNotNumeric" },
                  businessPhoneNotFound: { $ref: "#/components/examples/businessPhoneNotFound" },
                  businessPhoneStateWrong: { $ref: "#/components/examples/businessPhoneStateWrong" },
                  channelTypeWrong: { $ref: "#/components/examples/channelTypeWrong" },
                  linkMalformed: { $ref: "#/components/examples/linkMalformed" },
                  parameterTypeWrong: { $ref: "#/components/examples/parameterTypeWrong" },
                  parameterValueMissing: { $ref: "#/components/examples/parameterValueMissing" },
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
      ApiKey: {
        type: "apiKey",
        in: "header",
        name: "Api-Key",
        description: "The API key (the page says \"API authentication name\"), from the vendor's console.",
        "x-credential": "apiKey",
      },
      Timestamp: {
        type: "apiKey",
        in: "header",
        name: "Timestamp",
        "x-carries": "timestamp",
        description: "The current time as unix **seconds**, in decimal digits; the same text that is signed. How far it may be off is not documented; too far is answered with -4 or -16.",
      },
      Sign: {
        type: "apiKey",
        in: "header",
        name: "Sign",
        description: "MD5 of key, secret and `Timestamp`, joined in this order without separators, as 32 lower-case hexadecimal digits (the guide says that case does not matter; every published client sends lower case). The guide's own sample: key `bDqJFiq9`, secret `7bz1lzh9`, timestamp `1630468800` give `05d7a50893e22a5c4bb3216ae3396c7c` (interface guide, read 2026-11).",
        "x-signed-with": ["apiKey", "apiSecret"],
        "x-any-case": true,
      },
    },
    schemas: {
      MessageBase: {
        description: "From which number to which, on which channel: the members every sent message has. The names and their order are those of the vendor's custom-message page (read 2026-11); the template page lists the same four.",
        type: "object",
        required: ["appId", "businessPhone", "channelType", "recipient"],
        properties: {
          appId: {
            description: "Id of your WhatsApp application, from the vendor's console. Eight characters in every sample; the length is not documented. An unknown one is answered with -10.",
            type: "string",
            examples: ["Demo1234"],
          },
          businessPhone: {
            description: "The WhatsApp business number that sends: country code first, digits only, no `+`, 7 to 14 of them (E.164 allows 15, this vendor does not). Some of the vendor's samples print it as a bare number; its table says string, so send a string.",
            type: "string",
            pattern: "^[0-9]+$",
            minLength: 7,
            maxLength: 14,
            "x-vendor-code": { pattern: "-95", minLength: "-94", maxLength: "-93" },
            "x-tolerates": "integer",
            examples: ["447700900001"],
          },
          channelType: {
            description: "The channel: 0 is WhatsApp, and the only value. Required, although the page also says \"send 0 by default\" (read 2026-11).",
            type: "integer",
            const: 0,
            "x-vendor-code": { const: "-112" },
          },
          recipient: {
            description: "The number that receives: country code first, digits only, no `+`, 7 to 14 of them.",
            type: "string",
            pattern: "^[0-9]+$",
            minLength: 7,
            maxLength: 14,
            "x-vendor-code": { pattern: "-72", minLength: "-71", maxLength: "-70" },
            examples: ["447700900123"],
          },
        },
      },
      Context: {
        description: "Makes the message a reply that quotes an earlier one. It goes with any type: the page's heading \"type=context\" is not a type, and its own sample sends `type: text`.",
        type: "object",
        additionalProperties: false,
        properties: {
          refMessageId: {
            description: "Id of the inbound message to quote. The page does not say which id; the `messageId` of the vendor's inbound push is likely, Meta's own id (`wamid…`) is possible (inferred: only the first reaches a customer of this vendor).",
            type: "string",
            "x-confidence": "inferred",
          },
        },
      },
      CustomMessageBase: {
        description: "The members every custom message has, whatever its type.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        properties: { context: { $ref: "#/components/schemas/Context" } },
      },
      Text: {
        description: "The content of a text message.",
        type: "object",
        additionalProperties: false,
        required: ["body"],
        properties: {
          body: {
            description: "The text, 1 to 4096 characters. No code is printed for a longer one.",
            type: "string",
            minLength: 1,
            maxLength: 4096,
            "x-vendor-code": { required: "-115", minLength: "-115" },
          },
        },
      },
      TextMessage: {
        description: "A plain text.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "text"],
        properties: {
          type: { description: "Type of the message: text.", type: "string", const: "text" },
          text: { $ref: "#/components/schemas/Text", "x-vendor-code": { required: "-114" } },
        },
        unevaluatedProperties: false,
      },
      Image: {
        description: "The content of an image message. Files go by link only; this API has no upload for messages.",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: {
          link: {
            description: "Address of the picture, at most 5 MB, reachable without log-in.",
            type: "string",
            minLength: 1,
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-vendor-code": { required: "-117", minLength: "-117", pattern: "-133" },
          },
          caption: {
            description: "Text under the picture. The vendor prints no limit; Meta allows 1024 characters.",
            type: "string",
          },
        },
      },
      ImageMessage: {
        description: "A picture.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "image"],
        properties: {
          type: { description: "Type of the message: image.", type: "string", const: "image" },
          image: { $ref: "#/components/schemas/Image", "x-vendor-code": { required: "-116" } },
        },
        unevaluatedProperties: false,
      },
      Audio: {
        description: "The content of an audio message. It has no caption.",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: {
          link: {
            description: "Address of the recording, at most 16 MB, reachable without log-in.",
            type: "string",
            minLength: 1,
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-vendor-code": { required: "-119", minLength: "-119", pattern: "-133" },
          },
        },
      },
      AudioMessage: {
        description: "A voice or sound recording.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "audio"],
        properties: {
          type: { description: "Type of the message: audio.", type: "string", const: "audio" },
          audio: { $ref: "#/components/schemas/Audio", "x-vendor-code": { required: "-118" } },
        },
        unevaluatedProperties: false,
      },
      Video: {
        description: "The content of a video message.",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: {
          link: {
            description: "Address of the film, at most 16 MB, reachable without log-in.",
            type: "string",
            minLength: 1,
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-vendor-code": { required: "-121", minLength: "-121", pattern: "-133" },
          },
          caption: {
            description: "Text under the film. The vendor prints no limit; Meta allows 1024 characters.",
            type: "string",
          },
        },
      },
      VideoMessage: {
        description: "A film.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "video"],
        properties: {
          type: { description: "Type of the message: video.", type: "string", const: "video" },
          video: { $ref: "#/components/schemas/Video", "x-vendor-code": { required: "-120" } },
        },
        unevaluatedProperties: false,
      },
      Location: {
        description: "The content of a location message. The stray `link` in the vendor's sample is in none of its tables, so it is not here.",
        type: "object",
        additionalProperties: false,
        required: ["longitude", "latitude", "name", "address"],
        properties: {
          longitude: {
            description: "Longitude in decimal degrees, as a string, such as \"-0.1276\". No range or precision is documented.",
            type: "string",
            minLength: 1,
            "x-vendor-code": { required: "-128", minLength: "-128" },
          },
          latitude: {
            description: "Latitude in decimal degrees, as a string, such as \"51.5072\". No range or precision is documented.",
            type: "string",
            minLength: 1,
            "x-vendor-code": { required: "-129", minLength: "-129" },
          },
          name: {
            description: "Name of the place, shown above the address. The page calls it required but prints no code for leaving it out, as it does for the coordinates; whether the vendor enforces it is not known.",
            type: "string",
            "x-confidence": "disputed",
          },
          address: {
            description: "Address of the place, in words. The page calls it required but prints no code for leaving it out, as it does for the coordinates; whether the vendor enforces it is not known.",
            type: "string",
            "x-confidence": "disputed",
          },
        },
      },
      LocationMessage: {
        description: "A place, shown on a map.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "location"],
        properties: {
          type: {
            description: "Type of the message: location. The vendor's sample forgets it; its table requires it.",
            type: "string",
            const: "location",
          },
          location: { $ref: "#/components/schemas/Location", "x-vendor-code": { required: "-127" } },
        },
        unevaluatedProperties: false,
      },
      Document: {
        description: "The content of a document message.",
        type: "object",
        additionalProperties: false,
        required: ["link", "filename"],
        properties: {
          link: {
            description: "Address of the file, at most 100 MB, reachable without log-in.",
            type: "string",
            minLength: 1,
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-vendor-code": { required: "-125", minLength: "-125", pattern: "-133" },
          },
          filename: {
            description: "Name of the file as the recipient sees it; give it the extension of its type. The page calls it required but prints no code for leaving it out, as it does for the link; whether the vendor enforces it is not known.",
            type: "string",
            "x-confidence": "disputed",
          },
          caption: {
            description: "Text under the file. The vendor prints no limit; Meta allows 1024 characters.",
            type: "string",
          },
        },
      },
      DocumentMessage: {
        description: "A file to download, such as a PDF.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "document"],
        properties: {
          type: { description: "Type of the message: document.", type: "string", const: "document" },
          document: { $ref: "#/components/schemas/Document", "x-vendor-code": { required: "-124" } },
        },
        unevaluatedProperties: false,
      },
      Sticker: {
        description: "The content of a sticker message.",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: {
          link: {
            description: "Address of the sticker, at most 100 KB, reachable without log-in. The vendor's sample is a .webp file.",
            type: "string",
            minLength: 1,
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-vendor-code": { required: "-123", minLength: "-123", pattern: "-133" },
          },
        },
      },
      StickerMessage: {
        description: "A sticker.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "sticker"],
        properties: {
          type: { description: "Type of the message: sticker.", type: "string", const: "sticker" },
          sticker: { $ref: "#/components/schemas/Sticker", "x-vendor-code": { required: "-122" } },
        },
        unevaluatedProperties: false,
      },
      InteractiveHeader: {
        description: "A line above the text. That both members are required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["type", "text"],
        properties: {
          type: {
            description: "Kind of header: text. The page's table says \"interactive\", its samples send \"text\" (inferred: the samples decide). Meta also has image, video and document headers; the page mentions none.",
            type: "string",
            const: "text",
            "x-confidence": "inferred",
          },
          text: { description: "The line itself. The vendor prints no limit; Meta allows 60 characters.", type: "string" },
        },
        "x-confidence": "inferred",
      },
      InteractiveBody: {
        description: "The text of an interactive message. That `text` is required is inferred from the page's samples and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["text"],
        properties: {
          text: { description: "The text itself. The vendor prints no limit; Meta allows 1024 characters.", type: "string" },
        },
        "x-confidence": "inferred",
      },
      InteractiveFooter: {
        description: "A small line under the text. That `text` is required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["text"],
        properties: {
          text: { description: "The line itself. The vendor prints no limit; Meta allows 60 characters.", type: "string" },
        },
        "x-confidence": "inferred",
      },
      ListRow: {
        description: "One choice of the menu. That `id` and `title` are required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["id", "title"],
        properties: {
          id: {
            description: "Your id of the row, at most 200 characters. It identifies the choice; keep it unique within the message.",
            type: "string",
            maxLength: 200,
          },
          title: { description: "What the row says, at most 24 characters.", type: "string", maxLength: 24 },
          description: { description: "A second, smaller line of the row, at most 72 characters.", type: "string", maxLength: 72 },
        },
        "x-confidence": "inferred",
      },
      ListSection: {
        description: "Rows under one title. That `rows` is required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["rows"],
        properties: {
          title: {
            description: "Title of the section, at most 24 characters. Meta demands one as soon as there are two sections; the page does not say.",
            type: "string",
            maxLength: 24,
          },
          rows: {
            description: "The rows of this section, at most 10; all sections together may have no more than 10 either.",
            type: "array",
            maxItems: 10,
            items: { $ref: "#/components/schemas/ListRow" },
          },
        },
        "x-confidence": "inferred",
      },
      ListAction: {
        description: "The button that opens the menu, and the menu. That both are required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["button", "sections"],
        properties: {
          button: {
            description: "What the button that opens the menu says. The vendor prints no limit; Meta allows 20 characters.",
            type: "string",
          },
          sections: {
            description: "The sections of the menu, 1 to 10, with **at most 10 rows over all of them together**, which a schema cannot express.",
            type: "array",
            minItems: 1,
            maxItems: 10,
            items: { $ref: "#/components/schemas/ListSection" },
          },
        },
        "x-confidence": "inferred",
      },
      InteractiveList: {
        description: "A menu that opens on a button press and lets the recipient choose one row. Which members are required is inferred from the page's sample and Meta's rules: the page's \"required\" column is blank.",
        type: "object",
        additionalProperties: false,
        required: ["type", "body", "action"],
        properties: {
          type: { description: "Type of the interactive message: list.", type: "string", const: "list" },
          header: { $ref: "#/components/schemas/InteractiveHeader" },
          body: { $ref: "#/components/schemas/InteractiveBody" },
          footer: { $ref: "#/components/schemas/InteractiveFooter" },
          action: { $ref: "#/components/schemas/ListAction" },
        },
        "x-confidence": "inferred",
      },
      ButtonReply: {
        description: "What a button says and answers. That both members are required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["id", "title"],
        properties: {
          id: {
            description: "Your id of the button, at most 256 characters. The page says that the inbound push returns it when the button is pressed.",
            type: "string",
            maxLength: 256,
          },
          title: {
            description: "What the button says, 1 to 20 characters, different on every button of the message (the page adds \"to be tested\").",
            type: "string",
            minLength: 1,
            maxLength: 20,
          },
        },
        "x-confidence": "inferred",
      },
      ReplyButton: {
        description: "A button that answers for the recipient. That both members are required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["type", "reply"],
        properties: {
          type: { description: "Kind of button: reply, the only one the page names.", type: "string", const: "reply" },
          reply: { $ref: "#/components/schemas/ButtonReply" },
        },
        "x-confidence": "inferred",
      },
      ButtonAction: {
        description: "The buttons. That they are required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["buttons"],
        properties: {
          buttons: {
            description: "One to three buttons. Their titles must differ from each other, which a schema cannot express.",
            type: "array",
            minItems: 1,
            maxItems: 3,
            items: { $ref: "#/components/schemas/ReplyButton" },
          },
        },
        "x-confidence": "inferred",
      },
      InteractiveButton: {
        description: "One to three buttons; a press answers with the button's id and title. Which members are required is inferred from the page's sample and Meta's rules: the page's \"required\" column is blank.",
        type: "object",
        additionalProperties: false,
        required: ["type", "body", "action"],
        properties: {
          type: { description: "Type of the interactive message: button.", type: "string", const: "button" },
          header: { $ref: "#/components/schemas/InteractiveHeader" },
          body: { $ref: "#/components/schemas/InteractiveBody" },
          footer: { $ref: "#/components/schemas/InteractiveFooter" },
          action: { $ref: "#/components/schemas/ButtonAction" },
        },
        "x-confidence": "inferred",
      },
      LocationRequestAction: {
        description: "The button that sends the location. That `name` is required is inferred from the page's sample and Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: { name: { description: "Fixed value: send_location.", type: "string", const: "send_location" } },
        "x-confidence": "inferred",
      },
      InteractiveLocationRequest: {
        description: "Asks for the recipient's location with one button. It has neither header nor footer. Which members are required is inferred from the page's sample and Meta's rules: the page's \"required\" column is blank.",
        type: "object",
        additionalProperties: false,
        required: ["type", "body", "action"],
        properties: {
          type: {
            description: "Type of the interactive message: location_request_message.",
            type: "string",
            const: "location_request_message",
          },
          body: { $ref: "#/components/schemas/InteractiveBody" },
          action: { $ref: "#/components/schemas/LocationRequestAction" },
        },
        "x-confidence": "inferred",
      },
      Interactive: {
        description: "Something to press, told apart by `type`.",
        oneOf: [
          { $ref: "#/components/schemas/InteractiveList" },
          { $ref: "#/components/schemas/InteractiveButton" },
          { $ref: "#/components/schemas/InteractiveLocationRequest" },
        ],
        discriminator: {
          propertyName: "type",
          mapping: {
            list: "#/components/schemas/InteractiveList",
            button: "#/components/schemas/InteractiveButton",
            location_request_message: "#/components/schemas/InteractiveLocationRequest",
          },
        },
      },
      InteractiveMessage: {
        description: "A message with something to press. `interactive.type` says what.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "interactive"],
        properties: {
          type: { description: "Type of the message: interactive.", type: "string", const: "interactive" },
          interactive: { $ref: "#/components/schemas/Interactive" },
        },
        unevaluatedProperties: false,
      },
      ContactAddress: {
        description: "A postal address.",
        type: "object",
        additionalProperties: false,
        properties: {
          street: { description: "Street and house number.", type: "string" },
          city: { description: "Town or city.", type: "string" },
          state: {
            description: "State, province or county. The page lists it without a word of explanation.",
            type: "string",
          },
          zip: { description: "Postal code.", type: "string" },
          country: { description: "Full name of the country.", type: "string" },
          country_code: {
            description: "Abbreviation of the country, such as GB. The vendor does not say which standard; Meta uses two letters.",
            type: "string",
          },
          type: {
            description: "Kind of address: HOME or WORK, the two the page lists.",
            type: "string",
            enum: ["HOME", "WORK"],
          },
        },
      },
      ContactEmail: {
        description: "An e-mail address.",
        type: "object",
        additionalProperties: false,
        properties: {
          email: {
            description: "The address. Its form is not checked here; the vendor's own sample has a placeholder.",
            type: "string",
          },
          type: {
            description: "Kind of address: HOME or WORK, the two the page lists.",
            type: "string",
            enum: ["HOME", "WORK"],
          },
        },
      },
      ContactName: {
        description: "Name of the contact. That `formatted_name` is required is inferred from Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["formatted_name"],
        properties: {
          formatted_name: { description: "The full name, as it is shown.", type: "string" },
          first_name: {
            description: "First name. Meta wants at least one name part beside the full name; the vendor does not say.",
            type: "string",
          },
          last_name: { description: "Family name.", type: "string" },
          middle_name: { description: "Middle name.", type: "string" },
          suffix: { description: "What follows the name, such as Jr.", type: "string" },
          prefix: { description: "What precedes the name, such as Dr.", type: "string" },
        },
        "x-confidence": "inferred",
      },
      ContactOrganization: {
        description: "Where the contact works.",
        type: "object",
        additionalProperties: false,
        properties: {
          company: { description: "Name of the company.", type: "string" },
          department: { description: "Name of the department.", type: "string" },
          title: { description: "The contact's job title.", type: "string" },
        },
      },
      ContactPhone: {
        description: "A phone number.",
        type: "object",
        additionalProperties: false,
        properties: {
          phone: {
            description: "The number, in any form. Its form is not checked here; the vendor's own sample has a placeholder.",
            type: "string",
          },
          type: {
            description: "Kind of number: CELL, MAIN, IPHONE, HOME or WORK, the five the page lists.",
            type: "string",
            enum: ["CELL", "MAIN", "IPHONE", "HOME", "WORK"],
          },
          wa_id: {
            description: "The contact's WhatsApp id. It is in the page's sample but in none of its tables (inferred: as in Meta's API, digits only; with it the recipient can write to the contact at a press).",
            type: "string",
            "x-confidence": "inferred",
          },
        },
      },
      ContactUrl: {
        description: "A web address.",
        type: "object",
        additionalProperties: false,
        properties: {
          url: {
            description: "The address. Its form is not checked here; the vendor's own sample has a placeholder.",
            type: "string",
          },
          type: {
            description: "Kind of address: HOME or WORK, the two the page lists.",
            type: "string",
            enum: ["HOME", "WORK"],
          },
        },
      },
      Contact: {
        description: "One contact card. The page does not say what is required; `name` with `formatted_name` is inferred from Meta's rules, which refuse a card without them.",
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: {
          birthday: { description: "Date of birth as YYYY-MM-DD.", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
          addresses: { description: "Postal addresses.", type: "array", items: { $ref: "#/components/schemas/ContactAddress" } },
          emails: { description: "E-mail addresses.", type: "array", items: { $ref: "#/components/schemas/ContactEmail" } },
          name: { $ref: "#/components/schemas/ContactName" },
          org: { $ref: "#/components/schemas/ContactOrganization" },
          phones: { description: "Phone numbers.", type: "array", items: { $ref: "#/components/schemas/ContactPhone" } },
          urls: { description: "Web addresses.", type: "array", items: { $ref: "#/components/schemas/ContactUrl" } },
        },
        "x-confidence": "inferred",
      },
      ContactsMessage: {
        description: "One or more contact cards.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CustomMessageBase" }],
        required: ["type", "contacts"],
        properties: {
          type: { description: "Type of the message: contacts.", type: "string", const: "contacts" },
          contacts: {
            description: "The contact cards, at least one. The page's table types this member as an object; its sample, like Meta's API, sends an array (inferred: the sample decides).",
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/Contact" },
            "x-confidence": "inferred",
          },
        },
        unevaluatedProperties: false,
      },
      SendCustomMessageRequest: {
        description: "One message of one type. `type` names the member that carries the content: `type: image` goes with `image`, and with none of the others.",
        oneOf: [
          { $ref: "#/components/schemas/TextMessage" },
          { $ref: "#/components/schemas/ImageMessage" },
          { $ref: "#/components/schemas/AudioMessage" },
          { $ref: "#/components/schemas/VideoMessage" },
          { $ref: "#/components/schemas/LocationMessage" },
          { $ref: "#/components/schemas/DocumentMessage" },
          { $ref: "#/components/schemas/StickerMessage" },
          { $ref: "#/components/schemas/InteractiveMessage" },
          { $ref: "#/components/schemas/ContactsMessage" },
        ],
        discriminator: {
          propertyName: "type",
          mapping: {
            text: "#/components/schemas/TextMessage",
            image: "#/components/schemas/ImageMessage",
            audio: "#/components/schemas/AudioMessage",
            video: "#/components/schemas/VideoMessage",
            location: "#/components/schemas/LocationMessage",
            document: "#/components/schemas/DocumentMessage",
            sticker: "#/components/schemas/StickerMessage",
            interactive: "#/components/schemas/InteractiveMessage",
            contacts: "#/components/schemas/ContactsMessage",
          },
        },
        "x-vendor-code": { oneOf: "-132" },
      },
      Answer: {
        description: "What every answer has.",
        type: "object",
        required: ["status", "reason"],
        properties: {
          status: {
            description: "The outcome, as a string: \"0\" is success, anything else a negative number that `x-vendor-codes` explains. The lists differ from page to page and have gaps, so expect values that are not there.",
            type: "string",
          },
          reason: {
            description: "The outcome in words: \"success\", or why it failed. Meant for people; do not compare it.",
            type: "string",
          },
        },
      },
      SentMessage: {
        description: "What the vendor says about a message it has taken. It is absent from failures.",
        type: "object",
        properties: {
          channelType: {
            description: "The channel, 0 for WhatsApp. One table types it as a string; the sample and the other table have a number.",
            type: "integer",
          },
          messageId: {
            description: "The vendor's id of the message, which its status and billing pushes repeat. Keep it. Treat it as opaque: 32 hexadecimal characters in the sample, but nothing promises that.",
            type: "string",
          },
          timestamp: {
            description: "When the vendor took the message, in unix seconds. Misspelt `imestamp` in one table; the sample and the other table have `timestamp`.",
            type: "integer",
          },
        },
      },
      SendCustomMessageResponse: {
        description: "The outcome of sendCustomMessage. `status` tells success from failure; the HTTP status does not.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        properties: { data: { $ref: "#/components/schemas/SentMessage" } },
      },
      TemplateLanguage: {
        description: "Which language version of the template to send.",
        type: "object",
        additionalProperties: false,
        required: ["code"],
        properties: {
          code: {
            description: "Code of the language, such as en_GB or zh_TW. A language the template does not have is answered with -44. The vendor's list of codes is not stored anywhere we could read; the form is inferred from the codes its pages use, which look like Meta's.",
            type: "string",
            pattern: "^[a-z]{2,3}(_[A-Z]{2,3})?$",
            "x-vendor-code": { pattern: "-74" },
            "x-confidence": "inferred",
          },
        },
      },
      TextParameter: {
        description: "A text, for a variable of header or body or for the address of a link button.",
        type: "object",
        additionalProperties: false,
        required: ["type", "text"],
        properties: {
          type: {
            description: "Type of the value: text.",
            type: "string",
            const: "text",
            "x-vendor-code": { required: "-134", const: "-134" },
          },
          text: {
            description: "The text, at least one character. The vendor prints no upper limit; Meta limits the filled-in header to 60 and body to 1024 characters.",
            type: "string",
            minLength: 1,
            "x-vendor-code": { required: "-135", minLength: "-135" },
          },
        },
      },
      TemplateMedia: {
        description: "A picture or film, by link. Size limits are printed for custom messages only (image 5 MB, video 16 MB).",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: {
          link: {
            description: "Address of the file, reachable without log-in.",
            type: "string",
            minLength: 1,
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-vendor-code": { required: "-135", minLength: "-135", pattern: "-133" },
          },
        },
      },
      ImageParameter: {
        description: "The picture of an image header.",
        type: "object",
        additionalProperties: false,
        required: ["type", "image"],
        properties: {
          type: { description: "Type of the value: image.", type: "string", const: "image" },
          image: { $ref: "#/components/schemas/TemplateMedia", "x-vendor-code": { required: "-135" } },
        },
      },
      VideoParameter: {
        description: "The film of a video header.",
        type: "object",
        additionalProperties: false,
        required: ["type", "video"],
        properties: {
          type: { description: "Type of the value: video.", type: "string", const: "video" },
          video: { $ref: "#/components/schemas/TemplateMedia", "x-vendor-code": { required: "-135" } },
        },
      },
      TemplateDocument: {
        description: "A file, by link. The size limit is printed for custom messages only (100 MB).",
        type: "object",
        additionalProperties: false,
        required: ["link"],
        properties: {
          link: {
            description: "Address of the file, reachable without log-in.",
            type: "string",
            minLength: 1,
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-vendor-code": { required: "-135", minLength: "-135", pattern: "-133" },
          },
          filename: {
            description: "Name of the file as the recipient sees it; give it the extension of its type.",
            type: "string",
          },
        },
      },
      DocumentParameter: {
        description: "The file of a document header.",
        type: "object",
        additionalProperties: false,
        required: ["type", "document"],
        properties: {
          type: { description: "Type of the value: document.", type: "string", const: "document" },
          document: { $ref: "#/components/schemas/TemplateDocument", "x-vendor-code": { required: "-135" } },
        },
      },
      TemplateLocation: {
        description: "A place.",
        type: "object",
        additionalProperties: false,
        required: ["latitude", "longitude"],
        properties: {
          latitude: {
            description: "Latitude in decimal degrees, as a string, such as \"51.5072\".",
            type: "string",
            minLength: 1,
            "x-vendor-code": { required: "-135", minLength: "-135" },
          },
          longitude: {
            description: "Longitude in decimal degrees, as a string, such as \"-0.1276\".",
            type: "string",
            minLength: 1,
            "x-vendor-code": { required: "-135", minLength: "-135" },
          },
          name: {
            description: "Name of the place. The English page requires it, the newer Chinese edition does not; the newer one is followed. Better send it.",
            type: "string",
            "x-confidence": "disputed",
          },
          address: {
            description: "Address in words. The English page requires it, the newer Chinese edition does not; the newer one is followed. Better send it.",
            type: "string",
            "x-confidence": "disputed",
          },
        },
      },
      LocationParameter: {
        description: "The place of a location header.",
        type: "object",
        additionalProperties: false,
        required: ["type", "location"],
        properties: {
          type: { description: "Type of the value: location.", type: "string", const: "location" },
          location: { $ref: "#/components/schemas/TemplateLocation", "x-vendor-code": { required: "-135" } },
        },
      },
      HeaderParameter: {
        description: "A value for the header, told apart by `type`. It must be of the type the template's header has.",
        oneOf: [
          { $ref: "#/components/schemas/TextParameter" },
          { $ref: "#/components/schemas/ImageParameter" },
          { $ref: "#/components/schemas/VideoParameter" },
          { $ref: "#/components/schemas/DocumentParameter" },
          { $ref: "#/components/schemas/LocationParameter" },
        ],
        discriminator: {
          propertyName: "type",
          mapping: {
            text: "#/components/schemas/TextParameter",
            image: "#/components/schemas/ImageParameter",
            video: "#/components/schemas/VideoParameter",
            document: "#/components/schemas/DocumentParameter",
            location: "#/components/schemas/LocationParameter",
          },
        },
        "x-vendor-code": { oneOf: "-134" },
      },
      HeaderComponent: {
        description: "The value for the header.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { description: "Which component: header.", type: "string", const: "header" },
          parameters: {
            description: "The header's value, required when the template's header has one: a text for its variable, or the picture, film, file or place it shows. A header has at most one (page on creating templates).",
            type: "array",
            items: { $ref: "#/components/schemas/HeaderParameter" },
          },
        },
      },
      BodyComponent: {
        description: "The values for the body.",
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: { description: "Which component: body.", type: "string", const: "body" },
          parameters: {
            description: "The body's values in order, required when the template's body has variables. The page also lists the types `currency` and `date_time`, but no edition prints their shape, so they are not in this contract: format the amount or the date yourself and send it as text.",
            type: "array",
            items: { $ref: "#/components/schemas/TextParameter" },
          },
        },
      },
      ButtonIndex: {
        description: "Position of the button in the template, counted from zero, as a string of one digit, \"0\" to \"9\".",
        type: "string",
        pattern: "^[0-9]$",
      },
      UrlButtonComponent: {
        description: "The changing part of a link button's address. In an authentication template, the code that the button copies.",
        type: "object",
        additionalProperties: false,
        required: ["type", "sub_type", "index"],
        properties: {
          type: { description: "Which component: button.", type: "string", const: "button" },
          sub_type: { description: "Kind of button: url. In the newest edition of the page only.", type: "string", const: "url" },
          index: { $ref: "#/components/schemas/ButtonIndex" },
          parameters: {
            description: "The text that completes the button's address, one entry. Whether the vendor refuses a button without it is not documented.",
            type: "array",
            items: { $ref: "#/components/schemas/TextParameter" },
          },
        },
      },
      PayloadParameter: {
        description: "The payload of a quick-reply button.",
        type: "object",
        additionalProperties: false,
        required: ["type", "payload"],
        properties: {
          type: {
            description: "Type of the value: payload.",
            type: "string",
            const: "payload",
            "x-vendor-code": { required: "-134", const: "-134" },
          },
          payload: {
            description: "Your word for this button, at least one character; it tells you later what was pressed.",
            type: "string",
            minLength: 1,
            "x-vendor-code": { required: "-135", minLength: "-135" },
          },
        },
      },
      QuickReplyButtonComponent: {
        description: "What a quick-reply button answers when it is pressed.",
        type: "object",
        additionalProperties: false,
        required: ["type", "sub_type", "index"],
        properties: {
          type: { description: "Which component: button.", type: "string", const: "button" },
          sub_type: {
            description: "Kind of button: quick_reply. In the newest edition of the page only.",
            type: "string",
            const: "quick_reply",
          },
          index: { $ref: "#/components/schemas/ButtonIndex" },
          parameters: {
            description: "The payload that comes back when the button is pressed, one entry. Whether the vendor refuses a button without it is not documented.",
            type: "array",
            items: { $ref: "#/components/schemas/PayloadParameter" },
          },
        },
      },
      ButtonComponent: {
        description: "The value for one button, told apart by `sub_type`. Send one entry for each button that takes a value.",
        oneOf: [
          { $ref: "#/components/schemas/UrlButtonComponent" },
          { $ref: "#/components/schemas/QuickReplyButtonComponent" },
        ],
        discriminator: {
          propertyName: "sub_type",
          mapping: {
            url: "#/components/schemas/UrlButtonComponent",
            quick_reply: "#/components/schemas/QuickReplyButtonComponent",
          },
        },
      },
      TemplateComponent: {
        description: "Values for one component of the template. The footer has no variables, so it has no entry.",
        oneOf: [
          { $ref: "#/components/schemas/HeaderComponent" },
          { $ref: "#/components/schemas/BodyComponent" },
          { $ref: "#/components/schemas/ButtonComponent" },
        ],
        discriminator: {
          propertyName: "type",
          mapping: {
            header: "#/components/schemas/HeaderComponent",
            body: "#/components/schemas/BodyComponent",
            button: "#/components/schemas/ButtonComponent",
          },
        },
      },
      MessageTemplate: {
        description: "Which template, in which language, with which values. The page's column says \"not required\" for this member and for `language`, but \"required\" for what is in them (inferred: both are required).",
        type: "object",
        additionalProperties: false,
        required: ["name", "language"],
        properties: {
          name: {
            description: "Name of the approved template. The page on creating templates allows lower-case letters, digits and underscores, at most 512 characters. An unknown name is probably answered with -38.",
            type: "string",
            examples: ["parcel_ready"],
          },
          language: { $ref: "#/components/schemas/TemplateLanguage" },
          components: {
            description: "Values for the template's variables, one entry per component that has any. Leave it out for a template without variables. The texts of body and header are given in the order of the template's variables.",
            type: "array",
            items: { $ref: "#/components/schemas/TemplateComponent" },
          },
        },
        "x-confidence": "inferred",
      },
      SendTemplateMessageRequest: {
        description: "One message made from an approved template.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/MessageBase" }],
        required: ["template"],
        properties: { template: { $ref: "#/components/schemas/MessageTemplate" } },
        unevaluatedProperties: false,
      },
      SendTemplateMessageResponse: {
        description: "The outcome of sendTemplateMessage. `status` tells success from failure; the HTTP status does not.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        properties: { data: { $ref: "#/components/schemas/SentMessage" } },
      },
    },
    examples: {
      accepted: {
        summary: "0: the vendor took the message",
        value: {
          status: "0",
          reason: "success",
          data: { channelType: 0, messageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718", timestamp: 1762948800 },
        },
      },
      authenticationFailed: {
        summary: "-1: The key or the signature is wrong",
        value: { status: "-1", reason: "The key or the signature is wrong" },
      },
      timestampExpired: { summary: "-4: The timestamp has expired", value: { status: "-4", reason: "The timestamp has expired" } },
      systemError: { summary: "-5: System exception", value: { status: "-5", reason: "System exception" } },
      ipRestricted: { summary: "-6: This IP address may not call", value: { status: "-6", reason: "This IP address may not call" } },
      bodyUnreadable: {
        summary: "-7: The body is not JSON or a member has the wrong type",
        value: { status: "-7", reason: "The body is not JSON or a member has the wrong type" },
      },
      parameterCheckFailed: { summary: "-8: Parameter check failed", value: { status: "-8", reason: "Parameter check failed" } },
      applicationNotFound: {
        summary: "-10: No application has this appId",
        value: { status: "-10", reason: "No application has this appId" },
      },
      networkFailure: {
        summary: "-12: Network failure, or a wrong parameter",
        value: { status: "-12", reason: "Network failure, or a wrong parameter" },
      },
      accountNotVerified: {
        summary: "-14: The account has not been verified",
        value: { status: "-14", reason: "The account has not been verified" },
      },
      timestampExpiredSharedList: { summary: "-16: timestamp expires", value: { status: "-16", reason: "timestamp expires" } },
      apiKeyDisabled: { summary: "-30: The API key is disabled", value: { status: "-30", reason: "The API key is disabled" } },
      ipNotAllowed: {
        summary: "-31: This IP address is not in the allow-list",
        value: { status: "-31", reason: "This IP address is not in the allow-list" },
      },
      apiKeyNotPermitted: {
        summary: "-32: The API key has no permission for this application",
        value: { status: "-32", reason: "The API key has no permission for this application" },
      },
      insufficientBalance: { summary: "-68: The balance is too low", value: { status: "-68", reason: "The balance is too low" } },
      rateNotConfigured: { summary: "-69: No rate is configured", value: { status: "-69", reason: "No rate is configured" } },
      recipientTooLong: {
        summary: "-70: recipient is longer than 14 digits",
        value: { status: "-70", reason: "recipient is longer than 14 digits" },
      },
      recipientTooShort: {
        summary: "-71: recipient is shorter than 7 digits",
        value: { status: "-71", reason: "recipient is shorter than 7 digits" },
      },
      recipientNotNumeric: { summary: "-72: recipient is not numeric", value: { status: "-72", reason: "recipient is not numeric" } },
      businessPhoneTooLong: {
        summary: "-93: businessPhone is longer than 14 digits",
        value: { status: "-93", reason: "businessPhone is longer than 14 digits" },
      },
      businessPhoneTooShort: {
        summary: "-94: businessPhone is shorter than 7 digits",
        value: { status: "-94", reason: "businessPhone is shorter than 7 digits" },
      },
      businessPhoneNotNumeric: {
        summary: "-95: businessPhone is not numeric",
        value: { status: "-95", reason: "businessPhone is not numeric" },
      },
      businessPhoneNotFound: {
        summary: "-96: businessPhone does not exist",
        value: { status: "-96", reason: "businessPhone does not exist" },
      },
      businessPhoneStateWrong: {
        summary: "-97: businessPhone is in a wrong state",
        value: { status: "-97", reason: "businessPhone is in a wrong state" },
      },
      channelTypeWrong: { summary: "-112: channelType may only be 0", value: { status: "-112", reason: "channelType may only be 0" } },
      textMissing: { summary: "-114: text must not be empty", value: { status: "-114", reason: "text must not be empty" } },
      textBodyMissing: {
        summary: "-115: text.body must not be empty",
        value: { status: "-115", reason: "text.body must not be empty" },
      },
      imageMissing: { summary: "-116: image must not be empty", value: { status: "-116", reason: "image must not be empty" } },
      imageLinkMissing: {
        summary: "-117: image.link must not be empty",
        value: { status: "-117", reason: "image.link must not be empty" },
      },
      audioMissing: { summary: "-118: audio must not be empty", value: { status: "-118", reason: "audio must not be empty" } },
      audioLinkMissing: {
        summary: "-119: audio.link must not be empty",
        value: { status: "-119", reason: "audio.link must not be empty" },
      },
      videoMissing: { summary: "-120: video must not be empty", value: { status: "-120", reason: "video must not be empty" } },
      videoLinkMissing: {
        summary: "-121: video.link must not be empty",
        value: { status: "-121", reason: "video.link must not be empty" },
      },
      stickerMissing: { summary: "-122: sticker must not be empty", value: { status: "-122", reason: "sticker must not be empty" } },
      stickerLinkMissing: {
        summary: "-123: sticker.link must not be empty",
        value: { status: "-123", reason: "sticker.link must not be empty" },
      },
      documentMissing: { summary: "-124: document must not be empty", value: { status: "-124", reason: "document must not be empty" } },
      documentLinkMissing: {
        summary: "-125: document.link must not be empty",
        value: { status: "-125", reason: "document.link must not be empty" },
      },
      locationMissing: { summary: "-127: location must not be empty", value: { status: "-127", reason: "location must not be empty" } },
      longitudeMissing: {
        summary: "-128: location.longitude must not be empty",
        value: { status: "-128", reason: "location.longitude must not be empty" },
      },
      latitudeMissing: {
        summary: "-129: location.latitude must not be empty",
        value: { status: "-129", reason: "location.latitude must not be empty" },
      },
      messageTypeUnknown: { summary: "-132: Unknown message type", value: { status: "-132", reason: "Unknown message type" } },
      linkMalformed: {
        summary: "-133: The link is not a valid address",
        value: { status: "-133", reason: "The link is not a valid address" },
      },
      templateStatusWrong: {
        summary: "-2: The template's status does not allow this",
        value: { status: "-2", reason: "The template's status does not allow this" },
      },
      templateNotFound: { summary: "-38: The template does not exist", value: { status: "-38", reason: "The template does not exist" } },
      templateLanguageNotFound: {
        summary: "-44: The template does not exist in this language",
        value: { status: "-44", reason: "The template does not exist in this language" },
      },
      languageCodeMalformed: {
        summary: "-74: The language code is malformed",
        value: { status: "-74", reason: "The language code is malformed" },
      },
      parameterTypeWrong: {
        summary: "-134: The type of a parameter is wrong",
        value: { status: "-134", reason: "The type of a parameter is wrong" },
      },
      parameterValueMissing: {
        summary: "-135: The value of a parameter must not be empty",
        value: { status: "-135", reason: "The value of a parameter must not be empty" },
      },
    },
  },
};
