// GENERATED from specs/uspeedo/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { JsonString } from "@wabakit/core/vendor";

export interface paths {
    readonly "/api#SendMessage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message
         * @description Sends one message of one of eight types from a business number to one customer. `RetCode: 0` with a `MessageId` means that the vendor took the
         *     message, not that it arrived.
         *
         *     There is no reference of your own, no reply to a message, no callback URL per message and no idempotency key. Interactive messages, contacts and
         *     reactions are not documented.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What every message has, whatever its type. */
        readonly Message: {
            /**
             * @description Names the operation; the URL is the same for all of them.
             *
             *     **Disputed:** every documentation page says `SendMessage`; the vendor's SDKs in Go, Python, PHP and Java send `SendWhatsappMessage`. Which of the
             *     two the live gateway takes is not known to us, it may be both. Start with `SendMessage`; if it is answered with 161, use the other.
             *
             *     **Inferred:** the codes 160 (no `Action`) and 161 (unknown `Action`) are in no documentation, only in the mock answers of the SDKs' unit tests.
             * @enum {string}
             */
            readonly Action: "SendMessage" | "SendWhatsappMessage";
            /**
             * @description The number of your service account, as the SMS overview page of the console shows it; a user has one by default.
             *
             *     **Disputed:** the parameter table of every page calls it required (message page, read 2026-11). The vendor's SDKs never send it for WhatsApp, and
             *     their tests against the live service expect to pass: the access key seems to identify the account. Optional here; send it when you know it. What
             *     a wrong one is answered with is unknown.
             * @example 10001
             */
            readonly AccountId?: number;
            /**
             * @description The recipient's phone number: digits with the country code, as in every sample of the vendor, without `+`, spaces or dashes. One recipient per
             *     request; there is no batch. Whether a leading `+` is taken is not documented, so no form is enforced here.
             * @example 447700900123
             */
            readonly To: string;
            /**
             * @description The sender: a WhatsApp business number that is connected to this account, in the form that `GetAccountPhoneList` lists it (digits with the country
             *     code, without `+`).
             * @example 447700900001
             */
            readonly BusinessPhone: string;
            /**
             * @deprecated
             * @description Another spelling of `AccountId`. Write `AccountId` instead.
             *
             *     **Disputed:** the sample of the message page prints this one, its parameter table the other (read 2026-11). The sample looks as if taken behind
             *     the gateway, which adds the member itself.
             */
            readonly accountId?: number;
            /**
             * @deprecated
             * @description The company's number. Leave it out.
             *
             *     **Disputed:** printed in the sample of the message page (read 2026-11), but in no parameter table and in no SDK. The first Chinese drafts of other
             *     pages listed it as required, then it was removed.
             */
            readonly companyId?: number;
            /**
             * @deprecated
             * @description What the message is for, as a number. Leave it out.
             *
             *     **Disputed:** printed as `1` in the sample of the message page (read 2026-11), but in no parameter table and in no SDK. The meanings are those of
             *     an enum `Message_Purpose` in the first Chinese draft of the documentation, later cut: 1 business-initiated, 2 customer-initiated, 3 free entry
             *     point, 4 utility, 5 authentication, 6 marketing, 7 service. It is not the `Purpose` of the vendor's SMS product.
             * @enum {integer}
             */
            readonly Purpose?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
        };
        /** @description What a text message says. */
        readonly TextContent: {
            /**
             * @description The text. It may hold web addresses and WhatsApp's markup (`*bold*`, `_italic_`, `~strikethrough~`). The vendor prints no length; Meta allows
             *     4,096 characters.
             */
            readonly body: string;
            /**
             * @description Whether WhatsApp shows a preview of a web address in `body`. The address must then begin with `http://` or `https://` and name a host; one with
             *     an IP address gets no preview. What happens without this member is not documented; Meta shows no preview.
             */
            readonly preview_url?: boolean;
        };
        /** @description A text. Only inside the 24 hour session window. */
        readonly TextMessage: {
            /**
             * @description The message type; here a text.
             * @constant
             */
            readonly Type: "text";
            /** @description A `TextContent` as JSON text, `{"body":"…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["TextContent"]>;
        } & components["schemas"]["Message"];
        /**
         * @description A file, named in exactly one of two ways: `link` or `id`. The vendor says "id or link" and not what happens with both; Meta takes one (inferred). Types
         *     and sizes of files are not documented.
         */
        readonly Media: {
            /** @description Where WhatsApp fetches the file; an http or https URL that is open to the world. */
            readonly link?: string;
            /**
             * @description What `UploadMedia` answered as `Data.Id`. Opaque: the vendor's samples show a UUID on one page and a 15-digit number on another. How long an upload
             *     lives is not documented.
             */
            readonly id?: string;
        } & ({
            readonly link: unknown;
            readonly id?: never;
        } | {
            readonly link?: never;
            readonly id: unknown;
        });
        /** @description The picture of an image message, or of a template's header. */
        readonly ImageContent: {
            /** @description A text under the picture. The vendor prints no length; Meta allows 1024 characters. */
            readonly caption?: string;
        } & components["schemas"]["Media"];
        /** @description A picture, with or without a caption. Only inside the 24 hour session window. */
        readonly ImageMessage: {
            /**
             * @description The message type; here an image.
             * @constant
             */
            readonly Type: "image";
            /** @description An `ImageContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["ImageContent"]>;
        } & components["schemas"]["Message"];
        /** @description The sound of an audio message. It has no caption. */
        readonly AudioContent: components["schemas"]["Media"];
        /** @description A sound file. Only inside the 24 hour session window. */
        readonly AudioMessage: {
            /**
             * @description The message type; here audio.
             * @constant
             */
            readonly Type: "audio";
            /** @description An `AudioContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["AudioContent"]>;
        } & components["schemas"]["Message"];
        /** @description The video of a video message, or of a template's header. */
        readonly VideoContent: {
            /** @description A text under the video. The vendor prints no length; Meta allows 1024 characters. */
            readonly caption?: string;
        } & components["schemas"]["Media"];
        /** @description A video, with or without a caption. Only inside the 24 hour session window. */
        readonly VideoMessage: {
            /**
             * @description The message type; here a video.
             * @constant
             */
            readonly Type: "video";
            /** @description A `VideoContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["VideoContent"]>;
        } & components["schemas"]["Message"];
        /** @description The file of a document message, or of a template's header. No caption is documented. */
        readonly DocumentContent: {
            /** @description The file's name as the recipient sees it. Meta wants the extension with it, and chooses the icon by it. */
            readonly filename?: string;
        } & components["schemas"]["Media"];
        /** @description A file. Only inside the 24 hour session window. */
        readonly DocumentMessage: {
            /**
             * @description The message type; here a document.
             * @constant
             */
            readonly Type: "document";
            /** @description A `DocumentContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["DocumentContent"]>;
        } & components["schemas"]["Message"];
        /** @description The place of a location message. */
        readonly LocationContent: {
            /** @description Degrees north of the equator, south negative. From -90 to 90 by nature; the vendor prints no range. */
            readonly latitude: number;
            /** @description Degrees east of Greenwich, west negative. From -180 to 180 by nature; the vendor prints no range. */
            readonly longitude: number;
            /**
             * @description What the place is called, shown above the address. (The message page, read 2026-11, says "name of file", which is a slip: its sample has the name
             *     of a place.)
             */
            readonly name?: string;
            /** @description Where it is, in words. (The message page, read 2026-11, says "name of file" here too; its sample has a street.) */
            readonly address?: string;
        };
        /** @description A place on the map. Only inside the 24 hour session window. */
        readonly LocationMessage: {
            /**
             * @description The message type; here a location.
             * @constant
             */
            readonly Type: "location";
            /** @description A `LocationContent` as JSON text, `{"latitude":51.5,"longitude":-0.12}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["LocationContent"]>;
        } & components["schemas"]["Message"];
        /** @description The sticker of a sticker message. It has no caption. Meta takes WebP files of 512 x 512 pixels; the vendor prints no form. */
        readonly StickerContent: components["schemas"]["Media"];
        /** @description A sticker. Only inside the 24 hour session window. */
        readonly StickerMessage: {
            /**
             * @description The message type; here a sticker.
             * @constant
             */
            readonly Type: "sticker";
            /** @description A `StickerContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["StickerContent"]>;
        } & components["schemas"]["Message"];
        /** @description The language in which the template was approved. */
        readonly TemplateLanguage: {
            /**
             * @description One of Meta's language codes, exactly as `GetTemplates` lists it for this template. The vendor's samples show `en_US`, `zh_CN`, `en` and `af`. Meta
             *     does not fall back to another language.
             * @example en_US
             */
            readonly code: string;
            /**
             * @description Always `deterministic`, and required. (The Chinese page prints "确定性", read 2026-11: the same word, translated by machine.)
             * @constant
             */
            readonly policy: "deterministic";
        };
        /** @description A text that takes the place of a variable. */
        readonly TextParameter: {
            /**
             * @description The kind of value; here a text.
             * @constant
             */
            readonly type: "text";
            /** @description The text. The vendor prints no rule for it here; its console page allows 15 characters for a one-time password, and Meta refuses an empty text. */
            readonly text: string;
        };
        /** @description The picture of a header that was approved with one. */
        readonly ImageParameter: {
            /**
             * @description The kind of value; here a picture.
             * @constant
             */
            readonly type: "image";
            readonly image: components["schemas"]["ImageContent"];
        };
        /** @description The video of a header that was approved with one. */
        readonly VideoParameter: {
            /**
             * @description The kind of value; here a video.
             * @constant
             */
            readonly type: "video";
            readonly video: components["schemas"]["VideoContent"];
        };
        /** @description The file of a header that was approved with one. */
        readonly DocumentParameter: {
            /**
             * @description The kind of value; here a file.
             * @constant
             */
            readonly type: "document";
            readonly document: components["schemas"]["DocumentContent"];
        };
        /** @description The text of a header's variable, or the file that the header shows. */
        readonly HeaderParameter: components["schemas"]["TextParameter"] | components["schemas"]["ImageParameter"] | components["schemas"]["VideoParameter"] | components["schemas"]["DocumentParameter"];
        /** @description The variable of the header, or the file shown in it. */
        readonly HeaderComponent: {
            /**
             * @description The part of the template; here its header.
             * @constant
             */
            readonly type: "header";
            /** @description The values in the order of the variables. A header of Meta's has at most one; the vendor prints no number, and calls the list optional. */
            readonly parameters?: readonly components["schemas"]["HeaderParameter"][];
        };
        /** @description The variables of the body. */
        readonly BodyComponent: {
            /**
             * @description The part of the template; here its body.
             * @constant
             */
            readonly type: "body";
            /**
             * @description The values in the order of the variables: the first fills `{{1}}`. Meta refuses a message with more or fewer values than variables; the vendor
             *     prints no number, and calls the list optional. Texts only: `currency` and `date_time` are not documented.
             */
            readonly parameters?: readonly components["schemas"]["TextParameter"][];
        };
        /**
         * @description Which button of the template, counted from the top, as a string: `"0"` is the first, `"2"` the last that the vendor documents (message page, read
         *     2026-11; Meta allows more buttons).
         * @enum {string}
         */
        readonly ButtonIndex: "0" | "1" | "2";
        /** @description A button that opens a web address whose end is a variable. The button of a one-time password is one, with the password as its value. */
        readonly UrlButtonComponent: {
            /**
             * @description The part of the template; here a button.
             * @constant
             */
            readonly type: "button";
            /**
             * @description The kind of button; here one that opens a web address.
             * @constant
             */
            readonly sub_type: "url";
            readonly index: components["schemas"]["ButtonIndex"];
            /** @description The value that is appended to the button's web address. The vendor calls the list optional. */
            readonly parameters?: readonly components["schemas"]["TextParameter"][];
        };
        /** @description What a quick-reply button sends back. */
        readonly PayloadParameter: {
            /**
             * @description The kind of value; here the payload of a button.
             * @constant
             */
            readonly type: "payload";
            /**
             * @description Your own mark for this button. A string, as the samples show; that the message page (read 2026-11) calls it "defined with reference to the video
             *     message" is a slip of copying.
             */
            readonly payload: string;
        };
        /** @description A button that answers with a text of the template. */
        readonly QuickReplyButtonComponent: {
            /**
             * @description The part of the template; here a button.
             * @constant
             */
            readonly type: "button";
            /**
             * @description The kind of button; here one that answers with its text.
             * @constant
             */
            readonly sub_type: "quick_reply";
            readonly index: components["schemas"]["ButtonIndex"];
            /** @description What comes back to you when the button is tapped. The vendor calls the list optional. */
            readonly parameters?: readonly components["schemas"]["PayloadParameter"][];
        };
        /** @description The variable of one button. Each button with a variable is a component of its own. */
        readonly ButtonComponent: components["schemas"]["UrlButtonComponent"] | components["schemas"]["QuickReplyButtonComponent"];
        /** @description The variables of one part of the template. A footer has none. */
        readonly TemplateComponent: components["schemas"]["HeaderComponent"] | components["schemas"]["BodyComponent"] | components["schemas"]["ButtonComponent"];
        /** @description Which approved template, in which language, and the values of its variables. Templates are made in the vendor's console; `GetTemplates` lists them. */
        readonly TemplateContent: {
            /** @description The template's name in the console; lower-case letters, digits and underscores. */
            readonly name: string;
            readonly language: components["schemas"]["TemplateLanguage"];
            /**
             * @description The parts of the template that have variables, in any number: a part without variables is left out, and a template without any needs no
             *     `components` at all.
             */
            readonly components?: readonly components["schemas"]["TemplateComponent"][];
        };
        /** @description An approved template, with its variables filled in. The only type that may open a conversation, outside the 24 hour session window. */
        readonly TemplateMessage: {
            /**
             * @description The message type; here a template.
             * @constant
             */
            readonly Type: "template";
            /** @description A `TemplateContent` as JSON text, `{"name":"…","language":{"code":"en_GB","policy":"deterministic"}}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<components["schemas"]["TemplateContent"]>;
        } & components["schemas"]["Message"];
        /** @description One message to one recipient. `Type` chooses what `Content` has to hold. */
        readonly SendMessageRequest: components["schemas"]["TextMessage"] | components["schemas"]["ImageMessage"] | components["schemas"]["AudioMessage"] | components["schemas"]["VideoMessage"] | components["schemas"]["DocumentMessage"] | components["schemas"]["LocationMessage"] | components["schemas"]["StickerMessage"] | components["schemas"]["TemplateMessage"];
        /** @description What every answer has, of success or of failure. */
        readonly Envelope: {
            /** @description The request's `Action` followed by `Response`: `SendMessageResponse`. */
            readonly Action?: string;
            /**
             * @description 0 when all is well, else a code of the table `x-vendor-codes` or one that nobody documents. The vendor's SDKs are ready for a quoted string (Go
             *     repairs it before it reads, Python casts), so it may come as one: read both.
             * @example 0
             * @example 17115
             */
            readonly RetCode: number;
            /** @description Words for `RetCode`, for a person to read; often empty, and on success it may be missing. */
            readonly Message?: string;
            /** @description The vendor's id of this call, a UUID in the samples. Quote it to the support. The header `X-Speedo-Request-Uuid` may carry it as well. */
            readonly RequestId?: string;
        };
        /** @description What the vendor tells of a message that it took. On failure it is missing (inferred; every sample is of a success). */
        readonly SentMessage: {
            /**
             * @description The message's id. Opaque: the published sample is `"xxx"`, and an early draft showed an id of Meta's, `wamid.` and about 60 characters. No
             *     operation looks a message up by it.
             */
            readonly MessageId?: string;
        };
        /** @description The vendor took the message, or says why not. Taken is not delivered. */
        readonly SendMessageResponse: {
            readonly Data?: components["schemas"]["SentMessage"];
        } & components["schemas"]["Envelope"];
    };
    responses: never;
    parameters: {
        /**
         * @description Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
         *     So the body must decide (inferred).
         * @example SendMessage
         */
        readonly Action: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The vendor's id of this call; the SDKs read this one and not the `RequestId` of the body. Whether both are always there, and the same, is not
         *     documented.
         * @example 6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d501
         */
        readonly RequestUuid: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message. All of it enters the signature. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        readonly responses: {
            /** @description The vendor took the message (`RetCode` 0), or says why not. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendMessageResponse"];
                };
            };
        };
    };
}
