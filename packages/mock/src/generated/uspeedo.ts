// GENERATED from specs/uspeedo/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { Contract } from "../contract.ts";

export const contract: Contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "uSpeedo WhatsApp API",
    version: "0.1.0",
    license: { name: "MIT", identifier: "MIT" },
    description: "The WhatsApp Business API of uSpeedo (UCloud's communication platform), written down by the wabakit project from the vendor's public pages and SDKs\n(read 2026-11). Nothing here was checked against the live service. What is inferred, or disputed between the vendor's own sources, says so.\n\n**One URL.** Everything is `POST https://api.uspeedo.com/api` with a JSON body; the member `Action` names the operation. The paths below carry that name\nas a fragment, `/api#SendMessage`, so that each operation has a page of its own; a request never sends the fragment. `Content-Type: application/json`.\n\n**Four headers** authenticate: the access key id, a time, a nonce, and a signature over the body, see *Authentication*. The signature needs the access\nkey secret, so keep calls on a server. Make the pair in the console under \"API Key\" (the account must be upgraded first).\n\n**Members in PascalCase, `Content` in a string.** The message itself is a JSON document written as text into `Content`; its own members are Meta's, in\nsnake_case. This contract types the document as well, and refuses members it does not know.\n\n**Failure is HTTP 200 too.** Every answer has `RetCode`: 0 is success, all else is failure. Few codes are documented, none for a bad signature, a wrong\nmember, too many calls or a closed window. No other HTTP status is documented; the vendor's SDKs take 400 and above for a transport error and do not\nread its body.\n\n**Session window.** A customer's message opens 24 hours in which any type may be sent to them; outside, only a template. What a message outside the window\nis answered with is not documented; Meta reports it afterwards.\n\n**Numbers** are digits with the country code, without `+`, in every sample of the vendor.\n\n**Required strings** may not be empty where this contract says so (`minLength: 1`): the vendor prints no such rule, we read \"required\" that way (inferred).\n\n**Unknown:** which of two names sends a message (see `Action`); what delivery reports and incoming messages look like (the console takes a callback\nURL, no payload is published); limits on length, file size and rate. There is no idempotency key and no way to ask for a message's status: do\nnot repeat a send whose outcome you do not know.\n",
  },
  servers: [
    {
      url: "https://api.uspeedo.com",
      description: "Production, the only host known. The WhatsApp pages print none: it is that of the vendor's SDKs and of the samples of its SMS and voice pages. No sandbox\nis documented.\n",
    },
  ],
  security: [{ AccessKeyId: [], Signature: [], Timestamp: [], Nonce: [] }],
  tags: [{ name: "messages", description: "Sending messages from a WhatsApp business number to a customer." }],
  "x-dispatch": "Action",
  "x-envelope": {
    code: "RetCode",
    success: 0,
    message: "Message",
    messageId: "Data.MessageId",
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
      meaning: "No valid channel.",
      action: "Check in the console that the business number is connected and that the account may use WhatsApp.",
      operations: ["sendMessage"],
    },
    "17101": {
      name: "channelAccountNotCreated",
      meaning: "Creating the channel account failed.",
      action: "Repeat the registration in the console; if it fails again, ask the vendor's support.",
      operations: [],
    },
    "17102": {
      name: "channelAccountNotFound",
      meaning: "The channel account was not found.",
      action: "Check `AccountId` and `BusinessPhone` against `GetAccountPhoneList`; the access key may belong to another account.",
      operations: ["sendMessage"],
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
      operations: ["sendMessage"],
    },
    "17105": {
      name: "phoneListFailed",
      meaning: "Getting the channel account's list of phone numbers failed.",
      action: "Try later; if it goes on, give the request id to the vendor's support.",
      operations: [],
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
      operations: [],
    },
    "17109": {
      name: "templateNotDeleted",
      meaning: "Deleting the template failed.",
      action: "List the templates to see whether the name is right and still there, then try later.",
      operations: [],
    },
    "17110": {
      name: "badFile",
      meaning: "The uploaded file is bad.",
      action: "Check that `File` is plain base64 without a `data:` prefix, and that WhatsApp takes this kind of file.",
      operations: [],
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
      operations: [],
    },
    "17113": {
      name: "mediaUnavailable",
      meaning: "Getting the media failed.",
      action: "Check `MediaId` and that it belongs to this business number; upload the file again if it is gone.",
      operations: [],
    },
    "17114": {
      name: "mediaNotDeleted",
      meaning: "Deleting the media failed.",
      action: "Check `MediaId` and that it belongs to this business number; it may be gone already.",
      operations: [],
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
      meaning: "Uploading the file failed.",
      action: "Check the file's kind and size, then upload it again.",
      operations: [],
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
      operations: [],
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
                  accepted: {
                    summary: "The vendor took the message",
                    value: {
                      Action: "SendMessageResponse",
                      Data: { MessageId: "wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgSM0E5RDFCNzc0QzA2NTgyRTlGAA==" },
                      Message: "",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d501",
                      RetCode: 0,
                    },
                  },
                  missingAction: {
                    summary: "The body has no Action (no documentation has this code)",
                    value: { Message: "Missing Action", RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d502", RetCode: 160 },
                  },
                  actionNotFound: {
                    summary: "No operation has this name (no documentation has this code)",
                    value: {
                      Action: "SendMesage",
                      Message: "Action [SendMesage] not found",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d503",
                      RetCode: 161,
                    },
                  },
                  noValidChannel: {
                    summary: "The vendor found no valid channel",
                    value: {
                      Action: "SendMessageResponse",
                      Message: "no valid channel",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d504",
                      RetCode: 17100,
                    },
                  },
                  channelAccountNotFound: {
                    summary: "The vendor did not find the channel account",
                    value: {
                      Action: "SendMessageResponse",
                      Message: "channel account not found",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d505",
                      RetCode: 17102,
                    },
                  },
                  channelAccountUnavailable: {
                    summary: "The vendor could not get the channel account",
                    value: {
                      Action: "SendMessageResponse",
                      Message: "get channel account failed",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d506",
                      RetCode: 17104,
                    },
                  },
                  sendFailed: {
                    summary: "The send failed; whether the message left is not known",
                    value: {
                      Action: "SendMessageResponse",
                      Message: "send message failed",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d507",
                      RetCode: 17115,
                    },
                  },
                  templateUnavailable: {
                    summary: "The vendor could not get the template",
                    value: {
                      Action: "SendMessageResponse",
                      Message: "get template failed",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d508",
                      RetCode: 17116,
                    },
                  },
                  insufficientBalance: {
                    summary: "The account has no money (no documentation has this code; the words of Message are ours)",
                    value: {
                      Action: "SendMessageResponse",
                      Message: "insufficient balance",
                      RequestId: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d509",
                      RetCode: 17125,
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
        example: "6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d501",
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
        description: "A SHA-1 over the body and the access key secret, as 40 lower-case hexadecimal digits (signature page of the SMS documentation, which serves all\nproducts, read 2026-11; the SDKs do the same). It is a plain hash, not an HMAC; the time and the nonce do not enter it.\n\n1. Take the whole JSON body, with `Action`, `AccountId` and `Content`. A member that is null is left out of the body and of the signature.\n2. Sort the members by name, ascending by code unit: upper case comes before lower case.\n3. Write every name and then its value, one after the other, with nothing between and nothing escaped. A string is written as it is, a boolean as\n   `true` or `false`, a number as a plain decimal without exponent (42.0 as `42`), an array as its elements in order, an object by rules 2 and 3.\n4. Append the access key secret.\n5. Take the SHA-1 of its UTF-8 bytes, in hexadecimal.\n\n`Content` is a string, so it enters with its quotes and braces, as it is: what was signed must be what is sent.\n\nFor the example `textSigned` and the secret `not-a-real-secret`, step 4 gives (on one line)\n\n```text\nAccountId10001ActionSendMessageBusinessPhone447700900001Content{\"body\":\"hello\",\"preview_url\":false}To447700900123Typetextnot-a-real-secret\n```\n\nand the header is `536fb0b47cb6449c56690aeb1793877b5c34e014`. What a wrong signature is answered with is not documented.\n",
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
      Message: {
        description: "What every message has, whatever its type.",
        type: "object",
        required: ["Action", "To", "BusinessPhone"],
        properties: {
          Action: {
            description: "Names the operation; the URL is the same for all of them.\n\n**Disputed:** every documentation page says `SendMessage`; the vendor's SDKs in Go, Python, PHP and Java send `SendWhatsappMessage`. Which of the\ntwo the live gateway takes is not known to us, it may be both. Start with `SendMessage`; if it is answered with 161, use the other.\n\n**Inferred:** the codes 160 (no `Action`) and 161 (unknown `Action`) are in no documentation, only in the mock answers of the SDKs' unit tests.\n",
            type: "string",
            enum: ["SendMessage", "SendWhatsappMessage"],
            "x-confidence": "disputed",
            "x-vendor-code": { required: "160", enum: "161" },
          },
          AccountId: {
            description: "The number of your service account, as the SMS overview page of the console shows it; a user has one by default.\n\n**Disputed:** the parameter table of every page calls it required (message page, read 2026-11). The vendor's SDKs never send it for WhatsApp, and\ntheir tests against the live service expect to pass: the access key seems to identify the account. Optional here; send it when you know it. What\na wrong one is answered with is unknown.\n",
            type: "integer",
            "x-confidence": "disputed",
            examples: [10001],
          },
          To: {
            description: "The recipient's phone number: digits with the country code, as in every sample of the vendor, without `+`, spaces or dashes. One recipient per\nrequest; there is no batch. Whether a leading `+` is taken is not documented, so no form is enforced here.\n",
            type: "string",
            minLength: 1,
            examples: ["447700900123"],
          },
          BusinessPhone: {
            description: "The sender: a WhatsApp business number that is connected to this account, in the form that `GetAccountPhoneList` lists it (digits with the country\ncode, without `+`).\n",
            type: "string",
            minLength: 1,
            examples: ["447700900001"],
          },
          accountId: {
            description: "Another spelling of `AccountId`. Write `AccountId` instead.\n\n**Disputed:** the sample of the message page prints this one, its parameter table the other (read 2026-11). The sample looks as if taken behind\nthe gateway, which adds the member itself.\n",
            type: "integer",
            deprecated: true,
            "x-confidence": "disputed",
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
    },
  },
};
