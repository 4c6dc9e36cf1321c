// GENERATED from specs/itniotech/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { JsonString } from "@wabakit/core/vendor";

export interface paths {
    readonly "/wa/custom/sendMsg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message inside the session window
         * @description Sends a text, a file, a place, something to press or contact cards. Only allowed within 24 hours of a message from the recipient; outside that window send a template message.
         */
        readonly post: operations["sendCustomMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/wa/template/sendMsg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message from an approved template
         * @description Sends a template that was approved beforehand, with values for its variables. Allowed at any time, inside the session window and outside.
         */
        readonly post: operations["sendTemplateMessage"];
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
        /** @description From which number to which, on which channel: the members every sent message has. The names and their order are those of the vendor's custom-message page (read 2026-11); the template page lists the same four. */
        readonly MessageBase: {
            /**
             * @description Id of your WhatsApp application, from the vendor's console. Eight characters in every sample; the length is not documented. An unknown one is answered with -10.
             * @example Demo1234
             */
            readonly appId: string;
            /**
             * @description The WhatsApp business number that sends: country code first, digits only, no `+`, 7 to 14 of them (E.164 allows 15, this vendor does not). Some of the vendor's samples print it as a bare number; its table says string, so send a string.
             * @example 447700900001
             */
            readonly businessPhone: string;
            /**
             * @description The channel: 0 is WhatsApp, and the only value. Required, although the page also says "send 0 by default" (read 2026-11).
             * @constant
             */
            readonly channelType: 0;
            /**
             * @description The number that receives: country code first, digits only, no `+`, 7 to 14 of them.
             * @example 447700900123
             */
            readonly recipient: string;
        };
        /** @description Makes the message a reply that quotes an earlier one. It goes with any type: the page's heading "type=context" is not a type, and its own sample sends `type: text`. */
        readonly Context: {
            /** @description Id of the inbound message to quote. The page does not say which id; the `messageId` of the vendor's inbound push is likely, Meta's own id (`wamid…`) is possible (inferred: only the first reaches a customer of this vendor). */
            readonly refMessageId?: string;
        };
        /** @description The members every custom message has, whatever its type. */
        readonly CustomMessageBase: {
            readonly context?: components["schemas"]["Context"];
        } & components["schemas"]["MessageBase"];
        /** @description The content of a text message. */
        readonly Text: {
            /** @description The text, 1 to 4096 characters. No code is printed for a longer one. */
            readonly body: string;
        };
        /** @description A plain text. */
        readonly TextMessage: {
            /**
             * @description Type of the message: text.
             * @constant
             */
            readonly type: "text";
            readonly text: components["schemas"]["Text"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description The content of an image message. Files go by link only; this API has no upload for messages. */
        readonly Image: {
            /** @description Address of the picture, at most 5 MB, reachable without log-in. */
            readonly link: string;
            /** @description Text under the picture. The vendor prints no limit; Meta allows 1024 characters. */
            readonly caption?: string;
        };
        /** @description A picture. */
        readonly ImageMessage: {
            /**
             * @description Type of the message: image.
             * @constant
             */
            readonly type: "image";
            readonly image: components["schemas"]["Image"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description The content of an audio message. It has no caption. */
        readonly Audio: {
            /** @description Address of the recording, at most 16 MB, reachable without log-in. */
            readonly link: string;
        };
        /** @description A voice or sound recording. */
        readonly AudioMessage: {
            /**
             * @description Type of the message: audio.
             * @constant
             */
            readonly type: "audio";
            readonly audio: components["schemas"]["Audio"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description The content of a video message. */
        readonly Video: {
            /** @description Address of the film, at most 16 MB, reachable without log-in. */
            readonly link: string;
            /** @description Text under the film. The vendor prints no limit; Meta allows 1024 characters. */
            readonly caption?: string;
        };
        /** @description A film. */
        readonly VideoMessage: {
            /**
             * @description Type of the message: video.
             * @constant
             */
            readonly type: "video";
            readonly video: components["schemas"]["Video"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description The content of a location message. The stray `link` in the vendor's sample is in none of its tables, so it is not here. */
        readonly Location: {
            /** @description Longitude in decimal degrees, as a string, such as "-0.1276". No range or precision is documented. */
            readonly longitude: string;
            /** @description Latitude in decimal degrees, as a string, such as "51.5072". No range or precision is documented. */
            readonly latitude: string;
            /** @description Name of the place, shown above the address. The page calls it required but prints no code for leaving it out, as it does for the coordinates; whether the vendor enforces it is not known. */
            readonly name: string;
            /** @description Address of the place, in words. The page calls it required but prints no code for leaving it out, as it does for the coordinates; whether the vendor enforces it is not known. */
            readonly address: string;
        };
        /** @description A place, shown on a map. */
        readonly LocationMessage: {
            /**
             * @description Type of the message: location. The vendor's sample forgets it; its table requires it.
             * @constant
             */
            readonly type: "location";
            readonly location: components["schemas"]["Location"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description The content of a document message. */
        readonly Document: {
            /** @description Address of the file, at most 100 MB, reachable without log-in. */
            readonly link: string;
            /** @description Name of the file as the recipient sees it; give it the extension of its type. The page calls it required but prints no code for leaving it out, as it does for the link; whether the vendor enforces it is not known. */
            readonly filename: string;
            /** @description Text under the file. The vendor prints no limit; Meta allows 1024 characters. */
            readonly caption?: string;
        };
        /** @description A file to download, such as a PDF. */
        readonly DocumentMessage: {
            /**
             * @description Type of the message: document.
             * @constant
             */
            readonly type: "document";
            readonly document: components["schemas"]["Document"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description The content of a sticker message. */
        readonly Sticker: {
            /** @description Address of the sticker, at most 100 KB, reachable without log-in. The vendor's sample is a .webp file. */
            readonly link: string;
        };
        /** @description A sticker. */
        readonly StickerMessage: {
            /**
             * @description Type of the message: sticker.
             * @constant
             */
            readonly type: "sticker";
            readonly sticker: components["schemas"]["Sticker"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description A line above the text. That both members are required is inferred from the page's sample and Meta's rules. */
        readonly InteractiveHeader: {
            /**
             * @description Kind of header: text. The page's table says "interactive", its samples send "text" (inferred: the samples decide). Meta also has image, video and document headers; the page mentions none.
             * @constant
             */
            readonly type: "text";
            /** @description The line itself. The vendor prints no limit; Meta allows 60 characters. */
            readonly text: string;
        };
        /** @description The text of an interactive message. That `text` is required is inferred from the page's samples and Meta's rules. */
        readonly InteractiveBody: {
            /** @description The text itself. The vendor prints no limit; Meta allows 1024 characters. */
            readonly text: string;
        };
        /** @description A small line under the text. That `text` is required is inferred from the page's sample and Meta's rules. */
        readonly InteractiveFooter: {
            /** @description The line itself. The vendor prints no limit; Meta allows 60 characters. */
            readonly text: string;
        };
        /** @description One choice of the menu. That `id` and `title` are required is inferred from the page's sample and Meta's rules. */
        readonly ListRow: {
            /** @description Your id of the row, at most 200 characters. It identifies the choice; keep it unique within the message. */
            readonly id: string;
            /** @description What the row says, at most 24 characters. */
            readonly title: string;
            /** @description A second, smaller line of the row, at most 72 characters. */
            readonly description?: string;
        };
        /** @description Rows under one title. That `rows` is required is inferred from the page's sample and Meta's rules. */
        readonly ListSection: {
            /** @description Title of the section, at most 24 characters. Meta demands one as soon as there are two sections; the page does not say. */
            readonly title?: string;
            /** @description The rows of this section, at most 10; all sections together may have no more than 10 either. */
            readonly rows: readonly components["schemas"]["ListRow"][];
        };
        /** @description The button that opens the menu, and the menu. That both are required is inferred from the page's sample and Meta's rules. */
        readonly ListAction: {
            /** @description What the button that opens the menu says. The vendor prints no limit; Meta allows 20 characters. */
            readonly button: string;
            /** @description The sections of the menu, 1 to 10, with **at most 10 rows over all of them together**, which a schema cannot express. */
            readonly sections: readonly components["schemas"]["ListSection"][];
        };
        /** @description A menu that opens on a button press and lets the recipient choose one row. Which members are required is inferred from the page's sample and Meta's rules: the page's "required" column is blank. */
        readonly InteractiveList: {
            /**
             * @description Type of the interactive message: list.
             * @constant
             */
            readonly type: "list";
            readonly header?: components["schemas"]["InteractiveHeader"];
            readonly body: components["schemas"]["InteractiveBody"];
            readonly footer?: components["schemas"]["InteractiveFooter"];
            readonly action: components["schemas"]["ListAction"];
        };
        /** @description What a button says and answers. That both members are required is inferred from the page's sample and Meta's rules. */
        readonly ButtonReply: {
            /** @description Your id of the button, at most 256 characters. The page says that the inbound push returns it when the button is pressed. */
            readonly id: string;
            /** @description What the button says, 1 to 20 characters, different on every button of the message (the page adds "to be tested"). */
            readonly title: string;
        };
        /** @description A button that answers for the recipient. That both members are required is inferred from the page's sample and Meta's rules. */
        readonly ReplyButton: {
            /**
             * @description Kind of button: reply, the only one the page names.
             * @constant
             */
            readonly type: "reply";
            readonly reply: components["schemas"]["ButtonReply"];
        };
        /** @description The buttons. That they are required is inferred from the page's sample and Meta's rules. */
        readonly ButtonAction: {
            /** @description One to three buttons. Their titles must differ from each other, which a schema cannot express. */
            readonly buttons: readonly components["schemas"]["ReplyButton"][];
        };
        /** @description One to three buttons; a press answers with the button's id and title. Which members are required is inferred from the page's sample and Meta's rules: the page's "required" column is blank. */
        readonly InteractiveButton: {
            /**
             * @description Type of the interactive message: button.
             * @constant
             */
            readonly type: "button";
            readonly header?: components["schemas"]["InteractiveHeader"];
            readonly body: components["schemas"]["InteractiveBody"];
            readonly footer?: components["schemas"]["InteractiveFooter"];
            readonly action: components["schemas"]["ButtonAction"];
        };
        /** @description The button that sends the location. That `name` is required is inferred from the page's sample and Meta's rules. */
        readonly LocationRequestAction: {
            /**
             * @description Fixed value: send_location.
             * @constant
             */
            readonly name: "send_location";
        };
        /** @description Asks for the recipient's location with one button. It has neither header nor footer. Which members are required is inferred from the page's sample and Meta's rules: the page's "required" column is blank. */
        readonly InteractiveLocationRequest: {
            /**
             * @description Type of the interactive message: location_request_message.
             * @constant
             */
            readonly type: "location_request_message";
            readonly body: components["schemas"]["InteractiveBody"];
            readonly action: components["schemas"]["LocationRequestAction"];
        };
        /** @description Something to press, told apart by `type`. */
        readonly Interactive: components["schemas"]["InteractiveList"] | components["schemas"]["InteractiveButton"] | components["schemas"]["InteractiveLocationRequest"];
        /** @description A message with something to press. `interactive.type` says what. */
        readonly InteractiveMessage: {
            /**
             * @description Type of the message: interactive.
             * @constant
             */
            readonly type: "interactive";
            readonly interactive: components["schemas"]["Interactive"];
        } & components["schemas"]["CustomMessageBase"];
        /** @description A postal address. */
        readonly ContactAddress: {
            /** @description Street and house number. */
            readonly street?: string;
            /** @description Town or city. */
            readonly city?: string;
            /** @description State, province or county. The page lists it without a word of explanation. */
            readonly state?: string;
            /** @description Postal code. */
            readonly zip?: string;
            /** @description Full name of the country. */
            readonly country?: string;
            /** @description Abbreviation of the country, such as GB. The vendor does not say which standard; Meta uses two letters. */
            readonly country_code?: string;
            /**
             * @description Kind of address: HOME or WORK, the two the page lists.
             * @enum {string}
             */
            readonly type?: "HOME" | "WORK";
        };
        /** @description An e-mail address. */
        readonly ContactEmail: {
            /** @description The address. Its form is not checked here; the vendor's own sample has a placeholder. */
            readonly email?: string;
            /**
             * @description Kind of address: HOME or WORK, the two the page lists.
             * @enum {string}
             */
            readonly type?: "HOME" | "WORK";
        };
        /** @description Name of the contact. That `formatted_name` is required is inferred from Meta's rules. */
        readonly ContactName: {
            /** @description The full name, as it is shown. */
            readonly formatted_name: string;
            /** @description First name. Meta wants at least one name part beside the full name; the vendor does not say. */
            readonly first_name?: string;
            /** @description Family name. */
            readonly last_name?: string;
            /** @description Middle name. */
            readonly middle_name?: string;
            /** @description What follows the name, such as Jr. */
            readonly suffix?: string;
            /** @description What precedes the name, such as Dr. */
            readonly prefix?: string;
        };
        /** @description Where the contact works. */
        readonly ContactOrganization: {
            /** @description Name of the company. */
            readonly company?: string;
            /** @description Name of the department. */
            readonly department?: string;
            /** @description The contact's job title. */
            readonly title?: string;
        };
        /** @description A phone number. */
        readonly ContactPhone: {
            /** @description The number, in any form. Its form is not checked here; the vendor's own sample has a placeholder. */
            readonly phone?: string;
            /**
             * @description Kind of number: CELL, MAIN, IPHONE, HOME or WORK, the five the page lists.
             * @enum {string}
             */
            readonly type?: "CELL" | "MAIN" | "IPHONE" | "HOME" | "WORK";
            /** @description The contact's WhatsApp id. It is in the page's sample but in none of its tables (inferred: as in Meta's API, digits only; with it the recipient can write to the contact at a press). */
            readonly wa_id?: string;
        };
        /** @description A web address. */
        readonly ContactUrl: {
            /** @description The address. Its form is not checked here; the vendor's own sample has a placeholder. */
            readonly url?: string;
            /**
             * @description Kind of address: HOME or WORK, the two the page lists.
             * @enum {string}
             */
            readonly type?: "HOME" | "WORK";
        };
        /** @description One contact card. The page does not say what is required; `name` with `formatted_name` is inferred from Meta's rules, which refuse a card without them. */
        readonly Contact: {
            /** @description Date of birth as YYYY-MM-DD. */
            readonly birthday?: string;
            /** @description Postal addresses. */
            readonly addresses?: readonly components["schemas"]["ContactAddress"][];
            /** @description E-mail addresses. */
            readonly emails?: readonly components["schemas"]["ContactEmail"][];
            readonly name: components["schemas"]["ContactName"];
            readonly org?: components["schemas"]["ContactOrganization"];
            /** @description Phone numbers. */
            readonly phones?: readonly components["schemas"]["ContactPhone"][];
            /** @description Web addresses. */
            readonly urls?: readonly components["schemas"]["ContactUrl"][];
        };
        /** @description One or more contact cards. */
        readonly ContactsMessage: {
            /**
             * @description Type of the message: contacts.
             * @constant
             */
            readonly type: "contacts";
            /** @description The contact cards, at least one. The page's table types this member as an object; its sample, like Meta's API, sends an array (inferred: the sample decides). */
            readonly contacts: readonly components["schemas"]["Contact"][];
        } & components["schemas"]["CustomMessageBase"];
        /** @description One message of one type. `type` names the member that carries the content: `type: image` goes with `image`, and with none of the others. */
        readonly SendCustomMessageRequest: components["schemas"]["TextMessage"] | components["schemas"]["ImageMessage"] | components["schemas"]["AudioMessage"] | components["schemas"]["VideoMessage"] | components["schemas"]["LocationMessage"] | components["schemas"]["DocumentMessage"] | components["schemas"]["StickerMessage"] | components["schemas"]["InteractiveMessage"] | components["schemas"]["ContactsMessage"];
        /** @description What every answer has. */
        readonly Answer: {
            /** @description The outcome, as a string: "0" is success, anything else a negative number that `x-vendor-codes` explains. The lists differ from page to page and have gaps, so expect values that are not there. */
            readonly status: string;
            /** @description The outcome in words: "success", or why it failed. Meant for people; do not compare it. */
            readonly reason: string;
        };
        /** @description What the vendor says about a message it has taken. It is absent from failures. */
        readonly SentMessage: {
            /** @description The channel, 0 for WhatsApp. One table types it as a string; the sample and the other table have a number. */
            readonly channelType?: number;
            /** @description The vendor's id of the message, which its status and billing pushes repeat. Keep it. Treat it as opaque: 32 hexadecimal characters in the sample, but nothing promises that. */
            readonly messageId?: string;
            /** @description When the vendor took the message, in unix seconds. Misspelt `imestamp` in one table; the sample and the other table have `timestamp`. */
            readonly timestamp?: number;
        };
        /** @description The outcome of sendCustomMessage. `status` tells success from failure; the HTTP status does not. */
        readonly SendCustomMessageResponse: {
            readonly data?: components["schemas"]["SentMessage"];
        } & components["schemas"]["Answer"];
        /** @description Which language version of the template to send. */
        readonly TemplateLanguage: {
            /** @description Code of the language, such as en_GB or zh_TW. A language the template does not have is answered with -44. The vendor's list of codes is not stored anywhere we could read; the form is inferred from the codes its pages use, which look like Meta's. */
            readonly code: string;
        };
        /** @description A text, for a variable of header or body or for the address of a link button. */
        readonly TextParameter: {
            /**
             * @description Type of the value: text.
             * @constant
             */
            readonly type: "text";
            /** @description The text, at least one character. The vendor prints no upper limit; Meta limits the filled-in header to 60 and body to 1024 characters. */
            readonly text: string;
        };
        /** @description A picture or film, by link. Size limits are printed for custom messages only (image 5 MB, video 16 MB). */
        readonly TemplateMedia: {
            /** @description Address of the file, reachable without log-in. */
            readonly link: string;
        };
        /** @description The picture of an image header. */
        readonly ImageParameter: {
            /**
             * @description Type of the value: image.
             * @constant
             */
            readonly type: "image";
            readonly image: components["schemas"]["TemplateMedia"];
        };
        /** @description The film of a video header. */
        readonly VideoParameter: {
            /**
             * @description Type of the value: video.
             * @constant
             */
            readonly type: "video";
            readonly video: components["schemas"]["TemplateMedia"];
        };
        /** @description A file, by link. The size limit is printed for custom messages only (100 MB). */
        readonly TemplateDocument: {
            /** @description Address of the file, reachable without log-in. */
            readonly link: string;
            /** @description Name of the file as the recipient sees it; give it the extension of its type. */
            readonly filename?: string;
        };
        /** @description The file of a document header. */
        readonly DocumentParameter: {
            /**
             * @description Type of the value: document.
             * @constant
             */
            readonly type: "document";
            readonly document: components["schemas"]["TemplateDocument"];
        };
        /** @description A place. */
        readonly TemplateLocation: {
            /** @description Latitude in decimal degrees, as a string, such as "51.5072". */
            readonly latitude: string;
            /** @description Longitude in decimal degrees, as a string, such as "-0.1276". */
            readonly longitude: string;
            /** @description Name of the place. The English page requires it, the newer Chinese edition does not; the newer one is followed. Better send it. */
            readonly name?: string;
            /** @description Address in words. The English page requires it, the newer Chinese edition does not; the newer one is followed. Better send it. */
            readonly address?: string;
        };
        /** @description The place of a location header. */
        readonly LocationParameter: {
            /**
             * @description Type of the value: location.
             * @constant
             */
            readonly type: "location";
            readonly location: components["schemas"]["TemplateLocation"];
        };
        /** @description A value for the header, told apart by `type`. It must be of the type the template's header has. */
        readonly HeaderParameter: components["schemas"]["TextParameter"] | components["schemas"]["ImageParameter"] | components["schemas"]["VideoParameter"] | components["schemas"]["DocumentParameter"] | components["schemas"]["LocationParameter"];
        /** @description The value for the header. */
        readonly HeaderComponent: {
            /**
             * @description Which component: header.
             * @constant
             */
            readonly type: "header";
            /** @description The header's value, required when the template's header has one: a text for its variable, or the picture, film, file or place it shows. A header has at most one (page on creating templates). */
            readonly parameters?: readonly components["schemas"]["HeaderParameter"][];
        };
        /** @description The values for the body. */
        readonly BodyComponent: {
            /**
             * @description Which component: body.
             * @constant
             */
            readonly type: "body";
            /** @description The body's values in order, required when the template's body has variables. The page also lists the types `currency` and `date_time`, but no edition prints their shape, so they are not in this contract: format the amount or the date yourself and send it as text. */
            readonly parameters?: readonly components["schemas"]["TextParameter"][];
        };
        /** @description Position of the button in the template, counted from zero, as a string of one digit, "0" to "9". */
        readonly ButtonIndex: string;
        /** @description The changing part of a link button's address. In an authentication template, the code that the button copies. */
        readonly UrlButtonComponent: {
            /**
             * @description Which component: button.
             * @constant
             */
            readonly type: "button";
            /**
             * @description Kind of button: url. In the newest edition of the page only.
             * @constant
             */
            readonly sub_type: "url";
            readonly index: components["schemas"]["ButtonIndex"];
            /** @description The text that completes the button's address, one entry. Whether the vendor refuses a button without it is not documented. */
            readonly parameters?: readonly components["schemas"]["TextParameter"][];
        };
        /** @description The payload of a quick-reply button. */
        readonly PayloadParameter: {
            /**
             * @description Type of the value: payload.
             * @constant
             */
            readonly type: "payload";
            /** @description Your word for this button, at least one character; it tells you later what was pressed. */
            readonly payload: string;
        };
        /** @description What a quick-reply button answers when it is pressed. */
        readonly QuickReplyButtonComponent: {
            /**
             * @description Which component: button.
             * @constant
             */
            readonly type: "button";
            /**
             * @description Kind of button: quick_reply. In the newest edition of the page only.
             * @constant
             */
            readonly sub_type: "quick_reply";
            readonly index: components["schemas"]["ButtonIndex"];
            /** @description The payload that comes back when the button is pressed, one entry. Whether the vendor refuses a button without it is not documented. */
            readonly parameters?: readonly components["schemas"]["PayloadParameter"][];
        };
        /** @description The value for one button, told apart by `sub_type`. Send one entry for each button that takes a value. */
        readonly ButtonComponent: components["schemas"]["UrlButtonComponent"] | components["schemas"]["QuickReplyButtonComponent"];
        /** @description Values for one component of the template. The footer has no variables, so it has no entry. */
        readonly TemplateComponent: components["schemas"]["HeaderComponent"] | components["schemas"]["BodyComponent"] | components["schemas"]["ButtonComponent"];
        /** @description Which template, in which language, with which values. The page's column says "not required" for this member and for `language`, but "required" for what is in them (inferred: both are required). */
        readonly MessageTemplate: {
            /**
             * @description Name of the approved template. The page on creating templates allows lower-case letters, digits and underscores, at most 512 characters. An unknown name is probably answered with -38.
             * @example parcel_ready
             */
            readonly name: string;
            readonly language: components["schemas"]["TemplateLanguage"];
            /** @description Values for the template's variables, one entry per component that has any. Leave it out for a template without variables. The texts of body and header are given in the order of the template's variables. */
            readonly components?: readonly components["schemas"]["TemplateComponent"][];
        };
        /** @description One message made from an approved template. */
        readonly SendTemplateMessageRequest: {
            readonly template: components["schemas"]["MessageTemplate"];
        } & components["schemas"]["MessageBase"];
        /** @description The outcome of sendTemplateMessage. `status` tells success from failure; the HTTP status does not. */
        readonly SendTemplateMessageResponse: {
            readonly data?: components["schemas"]["SentMessage"];
        } & components["schemas"]["Answer"];
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
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message, as JSON in UTF-8. The vendor's samples add `;charset=UTF-8` to the content type; public clients of its other products show that it does not insist. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendCustomMessageRequest"];
            };
        };
        readonly responses: {
            /** @description Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendCustomMessageResponse"];
                };
            };
        };
    };
    readonly sendTemplateMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The template and its values. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendTemplateMessageRequest"];
            };
        };
        readonly responses: {
            /** @description Success and failure alike; read `status`. That failures come with HTTP 200 too is inferred from the vendor's samples and SDK, which read the body only then. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendTemplateMessageResponse"];
                };
            };
        };
    };
}
