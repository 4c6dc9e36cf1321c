// GENERATED from specs/innopaas/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { JsonString } from "@wabakit/core/vendor";

export interface paths {
    readonly "/api/whatsapp/v3/msg/submit": {
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
         * @description Sends one message to up to 1,000 recipients. `messageType` chooses the type; outside the 24-hour window only `template` can be sent. The answer says that the vendor has taken the message, not that it was delivered.
         */
        readonly post: operations["submitMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/whatsapp/v3/mmlite/msg/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a marketing template through Marketing Messages Lite
         * @description Sends a marketing template through Meta's Marketing Messages Lite, which the account needs a permission for. Nothing but marketing templates can be sent. The message page (read 2026-11) describes the operation and its members; its URL was lost, and **this path is our guess**: ask the vendor for it and configure it in the client. The answer and its codes are assumed to be those of `submitMessage`.
         */
        readonly post: operations["submitMarketingMessage"];
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
        /** @description What every message carries, whatever its type. */
        readonly MessageBase: {
            /**
             * @description The id of your WhatsApp Business Account, as the console shows it; digits in all of the vendor's samples.
             * @example 100200300400500
             */
            readonly wabaId: string;
            /**
             * @description Your own batch number, at most 32 characters; the status webhook carries it back, so it serves to find a message again. It does not prevent a message from being sent twice: the vendor documents no idempotency. The limit is disputed: 32 on the message page (read 2026-11), 100 on the older page (v2), 128 in the table of codes (105); the smallest is safe for all three.
             * @example parcel-20261120-0001
             */
            readonly uid?: string;
            /**
             * @description The number that sends: one that is bound to the account `wabaId`. Country code and number, digits only, no `+`. The message page (read 2026-11) leaves "required" blank; the older page (v2) requires it, and so does every sample. 5 to 20 digits is what the vendor's SMS pages print for code 108.
             * @example 447700900001
             */
            readonly sendNumber: string;
            /**
             * @description Who receives it: country code and number, digits only, no `+`. Several recipients are joined with commas in this one string, without spaces, at most 1,000; all get the same message. The answer has room for one message id; what it holds for several recipients, and which of them were refused, is not documented. That the member is required is inferred as for `sendNumber`.
             * @example 447700900123
             * @example 447700900123,447700900124
             */
            readonly recipientNumber: string & (unknown & unknown);
        };
        /**
         * @description The language of the approved template, with an underscore: `en`, `en_US`, `pt_BR`. The form is read off the vendor's list (v2; the list of v3 could not be read): af ar az bg bn ca cs da de el en en_GB en_US es es_AR es_ES es_MX et fa fi fil fr ga gu ha he hi hr hu id it ja kk kn ko lo lt lv mk ml mr ms nb nl pa pl pt_BR pt_PT ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh_CN zh_HK zh_TW zu. Meta adds to it, so the contract keeps it open.
         * @example en_US
         */
        readonly TemplateLanguage: string;
        /** @description Fills the variable of a text header. */
        readonly TemplateTextHeader: {
            /**
             * @description Always `text`.
             * @constant
             */
            readonly type: "text";
            /** @description The value of the header's variable; a header has one at most. The vendor calls it valid for text and does not mark it required; without it there is nothing to fill, and the whole `header` is left out. */
            readonly paramValue: string;
        };
        /**
         * @description Where the file is: an http or https link that anyone on the internet can open, without a login. What happens when it cannot be fetched is not documented.
         * @example https://parcels.example.com/photos/4471.jpg
         */
        readonly MediaLink: string;
        /** @description The picture, video or document of a media header. */
        readonly TemplateMediaHeader: {
            /**
             * @description The kind of media that the header was approved with.
             * @enum {string}
             */
            readonly type: "image" | "video" | "document";
            readonly link: components["schemas"]["MediaLink"];
            /** @description A title or description; takes effect on media headers only. */
            readonly caption?: string;
        };
        /** @description Fills the header of the template. `type` is the type that the header was approved with. A header that never changes needs no `header` here. The members come from the older page (v2); the message page (read 2026-11) names the object and does not show it. */
        readonly TemplateHeader: components["schemas"]["TemplateTextHeader"] | components["schemas"]["TemplateMediaHeader"];
        /** @description The value of one variable in a template's button. The members come from the older page (v2) and from a public client. */
        readonly ButtonParameter: {
            /**
             * @description Normally `text`; the vendor prints no other value.
             * @example text
             */
            readonly type: string;
            /**
             * @description The variable part of the button's link (not the whole link), or the passcode of a copy-code button. At most 20 characters if it is text that the button shows. The older page (v2) calls it optional; every sample has it.
             * @example TRACK4471
             */
            readonly value?: string;
        };
        /** @description What both operations send for a template, besides its name. */
        readonly TemplateContent: {
            readonly language: components["schemas"]["TemplateLanguage"];
            readonly header?: components["schemas"]["TemplateHeader"];
            /**
             * @description The values of the variables in the template's body, as plain strings in the order of `{{1}}`, `{{2}}`, … Required when the body has variables, which only the vendor can check.
             * @example [
             *       "Ada",
             *       "4471"
             *     ]
             */
            readonly bodyParams?: readonly string[];
            /** @description The values of the variables in the template's buttons, in order. Required when the template has a button with a dynamic link, which only the vendor can check. A one-time passcode template wants the code here as well as in `bodyParams`. */
            readonly buttonParams?: readonly components["schemas"]["ButtonParameter"][];
        };
        /**
         * @description The name of the approved template: lower-case letters, digits and underscores, at most 512 characters, which is the limit when it is created. The message page (read 2026-11) also says "characters", which the template page does not.
         * @example parcel_ready
         */
        readonly TemplateName: string;
        /** @description A message from a template that Meta has approved: the only type that may open a conversation. Name the template by `templateName`; the undocumented `templateGroupId` has been seen in its place. One of the two is needed. */
        readonly TemplateMessage: ({
            /**
             * @description Always `template`: a message from an approved template.
             * @constant
             */
            readonly messageType: "template";
            readonly templateName?: components["schemas"]["TemplateName"];
            /** @description Names the template in place of `templateName`. In no page of the vendor: it was seen in one public client, which sends it with `language` and without `templateName`. What happens when both are given is unknown, so exactly one is allowed here. Prefer `templateName`. */
            readonly templateGroupId?: string;
        } & (components["schemas"]["MessageBase"] & components["schemas"]["TemplateContent"])) & ({
            readonly templateName: unknown;
            readonly templateGroupId?: never;
        } | {
            readonly templateName?: never;
            readonly templateGroupId: unknown;
        });
        /** @description Plain text, within 24 hours of the user's last reply. */
        readonly TextMessage: {
            /**
             * @description Always `text`: plain text.
             * @constant
             */
            readonly messageType: "text";
            /** @description The text, 1 to 3,000 characters. The message page (read 2026-11) only requires it and prints no limit; 3,000 is what the table of codes prints for 106, in words it shares with SMS. Meta allows 4,096. */
            readonly body: string;
        } & components["schemas"]["MessageBase"];
        /** @description A title or description, shown under the media. The vendor prints no limit; Meta allows 1,024 characters. */
        readonly Caption: string;
        /** @description A picture. Meta takes JPEG and PNG; the vendor prints no formats or sizes. */
        readonly Image: {
            readonly link: components["schemas"]["MediaLink"];
            readonly caption?: components["schemas"]["Caption"];
        };
        /** @description A picture, within 24 hours of the user's last reply. */
        readonly ImageMessage: {
            /**
             * @description Always `image`: a picture by link.
             * @constant
             */
            readonly messageType: "image";
            readonly media: components["schemas"]["Image"];
        } & components["schemas"]["MessageBase"];
        /** @description A video. Meta takes MP4 and 3GP; the vendor prints no formats or sizes. */
        readonly Video: {
            readonly link: components["schemas"]["MediaLink"];
            readonly caption?: components["schemas"]["Caption"];
        };
        /** @description A video, within 24 hours of the user's last reply. */
        readonly VideoMessage: {
            /**
             * @description Always `video`: a video by link.
             * @constant
             */
            readonly messageType: "video";
            readonly media: components["schemas"]["Video"];
        } & components["schemas"]["MessageBase"];
        /** @description A sound file. It must not carry a caption (message page, read 2026-11). */
        readonly Audio: {
            readonly link: components["schemas"]["MediaLink"];
        };
        /** @description A sound file, within 24 hours of the user's last reply. */
        readonly AudioMessage: {
            /**
             * @description Always `audio`: a sound file by link.
             * @constant
             */
            readonly messageType: "audio";
            readonly media: components["schemas"]["Audio"];
        } & components["schemas"]["MessageBase"];
        /** @description A place on the map, with an optional name and address. */
        readonly Location: {
            /**
             * @description Degrees north of the equator (negative: south) as a decimal in a string, not a number. The form is read off the vendor's samples.
             * @example 51.507351
             */
            readonly latitude: string;
            /**
             * @description Degrees east of Greenwich (negative: west) as a decimal in a string, not a number. The form is read off the vendor's samples.
             * @example -0.127758
             */
            readonly longitude: string;
            /** @description The name of the place. Required on the older page (v2), blank on the message page (read 2026-11). */
            readonly name?: string;
            /** @description The address of the place. Required on the older page (v2), blank on the message page (read 2026-11). */
            readonly address?: string;
        };
        /** @description A place on the map, within 24 hours of the user's last reply. */
        readonly LocationMessage: {
            /**
             * @description Always `location`: a place on the map.
             * @constant
             */
            readonly messageType: "location";
            readonly location: components["schemas"]["Location"];
        } & components["schemas"]["MessageBase"];
        /** @description A file to download. */
        readonly Document: {
            readonly link: components["schemas"]["MediaLink"];
            readonly caption?: components["schemas"]["Caption"];
            /**
             * @description The name under which the recipient sees and saves the file, with its ending. Required for documents.
             * @example parcel-4471.pdf
             */
            readonly filename: string;
        };
        /** @description A file to download, within 24 hours of the user's last reply. */
        readonly DocumentMessage: {
            /**
             * @description Always `document`: a file by link.
             * @constant
             */
            readonly messageType: "document";
            readonly media: components["schemas"]["Document"];
        } & components["schemas"]["MessageBase"];
        /** @description A sticker. The message page (read 2026-11) lists the type and leaves it out of the media section; the older page (v2) requires `media` for it. Neither shows one with a caption, and Meta has no caption on stickers, so this contract has none. */
        readonly Sticker: {
            readonly link: components["schemas"]["MediaLink"];
        };
        /** @description A sticker, within 24 hours of the user's last reply. */
        readonly StickerMessage: {
            /**
             * @description Always `sticker`: a sticker by link.
             * @constant
             */
            readonly messageType: "sticker";
            readonly media: components["schemas"]["Sticker"];
        } & components["schemas"]["MessageBase"];
        /** @description The contact's name. The message page (read 2026-11) types it as a list of objects; the older page (v2) types it as an object, and its sample is one. The contract takes the object. */
        readonly ContactName: {
            /** @description The full name, as it is shown. Required on the older page (v2). */
            readonly formattedName: string;
            /** @description The first name. Meta wants at least one part of the name besides the full one. */
            readonly firstName?: string;
            /** @description The last name. */
            readonly lastName?: string;
            /** @description The middle name. */
            readonly middleName?: string;
            /** @description What follows the name, such as Jr. The message page labels it the other way round. */
            readonly suffix?: string;
            /** @description What precedes the name, such as Dr. The message page labels it the other way round. */
            readonly prefix?: string;
        };
        /**
         * @description What the entry is for. The tables print `HOME` and `WORK`; the samples (v2) also have `MAIN` and lower case, so the contract keeps it open. The older page requires it on phones and web pages, the message page (read 2026-11) prints nothing.
         * @example WORK
         */
        readonly ContactLabel: string;
        /** @description One phone number of the contact. */
        readonly ContactPhone: {
            readonly type?: components["schemas"]["ContactLabel"];
            /** @description The number, as it is shown; any form. */
            readonly phone: string;
            /**
             * @description The WhatsApp id of the contact, usually the number in digits; with it, WhatsApp shows a button that opens a chat. The vendor spells it `waID` in its tables and `waId` or `wa-id` in the samples of v2, requires it in the one and leaves it out in the other, and calls it the id of a business account.
             * @example 447700900155
             */
            readonly waID?: string;
        };
        /** @description Where the contact works. The message page (read 2026-11) types it as a list of objects; the older page (v2) types it as an object, and its sample is one. The contract takes the object. The older page requires `department` and `title`. */
        readonly ContactOrganization: {
            /** @description The name of the company. */
            readonly company?: string;
            /** @description The department. Required on the older page (v2), blank on the message page. */
            readonly department?: string;
            /** @description The contact's position. Required on the older page (v2), blank on the message page. */
            readonly title?: string;
        };
        /** @description One postal address of the contact. */
        readonly ContactAddress: {
            readonly type?: components["schemas"]["ContactLabel"];
            /** @description Street and house number. */
            readonly street?: string;
            /** @description The city. */
            readonly city?: string;
            /** @description The state, abbreviated. */
            readonly state?: string;
            /** @description The postal code. */
            readonly zip?: string;
            /** @description The country's name. */
            readonly country?: string;
            /** @description The country's code. The vendor does not say which; its sample prints a dial code (`0086`), Meta wants two letters. */
            readonly countryCode?: string;
        };
        /** @description One mail address of the contact. */
        readonly ContactEmail: {
            readonly type?: components["schemas"]["ContactLabel"];
            /** @description The mail address. The vendor does not call it required. */
            readonly email?: string;
        };
        /** @description One web page of the contact. */
        readonly ContactUrl: {
            readonly type?: components["schemas"]["ContactLabel"];
            /** @description The page's address. Required on the older page (v2). */
            readonly url: string;
        };
        /** @description One contact card. */
        readonly Contact: {
            readonly name: components["schemas"]["ContactName"];
            /** @description The contact's phone numbers. */
            readonly phones?: readonly components["schemas"]["ContactPhone"][];
            readonly org?: components["schemas"]["ContactOrganization"];
            /** @description The contact's postal addresses. */
            readonly addresses?: readonly components["schemas"]["ContactAddress"][];
            /**
             * @description The contact's birthday: `YYYY-MM-DD` in the vendor's samples.
             * @example 1992-08-13
             */
            readonly birthday?: string;
            /** @description The contact's mail addresses. */
            readonly emails?: readonly components["schemas"]["ContactEmail"][];
            /** @description The contact's web pages. */
            readonly urls?: readonly components["schemas"]["ContactUrl"][];
        };
        /** @description One or more contact cards, within 24 hours of the user's last reply. */
        readonly ContactsMessage: {
            /**
             * @description Always `contacts`: contact cards.
             * @constant
             */
            readonly messageType: "contacts";
            /** @description The cards, in the order shown. The vendor requires the list and prints no limit; that it must not be empty is our reading. */
            readonly contacts: readonly components["schemas"]["Contact"][];
        } & components["schemas"]["MessageBase"];
        /** @description A line of text: `paramValue` (message page) or `text` (older page), not both. */
        readonly InteractiveTextHeader: {
            /**
             * @description Always `text`.
             * @constant
             */
            readonly type: "text";
            /** @description The line. The message page (read 2026-11) calls it a variable, one at most. Meta allows 60 characters. */
            readonly paramValue?: string;
            /** @description The line in the shape of the older page (v2). Meta allows 60 characters. */
            readonly text?: string;
        } & ({
            readonly paramValue: unknown;
            readonly text?: never;
        } | {
            readonly paramValue?: never;
            readonly text: unknown;
        });
        /** @description A title for the media, beside `link`. The message page (read 2026-11) lists it; the older page (v2) has none, and neither has Meta. */
        readonly HeaderCaption: string;
        /** @description The media of a header in the shape of the older page (v2). */
        readonly HeaderMedia: {
            readonly link: components["schemas"]["MediaLink"];
        };
        /** @description A picture: `link` (message page) or `image` (older page), not both. */
        readonly InteractiveImageHeader: {
            /**
             * @description Always `image`.
             * @constant
             */
            readonly type: "image";
            readonly link?: components["schemas"]["MediaLink"];
            readonly caption?: components["schemas"]["HeaderCaption"];
            readonly image?: components["schemas"]["HeaderMedia"];
        } & ({
            readonly link: unknown;
            readonly image?: never;
        } | {
            readonly link?: never;
            readonly image: unknown;
        });
        /** @description A video: `link` (message page) or `video` (older page), not both. */
        readonly InteractiveVideoHeader: {
            /**
             * @description Always `video`.
             * @constant
             */
            readonly type: "video";
            readonly link?: components["schemas"]["MediaLink"];
            readonly caption?: components["schemas"]["HeaderCaption"];
            readonly video?: components["schemas"]["HeaderMedia"];
        } & ({
            readonly link: unknown;
            readonly video?: never;
        } | {
            readonly link?: never;
            readonly video: unknown;
        });
        /** @description A document: `link` (message page) or `document` (older page), not both. */
        readonly InteractiveDocumentHeader: {
            /**
             * @description Always `document`.
             * @constant
             */
            readonly type: "document";
            readonly link?: components["schemas"]["MediaLink"];
            readonly caption?: components["schemas"]["HeaderCaption"];
            readonly document?: components["schemas"]["HeaderMedia"];
        } & ({
            readonly link: unknown;
            readonly document?: never;
        } | {
            readonly link?: never;
            readonly document: unknown;
        });
        /** @description What stands above the text: a line of text, or media. Required for `product_list`, forbidden for `product`, optional otherwise. The message page (read 2026-11) prints the flat shape (`paramValue`, `link`, `caption`), word for word that of the template header; the older page (v2) prints another (`text`, or `image`, `video`, `document` with a `link` inside). Use one of the two. Meta takes only text above a list of rows or products. */
        readonly InteractiveHeader: components["schemas"]["InteractiveTextHeader"] | components["schemas"]["InteractiveImageHeader"] | components["schemas"]["InteractiveVideoHeader"] | components["schemas"]["InteractiveDocumentHeader"];
        /** @description The text of the message. Required, but for `product`, where it is optional. */
        readonly InteractiveBody: {
            /** @description The text. The vendor prints no limit; Meta allows 1024 characters. */
            readonly text: string;
        };
        /** @description A small line under the text. */
        readonly InteractiveFooter: {
            /** @description The line. The vendor prints no limit; Meta allows 60 characters. */
            readonly text: string;
        };
        /** @description The title of the section, at most 24 characters. Required when the message has more than one section, which this contract cannot express. */
        readonly SectionTitle: string;
        /** @description One choice in the list. */
        readonly ListRow: {
            /** @description What the user reads, at most 24 characters. */
            readonly title: string;
            /** @description Your id of the row, at most 200 characters, unique; the webhook carries it back when the user chooses the row. */
            readonly id: string;
            /** @description A second line under the title. The vendor prints no limit; Meta allows 72 characters. */
            readonly description?: string;
        };
        /** @description A group of rows under a title. */
        readonly ListSection: {
            readonly title?: components["schemas"]["SectionTitle"];
            /** @description The rows, at most 10. The vendor prints 10 for this member; Meta counts them over all sections. That it must not be empty is our reading. */
            readonly rows: readonly components["schemas"]["ListRow"][];
        };
        /** @description The button that opens the list, and the list. */
        readonly ListAction: {
            /** @description The text of the button that opens the list; must not be empty. The vendor prints no limit; Meta allows 20 characters. */
            readonly button: string;
            /** @description The list, in sections. The vendor requires it and prints no limit; that it must not be empty is our reading. Meta allows 10 rows over all sections. */
            readonly sections: readonly components["schemas"]["ListSection"][];
        };
        /** @description A text with one button that opens a list to choose from. */
        readonly InteractiveList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly type: "list";
            readonly header?: components["schemas"]["InteractiveHeader"];
            readonly body: components["schemas"]["InteractiveBody"];
            readonly footer?: components["schemas"]["InteractiveFooter"];
            readonly action: components["schemas"]["ListAction"];
        };
        /** @description The text of the button, 1 to 20 characters, emoji allowed, no Markdown. No two buttons of one message may have the same, which this contract cannot express. */
        readonly ButtonTitle: string;
        /** @description Your id of the button, at most 256 characters; the webhook carries it back when the user presses the button. */
        readonly ButtonId: string;
        /** @description Title and id of a button in the nested shape (v2). */
        readonly Reply: {
            readonly title: components["schemas"]["ButtonTitle"];
            readonly id: components["schemas"]["ButtonId"];
        };
        /** @description A button that answers for the user. Two shapes are documented: `title` and `id` beside `type` (the table of the message page, read 2026-11), or inside `reply` (the samples of the older page, v2). Use one of the two. The vendor prints no sample of v3, so which one its server reads is unproven. */
        readonly ReplyButton: {
            /**
             * @description Always `reply`: the vendor has no other button here.
             * @constant
             */
            readonly type: "reply";
            readonly title?: components["schemas"]["ButtonTitle"];
            readonly id?: components["schemas"]["ButtonId"];
            readonly reply?: components["schemas"]["Reply"];
        } & ({
            readonly title: unknown;
            readonly id: unknown;
            readonly reply?: never;
        } | {
            readonly title?: never;
            readonly id?: never;
            readonly reply: unknown;
        });
        /** @description The reply buttons. */
        readonly ButtonAction: {
            /** @description The buttons, from top to bottom. The vendor requires the list and prints no limit; that it must not be empty is our reading. Meta allows 3. */
            readonly buttons: readonly components["schemas"]["ReplyButton"][];
        };
        /** @description A text with reply buttons under it. */
        readonly InteractiveButton: {
            /**
             * @description Always `button`.
             * @constant
             */
            readonly type: "button";
            readonly header?: components["schemas"]["InteractiveHeader"];
            readonly body: components["schemas"]["InteractiveBody"];
            readonly footer?: components["schemas"]["InteractiveFooter"];
            readonly action: components["schemas"]["ButtonAction"];
        };
        /**
         * @description The id of the Facebook catalogue that is linked to your WhatsApp Business Account; Meta's Commerce Manager shows it.
         * @example 100200300400501
         */
        readonly CatalogId: string;
        /**
         * @description The id of the product in the catalogue (its SKU), at most 100 characters.
         * @example BOX-SMALL
         */
        readonly ProductRetailerId: string;
        /** @description The product that is shown. */
        readonly ProductAction: {
            readonly catalogId: components["schemas"]["CatalogId"];
            readonly productRetailerId: components["schemas"]["ProductRetailerId"];
        };
        /** @description One product of a catalogue. It must not have a header; the body is optional. */
        readonly InteractiveProduct: {
            /**
             * @description Always `product`.
             * @constant
             */
            readonly type: "product";
            readonly body?: components["schemas"]["InteractiveBody"];
            readonly footer?: components["schemas"]["InteractiveFooter"];
            readonly action: components["schemas"]["ProductAction"];
        };
        /** @description One product of the catalogue. */
        readonly ProductItem: {
            readonly productRetailerId: components["schemas"]["ProductRetailerId"];
        };
        /** @description A group of products under a title. */
        readonly ProductSection: {
            readonly title?: components["schemas"]["SectionTitle"];
            /** @description The products, at least 1 in each section, at most 30 over all sections. */
            readonly productItems: readonly components["schemas"]["ProductItem"][];
        };
        /** @description The products that are shown, in sections. */
        readonly ProductListAction: {
            readonly catalogId: components["schemas"]["CatalogId"];
            /** @description The message page (read 2026-11) requires it for several products too; the vendor's own sample (v2) has none, and the products are named in `sections`. Leave it out unless the vendor asks for it. At most 100 characters. */
            readonly productRetailerId?: string;
            /** @description The products, in sections; at most 30 products over all sections, which this contract cannot express. That the list must not be empty is our reading of "required". */
            readonly sections: readonly components["schemas"]["ProductSection"][];
        };
        /** @description Several products of a catalogue, in sections. The header is required. */
        readonly InteractiveProductList: {
            /**
             * @description Always `product_list`.
             * @constant
             */
            readonly type: "product_list";
            readonly header: components["schemas"]["InteractiveHeader"];
            readonly body: components["schemas"]["InteractiveBody"];
            readonly footer?: components["schemas"]["InteractiveFooter"];
            readonly action: components["schemas"]["ProductListAction"];
        };
        /** @description What is shown, and what can be pressed. `type` decides what `action` holds, and whether `header` and `body` may or must be there. */
        readonly Interactive: components["schemas"]["InteractiveList"] | components["schemas"]["InteractiveButton"] | components["schemas"]["InteractiveProduct"] | components["schemas"]["InteractiveProductList"];
        /** @description A message with something to press (a list, reply buttons or products), within 24 hours of the user's last reply. */
        readonly InteractiveMessage: {
            /**
             * @description Always `interactive`: something to press.
             * @constant
             */
            readonly messageType: "interactive";
            readonly interactive: components["schemas"]["Interactive"];
        } & components["schemas"]["MessageBase"];
        /** @description One message, to one or many recipients. `messageType` chooses what else it carries: each payload is a member of its own at the top level. Only `template` may open a conversation; every other type needs a reply of the user within the last 24 hours. */
        readonly SubmitMessageRequest: components["schemas"]["TemplateMessage"] | components["schemas"]["TextMessage"] | components["schemas"]["ImageMessage"] | components["schemas"]["VideoMessage"] | components["schemas"]["AudioMessage"] | components["schemas"]["LocationMessage"] | components["schemas"]["DocumentMessage"] | components["schemas"]["StickerMessage"] | components["schemas"]["ContactsMessage"] | components["schemas"]["InteractiveMessage"];
        /** @description The envelope of every answer. `code` is `"0"` when the vendor has taken the message, which is not yet a delivery. The answer to a failure is not printed anywhere; that it has the same members, without a message id, is inferred. */
        readonly SubmitMessageResponse: {
            /** @description `"0"` when accepted, otherwise why not: see the table of codes. Always a string; one of the vendor's tables says integer, no sample has one. */
            readonly code: string;
            /** @description The code in words, in Chinese or in English. For people: do not decide on it. */
            readonly message: string;
            /** @description The message id: decimal digits, beyond 2^53, so it must stay a string. The status webhook carries it as `body.id`. It is one id; what it is when there are several recipients is not documented. */
            readonly data?: string | null;
        };
        /** @description A marketing template, sent through Marketing Messages Lite. It is a template message without any other type. The vendor's table also lists `body` with its text-only condition, which can never hold here; the contract leaves it out. */
        readonly SubmitMarketingMessageRequest: {
            /**
             * @description Always `template`: MM Lite sends nothing else.
             * @constant
             */
            readonly messageType: "template";
            readonly templateName: components["schemas"]["TemplateName"];
        } & (components["schemas"]["MessageBase"] & components["schemas"]["TemplateContent"]);
        /** @description The page does not say what this operation answers (its sample is empty, read 2026-11); that it is what every other operation answers is inferred. */
        readonly SubmitMarketingMessageResponse: components["schemas"]["SubmitMessageResponse"];
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
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message. Unknown members are refused by this contract, so that a misspelt one does not go unnoticed. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitMessageRequest"];
            };
        };
        readonly responses: {
            /** @description Taken (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmitMessageResponse"];
                };
            };
        };
    };
    readonly submitMarketingMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The template and who receives it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitMarketingMessageRequest"];
            };
        };
        readonly responses: {
            /** @description Taken (`code` is `"0"`) or refused (any other `code`). The vendor documents no other HTTP status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmitMarketingMessageResponse"];
                };
            };
        };
    };
}
