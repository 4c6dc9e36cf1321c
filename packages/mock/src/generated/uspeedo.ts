// GENERATED from specs/uspeedo/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { Contract, Pushes } from "../contract.ts";

export const contract: Contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "uSpeedo WhatsApp API",
    "x-vendor-term": "优刻得",
    version: "0.1.0",
    license: { name: "MIT", identifier: "MIT" },
    description: "The WhatsApp Business API of uSpeedo (UCloud's communication platform), written down by the wabakit project from the vendor's public pages and SDKs\n(read 2026-11). Nothing here was checked against the live service. What is inferred, or disputed between the vendor's own sources, says so.\n\n**One URL.** Everything is `POST https://api.uspeedo.com/api` with a JSON body; the member `Action` names the operation. The paths below carry that name\nas a fragment, `/api#SendMessage`, so that each operation has a page of its own; a request never sends the fragment. `Content-Type: application/json`.\n\n**Four headers** authenticate: the access key id, a time, a nonce, and a signature over the body, see *Authentication*. The signature needs the access\nkey secret, so keep calls on a server. Make the pair in the console under \"API Key\" (the account must be upgraded first).\n\n**Members in PascalCase, `Content` in a string.** The message itself is a JSON document written as text into `Content`; its own members are Meta's, in\nsnake_case. This contract types the document as well, and refuses members it does not know.\n\n**Failure is HTTP 200 too.** Every answer has `RetCode`: 0 is success, all else is failure. Few codes are documented, none for a bad signature, a wrong\nmember, too many calls or a closed window; and which operation answers which code is our reading of the table's few words (inferred). No other HTTP\nstatus is documented; the vendor's SDKs take 400 and above for a transport error and do not read its body.\n\n**Session window.** A customer's message opens 24 hours in which any type may be sent to them; outside, only a template. What a message outside the window\nis answered with is not documented; Meta reports it afterwards.\n\n**Numbers** are digits with the country code, without `+`, in every sample of the vendor.\n\n**Required strings** may not be empty where this contract says so (`minLength: 1`): the vendor prints no such rule, we read \"required\" that way (inferred).\n\n**No webhooks here.** The console (whatsapp, setting) takes a callback URL for message status, and customers' messages reach the vendor too, but\nnothing is published about what it posts there: no payload, no signature, no retries, neither in English nor in Chinese. So this contract has none,\nrather than an invented one.\n\n**Only in the console**, as no public operation does it: making and changing templates, connecting numbers, reading single messages and conversations.\n\n**Unknown:** which of two names sends a message (see `Action` there); limits on length, file size and rate. There is no idempotency key and no way\nto ask for a message's status: do not repeat a send whose outcome you do not know.\n",
  },
  servers: [
    {
      url: "https://api.uspeedo.com",
      description: "Production, the only host known. The WhatsApp pages print none: it is that of the vendor's SDKs and of the samples of its SMS and voice pages. No sandbox\nis documented.\n",
    },
  ],
  security: [{ AccessKeyId: [], Signature: [], Timestamp: [], Nonce: [] }],
  tags: [
    { name: "messages", description: "Sending messages from a WhatsApp business number to a customer." },
    { name: "media", description: "Files that the vendor keeps, for messages that name them by id." },
    { name: "templates", description: "The templates of a business number. They are made in the console." },
    { name: "numbers", description: "The business numbers of the account." },
    { name: "billing", description: "What was sent and what it cost." },
  ],
  "x-dispatch": "Action",
  "x-envelope": {
    code: "RetCode",
    success: 0,
    message: "Message",
    messageId: "Data.MessageId",
    mediaId: "Data.Id",
    requestId: "RequestId",
    requestIdHeader: "X-Speedo-Request-Uuid",
    action: "Action",
  },
  "x-demo-options": { from: "447700900001", accountId: 10001 },
  "x-vendor-codes": {
    "160": {
      name: "missingAction",
      meaning: "Missing Action. In no documentation; only in a mock answer of the Go SDK's unit tests.",
      action: "Put `Action` into the JSON body; in the query alone it may not count.",
      "x-confidence": "inferred",
    },
    "161": {
      name: "actionNotFound",
      meaning: "Action not found. In no documentation; only in a mock answer of the Go SDK's unit tests.",
      action: "Check the spelling of `Action`; for a send, try the other of its two names.",
      "x-confidence": "inferred",
    },
    "17100": {
      name: "noValidChannel",
      concerns: ["account"],
      meaning: "No valid channel.",
      action: "Check in the console that the business number is connected and that the account may use WhatsApp.",
      operations: ["sendMessage", "uploadMedia", "getMedia", "deleteMedia", "getTemplates", "deleteTemplate"],
    },
    "17101": {
      name: "channelAccountNotCreated",
      meaning: "Creating the channel account failed.",
      action: "Repeat the registration in the console; if it fails again, ask the vendor's support.",
      operations: [],
    },
    "17102": {
      name: "channelAccountNotFound",
      concerns: ["account"],
      meaning: "The channel account was not found.",
      action: "Check `AccountId` and `BusinessPhone` against `GetAccountPhoneList`; the access key may belong to another account.",
      operations: [
        "sendMessage",
        "uploadMedia",
        "getMedia",
        "deleteMedia",
        "getTemplates",
        "deleteTemplate",
        "getAccountPhoneList",
      ],
    },
    "17103": {
      name: "registerTokenFailed",
      meaning: "Getting the registration token failed.",
      action: "Repeat the registration in the console; if it fails again, ask the vendor's support.",
      operations: [],
    },
    "17104": {
      name: "channelAccountUnavailable",
      meaning: "Getting the channel account failed.",
      action: "Try later; if it goes on, give the request id to the vendor's support.",
      operations: [
        "sendMessage",
        "uploadMedia",
        "getMedia",
        "deleteMedia",
        "getTemplates",
        "deleteTemplate",
        "getAccountPhoneList",
      ],
    },
    "17105": {
      name: "phoneListFailed",
      meaning: "Getting the channel account's list of phone numbers failed.",
      action: "Try later; if it goes on, give the request id to the vendor's support.",
      operations: ["getAccountPhoneList"],
    },
    "17106": {
      name: "checkCodeFailed",
      meaning: "Checking the code failed; presumably the verification code of a number that is being registered.",
      action: "Ask for a new code in the console and enter it again.",
      operations: [],
      "x-confidence": "inferred",
    },
    "17107": {
      name: "templateNotCreated",
      meaning: "Creating the template failed.",
      action: "Correct the template in the console and submit it again.",
      operations: [],
    },
    "17108": {
      name: "templateListFailed",
      meaning: "Getting the templates failed.",
      action: "Check `BusinessPhone` and the cursors, then try later.",
      operations: ["getTemplates"],
    },
    "17109": {
      name: "templateNotDeleted",
      meaning: "Deleting the template failed.",
      action: "List the templates to see whether the name is right and still there, then try later.",
      operations: ["deleteTemplate"],
    },
    "17110": {
      name: "badFile",
      meaning: "The uploaded file is bad.",
      action: "Check that `File` is plain base64 without a `data:` prefix, and that WhatsApp takes this kind of file.",
      operations: ["uploadMedia"],
    },
    "17111": {
      name: "templateFileNotUploaded",
      meaning: "Uploading a template's file failed.",
      action: "Check the file's kind and size, then submit the template again.",
      operations: [],
    },
    "17112": {
      name: "mediaNotUploaded",
      meaning: "Uploading the media failed.",
      action: "Check the file's kind and size, then upload it again.",
      operations: ["uploadMedia"],
    },
    "17113": {
      name: "mediaUnavailable",
      meaning: "Getting the media failed.",
      action: "Check `MediaId` and that it belongs to this business number; upload the file again if it is gone.",
      operations: ["getMedia"],
    },
    "17114": {
      name: "mediaNotDeleted",
      meaning: "Deleting the media failed.",
      action: "Check `MediaId` and that it belongs to this business number; it may be gone already.",
      operations: ["deleteMedia"],
    },
    "17115": {
      name: "sendFailed",
      meaning: "Sending the message failed.",
      action: "Do not repeat it blindly, it may have left; look into the sending records of the console first.",
      operations: ["sendMessage"],
    },
    "17116": {
      name: "templateUnavailable",
      meaning: "Getting the template failed.",
      action: "Check the template's name, language and status with `GetTemplates`.",
      operations: ["sendMessage"],
    },
    "17117": {
      name: "fileNotUploaded",
      meaning: "Uploading the file failed. The table has \"upload media failed\" beside it and does not say what differs; that uploading media answers it too is\ninferred: it is the only public upload.\n",
      action: "Check the file's kind and size, then upload it again.",
      operations: ["uploadMedia"],
      "x-confidence": "inferred",
    },
    "17118": {
      name: "conversationListFailed",
      meaning: "Getting the list of conversations failed.",
      action: "Try later in the console; no public operation does this.",
      operations: [],
    },
    "17119": {
      name: "inboundAnalysisFailed",
      meaning: "Getting the analysis of inbound messages failed.",
      action: "Try later in the console; no public operation does this.",
      operations: [],
    },
    "17120": {
      name: "outboundAnalysisFailed",
      meaning: "Getting the analysis of outbound messages failed.",
      action: "Try later in the console; no public operation does this.",
      operations: [],
    },
    "17121": {
      name: "messageListFailed",
      meaning: "Getting the list of messages failed.",
      action: "Try later in the console; no public operation does this.",
      operations: [],
    },
    "17122": {
      name: "messageSummaryFailed",
      meaning: "Getting the message summary failed.",
      action: "Check that the span is at most 30 days, then try later.",
      operations: ["getMessageSummary"],
    },
    "17123": {
      name: "templateTagNotUpdated",
      meaning: "Updating the template's tag failed.",
      action: "Try later in the console; no public operation does this.",
      operations: [],
    },
    "17125": {
      name: "insufficientBalance",
      meaning: "The account has no money. In no documentation: the Go SDK's test against the live service expects this code from an account without money (seen\nwith a `Content` that was not even JSON, so the balance seems to be checked first).\n",
      action: "Top the account up in the console, then send again.",
      operations: ["sendMessage"],
      "x-confidence": "inferred",
    },
  },
  paths: {
    "/api#SendMessage": {
      post: {
        operationId: "sendMessage",
        summary: "Send a message",
        description: "Sends one message of one of eight types from a business number to one customer. `RetCode: 0` with a `MessageId` means that the vendor took the\nmessage, not that it arrived.\n\nThere is no reference of your own, no reply to a message, no callback URL per message and no idempotency key. Interactive messages, contacts and\nreactions are not documented.\n",
        tags: ["messages"],
        externalDocs: {
          description: "The vendor's message page (English; the enum page beside it has the codes)",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/SendMessage",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "The message. All of it enters the signature.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/SendMessageRequest" },
              examples: {
                text: {
                  summary: "A text",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "text",
                    Content: "{\"body\":\"Your parcel is at the shop on the corner until Friday, 6 pm.\",\"preview_url\":false}",
                  },
                },
                textPreview: {
                  summary: "A text with the preview of a web address",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "text",
                    Content: "{\"body\":\"Follow your parcel: https://parcels.example.com/t/B520\",\"preview_url\":true}",
                  },
                },
                textSigned: {
                  summary: "The text whose signature is computed step by step under Authentication",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "text",
                    Content: "{\"body\":\"hello\",\"preview_url\":false}",
                  },
                },
                textVendorSample: {
                  summary: "A text as the message page prints it, with members of its own that the parameter table does not have",
                  value: {
                    Action: "SendMessage",
                    accountId: 10001,
                    companyId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "text",
                    Purpose: 1,
                    Content: "{\"body\":\"text-message-content\",\"preview_url\":false}",
                  },
                },
                textSdk: {
                  summary: "A text as the vendor's SDKs send it, under the other name and without AccountId",
                  value: {
                    Action: "SendWhatsappMessage",
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "text",
                    Content: "{\"body\":\"Your parcel is at the shop on the corner until Friday, 6 pm.\"}",
                  },
                },
                imageById: {
                  summary: "An uploaded image with a caption",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "image",
                    Content: "{\"id\":\"3f0c1a52-7d64-4b1e-9a38-52c0de7b1f90\",\"caption\":\"We left your parcel here.\"}",
                  },
                },
                imageByLink: {
                  summary: "An image that WhatsApp fetches",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "image",
                    Content: "{\"link\":\"https://cdn.example.com/parcels/B520/porch.jpg\",\"caption\":\"We left your parcel here.\"}",
                  },
                },
                audio: {
                  summary: "An uploaded sound",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "audio",
                    Content: "{\"id\":\"3f0c1a52-7d64-4b1e-9a38-52c0de7b1f91\"}",
                  },
                },
                video: {
                  summary: "An uploaded video with a caption",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "video",
                    Content: "{\"id\":\"3f0c1a52-7d64-4b1e-9a38-52c0de7b1f92\",\"caption\":\"How to open the parcel locker\"}",
                  },
                },
                document: {
                  summary: "An uploaded file",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "document",
                    Content: "{\"id\":\"3f0c1a52-7d64-4b1e-9a38-52c0de7b1f93\",\"filename\":\"return-label-B520.pdf\"}",
                  },
                },
                documentByLink: {
                  summary: "A file that WhatsApp fetches",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "document",
                    Content: "{\"link\":\"https://cdn.example.com/parcels/B520/label.pdf\",\"filename\":\"return-label-B520.pdf\"}",
                  },
                },
                location: {
                  summary: "A place on the map",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "location",
                    Content: "{\"latitude\":51.501476,\"longitude\":-0.140634,\"name\":\"Parcel locker\",\"address\":\"Westwood Road, London\"}",
                  },
                },
                sticker: {
                  summary: "An uploaded sticker",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "sticker",
                    Content: "{\"id\":\"3f0c1a52-7d64-4b1e-9a38-52c0de7b1f94\"}",
                  },
                },
                template: {
                  summary: "A template without variables",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "template",
                    Content: "{\"name\":\"parcel_ready\",\"language\":{\"code\":\"en_GB\",\"policy\":\"deterministic\"}}",
                  },
                },
                templateOtp: {
                  summary: "A one-time password, in the body and in its button, as the message page prints it",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "template",
                    Content: "{\"name\":\"otp_test_02\",\"language\":{\"policy\":\"deterministic\",\"code\":\"zh_CN\"},\"components\":[ {\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"123456\"}]}, {\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"0\",\"parameters\":[{\"type\":\"text\",\"text\":\"123456\"}]}]}",
                  },
                },
                templateVariables: {
                  summary: "A template with two variables, as the message page prints it",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "template",
                    Content: "{\"name\":\"text_template\",\"language\":{\"code\":\"en_US\",\"policy\":\"deterministic\"},\"components\":[ {\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"David\"},{\"type\":\"text\",\"text\":\"B520\"}]}]}",
                  },
                },
                templateQuickReply: {
                  summary: "A template with a header variable and three quick-reply buttons, as the message page prints it",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "template",
                    Content: "{\"name\":\"button_template\",\"language\":{\"code\":\"en_US\",\"policy\":\"deterministic\"},\"components\":[ {\"type\":\"header\",\"parameters\":[{\"type\":\"text\",\"text\":\"header\"}]}, {\"type\":\"button\",\"sub_type\":\"quick_reply\",\"index\":\"0\",\"parameters\":[{\"type\":\"payload\",\"payload\":\"text1\"}]}, {\"type\":\"button\",\"sub_type\":\"quick_reply\",\"index\":\"1\",\"parameters\":[{\"type\":\"payload\",\"payload\":\"text2\"}]}, {\"type\":\"button\",\"sub_type\":\"quick_reply\",\"index\":\"2\",\"parameters\":[{\"type\":\"payload\",\"payload\":\"text3\"}]}]}",
                  },
                },
                templateImageHeader: {
                  summary: "A template with a picture in its header",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "template",
                    Content: "{\"name\":\"parcel_delivered\",\"language\":{\"code\":\"en_GB\",\"policy\":\"deterministic\"},\"components\":[ {\"type\":\"header\",\"parameters\":[{\"type\":\"image\",\"image\":{\"link\":\"https://cdn.example.com/parcels/B520/porch.jpg\"}}]}, {\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"B520\"}]}]}",
                  },
                },
                templateVideoHeader: {
                  summary: "A template with a video in its header",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "template",
                    Content: "{\"name\":\"parcel_locker_help\",\"language\":{\"code\":\"en_GB\",\"policy\":\"deterministic\"},\"components\":[ {\"type\":\"header\",\"parameters\":[{\"type\":\"video\",\"video\":{\"id\":\"3f0c1a52-7d64-4b1e-9a38-52c0de7b1f92\"}}]}]}",
                  },
                },
                templateDocumentHeader: {
                  summary: "A template with a file in its header",
                  value: {
                    Action: "SendMessage",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    To: "447700900123",
                    Type: "template",
                    Content: "{\"name\":\"return_label\",\"language\":{\"code\":\"en_GB\",\"policy\":\"deterministic\"},\"components\":[ {\"type\":\"header\",\"parameters\":[{\"type\":\"document\",\"document\": {\"link\":\"https://cdn.example.com/parcels/B520/label.pdf\",\"filename\":\"return-label-B520.pdf\"}}]}, {\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"B520\"}]}]}",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The vendor took the message (`RetCode` 0), or says why not.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/SendMessageResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/sendMessageAccepted" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  noValidChannel: { $ref: "#/components/examples/sendMessageNoValidChannel" },
                  channelAccountNotFound: { $ref: "#/components/examples/sendMessageChannelAccountNotFound" },
                  channelAccountUnavailable: { $ref: "#/components/examples/sendMessageChannelAccountUnavailable" },
                  sendFailed: { $ref: "#/components/examples/sendMessageSendFailed" },
                  templateUnavailable: { $ref: "#/components/examples/sendMessageTemplateUnavailable" },
                  insufficientBalance: { $ref: "#/components/examples/sendMessageInsufficientBalance" },
                },
              },
            },
          },
        },
      },
    },
    "/api#UploadMedia": {
      post: {
        operationId: "uploadMedia",
        summary: "Upload a file",
        description: "Stores a file for one business number. Its id goes into a message as `id`, in place of a `link`.\n\nThe file travels as base64 inside the JSON body and enters the signature with it. (The signature page, read 2026-11, leaves \"file streams\" out;\nthe vendor's SDKs sign the whole body, `File` included.)\n",
        tags: ["media"],
        externalDocs: {
          description: "The vendor's page of this operation",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/UploadMedia",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "The file. All of it enters the signature.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/UploadMediaRequest" },
              examples: {
                image: {
                  summary: "A picture",
                  value: {
                    Action: "UploadMedia",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    File: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
                  },
                },
                imageSdk: {
                  summary: "A picture as the vendor's SDKs send it, without AccountId",
                  value: {
                    Action: "UploadMedia",
                    BusinessPhone: "447700900001",
                    File: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The vendor has the file (`RetCode` 0), or says why not.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/UploadMediaResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/uploadMediaAccepted" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  noValidChannel: { $ref: "#/components/examples/uploadMediaNoValidChannel" },
                  channelAccountNotFound: { $ref: "#/components/examples/uploadMediaChannelAccountNotFound" },
                  channelAccountUnavailable: { $ref: "#/components/examples/uploadMediaChannelAccountUnavailable" },
                  badFile: { $ref: "#/components/examples/uploadMediaBadFile" },
                  mediaNotUploaded: { $ref: "#/components/examples/uploadMediaMediaNotUploaded" },
                  fileNotUploaded: { $ref: "#/components/examples/uploadMediaFileNotUploaded" },
                },
              },
            },
          },
        },
      },
    },
    "/api#GetMedia": {
      post: {
        operationId: "getMedia",
        summary: "Find an uploaded file",
        description: "Tells where an uploaded file can be fetched, and what kind of file the vendor takes it for.\n",
        tags: ["media"],
        externalDocs: {
          description: "The vendor's page of this operation",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/GetMedia",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "Which file.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GetMediaRequest" },
              examples: {
                media: {
                  summary: "An uploaded file",
                  value: { Action: "GetMedia", AccountId: 10001, BusinessPhone: "447700900001", MediaId: "204815936740285" },
                },
                mediaSdk: {
                  summary: "The same as the vendor's SDKs ask it, without AccountId",
                  value: { Action: "GetMedia", BusinessPhone: "447700900001", MediaId: "204815936740285" },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Where the file can be fetched (`RetCode` 0), or why not.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/GetMediaResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/getMediaAccepted" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  noValidChannel: { $ref: "#/components/examples/getMediaNoValidChannel" },
                  channelAccountNotFound: { $ref: "#/components/examples/getMediaChannelAccountNotFound" },
                  channelAccountUnavailable: { $ref: "#/components/examples/getMediaChannelAccountUnavailable" },
                  mediaUnavailable: { $ref: "#/components/examples/getMediaMediaUnavailable" },
                },
              },
            },
          },
        },
      },
    },
    "/api#DeleteMedia": {
      post: {
        operationId: "deleteMedia",
        summary: "Delete an uploaded file",
        description: "Deletes an uploaded file. What happens to messages that name it and have not been delivered is not documented.\n",
        tags: ["media"],
        externalDocs: {
          description: "The vendor's page of this operation",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/DeleteMedia",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "Which file.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/DeleteMediaRequest" },
              examples: {
                media: {
                  summary: "An uploaded file",
                  value: {
                    Action: "DeleteMedia",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    MediaId: "204815936740285",
                  },
                },
                mediaVendorSample: {
                  summary: "The same as the page prints it, with the other spelling of AccountId",
                  value: {
                    Action: "DeleteMedia",
                    accountId: 10001,
                    BusinessPhone: "447700900001",
                    MediaId: "204815936740285",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The file is gone (`RetCode` 0), or why it is not.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/DeleteMediaResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/deleteMediaAccepted" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  noValidChannel: { $ref: "#/components/examples/deleteMediaNoValidChannel" },
                  channelAccountNotFound: { $ref: "#/components/examples/deleteMediaChannelAccountNotFound" },
                  channelAccountUnavailable: { $ref: "#/components/examples/deleteMediaChannelAccountUnavailable" },
                  mediaNotDeleted: { $ref: "#/components/examples/deleteMediaMediaNotDeleted" },
                },
              },
            },
          },
        },
      },
    },
    "/api#GetTemplates": {
      post: {
        operationId: "getTemplates",
        summary: "List the templates",
        description: "Lists the templates of one business number, page by page, with their status and their parts.\n\nBegin without `After`. While `Data.Paging.Next` is not empty, ask again with `After` as `Data.Paging.Cursors.After`.\n\nTemplates are made in the console; no public operation makes or changes one.\n",
        tags: ["templates"],
        externalDocs: {
          description: "The vendor's page of this operation",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/GetTemplates",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "Which templates.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GetTemplatesRequest" },
              examples: {
                templates: {
                  summary: "The first page of all templates",
                  value: { Action: "GetTemplates", AccountId: 10001, BusinessPhone: "447700900001" },
                },
                templatesNextPage: {
                  summary: "The page after that of a cursor, filtered by name, as the page prints it",
                  value: {
                    Action: "GetTemplates",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    Name: "parcel_code",
                    Limit: 2,
                    After: "MAZDZD",
                  },
                },
                templatesPreviousPage: {
                  summary: "The page before that of a cursor",
                  value: {
                    Action: "GetTemplates",
                    AccountId: 10001,
                    BusinessPhone: "447700900001",
                    Limit: 20,
                    Before: "MQZDZD",
                  },
                },
                templatesSdk: {
                  summary: "The first page as the vendor's SDKs ask for it, without AccountId",
                  value: { Action: "GetTemplates", BusinessPhone: "447700900001" },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "One page of templates (`RetCode` 0), or why there is none.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/GetTemplatesResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/getTemplatesAccepted" },
                  acceptedFirstPage: { $ref: "#/components/examples/getTemplatesAcceptedFirstPage" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  noValidChannel: { $ref: "#/components/examples/getTemplatesNoValidChannel" },
                  channelAccountNotFound: { $ref: "#/components/examples/getTemplatesChannelAccountNotFound" },
                  channelAccountUnavailable: { $ref: "#/components/examples/getTemplatesChannelAccountUnavailable" },
                  templateListFailed: { $ref: "#/components/examples/getTemplatesTemplateListFailed" },
                },
              },
            },
          },
        },
      },
    },
    "/api#DeleteTemplate": {
      post: {
        operationId: "deleteTemplate",
        summary: "Delete a template",
        description: "Deletes the template of this name in **all** its languages. It cannot be undone.\n\nMeta does not let the name of an approved template be used again for 30 days, and the template may be listed as `PENDING_DELETION` for a while.\n",
        tags: ["templates"],
        externalDocs: {
          description: "The vendor's page of this operation",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/DeleteTemplate",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "Which template.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/DeleteTemplateRequest" },
              examples: {
                template: {
                  summary: "A template by its name",
                  value: { Action: "DeleteTemplate", AccountId: 10001, BusinessPhone: "447700900001", Name: "parcel_ready" },
                },
                templateVendorSample: {
                  summary: "The same as the page prints it, with the other spelling of AccountId",
                  value: {
                    Action: "DeleteTemplate",
                    accountId: 10001,
                    BusinessPhone: "447700900001",
                    Name: "embedded_test_01",
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The template is gone (`RetCode` 0), or why it is not.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/DeleteTemplateResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/deleteTemplateAccepted" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  noValidChannel: { $ref: "#/components/examples/deleteTemplateNoValidChannel" },
                  channelAccountNotFound: { $ref: "#/components/examples/deleteTemplateChannelAccountNotFound" },
                  channelAccountUnavailable: { $ref: "#/components/examples/deleteTemplateChannelAccountUnavailable" },
                  templateNotDeleted: { $ref: "#/components/examples/deleteTemplateTemplateNotDeleted" },
                },
              },
            },
          },
        },
      },
    },
    "/api#GetAccountPhoneList": {
      post: {
        operationId: "getAccountPhoneList",
        summary: "List the business numbers",
        description: "Lists all business numbers of the account, with their status, quality and sending limit. It needs nothing but the keys and changes nothing: a\ncheap way to check them.\n",
        tags: ["numbers"],
        externalDocs: {
          description: "The vendor's page of this operation",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/GetAccountPhoneList",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "Nothing but the operation.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GetAccountPhoneListRequest" },
              examples: {
                numbers: { summary: "All numbers", value: { Action: "GetAccountPhoneList", AccountId: 10001 } },
                numbersSdk: {
                  summary: "The same as the vendor's SDKs ask it, without AccountId",
                  value: { Action: "GetAccountPhoneList" },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The business numbers (`RetCode` 0), or why there are none.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/GetAccountPhoneListResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/getAccountPhoneListAccepted" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  channelAccountNotFound: { $ref: "#/components/examples/getAccountPhoneListChannelAccountNotFound" },
                  channelAccountUnavailable: { $ref: "#/components/examples/getAccountPhoneListChannelAccountUnavailable" },
                  phoneListFailed: { $ref: "#/components/examples/getAccountPhoneListPhoneListFailed" },
                },
              },
            },
          },
        },
      },
    },
    "/api#GetMessageSummary": {
      post: {
        operationId: "getMessageSummary",
        summary: "Sum up messages and their cost",
        description: "Counts the messages of the account and what they cost, over the last 7 days or a span of at most 30.\n\nIt says nothing of a single message; there is no operation that does.\n",
        tags: ["billing"],
        externalDocs: {
          description: "The vendor's page of this operation",
          url: "https://docs.uspeedo.com/docs/whatsapp/api/List/GetMessageSummary",
        },
        parameters: [{ $ref: "#/components/parameters/Action" }],
        requestBody: {
          required: true,
          description: "Which span of time.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GetMessageSummaryRequest" },
              examples: {
                summaryLastWeek: {
                  summary: "The last 7 days, as the page prints it",
                  value: { Action: "GetMessageSummary", AccountId: 10001 },
                },
                summarySpan: {
                  summary: "Seven days in November 2025",
                  value: { Action: "GetMessageSummary", AccountId: 10001, StartTime: 1762300800, EndTime: 1762905600 },
                },
                summarySdk: {
                  summary: "The last 7 days as the vendor's SDKs ask for it, without AccountId",
                  value: { Action: "GetMessageSummary" },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The sums (`RetCode` 0), or why there are none.",
            headers: { "X-Speedo-Request-Uuid": { $ref: "#/components/headers/RequestUuid" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/GetMessageSummaryResponse" },
                examples: {
                  accepted: { $ref: "#/components/examples/getMessageSummaryAccepted" },
                  acceptedMsgList: { $ref: "#/components/examples/getMessageSummaryAcceptedMsgList" },
                  missingAction: { $ref: "#/components/examples/missingAction" },
                  actionNotFound: { $ref: "#/components/examples/actionNotFound" },
                  messageSummaryFailed: { $ref: "#/components/examples/getMessageSummaryMessageSummaryFailed" },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: {
      Action: {
        name: "Action",
        in: "query",
        description: "Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.\nSo the body must decide (inferred).\n",
        "x-confidence": "inferred",
        required: false,
        schema: { type: "string" },
        example: "SendMessage",
      },
    },
    headers: {
      RequestUuid: {
        description: "The vendor's id of this call; the SDKs read this one and not the `RequestId` of the body. Whether both are always there, and the same, is not\ndocumented.\n",
        schema: { type: "string" },
        example: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d503",
      },
    },
    securitySchemes: {
      AccessKeyId: {
        type: "apiKey",
        in: "header",
        name: "X-Access-Key-Id",
        description: "The access key id (the SDKs say \"public key\"), from the \"API Key\" card of the console. It also tells the vendor whose account it is, it seems (see\n`AccountId`).\n",
        "x-credential": "accessKeyId",
      },
      Signature: {
        type: "apiKey",
        in: "header",
        name: "X-Signature",
        description: "A SHA-1 over the body and the access key secret, as 40 lower-case hexadecimal digits (signature page of the SMS documentation, which serves all\nproducts, read 2026-11; the SDKs do the same). It is a plain hash, not an HMAC; the time and the nonce do not enter it.\n\n1. Take the whole JSON body, with `Action`, `AccountId`, `Content` and `File`. A member that is null is left out of the body and of the signature.\n2. Sort the members by name, ascending by code unit: upper case comes before lower case.\n3. Write every name and then its value, one after the other, with nothing between and nothing escaped. A string is written as it is, a boolean as\n   `true` or `false`, a number as a plain decimal without exponent (42.0 as `42`), an array as its elements in order, an object by rules 2 and 3.\n4. Append the access key secret.\n5. Take the SHA-1 of its UTF-8 bytes, in hexadecimal.\n\n`Content` is a string, so it enters with its quotes and braces, as it is: what was signed must be what is sent.\n\nFor the example `textSigned` and the secret `not-a-real-secret`, step 4 gives (on one line)\n\n```text\nAccountId10001ActionSendMessageBusinessPhone447700900001Content{\"body\":\"hello\",\"preview_url\":false}To447700900123Typetextnot-a-real-secret\n```\n\nand the header is `536fb0b47cb6449c56690aeb1793877b5c34e014`. What a wrong signature is answered with is not documented.\n",
        "x-signed-with": ["accessKeySecret"],
      },
      Timestamp: {
        type: "apiKey",
        in: "header",
        name: "X-Timestamp",
        "x-carries": "timestamp",
        description: "The time in Unix seconds, as decimal digits. It must be within 5 minutes of the server's clock; what happens otherwise is not documented.\n",
      },
      Nonce: {
        type: "apiKey",
        in: "header",
        name: "X-Nonce",
        "x-carries": "nonce",
        description: "A random string, new for every request. At most 32 characters, say comments in the SDKs; the Java SDK itself sends 36. Send 32 or fewer.\n",
        "x-confidence": "disputed",
      },
    },
    schemas: {
      ActionRequest: {
        description: "What every request may carry beside its `Action`.",
        type: "object",
        properties: {
          AccountId: {
            "x-vendor-term": "账户 ID",
            description: "The number of your service account, as the SMS overview page of the console shows it; a user has one by default.\n\n**Disputed:** the parameter table of every page calls it required (read 2026-11). The vendor's SDKs never send it for WhatsApp (only for the\nmessage summary may a caller add it), and their tests against the live service expect to pass: the access key seems to identify the account.\nOptional here; send it when you know it. What a wrong one is answered with is unknown.\n",
            type: "integer",
            "x-confidence": "disputed",
            examples: [10001],
          },
        },
      },
      BusinessPhoneRequest: {
        description: "What every request about one business number carries.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/ActionRequest" }],
        required: ["BusinessPhone"],
        properties: {
          BusinessPhone: {
            "x-vendor-term": "业务电话号码",
            description: "A WhatsApp business number that is connected to this account: the sender of a message, or the number that a file or a template belongs to. In the\nform that `GetAccountPhoneList` lists it (digits with the country code, without `+`).\n",
            type: "string",
            minLength: 1,
            examples: ["447700900001"],
          },
        },
      },
      AccountIdAlias: {
        description: "A second spelling of `AccountId`, for the requests whose printed sample has it.",
        type: "object",
        properties: {
          accountId: {
            description: "Another spelling of `AccountId`. Write `AccountId` instead.\n\n**Disputed:** the samples of SendMessage, DeleteMedia and DeleteTemplate print this one, the parameter tables of the same pages the other (read\n2026-11). The samples look as if taken behind the gateway, which adds the member itself.\n",
            type: "integer",
            deprecated: true,
            "x-confidence": "disputed",
          },
        },
      },
      Message: {
        description: "What every message has, whatever its type.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/BusinessPhoneRequest" }, { $ref: "#/components/schemas/AccountIdAlias" }],
        required: ["Action", "To"],
        properties: {
          Action: {
            "x-vendor-term": "动作名称",
            description: "Names the operation; the URL is the same for all of them.\n\n**Disputed:** every documentation page says `SendMessage`; the vendor's SDKs in Go, Python, PHP and Java send `SendWhatsappMessage`. Which of the\ntwo the live gateway takes is not known to us, it may be both. Start with `SendMessage`; if it is answered with 161, use the other.\n\n**Inferred:** the codes 160 (no `Action`) and 161 (unknown `Action`) are in no documentation, only in the mock answers of the SDKs' unit tests.\n",
            type: "string",
            enum: ["SendMessage", "SendWhatsappMessage"],
            "x-confidence": "disputed",
            "x-vendor-code": { required: "160", enum: "161" },
          },
          To: {
            "x-vendor-term": "目标电话号码",
            description: "The recipient's phone number: digits with the country code, as in every sample of the vendor, without `+`, spaces or dashes. One recipient per\nrequest; there is no batch. Whether a leading `+` is taken is not documented, so no form is enforced here.\n",
            type: "string",
            minLength: 1,
            examples: ["447700900123"],
          },
          companyId: {
            description: "The company's number. Leave it out.\n\n**Disputed:** printed in the sample of the message page (read 2026-11), but in no parameter table and in no SDK. The first Chinese drafts of other\npages listed it as required, then it was removed.\n",
            type: "integer",
            deprecated: true,
            "x-confidence": "disputed",
          },
          Purpose: {
            description: "What the message is for, as a number. Leave it out.\n\n**Disputed:** printed as `1` in the sample of the message page (read 2026-11), but in no parameter table and in no SDK. The meanings are those of\nan enum `Message_Purpose` in the first Chinese draft of the documentation, later cut: 1 business-initiated, 2 customer-initiated, 3 free entry\npoint, 4 utility, 5 authentication, 6 marketing, 7 service. It is not the `Purpose` of the vendor's SMS product.\n",
            type: "integer",
            enum: [1, 2, 3, 4, 5, 6, 7],
            deprecated: true,
            "x-confidence": "disputed",
          },
        },
      },
      TextContent: {
        description: "What a text message says.",
        type: "object",
        required: ["body"],
        properties: {
          body: {
            description: "The text. It may hold web addresses and WhatsApp's markup (`*bold*`, `_italic_`, `~strikethrough~`). The vendor prints no length; Meta allows\n4,096 characters.\n",
            type: "string",
            minLength: 1,
          },
          preview_url: {
            description: "Whether WhatsApp shows a preview of a web address in `body`. The address must then begin with `http://` or `https://` and name a host; one with\nan IP address gets no preview. What happens without this member is not documented; Meta shows no preview.\n",
            type: "boolean",
          },
        },
        additionalProperties: false,
      },
      TextMessage: {
        description: "A text. Only inside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here a text.", type: "string", const: "text" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "A `TextContent` as JSON text, `{\"body\":\"…\"}`. Sign and send exactly the same characters.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/TextContent" },
          },
        },
        unevaluatedProperties: false,
      },
      Media: {
        description: "A file, named in exactly one of two ways: `link` or `id`. The vendor says \"id or link\" and not what happens with both; Meta takes one (inferred). Types\nand sizes of files are not documented.\n",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          link: {
            description: "Where WhatsApp fetches the file; an http or https URL that is open to the world.",
            type: "string",
            pattern: "^https?://[^\\s/]+\\S*$",
            "x-form": "an http or https link",
          },
          id: {
            description: "What `UploadMedia` answered as `Data.Id`. Opaque: the vendor's samples show a UUID on one page and a 15-digit number on another. How long an upload\nlives is not documented.\n",
            type: "string",
            minLength: 1,
          },
        },
        oneOf: [{ required: ["link"] }, { required: ["id"] }],
      },
      ImageContent: {
        description: "The picture of an image message, or of a template's header.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Media" }],
        properties: {
          caption: {
            description: "A text under the picture. The vendor prints no length; Meta allows 1024 characters.",
            type: "string",
          },
        },
        unevaluatedProperties: false,
      },
      ImageMessage: {
        description: "A picture, with or without a caption. Only inside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here an image.", type: "string", const: "image" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "An `ImageContent` as JSON text, `{\"id\":\"…\"}` or `{\"link\":\"https://…\"}`. Sign and send exactly the same characters.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/ImageContent" },
          },
        },
        unevaluatedProperties: false,
      },
      AudioContent: {
        description: "The sound of an audio message. It has no caption.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Media" }],
        unevaluatedProperties: false,
      },
      AudioMessage: {
        description: "A sound file. Only inside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here audio.", type: "string", const: "audio" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "An `AudioContent` as JSON text, `{\"id\":\"…\"}` or `{\"link\":\"https://…\"}`. Sign and send exactly the same characters.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/AudioContent" },
          },
        },
        unevaluatedProperties: false,
      },
      VideoContent: {
        description: "The video of a video message, or of a template's header.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Media" }],
        properties: {
          caption: {
            description: "A text under the video. The vendor prints no length; Meta allows 1024 characters.",
            type: "string",
          },
        },
        unevaluatedProperties: false,
      },
      VideoMessage: {
        description: "A video, with or without a caption. Only inside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here a video.", type: "string", const: "video" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "A `VideoContent` as JSON text, `{\"id\":\"…\"}` or `{\"link\":\"https://…\"}`. Sign and send exactly the same characters.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/VideoContent" },
          },
        },
        unevaluatedProperties: false,
      },
      DocumentContent: {
        description: "The file of a document message, or of a template's header. No caption is documented.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Media" }],
        properties: {
          filename: {
            description: "The file's name as the recipient sees it. Meta wants the extension with it, and chooses the icon by it.",
            type: "string",
          },
        },
        unevaluatedProperties: false,
      },
      DocumentMessage: {
        description: "A file. Only inside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here a document.", type: "string", const: "document" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "A `DocumentContent` as JSON text, `{\"id\":\"…\"}` or `{\"link\":\"https://…\"}`. Sign and send exactly the same characters.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/DocumentContent" },
          },
        },
        unevaluatedProperties: false,
      },
      LocationContent: {
        description: "The place of a location message.",
        type: "object",
        required: ["latitude", "longitude"],
        properties: {
          latitude: {
            description: "Degrees north of the equator, south negative. From -90 to 90 by nature; the vendor prints no range.",
            type: "number",
          },
          longitude: {
            description: "Degrees east of Greenwich, west negative. From -180 to 180 by nature; the vendor prints no range.",
            type: "number",
          },
          name: {
            description: "What the place is called, shown above the address. (The message page, read 2026-11, says \"name of file\", which is a slip: its sample has the name\nof a place.)\n",
            type: "string",
          },
          address: {
            description: "Where it is, in words. (The message page, read 2026-11, says \"name of file\" here too; its sample has a street.)",
            type: "string",
          },
        },
        additionalProperties: false,
      },
      LocationMessage: {
        description: "A place on the map. Only inside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here a location.", type: "string", const: "location" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "A `LocationContent` as JSON text, `{\"latitude\":51.5,\"longitude\":-0.12}`. Sign and send exactly the same characters.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/LocationContent" },
          },
        },
        unevaluatedProperties: false,
      },
      StickerContent: {
        description: "The sticker of a sticker message. It has no caption. Meta takes WebP files of 512 x 512 pixels; the vendor prints no form.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Media" }],
        unevaluatedProperties: false,
      },
      StickerMessage: {
        description: "A sticker. Only inside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here a sticker.", type: "string", const: "sticker" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "A `StickerContent` as JSON text, `{\"id\":\"…\"}` or `{\"link\":\"https://…\"}`. Sign and send exactly the same characters.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/StickerContent" },
          },
        },
        unevaluatedProperties: false,
      },
      TemplateLanguage: {
        description: "The language in which the template was approved.",
        type: "object",
        required: ["code", "policy"],
        properties: {
          code: {
            description: "One of Meta's language codes, exactly as `GetTemplates` lists it for this template. The vendor's samples show `en_US`, `zh_CN`, `en` and `af`. Meta\ndoes not fall back to another language.\n",
            type: "string",
            minLength: 1,
            examples: ["en_US"],
          },
          policy: {
            description: "Always `deterministic`, and required. (The Chinese page prints \"确定性\", read 2026-11: the same word, translated by machine.)\n",
            type: "string",
            const: "deterministic",
          },
        },
        additionalProperties: false,
      },
      TextParameter: {
        description: "A text that takes the place of a variable.",
        type: "object",
        required: ["type", "text"],
        properties: {
          type: { description: "The kind of value; here a text.", type: "string", const: "text" },
          text: {
            description: "The text. The vendor prints no rule for it here; its console page allows 15 characters for a one-time password, and Meta refuses an empty text.\n",
            type: "string",
          },
        },
        additionalProperties: false,
      },
      ImageParameter: {
        description: "The picture of a header that was approved with one.",
        type: "object",
        required: ["type", "image"],
        properties: {
          type: { description: "The kind of value; here a picture.", type: "string", const: "image" },
          image: { $ref: "#/components/schemas/ImageContent" },
        },
        additionalProperties: false,
      },
      VideoParameter: {
        description: "The video of a header that was approved with one.",
        type: "object",
        required: ["type", "video"],
        properties: {
          type: { description: "The kind of value; here a video.", type: "string", const: "video" },
          video: { $ref: "#/components/schemas/VideoContent" },
        },
        additionalProperties: false,
      },
      DocumentParameter: {
        description: "The file of a header that was approved with one.",
        type: "object",
        required: ["type", "document"],
        properties: {
          type: { description: "The kind of value; here a file.", type: "string", const: "document" },
          document: { $ref: "#/components/schemas/DocumentContent" },
        },
        additionalProperties: false,
      },
      HeaderParameter: {
        description: "The text of a header's variable, or the file that the header shows.",
        oneOf: [
          { $ref: "#/components/schemas/TextParameter" },
          { $ref: "#/components/schemas/ImageParameter" },
          { $ref: "#/components/schemas/VideoParameter" },
          { $ref: "#/components/schemas/DocumentParameter" },
        ],
        discriminator: {
          propertyName: "type",
          mapping: {
            text: "#/components/schemas/TextParameter",
            image: "#/components/schemas/ImageParameter",
            video: "#/components/schemas/VideoParameter",
            document: "#/components/schemas/DocumentParameter",
          },
        },
      },
      HeaderComponent: {
        description: "The variable of the header, or the file shown in it.",
        type: "object",
        required: ["type"],
        properties: {
          type: { description: "The part of the template; here its header.", type: "string", const: "header" },
          parameters: {
            description: "The values in the order of the variables. A header of Meta's has at most one; the vendor prints no number, and calls the list optional.",
            type: "array",
            items: { $ref: "#/components/schemas/HeaderParameter" },
          },
        },
        additionalProperties: false,
      },
      BodyComponent: {
        description: "The variables of the body.",
        type: "object",
        required: ["type"],
        properties: {
          type: { description: "The part of the template; here its body.", type: "string", const: "body" },
          parameters: {
            description: "The values in the order of the variables: the first fills `{{1}}`. Meta refuses a message with more or fewer values than variables; the vendor\nprints no number, and calls the list optional. Texts only: `currency` and `date_time` are not documented.\n",
            type: "array",
            items: { $ref: "#/components/schemas/TextParameter" },
          },
        },
        additionalProperties: false,
      },
      ButtonIndex: {
        description: "Which button of the template, counted from the top, as a string: `\"0\"` is the first, `\"2\"` the last that the vendor documents (message page, read\n2026-11; Meta allows more buttons).\n",
        type: "string",
        enum: ["0", "1", "2"],
      },
      UrlButtonComponent: {
        description: "A button that opens a web address whose end is a variable. The button of a one-time password is one, with the password as its value.",
        type: "object",
        required: ["type", "sub_type", "index"],
        properties: {
          type: { description: "The part of the template; here a button.", type: "string", const: "button" },
          sub_type: { description: "The kind of button; here one that opens a web address.", type: "string", const: "url" },
          index: { $ref: "#/components/schemas/ButtonIndex" },
          parameters: {
            description: "The value that is appended to the button's web address. The vendor calls the list optional.",
            type: "array",
            items: { $ref: "#/components/schemas/TextParameter" },
          },
        },
        additionalProperties: false,
      },
      PayloadParameter: {
        description: "What a quick-reply button sends back.",
        type: "object",
        required: ["type", "payload"],
        properties: {
          type: { description: "The kind of value; here the payload of a button.", type: "string", const: "payload" },
          payload: {
            description: "Your own mark for this button. A string, as the samples show; that the message page (read 2026-11) calls it \"defined with reference to the video\nmessage\" is a slip of copying.\n",
            type: "string",
          },
        },
        additionalProperties: false,
      },
      QuickReplyButtonComponent: {
        description: "A button that answers with a text of the template.",
        type: "object",
        required: ["type", "sub_type", "index"],
        properties: {
          type: { description: "The part of the template; here a button.", type: "string", const: "button" },
          sub_type: {
            description: "The kind of button; here one that answers with its text.",
            type: "string",
            const: "quick_reply",
          },
          index: { $ref: "#/components/schemas/ButtonIndex" },
          parameters: {
            description: "What comes back to you when the button is tapped. The vendor calls the list optional.",
            type: "array",
            items: { $ref: "#/components/schemas/PayloadParameter" },
          },
        },
        additionalProperties: false,
      },
      ButtonComponent: {
        description: "The variable of one button. Each button with a variable is a component of its own.",
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
        description: "The variables of one part of the template. A footer has none.",
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
      TemplateContent: {
        description: "Which approved template, in which language, and the values of its variables. Templates are made in the vendor's console; `GetTemplates` lists them.\n",
        type: "object",
        required: ["name", "language"],
        properties: {
          name: {
            description: "The template's name in the console; lower-case letters, digits and underscores.",
            type: "string",
            minLength: 1,
          },
          language: { $ref: "#/components/schemas/TemplateLanguage" },
          components: {
            description: "The parts of the template that have variables, in any number: a part without variables is left out, and a template without any needs no\n`components` at all.\n",
            type: "array",
            items: { $ref: "#/components/schemas/TemplateComponent" },
          },
        },
        additionalProperties: false,
      },
      TemplateMessage: {
        description: "An approved template, with its variables filled in. The only type that may open a conversation, outside the 24 hour session window.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Message" }],
        required: ["Type", "Content"],
        properties: {
          Type: { description: "The message type; here a template.", type: "string", const: "template" },
          Content: {
            "x-vendor-term": "消息内容",
            description: "A `TemplateContent` as JSON text, `{\"name\":\"…\",\"language\":{\"code\":\"en_GB\",\"policy\":\"deterministic\"}}`. Sign and send exactly the same characters.\n",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/TemplateContent" },
          },
        },
        unevaluatedProperties: false,
      },
      SendMessageRequest: {
        description: "One message to one recipient. `Type` chooses what `Content` has to hold.",
        oneOf: [
          { $ref: "#/components/schemas/TextMessage" },
          { $ref: "#/components/schemas/ImageMessage" },
          { $ref: "#/components/schemas/AudioMessage" },
          { $ref: "#/components/schemas/VideoMessage" },
          { $ref: "#/components/schemas/DocumentMessage" },
          { $ref: "#/components/schemas/LocationMessage" },
          { $ref: "#/components/schemas/StickerMessage" },
          { $ref: "#/components/schemas/TemplateMessage" },
        ],
        discriminator: {
          propertyName: "Type",
          mapping: {
            text: "#/components/schemas/TextMessage",
            image: "#/components/schemas/ImageMessage",
            audio: "#/components/schemas/AudioMessage",
            video: "#/components/schemas/VideoMessage",
            document: "#/components/schemas/DocumentMessage",
            location: "#/components/schemas/LocationMessage",
            sticker: "#/components/schemas/StickerMessage",
            template: "#/components/schemas/TemplateMessage",
          },
        },
      },
      Envelope: {
        description: "What every answer has, of success or of failure.",
        type: "object",
        required: ["RetCode"],
        properties: {
          Action: { description: "The request's `Action` followed by `Response`: `SendMessageResponse`.", type: "string" },
          RetCode: {
            description: "0 when all is well, else a code of the table `x-vendor-codes` or one that nobody documents. The vendor's SDKs are ready for a quoted string (Go\nrepairs it before it reads, Python casts), so it may come as one: read both.\n",
            type: "integer",
            examples: [0, 17115],
          },
          Message: {
            description: "Words for `RetCode`, for a person to read; often empty, and on success it may be missing.",
            type: "string",
          },
          RequestId: {
            description: "The vendor's id of this call, a UUID in the samples. Quote it to the support. The header `X-Speedo-Request-Uuid` may carry it as well.",
            type: "string",
          },
        },
      },
      SentMessage: {
        description: "What the vendor tells of a message that it took. On failure it is missing (inferred; every sample is of a success).",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          MessageId: {
            description: "The message's id. Opaque: the published sample is `\"xxx\"`, and an early draft showed an id of Meta's, `wamid.` and about 60 characters. No\noperation looks a message up by it.\n",
            type: "string",
          },
        },
      },
      SendMessageResponse: {
        description: "The vendor took the message, or says why not. Taken is not delivered.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
        properties: { Data: { $ref: "#/components/schemas/SentMessage" } },
      },
      UploadMediaRequest: {
        description: "A file to keep. No name and no kind go with it; the vendor has to find out by itself what it is.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/BusinessPhoneRequest" }],
        required: ["Action", "File"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.",
            type: "string",
            const: "UploadMedia",
            "x-confidence": "inferred",
            "x-vendor-code": { required: "160", const: "161" },
          },
          File: {
            description: "The bytes of the file in base64: letters, digits, `+` and `/`, padded with `=`, in one line and **without** the prefix `data:image/png;base64,` of\na data URL. (The media page says \"file content in base64\", read 2026-11; \"without mime type prefix\" is a comment in the vendor's Go SDK. Which\nalphabet is inferred: the SDK's own test encodes so.)\n\nThe pattern does not count the characters; their number must be a multiple of four. Base64 makes a file a third longer, and the whole of it enters\nthe signature.\n\nThe vendor prints neither kinds nor sizes. Meta takes images up to 5 MB, sound and video up to 16 MB, documents up to 100 MB, and stickers up to\n100 KB (animated 500 KB).\n",
            type: "string",
            minLength: 1,
            pattern: "^[A-Za-z0-9+/]+={0,2}$",
            "x-form": "base64, without a data: prefix",
            "x-confidence": "inferred",
            examples: ["iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="],
          },
        },
        unevaluatedProperties: false,
      },
      UploadedMedia: {
        description: "What the vendor tells of a file that it took. On failure it is missing (inferred; every sample is of a success).",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          Id: {
            description: "The file's id: what a message takes as `id`, and `GetMedia` and `DeleteMedia` as `MediaId`. Opaque.\n\n**Disputed:** the parameter table calls it an int; the sample on the same page prints 15 digits in quotes (read 2026-11), and the SDKs read a\nstring.\n",
            type: "string",
            "x-confidence": "disputed",
            examples: ["204815936740285"],
          },
        },
      },
      UploadMediaResponse: {
        description: "The vendor has the file, or says why not.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
        properties: { Data: { $ref: "#/components/schemas/UploadedMedia" } },
      },
      MediaRequest: {
        description: "What names one uploaded file.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/BusinessPhoneRequest" }],
        required: ["MediaId"],
        properties: {
          MediaId: {
            description: "What `UploadMedia` answered as `Data.Id` for the same business number. How long an upload lives is not documented.\n",
            type: "string",
            minLength: 1,
            examples: ["204815936740285"],
          },
        },
      },
      GetMediaRequest: {
        description: "Which file to look at.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/MediaRequest" }],
        required: ["Action"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them. (The parameter table prints the placeholder \"ActionName\", the sample below it this name,\nread 2026-11; so do the SDKs.) The codes 160 and 161 are inferred, see the table of codes.\n",
            type: "string",
            const: "GetMedia",
            "x-confidence": "inferred",
            "x-vendor-code": { required: "160", const: "161" },
          },
        },
        unevaluatedProperties: false,
      },
      StoredMedia: {
        description: "A file that the vendor keeps. On failure it is missing (inferred; every sample is of a success).",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          FileName: {
            description: "A name that the vendor made, two UUIDs in a row in the sample; not the name the file once had.",
            type: "string",
          },
          MimeType: {
            description: "The file's kind as the vendor found it: `image/png`.",
            type: "string",
            examples: ["image/png"],
          },
          URL: {
            description: "Where the file can be fetched. Treat it as short-lived and as a secret: ask anew instead of storing it, and do not log it.\n\n**Inferred:** the published sample blanks it; in the first Chinese draft (May 2023) it was a signed link into an object store, with an expiry.\n",
            type: "string",
            "x-confidence": "inferred",
          },
        },
      },
      GetMediaResponse: {
        description: "Where the file can be fetched, or why not.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
        properties: { Data: { $ref: "#/components/schemas/StoredMedia" } },
      },
      DeleteMediaRequest: {
        description: "Which file to delete.\n\n**Disputed:** the parameter table of the page lists `Action` and `AccountId` only; its sample has `BusinessPhone` and `MediaId` (read 2026-11), and the\nSDKs require both. Required here: without them nothing says which file is meant.\n",
        "x-confidence": "disputed",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/MediaRequest" }, { $ref: "#/components/schemas/AccountIdAlias" }],
        required: ["Action"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.",
            type: "string",
            const: "DeleteMedia",
            "x-confidence": "inferred",
            "x-vendor-code": { required: "160", const: "161" },
          },
        },
        unevaluatedProperties: false,
      },
      DeleteMediaResponse: {
        description: "The file is gone, or why it is not. The page's table promises a `Data`, its sample has none (read 2026-11); in the first Chinese draft it was an empty\nobject.\n",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
      },
      GetTemplatesRequest: {
        description: "Which templates to list, and which page of them.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/BusinessPhoneRequest" }],
        required: ["Action"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.",
            type: "string",
            const: "GetTemplates",
            "x-confidence": "inferred",
            "x-vendor-code": { required: "160", const: "161" },
          },
          Name: {
            description: "Lists only the templates of this name; all of them without it.\n\n**Inferred:** it finds longer names too. In the sample of the page (read 2026-11) `ceshi` finds `ceshi` and `ceshiyanzhengma`. Compare the names\nyourself when you look for one.\n",
            type: "string",
            "x-confidence": "inferred",
            examples: ["parcel_ready"],
          },
          Limit: {
            description: "How many templates a page has at most. Neither the default nor the highest number is documented.",
            type: "integer",
            examples: [20],
          },
          After: {
            description: "`Cursors.After` of the page before, to get the page that follows it. Leave it out for the first page. What happens with `Before` beside it is not\ndocumented.\n",
            type: "string",
            examples: ["MgZDZD"],
          },
          Before: {
            description: "`Cursors.Before` of the page after, to get the page that precedes it. What happens with `After` beside it is not documented.\n",
            type: "string",
            examples: ["MQZDZD"],
          },
        },
        unevaluatedProperties: false,
      },
      TemplateQuality: {
        description: "How customers took the template.",
        type: "object",
        properties: {
          Score: {
            description: "`GREEN` (high), `YELLOW` (middle), `RED` (low) or `UNKNOWN` (enum page, read 2026-11).",
            type: "string",
            examples: ["UNKNOWN"],
          },
        },
      },
      TemplateExample: {
        description: "The values that the template was submitted with, for the reviewer.",
        type: "object",
        properties: {
          BodyText: {
            description: "Values for the body's variables, one list for each example. The sample has one example.",
            type: "array",
            items: { type: "array", items: { type: "string" } },
          },
          HeaderHandle: {
            description: "The header's file, as a URL of Meta's that expires; do not send it as a `link`. (The sample of the page has such a URL; \"expires\" is Meta's rule.)\n",
            type: "array",
            items: { type: "string" },
          },
          HeaderText: {
            description: "A value for the header's variable. **Inferred:** the SDKs read it, no sample shows it.",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
      },
      TemplateButton: {
        description: "One button of a template.",
        type: "object",
        properties: {
          Type: {
            description: "What it does: the sample shows `URL`. Meta also has `QUICK_REPLY`, `PHONE_NUMBER`, `COPY_CODE`, `OTP` and more (inferred).",
            type: "string",
            "x-confidence": "inferred",
            examples: ["URL"],
          },
          Text: { description: "The words on it.", type: "string" },
          URL: {
            description: "The web address it opens; ends in `{{1}}` when a message has to give the rest.",
            type: "string",
          },
          PhoneNumber: {
            description: "The number it calls. **Inferred:** the SDKs read it, no sample shows it.",
            type: "string",
            "x-confidence": "inferred",
          },
          Example: {
            description: "Values for the variable of `URL`, for the reviewer. **Inferred:** the SDKs read it, no sample shows it.",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
      },
      TemplatePart: {
        description: "One part of a template. Which members it has depends on `Type` and `Format`.",
        type: "object",
        properties: {
          Type: {
            description: "Which part: the sample shows `HEADER`, `BODY` and `BUTTONS`. `FOOTER` is inferred from Meta's components.",
            type: "string",
            "x-confidence": "inferred",
            examples: ["BODY"],
          },
          Format: {
            description: "What a header holds: the sample shows `IMAGE`. Meta also has `TEXT`, `VIDEO`, `DOCUMENT` and `LOCATION` (inferred).",
            type: "string",
            "x-confidence": "inferred",
            examples: ["IMAGE"],
          },
          Text: { description: "The words, with their variables as `{{1}}`, `{{2}}`.", type: "string" },
          Example: { $ref: "#/components/schemas/TemplateExample" },
          Buttons: {
            description: "The buttons, from the top; a message counts them from 0.",
            type: "array",
            items: { $ref: "#/components/schemas/TemplateButton" },
          },
        },
      },
      TemplateAttribute: {
        description: "The names of the variables of one part. **Inferred** from the SDKs (2023-10 and later), whose only words are \"named variable map with 1、2\" and\n\"component item type\".\n",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          Type: { description: "The part, presumably as `TemplatePart.Type`.", type: "string", "x-confidence": "inferred" },
          NamedVar: {
            description: "The names in the order of the variables, presumably: the first is that of `{{1}}`.",
            type: "array",
            items: { type: "string" },
            "x-confidence": "inferred",
          },
        },
      },
      Template: {
        description: "A template in one language.",
        type: "object",
        properties: {
          ID: { description: "The template's id, digits in the samples. No operation takes it.", type: "string" },
          Name: { description: "The template's name: what a message gives as `name`.", type: "string" },
          Category: {
            description: "What the template is for: `MARKETING`, `UTILITY` or `AUTHENTICATION` (enum page, read 2026-11). The list may grow.",
            type: "string",
            examples: ["UTILITY"],
          },
          Language: {
            description: "Meta's code of the template's language: what a message gives as `language.code`. The samples show `en` and `af`.",
            type: "string",
            examples: ["en_GB"],
          },
          Status: {
            description: "Whether it can be sent: only an `APPROVED` one can. The others of the enum page (read 2026-11): `PENDING` (not reviewed yet), `REJECTED`,\n`IN_APPEAL`, `PAUSED`, `DISABLED`, `LIMIT_EXCEEDED`, `PENDING_DELETION`, `DELETED`. The list may grow.\n",
            type: "string",
            examples: ["APPROVED"],
          },
          RejectedReason: {
            description: "Why it was rejected; the samples show `INVALID_FORMAT` and `INCORRECT_CATEGORY`. What stands here for any other status is not documented; Meta\nwrites `NONE`.\n",
            type: "string",
          },
          QualityScore: { $ref: "#/components/schemas/TemplateQuality" },
          Tags: {
            description: "Marks on the template; null when it has none (template page, read 2026-11). No public operation sets them.\n",
            type: ["array", "null"],
            items: { type: "string" },
          },
          Components: {
            description: "Its parts in their order. The page refers to Meta's template components; the members here are those in PascalCase.\n",
            type: "array",
            items: { $ref: "#/components/schemas/TemplatePart" },
          },
          Attributes: {
            description: "Names for its numbered variables. **Inferred:** the vendor's SDKs read it since 2023-10, no page mentions it.\n",
            type: "array",
            items: { $ref: "#/components/schemas/TemplateAttribute" },
            "x-confidence": "inferred",
          },
        },
      },
      TemplateCursors: {
        description: "The marks of this page, to be sent back as they are. The last page has an `After` as well (so in the sample of the page, read 2026-11): look at\n`Next` to know when to stop.\n",
        type: "object",
        properties: {
          After: { description: "What `After` takes, to get the page that follows.", type: "string" },
          Before: { description: "What `Before` takes, to get the page that precedes.", type: "string" },
        },
      },
      TemplatePaging: {
        description: "Where this page stands among the others.\n\n**Disputed:** the table of the page has `Cursor`, `Next` and `Prev`; its sample has `Cursors`, `Next` and `Previous` (read 2026-11), and so read the\nSDKs since 2023-10.\n",
        "x-confidence": "disputed",
        type: "object",
        properties: {
          Cursors: { $ref: "#/components/schemas/TemplateCursors" },
          Next: {
            description: "Empty on the last page; else there are more: ask again with `After` as `Cursors.After`. Only whether it is empty is documented. In the first\nChinese draft (May 2023) its neighbour `Previous` was a URL of Meta's Graph API: do not fetch it, and do not log it.\n",
            type: "string",
          },
          Previous: {
            description: "Empty on the first page; else there are pages before this one: ask again with `Before` as `Cursors.Before`.",
            type: "string",
          },
        },
      },
      TemplatePage: {
        description: "One page of templates, and how to get the others. On failure it is missing (inferred; every sample is of a success).",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          Data: {
            description: "The templates. A template in two languages is two of them, with one `Name`. What stands here when there is none is not documented: `[]`, or null\nas in `Tags`.\n",
            type: "array",
            items: { $ref: "#/components/schemas/Template" },
          },
          Paging: { $ref: "#/components/schemas/TemplatePaging" },
        },
      },
      GetTemplatesResponse: {
        description: "One page of templates, or why there is none.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
        properties: { Data: { $ref: "#/components/schemas/TemplatePage" } },
      },
      DeleteTemplateRequest: {
        description: "Which template to delete.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/BusinessPhoneRequest" }, { $ref: "#/components/schemas/AccountIdAlias" }],
        required: ["Action", "Name"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.",
            type: "string",
            const: "DeleteTemplate",
            "x-confidence": "inferred",
            "x-vendor-code": { required: "160", const: "161" },
          },
          Name: {
            description: "The template's name, as `GetTemplates` lists it. **Every language** of it is deleted; one language alone cannot be.",
            type: "string",
            minLength: 1,
            examples: ["parcel_ready"],
          },
        },
        unevaluatedProperties: false,
      },
      DeleteTemplateResponse: {
        description: "The template is gone, or why it is not. The page's table promises a `Data`, its sample has none (read 2026-11); in the first Chinese draft it was an\nempty object.\n",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
      },
      GetAccountPhoneListRequest: {
        description: "Asks for all business numbers of the account. There is nothing to choose.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/ActionRequest" }],
        required: ["Action"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.",
            type: "string",
            const: "GetAccountPhoneList",
            "x-confidence": "inferred",
            "x-vendor-code": { required: "160", const: "161" },
          },
        },
        unevaluatedProperties: false,
      },
      AccountPhone: {
        description: "A business number. One that is not connected yet has empty texts in all members but `Number` and `Country`: so the first number of the sample on the\npage (read 2026-11); that it is not connected is inferred.\n",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          Number: {
            description: "The number, digits with the country code: what `BusinessPhone` takes.",
            type: "string",
            examples: ["447700900001"],
          },
          Country: {
            description: "The number's country, in letters. Not always an ISO code: the sample prints `UK`, that of the message summary `GB` (read 2026-11).\n",
            type: "string",
            examples: ["UK"],
          },
          Status: {
            description: "Whether it can send: `CONNECTED` can. The others of the enum page (read 2026-11): `PENDING`, `UNVERIFIED`, `DISCONNECTED`, `FLAGGED`, `RESTRICTED`,\n`RATE_LIMITED`, `BANNED`, `MIGRATED`, `DELETED`, `UNKNOWN`. Or empty. The list may grow.\n",
            type: "string",
            examples: ["CONNECTED", ""],
          },
          QualityRating: {
            description: "How customers took its messages: `GREEN` (high), `YELLOW` (middle), `RED` (low), `UNKNOWN` (enum page, read 2026-11), or empty.",
            type: "string",
            examples: ["GREEN", ""],
          },
          DisplayName: {
            description: "The name that customers see, or empty.",
            type: "string",
            examples: ["Example Parcels Limited"],
          },
          MessagingLimit: {
            description: "To how many customers it may send first within 24 hours: `TIER_50`, `TIER_250`, `TIER_1K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`, or empty.\n(The enum page, read 2026-11, explains the first two as \"50 thousand\" and \"250 thousand\", a slip of translation: its Chinese draft says 50 and\n250.) The list may grow.\n",
            type: "string",
            examples: ["TIER_250", ""],
          },
        },
      },
      AccountPhoneList: {
        description: "The business numbers of the account. On failure it is missing (inferred; every sample is of a success).",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          PhoneList: {
            description: "The numbers, all in one answer. What stands here when there is none is not documented; it may be null.",
            type: "array",
            items: { $ref: "#/components/schemas/AccountPhone" },
          },
        },
      },
      GetAccountPhoneListResponse: {
        description: "The business numbers, or why there are none.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
        properties: { Data: { $ref: "#/components/schemas/AccountPhoneList" } },
      },
      GetMessageSummaryRequest: {
        description: "Which span of time to sum up: at most 30 days, the last 7 without `StartTime` and `EndTime` (summary page, read 2026-11). The span is not checked\nhere, since it takes both members. What happens with a longer span, or with one of the two alone, is not documented.\n",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/ActionRequest" }],
        required: ["Action"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them. (The parameter table of the page leaves it out, the sample below it has it, read\n2026-11.) The codes 160 and 161 are inferred, see the table of codes.\n",
            type: "string",
            const: "GetMessageSummary",
            "x-confidence": "inferred",
            "x-vendor-code": { required: "160", const: "161" },
          },
          StartTime: {
            description: "Where the span begins, in Unix seconds. **Inferred:** the page says \"int\" and names no unit; the Java SDK takes a 32-bit integer, into which\nmilliseconds do not fit.\n",
            type: "integer",
            "x-confidence": "inferred",
            examples: [1762300800],
          },
          EndTime: {
            description: "Where the span ends, in Unix seconds (inferred, as for `StartTime`); at most 30 days after it.",
            type: "integer",
            "x-confidence": "inferred",
            examples: [1762905600],
          },
        },
        unevaluatedProperties: false,
      },
      ConversationSum: {
        description: "The conversations of one business number with one country. A conversation is the unit that was billed: all messages of one category to one customer\nwithin 24 hours (billing page, read 2026-11).\n",
        type: "object",
        properties: {
          BusinessPhone: {
            description: "The business number, digits with the country code.",
            type: "string",
            examples: ["447700900001"],
          },
          Country: { description: "The customers' country, in letters: `GB` in the sample.", type: "string", examples: ["GB"] },
          ConvNum: {
            description: "How many conversations. The sample of the page leaves it out (read 2026-11).",
            type: "integer",
          },
          ConvAmount: { description: "What they cost, in the unit of `MsgAmount`.", type: "integer" },
        },
      },
      MessageSummary: {
        description: "The sums of a span of time. On failure it is missing (inferred; every sample is of a success).",
        "x-confidence": "inferred",
        type: "object",
        properties: {
          MsgNum: { description: "How many messages.", type: "integer" },
          MsgAmount: {
            description: "What they cost. Neither the currency nor the unit (cents?) is documented; read it beside a bill of the console before you rely on it.",
            type: "integer",
          },
          List: {
            description: "The sums by business number and country.\n\n**Disputed:** the page's table and sample say `List` (read 2026-11), the SDKs in all four languages read `MsgList`. Take whichever is there.\n",
            type: "array",
            items: { $ref: "#/components/schemas/ConversationSum" },
            "x-confidence": "disputed",
          },
          MsgList: {
            description: "`List` under the name that the SDKs read. **Disputed:** see there.",
            type: "array",
            items: { $ref: "#/components/schemas/ConversationSum" },
            "x-confidence": "disputed",
          },
        },
      },
      GetMessageSummaryResponse: {
        description: "What was sent and what it cost, or why that is not known.",
        type: "object",
        allOf: [{ $ref: "#/components/schemas/Envelope" }],
        properties: { Data: { $ref: "#/components/schemas/MessageSummary" } },
      },
    },
    examples: {
      sendMessageAccepted: {
        summary: "The vendor took the message",
        value: {
          Action: "SendMessageResponse",
          Data: { MessageId: "wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgSM0E5RDFCNzc0QzA2NTgyRTlGAA==" },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d503",
          RetCode: 0,
        },
      },
      missingAction: {
        summary: "The body has no Action (no documentation has this code)",
        value: { Message: "Missing Action", RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d501", RetCode: 160 },
      },
      actionNotFound: {
        summary: "No operation has this name (no documentation has this code)",
        value: { Message: "Action not found", RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d502", RetCode: 161 },
      },
      sendMessageNoValidChannel: {
        summary: "The vendor found no valid channel",
        value: {
          Action: "SendMessageResponse",
          Message: "no valid channel",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d504",
          RetCode: 17100,
        },
      },
      sendMessageChannelAccountNotFound: {
        summary: "The vendor did not find the channel account",
        value: {
          Action: "SendMessageResponse",
          Message: "channel account not found",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d505",
          RetCode: 17102,
        },
      },
      sendMessageChannelAccountUnavailable: {
        summary: "The vendor could not get the channel account",
        value: {
          Action: "SendMessageResponse",
          Message: "get channel account failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d506",
          RetCode: 17104,
        },
      },
      sendMessageSendFailed: {
        summary: "The send failed; whether the message left is not known",
        value: {
          Action: "SendMessageResponse",
          Message: "send message failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d507",
          RetCode: 17115,
        },
      },
      sendMessageTemplateUnavailable: {
        summary: "The vendor could not get the template",
        value: {
          Action: "SendMessageResponse",
          Message: "get template failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d508",
          RetCode: 17116,
        },
      },
      sendMessageInsufficientBalance: {
        summary: "The account has no money (no documentation has this code; the words of Message are ours)",
        value: {
          Action: "SendMessageResponse",
          Message: "insufficient balance",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d509",
          RetCode: 17125,
        },
      },
      uploadMediaAccepted: {
        summary: "The vendor has the file",
        value: {
          Action: "UploadMediaResponse",
          Data: { Id: "204815936740285" },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d510",
          RetCode: 0,
        },
      },
      uploadMediaNoValidChannel: {
        summary: "The vendor found no valid channel",
        value: {
          Action: "UploadMediaResponse",
          Message: "no valid channel",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d511",
          RetCode: 17100,
        },
      },
      uploadMediaChannelAccountNotFound: {
        summary: "The vendor did not find the channel account",
        value: {
          Action: "UploadMediaResponse",
          Message: "channel account not found",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d512",
          RetCode: 17102,
        },
      },
      uploadMediaChannelAccountUnavailable: {
        summary: "The vendor could not get the channel account",
        value: {
          Action: "UploadMediaResponse",
          Message: "get channel account failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d513",
          RetCode: 17104,
        },
      },
      uploadMediaBadFile: {
        summary: "The file is bad",
        value: {
          Action: "UploadMediaResponse",
          Message: "upload bad file",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d514",
          RetCode: 17110,
        },
      },
      uploadMediaMediaNotUploaded: {
        summary: "The vendor could not store the file",
        value: {
          Action: "UploadMediaResponse",
          Message: "upload media failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d515",
          RetCode: 17112,
        },
      },
      uploadMediaFileNotUploaded: {
        summary: "The upload failed",
        value: {
          Action: "UploadMediaResponse",
          Message: "upload file failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d516",
          RetCode: 17117,
        },
      },
      getMediaAccepted: {
        summary: "Where the file is",
        value: {
          Action: "GetMediaResponse",
          Data: {
            FileName: "3f0c1a52-7d64-4b1e-9a38-52c0de7b1f9070b85c11-2f4a-4d0e-8c9b-6e1d5a3f7c20",
            MimeType: "image/png",
            URL: "https://media.example.com/204815936740285?Expires=1762949700&Signature=invented",
          },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d517",
          RetCode: 0,
        },
      },
      getMediaNoValidChannel: {
        summary: "The vendor found no valid channel",
        value: {
          Action: "GetMediaResponse",
          Message: "no valid channel",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d518",
          RetCode: 17100,
        },
      },
      getMediaChannelAccountNotFound: {
        summary: "The vendor did not find the channel account",
        value: {
          Action: "GetMediaResponse",
          Message: "channel account not found",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d519",
          RetCode: 17102,
        },
      },
      getMediaChannelAccountUnavailable: {
        summary: "The vendor could not get the channel account",
        value: {
          Action: "GetMediaResponse",
          Message: "get channel account failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d520",
          RetCode: 17104,
        },
      },
      getMediaMediaUnavailable: {
        summary: "The vendor could not get the file",
        value: {
          Action: "GetMediaResponse",
          Message: "get media failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d521",
          RetCode: 17113,
        },
      },
      deleteMediaAccepted: {
        summary: "The file is gone",
        value: { Action: "DeleteMediaResponse", Message: "", RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d522", RetCode: 0 },
      },
      deleteMediaNoValidChannel: {
        summary: "The vendor found no valid channel",
        value: {
          Action: "DeleteMediaResponse",
          Message: "no valid channel",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d523",
          RetCode: 17100,
        },
      },
      deleteMediaChannelAccountNotFound: {
        summary: "The vendor did not find the channel account",
        value: {
          Action: "DeleteMediaResponse",
          Message: "channel account not found",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d524",
          RetCode: 17102,
        },
      },
      deleteMediaChannelAccountUnavailable: {
        summary: "The vendor could not get the channel account",
        value: {
          Action: "DeleteMediaResponse",
          Message: "get channel account failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d525",
          RetCode: 17104,
        },
      },
      deleteMediaMediaNotDeleted: {
        summary: "The vendor could not delete the file",
        value: {
          Action: "DeleteMediaResponse",
          Message: "delete media failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d526",
          RetCode: 17114,
        },
      },
      getTemplatesAccepted: {
        summary: "The last page, as the template page prints it (names and texts are ours)",
        value: {
          Action: "GetTemplatesResponse",
          Data: {
            Data: [
              {
                Category: "AUTHENTICATION",
                Components: [
                  {
                    Example: { BodyText: [["1313"]] },
                    Text: "Hi, your verification code is {{1}}, please do not share it with others.",
                    Type: "BODY",
                  },
                ],
                ID: "905273418062754",
                Language: "en",
                Name: "parcel_code_test",
                QualityScore: { Score: "UNKNOWN" },
                Tags: ["TEST_TAG"],
                RejectedReason: "INVALID_FORMAT",
                Status: "REJECTED",
              },
              {
                Category: "UTILITY",
                Components: [
                  {
                    Example: { HeaderHandle: ["https://media.example.com/v/t61/parcel.png?oe=646FF3F7"] },
                    Format: "IMAGE",
                    Type: "HEADER",
                  },
                  { Text: "Your parcel is ready.", Type: "BODY" },
                  {
                    Buttons: [{ Text: "Track it", Type: "URL", URL: "https://parcels.example.com/" }],
                    Type: "BUTTONS",
                  },
                ],
                ID: "782046150607932",
                Language: "af",
                Name: "parcel_code",
                Tags: null,
                QualityScore: { Score: "UNKNOWN" },
                RejectedReason: "INCORRECT_CATEGORY",
                Status: "REJECTED",
              },
            ],
            Paging: { Cursors: { After: "MgZDZD", Before: "MQZDZD" }, Next: "", Previous: "" },
          },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d527",
          RetCode: 0,
        },
      },
      getTemplatesAcceptedFirstPage: {
        summary: "The first of several pages, with what only the SDKs read",
        value: {
          Action: "GetTemplatesResponse",
          Data: {
            Data: [
              {
                Category: "UTILITY",
                Components: [
                  { Example: { HeaderText: ["B520"] }, Format: "TEXT", Text: "Parcel {{1}}", Type: "HEADER" },
                  {
                    Example: { BodyText: [["David", "Westwood Road"]] },
                    Text: "Hello {{1}}, your parcel is ready at {{2}}.",
                    Type: "BODY",
                  },
                  { Text: "Reply STOP to end these messages", Type: "FOOTER" },
                  {
                    Buttons: [
                      {
                        Text: "Track it",
                        Type: "URL",
                        URL: "https://parcels.example.com/t/{{1}}",
                        Example: ["https://parcels.example.com/t/B520"],
                      },
                      { Text: "Call us", Type: "PHONE_NUMBER", PhoneNumber: "+447700900001" },
                    ],
                    Type: "BUTTONS",
                  },
                ],
                Attributes: [{ Type: "BODY", NamedVar: ["name", "shop"] }],
                ID: "610472958301447",
                Language: "en_GB",
                Name: "parcel_ready",
                QualityScore: { Score: "GREEN" },
                Tags: null,
                RejectedReason: "NONE",
                Status: "APPROVED",
              },
              {
                Category: "UTILITY",
                Components: [{ Text: "Votre colis est disponible.", Type: "BODY" }],
                ID: "610472958301448",
                Language: "fr",
                Name: "parcel_ready",
                QualityScore: { Score: "UNKNOWN" },
                Tags: null,
                RejectedReason: "NONE",
                Status: "PENDING",
              },
            ],
            Paging: {
              Cursors: { After: "MgZDZD", Before: "MQZDZD" },
              Next: "https://graph.example.com/v16.0/105020000000899/message_templates?limit=2&after=MgZDZD",
              Previous: "",
            },
          },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d528",
          RetCode: 0,
        },
      },
      getTemplatesNoValidChannel: {
        summary: "The vendor found no valid channel",
        value: {
          Action: "GetTemplatesResponse",
          Message: "no valid channel",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d529",
          RetCode: 17100,
        },
      },
      getTemplatesChannelAccountNotFound: {
        summary: "The vendor did not find the channel account",
        value: {
          Action: "GetTemplatesResponse",
          Message: "channel account not found",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d530",
          RetCode: 17102,
        },
      },
      getTemplatesChannelAccountUnavailable: {
        summary: "The vendor could not get the channel account",
        value: {
          Action: "GetTemplatesResponse",
          Message: "get channel account failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d531",
          RetCode: 17104,
        },
      },
      getTemplatesTemplateListFailed: {
        summary: "The vendor could not get the templates",
        value: {
          Action: "GetTemplatesResponse",
          Message: "get templates failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d532",
          RetCode: 17108,
        },
      },
      deleteTemplateAccepted: {
        summary: "The template is gone in every language",
        value: {
          Action: "DeleteTemplateResponse",
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d533",
          RetCode: 0,
        },
      },
      deleteTemplateNoValidChannel: {
        summary: "The vendor found no valid channel",
        value: {
          Action: "DeleteTemplateResponse",
          Message: "no valid channel",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d534",
          RetCode: 17100,
        },
      },
      deleteTemplateChannelAccountNotFound: {
        summary: "The vendor did not find the channel account",
        value: {
          Action: "DeleteTemplateResponse",
          Message: "channel account not found",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d535",
          RetCode: 17102,
        },
      },
      deleteTemplateChannelAccountUnavailable: {
        summary: "The vendor could not get the channel account",
        value: {
          Action: "DeleteTemplateResponse",
          Message: "get channel account failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d536",
          RetCode: 17104,
        },
      },
      deleteTemplateTemplateNotDeleted: {
        summary: "The vendor could not delete the template",
        value: {
          Action: "DeleteTemplateResponse",
          Message: "delete template failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d537",
          RetCode: 17109,
        },
      },
      getAccountPhoneListAccepted: {
        summary: "Two numbers, the first not connected yet, as the page prints them",
        value: {
          Action: "GetAccountPhoneListResponse",
          Data: {
            PhoneList: [
              {
                Number: "447700900001",
                Country: "UK",
                Status: "",
                QualityRating: "",
                DisplayName: "",
                MessagingLimit: "",
              },
              {
                Number: "447700900002",
                Country: "UK",
                Status: "CONNECTED",
                QualityRating: "GREEN",
                DisplayName: "Example Parcels Limited",
                MessagingLimit: "TIER_250",
              },
            ],
          },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d538",
          RetCode: 0,
        },
      },
      getAccountPhoneListChannelAccountNotFound: {
        summary: "The vendor did not find the channel account",
        value: {
          Action: "GetAccountPhoneListResponse",
          Message: "channel account not found",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d539",
          RetCode: 17102,
        },
      },
      getAccountPhoneListChannelAccountUnavailable: {
        summary: "The vendor could not get the channel account",
        value: {
          Action: "GetAccountPhoneListResponse",
          Message: "get channel account failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d540",
          RetCode: 17104,
        },
      },
      getAccountPhoneListPhoneListFailed: {
        summary: "The vendor could not get the list of numbers",
        value: {
          Action: "GetAccountPhoneListResponse",
          Message: "get channel account phone list failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d541",
          RetCode: 17105,
        },
      },
      getMessageSummaryAccepted: {
        summary: "The sums, as the page prints them",
        value: {
          Action: "GetMessageSummaryResponse",
          Data: { MsgAmount: 6, MsgNum: 1, List: [{ BusinessPhone: "447700900001", Country: "GB", ConvAmount: 1 }] },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d542",
          RetCode: 0,
        },
      },
      getMessageSummaryAcceptedMsgList: {
        summary: "The sums under the name that the SDKs read",
        value: {
          Action: "GetMessageSummaryResponse",
          Data: {
            MsgAmount: 42,
            MsgNum: 9,
            MsgList: [
              { BusinessPhone: "447700900001", Country: "GB", ConvNum: 5, ConvAmount: 30 },
              { BusinessPhone: "447700900002", Country: "FR", ConvNum: 2, ConvAmount: 12 },
            ],
          },
          Message: "",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d543",
          RetCode: 0,
        },
      },
      getMessageSummaryMessageSummaryFailed: {
        summary: "The vendor could not sum the messages up",
        value: {
          Action: "GetMessageSummaryResponse",
          Message: "get message summary failed",
          RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d544",
          RetCode: 17122,
        },
      },
    },
  },
};

export const pushes: Pushes = {};
