// GENERATED from specs/innopaas/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { JsonString } from "@wabakit/core/vendor";

export interface paths {
    readonly "/api/whatsapp/v3/msg/submit": {
        /**
         * Send a message
         * @description Sends one message to up to 1,000 recipients. `messageType` chooses the type; outside the 24-hour window only `template` can be sent. The answer says that the vendor has taken the message, not that it was delivered.
         */
        readonly post: operations["submitMessage"];
    };
    readonly "/api/whatsapp/v3/mmlite/msg/submit": {
        /**
         * Send a marketing template through Marketing Messages Lite
         * @description Sends a marketing template through Meta's Marketing Messages Lite, which the account needs a permission for. Nothing but marketing templates can be sent. The message page (read 2026-11) describes the operation and its members; its URL was lost, and **this path is our guess**: ask the vendor for it and configure it in the client. The answer and its codes are assumed to be those of `submitMessage`.
         */
        readonly post: operations["submitMarketingMessage"];
    };
    readonly "/api/whatsapp/v3/template/submit": {
        /**
         * Create a template
         * @description Submits a template to Meta's review. Once the webhook `whatsapp_template_status_updated` says `APPROVED`, messages can be sent with it. Texts with variables need a sample of each, and headers with media need a file from `uploadFile`.
         */
        readonly post: operations["submitTemplate"];
    };
    readonly "/api/whatsapp/v3/template/update": {
        /**
         * Change a template
         * @description Replaces the content of a template, which Meta then reviews again. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.
         */
        readonly post: operations["updateTemplate"];
    };
    readonly "/api/whatsapp/v3/template/list": {
        /**
         * List templates
         * @description Lists the templates of an account page by page, with their texts and the state of their review. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.
         */
        readonly post: operations["listTemplates"];
    };
    readonly "/api/whatsapp/v3/template/delete": {
        /**
         * Delete a template
         * @description Deletes one row of `listTemplates`, which is one template in one language. Whether Meta then keeps the same name in other languages is not documented, so list them again. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.
         */
        readonly post: operations["deleteTemplate"];
    };
    readonly "/api/whatsapp/v3/uploadFile": {
        /**
         * Upload a file for the header of a template
         * @description Takes one file as a multipart form and answers Meta's handle of it, which goes into `headerExample.header_handle` of `submitTemplate`. It cannot be sent: messages take media by link.
         */
        readonly post: operations["uploadFile"];
    };
    readonly "/api/whatsapp/v3/account/phoneInfo": {
        /**
         * Look up the numbers of an account
         * @description Tells the name, state, quality and sending limit of each number of an account. It changes nothing, so it also serves to check credentials.
         */
        readonly post: operations["getPhoneInfo"];
    };
    readonly "/api/whatsapp/v3/account/wabaInfo": {
        /**
         * Look up your WhatsApp Business Accounts
         * @description Lists the WhatsApp Business Accounts behind the API account, with Meta's verdict on each. Known from the older page (v2) only: that version 3 has it, **and this path**, are inferred by putting the prefix of version 3 before the path of version 2. Ask the vendor, and configure the path in the client.
         */
        readonly post: operations["getWabaInfo"];
    };
}
export interface webhooks {
    readonly whatsapp_message_status_updated: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A message was delivered, read, or failed
         * @description Comes when a user's phone received a message that you sent, when it was read, and when it failed; not when it was taken or sent. `body.id` is what `submitMessage` answered. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.
         */
        readonly post: operations["onMessageStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly whatsapp_mo_message_received: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A user wrote to you
         * @description Comes when a user sends a message to one of your numbers, reacts to one, or presses something in one. It opens the 24-hour window. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.
         */
        readonly post: operations["onMessageReceived"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly whatsapp_template_status_updated: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The state of a template changed
         * @description Comes when Meta has reviewed a template, or pauses or disables it. One sample of the vendor has the type without its last letter. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.
         */
        readonly post: operations["onTemplateStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly chat_mt_message_notify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A message left the console's chat room
         * @description Comes when someone writes to a user in the console's chat room (Inbox), and for nothing that is sent through this API. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.
         */
        readonly post: operations["onChatMessageSent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly chat_mo_message_notify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A message reached the console's chat room
         * @description Comes when a user writes to a conversation in the console's chat room (Inbox). Whether `whatsapp_mo_message_received` comes for the same message is not documented. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.
         */
        readonly post: operations["onChatMessageReceived"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly whatsapp_account_review_updated: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The review of a business account changed
         * @description Announced ("being updated" on the older page, v2) and not live. Only its name is published: that it has the envelope of the others is inferred, and what is in it is unknown. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.
         */
        readonly post: operations["onAccountReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly whatsapp_phone_number_name_update: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The display name of a number changed
         * @description Announced ("being updated" on the older page, v2) and not live. Only its name is published: that it has the envelope of the others is inferred, and what is in it is unknown. Authenticated by the two static headers, if they are configured; whether it comes again when you do not answer 200 is not documented.
         */
        readonly post: operations["onPhoneNumberName"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * The id of your WhatsApp Business Account, as the console shows it; digits in all of the vendor's samples.
         * @example 100200300400500
         */
        readonly WabaId: string;
        /** What every message carries, whatever its type. */
        readonly MessageBase: {
            readonly wabaId: Schemas["WabaId"];
            /**
             * Your own batch number, at most 32 characters; the status webhook carries it back, so it serves to find a message again. It does not prevent a message from being sent twice: the vendor documents no idempotency. The limit is disputed: 32 on the message page (read 2026-11), 100 on the older page (v2), 128 in the table of codes (105); the smallest is safe for all three, so a longer one than 32 need not be answered with 105.
             * @example parcel-20261120-0001
             */
            readonly uid?: string;
            /**
             * The number that sends: one that is bound to the account `wabaId`. Country code and number, digits only, no `+`. The message page (read 2026-11) leaves "required" blank; the older page (v2) requires it, and so does every sample. 5 to 20 digits is what the vendor's SMS pages print for the codes 108 and 117.
             * @example 447700900001
             */
            readonly sendNumber: string;
            /**
             * Who receives it: country code and number, digits only, no `+`. Several recipients are joined with commas in this one string, without spaces, at most 1,000; all get the same message. The answer has room for one message id; what it holds for several recipients, and which of them were refused, is not documented. That the member is required is inferred as for `sendNumber`.
             * @example 447700900123
             * @example 447700900123,447700900124
             */
            readonly recipientNumber: string & (unknown & unknown);
        };
        /**
         * The language of the approved template, with an underscore: `en`, `en_US`, `pt_BR`. The form is read off the vendor's list (v2; the list of v3 could not be read): af ar az bg bn ca cs da de el en en_GB en_US es es_AR es_ES es_MX et fa fi fil fr ga gu ha he hi hr hu id it ja kk kn ko lo lt lv mk ml mr ms nb nl pa pl pt_BR pt_PT ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh_CN zh_HK zh_TW zu. Meta adds to it, so the contract keeps it open.
         * @example en_US
         */
        readonly TemplateLanguage: string;
        /** Fills the variable of a text header. */
        readonly TemplateTextHeader: {
            /**
             * Always `text`.
             * @constant
             */
            readonly type: "text";
            /** The value of the header's variable; a header has one at most. The vendor calls it valid for text and does not mark it required; without it there is nothing to fill, and the whole `header` is left out. */
            readonly paramValue: string;
        };
        /**
         * Where the file is: an http or https link that anyone on the internet can open, without a login. What happens when it cannot be fetched is not documented.
         * @example https://parcels.example.com/photos/4471.jpg
         */
        readonly MediaLink: string;
        /** The picture, video or document of a media header. */
        readonly TemplateMediaHeader: {
            /**
             * The kind of media that the header was approved with.
             * @enum {string}
             */
            readonly type: "image" | "video" | "document";
            readonly link: Schemas["MediaLink"];
            /** A title or description; takes effect on media headers only. */
            readonly caption?: string;
        };
        /** Fills the header of the template. `type` is the type that the header was approved with. A header that never changes needs no `header` here. The members come from the older page (v2); the message page (read 2026-11) names the object and does not show it. */
        readonly TemplateHeader: Schemas["TemplateTextHeader"] | Schemas["TemplateMediaHeader"];
        /** The value of one variable in a template's button. The members come from the older page (v2) and from a public client. */
        readonly ButtonParameter: {
            /**
             * Normally `text`; the vendor prints no other value.
             * @example text
             */
            readonly type: string;
            /**
             * The variable part of the button's link (not the whole link), or the passcode of a copy-code button. At most 20 characters if it is text that the button shows. The older page (v2) calls it optional; every sample has it.
             * @example TRACK4471
             */
            readonly value?: string;
        };
        /** What both operations send for a template, besides its name. */
        readonly TemplateContent: {
            readonly language: Schemas["TemplateLanguage"];
            readonly header?: Schemas["TemplateHeader"];
            /**
             * The values of the variables in the template's body, as plain strings in the order of `{{1}}`, `{{2}}`, … Required when the body has variables, which only the vendor can check.
             * @example [
             *       "Ada",
             *       "4471"
             *     ]
             */
            readonly bodyParams?: readonly string[];
            /** The values of the variables in the template's buttons, in order. Required when the template has a button with a dynamic link, which only the vendor can check. A one-time passcode template wants the code here as well as in `bodyParams`. */
            readonly buttonParams?: readonly Schemas["ButtonParameter"][];
        };
        /**
         * The name of the approved template: lower-case letters, digits and underscores, at most 512 characters, which is the limit when it is created. The message page (read 2026-11) also says "characters", which the template page does not.
         * @example parcel_ready
         */
        readonly TemplateName: string;
        /** A message from a template that Meta has approved: the only type that may open a conversation. Name the template by `templateName`; the undocumented `templateGroupId` has been seen in its place. One of the two is needed. */
        readonly TemplateMessage: ({
            /**
             * Always `template`: a message from an approved template.
             * @constant
             */
            readonly messageType: "template";
            readonly templateName?: Schemas["TemplateName"];
            /** Names the template in place of `templateName`. In no page of the vendor: it was seen in one public client, which sends it with `language` and without `templateName`. What happens when both are given is unknown, so exactly one is allowed here. Prefer `templateName`. */
            readonly templateGroupId?: string;
        } & (Schemas["MessageBase"] & Schemas["TemplateContent"])) & ({
            readonly templateName: unknown;
            readonly templateGroupId?: never;
        } | {
            readonly templateName?: never;
            readonly templateGroupId: unknown;
        });
        /** Plain text, within 24 hours of the user's last reply. */
        readonly TextMessage: {
            /**
             * Always `text`: plain text.
             * @constant
             */
            readonly messageType: "text";
            /** The text, 1 to 3,000 characters. The message page (read 2026-11) only requires it and prints no limit; 3,000 is what the table of codes prints for 106, in words it shares with SMS. Meta allows 4,096. */
            readonly body: string;
        } & Schemas["MessageBase"];
        /** A title or description, shown under the media. The vendor prints no limit; Meta allows 1,024 characters. */
        readonly Caption: string;
        /** A picture. Meta takes JPEG and PNG; the vendor prints no formats or sizes. The vendor has one table for all media and requires `filename` of documents; that the other types have none is inferred. */
        readonly Image: {
            readonly link: Schemas["MediaLink"];
            readonly caption?: Schemas["Caption"];
        };
        /** A picture, within 24 hours of the user's last reply. */
        readonly ImageMessage: {
            /**
             * Always `image`: a picture by link.
             * @constant
             */
            readonly messageType: "image";
            readonly media: Schemas["Image"];
        } & Schemas["MessageBase"];
        /** A video. Meta takes MP4 and 3GP; the vendor prints no formats or sizes. The vendor has one table for all media and requires `filename` of documents; that the other types have none is inferred. */
        readonly Video: {
            readonly link: Schemas["MediaLink"];
            readonly caption?: Schemas["Caption"];
        };
        /** A video, within 24 hours of the user's last reply. */
        readonly VideoMessage: {
            /**
             * Always `video`: a video by link.
             * @constant
             */
            readonly messageType: "video";
            readonly media: Schemas["Video"];
        } & Schemas["MessageBase"];
        /** A sound file. It must not carry a caption (message page, read 2026-11). The vendor has one table for all media and requires `filename` of documents; that the other types have none is inferred. */
        readonly Audio: {
            readonly link: Schemas["MediaLink"];
        };
        /** A sound file, within 24 hours of the user's last reply. */
        readonly AudioMessage: {
            /**
             * Always `audio`: a sound file by link.
             * @constant
             */
            readonly messageType: "audio";
            readonly media: Schemas["Audio"];
        } & Schemas["MessageBase"];
        /** A place on the map, with an optional name and address. */
        readonly Location: {
            /**
             * Degrees north of the equator (negative: south) as a decimal in a string, not a number. The form is read off the vendor's samples.
             * @example 51.507351
             */
            readonly latitude: string;
            /**
             * Degrees east of Greenwich (negative: west) as a decimal in a string, not a number. The form is read off the vendor's samples.
             * @example -0.127758
             */
            readonly longitude: string;
            /** The name of the place. Required on the older page (v2), blank on the message page (read 2026-11). */
            readonly name?: string;
            /** The address of the place. Required on the older page (v2), blank on the message page (read 2026-11). */
            readonly address?: string;
        };
        /** A place on the map, within 24 hours of the user's last reply. */
        readonly LocationMessage: {
            /**
             * Always `location`: a place on the map.
             * @constant
             */
            readonly messageType: "location";
            readonly location: Schemas["Location"];
        } & Schemas["MessageBase"];
        /** A file to download. */
        readonly Document: {
            readonly link: Schemas["MediaLink"];
            readonly caption?: Schemas["Caption"];
            /**
             * The name under which the recipient sees and saves the file, with its ending. Required for documents.
             * @example parcel-4471.pdf
             */
            readonly filename: string;
        };
        /** A file to download, within 24 hours of the user's last reply. */
        readonly DocumentMessage: {
            /**
             * Always `document`: a file by link.
             * @constant
             */
            readonly messageType: "document";
            readonly media: Schemas["Document"];
        } & Schemas["MessageBase"];
        /** A sticker. The message page (read 2026-11) lists the type and leaves it out of the media section; the older page (v2) requires `media` for it. Neither shows one with a caption, and Meta has no caption on stickers, so this contract has none. */
        readonly Sticker: {
            readonly link: Schemas["MediaLink"];
        };
        /** A sticker, within 24 hours of the user's last reply. */
        readonly StickerMessage: {
            /**
             * Always `sticker`: a sticker by link.
             * @constant
             */
            readonly messageType: "sticker";
            readonly media: Schemas["Sticker"];
        } & Schemas["MessageBase"];
        /** The contact's name. The message page (read 2026-11) types it as a list of objects; the older page (v2) types it as an object, and its sample is one. The contract takes the object. */
        readonly ContactName: {
            /** The full name, as it is shown. Required on the older page (v2). */
            readonly formattedName: string;
            /** The first name. Meta wants at least one part of the name besides the full one. */
            readonly firstName?: string;
            /** The last name. */
            readonly lastName?: string;
            /** The middle name. */
            readonly middleName?: string;
            /** What follows the name, such as Jr. The message page labels it the other way round. */
            readonly suffix?: string;
            /** What precedes the name, such as Dr. The message page labels it the other way round. */
            readonly prefix?: string;
        };
        /**
         * What the entry is for. The tables print `HOME` and `WORK`; the samples (v2) also have `MAIN` and lower case, so the contract keeps it open. The older page requires it on phones and web pages, the message page (read 2026-11) prints nothing.
         * @example WORK
         */
        readonly ContactLabel: string;
        /** One phone number of the contact. */
        readonly ContactPhone: {
            readonly type?: Schemas["ContactLabel"];
            /** The number, as it is shown; any form. */
            readonly phone: string;
            /**
             * The WhatsApp id of the contact, usually the number in digits; with it, WhatsApp shows a button that opens a chat. The vendor spells it `waID` in its tables and `waId` or `wa-id` in the samples of v2, requires it in the one and leaves it out in the other, and calls it the id of a business account.
             * @example 447700900155
             */
            readonly waID?: string;
        };
        /** Where the contact works. The message page (read 2026-11) types it as a list of objects; the older page (v2) types it as an object, and its sample is one. The contract takes the object. The older page requires `department` and `title`. */
        readonly ContactOrganization: {
            /** The name of the company. */
            readonly company?: string;
            /** The department. Required on the older page (v2), blank on the message page. */
            readonly department?: string;
            /** The contact's position. Required on the older page (v2), blank on the message page. */
            readonly title?: string;
        };
        /** One postal address of the contact. */
        readonly ContactAddress: {
            readonly type?: Schemas["ContactLabel"];
            /** Street and house number. */
            readonly street?: string;
            /** The city. */
            readonly city?: string;
            /** The state, abbreviated. */
            readonly state?: string;
            /** The postal code. */
            readonly zip?: string;
            /** The country's name. */
            readonly country?: string;
            /** The country's code. The vendor does not say which; its sample prints a dial code (`0086`), Meta wants two letters. */
            readonly countryCode?: string;
        };
        /** One mail address of the contact. */
        readonly ContactEmail: {
            readonly type?: Schemas["ContactLabel"];
            /** The mail address. The vendor does not call it required. */
            readonly email?: string;
        };
        /** One web page of the contact. */
        readonly ContactUrl: {
            readonly type?: Schemas["ContactLabel"];
            /** The page's address. Required on the older page (v2). */
            readonly url: string;
        };
        /** One contact card. */
        readonly Contact: {
            readonly name: Schemas["ContactName"];
            /** The contact's phone numbers. */
            readonly phones?: readonly Schemas["ContactPhone"][];
            readonly org?: Schemas["ContactOrganization"];
            /** The contact's postal addresses. */
            readonly addresses?: readonly Schemas["ContactAddress"][];
            /**
             * The contact's birthday: `YYYY-MM-DD` in the vendor's samples.
             * @example 1992-08-13
             */
            readonly birthday?: string;
            /** The contact's mail addresses. */
            readonly emails?: readonly Schemas["ContactEmail"][];
            /** The contact's web pages. */
            readonly urls?: readonly Schemas["ContactUrl"][];
        };
        /** One or more contact cards, within 24 hours of the user's last reply. */
        readonly ContactsMessage: {
            /**
             * Always `contacts`: contact cards.
             * @constant
             */
            readonly messageType: "contacts";
            /** The cards, in the order shown. The vendor requires the list and prints no limit; that it must not be empty is our reading. */
            readonly contacts: readonly Schemas["Contact"][];
        } & Schemas["MessageBase"];
        /** A line of text: `paramValue` (message page) or `text` (older page), not both. */
        readonly InteractiveTextHeader: {
            /**
             * Always `text`.
             * @constant
             */
            readonly type: "text";
            /** The line. The message page (read 2026-11) calls it a variable, one at most. Meta allows 60 characters. */
            readonly paramValue?: string;
            /** The line in the shape of the older page (v2). Meta allows 60 characters. */
            readonly text?: string;
        } & ({
            readonly paramValue: unknown;
            readonly text?: never;
        } | {
            readonly paramValue?: never;
            readonly text: unknown;
        });
        /** A title for the media, beside `link`. The message page (read 2026-11) lists it; the older page (v2) has none, and neither has Meta. */
        readonly HeaderCaption: string;
        /** The media of a header in the shape of the older page (v2). */
        readonly HeaderMedia: {
            readonly link: Schemas["MediaLink"];
        };
        /** A picture: `link` (message page) or `image` (older page), not both. */
        readonly InteractiveImageHeader: {
            /**
             * Always `image`.
             * @constant
             */
            readonly type: "image";
            readonly link?: Schemas["MediaLink"];
            readonly caption?: Schemas["HeaderCaption"];
            readonly image?: Schemas["HeaderMedia"];
        } & ({
            readonly link: unknown;
            readonly image?: never;
        } | {
            readonly link?: never;
            readonly image: unknown;
        });
        /** A video: `link` (message page) or `video` (older page), not both. */
        readonly InteractiveVideoHeader: {
            /**
             * Always `video`.
             * @constant
             */
            readonly type: "video";
            readonly link?: Schemas["MediaLink"];
            readonly caption?: Schemas["HeaderCaption"];
            readonly video?: Schemas["HeaderMedia"];
        } & ({
            readonly link: unknown;
            readonly video?: never;
        } | {
            readonly link?: never;
            readonly video: unknown;
        });
        /** A document: `link` (message page) or `document` (older page), not both. */
        readonly InteractiveDocumentHeader: {
            /**
             * Always `document`.
             * @constant
             */
            readonly type: "document";
            readonly link?: Schemas["MediaLink"];
            readonly caption?: Schemas["HeaderCaption"];
            readonly document?: Schemas["HeaderMedia"];
        } & ({
            readonly link: unknown;
            readonly document?: never;
        } | {
            readonly link?: never;
            readonly document: unknown;
        });
        /** What stands above the text: a line of text, or media. Required for `product_list`, forbidden for `product`, optional otherwise. The message page (read 2026-11) prints the flat shape (`paramValue`, `link`, `caption`), word for word that of the template header; the older page (v2) prints another (`text`, or `image`, `video`, `document` with a `link` inside). Use one of the two. Meta takes only text above a list of rows or products. */
        readonly InteractiveHeader: Schemas["InteractiveTextHeader"] | Schemas["InteractiveImageHeader"] | Schemas["InteractiveVideoHeader"] | Schemas["InteractiveDocumentHeader"];
        /** The text of the message. Required, but for `product`, where it is optional. */
        readonly InteractiveBody: {
            /** The text. The vendor prints no limit; Meta allows 1024 characters. */
            readonly text: string;
        };
        /** A small line under the text. */
        readonly InteractiveFooter: {
            /** The line. The vendor prints no limit; Meta allows 60 characters. */
            readonly text: string;
        };
        /** The title of the section, at most 24 characters. Required when the message has more than one section, which this contract cannot express. */
        readonly SectionTitle: string;
        /** One choice in the list. */
        readonly ListRow: {
            /** What the user reads, at most 24 characters. */
            readonly title: string;
            /** Your id of the row, at most 200 characters, unique; the webhook carries it back when the user chooses the row. */
            readonly id: string;
            /** A second line under the title. The vendor prints no limit; Meta allows 72 characters. */
            readonly description?: string;
        };
        /** A group of rows under a title. */
        readonly ListSection: {
            readonly title?: Schemas["SectionTitle"];
            /** The rows, at most 10. The vendor prints 10 for this member; Meta counts them over all sections. That it must not be empty is our reading. */
            readonly rows: readonly Schemas["ListRow"][];
        };
        /** The button that opens the list, and the list. */
        readonly ListAction: {
            /** The text of the button that opens the list; must not be empty. The vendor prints no limit; Meta allows 20 characters. */
            readonly button: string;
            /** The list, in sections. The vendor requires it and prints no limit; that it must not be empty is our reading. Meta allows 10 rows over all sections. */
            readonly sections: readonly Schemas["ListSection"][];
        };
        /** A text with one button that opens a list to choose from. */
        readonly InteractiveList: {
            /**
             * Always `list`.
             * @constant
             */
            readonly type: "list";
            readonly header?: Schemas["InteractiveHeader"];
            readonly body: Schemas["InteractiveBody"];
            readonly footer?: Schemas["InteractiveFooter"];
            readonly action: Schemas["ListAction"];
        };
        /** The text of the button, 1 to 20 characters, emoji allowed, no Markdown. No two buttons of one message may have the same, which this contract cannot express. */
        readonly ButtonTitle: string;
        /** Your id of the button, at most 256 characters; the webhook carries it back when the user presses the button. */
        readonly ButtonId: string;
        /** Title and id of a button in the nested shape (v2). */
        readonly Reply: {
            readonly title: Schemas["ButtonTitle"];
            readonly id: Schemas["ButtonId"];
        };
        /** A button that answers for the user. Two shapes are documented: `title` and `id` beside `type` (the table of the message page, read 2026-11), or inside `reply` (the samples of the older page, v2). Use one of the two. The vendor prints no sample of v3, so which one its server reads is unproven. */
        readonly ReplyButton: {
            /**
             * Always `reply`: the vendor has no other button here.
             * @constant
             */
            readonly type: "reply";
            readonly title?: Schemas["ButtonTitle"];
            readonly id?: Schemas["ButtonId"];
            readonly reply?: Schemas["Reply"];
        } & ({
            readonly title: unknown;
            readonly id: unknown;
            readonly reply?: never;
        } | {
            readonly title?: never;
            readonly id?: never;
            readonly reply: unknown;
        });
        /** The reply buttons. */
        readonly ButtonAction: {
            /** The buttons, from top to bottom. The vendor requires the list and prints no limit; that it must not be empty is our reading. Meta allows 3. */
            readonly buttons: readonly Schemas["ReplyButton"][];
        };
        /** A text with reply buttons under it. */
        readonly InteractiveButton: {
            /**
             * Always `button`.
             * @constant
             */
            readonly type: "button";
            readonly header?: Schemas["InteractiveHeader"];
            readonly body: Schemas["InteractiveBody"];
            readonly footer?: Schemas["InteractiveFooter"];
            readonly action: Schemas["ButtonAction"];
        };
        /**
         * The id of the Facebook catalogue that is linked to your WhatsApp Business Account; Meta's Commerce Manager shows it.
         * @example 100200300400501
         */
        readonly CatalogId: string;
        /**
         * The id of the product in the catalogue (its SKU), at most 100 characters.
         * @example BOX-SMALL
         */
        readonly ProductRetailerId: string;
        /** The product that is shown. */
        readonly ProductAction: {
            readonly catalogId: Schemas["CatalogId"];
            readonly productRetailerId: Schemas["ProductRetailerId"];
        };
        /** One product of a catalogue. It must not have a header; the body is optional. */
        readonly InteractiveProduct: {
            /**
             * Always `product`.
             * @constant
             */
            readonly type: "product";
            readonly body?: Schemas["InteractiveBody"];
            readonly footer?: Schemas["InteractiveFooter"];
            readonly action: Schemas["ProductAction"];
        };
        /** One product of the catalogue. */
        readonly ProductItem: {
            readonly productRetailerId: Schemas["ProductRetailerId"];
        };
        /** A group of products under a title. */
        readonly ProductSection: {
            readonly title?: Schemas["SectionTitle"];
            /** The products, at least 1 in each section, at most 30 over all sections. */
            readonly productItems: readonly Schemas["ProductItem"][];
        };
        /** The products that are shown, in sections. */
        readonly ProductListAction: {
            readonly catalogId: Schemas["CatalogId"];
            /** The message page (read 2026-11) requires it for several products too; the vendor's own sample (v2) has none, and the products are named in `sections`. Leave it out unless the vendor asks for it. At most 100 characters. */
            readonly productRetailerId?: string;
            /** The products, in sections; at most 30 products over all sections, which this contract cannot express. That the list must not be empty is our reading of "required". */
            readonly sections: readonly Schemas["ProductSection"][];
        };
        /** Several products of a catalogue, in sections. The header is required. */
        readonly InteractiveProductList: {
            /**
             * Always `product_list`.
             * @constant
             */
            readonly type: "product_list";
            readonly header: Schemas["InteractiveHeader"];
            readonly body: Schemas["InteractiveBody"];
            readonly footer?: Schemas["InteractiveFooter"];
            readonly action: Schemas["ProductListAction"];
        };
        /** What is shown, and what can be pressed. `type` decides what `action` holds, and whether `header` and `body` may or must be there. */
        readonly Interactive: Schemas["InteractiveList"] | Schemas["InteractiveButton"] | Schemas["InteractiveProduct"] | Schemas["InteractiveProductList"];
        /** A message with something to press (a list, reply buttons or products), within 24 hours of the user's last reply. */
        readonly InteractiveMessage: {
            /**
             * Always `interactive`: something to press.
             * @constant
             */
            readonly messageType: "interactive";
            readonly interactive: Schemas["Interactive"];
        } & Schemas["MessageBase"];
        /** One message, to one or many recipients. `messageType` chooses what else it carries: each payload is a member of its own at the top level. Only `template` may open a conversation; every other type needs a reply of the user within the last 24 hours. */
        readonly SubmitMessageRequest: Schemas["TemplateMessage"] | Schemas["TextMessage"] | Schemas["ImageMessage"] | Schemas["VideoMessage"] | Schemas["AudioMessage"] | Schemas["LocationMessage"] | Schemas["DocumentMessage"] | Schemas["StickerMessage"] | Schemas["ContactsMessage"] | Schemas["InteractiveMessage"];
        /** What every answer has. */
        readonly Answer: {
            /** `"0"` when accepted, otherwise why not: see the table of codes. Always a string; some of the vendor's tables say integer, no sample has one. */
            readonly code: string;
            /** Whether all is well. Only the sample of `getPhoneInfo` (read 2026-11) has it, so decide on `code`. */
            readonly success?: boolean;
            /** The code in words, in Chinese or in English. For people: do not decide on it. */
            readonly message: string;
        };
        /** The envelope of every answer. `code` is `"0"` when the vendor has taken the message, which is not yet a delivery. The answer to a failure is not printed anywhere; that it has the same members, without a message id, is inferred. */
        readonly SubmitMessageResponse: {
            /** The message id: decimal digits, beyond 2^53, so it must stay a string. The status webhook carries it as `body.id`. It is one id; what it is when there are several recipients is not documented. */
            readonly data?: string | null;
        } & Schemas["Answer"];
        /** A marketing template, sent through Marketing Messages Lite. It is a template message without any other type. The vendor's table also lists `body` with its text-only condition, which can never hold here; the contract leaves it out. */
        readonly SubmitMarketingMessageRequest: {
            /**
             * Always `template`: MM Lite sends nothing else.
             * @constant
             */
            readonly messageType: "template";
            readonly templateName: Schemas["TemplateName"];
        } & (Schemas["MessageBase"] & Schemas["TemplateContent"]);
        /** The page does not say what this operation answers (its sample is empty, read 2026-11); that it is what every other operation answers is inferred. */
        readonly SubmitMarketingMessageResponse: Schemas["SubmitMessageResponse"];
        /**
         * The name of the template: lower-case letters, digits and underscores, at most 512 characters. Messages refer to it as `templateName`.
         * @example parcel_ready
         */
        readonly TemplateDefinitionName: string;
        /** What every template has. */
        readonly TemplateBase: {
            readonly wabaId: Schemas["WabaId"];
            readonly name: Schemas["TemplateDefinitionName"];
            /** The language of the template, with an underscore: `en`, `en_US`, `pt_BR`. One template has one language; submit the same name once per language. The form is read off the vendor's list (v2; the list of v3 could not be read), which Meta extends, so the contract keeps it open. */
            readonly messageLanguage: Schemas["TemplateLanguage"];
        };
        /** The text of the button. Required in the first edition of the older page (v2) and present in every sample; the template page (read 2026-11) leaves the column blank. The vendor prints no limit; Meta allows 25 characters. */
        readonly TemplateButtonLabel: string;
        /** A button that answers for the user; the answer comes as an inbound message of type `button`. */
        readonly TemplateQuickReplyButton: {
            /**
             * Always `"1"`: quick reply.
             * @constant
             */
            readonly actionType: "1";
            readonly label: Schemas["TemplateButtonLabel"];
        };
        /** A button that opens a web page. */
        readonly TemplateLinkButton: {
            /**
             * Always `"2"`: visit website.
             * @constant
             */
            readonly actionType: "2";
            readonly label: Schemas["TemplateButtonLabel"];
            /**
             * The address, beginning with `http://` or `https://`, with at most one variable, written `{{1}}`; messages fill it through `buttonParams`. From the older page (v2), which does not call it required; without it there is nothing to open.
             * @example https://parcels.example.com/track/{{1}}
             */
            readonly targetUrl: string;
            /**
             * A sample of the whole address, the variable filled in. Required when `targetUrl` has a variable (older page, v2), which this contract cannot express.
             * @example [
             *       "https://parcels.example.com/track/4471"
             *     ]
             */
            readonly buttonExample?: readonly string[];
        };
        /** A button that calls a number. */
        readonly TemplateCallButton: {
            /**
             * Always `"3"`: call a number.
             * @constant
             */
            readonly actionType: "3";
            readonly label: Schemas["TemplateButtonLabel"];
            /**
             * The country code, digits only. No page calls it required; every sample of this button (v2) has it, and `phone` lacks it. The form is read off the samples.
             * @example 44
             */
            readonly phoneArea: string;
            /**
             * The number without the country code, digits only. No page calls it required; without it there is nothing to call. The form is read off the samples.
             * @example 7700900001
             */
            readonly phone: string;
        };
        /** A button of a marketing or utility template. `actionType` says what it does. A string on the template page (read 2026-11); the older page (v2) says integer, and its samples have numbers here and a string in the passcode template. */
        readonly TemplateButton: Schemas["TemplateQuickReplyButton"] | Schemas["TemplateLinkButton"] | Schemas["TemplateCallButton"];
        /** A sample of the header for Meta's reviewers: `header_handle` for media, `header_text` for a text with a variable (older page, v2, whose tables call it a list of objects; its samples are objects). */
        readonly HeaderExample: {
            /**
             * The handle of a sample file, from `uploadFile`. For `headerType` 3, 4 and 5.
             * @example [
             *       "4::aW1hZ2UvanBlZw==:ARexample"
             *     ]
             */
            readonly header_handle?: readonly string[];
            /**
             * A sample value of the header's variable; there is one at most. Required when `caption` has the variable.
             * @example [
             *       "4471"
             *     ]
             */
            readonly header_text?: readonly string[];
        } & ({
            readonly header_handle: unknown;
            readonly header_text?: never;
        } | {
            readonly header_handle?: never;
            readonly header_text: unknown;
        });
        /** Sample values of the body's variables for Meta's reviewers. Required when `messageBody` has variables, which this contract cannot express (older page, v2, whose tables call it a list of objects; its samples are objects). */
        readonly BodyExample: {
            /**
             * A list with one list in it: the values in the order of `{{1}}`, `{{2}}`, …
             * @example [
             *       [
             *         "Ada",
             *         "4471"
             *       ]
             *     ]
             */
            readonly body_text: readonly (readonly string[])[];
        };
        /** Header, body, footer and buttons of a template with a text of your own. */
        readonly MarketingOrUtilityContent: {
            /**
             * What stands above the body: 1 nothing, 2 a text (`caption`), 3 a picture, 4 a video, 5 a document. Required, although the page also calls 1 the default.
             * @enum {integer}
             */
            readonly headerType: 1 | 2 | 3 | 4 | 5;
            /** The text of the header, with at most one variable, written `{{1}}`. For `headerType` 2; with a picture, video or document it must be empty or absent, which this contract cannot express. The page prints "limited to characters" and has lost the number; Meta allows 60. */
            readonly caption?: string;
            /** The text of the message, at most 1,024 characters, with variables `{{1}}`, `{{2}}`, … in order. The page does not call it required, having one column for all categories; Meta does, for these two. */
            readonly messageBody?: string;
            /** A small line under the text, at most 60 characters. */
            readonly footer?: string;
            /** The buttons, from top to bottom, at most 10. */
            readonly buttons?: readonly Schemas["TemplateButton"][];
            readonly headerExample?: Schemas["HeaderExample"];
            readonly bodyExample?: Schemas["BodyExample"];
        };
        /** A template with a text of your own. */
        readonly MarketingOrUtilityTemplate: {
            /**
             * The kind of template: `"1"` marketing, `"3"` utility. A string on the template page (read 2026-11); the first edition of the older page (v2) sends a number, and the list of templates answers one.
             * @enum {string}
             */
            readonly category: "1" | "3";
        } & (Schemas["TemplateBase"] & Schemas["MarketingOrUtilityContent"]);
        /** A button of a passcode template. The page reserves these two actions for category `"2"`; that the other three are refused there is inferred from Meta's rules. */
        readonly TemplateCodeButton: {
            /**
             * What it does: `"4"` copies the code, `"5"` fills it into your app.
             * @enum {string}
             */
            readonly actionType: "4" | "5";
            /** The text of the button. The vendor's sample (v2) has one; Meta writes its own when there is none. */
            readonly label?: string;
            /**
             * The package name of your Android app, for `"5"`. Optional.
             * @example com.example.parcels
             */
            readonly packageName?: string;
            /**
             * The signature hash of your app, for `"5"`. Optional. The vendor spells it so.
             * @example K8a/AINcGX7
             */
            readonly sigNatureHash?: string;
            /** The page says only "auto fill", optional. Meta has a text for the button that fills the code in, which this probably is. */
            readonly autoFill?: string;
        };
        /** What can be chosen for a passcode template. */
        readonly AuthenticationContent: {
            /**
             * Nothing stands above the text: 1 in the table of the template page (read 2026-11), 0 in the only sample (v2). Both are allowed here; prefer 1.
             * @enum {integer}
             */
            readonly headerType: 0 | 1;
            /**
             * How many minutes the passcode is valid, as a string: 1 to 90. Without it nothing is said. The page prints "within 90"; that it is a whole number and at least 1 is our reading, and Meta's rule.
             * @example 10
             */
            readonly footer?: string;
            /**
             * Whether the text ends with the advice not to share the code: 1 yes, 0 no.
             * @enum {integer}
             */
            readonly safetyAdvice?: 0 | 1;
            /** The button that hands the passcode over. The page allows 10 buttons in any template; Meta wants exactly one here. */
            readonly buttons?: readonly Schemas["TemplateCodeButton"][];
        };
        /** A template for one-time passcodes. Meta writes its text: the passcode, on request a line of advice and how long the code is valid. So there is no header text and no body here. That the vendor refuses them is inferred: its sample (v2) has none, and its description of `safetyAdvice` quotes the whole text. */
        readonly AuthenticationTemplate: {
            /**
             * Always `"2"`: authentication. A string on the template page (read 2026-11); the first edition of the older page (v2) sends a number, and the list of templates answers one.
             * @constant
             */
            readonly category: "2";
        } & (Schemas["TemplateBase"] & Schemas["AuthenticationContent"]);
        /** A new template. `category` chooses its kind: passcode templates (`"2"`) have a text of Meta's and buttons of their own; marketing (`"1"`) and utility (`"3"`) templates are written by you. */
        readonly SubmitTemplateRequest: Schemas["MarketingOrUtilityTemplate"] | Schemas["AuthenticationTemplate"];
        /** Whether the template was taken for review. The verdict comes later, by the webhook `whatsapp_template_status_updated`. */
        readonly SubmitTemplateResponse: {
            /** Not shown by any page; the older one (v2) says an object. To find the new template again, list it by name. */
            readonly data?: unknown;
        } & Schemas["Answer"];
        /** Which template is meant. */
        readonly TemplateReference: {
            /**
             * The vendor's id of the template. The older page (v2) says no more; that it is the `templateId` of `listTemplates` (32 hexadecimal digits in its sample), and not Meta's id, is inferred from the name. The template webhook's `templateId` is Meta's.
             * @example 0123456789ABCDEF0123456789ABCDEF
             */
            readonly templateId: string;
        };
        /** The new content of a template with a text of your own. */
        readonly MarketingOrUtilityTemplateUpdate: {
            /**
             * The kind of template: `"1"` marketing, `"3"` utility. A string or a number, as for `submitTemplate`.
             * @enum {string}
             */
            readonly category: "1" | "3";
        } & (Schemas["TemplateReference"] & Schemas["TemplateBase"] & Schemas["MarketingOrUtilityContent"]);
        /** The new content of a template for one-time passcodes. */
        readonly AuthenticationTemplateUpdate: {
            /**
             * Always `"2"`: authentication. A string or a number, as for `submitTemplate`.
             * @constant
             */
            readonly category: "2";
        } & (Schemas["TemplateReference"] & Schemas["TemplateBase"] & Schemas["AuthenticationContent"]);
        /** The whole template as it shall be, with the id of the one it replaces (older page, v2). What may change in an approved template is Meta's decision: not its name, language or category. */
        readonly UpdateTemplateRequest: Schemas["MarketingOrUtilityTemplateUpdate"] | Schemas["AuthenticationTemplateUpdate"];
        /** Whether the change was taken. */
        readonly UpdateTemplateResponse: {
            /** Not shown; the older page (v2) says an object. */
            readonly data?: unknown;
        } & Schemas["Answer"];
        /** Which templates of which account, and which page of them. Several filters together presumably narrow the list; the page does not say. */
        readonly ListTemplatesRequest: {
            readonly wabaId: Schemas["WabaId"];
            /** Only templates of this name. Whether a part of the name is enough is not documented. */
            readonly name?: Schemas["TemplateDefinitionName"];
            /** Only this template, by the vendor's id (32 hexadecimal digits in the sample). */
            readonly templateId?: string;
            /** Only these kinds: `"1"` marketing, `"2"` authentication, `"3"` utility. The page says a list and not of what; strings as in `submitTemplate`. */
            readonly category?: readonly ("1" | "2" | "3")[];
            /** Only these languages. */
            readonly messageLanguage?: readonly Schemas["TemplateLanguage"][];
            /** Only these states. The page says a list and not of what; the answer has numbers (2 in the sample), whose meaning is not documented. */
            readonly auditStatus?: readonly number[];
            /**
             * Which page. The page of the docs does not say whether the first is 0 or 1; its answer counts `pages`, so 1 is likely.
             * @example 1
             */
            readonly page: number;
            /**
             * How many templates on a page. No limit is printed.
             * @example 20
             */
            readonly size: number;
        };
        /** One button of a listed template. Which members there are depends on `actionType`. */
        readonly TemplateRowButton: {
            /** What it does: 1 quick reply, 2 visit website, 3 call, 4 copy code, 5 fill the code in. A number in the sample. */
            readonly actionType?: number | string;
            /** The text of the button. */
            readonly label?: string;
            /** The country code of the number that is called. */
            readonly phoneArea?: string;
            /** The number that is called. */
            readonly phone?: string;
            /** The package name of the app. */
            readonly packageName?: string;
            /** The signature hash of the app. */
            readonly sigNatureHash?: string;
            /** Presumably the text of the button that fills the code in. */
            readonly autoFill?: string;
            /** The address that is opened, with `{{1}}` for its variable. */
            readonly targetUrl?: string;
            /** A sample of the whole address. The sample has it in quotation marks of its own. */
            readonly buttonExample?: readonly string[];
        };
        /** One template in one language. The members are those of the older page's table and sample (v2), none of them called required; the ones that the table does not have are described by their names alone. */
        readonly TemplateRow: {
            /**
             * The vendor's key of this row. `deleteTemplate` wants it.
             * @example 194
             */
            readonly id?: number;
            /** The API account that the template belongs to. */
            readonly accountName?: string;
            readonly wabaId?: Schemas["WabaId"];
            /** The name; messages refer to it as `templateName`. */
            readonly name?: string;
            /** The kind: 1 marketing, 2 authentication, 3 utility. The table says a string, the sample has a number: compare it as text. */
            readonly category?: number | string;
            /** The language of this row. */
            readonly messageLanguage?: string;
            /** What stands above the body: 1 nothing, 2 text, 3 picture, 4 video, 5 document; perhaps 0 for nothing. */
            readonly headerType?: number;
            /** The text of the header. */
            readonly caption?: string;
            /** The text of the message, with `{{1}}`, `{{2}}`, … for the variables. */
            readonly messageBody?: string;
            /** The line under the text; for category 2, how many minutes the code is valid. */
            readonly footer?: string;
            /** The buttons, from top to bottom. */
            readonly buttons?: readonly Schemas["TemplateRowButton"][];
            /** The sample of the header that was submitted. */
            readonly headerExample?: {
                /** The handle of the sample file. */
                readonly header_handle?: readonly string[];
                /** The sample value of the header's variable. */
                readonly header_text?: readonly string[];
            };
            /** The sample values of the body that were submitted. */
            readonly bodyExample?: {
                /** A list with one list in it: one value per variable. */
                readonly body_text?: readonly (readonly string[])[];
            };
            /** Whether a passcode template ends with the advice not to share the code: 0 no; 1 yes (this table prints 2, that of the request 1). */
            readonly safetyAdvice?: number;
            /**
             * The state of the review, as a number. Which number means what is not documented; the sample has 2.
             * @example 2
             */
            readonly auditStatus?: number;
            /** The vendor's id of the template: 32 hexadecimal digits in the sample. */
            readonly templateId?: string;
            /** Meta's id of the template; the template webhook calls this one `templateId`. */
            readonly sid?: string;
            /** The name of your company at the vendor. */
            readonly customerName?: string;
            /** Where the template came from, as a number. Not explained; the sample has 1. */
            readonly source?: number;
            /** Whether the row is deleted, as a number. Not explained; the sample has 0. */
            readonly delFlag?: number;
            /** Who created it. Empty in the sample. */
            readonly createUser?: string;
            /**
             * When it was created: `YYYY-MM-DD HH:mm:ss`, without a time zone.
             * @example 2026-11-20 19:09:45
             */
            readonly createDate?: string;
            /** Who changed it last. Empty in the sample. */
            readonly updateUser?: string;
            /**
             * When it was changed last: `YYYY-MM-DD HH:mm:ss`, without a time zone.
             * @example 2026-11-20 19:09:45
             */
            readonly updateDate?: string;
        };
        /** One page of templates, or why there is none. */
        readonly ListTemplatesResponse: {
            /** The page. The page of the docs calls none of its members required. */
            readonly data?: {
                /** How many templates there are in all. */
                readonly total?: number;
                /** How many pages there are in all. */
                readonly pages?: number;
                /** The templates of this page. The table says an object; the sample has a list. */
                readonly list?: readonly Schemas["TemplateRow"][];
            } | null;
        } & Schemas["Answer"];
        /** Which template to delete. */
        readonly DeleteTemplateRequest: {
            readonly wabaId: Schemas["WabaId"];
            /**
             * The vendor's key of the row: `id` of `listTemplates`, not `templateId`.
             * @example 194
             */
            readonly id: number;
        };
        /** Whether the template was deleted. */
        readonly DeleteTemplateResponse: {
            /** Not shown; the older page (v2) says an object. */
            readonly data?: unknown;
        } & Schemas["Answer"];
        /** One file, as the only part of a multipart form. */
        readonly UploadFileRequest: {
            /** The file itself, with its MIME type on the part: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`, nothing else (upload page, in Chinese, read 2026-11). The vendor prints no size limit; Meta's apply. */
            readonly file: Blob;
        };
        /** The handle of the file, or why it was not taken. */
        readonly UploadFileResponse: {
            /** Meta's handle of the file, an opaque text. It goes into `headerExample.header_handle` when a template is created and nowhere else: messages take media by link only. How long it stays valid is not documented. */
            readonly data?: string | null;
        } & Schemas["Answer"];
        /** The account whose numbers are asked for. */
        readonly GetPhoneInfoRequest: {
            readonly wabaId: Schemas["WabaId"];
        };
        /** A number of the account, as Meta sees it. The values below are those of the vendor's sample; it lists no others. */
        readonly PhoneInfo: {
            /**
             * Presumably Meta's id of the number. The page labels it the id of the business account, but in its sample it differs from the account that was asked for, and an id per entry would otherwise tell nothing.
             * @example 200300400500601
             */
            readonly id: string;
            /**
             * The number as it is shown: with `+` and spaces. Strip both before using it as `sendNumber`.
             * @example +44 7700 900001
             */
            readonly displayPhoneNumber: string;
            /**
             * The name that users see.
             * @example Example Parcels
             */
            readonly verifiedName: string;
            /**
             * Whether the number can send: `CONNECTED` in the sample. Meta has further words.
             * @example CONNECTED
             */
            readonly status: string;
            /**
             * How recipients react to the number: `GREEN` in the sample. Meta's other words are `YELLOW`, `RED` and `UNKNOWN`.
             * @example GREEN
             */
            readonly qualityRating: string;
            /**
             * How many users the number may open conversations with in 24 hours: `TIER_250` in the sample. Meta has further tiers.
             * @example TIER_250
             */
            readonly messageLimit: string;
        };
        /** The numbers of the account, or why they are not told. */
        readonly GetPhoneInfoResponse: {
            /** One entry per number. The table of the number page (in Chinese, read 2026-11) reads like one object; its sample has a list. */
            readonly data?: readonly Schemas["PhoneInfo"][] | null;
        } & Schemas["Answer"];
        /** Nothing. The older page (v2) asks for `accountName`, the API account, and nothing else; on every page of version 3 that could be read this member is gone, because the key in the header names the application. */
        readonly GetWabaInfoRequest: Record<string, never>;
        /** A WhatsApp Business Account. The members are those of the older page (v2), which calls all three required. */
        readonly WabaInfo: {
            readonly wabaId: Schemas["WabaId"];
            /**
             * The name of the account.
             * @example Example Parcels Ltd
             */
            readonly wabaName: string;
            /**
             * Meta's review of the account: `APPROVED` in the sample; no other value is printed.
             * @example APPROVED
             */
            readonly wabaStatus: string;
        };
        /** The business accounts, or why they are not told. */
        readonly GetWabaInfoResponse: {
            /** One entry per business account. The table of the older page (v2) says an object; its sample has a list. */
            readonly data?: readonly Schemas["WabaInfo"][] | null;
        } & Schemas["Answer"];
        /** What every push has around its `body`. */
        readonly PushEnvelope: {
            /**
             * The id of the event, a UUID in all samples. The webhook page (read 2026-11) calls it "file handle, identifier"; the older page (v2) event id. A push that comes twice presumably has the same, so it serves to recognise one; that is nowhere promised.
             * @example 0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a01
             */
            readonly id: string;
            /**
             * Which event this is: `whatsapp_message_status_updated`, `whatsapp_mo_message_received`, `whatsapp_template_status_updated`, `chat_mt_message_notify`, `chat_mo_message_notify`; announced: `whatsapp_account_review_updated`, `whatsapp_phone_number_name_update`. The sample of the Chinese template page (read 2026-11) has `whatsapp_template_status_update`, without the last letter: take both.
             * @example whatsapp_message_status_updated
             */
            readonly type: string;
            /**
             * When it happened. Two forms: `2026-11-20T12:00:00.000Z` in every sample, `2026-11-20 12:00:00` in the table of the webhook page (read 2026-11). The second has no time zone, and which one is meant is not documented.
             * @example 2026-11-20T12:00:00.000Z
             * @example 2026-11-20 12:00:00
             */
            readonly eventTime: string;
        };
        /**
         * Meta's id of the message. A user's reply or reaction refers to it.
         * @example wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgSRXhhbXBsZU1lc3NhZ2UwMQA=
         */
        readonly MetaMessageId: string;
        /** The conversation that Meta counts the message to. Present when `status` is `delivered`. */
        readonly MessageConversation: {
            /**
             * Meta's id of the conversation. On the older page (v2) only.
             * @example 00112233445566778899aabbccddeeff
             */
            readonly id?: string;
            /**
             * Who opened it: `business_initiated` you, `customer_initiated` the user, `referral_conversion` the user through a free entry point, such as an advertisement.
             * @example business_initiated
             */
            readonly initiateType: string;
            /**
             * When it ends. `2026-11-21 12:00:00`, without a time zone, on the status page (read 2026-11); `2026-11-21T12:00:00.000Z` on the older page (v2).
             * @example 2026-11-21T12:00:00.000Z
             * @example 2026-11-21 12:00:00
             */
            readonly expireAt: string;
        };
        /** Why the message failed, in Meta's words. Present when `status` is `failed`; whether `SMECL:FAILED` has one is not documented. */
        readonly MessageFailure: {
            /**
             * Meta's code, as a string: `131014` in the sample. It is none of the codes that operations answer.
             * @example 131026
             */
            readonly errorCode: string;
            /**
             * Meta's explanation. For people.
             * @example Message undeliverable
             */
            readonly errorMessage: string;
        };
        /** What has become of one message to one user. There is no status for "taken" or "sent": the first news is `delivered` or a failure. */
        readonly MessageStatus: {
            /**
             * The message id: what `submitMessage` answered as `data`. Decimal digits beyond 2^53, so keep it a string.
             * @example 335000000000000001
             */
            readonly id: string;
            /**
             * The API account that sent it.
             * @example IW000001
             */
            readonly accountName: string;
            readonly wabaId: Schemas["WabaId"];
            /**
             * `delivered`, `read` or `failed`; also `SMECL:FAILED`, which no page explains: treat it as failed. They may come in any order and more than once.
             * @example delivered
             */
            readonly status: string;
            readonly wamid: Schemas["MetaMessageId"];
            /**
             * The number of the WhatsApp user, in spite of the name. Required on the status page (read 2026-11); the samples of the older page (v2) do not have it. After a send to several numbers it tells whose status this is.
             * @example 447700900123
             */
            readonly sendPhone?: string;
            /**
             * Your batch number, if you sent one.
             * @example parcel-20261120-0001
             */
            readonly uid?: string;
            readonly conversation?: Schemas["MessageConversation"];
            readonly errorData?: Schemas["MessageFailure"];
            /**
             * In one sample of the older page (v2) and in no table. Presumably the currency of the message's price, which the push does not carry.
             * @example USD
             */
            readonly currency?: string;
        };
        /** News of a message that you sent. */
        readonly MessageStatusPush: {
            readonly body: Schemas["MessageStatus"];
        } & Schemas["PushEnvelope"];
        /** A text. */
        readonly InboundText: {
            /**
             * The text.
             * @example Thank you!
             */
            readonly body: string;
        };
        /** An emoji under one of your messages. */
        readonly InboundReaction: {
            readonly messageId: Schemas["MetaMessageId"];
            /**
             * The emoji. Meta leaves it out when the user takes the reaction back; the vendor does not mention that.
             * @example 👍
             */
            readonly emoji?: string;
        };
        /** A picture, a sound, a video, a document or a sticker. */
        readonly InboundMedia: {
            /**
             * The type of the file. It may carry parameters.
             * @example audio/ogg; codecs=opus
             */
            readonly mimeType: string;
            /**
             * The SHA-256 hash of the file: base64 in the samples.
             * @example 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            readonly sha256: string;
            /**
             * Where the file is. On the older page (v2) the links lead to an operation of the vendor that wants a signature (`sign`, `nonce`) and the account; how version 3 wants it is not documented, and neither is how long the link lives. Treat the address as foreign: check the host before fetching it.
             * @example https://media.example.com/download/600700800900101
             */
            readonly link: string;
            /** The text under it; pictures and documents have one in the samples. */
            readonly caption?: string;
            /** The name of the file; documents have one. */
            readonly filename?: string;
        };
        /** A place on the map. */
        readonly InboundLocation: {
            /**
             * Degrees north of the equator, negative: south. A number here, a string when you send.
             * @example 51.507351
             */
            readonly latitude: number;
            /**
             * Degrees east of Greenwich, negative: west. A number here, a string when you send.
             * @example -0.127758
             */
            readonly longitude: number;
            /**
             * The name of the place.
             * @example Harbour Kiosk
             */
            readonly name?: string;
            /**
             * The address of the place.
             * @example 12 Harbour Street, London
             */
            readonly address?: string;
        };
        /** One contact card. The members are those of a card that you send, but for `wa_id`. */
        readonly InboundContact: {
            /** The contact's name. */
            readonly name?: {
                /** The full name, as it is shown. */
                readonly formattedName?: string;
                /** The first name. */
                readonly firstName?: string;
                /** The last name. */
                readonly lastName?: string;
                /** The middle name. */
                readonly middleName?: string;
                /** What follows the name, such as Jr. */
                readonly suffix?: string;
                /** What precedes the name, such as Dr. */
                readonly prefix?: string;
            };
            /** The contact's numbers. */
            readonly phones?: readonly {
                /** The number, as it is shown. */
                readonly phone?: string;
                /** What it is for: `HOME`, `WORK`. */
                readonly type?: string;
                /** The WhatsApp id, if the contact has WhatsApp. Spelt so here, `waID` in what you send. */
                readonly wa_id?: string;
            }[];
            /** Where the contact works. */
            readonly org?: {
                /** The name of the company. */
                readonly company?: string;
                /** The department. */
                readonly department?: string;
                /** The contact's position. */
                readonly title?: string;
            };
            /** The contact's postal addresses. */
            readonly addresses?: readonly {
                /** What it is for: `HOME`, `WORK`. */
                readonly type?: string;
                /** Street and house number. */
                readonly street?: string;
                /** The city. */
                readonly city?: string;
                /** The state. */
                readonly state?: string;
                /** The postal code. */
                readonly zip?: string;
                /** The country's name. */
                readonly country?: string;
                /** The country's code. */
                readonly countryCode?: string;
            }[];
            /** The contact's birthday. */
            readonly birthday?: string;
            /** The contact's mail addresses. */
            readonly emails?: readonly {
                /** The mail address. */
                readonly email?: string;
                /** What it is for: `HOME`, `WORK`. */
                readonly type?: string;
            }[];
            /** The contact's web pages. */
            readonly urls?: readonly {
                /** The page's address. */
                readonly url?: string;
                /** What it is for: `HOME`, `WORK`. */
                readonly type?: string;
            }[];
        };
        /** The user pressed a quick-reply button of a template. `context` says of which message. */
        readonly InboundButton: {
            /**
             * The text of the button.
             * @example Stop promotions
             */
            readonly text: string;
            /**
             * The button's payload. This vendor's template messages have no member to set one; Meta then repeats the text.
             * @example Stop promotions
             */
            readonly payload: string;
        };
        /** The user chose a row of a list or pressed a reply button. `context` says of which message. */
        readonly InboundInteractive: {
            /**
             * `listReply` or `buttonReply`, which is also the member that is there.
             * @example buttonReply
             */
            readonly type: string;
            /** The row that was chosen. */
            readonly listReply?: {
                /** Your id of the row. */
                readonly id: string;
                /** The row's title. */
                readonly title: string;
                /** The row's second line, if it has one. */
                readonly description?: string;
            };
            /** The button that was pressed. */
            readonly buttonReply?: {
                /** Your id of the button. */
                readonly id: string;
                /** The button's text. */
                readonly title: string;
            };
        };
        /** An order from your catalogue. The older page (v2) names the type and shows no payload; the member's name and what is in it are Meta's, spelt as the vendor spells other names. */
        readonly InboundOrder: {
            /** The id of the catalogue. */
            readonly catalogId?: string;
            /** What the user wrote with the order. */
            readonly text?: string;
            /** What was ordered. */
            readonly productItems?: readonly {
                /** Your id of the product. */
                readonly productRetailerId?: string;
                /** How many. */
                readonly quantity?: number;
                /** The price of one. */
                readonly itemPrice?: number;
                /** The currency of the price. */
                readonly currency?: string;
            }[];
        };
        /** A user changed their number. The older page (v2) names the member and shows no payload; what is in it is Meta's, spelt as the vendor spells other names. */
        readonly InboundSystem: {
            /** What happened, in words. */
            readonly body?: string;
            /** What happened: Meta has `user_changed_number`. */
            readonly type?: string;
            /** The user's new WhatsApp id. The contact card of v2 spells such an id `wa_id`. */
            readonly waId?: string;
        };
        /** Why WhatsApp could not hand a message over. */
        readonly InboundError: {
            /**
             * Meta's code, a number here: 131051 in the sample.
             * @example 131051
             */
            readonly code?: number;
            /**
             * The code in words.
             * @example Unsupported message type
             */
            readonly title?: string;
            /**
             * More about it.
             * @example Message type is not currently supported
             */
            readonly details?: string;
        };
        /** The message that this one answers or quotes. */
        readonly InboundContext: {
            /**
             * Who sent that one: the number, without `+`.
             * @example 447700900001
             */
            readonly from?: string;
            readonly id: Schemas["MetaMessageId"];
        };
        /** One message of a user. `type` says which one of the members after it is there. */
        readonly InboundMessage: {
            /**
             * The vendor's id of the message: 24 or 32 hexadecimal digits in the samples.
             * @example 65f0c1d2e3a4b5c6d7e8f901
             */
            readonly id: string;
            /**
             * The API account that the number belongs to.
             * @example IW000001
             */
            readonly accountName: string;
            readonly wabaId: Schemas["WabaId"];
            readonly wamid: Schemas["MetaMessageId"];
            /**
             * The user's number, digits only. Every source has it; it is not required here because WhatsApp is introducing users who write without showing a number.
             * @example 447700900123
             */
            readonly from?: string;
            /**
             * Your number, digits only.
             * @example 447700900001
             */
            readonly to: string;
            /**
             * When the user sent it, such as `2026-11-20T12:00:00.000Z`.
             * @example 2026-11-20T12:00:00.000Z
             */
            readonly sendTime: string;
            /** What the user shows of themselves. */
            readonly customerProfile?: {
                /**
                 * The name of the user's profile.
                 * @example Ada
                 */
                readonly name?: string;
            };
            /**
             * `text`, `reaction`, `image`, `audio`, `video`, `document`, `sticker`, `location`, `contacts`, `button`, `interactive`, `order`, `system`, or `unknown` for what WhatsApp cannot hand over. The table of v2 leaves `document` out, its samples have it. Expect others.
             * @example text
             */
            readonly type: string;
            readonly text?: Schemas["InboundText"];
            readonly reaction?: Schemas["InboundReaction"];
            readonly image?: Schemas["InboundMedia"];
            readonly audio?: Schemas["InboundMedia"];
            readonly video?: Schemas["InboundMedia"];
            readonly document?: Schemas["InboundMedia"];
            readonly sticker?: Schemas["InboundMedia"];
            readonly location?: Schemas["InboundLocation"];
            /** The cards, when `type` is `contacts`. The table of v2 calls the member `contacts`, its sample `contact`. */
            readonly contacts?: readonly Schemas["InboundContact"][];
            /** The cards, when `type` is `contacts`, as the sample of v2 spells the member. See `contacts`. */
            readonly contact?: readonly Schemas["InboundContact"][];
            readonly button?: Schemas["InboundButton"];
            readonly interactive?: Schemas["InboundInteractive"];
            readonly order?: Schemas["InboundOrder"];
            readonly system?: Schemas["InboundSystem"];
            /** Why there is no content, when `type` is `unknown`: a message that WhatsApp's business platform does not support, for example. */
            readonly errors?: readonly Schemas["InboundError"][];
            readonly context?: Schemas["InboundContext"];
        };
        /** A user wrote to one of your numbers. */
        readonly InboundMessagePush: {
            readonly body: Schemas["InboundMessage"];
        } & Schemas["PushEnvelope"];
        /** What Meta thinks of a template, in one language. */
        readonly TemplateStatus: {
            /**
             * The API account that the template belongs to.
             * @example IW000001
             */
            readonly accountName: string;
            /**
             * The kind in words, unlike the numbers of `submitTemplate`: `MARKETING`, `AUTHENTICATION`, `UTILITY`.
             * @example UTILITY
             */
            readonly category: string;
            /**
             * Why: `NONE` when approved (the only sample). The words for a refusal are not listed; Meta has some, such as `INVALID_FORMAT`.
             * @example NONE
             */
            readonly reason: string;
            /**
             * Meta's id of the template: the `sid` of `listTemplates`, not its `templateId`.
             * @example 400500600700801
             */
            readonly templateId: string;
            /**
             * The language that this is about.
             * @example en_US
             */
            readonly templateLanguage: string;
            /**
             * The name of the template.
             * @example parcel_ready
             */
            readonly templateName: string;
            /**
             * `PENDING` under review, `APPROVED`, `REJECTED`, `PAUSED`, `DISABLED`. One edition of the English page (read 2026-11) leaves `DISABLED` out.
             * @example APPROVED
             */
            readonly templateStatus: string;
            readonly wabaId: Schemas["WabaId"];
        };
        /** News of the review of a template. */
        readonly TemplateStatusPush: {
            readonly body: Schemas["TemplateStatus"];
        } & Schemas["PushEnvelope"];
        /** A message in the console's chat room (Inbox). One table describes both directions. */
        readonly ChatMessage: {
            readonly wabaId: Schemas["WabaId"];
            /**
             * "Enterprise sender": your number. The sample of `chat_mt_message_notify` (read 2026-11) has a `wamid.…` here, so do not rely on digits. The table does not say whether `from` and `to` change places when the user writes.
             * @example 447700900001
             */
            readonly from: string;
            /**
             * "User WhatsApp number": the user's. See `from`.
             * @example 447700900123
             */
            readonly to: string;
            /**
             * The type of message. `text` in the sample; presumably the types of `submitMessage`.
             * @example text
             */
            readonly messageType: string;
            /** The content of the message, in spite of the name. Only that of a text is shown. */
            readonly context: {
                /** The text, when `messageType` is `text`. */
                readonly text?: string;
            };
            readonly wamid?: Schemas["MetaMessageId"];
            /**
             * The id of the conversation in the console's chat room; not Meta's.
             * @example 500600700800901
             */
            readonly conversationId?: string;
            /**
             * Your own id of the message; where it is given is not documented.
             * @example parcel-20261120-0001
             */
            readonly uid?: string;
        };
        /** Someone wrote to a user in the console's chat room. */
        readonly ChatMessageSentPush: {
            readonly body: Schemas["ChatMessage"];
        } & Schemas["PushEnvelope"];
        /** A user wrote to the console's chat room. */
        readonly ChatMessageReceivedPush: {
            readonly body: Schemas["ChatMessage"];
        } & Schemas["PushEnvelope"];
        /** News of the review of a business account. Announced; nothing but the name of the event is published, so this is the envelope of the others. */
        readonly AccountReviewPush: {
            /** Not published. */
            readonly body?: unknown;
        } & Schemas["PushEnvelope"];
        /** News of the display name of a number. Announced; nothing but the name of the event is published, so this is the envelope of the others. */
        readonly PhoneNumberNamePush: {
            /** Not published. */
            readonly body?: unknown;
        } & Schemas["PushEnvelope"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly submitMessage: {
        /** The message. Unknown members are refused by this contract, so that a misspelt one does not go unnoticed. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["SubmitMessageRequest"];
            };
        };
        readonly responses: {
            /** Taken (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["SubmitMessageResponse"];
                };
            };
        };
    };
    readonly submitMarketingMessage: {
        /** The template and who receives it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["SubmitMarketingMessageRequest"];
            };
        };
        readonly responses: {
            /** Taken (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["SubmitMarketingMessageResponse"];
                };
            };
        };
    };
    readonly submitTemplate: {
        /** The template. Unknown members are refused by this contract, so that a misspelt one does not go unnoticed. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["SubmitTemplateRequest"];
            };
        };
        readonly responses: {
            /** Done (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["SubmitTemplateResponse"];
                };
            };
        };
    };
    readonly updateTemplate: {
        /** The whole template, with the id of the one it replaces. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["UpdateTemplateRequest"];
            };
        };
        readonly responses: {
            /** Done (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["UpdateTemplateResponse"];
                };
            };
        };
    };
    readonly listTemplates: {
        /** The account, the page, and what to narrow the list by. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["ListTemplatesRequest"];
            };
        };
        readonly responses: {
            /** Done (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["ListTemplatesResponse"];
                };
            };
        };
    };
    readonly deleteTemplate: {
        /** The account and the row. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["DeleteTemplateRequest"];
            };
        };
        readonly responses: {
            /** Done (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["DeleteTemplateResponse"];
                };
            };
        };
    };
    readonly uploadFile: {
        /** A form with one part, `file`. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Schemas["UploadFileRequest"];
            };
        };
        readonly responses: {
            /** Done (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["UploadFileResponse"];
                };
            };
        };
    };
    readonly getPhoneInfo: {
        /** The account. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["GetPhoneInfoRequest"];
            };
        };
        readonly responses: {
            /** Done (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["GetPhoneInfoResponse"];
                };
            };
        };
    };
    readonly getWabaInfo: {
        /** An empty object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["GetWabaInfoRequest"];
            };
        };
        readonly responses: {
            /** Done (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                content: {
                    readonly "application/json": Schemas["GetWabaInfoResponse"];
                };
            };
        };
    };
    readonly onMessageStatus: {
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["MessageStatusPush"];
            };
        };
    };
    readonly onMessageReceived: {
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["InboundMessagePush"];
            };
        };
    };
    readonly onTemplateStatus: {
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["TemplateStatusPush"];
            };
        };
    };
    readonly onChatMessageSent: {
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["ChatMessageSentPush"];
            };
        };
    };
    readonly onChatMessageReceived: {
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["ChatMessageReceivedPush"];
            };
        };
    };
    readonly onAccountReview: {
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["AccountReviewPush"];
            };
        };
    };
    readonly onPhoneNumberName: {
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Schemas["PhoneNumberNamePush"];
            };
        };
    };
}
type Schemas = components["schemas"];
