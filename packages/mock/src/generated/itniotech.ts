// GENERATED from specs/itniotech/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { Contract } from "../contract.ts";

export const contract: Contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "Itniotech WhatsApp API",
    version: "0.1.0",
    license: { name: "MIT", identifier: "MIT" },
    description: "WhatsApp messages through Itniotech (天一泓, also ITNIO, BUKA, Onbuka), written by hand from the vendor's public pages as read in 2026-11.\nNo live call was made. Not to be mixed up with NXCloud, another vendor with `/api/wa/` paths.\n\n**Calls.** Every call is a `POST` of JSON in UTF-8 to `https://api.itniotech.com/wa/…` with three headers: `Api-Key`, `Timestamp` and `Sign`.\nThe signature covers neither path nor body. How far the clock may be off, and whether a signature may be used again, is not documented:\nsign every request anew.\n\n**Answers.** One envelope for everything: `status` (a **string**; \"0\" is success, anything else a negative number), `reason` in words and, on\nsuccess, `data`. No page names an HTTP status; the vendor's samples and its SDK read the body of a 200 only, so failures come with HTTP 200\n(inferred). `x-vendor-codes` lists the codes of the pages we could read. The same number can mean something else in the vendor's other\nproducts. The texts of `reason` in our examples are ours, but for \"success\" and \"timestamp expires\".\n\n**What may be sent when.** A custom message may only go out within 24 hours of a message from the recipient; at any other time send a template\nmessage. No code is documented for a closed window: expect a failing `status`, or a `failed` status push later. Success means that the vendor\ntook the message, not that it was delivered.\n\n**Templates** are created here, in one language a call, and reviewed by Meta; the verdict is pushed, and can be looked up. No call to change\none is documented.\n\n**Pushes.** What became of a message, what users write, how a template fares and what a message costs is pushed to one URL of yours, which the\nvendor's staff configure; `eventType` tells the four apart. No call to fetch messages or their statuses later is documented. Pushes are **not\nsigned**: see the tag `webhooks` for how to protect the URL.\n\n**Numbers** are digits only, country code first, no plus sign, 7 to 14 digits.\n\n**Not known:** rate limits, a way to make a request idempotent, a sandbox, which rules inside interactive messages and contact cards the vendor\nenforces, the rest of the template page's code list, what creating a template answers, most kinds of template buttons, the codes of looking\nthings up, and how to upload the sample file of a template's header (the page on creating names such a call; no source gives its URL or its\nform, so it is not in this contract). What is guessed is marked `x-confidence`, with the reason.\n",
  },
  servers: [{ url: "https://api.itniotech.com", description: "The only WhatsApp host the vendor documents." }],
  security: [{ ApiKey: [], Timestamp: [], Sign: [] }],
  tags: [
    {
      name: "messages",
      description: "Sending messages, inside the 24 h session window (custom messages) and at any time (templates).",
    },
    { name: "templates", description: "Creating, looking up and deleting the templates from which messages are sent." },
    {
      name: "account",
      description: "The WhatsApp Business Accounts (WABA) behind your applications. Reading them is a cheap way to check the credentials.",
    },
    { name: "numbers", description: "Your business numbers, their state, limits and quality." },
    {
      name: "webhooks",
      description: "What the vendor pushes to you: a `POST` of JSON to one https URL, the same for all events, which the vendor's staff configure\n(`reportUrl` of queryWabaInfo shows it). `eventType` tells the events apart; answer one you do not know like the others.\n\n**Nothing proves that a push comes from the vendor**: no signature, secret or header is documented. Use a URL that cannot be guessed (a long\nrandom path, served over https only and kept out of logs), ask the vendor's staff for their IP addresses and let only those in, and believe\na push only as far as it fits what you know: your `appId`, a `messageId` you were given.\n\n**Retries.** The page on inbound messages says that a push that fails is repeated after 1, 3 and 5 minutes; that the other events are\nrepeated in the same way is inferred. What counts as failed, how long the vendor waits and what answer it wants is not documented: store\nthe push, answer 200 and do the work afterwards. A push may therefore come twice, late, or after a newer one: tell repeats by `eventType`,\nthe id and, where there is one, `status`. Whether several events can come in one push is not documented either; every table describes\none.\n\nNo page prints a sample of a push: examples are built from the tables.\n",
    },
  ],
  "x-envelope": { code: "status", success: "0", message: "reason", messageId: "data.messageId", timestamp: "data.timestamp" },
  "x-demo-options": { from: "447700900001", appId: "Demo1234" },
  "x-vendor-code": { security: "-1", syntax: "-7", type: "-7", default: "-8" },
  "x-vendor-codes": {
    "-1": {
      name: "authenticationFailed",
      meaning: "Authentication failed: the key or the signature is wrong. Printed on the template-delete page; inferred for the other operations.",
      action: "Check key and secret, and that Sign is the MD5 of key, secret and the very Timestamp sent.",
      "x-confidence": "inferred",
    },
    "-2": {
      name: "templateStatusWrong",
      meaning: "The template's status does not allow this. The shared SMS and OTP lists use the same number for a restricted IP address. Printed on the template-delete page; that sending answers it too is inferred.",
      action: "Look the template up; send only one that is approved and not paused, and do not delete one twice.",
      operations: ["sendTemplateMessage", "deleteTemplate"],
      "x-confidence": "inferred",
    },
    "-4": {
      name: "timestampExpired",
      meaning: "The timestamp has expired. Printed on the template-delete page; inferred for the other operations.",
      action: "Set the clock right (unix seconds, not milliseconds), sign again and send again.",
      "x-confidence": "inferred",
    },
    "-5": {
      name: "systemError",
      meaning: "System exception at the vendor. Nothing says whether the message went out or the change was made. Printed on the template-delete page; inferred for the other operations.",
      action: "Do not call again blindly; look for the message in the console or its status push first, for a template look it up.",
      "x-confidence": "inferred",
    },
    "-6": {
      name: "ipRestricted",
      meaning: "This IP address may not call. Printed on the template-delete page; inferred for the other operations.",
      action: "Add the address your server calls from to the allow-list in the console.",
      "x-confidence": "inferred",
    },
    "-7": {
      name: "bodyUnreadable",
      meaning: "The body is not JSON or a member has the wrong type (English page); parameter check failed (Chinese page). Printed on the template-delete page; inferred for the other operations.",
      action: "Check the JSON and the type of every member; phone numbers are strings, channelType is a number.",
      "x-confidence": "inferred",
    },
    "-8": {
      name: "parameterCheckFailed",
      meaning: "Parameter check failed. Here it stands for every broken rule without a code of its own. Printed on the template-delete page; inferred for the other operations.",
      action: "Compare the request with this contract.",
      "x-confidence": "inferred",
    },
    "-10": {
      name: "applicationNotFound",
      meaning: "No application has this appId. Printed on the template-delete page; inferred for the other operations.",
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
      meaning: "Network failure, try again later (Chinese page); the English page adds \"or parameter error\". Printed on the template-delete page; inferred for the other operations.",
      action: "Check the request against this contract, then make sure that it had no effect before sending it again.",
      "x-confidence": "inferred",
    },
    "-14": {
      name: "accountNotVerified",
      meaning: "The account has not been verified. Printed on the template-delete page; inferred for the other operations.",
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
      meaning: "The template does not exist; on the template-delete page, where it is printed, \"deleting failed\" for this reason. That sending answers it too is inferred, the template page's list being cut off.",
      action: "Check the template's name or id and that it belongs to this appId.",
      operations: ["sendTemplateMessage", "deleteTemplate"],
      "x-confidence": "inferred",
    },
    "-39": {
      name: "templateDeletionFailed",
      meaning: "The template could not be deleted (template-delete page).",
      action: "Look the template up to see whether it is gone; if not, try again later or delete it in the console.",
      operations: ["deleteTemplate"],
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
      operations: ["sendCustomMessage", "sendTemplateMessage"],
    },
    "-69": {
      name: "rateNotConfigured",
      meaning: "No price is configured for this destination.",
      action: "Ask the vendor to configure a rate for the recipient's country.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
    },
    "-70": {
      name: "recipientTooLong",
      meaning: "recipient has more than 14 digits.",
      action: "Send the number with its country code and nothing else, 7 to 14 digits.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
    },
    "-71": {
      name: "recipientTooShort",
      meaning: "recipient has fewer than 7 digits.",
      action: "Send the number with its country code, 7 to 14 digits.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
    },
    "-72": {
      name: "recipientNotNumeric",
      meaning: "recipient is not all digits.",
      action: "Remove the plus sign, spaces and everything else that is not a digit.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
    },
    "-74": {
      name: "languageCodeMalformed",
      meaning: "The form of the language code is wrong. Printed on the template-delete page, although deleting takes no language; that sending, creating and looking up answer it is inferred.",
      action: "Write the code as the template has it, such as en or en_GB.",
      operations: ["sendTemplateMessage", "createTemplate", "queryTemplates"],
      "x-confidence": "inferred",
    },
    "-76": {
      name: "typeWrong",
      meaning: "The value of type is wrong. Printed on the template-delete page, although deleting takes no type; that it is about the category of a new template is inferred.",
      action: "Send 0 (authentication), 1 (marketing) or 2 (utility), as a number.",
      operations: ["createTemplate"],
      "x-confidence": "inferred",
    },
    "-83": {
      name: "formatWrong",
      meaning: "The value of format is wrong. Printed on the template-delete page, although deleting takes no format; that it is about the header of a new template is inferred.",
      action: "Send a digit from \"0\" to \"4\", as a string.",
      operations: ["createTemplate"],
      "x-confidence": "inferred",
    },
    "-93": {
      name: "businessPhoneTooLong",
      meaning: "businessPhone has more than 14 digits. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Send the number with its country code and nothing else, 7 to 14 digits.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-94": {
      name: "businessPhoneTooShort",
      meaning: "businessPhone has fewer than 7 digits. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Send the number with its country code, 7 to 14 digits.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-95": {
      name: "businessPhoneNotNumeric",
      meaning: "businessPhone is not all digits. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Remove the plus sign, spaces and everything else that is not a digit.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-96": {
      name: "businessPhoneNotFound",
      meaning: "No such business number. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Check that the number is registered under this appId.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-97": {
      name: "businessPhoneStateWrong",
      meaning: "The business number's state does not allow sending. Printed on the custom-message page; for templates it is inferred, the template page's list being cut off.",
      action: "Look the number's state up with queryBusinessPhoneInfo or in the console.",
      operations: ["sendCustomMessage", "sendTemplateMessage"],
      "x-confidence": "inferred",
    },
    "-112": {
      name: "channelTypeWrong",
      meaning: "channelType may only be 0. Printed on the custom-message page; for sending and creating templates it is inferred, the lists of those pages being cut off.",
      action: "Send channelType 0, as a number.",
      operations: ["sendCustomMessage", "sendTemplateMessage", "createTemplate"],
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
      operations: ["sendCustomMessage", "sendTemplateMessage"],
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
    "/wa/template/add": {
      post: {
        operationId: "createTemplate",
        tags: ["templates"],
        summary: "Create a template in one language",
        description: "Hands a template to Meta's review; until it is approved it cannot be sent. The verdict comes by the push template-status-event, and queryTemplates shows it. A name may exist in several languages, each with a call of its own. No call to change a template is documented: delete it and create another under a new name.",
        externalDocs: {
          description: "The vendor's page (English; the Chinese edition at itniotech.cn is newer), read 2026-11",
          url: "https://itniotech.com/api/whatsapp/waTemplateAdd",
        },
        requestBody: {
          description: "The template. Values for variables go to Meta's reviewers and to nobody else.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/CreateTemplateRequest" },
              examples: {
                utility: {
                  summary: "A header, a text and a footer, with variables and their values",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "parcel_delayed",
                    type: 2,
                    language: "en_GB",
                    components: {
                      header: { type: "HEADER", format: "0", text: "Parcel {{1}}", example: { header_text: ["1042"] } },
                      body: {
                        type: "BODY",
                        text: "Dear {{1}}, your parcel will arrive on {{2}}.",
                        example: { body_text: ["Ann", "12 November"] },
                      },
                      footer: { type: "FOOTER", text: "Example Parcels" },
                    },
                  },
                },
                utilityStatic: {
                  summary: "The least that a template needs",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "opening_hours",
                    type: 2,
                    language: "en",
                    components: { body: { type: "BODY", text: "Our parcel shops are open from 8 to 20 o'clock." } },
                  },
                },
                utilityDocument: {
                  summary: "A file in the header",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "parcel_receipt",
                    type: 2,
                    language: "en_GB",
                    components: {
                      header: {
                        type: "HEADER",
                        format: "3",
                        example: { header_handle: ["4::YXBwbGljYXRpb24vcGRm:ARZ0example"] },
                      },
                      body: { type: "BODY", text: "Here is the receipt for your parcel." },
                    },
                  },
                },
                utilityLocation: {
                  summary: "A place in the header",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "parcel_at_shop",
                    type: 2,
                    language: "en_GB",
                    components: {
                      header: { type: "HEADER", format: "4" },
                      body: { type: "BODY", text: "Your parcel {{1}} waits for you here.", example: { body_text: ["1042"] } },
                    },
                  },
                },
                utilityQuickReply: {
                  summary: "Two quick-reply buttons (the list and its members are partly inferred)",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "parcel_neighbour",
                    type: 2,
                    language: "en_GB",
                    components: {
                      body: { type: "BODY", text: "May we leave your parcel with a neighbour?" },
                      button: {
                        type: "BUTTONS",
                        buttons: [{ type: 2, text: "Yes, please" }, { type: 2, text: "No, thank you" }],
                      },
                    },
                  },
                },
                marketingImage: {
                  summary: "A picture in the header and a link with a variable (the link's members are inferred)",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "summer_rates",
                    type: 1,
                    language: "en_GB",
                    components: {
                      header: { type: "HEADER", format: "1", example: { header_handle: ["4::aW1hZ2UvanBlZw==:ARZ0example"] } },
                      body: { type: "BODY", text: "Parcels within the country cost less this summer." },
                      footer: { type: "FOOTER", text: "Until the end of August" },
                      button: {
                        type: "BUTTONS",
                        buttons: [
                          {
                            type: 1,
                            text: "See the rates",
                            url: "https://parcels.example.com/rates/{{1}}",
                            example: ["https://parcels.example.com/rates/summer"],
                          },
                        ],
                      },
                    },
                  },
                },
                marketingVideo: {
                  summary: "A film in the header",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "locker_help",
                    type: 1,
                    language: "en_GB",
                    components: {
                      header: { type: "HEADER", format: "2", example: { header_handle: ["4::dmlkZW8vbXA0:ARZ0example"] } },
                      body: { type: "BODY", text: "This is how you open the parcel locker." },
                    },
                  },
                },
                authentication: {
                  summary: "A one-time code with a button that copies it",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateName: "login_code",
                    type: 0,
                    language: "en_GB",
                    components: {
                      body: { type: "BODY", add_security_recommendation: true },
                      footer: { type: "FOOTER", code_expiration_minutes: 10 },
                      button: { type: "BUTTONS", buttons: [{ type: 3, text: "Copy code", otp_type: "copy_code" }] },
                    },
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
                schema: { $ref: "#/components/schemas/CreateTemplateResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/createTemplateAccepted" },
                  acceptedWithId: { $ref: "#/components/examples/createTemplateWithId" },
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
                  languageCodeMalformed: { $ref: "#/components/examples/languageCodeMalformed" },
                  typeWrong: { $ref: "#/components/examples/typeWrong" },
                  formatWrong: { $ref: "#/components/examples/formatWrong" },
                  channelTypeWrong: { $ref: "#/components/examples/channelTypeWrong" },
                },
              },
            },
          },
        },
      },
    },
    "/wa/template/query": {
      post: {
        operationId: "queryTemplates",
        tags: ["templates"],
        summary: "Look templates up",
        description: "Answers the templates of an application, or one of them, each with its language versions and their review. Nothing is said about pages of results.",
        externalDocs: {
          description: "The vendor's page (Chinese, the newest edition; English at kxnrh7nfk8zwevuu.itniotech.com), read 2026-11",
          url: "https://m.itniotech.cn/api/whatsapp/waTemplateQuery/",
        },
        requestBody: {
          description: "Which templates to look up.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/QueryTemplatesRequest" },
              examples: {
                all: { summary: "All templates of an application", value: { appId: "Demo1234" } },
                byId: {
                  summary: "One template, in all its languages",
                  value: { appId: "Demo1234", templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6" },
                },
                byIdAndLanguage: {
                  summary: "One template in one language (the shape of the vendor's sample)",
                  value: { appId: "Demo1234", templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6", languageCode: "zh_CN" },
                },
                byLanguage: { summary: "All templates in one language", value: { appId: "Demo1234", languageCode: "en_GB" } },
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
                schema: { $ref: "#/components/schemas/QueryTemplatesResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/queryTemplatesAccepted" },
                  acceptedAuthentication: { $ref: "#/components/examples/queryTemplatesAuthentication" },
                  acceptedList: { $ref: "#/components/examples/queryTemplatesList" },
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
                  languageCodeMalformed: { $ref: "#/components/examples/languageCodeMalformed" },
                },
              },
            },
          },
        },
      },
    },
    "/wa/template/del": {
      post: {
        operationId: "deleteTemplate",
        tags: ["templates"],
        summary: "Delete a template in all its languages",
        description: "Deletes the template **and every language version under the same name**, not just one. The name cannot be used for a new template for one month.",
        externalDocs: {
          description: "The vendor's page (English), read 2026-11",
          url: "https://kxnrh7nfk8zwevuu.itniotech.com/api/whatsapp/waTemplateDel",
        },
        requestBody: {
          description: "Which template to delete.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/DeleteTemplateRequest" },
              examples: {
                byId: {
                  summary: "One template (the shape of the vendor's sample)",
                  value: { appId: "Demo1234", templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6" },
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
                schema: { $ref: "#/components/schemas/DeleteTemplateResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/deleteTemplateAccepted" },
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
                  templateStatusWrong: { $ref: "#/components/examples/templateStatusWrong" },
                  templateNotFound: { $ref: "#/components/examples/templateNotFound" },
                  templateDeletionFailed: { $ref: "#/components/examples/templateDeletionFailed" },
                },
              },
            },
          },
        },
      },
    },
    "/wa/queryWaBaInfo": {
      post: {
        operationId: "queryWabaInfo",
        tags: ["account"],
        summary: "Look up WhatsApp Business Accounts",
        description: "Answers the accounts behind your applications, page by page. The URL is disputed: the page's heading has this path, its sample posts to `/wa/template/queryWaBaInfo`; the heading is followed.",
        "x-confidence": "disputed",
        externalDocs: {
          description: "The vendor's page (English), read 2026-11",
          url: "https://itniotech.com/api/whatsapp/queryWabaInfo",
        },
        requestBody: {
          description: "Which accounts to look up.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/QueryWabaInfoRequest" },
              examples: {
                byAppIds: {
                  summary: "The account of one application (the shape of the vendor's sample)",
                  value: { current: 1, size: 10, params: { appIds: ["Demo1234"] } },
                },
                all: { summary: "The accounts of all applications", value: { params: {} } },
                secondPage: { summary: "The second page of all accounts", value: { params: { appIds: [] }, current: 2, size: 25 } },
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
                schema: { $ref: "#/components/schemas/QueryWabaInfoResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/queryWabaInfoAccepted" },
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
                },
              },
            },
          },
        },
      },
    },
    "/wa/queryBusinessPhoneInfo": {
      post: {
        operationId: "queryBusinessPhoneInfo",
        tags: ["numbers"],
        summary: "Look up business numbers",
        description: "Answers your business numbers with their state, limit and quality, grouped by account. The URL is disputed: the page's heading has this path, its sample posts to `/wa/template/queryBusinessPhoneInfo`; the heading is followed.",
        "x-confidence": "disputed",
        externalDocs: {
          description: "The vendor's page (English), read 2026-11",
          url: "https://kxnrh7nfk8zwevuu.itniotech.com/api/whatsapp/queryBusinessPhoneInfo",
        },
        requestBody: {
          description: "Which numbers to look up.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/QueryBusinessPhoneInfoRequest" },
              examples: {
                byAppId: {
                  summary: "All numbers of one application (the shape of the vendor's sample)",
                  value: { current: 1, size: 10, params: { appId: "Demo1234", phoneNumbers: [] } },
                },
                byAppIds: {
                  summary: "All numbers of two applications, as the vendor's table has it",
                  value: { params: { appIds: ["Demo1234", "Demo5678"] }, current: 1, size: 25 },
                },
                all: { summary: "All numbers of all applications", value: { params: { appIds: [] } } },
                byNumber: { summary: "One number", value: { params: { appId: "Demo1234", phoneNumbers: ["447700900001"] } } },
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
                schema: { $ref: "#/components/schemas/QueryBusinessPhoneInfoResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/queryBusinessPhoneInfoAccepted" },
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
                },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    "message-status-event": {
      post: {
        operationId: "onMessageStatus",
        tags: ["webhooks"],
        security: [],
        summary: "What became of a message",
        description: "Comes when a message of yours was sent, delivered, read or deleted, or has failed. It is not signed (see the tag `webhooks`); take it only for a `messageId` you were given. Retries after 1, 3 and 5 minutes are documented for inbound messages only and inferred here. Not known: in which order pushes come, and what `failure` looks like. No page prints a sample: the examples and fixtures are built from the page's table, and their texts in `failure` are ours.",
        externalDocs: {
          description: "The vendor's page (English), read 2026-11",
          url: "https://kxnrh7nfk8zwevuu.itniotech.com/api/whatsapp/pushMsgReport",
        },
        requestBody: {
          description: "One event.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/MessageStatusPush" },
              examples: {
                delivered: {
                  summary: "Delivered, within a marketing conversation",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    messageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718",
                    eventType: "message-status-event",
                    billable: "true",
                    form: "447700900001",
                    recipient: "447700900123",
                    status: "delivered",
                    conversationId: "9b8a7c6d5e4f30211203f4e5d6c7b8a9",
                    expiresAt: 1763035200,
                    conversationType: "marketing",
                    timestamp: 1762948805,
                  },
                },
                failed: {
                  summary: "Failed",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    messageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718",
                    eventType: "message-status-event",
                    billable: "false",
                    form: "447700900001",
                    recipient: "447700900123",
                    status: "failed",
                    failure: "Message undeliverable",
                    timestamp: 1762948803,
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Taken. What answer the vendor wants is not documented; that a 200, whatever its body, counts as success is inferred.",
            "x-confidence": "inferred",
          },
        },
      },
    },
    "up-message-event": {
      post: {
        operationId: "onUpMessage",
        tags: ["webhooks"],
        security: [],
        summary: "A message from a user",
        description: "Comes when a user writes to one of your numbers; the message opens the 24 h session window. It is not signed (see the tag `webhooks`), so nothing proves its sender. A push that fails is repeated after 1, 3 and 5 minutes, this page says. Not known: how a pressed button, a chosen row, contact cards, a reaction or a quoted message arrives. No page prints a sample: the examples and fixtures are built from the page's table.",
        externalDocs: {
          description: "The vendor's page (English), read 2026-11",
          url: "https://itniotech.com/api/whatsapp/pushMoReport",
        },
        requestBody: {
          description: "One event.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/UpMessagePush" },
              examples: {
                text: {
                  summary: "A text",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    messageId: "c41d8e2f5a6b47908c7d6e5f4a3b2c1d",
                    timestamp: 1762948920,
                    eventType: "up-message-event",
                    businessPhone: "447700900001",
                    from: { phone: "447700900123", name: "Ann Recipient" },
                    message: { type: "text", text: { body: "Tomorrow morning, please." } },
                  },
                },
                image: {
                  summary: "A picture with a text",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    messageId: "c41d8e2f5a6b47908c7d6e5f4a3b2c1d",
                    timestamp: 1762948920,
                    eventType: "up-message-event",
                    businessPhone: "447700900001",
                    from: { phone: "447700900123", name: "Ann Recipient" },
                    message: {
                      type: "image",
                      image: {
                        filePath: "https://files.example.com/in/1042-door.jpg",
                        mimeType: "image/jpeg",
                        id: "100000000000042",
                        sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                        caption: "Leave it behind this door",
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
            description: "Taken. What answer the vendor wants is not documented; that a 200, whatever its body, counts as success is inferred.",
            "x-confidence": "inferred",
          },
        },
      },
    },
    "template-status-event": {
      post: {
        operationId: "onTemplateStatus",
        tags: ["webhooks"],
        security: [],
        summary: "What became of a template",
        description: "Comes when a language version of a template changes its state, first of all after Meta's review. It is not signed (see the tag `webhooks`); queryTemplates tells whether it is true. Retries after 1, 3 and 5 minutes are documented for inbound messages only and inferred here. The page's address is not stored, only its text (\"Template Status Report Push\", English, read 2026-11). It prints no sample: the examples and fixtures are built from its table, and their texts in `reason` are ours.",
        requestBody: {
          description: "One event.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TemplateStatusPush" },
              examples: {
                approved: {
                  summary: "Approved",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6",
                    templateName: "parcel_delayed",
                    languageCode: "en_GB",
                    status: "APPROVED",
                    timestamp: 1762952400,
                    eventType: "template-status-event",
                  },
                },
                rejected: {
                  summary: "Rejected, with a reason",
                  value: {
                    appId: "Demo1234",
                    channelType: 0,
                    templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6",
                    templateName: "parcel_delayed",
                    languageCode: "de",
                    status: "REJECTED",
                    reason: "INVALID_FORMAT",
                    timestamp: 1762952400,
                    eventType: "template-status-event",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Taken. What answer the vendor wants is not documented; that a 200, whatever its body, counts as success is inferred.",
            "x-confidence": "inferred",
          },
        },
      },
    },
    "billing-event": {
      post: {
        operationId: "onBilling",
        tags: ["webhooks"],
        security: [],
        summary: "What a message has cost",
        description: "Tells what a message of yours has cost, or that it was free. It is not signed (see the tag `webhooks`): do not keep accounts by it alone. Retries after 1, 3 and 5 minutes are documented for inbound messages only and inferred here. No page prints a sample: the examples and fixtures are built from the page's table.",
        externalDocs: {
          description: "The vendor's page (English), read 2026-11",
          url: "https://itniotech.com/api/whatsapp/pushChargeReport",
        },
        requestBody: {
          description: "One event.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/BillingPush" },
              examples: {
                billable: {
                  summary: "A charge",
                  value: {
                    appId: "Demo1234",
                    businessPhone: "447700900001",
                    messageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718",
                    channelType: 0,
                    conversationId: "9b8a7c6d5e4f30211203f4e5d6c7b8a9",
                    eventType: "billing-event",
                    expiresAt: 1763035200,
                    conversationType: "marketing",
                    billable: true,
                    currency: "USD",
                    fee: "0.0529",
                    timestamp: 1762948806,
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Taken. What answer the vendor wants is not documented; that a 200, whatever its body, counts as success is inferred.",
            "x-confidence": "inferred",
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
      ApplicationBase: {
        description: "Which WhatsApp application the call is about.",
        type: "object",
        required: ["appId"],
        properties: {
          appId: {
            description: "Id of your WhatsApp application, from the vendor's console. Eight to eleven characters in the samples; the length is not documented. An unknown one is answered with -10.",
            type: "string",
            examples: ["Demo1234"],
          },
        },
      },
      MessageBase: {
        description: "From which number to which, on which channel: the members every sent message has. The names and their order are those of the vendor's custom-message page (read 2026-11); the template page lists the same four.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/ApplicationBase" }],
        required: ["businessPhone", "channelType", "recipient"],
        properties: {
          businessPhone: {
            description: "The WhatsApp business number that sends: country code first, digits only, no `+`, 7 to 14 of them (E.164 allows 15, this vendor does not). Some of the vendor's samples print it as a bare number; its table says string, so send a string.",
            type: "string",
            pattern: "^[0-9]+$",
            "x-form": "digits only, without +, spaces or dashes",
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
            "x-form": "digits only, without +, spaces or dashes",
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
            "x-form": "an http or https link",
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
            "x-form": "an http or https link",
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
            "x-form": "an http or https link",
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
            "x-form": "an http or https link",
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
            "x-form": "an http or https link",
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
          birthday: {
            description: "Date of birth as YYYY-MM-DD.",
            type: "string",
            pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "x-form": "a date such as 1990-12-31",
          },
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
            "x-form": "a language code such as en or en_US",
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
            "x-form": "an http or https link",
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
            "x-form": "an http or https link",
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
        "x-form": "one digit, 0 to 9",
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
      CreateTemplateBase: {
        description: "What every new template has, whatever its category.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/ApplicationBase" }],
        required: ["channelType", "templateName", "language"],
        properties: {
          channelType: {
            description: "The channel: 0 is WhatsApp, and the only value. Required, although the page also says \"send 0 by default\" (read 2026-11).",
            type: "integer",
            const: 0,
            "x-vendor-code": { const: "-112" },
          },
          templateName: {
            description: "Name of the template: lower-case letters, digits and underscores, at most 512. It may exist in several languages, one call each. The name of a deleted template cannot be used again for one month (page on deleting).",
            type: "string",
            pattern: "^[a-z0-9_]+$",
            "x-form": "lower-case letters, digits and underscores only",
            maxLength: 512,
            examples: ["parcel_ready"],
          },
          language: {
            description: "Code of the template's language, such as en_GB or zh_CN; one language a call. The vendor's list of codes is not stored anywhere we could read; the form is inferred from the codes its pages use, which look like Meta's.",
            type: "string",
            pattern: "^[a-z]{2,3}(_[A-Z]{2,3})?$",
            "x-form": "a language code such as en or en_US",
            "x-vendor-code": { pattern: "-74" },
            "x-confidence": "inferred",
          },
        },
      },
      TemplateHeaderBase: {
        description: "What every header has.",
        type: "object",
        required: ["type"],
        properties: {
          type: {
            description: "Which component: HEADER. The page calls it required and also the default.",
            type: "string",
            const: "HEADER",
          },
        },
      },
      TemplateTextHeaderExample: {
        description: "A value for the variable, for Meta's reviewers. Required when `text` has a variable, which a schema cannot express. That `header_text` stands inside `example` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta.",
        type: "object",
        additionalProperties: false,
        required: ["header_text"],
        properties: {
          header_text: {
            description: "The value, in a list. That the list holds texts is inferred; the page says \"Array\".",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      TemplateTextHeader: {
        description: "A line of text.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/TemplateHeaderBase" }],
        required: ["format", "text"],
        properties: {
          format: {
            description: "Kind of header: \"0\" is TEXT. A string that holds a digit, as the page's type column says.",
            type: "string",
            const: "0",
          },
          text: {
            description: "The line, at most 60 characters, with at most one variable. The pages do not show what a variable looks like; it is inferred to be written as at Meta, in double braces with a number: `{{1}}`.",
            type: "string",
            maxLength: 60,
            pattern: "^(?:(?!\\{\\{)[\\s\\S])*(?:\\{\\{(?:(?!\\{\\{)[\\s\\S])*)?$",
            "x-form": "a text with at most one variable",
            "x-confidence": "inferred",
          },
          example: { $ref: "#/components/schemas/TemplateTextHeaderExample" },
        },
        unevaluatedProperties: false,
      },
      TemplateMediaHeaderExample: {
        description: "A sample file, for Meta's reviewers. That `header_handle` stands inside `example` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta.",
        type: "object",
        additionalProperties: false,
        required: ["header_handle"],
        properties: {
          header_handle: {
            description: "The handle of the sample file, in a list. The page says that it comes from the interface for uploading template samples, of which no source we could read gives the address or the form: ask the vendor. That the list holds texts is inferred.",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      TemplateMediaHeader: {
        description: "A picture, a film or a file. That `example` is required is disputed: the English page describes it as required for these headers, but has \"no\" in the column of `header_handle`; the Chinese page has \"yes\".",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/TemplateHeaderBase" }],
        required: ["format", "example"],
        properties: {
          format: {
            description: "Kind of header: \"1\" is IMAGE, \"2\" VIDEO, \"3\" DOCUMENT. A string that holds a digit, as the page's type column says.",
            type: "string",
            enum: ["1", "2", "3"],
          },
          example: { $ref: "#/components/schemas/TemplateMediaHeaderExample" },
        },
        unevaluatedProperties: false,
        "x-confidence": "disputed",
      },
      TemplateLocationHeader: {
        description: "A place on a map. Which place is said when a message is sent.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/TemplateHeaderBase" }],
        required: ["format"],
        properties: {
          format: {
            description: "Kind of header: \"4\" is LOCATION. A string that holds a digit, as the page's type column says.",
            type: "string",
            const: "4",
          },
        },
        unevaluatedProperties: false,
      },
      TemplateHeader: {
        description: "What stands above the text, told apart by `format`: a line, a file or a place. The Chinese page calls \"0\" the default, but both columns require the member.",
        oneOf: [
          { $ref: "#/components/schemas/TemplateTextHeader" },
          { $ref: "#/components/schemas/TemplateMediaHeader" },
          { $ref: "#/components/schemas/TemplateLocationHeader" },
        ],
        discriminator: {
          propertyName: "format",
          mapping: {
            "0": "#/components/schemas/TemplateTextHeader",
            "1": "#/components/schemas/TemplateMediaHeader",
            "2": "#/components/schemas/TemplateMediaHeader",
            "3": "#/components/schemas/TemplateMediaHeader",
            "4": "#/components/schemas/TemplateLocationHeader",
          },
        },
        "x-vendor-code": { oneOf: "-83" },
      },
      AuthenticationTemplateBody: {
        description: "The text of an authentication template, which is Meta's own. The page asks for `text` in the other categories only, so it is not here; that it may not be sent is inferred and agrees with Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["type", "add_security_recommendation"],
        properties: {
          type: {
            description: "Which component: BODY. The page calls it required and also the default.",
            type: "string",
            const: "BODY",
          },
          add_security_recommendation: { description: "Whether the text advises the recipient not to share the code.", type: "boolean" },
        },
        "x-confidence": "inferred",
      },
      AuthenticationTemplateFooter: {
        description: "The line under an authentication template, which is Meta's own. The page asks for `text` in the other categories only, so it is not here; that it may not be sent is inferred and agrees with Meta's rules.",
        type: "object",
        additionalProperties: false,
        properties: {
          type: { description: "Which component: FOOTER, which is also the default.", type: "string", const: "FOOTER" },
          code_expiration_minutes: {
            description: "After how many minutes the code expires, 1 to 90; the line says so. For authentication templates only. That it stands inside `footer` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta.",
            type: "integer",
            minimum: 1,
            maximum: 90,
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      TemplateOtpButton: {
        description: "A button that copies the one-time code. That `type` and `otp_type` are required is inferred: 3 is called the default in the older edition, which knows no other kind of button; Meta demands `otp_type`.",
        type: "object",
        additionalProperties: false,
        required: ["type", "otp_type"],
        properties: {
          type: {
            description: "Kind of button: 3 is OTP, for authentication templates only. A number, unlike a header's format.",
            type: "integer",
            const: 3,
          },
          text: {
            description: "What the button says, at most 25 characters (older edition of the page). Whether it may be left out is not documented; Meta then writes its own text.",
            type: "string",
            maxLength: 25,
          },
          otp_type: {
            description: "How the button hands the code over: copy_code copies it. The page's list is cut off after this value (inferred: Meta's one-tap and zero-tap buttons follow, which want members that no readable page names).",
            type: "string",
            const: "copy_code",
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      AuthenticationTemplateButtons: {
        description: "The button that copies the code. That `buttons` is required is inferred from Meta's rules; the page requires `type` here.",
        type: "object",
        additionalProperties: false,
        required: ["type", "buttons"],
        properties: {
          type: {
            description: "Which component: BUTTONS. Required for authentication templates.",
            type: "string",
            const: "BUTTONS",
          },
          buttons: {
            description: "The button. The page types this member as an object; a list is inferred from its name and from Meta's API, which wants exactly one entry.",
            type: "array",
            items: { $ref: "#/components/schemas/TemplateOtpButton" },
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      AuthenticationTemplateComponents: {
        description: "The parts of an authentication template, as an object with a fixed key for each. The page requires a member inside body and button for this category; that the two themselves are required is inferred from it and agrees with Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["body", "button"],
        properties: {
          header: {
            $ref: "#/components/schemas/TemplateHeader",
            description: "A line, file or place above the text. The page lists it for every category; Meta allows none in an authentication template, so leave it out.",
          },
          body: { $ref: "#/components/schemas/AuthenticationTemplateBody" },
          footer: { $ref: "#/components/schemas/AuthenticationTemplateFooter" },
          button: { $ref: "#/components/schemas/AuthenticationTemplateButtons" },
        },
        "x-confidence": "inferred",
      },
      AuthenticationTemplate: {
        description: "A template for one-time codes. That `components` is required is inferred: the page's column says \"no\" for it, but \"required\" for what is in it.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CreateTemplateBase" }],
        required: ["type", "components"],
        properties: {
          type: { description: "Category of the template: 0 is AUTHENTICATION.", type: "integer", const: 0 },
          components: { $ref: "#/components/schemas/AuthenticationTemplateComponents" },
        },
        unevaluatedProperties: false,
        "x-confidence": "inferred",
      },
      TemplateBodyExample: {
        description: "Values for the variables, for Meta's reviewers. Required when `text` has variables, which a schema cannot express. That `body_text` stands inside `example` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta.",
        type: "object",
        additionalProperties: false,
        required: ["body_text"],
        properties: {
          body_text: {
            description: "The values in order, as many as the text has variables (which a schema cannot express), so at most 20. That it is a flat list of texts is inferred from this count; Meta nests the list in another one.",
            type: "array",
            maxItems: 20,
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      TemplateBody: {
        description: "The text of the template.",
        type: "object",
        additionalProperties: false,
        required: ["type", "text"],
        properties: {
          type: {
            description: "Which component: BODY. The page calls it required and also the default.",
            type: "string",
            const: "BODY",
          },
          text: {
            description: "The text, at most 1024 characters, with at most 20 variables. The pages do not show what a variable looks like; it is inferred to be written as at Meta, in double braces with a number, from `{{1}}`.",
            type: "string",
            maxLength: 1024,
            pattern: "^(?:(?!\\{\\{)[\\s\\S])*(?:\\{\\{(?:(?!\\{\\{)[\\s\\S])*){0,20}$",
            "x-form": "a text with at most 20 variables",
            "x-confidence": "inferred",
          },
          example: { $ref: "#/components/schemas/TemplateBodyExample" },
        },
      },
      TemplateFooter: {
        description: "A small line under the text.",
        type: "object",
        additionalProperties: false,
        required: ["text"],
        properties: {
          type: { description: "Which component: FOOTER, which is also the default.", type: "string", const: "FOOTER" },
          text: {
            description: "The line, at most 60 characters. The page's column says \"no\", its description that these categories must send it; it is required here within a footer, while the footer may be left out.",
            type: "string",
            maxLength: 60,
            "x-confidence": "disputed",
          },
        },
      },
      TemplateUrlButton: {
        description: "A button that opens a web address. Only its number is documented; that `text` and `url` are required, and the names `url` and `example`, are inferred from Meta's API, whose names this page follows in all that can be read of it.",
        type: "object",
        additionalProperties: false,
        required: ["type", "text", "url"],
        properties: {
          type: { description: "Kind of button: 1 is URL. A number, unlike a header's format.", type: "integer", const: 1 },
          text: {
            description: "What the button says, at most 25 characters (older edition of the page).",
            type: "string",
            maxLength: 25,
          },
          url: {
            description: "The address it opens; at Meta it may end in one variable, `{{1}}`, which the message then completes. The name of this member is inferred from Meta's API.",
            type: "string",
            "x-confidence": "inferred",
          },
          example: {
            description: "A full address as a value for the variable, in a list, for Meta's reviewers. The name of this member and its form are inferred from Meta's API.",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      TemplateQuickReplyButton: {
        description: "A button that answers with its own text. Only its number is documented; that `text` is required is inferred from Meta's API.",
        type: "object",
        additionalProperties: false,
        required: ["type", "text"],
        properties: {
          type: {
            description: "Kind of button: 2 is QUICK_REPLY. A number, unlike a header's format.",
            type: "integer",
            const: 2,
          },
          text: {
            description: "What the button says, at most 25 characters (older edition of the page).",
            type: "string",
            maxLength: 25,
          },
        },
        "x-confidence": "inferred",
      },
      TemplateButton: {
        description: "One button, told apart by `type`. The newest Chinese page lists 1 (URL) and 2 (QUICK_REPLY) and is cut off there; 3 (OTP) is for authentication templates. Other kinds, such as calling a number, and carousels surely exist, but how they are written is not known.",
        oneOf: [{ $ref: "#/components/schemas/TemplateUrlButton" }, { $ref: "#/components/schemas/TemplateQuickReplyButton" }],
      },
      TemplateButtons: {
        description: "The buttons under the text.",
        type: "object",
        additionalProperties: false,
        required: ["buttons"],
        properties: {
          type: { description: "Which component: BUTTONS, which is also the default.", type: "string", const: "BUTTONS" },
          buttons: {
            description: "The buttons. The page types this member as an object; a list is inferred from its name, from the several kinds of buttons and from Meta's API. The number of buttons is not documented; Meta allows 10.",
            type: "array",
            items: { $ref: "#/components/schemas/TemplateButton" },
            "x-confidence": "inferred",
          },
        },
      },
      MarketingOrUtilityTemplateComponents: {
        description: "The parts of a template, as an object with a fixed key for each. The page requires the text inside body for these categories; that body itself is required is inferred from it and agrees with Meta's rules.",
        type: "object",
        additionalProperties: false,
        required: ["body"],
        properties: {
          header: { $ref: "#/components/schemas/TemplateHeader" },
          body: { $ref: "#/components/schemas/TemplateBody" },
          footer: { $ref: "#/components/schemas/TemplateFooter" },
          button: { $ref: "#/components/schemas/TemplateButtons" },
        },
        "x-confidence": "inferred",
      },
      MarketingOrUtilityTemplate: {
        description: "A template with a text of your own. That `components` is required is inferred: the page's column says \"no\" for it, but \"required\" for what is in it.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/CreateTemplateBase" }],
        required: ["type", "components"],
        properties: {
          type: {
            description: "Category of the template: 1 is MARKETING, 2 is UTILITY. Meta may change it when it reviews the template.",
            type: "integer",
            enum: [1, 2],
          },
          components: { $ref: "#/components/schemas/MarketingOrUtilityTemplateComponents" },
        },
        unevaluatedProperties: false,
        "x-confidence": "inferred",
      },
      CreateTemplateRequest: {
        description: "A new template in one language, told apart by `type`, its category: the text of an authentication template is Meta's own, that of the others is yours.",
        oneOf: [
          { $ref: "#/components/schemas/AuthenticationTemplate" },
          { $ref: "#/components/schemas/MarketingOrUtilityTemplate" },
        ],
        "x-vendor-code": { oneOf: "-76" },
      },
      CreatedTemplate: {
        description: "What the vendor says about a template it has taken. The page's table of the answer is cut off: that there is `data` at all, and what is in it, is inferred from the vendor's other operations.",
        type: "object",
        properties: {
          templateId: {
            description: "The vendor's id of the template, with which it can be looked up and deleted. That creating answers it is inferred; without it, look the template up.",
            type: "string",
            "x-confidence": "inferred",
          },
        },
        "x-confidence": "inferred",
      },
      CreateTemplateResponse: {
        description: "The outcome of createTemplate. `status` tells success from failure; the HTTP status does not. Success means that the template went to review; the verdict comes by the push template-status-event.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        properties: { data: { $ref: "#/components/schemas/CreatedTemplate" } },
      },
      QueryTemplatesRequest: {
        description: "Which templates to look up. Only `appId` is required; the other two narrow the search.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/ApplicationBase" }],
        properties: {
          templateId: {
            description: "The vendor's id of one template. Treat it as opaque; 32 hexadecimal characters in the samples.",
            type: "string",
            examples: ["e7d04c5b18f24a6c93b0a1d2e3f4b5c6"],
          },
          languageCode: {
            description: "Code of a language, such as en_GB or zh_CN. The vendor's list of codes is not stored anywhere we could read; the form is inferred from the codes its pages use, which look like Meta's.",
            type: "string",
            pattern: "^[a-z]{2,3}(_[A-Z]{2,3})?$",
            "x-form": "a language code such as en or en_US",
            "x-vendor-code": { pattern: "-74" },
            "x-confidence": "inferred",
          },
        },
        unevaluatedProperties: false,
      },
      FoundLanguage: {
        description: "A language.",
        type: "object",
        properties: {
          code: { description: "Code of the language, such as en_GB.", type: "string" },
          nameEn: { description: "Name of the language in English.", type: "string" },
          nameCn: { description: "Name of the language in Chinese.", type: "string" },
        },
      },
      FoundTemplateHeader: {
        description: "The header of a template.",
        type: "object",
        properties: {
          type: {
            description: "Kind of header: 0 is TEXT; a number here, where creating has `format` as a string. The page lists no other; 1 IMAGE, 2 VIDEO, 3 DOCUMENT and 4 LOCATION, as when a template is created, are inferred.",
            type: "integer",
            "x-confidence": "inferred",
          },
          text: {
            description: "The line of a text header. The page says \"when format=1\", which is IMAGE on the page about creating; that page is trusted (inferred: a text header has 0).",
            type: "string",
            "x-confidence": "inferred",
          },
          example: {
            description: "The value given for its variable. That the list holds texts is inferred; the page says \"Array\".",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
      },
      FoundTemplateBody: {
        description: "The text of a template.",
        type: "object",
        properties: {
          type: { description: "Kind of text: 0 is TEXT, the only one listed.", type: "integer" },
          text: { description: "The text, with its variables.", type: "string" },
          exampleParams: {
            description: "The values given for its variables. That the list holds texts is inferred; the page says \"Array\".",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
      },
      FoundTemplateButton: {
        description: "One button of a template. The page's table is cut off after `otp_type`.",
        type: "object",
        properties: {
          type: {
            description: "Kind of button: 3 is OTP, the only one this page lists; 1 URL and 2 QUICK_REPLY are on the page about creating.",
            type: "integer",
          },
          text: { description: "What the button says.", type: "string" },
          otp_type: {
            description: "How a one-time code's button hands the code over: copy_code copies it; other values are cut off.",
            type: "string",
          },
        },
      },
      FoundTemplateLanguage: {
        description: "One language version of a template.",
        type: "object",
        properties: {
          status: {
            description: "Where the version stands: PENDING (in review), REJECTED, APPROVED, DELETED, DISABLED, PENDING_DELETION, IN_APPEAL, PAUSED, LIMIT_EXCEEDED, FLAGGED (will be disabled) or REINSTATED.",
            type: "string",
          },
          reason: { description: "Why it was rejected.", type: "string" },
          footer: {
            description: "The line under the text; a text here, an object when a template is created.",
            type: "string",
          },
          language: { $ref: "#/components/schemas/FoundLanguage" },
          header: { $ref: "#/components/schemas/FoundTemplateHeader" },
          body: { $ref: "#/components/schemas/FoundTemplateBody" },
          buttons: {
            description: "The buttons. The page types this member as an object; a list is inferred, as for creating. Only what a one-time code's button has could be read.",
            type: "array",
            items: { $ref: "#/components/schemas/FoundTemplateButton" },
            "x-confidence": "inferred",
          },
        },
      },
      FoundTemplate: {
        description: "One template in all its languages. The end of the page's table could not be read, so expect members that are not here.",
        type: "object",
        properties: {
          appId: { description: "Id of your WhatsApp application.", type: "string" },
          templateId: {
            description: "The vendor's id of the template. Treat it as opaque; 32 hexadecimal characters in the samples.",
            type: "string",
          },
          templateName: { description: "Name of the template, by which messages are sent.", type: "string" },
          templateCategory: {
            description: "Category: 0 AUTHENTICATION, 1 MARKETING, 2 UTILITY. The Chinese page prints 1 twice.",
            type: "integer",
          },
          markingChildType: {
            description: "Kind of a marketing template: 1 is a carousel of picture cards. So misspelt in the newest editions, which alone have it (\"marking\" for \"marketing\").",
            type: "integer",
          },
          templateLanList: {
            description: "The language versions of the template.",
            type: "array",
            items: { $ref: "#/components/schemas/FoundTemplateLanguage" },
          },
        },
      },
      QueryTemplatesResponse: {
        description: "The outcome of queryTemplates. `status` tells success from failure; the HTTP status does not.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        properties: {
          data: {
            description: "The template or templates found. The page types this member as one object, although a search by `appId` alone may find several; whether it is then a list is not known, so expect both. Nothing is said about pages of results or about a search that finds nothing.",
            oneOf: [
              { $ref: "#/components/schemas/FoundTemplate" },
              { title: "Several templates", type: "array", items: { $ref: "#/components/schemas/FoundTemplate" } },
            ],
            "x-confidence": "disputed",
          },
        },
      },
      DeleteTemplateRequest: {
        description: "Which template to delete, in all its languages.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/ApplicationBase" }],
        required: ["templateId"],
        properties: {
          templateId: {
            description: "The vendor's id of the template, as queryTemplates answers it. Treat it as opaque; 32 hexadecimal characters in the samples. An unknown one is answered with -38.",
            type: "string",
            examples: ["e7d04c5b18f24a6c93b0a1d2e3f4b5c6"],
          },
        },
        unevaluatedProperties: false,
      },
      DeleteTemplateResponse: {
        description: "The outcome of deleteTemplate. `status` tells success from failure; the HTTP status does not. There is no `data`.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
      },
      WabaFilter: {
        description: "Which accounts to look up. The object itself is required, what is in it is not.",
        type: "object",
        additionalProperties: false,
        properties: {
          appIds: {
            description: "Ids of your WhatsApp applications, at most 100. All of them when the list is empty or left out.",
            type: "array",
            maxItems: 100,
            items: { type: "string" },
          },
        },
      },
      QueryWabaInfoRequest: {
        description: "Of which applications to look up the WhatsApp Business Account, and which page of the list.",
        type: "object",
        additionalProperties: false,
        required: ["params"],
        properties: {
          params: { $ref: "#/components/schemas/WabaFilter" },
          current: { description: "Which page of the list, counted from 1 in the sample.", type: "integer" },
          size: {
            description: "How many accounts a page has; 25 when left out. No upper limit is documented.",
            type: "integer",
            default: 25,
          },
        },
      },
      Waba: {
        description: "One WhatsApp Business Account.",
        type: "object",
        properties: {
          appId: {
            description: "Id of the WhatsApp application it belongs to. Typed as an integer in the table; every sample of the vendor has a string.",
            type: "string",
            "x-confidence": "disputed",
          },
          wabaId: { description: "Meta's id of the account.", type: "string" },
          wabaMaxNumber: { description: "How many phone numbers the account may have.", type: "integer" },
          wabaName: { description: "Name of the account; the page says \"third-party account name\".", type: "string" },
          accountReviewStatus: {
            description: "Meta's review of the account: 0 not reviewed, 1 reviewed, 2 rejected, 3 restricted, 4 violation, 5 updates disabled, 6 verified, 7 deleted.",
            type: "integer",
          },
          currency: { description: "Currency of the account, such as USD.", type: "string" },
          messageTemplateNamespace: { description: "Namespace of the account's templates.", type: "string" },
          businessVerificationStatus: {
            description: "Meta's verification of the business: 0 expired, 1 failed, 2 ineligible, 3 not verified, 4 pending, 5 pending and more information needed, 6 \"pending_submission rejected\", 7 revoked, 8 verified.",
            type: "integer",
          },
          timeZoneId: {
            description: "Time zone of the account. Whether it is a name or Meta's number of one is not said; it is typed as a string.",
            type: "string",
          },
          reportUrl: {
            description: "The URL to which the vendor pushes events, as its staff have configured it. Compare it with the one you serve.",
            type: "string",
          },
        },
      },
      WabaPage: {
        description: "One page of the list of accounts.",
        type: "object",
        properties: {
          records: { description: "The accounts.", type: "array", items: { $ref: "#/components/schemas/Waba" } },
          total: { description: "How many accounts there are on all pages.", type: "integer" },
          size: { description: "How many accounts a page has.", type: "integer" },
          current: {
            description: "Which page this is. The page describes it as the number of items a page has, as it does `size` in the request (inferred: a slip, the request has `current` as the page).",
            type: "integer",
            "x-confidence": "inferred",
          },
        },
      },
      QueryWabaInfoResponse: {
        description: "The outcome of queryWabaInfo. `status` tells success from failure; the HTTP status does not.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        properties: { data: { $ref: "#/components/schemas/WabaPage" } },
      },
      BusinessPhoneFilter: {
        description: "Which numbers to look up. The page's table calls the first member `appIds`, its sample `appId`; which of them the vendor reads is not known, so both are allowed here, one at a time.",
        type: "object",
        additionalProperties: false,
        oneOf: [{ required: ["appId"] }, { required: ["appIds"] }],
        properties: {
          appId: {
            description: "Id of one WhatsApp application, as the page's sample has it. It is not in the page's table.",
            type: "string",
            examples: ["Demo1234"],
            "x-confidence": "disputed",
          },
          appIds: {
            description: "Ids of your WhatsApp applications, at most 100; all of them when the list is empty. The table types it as a string and requires it, yet says \"empty\" and \"up to 100\", so a list is inferred, as for queryWabaInfo.",
            type: "array",
            maxItems: 100,
            items: { type: "string" },
            "x-confidence": "disputed",
          },
          phoneNumbers: {
            description: "The numbers to look up, country code first; all of the application when the list is empty or left out. Their form is not documented; digits only, as in messages, is likely.",
            type: "array",
            items: { type: "string" },
          },
        },
        "x-confidence": "disputed",
      },
      QueryBusinessPhoneInfoRequest: {
        description: "Of which applications to look up the numbers, and which page of the list.",
        type: "object",
        additionalProperties: false,
        required: ["params"],
        properties: {
          params: { $ref: "#/components/schemas/BusinessPhoneFilter" },
          current: { description: "Which page of the list, counted from 1 in the sample.", type: "integer" },
          size: {
            description: "How many entries a page has; 25 when left out. No upper limit is documented.",
            type: "integer",
            default: 25,
          },
        },
      },
      BusinessPhone: {
        description: "One business number. The page could not be read to its end, so expect members that are not here.",
        type: "object",
        properties: {
          displayPhoneNumber: {
            description: "The number as it is shown. The table has the name twice, once as an integer described as \"WABA\", which is ignored here.",
            type: "string",
          },
          phoneNumber: { description: "The number.", type: "string" },
          status: {
            description: "State of the number: 0 PENDING, 1 DELETED, 2 MIGRATED, 3 BANNED, 4 RESTRICTED, 5 RATE_LIMITED, 6 FLAGGED, 7 CONNECTED, 8 DISCONNECTED, 9 UNKNOWN, 10 UNVERIFIED.",
            type: "integer",
          },
          verificationStatus: { description: "Whether the number is verified: 0 NOT_VERIFIED, 1 VERIFIED, 2 EXPIRED.", type: "integer" },
          messagingLimitTier: {
            description: "How many users the number may write to within 24 hours, by Meta's rules: 0 TIER_50, 1 TIER_250, 2 TIER_1K, 3 TIER_10K. The page prints 5 for both TIER_100K and TIER_UNLIMITED and leaves 4 out; one of the two 5s is surely a slip for 4, but not even that is certain, so read 4 and 5 as \"at least 100,000\".",
            type: "integer",
            "x-confidence": "disputed",
          },
          qualityRating: {
            description: "Quality of the number: 0 GREEN (high). The page is cut off after it; the next value is a medium quality, surely 1 YELLOW, and 2 RED is inferred.",
            type: "integer",
            "x-confidence": "inferred",
          },
        },
      },
      WabaPhones: {
        description: "The numbers of one WhatsApp Business Account.",
        type: "object",
        properties: {
          wabaId: { description: "Meta's id of the account.", type: "string" },
          timeStamp: {
            description: "The current time, written with a capital S and typed as a string; whether in seconds or milliseconds is not said.",
            type: "string",
          },
          dataList: { description: "The numbers.", type: "array", items: { $ref: "#/components/schemas/BusinessPhone" } },
        },
      },
      BusinessPhonePage: {
        description: "One page of the list, with the numbers of each account.",
        type: "object",
        properties: {
          records: {
            description: "The WhatsApp Business Accounts with their numbers.",
            type: "array",
            items: { $ref: "#/components/schemas/WabaPhones" },
          },
          total: {
            description: "How many entries there are on all pages. Inferred from queryWabaInfo; this page is cut off before it.",
            type: "integer",
            "x-confidence": "inferred",
          },
          size: {
            description: "How many entries a page has. Inferred from queryWabaInfo; this page is cut off before it.",
            type: "integer",
            "x-confidence": "inferred",
          },
          current: {
            description: "Which page this is. Inferred from queryWabaInfo; this page is cut off before it.",
            type: "integer",
            "x-confidence": "inferred",
          },
        },
      },
      QueryBusinessPhoneInfoResponse: {
        description: "The outcome of queryBusinessPhoneInfo. `status` tells success from failure; the HTTP status does not.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        properties: { data: { $ref: "#/components/schemas/BusinessPhonePage" } },
      },
      PushBase: {
        description: "What every push has, beside `eventType`.",
        type: "object",
        properties: {
          appId: {
            description: "Id of the WhatsApp application the event belongs to. Refuse a push whose appId is not yours.",
            type: "string",
          },
          channelType: { description: "The channel, 0 for WhatsApp.", type: "integer" },
        },
      },
      MessageStatusPush: {
        description: "What became of a message you have sent.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/PushBase" }],
        required: ["eventType", "messageId", "status"],
        properties: {
          eventType: { description: "Which event this is: message-status-event.", type: "string", const: "message-status-event" },
          messageId: { description: "The id that sending the message answered.", type: "string" },
          billable: {
            description: "Whether the message is charged for. Typed as a string (\"true\" or \"false\") in this push and as a boolean in the billing push, so expect both (inferred).",
            type: ["string", "boolean"],
            "x-confidence": "inferred",
          },
          form: {
            description: "The number that sent the message, your business number. So misspelt (for \"from\") on the English and the Chinese page.",
            type: "string",
          },
          from: {
            description: "The same number under the name it should have. No page has it; it is here for the day the vendor corrects the spelling (inferred).",
            type: "string",
            "x-confidence": "inferred",
          },
          recipient: { description: "The number the message went to.", type: "string" },
          status: {
            description: "What happened to the message: sent, delivered, read, failed or deleted. The table types the member as an integer but lists these words (inferred: a string). Pushes may come late, twice or out of order: nothing is said against it.",
            type: "string",
            "x-confidence": "inferred",
          },
          failure: {
            description: "Why it failed, when it did. Whether the text holds Meta's code is not said.",
            type: "string",
          },
          conversationId: { description: "Meta's id of the conversation; when the status is sent or delivered only.", type: "string" },
          expiresAt: {
            description: "When the conversation ends, in unix seconds; when the status is sent or delivered only.",
            type: "integer",
          },
          conversationType: {
            description: "Kind of the conversation: authentication, marketing, utility, service or referral_conversion (free, because the user came through an advertisement or the like).",
            type: "string",
          },
          timestamp: { description: "When the status was pushed, in unix seconds.", type: "integer" },
        },
      },
      UpMessageSender: {
        description: "Who sent the message.",
        type: "object",
        properties: {
          phone: {
            description: "The user's number. Do not rely on it: WhatsApp is introducing users who show none, and the page does not say what the vendor then sends.",
            type: "string",
          },
          name: { description: "The name the user has chosen on WhatsApp.", type: "string" },
        },
      },
      UpText: {
        description: "The content of a text message.",
        type: "object",
        properties: { body: { description: "The text.", type: "string" } },
      },
      UpMedia: {
        description: "What every received file has.",
        type: "object",
        properties: {
          filePath: {
            description: "Where the file can be fetched. How long it stays there and whether fetching needs a log-in is not said.",
            type: "string",
          },
          mimeType: { description: "Type of the file, such as image/jpeg.", type: "string" },
          id: { description: "Id of the file. No documented call takes it.", type: "string" },
          sha256: {
            description: "SHA-256 of the file; whether in hexadecimal or in Base64, as at Meta, is not said.",
            type: "string",
          },
        },
      },
      UpImage: {
        description: "The content of an image message.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/UpMedia" }],
        properties: { caption: { description: "Text under the picture, if the user wrote one.", type: "string" } },
      },
      UpVideo: {
        description: "The content of a video message.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/UpMedia" }],
        properties: {
          caption: { description: "Text under the film, if the user wrote one.", type: "string" },
          filename: { description: "Name of the file.", type: "string" },
        },
      },
      UpAudio: {
        description: "The content of an audio message.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/UpMedia" }],
      },
      UpDocument: {
        description: "The content of a document message.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/UpMedia" }],
        properties: {
          caption: { description: "Text under the file, if the user wrote one.", type: "string" },
          filename: { description: "Name of the file.", type: "string" },
        },
      },
      UpLocation: {
        description: "The content of a location message.",
        type: "object",
        properties: {
          longitude: { description: "Longitude in decimal degrees, as a string.", type: "string" },
          latitude: { description: "Latitude in decimal degrees, as a string.", type: "string" },
        },
      },
      UpSticker: {
        description: "The content of a sticker message. The Chinese page lists image and webp as its types.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/UpMedia" }],
        properties: { animated: { description: "Whether the sticker moves.", type: "boolean" } },
      },
      UpUnknown: {
        description: "What the vendor says about a message it could not read. The page is cut off after the first member.",
        type: "object",
        properties: {
          code: {
            description: "A code of an error. Its type and its values are cut off; Meta answers a number here (131051 for a type it does not support), so expect a number or a string (inferred).",
            type: ["string", "integer"],
            "x-confidence": "inferred",
          },
        },
      },
      UpMessage: {
        description: "The message itself: `type` names the member that has the content. How a pressed button, a chosen row, contact cards, a reaction or a quoted message arrive is on no page that we could read, although the custom-message page promises the id of a pressed button; keep what you do not know.",
        type: "object",
        required: ["type"],
        properties: {
          type: {
            description: "Type of the message: text, image, video, audio, document, location, sticker, unknown or unsupported. Expect others: a pressed button must come as something.",
            type: "string",
          },
          text: { $ref: "#/components/schemas/UpText" },
          image: { $ref: "#/components/schemas/UpImage" },
          video: { $ref: "#/components/schemas/UpVideo" },
          audio: { $ref: "#/components/schemas/UpAudio" },
          document: { $ref: "#/components/schemas/UpDocument" },
          location: { $ref: "#/components/schemas/UpLocation" },
          sticker: { $ref: "#/components/schemas/UpSticker" },
          unknown: { $ref: "#/components/schemas/UpUnknown" },
        },
      },
      UpMessagePush: {
        description: "A message that a user has sent to your business number.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/PushBase" }],
        required: ["eventType", "messageId", "message"],
        properties: {
          eventType: { description: "Which event this is: up-message-event.", type: "string", const: "up-message-event" },
          messageId: {
            description: "The vendor's id of the message. It is likely what `context.refMessageId` wants, to quote the message in an answer (inferred: it is the only id of the message that the push is documented to have).",
            type: "string",
            "x-confidence": "inferred",
          },
          timestamp: {
            description: "When the message was pushed, in unix seconds; when it was written is not told.",
            type: "integer",
          },
          businessPhone: { description: "The number of yours it was sent to.", type: "string" },
          from: { $ref: "#/components/schemas/UpMessageSender" },
          message: { $ref: "#/components/schemas/UpMessage" },
        },
      },
      TemplateStatusPush: {
        description: "What became of a template in one language.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/PushBase" }],
        required: ["eventType", "templateId", "status"],
        properties: {
          eventType: {
            description: "Which event this is: template-status-event.",
            type: "string",
            const: "template-status-event",
          },
          templateId: { description: "The vendor's id of the template, as queryTemplates answers it.", type: "string" },
          templateName: { description: "Name of the template, by which messages are sent.", type: "string" },
          languageCode: { description: "Code of the language version, such as en_GB.", type: "string" },
          status: {
            description: "Where the version stands now: PENDING (in review), REJECTED, APPROVED, DELETED, DISABLED, PENDING_DELETION, IN_APPEAL, PAUSED, LIMIT_EXCEEDED, FLAGGED (will be disabled) or REINSTATED.",
            type: "string",
          },
          reason: { description: "Why, for a status that has a reason.", type: "string" },
          timestamp: { description: "When it happened or was pushed, which is not said, in unix seconds.", type: "integer" },
        },
      },
      BillingPush: {
        description: "What a message has cost.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/PushBase" }],
        required: ["eventType", "messageId"],
        properties: {
          eventType: { description: "Which event this is: billing-event.", type: "string", const: "billing-event" },
          businessPhone: { description: "The number of yours that sent the message.", type: "string" },
          messageId: { description: "The id that sending the message answered.", type: "string" },
          conversationId: { description: "Meta's id of the conversation.", type: "string" },
          expiresAt: { description: "When the conversation ends, in unix seconds.", type: "integer" },
          conversationType: {
            description: "Kind of the conversation: authentication, marketing, utility, service or referral_conversion (free, because the user came through an advertisement or the like).",
            type: "string",
          },
          billable: {
            description: "Whether the message is charged for. Typed as a boolean in this push and as a string (\"true\" or \"false\") in the status push, so expect both (inferred).",
            type: ["string", "boolean"],
            "x-confidence": "inferred",
          },
          currency: { description: "Currency of `fee`, such as USD.", type: "string" },
          fee: {
            description: "The price, as a decimal number in a string. How many decimal places it has is not said.",
            type: "string",
          },
          timestamp: { description: "When it was charged or pushed, which is not said, in unix seconds.", type: "integer" },
        },
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
      createTemplateAccepted: {
        summary: "0: the vendor took the template (the least that its envelope promises)",
        value: { status: "0", reason: "success" },
      },
      createTemplateWithId: {
        summary: "0: the vendor took the template and answers its id (inferred: the page's table of the answer is cut off)",
        value: { status: "0", reason: "success", data: { templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6" } },
      },
      typeWrong: { summary: "-76: The value of type is wrong", value: { status: "-76", reason: "The value of type is wrong" } },
      formatWrong: {
        summary: "-83: The value of format is wrong",
        value: { status: "-83", reason: "The value of format is wrong" },
      },
      queryTemplatesAccepted: {
        summary: "0: one template in two languages, one approved and one rejected",
        value: {
          status: "0",
          reason: "success",
          data: {
            appId: "Demo1234",
            templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6",
            templateName: "parcel_delayed",
            templateCategory: 2,
            templateLanList: [
              {
                status: "APPROVED",
                language: { code: "en_GB", nameEn: "English (UK)", nameCn: "英语(英国)" },
                header: { type: 0, text: "Parcel {{1}}", example: ["1042"] },
                body: {
                  type: 0,
                  text: "Dear {{1}}, your parcel will arrive on {{2}}.",
                  exampleParams: ["Ann", "12 November"],
                },
                footer: "Example Parcels",
              },
              {
                status: "REJECTED",
                reason: "INVALID_FORMAT",
                language: { code: "de", nameEn: "German", nameCn: "德语" },
                body: { type: 0, text: "Hallo {{1}}, Ihr Paket kommt am {{2}}.", exampleParams: ["Ann", "12. November"] },
              },
            ],
          },
        },
      },
      queryTemplatesAuthentication: {
        summary: "0: an authentication template with its button",
        value: {
          status: "0",
          reason: "success",
          data: {
            appId: "Demo1234",
            templateId: "5a9c3e1f7b2d4608a1c4e6f8b0d2a3c5",
            templateName: "login_code",
            templateCategory: 0,
            templateLanList: [
              {
                status: "APPROVED",
                language: { code: "en_GB", nameEn: "English (UK)", nameCn: "英语(英国)" },
                buttons: [{ type: 3, text: "Copy code", otp_type: "copy_code" }],
              },
            ],
          },
        },
      },
      queryTemplatesList: {
        summary: "0: two templates, in a list (inferred: the page's table has one object)",
        value: {
          status: "0",
          reason: "success",
          data: [
            {
              appId: "Demo1234",
              templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6",
              templateName: "parcel_ready",
              templateCategory: 2,
              templateLanList: [
                {
                  status: "PENDING",
                  language: { code: "en_GB", nameEn: "English (UK)", nameCn: "英语(英国)" },
                  body: { type: 0, text: "Your parcel {{1}} is ready for collection.", exampleParams: ["1042"] },
                },
              ],
            },
            {
              appId: "Demo1234",
              templateId: "0b8f6d4e2c1a49759e7d5c3b1a2f4e6d",
              templateName: "parcel_shop_carousel",
              templateCategory: 1,
              markingChildType: 1,
              templateLanList: [
                {
                  status: "PAUSED",
                  language: { code: "en_GB", nameEn: "English (UK)", nameCn: "英语(英国)" },
                  body: { type: 0, text: "Our parcel shops near you" },
                },
              ],
            },
          ],
        },
      },
      deleteTemplateAccepted: { summary: "0: the template is deleted in all its languages", value: { status: "0", reason: "success" } },
      templateDeletionFailed: {
        summary: "-39: The template could not be deleted",
        value: { status: "-39", reason: "The template could not be deleted" },
      },
      queryWabaInfoAccepted: {
        summary: "0: one account",
        value: {
          status: "0",
          reason: "success",
          data: {
            records: [
              {
                appId: "Demo1234",
                wabaId: "100000000000001",
                wabaMaxNumber: 2,
                wabaName: "Example Parcels",
                accountReviewStatus: 1,
                currency: "USD",
                messageTemplateNamespace: "6f1e2d3c_4b5a_6978_8796_a5b4c3d2e1f0",
                businessVerificationStatus: 8,
                timeZoneId: "1",
                reportUrl: "https://hooks.example.com/itniotech/3kq9vx7c",
              },
            ],
            total: 1,
            size: 10,
            current: 1,
          },
        },
      },
      queryBusinessPhoneInfoAccepted: {
        summary: "0: two numbers of one account, one connected and one flagged (that the answer tells the page is inferred)",
        value: {
          status: "0",
          reason: "success",
          data: {
            records: [
              {
                wabaId: "100000000000001",
                timeStamp: "1762948800",
                dataList: [
                  {
                    displayPhoneNumber: "+44 7700 900001",
                    phoneNumber: "447700900001",
                    status: 7,
                    verificationStatus: 1,
                    messagingLimitTier: 2,
                    qualityRating: 0,
                  },
                  {
                    displayPhoneNumber: "+44 7700 900002",
                    phoneNumber: "447700900002",
                    status: 6,
                    verificationStatus: 2,
                    messagingLimitTier: 5,
                    qualityRating: 1,
                  },
                ],
              },
            ],
            total: 1,
            size: 10,
            current: 1,
          },
        },
      },
    },
  },
};
