// GENERATED from specs/itniotech/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { JsonString } from "@wabakit/core/vendor";

export interface paths {
    readonly "/wa/custom/sendMsg": {
        /**
         * Send a message inside the session window
         * @description Sends a text, a file, a place, something to press or contact cards. Only allowed within 24 hours of a message from the recipient; outside that window send a template message.
         */
        readonly post: operations["sendCustomMessage"];
    };
    readonly "/wa/template/sendMsg": {
        /**
         * Send a message from an approved template
         * @description Sends a template that was approved beforehand, with values for its variables. Allowed at any time, inside the session window and outside.
         */
        readonly post: operations["sendTemplateMessage"];
    };
    readonly "/wa/template/add": {
        /**
         * Create a template in one language
         * @description Hands a template to Meta's review; until it is approved it cannot be sent. The verdict comes by the push template-status-event, and queryTemplates shows it. A name may exist in several languages, each with a call of its own. No call to change a template is documented: delete it and create another under a new name.
         */
        readonly post: operations["createTemplate"];
    };
    readonly "/wa/template/query": {
        /**
         * Look templates up
         * @description Answers the templates of an application, or one of them, each with its language versions and their review. Nothing is said about pages of results.
         */
        readonly post: operations["queryTemplates"];
    };
    readonly "/wa/template/del": {
        /**
         * Delete a template in all its languages
         * @description Deletes the template **and every language version under the same name**, not just one. The name cannot be used for a new template for one month.
         */
        readonly post: operations["deleteTemplate"];
    };
    readonly "/wa/queryWaBaInfo": {
        /**
         * Look up WhatsApp Business Accounts
         * @description Answers the accounts behind your applications, page by page. The URL is disputed: the page's heading has this path, its sample posts to `/wa/template/queryWaBaInfo`; the heading is followed.
         */
        readonly post: operations["queryWabaInfo"];
    };
    readonly "/wa/queryBusinessPhoneInfo": {
        /**
         * Look up business numbers
         * @description Answers your business numbers with their state, limit and quality, grouped by account. The URL is disputed: the page's heading has this path, its sample posts to `/wa/template/queryBusinessPhoneInfo`; the heading is followed.
         */
        readonly post: operations["queryBusinessPhoneInfo"];
    };
}
export interface webhooks {
    readonly "message-status-event": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What became of a message
         * @description Comes when a message of yours was sent, delivered, read or deleted, or has failed. It is not signed (see the tag `webhooks`); take it only for a `messageId` you were given. Retries after 1, 3 and 5 minutes are documented for inbound messages only and inferred here. Not known: in which order pushes come, and what `failure` looks like. No page prints a sample: the examples and fixtures are built from the page's table, and their texts in `failure` are ours.
         */
        readonly post: operations["onMessageStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "up-message-event": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A message from a user
         * @description Comes when a user writes to one of your numbers; the message opens the 24 h session window. It is not signed (see the tag `webhooks`), so nothing proves its sender. A push that fails is repeated after 1, 3 and 5 minutes, this page says. Not known: how a pressed button, a chosen row, contact cards, a reaction or a quoted message arrives. No page prints a sample: the examples and fixtures are built from the page's table.
         */
        readonly post: operations["onUpMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "template-status-event": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What became of a template
         * @description Comes when a language version of a template changes its state, first of all after Meta's review. It is not signed (see the tag `webhooks`); queryTemplates tells whether it is true. Retries after 1, 3 and 5 minutes are documented for inbound messages only and inferred here. The page's address is not stored, only its text ("Template Status Report Push", English, read 2026-11). It prints no sample: the examples and fixtures are built from its table, and their texts in `reason` are ours.
         */
        readonly post: operations["onTemplateStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "billing-event": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What a message has cost
         * @description Tells what a message of yours has cost, or that it was free. It is not signed (see the tag `webhooks`): do not keep accounts by it alone. Retries after 1, 3 and 5 minutes are documented for inbound messages only and inferred here. No page prints a sample: the examples and fixtures are built from the page's table.
         */
        readonly post: operations["onBilling"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** Which WhatsApp application the call is about. */
        readonly ApplicationBase: {
            /**
             * Id of your WhatsApp application, from the vendor's console. Eight to eleven characters in the samples; the length is not documented. An unknown one is answered with -10.
             * @example Demo1234
             */
            readonly appId: string;
        };
        /** From which number to which, on which channel: the members every sent message has. The names and their order are those of the vendor's custom-message page (read 2026-11); the template page lists the same four. */
        readonly MessageBase: {
            /**
             * The WhatsApp business number that sends: country code first, digits only, no `+`, 7 to 14 of them (E.164 allows 15, this vendor does not). Some of the vendor's samples print it as a bare number; its table says string, so send a string.
             * @example 447700900001
             */
            readonly businessPhone: string;
            /**
             * The channel: 0 is WhatsApp, and the only value. Required, although the page also says "send 0 by default" (read 2026-11).
             * @constant
             */
            readonly channelType: 0;
            /**
             * The number that receives: country code first, digits only, no `+`, 7 to 14 of them.
             * @example 447700900123
             */
            readonly recipient: string;
        } & Schemas["ApplicationBase"];
        /** Makes the message a reply that quotes an earlier one. It goes with any type: the page's heading "type=context" is not a type, and its own sample sends `type: text`. */
        readonly Context: {
            /** Id of the inbound message to quote. The page does not say which id; the `messageId` of the vendor's inbound push is likely, Meta's own id (`wamid…`) is possible (inferred: only the first reaches a customer of this vendor). */
            readonly refMessageId?: string;
        };
        /** The members every custom message has, whatever its type. */
        readonly CustomMessageBase: {
            readonly context?: Schemas["Context"];
        } & Schemas["MessageBase"];
        /** The content of a text message. */
        readonly Text: {
            /** The text, 1 to 4096 characters. No code is printed for a longer one. */
            readonly body: string;
        };
        /** A plain text. */
        readonly TextMessage: {
            /**
             * Type of the message: text.
             * @constant
             */
            readonly type: "text";
            readonly text: Schemas["Text"];
        } & Schemas["CustomMessageBase"];
        /** The content of an image message. Files go by link only; this API has no upload for messages. */
        readonly Image: {
            /** Address of the picture, at most 5 MB, reachable without log-in. */
            readonly link: string;
            /** Text under the picture. The vendor prints no limit; Meta allows 1024 characters. */
            readonly caption?: string;
        };
        /** A picture. */
        readonly ImageMessage: {
            /**
             * Type of the message: image.
             * @constant
             */
            readonly type: "image";
            readonly image: Schemas["Image"];
        } & Schemas["CustomMessageBase"];
        /** The content of an audio message. It has no caption. */
        readonly Audio: {
            /** Address of the recording, at most 16 MB, reachable without log-in. */
            readonly link: string;
        };
        /** A voice or sound recording. */
        readonly AudioMessage: {
            /**
             * Type of the message: audio.
             * @constant
             */
            readonly type: "audio";
            readonly audio: Schemas["Audio"];
        } & Schemas["CustomMessageBase"];
        /** The content of a video message. */
        readonly Video: {
            /** Address of the film, at most 16 MB, reachable without log-in. */
            readonly link: string;
            /** Text under the film. The vendor prints no limit; Meta allows 1024 characters. */
            readonly caption?: string;
        };
        /** A film. */
        readonly VideoMessage: {
            /**
             * Type of the message: video.
             * @constant
             */
            readonly type: "video";
            readonly video: Schemas["Video"];
        } & Schemas["CustomMessageBase"];
        /** The content of a location message. The stray `link` in the vendor's sample is in none of its tables, so it is not here. */
        readonly Location: {
            /** Longitude in decimal degrees, as a string, such as "-0.1276". No range or precision is documented. */
            readonly longitude: string;
            /** Latitude in decimal degrees, as a string, such as "51.5072". No range or precision is documented. */
            readonly latitude: string;
            /** Name of the place, shown above the address. The page calls it required but prints no code for leaving it out, as it does for the coordinates; whether the vendor enforces it is not known. */
            readonly name: string;
            /** Address of the place, in words. The page calls it required but prints no code for leaving it out, as it does for the coordinates; whether the vendor enforces it is not known. */
            readonly address: string;
        };
        /** A place, shown on a map. */
        readonly LocationMessage: {
            /**
             * Type of the message: location. The vendor's sample forgets it; its table requires it.
             * @constant
             */
            readonly type: "location";
            readonly location: Schemas["Location"];
        } & Schemas["CustomMessageBase"];
        /** The content of a document message. */
        readonly Document: {
            /** Address of the file, at most 100 MB, reachable without log-in. */
            readonly link: string;
            /** Name of the file as the recipient sees it; give it the extension of its type. The page calls it required but prints no code for leaving it out, as it does for the link; whether the vendor enforces it is not known. */
            readonly filename: string;
            /** Text under the file. The vendor prints no limit; Meta allows 1024 characters. */
            readonly caption?: string;
        };
        /** A file to download, such as a PDF. */
        readonly DocumentMessage: {
            /**
             * Type of the message: document.
             * @constant
             */
            readonly type: "document";
            readonly document: Schemas["Document"];
        } & Schemas["CustomMessageBase"];
        /** The content of a sticker message. */
        readonly Sticker: {
            /** Address of the sticker, at most 100 KB, reachable without log-in. The vendor's sample is a .webp file. */
            readonly link: string;
        };
        /** A sticker. */
        readonly StickerMessage: {
            /**
             * Type of the message: sticker.
             * @constant
             */
            readonly type: "sticker";
            readonly sticker: Schemas["Sticker"];
        } & Schemas["CustomMessageBase"];
        /** A line above the text. That both members are required is inferred from the page's sample and Meta's rules. */
        readonly InteractiveHeader: {
            /**
             * Kind of header: text. The page's table says "interactive", its samples send "text" (inferred: the samples decide). Meta also has image, video and document headers; the page mentions none.
             * @constant
             */
            readonly type: "text";
            /** The line itself. The vendor prints no limit; Meta allows 60 characters. */
            readonly text: string;
        };
        /** The text of an interactive message. That `text` is required is inferred from the page's samples and Meta's rules. */
        readonly InteractiveBody: {
            /** The text itself. The vendor prints no limit; Meta allows 1024 characters. */
            readonly text: string;
        };
        /** A small line under the text. That `text` is required is inferred from the page's sample and Meta's rules. */
        readonly InteractiveFooter: {
            /** The line itself. The vendor prints no limit; Meta allows 60 characters. */
            readonly text: string;
        };
        /** One choice of the menu. That `id` and `title` are required is inferred from the page's sample and Meta's rules. */
        readonly ListRow: {
            /** Your id of the row, at most 200 characters. It identifies the choice; keep it unique within the message. */
            readonly id: string;
            /** What the row says, at most 24 characters. */
            readonly title: string;
            /** A second, smaller line of the row, at most 72 characters. */
            readonly description?: string;
        };
        /** Rows under one title. That `rows` is required is inferred from the page's sample and Meta's rules. */
        readonly ListSection: {
            /** Title of the section, at most 24 characters. Meta demands one as soon as there are two sections; the page does not say. */
            readonly title?: string;
            /** The rows of this section, at most 10; all sections together may have no more than 10 either. */
            readonly rows: readonly Schemas["ListRow"][];
        };
        /** The button that opens the menu, and the menu. That both are required is inferred from the page's sample and Meta's rules. */
        readonly ListAction: {
            /** What the button that opens the menu says. The vendor prints no limit; Meta allows 20 characters. */
            readonly button: string;
            /** The sections of the menu, 1 to 10, with **at most 10 rows over all of them together**, which a schema cannot express. */
            readonly sections: readonly Schemas["ListSection"][];
        };
        /** A menu that opens on a button press and lets the recipient choose one row. Which members are required is inferred from the page's sample and Meta's rules: the page's "required" column is blank. */
        readonly InteractiveList: {
            /**
             * Type of the interactive message: list.
             * @constant
             */
            readonly type: "list";
            readonly header?: Schemas["InteractiveHeader"];
            readonly body: Schemas["InteractiveBody"];
            readonly footer?: Schemas["InteractiveFooter"];
            readonly action: Schemas["ListAction"];
        };
        /** What a button says and answers. That both members are required is inferred from the page's sample and Meta's rules. */
        readonly ButtonReply: {
            /** Your id of the button, at most 256 characters. The page says that the inbound push returns it when the button is pressed. */
            readonly id: string;
            /** What the button says, 1 to 20 characters, different on every button of the message (the page adds "to be tested"). */
            readonly title: string;
        };
        /** A button that answers for the recipient. That both members are required is inferred from the page's sample and Meta's rules. */
        readonly ReplyButton: {
            /**
             * Kind of button: reply, the only one the page names.
             * @constant
             */
            readonly type: "reply";
            readonly reply: Schemas["ButtonReply"];
        };
        /** The buttons. That they are required is inferred from the page's sample and Meta's rules. */
        readonly ButtonAction: {
            /** One to three buttons. Their titles must differ from each other, which a schema cannot express. */
            readonly buttons: readonly Schemas["ReplyButton"][];
        };
        /** One to three buttons; a press answers with the button's id and title. Which members are required is inferred from the page's sample and Meta's rules: the page's "required" column is blank. */
        readonly InteractiveButton: {
            /**
             * Type of the interactive message: button.
             * @constant
             */
            readonly type: "button";
            readonly header?: Schemas["InteractiveHeader"];
            readonly body: Schemas["InteractiveBody"];
            readonly footer?: Schemas["InteractiveFooter"];
            readonly action: Schemas["ButtonAction"];
        };
        /** The button that sends the location. That `name` is required is inferred from the page's sample and Meta's rules. */
        readonly LocationRequestAction: {
            /**
             * Fixed value: send_location.
             * @constant
             */
            readonly name: "send_location";
        };
        /** Asks for the recipient's location with one button. It has neither header nor footer. Which members are required is inferred from the page's sample and Meta's rules: the page's "required" column is blank. */
        readonly InteractiveLocationRequest: {
            /**
             * Type of the interactive message: location_request_message.
             * @constant
             */
            readonly type: "location_request_message";
            readonly body: Schemas["InteractiveBody"];
            readonly action: Schemas["LocationRequestAction"];
        };
        /** Something to press, told apart by `type`. */
        readonly Interactive: Schemas["InteractiveList"] | Schemas["InteractiveButton"] | Schemas["InteractiveLocationRequest"];
        /** A message with something to press. `interactive.type` says what. */
        readonly InteractiveMessage: {
            /**
             * Type of the message: interactive.
             * @constant
             */
            readonly type: "interactive";
            readonly interactive: Schemas["Interactive"];
        } & Schemas["CustomMessageBase"];
        /** A postal address. */
        readonly ContactAddress: {
            /** Street and house number. */
            readonly street?: string;
            /** Town or city. */
            readonly city?: string;
            /** State, province or county. The page lists it without a word of explanation. */
            readonly state?: string;
            /** Postal code. */
            readonly zip?: string;
            /** Full name of the country. */
            readonly country?: string;
            /** Abbreviation of the country, such as GB. The vendor does not say which standard; Meta uses two letters. */
            readonly country_code?: string;
            /**
             * Kind of address: HOME or WORK, the two the page lists.
             * @enum {string}
             */
            readonly type?: "HOME" | "WORK";
        };
        /** An e-mail address. */
        readonly ContactEmail: {
            /** The address. Its form is not checked here; the vendor's own sample has a placeholder. */
            readonly email?: string;
            /**
             * Kind of address: HOME or WORK, the two the page lists.
             * @enum {string}
             */
            readonly type?: "HOME" | "WORK";
        };
        /** Name of the contact. That `formatted_name` is required is inferred from Meta's rules. */
        readonly ContactName: {
            /** The full name, as it is shown. */
            readonly formatted_name: string;
            /** First name. Meta wants at least one name part beside the full name; the vendor does not say. */
            readonly first_name?: string;
            /** Family name. */
            readonly last_name?: string;
            /** Middle name. */
            readonly middle_name?: string;
            /** What follows the name, such as Jr. */
            readonly suffix?: string;
            /** What precedes the name, such as Dr. */
            readonly prefix?: string;
        };
        /** Where the contact works. */
        readonly ContactOrganization: {
            /** Name of the company. */
            readonly company?: string;
            /** Name of the department. */
            readonly department?: string;
            /** The contact's job title. */
            readonly title?: string;
        };
        /** A phone number. */
        readonly ContactPhone: {
            /** The number, in any form. Its form is not checked here; the vendor's own sample has a placeholder. */
            readonly phone?: string;
            /**
             * Kind of number: CELL, MAIN, IPHONE, HOME or WORK, the five the page lists.
             * @enum {string}
             */
            readonly type?: "CELL" | "MAIN" | "IPHONE" | "HOME" | "WORK";
            /** The contact's WhatsApp id. It is in the page's sample but in none of its tables (inferred: as in Meta's API, digits only; with it the recipient can write to the contact at a press). */
            readonly wa_id?: string;
        };
        /** A web address. */
        readonly ContactUrl: {
            /** The address. Its form is not checked here; the vendor's own sample has a placeholder. */
            readonly url?: string;
            /**
             * Kind of address: HOME or WORK, the two the page lists.
             * @enum {string}
             */
            readonly type?: "HOME" | "WORK";
        };
        /** One contact card. The page does not say what is required; `name` with `formatted_name` is inferred from Meta's rules, which refuse a card without them. */
        readonly Contact: {
            /** Date of birth as YYYY-MM-DD. */
            readonly birthday?: string;
            /** Postal addresses. */
            readonly addresses?: readonly Schemas["ContactAddress"][];
            /** E-mail addresses. */
            readonly emails?: readonly Schemas["ContactEmail"][];
            readonly name: Schemas["ContactName"];
            readonly org?: Schemas["ContactOrganization"];
            /** Phone numbers. */
            readonly phones?: readonly Schemas["ContactPhone"][];
            /** Web addresses. */
            readonly urls?: readonly Schemas["ContactUrl"][];
        };
        /** One or more contact cards. */
        readonly ContactsMessage: {
            /**
             * Type of the message: contacts.
             * @constant
             */
            readonly type: "contacts";
            /** The contact cards, at least one. The page's table types this member as an object; its sample, like Meta's API, sends an array (inferred: the sample decides). */
            readonly contacts: readonly Schemas["Contact"][];
        } & Schemas["CustomMessageBase"];
        /** One message of one type. `type` names the member that carries the content: `type: image` goes with `image`, and with none of the others. */
        readonly SendCustomMessageRequest: Schemas["TextMessage"] | Schemas["ImageMessage"] | Schemas["AudioMessage"] | Schemas["VideoMessage"] | Schemas["LocationMessage"] | Schemas["DocumentMessage"] | Schemas["StickerMessage"] | Schemas["InteractiveMessage"] | Schemas["ContactsMessage"];
        /** What every answer has. */
        readonly Answer: {
            /** The outcome, as a string: "0" is success, anything else a negative number that `x-vendor-codes` explains. The lists differ from page to page and have gaps, so expect values that are not there. */
            readonly status: string;
            /** The outcome in words: "success", or why it failed. Meant for people; do not compare it. */
            readonly reason: string;
        };
        /** What the vendor says about a message it has taken. It is absent from failures. */
        readonly SentMessage: {
            /** The channel, 0 for WhatsApp. One table types it as a string; the sample and the other table have a number. */
            readonly channelType?: number;
            /** The vendor's id of the message, which its status and billing pushes repeat. Keep it. Treat it as opaque: 32 hexadecimal characters in the sample, but nothing promises that. */
            readonly messageId?: string;
            /** When the vendor took the message, in unix seconds. Misspelt `imestamp` in one table; the sample and the other table have `timestamp`. */
            readonly timestamp?: number;
        };
        /** The outcome of sendCustomMessage. `status` tells success from failure; the HTTP status does not. */
        readonly SendCustomMessageResponse: {
            readonly data?: Schemas["SentMessage"];
        } & Schemas["Answer"];
        /** Which language version of the template to send. */
        readonly TemplateLanguage: {
            /** Code of the language, such as en_GB or zh_TW. A language the template does not have is answered with -44. The vendor's list of codes is not stored anywhere we could read; the form is inferred from the codes its pages use, which look like Meta's. */
            readonly code: string;
        };
        /** A text, for a variable of header or body or for the address of a link button. */
        readonly TextParameter: {
            /**
             * Type of the value: text.
             * @constant
             */
            readonly type: "text";
            /** The text, at least one character. The vendor prints no upper limit; Meta limits the filled-in header to 60 and body to 1024 characters. */
            readonly text: string;
        };
        /** A picture or film, by link. Size limits are printed for custom messages only (image 5 MB, video 16 MB). */
        readonly TemplateMedia: {
            /** Address of the file, reachable without log-in. */
            readonly link: string;
        };
        /** The picture of an image header. */
        readonly ImageParameter: {
            /**
             * Type of the value: image.
             * @constant
             */
            readonly type: "image";
            readonly image: Schemas["TemplateMedia"];
        };
        /** The film of a video header. */
        readonly VideoParameter: {
            /**
             * Type of the value: video.
             * @constant
             */
            readonly type: "video";
            readonly video: Schemas["TemplateMedia"];
        };
        /** A file, by link. The size limit is printed for custom messages only (100 MB). */
        readonly TemplateDocument: {
            /** Address of the file, reachable without log-in. */
            readonly link: string;
            /** Name of the file as the recipient sees it; give it the extension of its type. */
            readonly filename?: string;
        };
        /** The file of a document header. */
        readonly DocumentParameter: {
            /**
             * Type of the value: document.
             * @constant
             */
            readonly type: "document";
            readonly document: Schemas["TemplateDocument"];
        };
        /** A place. */
        readonly TemplateLocation: {
            /** Latitude in decimal degrees, as a string, such as "51.5072". */
            readonly latitude: string;
            /** Longitude in decimal degrees, as a string, such as "-0.1276". */
            readonly longitude: string;
            /** Name of the place. The English page requires it, the newer Chinese edition does not; the newer one is followed. Better send it. */
            readonly name?: string;
            /** Address in words. The English page requires it, the newer Chinese edition does not; the newer one is followed. Better send it. */
            readonly address?: string;
        };
        /** The place of a location header. */
        readonly LocationParameter: {
            /**
             * Type of the value: location.
             * @constant
             */
            readonly type: "location";
            readonly location: Schemas["TemplateLocation"];
        };
        /** A value for the header, told apart by `type`. It must be of the type the template's header has. */
        readonly HeaderParameter: Schemas["TextParameter"] | Schemas["ImageParameter"] | Schemas["VideoParameter"] | Schemas["DocumentParameter"] | Schemas["LocationParameter"];
        /** The value for the header. */
        readonly HeaderComponent: {
            /**
             * Which component: header.
             * @constant
             */
            readonly type: "header";
            /** The header's value, required when the template's header has one: a text for its variable, or the picture, film, file or place it shows. A header has at most one (page on creating templates). */
            readonly parameters?: readonly Schemas["HeaderParameter"][];
        };
        /** The values for the body. */
        readonly BodyComponent: {
            /**
             * Which component: body.
             * @constant
             */
            readonly type: "body";
            /** The body's values in order, required when the template's body has variables. The page also lists the types `currency` and `date_time`, but no edition prints their shape, so they are not in this contract: format the amount or the date yourself and send it as text. */
            readonly parameters?: readonly Schemas["TextParameter"][];
        };
        /** Position of the button in the template, counted from zero, as a string of one digit, "0" to "9". */
        readonly ButtonIndex: string;
        /** The changing part of a link button's address. In an authentication template, the code that the button copies. */
        readonly UrlButtonComponent: {
            /**
             * Which component: button.
             * @constant
             */
            readonly type: "button";
            /**
             * Kind of button: url. In the newest edition of the page only.
             * @constant
             */
            readonly sub_type: "url";
            readonly index: Schemas["ButtonIndex"];
            /** The text that completes the button's address, one entry. Whether the vendor refuses a button without it is not documented. */
            readonly parameters?: readonly Schemas["TextParameter"][];
        };
        /** The payload of a quick-reply button. */
        readonly PayloadParameter: {
            /**
             * Type of the value: payload.
             * @constant
             */
            readonly type: "payload";
            /** Your word for this button, at least one character; it tells you later what was pressed. */
            readonly payload: string;
        };
        /** What a quick-reply button answers when it is pressed. */
        readonly QuickReplyButtonComponent: {
            /**
             * Which component: button.
             * @constant
             */
            readonly type: "button";
            /**
             * Kind of button: quick_reply. In the newest edition of the page only.
             * @constant
             */
            readonly sub_type: "quick_reply";
            readonly index: Schemas["ButtonIndex"];
            /** The payload that comes back when the button is pressed, one entry. Whether the vendor refuses a button without it is not documented. */
            readonly parameters?: readonly Schemas["PayloadParameter"][];
        };
        /** The value for one button, told apart by `sub_type`. Send one entry for each button that takes a value. */
        readonly ButtonComponent: Schemas["UrlButtonComponent"] | Schemas["QuickReplyButtonComponent"];
        /** Values for one component of the template. The footer has no variables, so it has no entry. */
        readonly TemplateComponent: Schemas["HeaderComponent"] | Schemas["BodyComponent"] | Schemas["ButtonComponent"];
        /** Which template, in which language, with which values. The page's column says "not required" for this member and for `language`, but "required" for what is in them (inferred: both are required). */
        readonly MessageTemplate: {
            /**
             * Name of the approved template. The page on creating templates allows lower-case letters, digits and underscores, at most 512 characters. An unknown name is probably answered with -38.
             * @example parcel_ready
             */
            readonly name: string;
            readonly language: Schemas["TemplateLanguage"];
            /** Values for the template's variables, one entry per component that has any. Leave it out for a template without variables. The texts of body and header are given in the order of the template's variables. */
            readonly components?: readonly Schemas["TemplateComponent"][];
        };
        /** One message made from an approved template. */
        readonly SendTemplateMessageRequest: {
            readonly template: Schemas["MessageTemplate"];
        } & Schemas["MessageBase"];
        /** The outcome of sendTemplateMessage. `status` tells success from failure; the HTTP status does not. */
        readonly SendTemplateMessageResponse: {
            readonly data?: Schemas["SentMessage"];
        } & Schemas["Answer"];
        /** What every new template has, whatever its category. */
        readonly CreateTemplateBase: {
            /**
             * The channel: 0 is WhatsApp, and the only value. Required, although the page also says "send 0 by default" (read 2026-11).
             * @constant
             */
            readonly channelType: 0;
            /**
             * Name of the template: lower-case letters, digits and underscores, at most 512. It may exist in several languages, one call each. The name of a deleted template cannot be used again for one month (page on deleting).
             * @example parcel_ready
             */
            readonly templateName: string;
            /** Code of the template's language, such as en_GB or zh_CN; one language a call. The vendor's list of codes is not stored anywhere we could read; the form is inferred from the codes its pages use, which look like Meta's. */
            readonly language: string;
        } & Schemas["ApplicationBase"];
        /** What every header has. */
        readonly TemplateHeaderBase: {
            /**
             * Which component: HEADER. The page calls it required and also the default.
             * @constant
             */
            readonly type: "HEADER";
        };
        /** A value for the variable, for Meta's reviewers. Required when `text` has a variable, which a schema cannot express. That `header_text` stands inside `example` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta. */
        readonly TemplateTextHeaderExample: {
            /** The value, in a list. That the list holds texts is inferred; the page says "Array". */
            readonly header_text: readonly string[];
        };
        /** A line of text. */
        readonly TemplateTextHeader: {
            /**
             * Kind of header: "0" is TEXT. A string that holds a digit, as the page's type column says.
             * @constant
             */
            readonly format: "0";
            /** The line, at most 60 characters, with at most one variable. The pages do not show what a variable looks like; it is inferred to be written as at Meta, in double braces with a number: `{{1}}`. */
            readonly text: string;
            readonly example?: Schemas["TemplateTextHeaderExample"];
        } & Schemas["TemplateHeaderBase"];
        /** A sample file, for Meta's reviewers. That `header_handle` stands inside `example` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta. */
        readonly TemplateMediaHeaderExample: {
            /** The handle of the sample file, in a list. The page says that it comes from the interface for uploading template samples, of which no source we could read gives the address or the form: ask the vendor. That the list holds texts is inferred. */
            readonly header_handle: readonly string[];
        };
        /** A picture, a film or a file. That `example` is required is disputed: the English page describes it as required for these headers, but has "no" in the column of `header_handle`; the Chinese page has "yes". */
        readonly TemplateMediaHeader: {
            /**
             * Kind of header: "1" is IMAGE, "2" VIDEO, "3" DOCUMENT. A string that holds a digit, as the page's type column says.
             * @enum {string}
             */
            readonly format: "1" | "2" | "3";
            readonly example: Schemas["TemplateMediaHeaderExample"];
        } & Schemas["TemplateHeaderBase"];
        /** A place on a map. Which place is said when a message is sent. */
        readonly TemplateLocationHeader: {
            /**
             * Kind of header: "4" is LOCATION. A string that holds a digit, as the page's type column says.
             * @constant
             */
            readonly format: "4";
        } & Schemas["TemplateHeaderBase"];
        /** What stands above the text, told apart by `format`: a line, a file or a place. The Chinese page calls "0" the default, but both columns require the member. */
        readonly TemplateHeader: Schemas["TemplateTextHeader"] | Schemas["TemplateMediaHeader"] | Schemas["TemplateLocationHeader"];
        /** The text of an authentication template, which is Meta's own. The page asks for `text` in the other categories only, so it is not here; that it may not be sent is inferred and agrees with Meta's rules. */
        readonly AuthenticationTemplateBody: {
            /**
             * Which component: BODY. The page calls it required and also the default.
             * @constant
             */
            readonly type: "BODY";
            /** Whether the text advises the recipient not to share the code. */
            readonly add_security_recommendation: boolean;
        };
        /** The line under an authentication template, which is Meta's own. The page asks for `text` in the other categories only, so it is not here; that it may not be sent is inferred and agrees with Meta's rules. */
        readonly AuthenticationTemplateFooter: {
            /**
             * Which component: FOOTER, which is also the default.
             * @constant
             */
            readonly type?: "FOOTER";
            /** After how many minutes the code expires, 1 to 90; the line says so. For authentication templates only. That it stands inside `footer` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta. */
            readonly code_expiration_minutes?: number;
        };
        /** A button that copies the one-time code. That `type` and `otp_type` are required is inferred: 3 is called the default in the older edition, which knows no other kind of button; Meta demands `otp_type`. */
        readonly TemplateOtpButton: {
            /**
             * Kind of button: 3 is OTP, for authentication templates only. A number, unlike a header's format.
             * @constant
             */
            readonly type: 3;
            /** What the button says, at most 25 characters (older edition of the page). Whether it may be left out is not documented; Meta then writes its own text. */
            readonly text?: string;
            /**
             * How the button hands the code over: copy_code copies it. The page's list is cut off after this value (inferred: Meta's one-tap and zero-tap buttons follow, which want members that no readable page names).
             * @constant
             */
            readonly otp_type: "copy_code";
        };
        /** The button that copies the code. That `buttons` is required is inferred from Meta's rules; the page requires `type` here. */
        readonly AuthenticationTemplateButtons: {
            /**
             * Which component: BUTTONS. Required for authentication templates.
             * @constant
             */
            readonly type: "BUTTONS";
            /** The button. The page types this member as an object; a list is inferred from its name and from Meta's API, which wants exactly one entry. */
            readonly buttons: readonly Schemas["TemplateOtpButton"][];
        };
        /** The parts of an authentication template, as an object with a fixed key for each. The page requires a member inside body and button for this category; that the two themselves are required is inferred from it and agrees with Meta's rules. */
        readonly AuthenticationTemplateComponents: {
            /** A line, file or place above the text. The page lists it for every category; Meta allows none in an authentication template, so leave it out. */
            readonly header?: Schemas["TemplateHeader"];
            readonly body: Schemas["AuthenticationTemplateBody"];
            readonly footer?: Schemas["AuthenticationTemplateFooter"];
            readonly button: Schemas["AuthenticationTemplateButtons"];
        };
        /** A template for one-time codes. That `components` is required is inferred: the page's column says "no" for it, but "required" for what is in it. */
        readonly AuthenticationTemplate: {
            /**
             * Category of the template: 0 is AUTHENTICATION.
             * @constant
             */
            readonly type: 0;
            readonly components: Schemas["AuthenticationTemplateComponents"];
        } & Schemas["CreateTemplateBase"];
        /** Values for the variables, for Meta's reviewers. Required when `text` has variables, which a schema cannot express. That `body_text` stands inside `example` follows from the order of the rows of the page's flat table (inferred), and agrees with Meta. */
        readonly TemplateBodyExample: {
            /** The values in order, as many as the text has variables (which a schema cannot express), so at most 20. That it is a flat list of texts is inferred from this count; Meta nests the list in another one. */
            readonly body_text: readonly string[];
        };
        /** The text of the template. */
        readonly TemplateBody: {
            /**
             * Which component: BODY. The page calls it required and also the default.
             * @constant
             */
            readonly type: "BODY";
            /** The text, at most 1024 characters, with at most 20 variables. The pages do not show what a variable looks like; it is inferred to be written as at Meta, in double braces with a number, from `{{1}}`. */
            readonly text: string;
            readonly example?: Schemas["TemplateBodyExample"];
        };
        /** A small line under the text. */
        readonly TemplateFooter: {
            /**
             * Which component: FOOTER, which is also the default.
             * @constant
             */
            readonly type?: "FOOTER";
            /** The line, at most 60 characters. The page's column says "no", its description that these categories must send it; it is required here within a footer, while the footer may be left out. */
            readonly text: string;
        };
        /** A button that opens a web address. Only its number is documented; that `text` and `url` are required, and the names `url` and `example`, are inferred from Meta's API, whose names this page follows in all that can be read of it. */
        readonly TemplateUrlButton: {
            /**
             * Kind of button: 1 is URL. A number, unlike a header's format.
             * @constant
             */
            readonly type: 1;
            /** What the button says, at most 25 characters (older edition of the page). */
            readonly text: string;
            /** The address it opens; at Meta it may end in one variable, `{{1}}`, which the message then completes. The name of this member is inferred from Meta's API. */
            readonly url: string;
            /** A full address as a value for the variable, in a list, for Meta's reviewers. The name of this member and its form are inferred from Meta's API. */
            readonly example?: readonly string[];
        };
        /** A button that answers with its own text. Only its number is documented; that `text` is required is inferred from Meta's API. */
        readonly TemplateQuickReplyButton: {
            /**
             * Kind of button: 2 is QUICK_REPLY. A number, unlike a header's format.
             * @constant
             */
            readonly type: 2;
            /** What the button says, at most 25 characters (older edition of the page). */
            readonly text: string;
        };
        /** One button, told apart by `type`. The newest Chinese page lists 1 (URL) and 2 (QUICK_REPLY) and is cut off there; 3 (OTP) is for authentication templates. Other kinds, such as calling a number, and carousels surely exist, but how they are written is not known. */
        readonly TemplateButton: Schemas["TemplateUrlButton"] | Schemas["TemplateQuickReplyButton"];
        /** The buttons under the text. */
        readonly TemplateButtons: {
            /**
             * Which component: BUTTONS, which is also the default.
             * @constant
             */
            readonly type?: "BUTTONS";
            /** The buttons. The page types this member as an object; a list is inferred from its name, from the several kinds of buttons and from Meta's API. The number of buttons is not documented; Meta allows 10. */
            readonly buttons: readonly Schemas["TemplateButton"][];
        };
        /** The parts of a template, as an object with a fixed key for each. The page requires the text inside body for these categories; that body itself is required is inferred from it and agrees with Meta's rules. */
        readonly MarketingOrUtilityTemplateComponents: {
            readonly header?: Schemas["TemplateHeader"];
            readonly body: Schemas["TemplateBody"];
            readonly footer?: Schemas["TemplateFooter"];
            readonly button?: Schemas["TemplateButtons"];
        };
        /** A template with a text of your own. That `components` is required is inferred: the page's column says "no" for it, but "required" for what is in it. */
        readonly MarketingOrUtilityTemplate: {
            /**
             * Category of the template: 1 is MARKETING, 2 is UTILITY. Meta may change it when it reviews the template.
             * @enum {integer}
             */
            readonly type: 1 | 2;
            readonly components: Schemas["MarketingOrUtilityTemplateComponents"];
        } & Schemas["CreateTemplateBase"];
        /** A new template in one language, told apart by `type`, its category: the text of an authentication template is Meta's own, that of the others is yours. */
        readonly CreateTemplateRequest: Schemas["AuthenticationTemplate"] | Schemas["MarketingOrUtilityTemplate"];
        /** What the vendor says about a template it has taken. The page's table of the answer is cut off: that there is `data` at all, and what is in it, is inferred from the vendor's other operations. */
        readonly CreatedTemplate: {
            /** The vendor's id of the template, with which it can be looked up and deleted. That creating answers it is inferred; without it, look the template up. */
            readonly templateId?: string;
        };
        /** The outcome of createTemplate. `status` tells success from failure; the HTTP status does not. Success means that the template went to review; the verdict comes by the push template-status-event. */
        readonly CreateTemplateResponse: {
            readonly data?: Schemas["CreatedTemplate"];
        } & Schemas["Answer"];
        /** Which templates to look up. Only `appId` is required; the other two narrow the search. */
        readonly QueryTemplatesRequest: {
            /**
             * The vendor's id of one template. Treat it as opaque; 32 hexadecimal characters in the samples.
             * @example e7d04c5b18f24a6c93b0a1d2e3f4b5c6
             */
            readonly templateId?: string;
            /** Code of a language, such as en_GB or zh_CN. The vendor's list of codes is not stored anywhere we could read; the form is inferred from the codes its pages use, which look like Meta's. */
            readonly languageCode?: string;
        } & Schemas["ApplicationBase"];
        /** A language. */
        readonly FoundLanguage: {
            /** Code of the language, such as en_GB. */
            readonly code?: string;
            /** Name of the language in English. */
            readonly nameEn?: string;
            /** Name of the language in Chinese. */
            readonly nameCn?: string;
        };
        /** The header of a template. */
        readonly FoundTemplateHeader: {
            /** Kind of header: 0 is TEXT; a number here, where creating has `format` as a string. The page lists no other; 1 IMAGE, 2 VIDEO, 3 DOCUMENT and 4 LOCATION, as when a template is created, are inferred. */
            readonly type?: number;
            /** The line of a text header. The page says "when format=1", which is IMAGE on the page about creating; that page is trusted (inferred: a text header has 0). */
            readonly text?: string;
            /** The value given for its variable. That the list holds texts is inferred; the page says "Array". */
            readonly example?: readonly string[];
        };
        /** The text of a template. */
        readonly FoundTemplateBody: {
            /** Kind of text: 0 is TEXT, the only one listed. */
            readonly type?: number;
            /** The text, with its variables. */
            readonly text?: string;
            /** The values given for its variables. That the list holds texts is inferred; the page says "Array". */
            readonly exampleParams?: readonly string[];
        };
        /** One button of a template. The page's table is cut off after `otp_type`. */
        readonly FoundTemplateButton: {
            /** Kind of button: 3 is OTP, the only one this page lists; 1 URL and 2 QUICK_REPLY are on the page about creating. */
            readonly type?: number;
            /** What the button says. */
            readonly text?: string;
            /** How a one-time code's button hands the code over: copy_code copies it; other values are cut off. */
            readonly otp_type?: string;
        };
        /** One language version of a template. */
        readonly FoundTemplateLanguage: {
            /** Where the version stands: PENDING (in review), REJECTED, APPROVED, DELETED, DISABLED, PENDING_DELETION, IN_APPEAL, PAUSED, LIMIT_EXCEEDED, FLAGGED (will be disabled) or REINSTATED. */
            readonly status?: string;
            /** Why it was rejected. */
            readonly reason?: string;
            /** The line under the text; a text here, an object when a template is created. */
            readonly footer?: string;
            readonly language?: Schemas["FoundLanguage"];
            readonly header?: Schemas["FoundTemplateHeader"];
            readonly body?: Schemas["FoundTemplateBody"];
            /** The buttons. The page types this member as an object; a list is inferred, as for creating. Only what a one-time code's button has could be read. */
            readonly buttons?: readonly Schemas["FoundTemplateButton"][];
        };
        /** One template in all its languages. The end of the page's table could not be read, so expect members that are not here. */
        readonly FoundTemplate: {
            /** Id of your WhatsApp application. */
            readonly appId?: string;
            /** The vendor's id of the template. Treat it as opaque; 32 hexadecimal characters in the samples. */
            readonly templateId?: string;
            /** Name of the template, by which messages are sent. */
            readonly templateName?: string;
            /** Category: 0 AUTHENTICATION, 1 MARKETING, 2 UTILITY. The Chinese page prints 1 twice. */
            readonly templateCategory?: number;
            /** Kind of a marketing template: 1 is a carousel of picture cards. So misspelt in the newest editions, which alone have it ("marking" for "marketing"). */
            readonly markingChildType?: number;
            /** The language versions of the template. */
            readonly templateLanList?: readonly Schemas["FoundTemplateLanguage"][];
        };
        /** The outcome of queryTemplates. `status` tells success from failure; the HTTP status does not. */
        readonly QueryTemplatesResponse: {
            /** The template or templates found. The page types this member as one object, although a search by `appId` alone may find several; whether it is then a list is not known, so expect both. Nothing is said about pages of results or about a search that finds nothing. */
            readonly data?: Schemas["FoundTemplate"] | readonly Schemas["FoundTemplate"][];
        } & Schemas["Answer"];
        /** Which template to delete, in all its languages. */
        readonly DeleteTemplateRequest: {
            /**
             * The vendor's id of the template, as queryTemplates answers it. Treat it as opaque; 32 hexadecimal characters in the samples. An unknown one is answered with -38.
             * @example e7d04c5b18f24a6c93b0a1d2e3f4b5c6
             */
            readonly templateId: string;
        } & Schemas["ApplicationBase"];
        /** The outcome of deleteTemplate. `status` tells success from failure; the HTTP status does not. There is no `data`. */
        readonly DeleteTemplateResponse: Schemas["Answer"];
        /** Which accounts to look up. The object itself is required, what is in it is not. */
        readonly WabaFilter: {
            /** Ids of your WhatsApp applications, at most 100. All of them when the list is empty or left out. */
            readonly appIds?: readonly string[];
        };
        /** Of which applications to look up the WhatsApp Business Account, and which page of the list. */
        readonly QueryWabaInfoRequest: {
            readonly params: Schemas["WabaFilter"];
            /** Which page of the list, counted from 1 in the sample. */
            readonly current?: number;
            /**
             * How many accounts a page has; 25 when left out. No upper limit is documented.
             * @default 25
             */
            readonly size?: number;
        };
        /** One WhatsApp Business Account. */
        readonly Waba: {
            /** Id of the WhatsApp application it belongs to. Typed as an integer in the table; every sample of the vendor has a string. */
            readonly appId?: string;
            /** Meta's id of the account. */
            readonly wabaId?: string;
            /** How many phone numbers the account may have. */
            readonly wabaMaxNumber?: number;
            /** Name of the account; the page says "third-party account name". */
            readonly wabaName?: string;
            /** Meta's review of the account: 0 not reviewed, 1 reviewed, 2 rejected, 3 restricted, 4 violation, 5 updates disabled, 6 verified, 7 deleted. */
            readonly accountReviewStatus?: number;
            /** Currency of the account, such as USD. */
            readonly currency?: string;
            /** Namespace of the account's templates. */
            readonly messageTemplateNamespace?: string;
            /** Meta's verification of the business: 0 expired, 1 failed, 2 ineligible, 3 not verified, 4 pending, 5 pending and more information needed, 6 "pending_submission rejected", 7 revoked, 8 verified. */
            readonly businessVerificationStatus?: number;
            /** Time zone of the account. Whether it is a name or Meta's number of one is not said; it is typed as a string. */
            readonly timeZoneId?: string;
            /** The URL to which the vendor pushes events, as its staff have configured it. Compare it with the one you serve. */
            readonly reportUrl?: string;
        };
        /** One page of the list of accounts. */
        readonly WabaPage: {
            /** The accounts. */
            readonly records?: readonly Schemas["Waba"][];
            /** How many accounts there are on all pages. */
            readonly total?: number;
            /** How many accounts a page has. */
            readonly size?: number;
            /** Which page this is. The page describes it as the number of items a page has, as it does `size` in the request (inferred: a slip, the request has `current` as the page). */
            readonly current?: number;
        };
        /** The outcome of queryWabaInfo. `status` tells success from failure; the HTTP status does not. */
        readonly QueryWabaInfoResponse: {
            readonly data?: Schemas["WabaPage"];
        } & Schemas["Answer"];
        /** Which numbers to look up. The page's table calls the first member `appIds`, its sample `appId`; which of them the vendor reads is not known, so both are allowed here, one at a time. */
        readonly BusinessPhoneFilter: {
            /**
             * Id of one WhatsApp application, as the page's sample has it. It is not in the page's table.
             * @example Demo1234
             */
            readonly appId?: string;
            /** Ids of your WhatsApp applications, at most 100; all of them when the list is empty. The table types it as a string and requires it, yet says "empty" and "up to 100", so a list is inferred, as for queryWabaInfo. */
            readonly appIds?: readonly string[];
            /** The numbers to look up, country code first; all of the application when the list is empty or left out. Their form is not documented; digits only, as in messages, is likely. */
            readonly phoneNumbers?: readonly string[];
        } & ({
            readonly appId: unknown;
            readonly appIds?: never;
        } | {
            readonly appId?: never;
            readonly appIds: unknown;
        });
        /** Of which applications to look up the numbers, and which page of the list. */
        readonly QueryBusinessPhoneInfoRequest: {
            readonly params: Schemas["BusinessPhoneFilter"];
            /** Which page of the list, counted from 1 in the sample. */
            readonly current?: number;
            /**
             * How many entries a page has; 25 when left out. No upper limit is documented.
             * @default 25
             */
            readonly size?: number;
        };
        /** One business number. The page could not be read to its end, so expect members that are not here. */
        readonly BusinessPhone: {
            /** The number as it is shown. The table has the name twice, once as an integer described as "WABA", which is ignored here. */
            readonly displayPhoneNumber?: string;
            /** The number. */
            readonly phoneNumber?: string;
            /** State of the number: 0 PENDING, 1 DELETED, 2 MIGRATED, 3 BANNED, 4 RESTRICTED, 5 RATE_LIMITED, 6 FLAGGED, 7 CONNECTED, 8 DISCONNECTED, 9 UNKNOWN, 10 UNVERIFIED. */
            readonly status?: number;
            /** Whether the number is verified: 0 NOT_VERIFIED, 1 VERIFIED, 2 EXPIRED. */
            readonly verificationStatus?: number;
            /** How many users the number may write to within 24 hours, by Meta's rules: 0 TIER_50, 1 TIER_250, 2 TIER_1K, 3 TIER_10K. The page prints 5 for both TIER_100K and TIER_UNLIMITED and leaves 4 out; one of the two 5s is surely a slip for 4, but not even that is certain, so read 4 and 5 as "at least 100,000". */
            readonly messagingLimitTier?: number;
            /** Quality of the number: 0 GREEN (high). The page is cut off after it; the next value is a medium quality, surely 1 YELLOW, and 2 RED is inferred. */
            readonly qualityRating?: number;
        };
        /** The numbers of one WhatsApp Business Account. */
        readonly WabaPhones: {
            /** Meta's id of the account. */
            readonly wabaId?: string;
            /** The current time, written with a capital S and typed as a string; whether in seconds or milliseconds is not said. */
            readonly timeStamp?: string;
            /** The numbers. */
            readonly dataList?: readonly Schemas["BusinessPhone"][];
        };
        /** One page of the list, with the numbers of each account. */
        readonly BusinessPhonePage: {
            /** The WhatsApp Business Accounts with their numbers. */
            readonly records?: readonly Schemas["WabaPhones"][];
            /** How many entries there are on all pages. Inferred from queryWabaInfo; this page is cut off before it. */
            readonly total?: number;
            /** How many entries a page has. Inferred from queryWabaInfo; this page is cut off before it. */
            readonly size?: number;
            /** Which page this is. Inferred from queryWabaInfo; this page is cut off before it. */
            readonly current?: number;
        };
        /** The outcome of queryBusinessPhoneInfo. `status` tells success from failure; the HTTP status does not. */
        readonly QueryBusinessPhoneInfoResponse: {
            readonly data?: Schemas["BusinessPhonePage"];
        } & Schemas["Answer"];
        /** What every push has, beside `eventType`. */
        readonly PushBase: {
            /** Id of the WhatsApp application the event belongs to. Refuse a push whose appId is not yours. */
            readonly appId?: string;
            /** The channel, 0 for WhatsApp. */
            readonly channelType?: number;
        };
        /** What became of a message you have sent. */
        readonly MessageStatusPush: {
            /**
             * Which event this is: message-status-event.
             * @constant
             */
            readonly eventType: "message-status-event";
            /** The id that sending the message answered. */
            readonly messageId: string;
            /** Whether the message is charged for. Typed as a string ("true" or "false") in this push and as a boolean in the billing push, so expect both (inferred). */
            readonly billable?: string | boolean;
            /** The number that sent the message, your business number. So misspelt (for "from") on the English and the Chinese page. */
            readonly form?: string;
            /** The same number under the name it should have. No page has it; it is here for the day the vendor corrects the spelling (inferred). */
            readonly from?: string;
            /** The number the message went to. */
            readonly recipient?: string;
            /** What happened to the message: sent, delivered, read, failed or deleted. The table types the member as an integer but lists these words (inferred: a string). Pushes may come late, twice or out of order: nothing is said against it. */
            readonly status: string;
            /** Why it failed, when it did. Whether the text holds Meta's code is not said. */
            readonly failure?: string;
            /** Meta's id of the conversation; when the status is sent or delivered only. */
            readonly conversationId?: string;
            /** When the conversation ends, in unix seconds; when the status is sent or delivered only. */
            readonly expiresAt?: number;
            /** Kind of the conversation: authentication, marketing, utility, service or referral_conversion (free, because the user came through an advertisement or the like). */
            readonly conversationType?: string;
            /** When the status was pushed, in unix seconds. */
            readonly timestamp?: number;
        } & Schemas["PushBase"];
        /** Who sent the message. */
        readonly UpMessageSender: {
            /** The user's number. Do not rely on it: WhatsApp is introducing users who show none, and the page does not say what the vendor then sends. */
            readonly phone?: string;
            /** The name the user has chosen on WhatsApp. */
            readonly name?: string;
        };
        /** The content of a text message. */
        readonly UpText: {
            /** The text. */
            readonly body?: string;
        };
        /** What every received file has. */
        readonly UpMedia: {
            /** Where the file can be fetched. How long it stays there and whether fetching needs a log-in is not said. */
            readonly filePath?: string;
            /** Type of the file, such as image/jpeg. */
            readonly mimeType?: string;
            /** Id of the file. No documented call takes it. */
            readonly id?: string;
            /** SHA-256 of the file; whether in hexadecimal or in Base64, as at Meta, is not said. */
            readonly sha256?: string;
        };
        /** The content of an image message. */
        readonly UpImage: {
            /** Text under the picture, if the user wrote one. */
            readonly caption?: string;
        } & Schemas["UpMedia"];
        /** The content of a video message. */
        readonly UpVideo: {
            /** Text under the film, if the user wrote one. */
            readonly caption?: string;
            /** Name of the file. */
            readonly filename?: string;
        } & Schemas["UpMedia"];
        /** The content of an audio message. */
        readonly UpAudio: Schemas["UpMedia"];
        /** The content of a document message. */
        readonly UpDocument: {
            /** Text under the file, if the user wrote one. */
            readonly caption?: string;
            /** Name of the file. */
            readonly filename?: string;
        } & Schemas["UpMedia"];
        /** The content of a location message. */
        readonly UpLocation: {
            /** Longitude in decimal degrees, as a string. */
            readonly longitude?: string;
            /** Latitude in decimal degrees, as a string. */
            readonly latitude?: string;
        };
        /** The content of a sticker message. The Chinese page lists image and webp as its types. */
        readonly UpSticker: {
            /** Whether the sticker moves. */
            readonly animated?: boolean;
        } & Schemas["UpMedia"];
        /** What the vendor says about a message it could not read. The page is cut off after the first member. */
        readonly UpUnknown: {
            /** A code of an error. Its type and its values are cut off; Meta answers a number here (131051 for a type it does not support), so expect a number or a string (inferred). */
            readonly code?: string | number;
        };
        /** The message itself: `type` names the member that has the content. How a pressed button, a chosen row, contact cards, a reaction or a quoted message arrive is on no page that we could read, although the custom-message page promises the id of a pressed button; keep what you do not know. */
        readonly UpMessage: {
            /** Type of the message: text, image, video, audio, document, location, sticker, unknown or unsupported. Expect others: a pressed button must come as something. */
            readonly type: string;
            readonly text?: Schemas["UpText"];
            readonly image?: Schemas["UpImage"];
            readonly video?: Schemas["UpVideo"];
            readonly audio?: Schemas["UpAudio"];
            readonly document?: Schemas["UpDocument"];
            readonly location?: Schemas["UpLocation"];
            readonly sticker?: Schemas["UpSticker"];
            readonly unknown?: Schemas["UpUnknown"];
        };
        /** A message that a user has sent to your business number. */
        readonly UpMessagePush: {
            /**
             * Which event this is: up-message-event.
             * @constant
             */
            readonly eventType: "up-message-event";
            /** The vendor's id of the message. It is likely what `context.refMessageId` wants, to quote the message in an answer (inferred: it is the only id of the message that the push is documented to have). */
            readonly messageId: string;
            /** When the message was pushed, in unix seconds; when it was written is not told. */
            readonly timestamp?: number;
            /** The number of yours it was sent to. */
            readonly businessPhone?: string;
            readonly from?: Schemas["UpMessageSender"];
            readonly message: Schemas["UpMessage"];
        } & Schemas["PushBase"];
        /** What became of a template in one language. */
        readonly TemplateStatusPush: {
            /**
             * Which event this is: template-status-event.
             * @constant
             */
            readonly eventType: "template-status-event";
            /** The vendor's id of the template, as queryTemplates answers it. */
            readonly templateId: string;
            /** Name of the template, by which messages are sent. */
            readonly templateName?: string;
            /** Code of the language version, such as en_GB. */
            readonly languageCode?: string;
            /** Where the version stands now: PENDING (in review), REJECTED, APPROVED, DELETED, DISABLED, PENDING_DELETION, IN_APPEAL, PAUSED, LIMIT_EXCEEDED, FLAGGED (will be disabled) or REINSTATED. */
            readonly status: string;
            /** Why, for a status that has a reason. */
            readonly reason?: string;
            /** When it happened or was pushed, which is not said, in unix seconds. */
            readonly timestamp?: number;
        } & Schemas["PushBase"];
        /** What a message has cost. */
        readonly BillingPush: {
            /**
             * Which event this is: billing-event.
             * @constant
             */
            readonly eventType: "billing-event";
            /** The number of yours that sent the message. */
            readonly businessPhone?: string;
            /** The id that sending the message answered. */
            readonly messageId: string;
            /** Meta's id of the conversation. */
            readonly conversationId?: string;
            /** When the conversation ends, in unix seconds. */
            readonly expiresAt?: number;
            /** Kind of the conversation: authentication, marketing, utility, service or referral_conversion (free, because the user came through an advertisement or the like). */
            readonly conversationType?: string;
            /** Whether the message is charged for. Typed as a boolean in this push and as a string ("true" or "false") in the status push, so expect both (inferred). */
            readonly billable?: string | boolean;
            /** Currency of `fee`, such as USD. */
            readonly currency?: string;
            /** The price, as a decimal number in a string. How many decimal places it has is not said. */
            readonly fee?: string;
            /** When it was charged or pushed, which is not said, in unix seconds. */
            readonly timestamp?: number;
        } & Schemas["PushBase"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sendCustomMessage: {
        /** The message, as JSON in UTF-8. The vendor's samples add `;charset=UTF-8` to the content type; public clients of its other products show that it does not insist. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["SendCustomMessageRequest"];
            };
        };
        readonly responses: {
            /** Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["SendCustomMessageResponse"];
                };
            };
        };
    };
    readonly sendTemplateMessage: {
        /** The template and its values. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["SendTemplateMessageRequest"];
            };
        };
        readonly responses: {
            /** Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["SendTemplateMessageResponse"];
                };
            };
        };
    };
    readonly createTemplate: {
        /** The template. Values for variables go to Meta's reviewers and to nobody else. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["CreateTemplateRequest"];
            };
        };
        readonly responses: {
            /** Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["CreateTemplateResponse"];
                };
            };
        };
    };
    readonly queryTemplates: {
        /** Which templates to look up. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["QueryTemplatesRequest"];
            };
        };
        readonly responses: {
            /** Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["QueryTemplatesResponse"];
                };
            };
        };
    };
    readonly deleteTemplate: {
        /** Which template to delete. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["DeleteTemplateRequest"];
            };
        };
        readonly responses: {
            /** Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["DeleteTemplateResponse"];
                };
            };
        };
    };
    readonly queryWabaInfo: {
        /** Which accounts to look up. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["QueryWabaInfoRequest"];
            };
        };
        readonly responses: {
            /** Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["QueryWabaInfoResponse"];
                };
            };
        };
    };
    readonly queryBusinessPhoneInfo: {
        /** Which numbers to look up. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["QueryBusinessPhoneInfoRequest"];
            };
        };
        readonly responses: {
            /** Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["QueryBusinessPhoneInfoResponse"];
                };
            };
        };
    };
    readonly onMessageStatus: {
        /** One event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["MessageStatusPush"];
            };
        };
    };
    readonly onUpMessage: {
        /** One event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["UpMessagePush"];
            };
        };
    };
    readonly onTemplateStatus: {
        /** One event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["TemplateStatusPush"];
            };
        };
    };
    readonly onBilling: {
        /** One event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["BillingPush"];
            };
        };
    };
}
type Schemas = components["schemas"];
