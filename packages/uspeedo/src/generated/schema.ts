// GENERATED from specs/uspeedo/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { JsonString } from "@wabakit/core/vendor";

export interface paths {
    readonly "/api#SendMessage": {
        /**
         * Send a message
         * @description Sends one message of one of eight types from a business number to one customer. `RetCode: 0` with a `MessageId` means that the vendor took the
         *     message, not that it arrived.
         *
         *     There is no reference of your own, no reply to a message, no callback URL per message and no idempotency key. Interactive messages, contacts and
         *     reactions are not documented.
         */
        readonly post: operations["sendMessage"];
    };
    readonly "/api#UploadMedia": {
        /**
         * Upload a file
         * @description Stores a file for one business number. Its id goes into a message as `id`, in place of a `link`.
         *
         *     The file travels as base64 inside the JSON body and enters the signature with it. (The signature page, read 2026-11, leaves "file streams" out;
         *     the vendor's SDKs sign the whole body, `File` included.)
         */
        readonly post: operations["uploadMedia"];
    };
    readonly "/api#GetMedia": {
        /**
         * Find an uploaded file
         * @description Tells where an uploaded file can be fetched, and what kind of file the vendor takes it for.
         */
        readonly post: operations["getMedia"];
    };
    readonly "/api#DeleteMedia": {
        /**
         * Delete an uploaded file
         * @description Deletes an uploaded file. What happens to messages that name it and have not been delivered is not documented.
         */
        readonly post: operations["deleteMedia"];
    };
    readonly "/api#GetTemplates": {
        /**
         * List the templates
         * @description Lists the templates of one business number, page by page, with their status and their parts.
         *
         *     Begin without `After`. While `Data.Paging.Next` is not empty, ask again with `After` as `Data.Paging.Cursors.After`.
         *
         *     Templates are made in the console; no public operation makes or changes one.
         */
        readonly post: operations["getTemplates"];
    };
    readonly "/api#DeleteTemplate": {
        /**
         * Delete a template
         * @description Deletes the template of this name in **all** its languages. It cannot be undone.
         *
         *     Meta does not let the name of an approved template be used again for 30 days, and the template may be listed as `PENDING_DELETION` for a while.
         */
        readonly post: operations["deleteTemplate"];
    };
    readonly "/api#GetAccountPhoneList": {
        /**
         * List the business numbers
         * @description Lists all business numbers of the account, with their status, quality and sending limit. It needs nothing but the keys and changes nothing: a
         *     cheap way to check them.
         */
        readonly post: operations["getAccountPhoneList"];
    };
    readonly "/api#GetMessageSummary": {
        /**
         * Sum up messages and their cost
         * @description Counts the messages of the account and what they cost, over the last 7 days or a span of at most 30.
         *
         *     It says nothing of a single message; there is no operation that does.
         */
        readonly post: operations["getMessageSummary"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** What every request may carry beside its `Action`. */
        readonly ActionRequest: {
            /**
             * The number of your service account, as the SMS overview page of the console shows it; a user has one by default.
             *
             *     **Disputed:** the parameter table of every page calls it required (read 2026-11). The vendor's SDKs never send it for WhatsApp (only for the
             *     message summary may a caller add it), and their tests against the live service expect to pass: the access key seems to identify the account.
             *     Optional here; send it when you know it. What a wrong one is answered with is unknown.
             * @example 10001
             */
            readonly AccountId?: number;
        };
        /** What every request about one business number carries. */
        readonly BusinessPhoneRequest: {
            /**
             * A WhatsApp business number that is connected to this account: the sender of a message, or the number that a file or a template belongs to. In the
             *     form that `GetAccountPhoneList` lists it (digits with the country code, without `+`).
             * @example 447700900001
             */
            readonly BusinessPhone: string;
        } & Schemas["ActionRequest"];
        /** A second spelling of `AccountId`, for the requests whose printed sample has it. */
        readonly AccountIdAlias: {
            /**
             * @deprecated
             * @description Another spelling of `AccountId`. Write `AccountId` instead.
             *
             *     **Disputed:** the samples of SendMessage, DeleteMedia and DeleteTemplate print this one, the parameter tables of the same pages the other (read
             *     2026-11). The samples look as if taken behind the gateway, which adds the member itself.
             */
            readonly accountId?: number;
        };
        /** What every message has, whatever its type. */
        readonly Message: {
            /**
             * Names the operation; the URL is the same for all of them.
             *
             *     **Disputed:** every documentation page says `SendMessage`; the vendor's SDKs in Go, Python, PHP and Java send `SendWhatsappMessage`. Which of the
             *     two the live gateway takes is not known to us, it may be both. Start with `SendMessage`; if it is answered with 161, use the other.
             *
             *     **Inferred:** the codes 160 (no `Action`) and 161 (unknown `Action`) are in no documentation, only in the mock answers of the SDKs' unit tests.
             * @enum {string}
             */
            readonly Action: "SendMessage" | "SendWhatsappMessage";
            /**
             * The recipient's phone number: digits with the country code, as in every sample of the vendor, without `+`, spaces or dashes. One recipient per
             *     request; there is no batch. Whether a leading `+` is taken is not documented, so no form is enforced here.
             * @example 447700900123
             */
            readonly To: string;
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
        } & (Schemas["BusinessPhoneRequest"] & Schemas["AccountIdAlias"]);
        /** What a text message says. */
        readonly TextContent: {
            /**
             * The text. It may hold web addresses and WhatsApp's markup (`*bold*`, `_italic_`, `~strikethrough~`). The vendor prints no length; Meta allows
             *     4,096 characters.
             */
            readonly body: string;
            /**
             * Whether WhatsApp shows a preview of a web address in `body`. The address must then begin with `http://` or `https://` and name a host; one with
             *     an IP address gets no preview. What happens without this member is not documented; Meta shows no preview.
             */
            readonly preview_url?: boolean;
        };
        /** A text. Only inside the 24 hour session window. */
        readonly TextMessage: {
            /**
             * The message type; here a text.
             * @constant
             */
            readonly Type: "text";
            /** A `TextContent` as JSON text, `{"body":"…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["TextContent"]>;
        } & Schemas["Message"];
        /**
         * A file, named in exactly one of two ways: `link` or `id`. The vendor says "id or link" and not what happens with both; Meta takes one (inferred). Types
         *     and sizes of files are not documented.
         */
        readonly Media: {
            /** Where WhatsApp fetches the file; an http or https URL that is open to the world. */
            readonly link?: string;
            /**
             * What `UploadMedia` answered as `Data.Id`. Opaque: the vendor's samples show a UUID on one page and a 15-digit number on another. How long an upload
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
        /** The picture of an image message, or of a template's header. */
        readonly ImageContent: {
            /** A text under the picture. The vendor prints no length; Meta allows 1024 characters. */
            readonly caption?: string;
        } & Schemas["Media"];
        /** A picture, with or without a caption. Only inside the 24 hour session window. */
        readonly ImageMessage: {
            /**
             * The message type; here an image.
             * @constant
             */
            readonly Type: "image";
            /** An `ImageContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["ImageContent"]>;
        } & Schemas["Message"];
        /** The sound of an audio message. It has no caption. */
        readonly AudioContent: Schemas["Media"];
        /** A sound file. Only inside the 24 hour session window. */
        readonly AudioMessage: {
            /**
             * The message type; here audio.
             * @constant
             */
            readonly Type: "audio";
            /** An `AudioContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["AudioContent"]>;
        } & Schemas["Message"];
        /** The video of a video message, or of a template's header. */
        readonly VideoContent: {
            /** A text under the video. The vendor prints no length; Meta allows 1024 characters. */
            readonly caption?: string;
        } & Schemas["Media"];
        /** A video, with or without a caption. Only inside the 24 hour session window. */
        readonly VideoMessage: {
            /**
             * The message type; here a video.
             * @constant
             */
            readonly Type: "video";
            /** A `VideoContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["VideoContent"]>;
        } & Schemas["Message"];
        /** The file of a document message, or of a template's header. No caption is documented. */
        readonly DocumentContent: {
            /** The file's name as the recipient sees it. Meta wants the extension with it, and chooses the icon by it. */
            readonly filename?: string;
        } & Schemas["Media"];
        /** A file. Only inside the 24 hour session window. */
        readonly DocumentMessage: {
            /**
             * The message type; here a document.
             * @constant
             */
            readonly Type: "document";
            /** A `DocumentContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["DocumentContent"]>;
        } & Schemas["Message"];
        /** The place of a location message. */
        readonly LocationContent: {
            /** Degrees north of the equator, south negative. From -90 to 90 by nature; the vendor prints no range. */
            readonly latitude: number;
            /** Degrees east of Greenwich, west negative. From -180 to 180 by nature; the vendor prints no range. */
            readonly longitude: number;
            /**
             * What the place is called, shown above the address. (The message page, read 2026-11, says "name of file", which is a slip: its sample has the name
             *     of a place.)
             */
            readonly name?: string;
            /** Where it is, in words. (The message page, read 2026-11, says "name of file" here too; its sample has a street.) */
            readonly address?: string;
        };
        /** A place on the map. Only inside the 24 hour session window. */
        readonly LocationMessage: {
            /**
             * The message type; here a location.
             * @constant
             */
            readonly Type: "location";
            /** A `LocationContent` as JSON text, `{"latitude":51.5,"longitude":-0.12}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["LocationContent"]>;
        } & Schemas["Message"];
        /** The sticker of a sticker message. It has no caption. Meta takes WebP files of 512 x 512 pixels; the vendor prints no form. */
        readonly StickerContent: Schemas["Media"];
        /** A sticker. Only inside the 24 hour session window. */
        readonly StickerMessage: {
            /**
             * The message type; here a sticker.
             * @constant
             */
            readonly Type: "sticker";
            /** A `StickerContent` as JSON text, `{"id":"…"}` or `{"link":"https://…"}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["StickerContent"]>;
        } & Schemas["Message"];
        /** The language in which the template was approved. */
        readonly TemplateLanguage: {
            /**
             * One of Meta's language codes, exactly as `GetTemplates` lists it for this template. The vendor's samples show `en_US`, `zh_CN`, `en` and `af`. Meta
             *     does not fall back to another language.
             * @example en_US
             */
            readonly code: string;
            /**
             * Always `deterministic`, and required. (The Chinese page prints "确定性", read 2026-11: the same word, translated by machine.)
             * @constant
             */
            readonly policy: "deterministic";
        };
        /** A text that takes the place of a variable. */
        readonly TextParameter: {
            /**
             * The kind of value; here a text.
             * @constant
             */
            readonly type: "text";
            /** The text. The vendor prints no rule for it here; its console page allows 15 characters for a one-time password, and Meta refuses an empty text. */
            readonly text: string;
        };
        /** The picture of a header that was approved with one. */
        readonly ImageParameter: {
            /**
             * The kind of value; here a picture.
             * @constant
             */
            readonly type: "image";
            readonly image: Schemas["ImageContent"];
        };
        /** The video of a header that was approved with one. */
        readonly VideoParameter: {
            /**
             * The kind of value; here a video.
             * @constant
             */
            readonly type: "video";
            readonly video: Schemas["VideoContent"];
        };
        /** The file of a header that was approved with one. */
        readonly DocumentParameter: {
            /**
             * The kind of value; here a file.
             * @constant
             */
            readonly type: "document";
            readonly document: Schemas["DocumentContent"];
        };
        /** The text of a header's variable, or the file that the header shows. */
        readonly HeaderParameter: Schemas["TextParameter"] | Schemas["ImageParameter"] | Schemas["VideoParameter"] | Schemas["DocumentParameter"];
        /** The variable of the header, or the file shown in it. */
        readonly HeaderComponent: {
            /**
             * The part of the template; here its header.
             * @constant
             */
            readonly type: "header";
            /** The values in the order of the variables. A header of Meta's has at most one; the vendor prints no number, and calls the list optional. */
            readonly parameters?: readonly Schemas["HeaderParameter"][];
        };
        /** The variables of the body. */
        readonly BodyComponent: {
            /**
             * The part of the template; here its body.
             * @constant
             */
            readonly type: "body";
            /**
             * The values in the order of the variables: the first fills `{{1}}`. Meta refuses a message with more or fewer values than variables; the vendor
             *     prints no number, and calls the list optional. Texts only: `currency` and `date_time` are not documented.
             */
            readonly parameters?: readonly Schemas["TextParameter"][];
        };
        /**
         * Which button of the template, counted from the top, as a string: `"0"` is the first, `"2"` the last that the vendor documents (message page, read
         *     2026-11; Meta allows more buttons).
         * @enum {string}
         */
        readonly ButtonIndex: "0" | "1" | "2";
        /** A button that opens a web address whose end is a variable. The button of a one-time password is one, with the password as its value. */
        readonly UrlButtonComponent: {
            /**
             * The part of the template; here a button.
             * @constant
             */
            readonly type: "button";
            /**
             * The kind of button; here one that opens a web address.
             * @constant
             */
            readonly sub_type: "url";
            readonly index: Schemas["ButtonIndex"];
            /** The value that is appended to the button's web address. The vendor calls the list optional. */
            readonly parameters?: readonly Schemas["TextParameter"][];
        };
        /** What a quick-reply button sends back. */
        readonly PayloadParameter: {
            /**
             * The kind of value; here the payload of a button.
             * @constant
             */
            readonly type: "payload";
            /**
             * Your own mark for this button. A string, as the samples show; that the message page (read 2026-11) calls it "defined with reference to the video
             *     message" is a slip of copying.
             */
            readonly payload: string;
        };
        /** A button that answers with a text of the template. */
        readonly QuickReplyButtonComponent: {
            /**
             * The part of the template; here a button.
             * @constant
             */
            readonly type: "button";
            /**
             * The kind of button; here one that answers with its text.
             * @constant
             */
            readonly sub_type: "quick_reply";
            readonly index: Schemas["ButtonIndex"];
            /** What comes back to you when the button is tapped. The vendor calls the list optional. */
            readonly parameters?: readonly Schemas["PayloadParameter"][];
        };
        /** The variable of one button. Each button with a variable is a component of its own. */
        readonly ButtonComponent: Schemas["UrlButtonComponent"] | Schemas["QuickReplyButtonComponent"];
        /** The variables of one part of the template. A footer has none. */
        readonly TemplateComponent: Schemas["HeaderComponent"] | Schemas["BodyComponent"] | Schemas["ButtonComponent"];
        /** Which approved template, in which language, and the values of its variables. Templates are made in the vendor's console; `GetTemplates` lists them. */
        readonly TemplateContent: {
            /** The template's name in the console; lower-case letters, digits and underscores. */
            readonly name: string;
            readonly language: Schemas["TemplateLanguage"];
            /**
             * The parts of the template that have variables, in any number: a part without variables is left out, and a template without any needs no
             *     `components` at all.
             */
            readonly components?: readonly Schemas["TemplateComponent"][];
        };
        /** An approved template, with its variables filled in. The only type that may open a conversation, outside the 24 hour session window. */
        readonly TemplateMessage: {
            /**
             * The message type; here a template.
             * @constant
             */
            readonly Type: "template";
            /** A `TemplateContent` as JSON text, `{"name":"…","language":{"code":"en_GB","policy":"deterministic"}}`. Sign and send exactly the same characters. */
            readonly Content: JsonString<Schemas["TemplateContent"]>;
        } & Schemas["Message"];
        /** One message to one recipient. `Type` chooses what `Content` has to hold. */
        readonly SendMessageRequest: Schemas["TextMessage"] | Schemas["ImageMessage"] | Schemas["AudioMessage"] | Schemas["VideoMessage"] | Schemas["DocumentMessage"] | Schemas["LocationMessage"] | Schemas["StickerMessage"] | Schemas["TemplateMessage"];
        /** What every answer has, of success or of failure. */
        readonly Envelope: {
            /** The request's `Action` followed by `Response`: `SendMessageResponse`. */
            readonly Action?: string;
            /**
             * 0 when all is well, else a code of the table `x-vendor-codes` or one that nobody documents. The vendor's SDKs are ready for a quoted string (Go
             *     repairs it before it reads, Python casts), so it may come as one: read both.
             * @example 0
             * @example 17115
             */
            readonly RetCode: number;
            /** Words for `RetCode`, for a person to read; often empty, and on success it may be missing. */
            readonly Message?: string;
            /** The vendor's id of this call, a UUID in the samples. Quote it to the support. The header `X-Speedo-Request-Uuid` may carry it as well. */
            readonly RequestId?: string;
        };
        /** What the vendor tells of a message that it took. On failure it is missing (inferred; every sample is of a success). */
        readonly SentMessage: {
            /**
             * The message's id. Opaque: the published sample is `"xxx"`, and an early draft showed an id of Meta's, `wamid.` and about 60 characters. No
             *     operation looks a message up by it.
             */
            readonly MessageId?: string;
        };
        /** The vendor took the message, or says why not. Taken is not delivered. */
        readonly SendMessageResponse: {
            readonly Data?: Schemas["SentMessage"];
        } & Schemas["Envelope"];
        /** A file to keep. No name and no kind go with it; the vendor has to find out by itself what it is. */
        readonly UploadMediaRequest: {
            /**
             * Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.
             * @constant
             */
            readonly Action: "UploadMedia";
            /**
             * The bytes of the file in base64: letters, digits, `+` and `/`, padded with `=`, in one line and **without** the prefix `data:image/png;base64,` of
             *     a data URL. (The media page says "file content in base64", read 2026-11; "without mime type prefix" is a comment in the vendor's Go SDK. Which
             *     alphabet is inferred: the SDK's own test encodes so.)
             *
             *     The pattern does not count the characters; their number must be a multiple of four. Base64 makes a file a third longer, and the whole of it enters
             *     the signature.
             *
             *     The vendor prints neither kinds nor sizes. Meta takes images up to 5 MB, sound and video up to 16 MB, documents up to 100 MB, and stickers up to
             *     100 KB (animated 500 KB).
             * @example iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==
             */
            readonly File: string;
        } & Schemas["BusinessPhoneRequest"];
        /** What the vendor tells of a file that it took. On failure it is missing (inferred; every sample is of a success). */
        readonly UploadedMedia: {
            /**
             * The file's id: what a message takes as `id`, and `GetMedia` and `DeleteMedia` as `MediaId`. Opaque.
             *
             *     **Disputed:** the parameter table calls it an int; the sample on the same page prints 15 digits in quotes (read 2026-11), and the SDKs read a
             *     string.
             * @example 204815936740285
             */
            readonly Id?: string;
        };
        /** The vendor has the file, or says why not. */
        readonly UploadMediaResponse: {
            readonly Data?: Schemas["UploadedMedia"];
        } & Schemas["Envelope"];
        /** What names one uploaded file. */
        readonly MediaRequest: {
            /**
             * What `UploadMedia` answered as `Data.Id` for the same business number. How long an upload lives is not documented.
             * @example 204815936740285
             */
            readonly MediaId: string;
        } & Schemas["BusinessPhoneRequest"];
        /** Which file to look at. */
        readonly GetMediaRequest: {
            /**
             * Names the operation; the URL is the same for all of them. (The parameter table prints the placeholder "ActionName", the sample below it this name,
             *     read 2026-11; so do the SDKs.) The codes 160 and 161 are inferred, see the table of codes.
             * @constant
             */
            readonly Action: "GetMedia";
        } & Schemas["MediaRequest"];
        /** A file that the vendor keeps. On failure it is missing (inferred; every sample is of a success). */
        readonly StoredMedia: {
            /** A name that the vendor made, two UUIDs in a row in the sample; not the name the file once had. */
            readonly FileName?: string;
            /**
             * The file's kind as the vendor found it: `image/png`.
             * @example image/png
             */
            readonly MimeType?: string;
            /**
             * Where the file can be fetched. Treat it as short-lived and as a secret: ask anew instead of storing it, and do not log it.
             *
             *     **Inferred:** the published sample blanks it; in the first Chinese draft (May 2023) it was a signed link into an object store, with an expiry.
             */
            readonly URL?: string;
        };
        /** Where the file can be fetched, or why not. */
        readonly GetMediaResponse: {
            readonly Data?: Schemas["StoredMedia"];
        } & Schemas["Envelope"];
        /**
         * Which file to delete.
         *
         *     **Disputed:** the parameter table of the page lists `Action` and `AccountId` only; its sample has `BusinessPhone` and `MediaId` (read 2026-11), and the
         *     SDKs require both. Required here: without them nothing says which file is meant.
         */
        readonly DeleteMediaRequest: {
            /**
             * Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.
             * @constant
             */
            readonly Action: "DeleteMedia";
        } & (Schemas["MediaRequest"] & Schemas["AccountIdAlias"]);
        /**
         * The file is gone, or why it is not. The page's table promises a `Data`, its sample has none (read 2026-11); in the first Chinese draft it was an empty
         *     object.
         */
        readonly DeleteMediaResponse: Schemas["Envelope"];
        /** Which templates to list, and which page of them. */
        readonly GetTemplatesRequest: {
            /**
             * Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.
             * @constant
             */
            readonly Action: "GetTemplates";
            /**
             * Lists only the templates of this name; all of them without it.
             *
             *     **Inferred:** it finds longer names too. In the sample of the page (read 2026-11) `ceshi` finds `ceshi` and `ceshiyanzhengma`. Compare the names
             *     yourself when you look for one.
             * @example parcel_ready
             */
            readonly Name?: string;
            /**
             * How many templates a page has at most. Neither the default nor the highest number is documented.
             * @example 20
             */
            readonly Limit?: number;
            /**
             * `Cursors.After` of the page before, to get the page that follows it. Leave it out for the first page. What happens with `Before` beside it is not
             *     documented.
             * @example MgZDZD
             */
            readonly After?: string;
            /**
             * `Cursors.Before` of the page after, to get the page that precedes it. What happens with `After` beside it is not documented.
             * @example MQZDZD
             */
            readonly Before?: string;
        } & Schemas["BusinessPhoneRequest"];
        /** How customers took the template. */
        readonly TemplateQuality: {
            /**
             * `GREEN` (high), `YELLOW` (middle), `RED` (low) or `UNKNOWN` (enum page, read 2026-11).
             * @example UNKNOWN
             */
            readonly Score?: string;
        };
        /** The values that the template was submitted with, for the reviewer. */
        readonly TemplateExample: {
            /** Values for the body's variables, one list for each example. The sample has one example. */
            readonly BodyText?: readonly (readonly string[])[];
            /** The header's file, as a URL of Meta's that expires; do not send it as a `link`. (The sample of the page has such a URL; "expires" is Meta's rule.) */
            readonly HeaderHandle?: readonly string[];
            /** A value for the header's variable. **Inferred:** the SDKs read it, no sample shows it. */
            readonly HeaderText?: readonly string[];
        };
        /** One button of a template. */
        readonly TemplateButton: {
            /**
             * What it does: the sample shows `URL`. Meta also has `QUICK_REPLY`, `PHONE_NUMBER`, `COPY_CODE`, `OTP` and more (inferred).
             * @example URL
             */
            readonly Type?: string;
            /** The words on it. */
            readonly Text?: string;
            /** The web address it opens; ends in `{{1}}` when a message has to give the rest. */
            readonly URL?: string;
            /** The number it calls. **Inferred:** the SDKs read it, no sample shows it. */
            readonly PhoneNumber?: string;
            /** Values for the variable of `URL`, for the reviewer. **Inferred:** the SDKs read it, no sample shows it. */
            readonly Example?: readonly string[];
        };
        /** One part of a template. Which members it has depends on `Type` and `Format`. */
        readonly TemplatePart: {
            /**
             * Which part: the sample shows `HEADER`, `BODY` and `BUTTONS`. `FOOTER` is inferred from Meta's components.
             * @example BODY
             */
            readonly Type?: string;
            /**
             * What a header holds: the sample shows `IMAGE`. Meta also has `TEXT`, `VIDEO`, `DOCUMENT` and `LOCATION` (inferred).
             * @example IMAGE
             */
            readonly Format?: string;
            /** The words, with their variables as `{{1}}`, `{{2}}`. */
            readonly Text?: string;
            readonly Example?: Schemas["TemplateExample"];
            /** The buttons, from the top; a message counts them from 0. */
            readonly Buttons?: readonly Schemas["TemplateButton"][];
        };
        /**
         * The names of the variables of one part. **Inferred** from the SDKs (2023-10 and later), whose only words are "named variable map with 1、2" and
         *     "component item type".
         */
        readonly TemplateAttribute: {
            /** The part, presumably as `TemplatePart.Type`. */
            readonly Type?: string;
            /** The names in the order of the variables, presumably: the first is that of `{{1}}`. */
            readonly NamedVar?: readonly string[];
        };
        /** A template in one language. */
        readonly Template: {
            /** The template's id, digits in the samples. No operation takes it. */
            readonly ID?: string;
            /** The template's name: what a message gives as `name`. */
            readonly Name?: string;
            /**
             * What the template is for: `MARKETING`, `UTILITY` or `AUTHENTICATION` (enum page, read 2026-11). The list may grow.
             * @example UTILITY
             */
            readonly Category?: string;
            /**
             * Meta's code of the template's language: what a message gives as `language.code`. The samples show `en` and `af`.
             * @example en_GB
             */
            readonly Language?: string;
            /**
             * Whether it can be sent: only an `APPROVED` one can. The others of the enum page (read 2026-11): `PENDING` (not reviewed yet), `REJECTED`,
             *     `IN_APPEAL`, `PAUSED`, `DISABLED`, `LIMIT_EXCEEDED`, `PENDING_DELETION`, `DELETED`. The list may grow.
             * @example APPROVED
             */
            readonly Status?: string;
            /**
             * Why it was rejected; the samples show `INVALID_FORMAT` and `INCORRECT_CATEGORY`. What stands here for any other status is not documented; Meta
             *     writes `NONE`.
             */
            readonly RejectedReason?: string;
            readonly QualityScore?: Schemas["TemplateQuality"];
            /** Marks on the template; null when it has none (template page, read 2026-11). No public operation sets them. */
            readonly Tags?: readonly string[] | null;
            /** Its parts in their order. The page refers to Meta's template components; the members here are those in PascalCase. */
            readonly Components?: readonly Schemas["TemplatePart"][];
            /** Names for its numbered variables. **Inferred:** the vendor's SDKs read it since 2023-10, no page mentions it. */
            readonly Attributes?: readonly Schemas["TemplateAttribute"][];
        };
        /**
         * The marks of this page, to be sent back as they are. The last page has an `After` as well (so in the sample of the page, read 2026-11): look at
         *     `Next` to know when to stop.
         */
        readonly TemplateCursors: {
            /** What `After` takes, to get the page that follows. */
            readonly After?: string;
            /** What `Before` takes, to get the page that precedes. */
            readonly Before?: string;
        };
        /**
         * Where this page stands among the others.
         *
         *     **Disputed:** the table of the page has `Cursor`, `Next` and `Prev`; its sample has `Cursors`, `Next` and `Previous` (read 2026-11), and so read the
         *     SDKs since 2023-10.
         */
        readonly TemplatePaging: {
            readonly Cursors?: Schemas["TemplateCursors"];
            /**
             * Empty on the last page; else there are more: ask again with `After` as `Cursors.After`. Only whether it is empty is documented. In the first
             *     Chinese draft (May 2023) its neighbour `Previous` was a URL of Meta's Graph API: do not fetch it, and do not log it.
             */
            readonly Next?: string;
            /** Empty on the first page; else there are pages before this one: ask again with `Before` as `Cursors.Before`. */
            readonly Previous?: string;
        };
        /** One page of templates, and how to get the others. On failure it is missing (inferred; every sample is of a success). */
        readonly TemplatePage: {
            /**
             * The templates. A template in two languages is two of them, with one `Name`. What stands here when there is none is not documented: `[]`, or null
             *     as in `Tags`.
             */
            readonly Data?: readonly Schemas["Template"][];
            readonly Paging?: Schemas["TemplatePaging"];
        };
        /** One page of templates, or why there is none. */
        readonly GetTemplatesResponse: {
            readonly Data?: Schemas["TemplatePage"];
        } & Schemas["Envelope"];
        /** Which template to delete. */
        readonly DeleteTemplateRequest: {
            /**
             * Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.
             * @constant
             */
            readonly Action: "DeleteTemplate";
            /**
             * The template's name, as `GetTemplates` lists it. **Every language** of it is deleted; one language alone cannot be.
             * @example parcel_ready
             */
            readonly Name: string;
        } & (Schemas["BusinessPhoneRequest"] & Schemas["AccountIdAlias"]);
        /**
         * The template is gone, or why it is not. The page's table promises a `Data`, its sample has none (read 2026-11); in the first Chinese draft it was an
         *     empty object.
         */
        readonly DeleteTemplateResponse: Schemas["Envelope"];
        /** Asks for all business numbers of the account. There is nothing to choose. */
        readonly GetAccountPhoneListRequest: {
            /**
             * Names the operation; the URL is the same for all of them. The codes 160 and 161 are inferred, see the table of codes.
             * @constant
             */
            readonly Action: "GetAccountPhoneList";
        } & Schemas["ActionRequest"];
        /**
         * A business number. One that is not connected yet has empty texts in all members but `Number` and `Country`: so the first number of the sample on the
         *     page (read 2026-11); that it is not connected is inferred.
         */
        readonly AccountPhone: {
            /**
             * The number, digits with the country code: what `BusinessPhone` takes.
             * @example 447700900001
             */
            readonly Number?: string;
            /**
             * The number's country, in letters. Not always an ISO code: the sample prints `UK`, that of the message summary `GB` (read 2026-11).
             * @example UK
             */
            readonly Country?: string;
            /**
             * Whether it can send: `CONNECTED` can. The others of the enum page (read 2026-11): `PENDING`, `UNVERIFIED`, `DISCONNECTED`, `FLAGGED`, `RESTRICTED`,
             *     `RATE_LIMITED`, `BANNED`, `MIGRATED`, `DELETED`, `UNKNOWN`. Or empty. The list may grow.
             * @example CONNECTED
             * @example
             */
            readonly Status?: string;
            /**
             * How customers took its messages: `GREEN` (high), `YELLOW` (middle), `RED` (low), `UNKNOWN` (enum page, read 2026-11), or empty.
             * @example GREEN
             * @example
             */
            readonly QualityRating?: string;
            /**
             * The name that customers see, or empty.
             * @example Example Parcels Limited
             */
            readonly DisplayName?: string;
            /**
             * To how many customers it may send first within 24 hours: `TIER_50`, `TIER_250`, `TIER_1K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`, or empty.
             *     (The enum page, read 2026-11, explains the first two as "50 thousand" and "250 thousand", a slip of translation: its Chinese draft says 50 and
             *     250.) The list may grow.
             * @example TIER_250
             * @example
             */
            readonly MessagingLimit?: string;
        };
        /** The business numbers of the account. On failure it is missing (inferred; every sample is of a success). */
        readonly AccountPhoneList: {
            /** The numbers, all in one answer. What stands here when there is none is not documented; it may be null. */
            readonly PhoneList?: readonly Schemas["AccountPhone"][];
        };
        /** The business numbers, or why there are none. */
        readonly GetAccountPhoneListResponse: {
            readonly Data?: Schemas["AccountPhoneList"];
        } & Schemas["Envelope"];
        /**
         * Which span of time to sum up: at most 30 days, the last 7 without `StartTime` and `EndTime` (summary page, read 2026-11). The span is not checked
         *     here, since it takes both members. What happens with a longer span, or with one of the two alone, is not documented.
         */
        readonly GetMessageSummaryRequest: {
            /**
             * Names the operation; the URL is the same for all of them. (The parameter table of the page leaves it out, the sample below it has it, read
             *     2026-11.) The codes 160 and 161 are inferred, see the table of codes.
             * @constant
             */
            readonly Action: "GetMessageSummary";
            /**
             * Where the span begins, in Unix seconds. **Inferred:** the page says "int" and names no unit; the Java SDK takes a 32-bit integer, into which
             *     milliseconds do not fit.
             * @example 1762300800
             */
            readonly StartTime?: number;
            /**
             * Where the span ends, in Unix seconds (inferred, as for `StartTime`); at most 30 days after it.
             * @example 1762905600
             */
            readonly EndTime?: number;
        } & Schemas["ActionRequest"];
        /**
         * The conversations of one business number with one country. A conversation is the unit that was billed: all messages of one category to one customer
         *     within 24 hours (billing page, read 2026-11).
         */
        readonly ConversationSum: {
            /**
             * The business number, digits with the country code.
             * @example 447700900001
             */
            readonly BusinessPhone?: string;
            /**
             * The customers' country, in letters: `GB` in the sample.
             * @example GB
             */
            readonly Country?: string;
            /** How many conversations. The sample of the page leaves it out (read 2026-11). */
            readonly ConvNum?: number;
            /** What they cost, in the unit of `MsgAmount`. */
            readonly ConvAmount?: number;
        };
        /** The sums of a span of time. On failure it is missing (inferred; every sample is of a success). */
        readonly MessageSummary: {
            /** How many messages. */
            readonly MsgNum?: number;
            /** What they cost. Neither the currency nor the unit (cents?) is documented; read it beside a bill of the console before you rely on it. */
            readonly MsgAmount?: number;
            /**
             * The sums by business number and country.
             *
             *     **Disputed:** the page's table and sample say `List` (read 2026-11), the SDKs in all four languages read `MsgList`. Take whichever is there.
             */
            readonly List?: readonly Schemas["ConversationSum"][];
            /** `List` under the name that the SDKs read. **Disputed:** see there. */
            readonly MsgList?: readonly Schemas["ConversationSum"][];
        };
        /** What was sent and what it cost, or why that is not known. */
        readonly GetMessageSummaryResponse: {
            readonly Data?: Schemas["MessageSummary"];
        } & Schemas["Envelope"];
    };
    responses: never;
    parameters: {
        /**
         * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
         *     So the body must decide (inferred).
         * @example SendMessage
         */
        readonly Action: string;
    };
    requestBodies: never;
    headers: {
        /**
         * The vendor's id of this call; the SDKs read this one and not the `RequestId` of the body. Whether both are always there, and the same, is not
         *     documented.
         * @example 6d2f9c11-0b7e-4c35-8f1a-9e4b7c20d503
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
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** The message. All of it enters the signature. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["SendMessageRequest"];
            };
        };
        readonly responses: {
            /** The vendor took the message (`RetCode` 0), or says why not. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["SendMessageResponse"];
                };
            };
        };
    };
    readonly uploadMedia: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** The file. All of it enters the signature. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["UploadMediaRequest"];
            };
        };
        readonly responses: {
            /** The vendor has the file (`RetCode` 0), or says why not. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["UploadMediaResponse"];
                };
            };
        };
    };
    readonly getMedia: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** Which file. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["GetMediaRequest"];
            };
        };
        readonly responses: {
            /** Where the file can be fetched (`RetCode` 0), or why not. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["GetMediaResponse"];
                };
            };
        };
    };
    readonly deleteMedia: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** Which file. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["DeleteMediaRequest"];
            };
        };
        readonly responses: {
            /** The file is gone (`RetCode` 0), or why it is not. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["DeleteMediaResponse"];
                };
            };
        };
    };
    readonly getTemplates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** Which templates. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["GetTemplatesRequest"];
            };
        };
        readonly responses: {
            /** One page of templates (`RetCode` 0), or why there is none. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["GetTemplatesResponse"];
                };
            };
        };
    };
    readonly deleteTemplate: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** Which template. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["DeleteTemplateRequest"];
            };
        };
        readonly responses: {
            /** The template is gone (`RetCode` 0), or why it is not. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["DeleteTemplateResponse"];
                };
            };
        };
    };
    readonly getAccountPhoneList: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** Nothing but the operation. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["GetAccountPhoneListRequest"];
            };
        };
        readonly responses: {
            /** The business numbers (`RetCode` 0), or why there are none. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["GetAccountPhoneListResponse"];
                };
            };
        };
    };
    readonly getMessageSummary: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Decoration, for whoever reads the access log: the vendor's Go and Python SDKs repeat the body's `Action` in the URL, those in PHP and Java do not.
                 *     So the body must decide (inferred).
                 * @example SendMessage
                 */
                readonly Action?: components["parameters"]["Action"];
            };
        };
        /** Which span of time. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["GetMessageSummaryRequest"];
            };
        };
        readonly responses: {
            /** The sums (`RetCode` 0), or why there are none. */
            readonly 200: {
                headers: {
                    readonly "X-Speedo-Request-Uuid": components["headers"]["RequestUuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Schemas["GetMessageSummaryResponse"];
                };
            };
        };
    };
}
type Schemas = components["schemas"];
