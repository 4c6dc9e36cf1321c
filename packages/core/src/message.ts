/** Who a message goes to. Today a phone number with country code, such as `+447700900123`; spaces, dashes and brackets are taken out. */
export type Recipient = string;

/** The types of messages, in Meta's words; interactive subtypes are types of their own, because vendors differ in them. */
export type MessageType = keyof MessageBodies;

/**
 * What not every vendor honours:
 * - `replyTo`: quoting a message;
 * - `reference`: a correlation id of the caller's;
 * - `mediaId`: media that was uploaded before, by id instead of by link;
 * - `previewUrl`: a preview of a link in a text;
 * - `documentCaption`: a caption under a document;
 * - `mediaHeader`: an image, video or document above buttons or a list.
 */
export type MessageFeature = "replyTo" | "reference" | "mediaId" | "previewUrl" | "documentCaption" | "mediaHeader";

/** A message of one of the types `T`, using no feature but those in `F`. Plain data; `MessageOf<MessageType, MessageFeature>` is any message at all. */
export type MessageOf<T extends MessageType = MessageType, F extends MessageFeature = never> = Messages<F>[T];

/** Any message, of whatever vendor. */
export type Message = MessageOf<MessageType, MessageFeature>;

/** What every message has, whatever its type. */
export interface MessageCommon<out F extends MessageFeature = never> {
  readonly to: Recipient;
  /** The id of a message of this conversation that this one quotes. */
  readonly replyTo?: If<"replyTo", F, string>;
  /** The caller's own id for reconciling, at most 32 characters. It does not stop a vendor from sending twice. */
  readonly reference?: If<"reference", F, string>;
}

/** The body of each type of message, under a member of the same name. */
export interface MessageBodies<out F extends MessageFeature = never> {
  /** A text of at most 4,096 characters (InnoPaaS: 3,000). */
  readonly text: { readonly body: string; readonly previewUrl?: If<"previewUrl", F, boolean> };
  readonly image: Media<F> & Captioned;
  readonly video: Media<F> & Captioned;
  readonly audio: Media<F>;
  readonly document: Media<F> & { readonly filename: string; readonly caption?: If<"documentCaption", F, string> };
  readonly sticker: Media<F>;
  readonly location: Location;
  readonly contacts: readonly Contact[];
  /** A template that Meta has approved: the only type that may open a conversation. */
  readonly template: Template<F>;
  /** A marketing template, sent through Marketing Messages Lite. */
  readonly marketingTemplate: Template<F>;
  /** A menu of up to ten rows. */
  readonly list: List<F>;
  /** Up to three buttons that reply. */
  readonly buttons: Buttons<F>;
  /** One product of a catalogue. */
  readonly product: Product;
  /** Up to thirty products of a catalogue. */
  readonly productList: ProductList;
  /** A button that asks for the recipient's location. */
  readonly locationRequest: { readonly body: string };
}

/**
 * Each type of message, under its type. An interface for each, where one type over all could be computed: the compiler takes a quarter less time for a program
 * that sends, and an error names `TextMessage`.
 */
interface Messages<F extends MessageFeature> {
  readonly text: TextMessage<F>;
  readonly image: ImageMessage<F>;
  readonly video: VideoMessage<F>;
  readonly audio: AudioMessage<F>;
  readonly document: DocumentMessage<F>;
  readonly sticker: StickerMessage<F>;
  readonly location: LocationMessage<F>;
  readonly contacts: ContactsMessage<F>;
  readonly template: TemplateMessage<F>;
  readonly marketingTemplate: MarketingTemplateMessage<F>;
  readonly list: ListMessage<F>;
  readonly buttons: ButtonsMessage<F>;
  readonly product: ProductMessage<F>;
  readonly productList: ProductListMessage<F>;
  readonly locationRequest: LocationRequestMessage<F>;
}

interface TextMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "text";
  readonly text: MessageBodies<F>["text"];
}

interface ImageMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "image";
  readonly image: MessageBodies<F>["image"];
}

interface VideoMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "video";
  readonly video: MessageBodies<F>["video"];
}

interface AudioMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "audio";
  readonly audio: MessageBodies<F>["audio"];
}

interface DocumentMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "document";
  readonly document: MessageBodies<F>["document"];
}

interface StickerMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "sticker";
  readonly sticker: MessageBodies<F>["sticker"];
}

interface LocationMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "location";
  readonly location: MessageBodies<F>["location"];
}

interface ContactsMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "contacts";
  readonly contacts: MessageBodies<F>["contacts"];
}

interface TemplateMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "template";
  readonly template: MessageBodies<F>["template"];
}

interface MarketingTemplateMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "marketingTemplate";
  readonly marketingTemplate: MessageBodies<F>["marketingTemplate"];
}

interface ListMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "list";
  readonly list: MessageBodies<F>["list"];
}

interface ButtonsMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "buttons";
  readonly buttons: MessageBodies<F>["buttons"];
}

interface ProductMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "product";
  readonly product: MessageBodies<F>["product"];
}

interface ProductListMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "productList";
  readonly productList: MessageBodies<F>["productList"];
}

interface LocationRequestMessage<F extends MessageFeature> extends MessageCommon<F> {
  readonly type: "locationRequest";
  readonly locationRequest: MessageBodies<F>["locationRequest"];
}

/**
 * A member that is there with the feature `Wanted`, and forbidden without it. Written with `F` in front, it lets `F` be declared `out`: a message that
 * uses fewer features is taken wherever one that may use more is.
 */
type If<Wanted extends MessageFeature, F extends MessageFeature, Value> = F extends Wanted ? Value : never;

/** A file, by a public http(s) link, or by the id of an upload where the provider honours `mediaId`. */
export type Media<F extends MessageFeature = never> =
  | { readonly link: string; readonly id?: never }
  | If<"mediaId", F, { readonly id: string; readonly link?: never }>;

interface Captioned {
  readonly caption?: string;
}

/** A place, in decimal degrees. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
}

/** A contact card. */
export interface Contact {
  readonly name: {
    readonly formattedName: string;
    readonly firstName?: string;
    readonly lastName?: string;
    readonly middleName?: string;
    readonly suffix?: string;
    readonly prefix?: string;
  };
  readonly phones?: readonly { readonly phone: string; readonly type?: "CELL" | "MAIN" | "IPHONE" | Place; readonly waId?: string }[];
  readonly emails?: readonly { readonly email: string; readonly type?: Place }[];
  readonly urls?: readonly { readonly url: string; readonly type?: Place }[];
  readonly addresses?: readonly {
    readonly type?: Place;
    readonly street?: string;
    readonly city?: string;
    readonly state?: string;
    readonly zip?: string;
    readonly country?: string;
    /** ISO 3166 two-letter code. */
    readonly countryCode?: string;
  }[];
  readonly org?: { readonly company?: string; readonly department?: string; readonly title?: string };
  /** `YYYY-MM-DD`. */
  readonly birthday?: string;
}

type Place = "HOME" | "WORK";

/** An approved template and the values for its variables. */
export interface Template<out F extends MessageFeature = never> {
  readonly name: string;
  /** Meta's code: `en_US`. */
  readonly language: string;
  /** One for each part of the template that has variables. */
  readonly components?: readonly TemplateComponent<F>[];
}

/** The values for one part of a template. */
export type TemplateComponent<F extends MessageFeature = never> =
  | { readonly type: "header"; readonly parameters: readonly HeaderParameter<F>[] }
  | { readonly type: "body"; readonly parameters: readonly TextParameter[] }
  | {
      readonly type: "button";
      readonly subType: "url";
      /** The button's place in the template, from 0. */
      readonly index: number;
      /** The variable end of the button's URL; of an OTP template, the code. */
      readonly parameters: readonly [TextParameter];
    }
  | { readonly type: "button"; readonly subType: "quickReply"; readonly index: number; readonly parameters: readonly [PayloadParameter] };

/** The value for a template's header: a text, the file of a media header, or a place. */
export type HeaderParameter<F extends MessageFeature = never> =
  | TextParameter
  | { readonly type: "image"; readonly image: Media<F> }
  | { readonly type: "video"; readonly video: Media<F> }
  | { readonly type: "document"; readonly document: Media<F> & { readonly filename?: string } }
  | { readonly type: "location"; readonly location: Location };

/** The value of a template's variable. */
export interface TextParameter {
  readonly type: "text";
  readonly text: string;
}

/** What comes back when the recipient presses the button. */
export interface PayloadParameter {
  readonly type: "payload";
  readonly payload: string;
}

/** What stands above the body of an interactive message: a text, or media where the provider honours `mediaHeader`. */
export type InteractiveHeader<F extends MessageFeature = never> =
  | { readonly type: "text"; readonly text: string }
  | If<
      "mediaHeader",
      F,
      | { readonly type: "image"; readonly image: { readonly link: string } }
      | { readonly type: "video"; readonly video: { readonly link: string } }
      | { readonly type: "document"; readonly document: { readonly link: string } }
    >;

/** A text with a button that opens a menu; a choice sends the id of the row back. */
export interface List<out F extends MessageFeature = never> {
  readonly header?: InteractiveHeader<F>;
  readonly body: string;
  readonly footer?: string;
  /** The text of the button that opens the menu. */
  readonly button: string;
  /** 1 to 10 sections, with at most 10 rows in all. */
  readonly sections: readonly ListSection[];
}

/** Rows of a menu under a title. */
export interface ListSection {
  /** At most 24 characters. Needed when there is more than one section. */
  readonly title?: string;
  readonly rows: readonly ListRow[];
}

/** One choice of a menu. */
export interface ListRow {
  /** Comes back when the recipient chooses the row; at most 200 characters. */
  readonly id: string;
  /** At most 24 characters. */
  readonly title: string;
  /** At most 72 characters. */
  readonly description?: string;
}

/** A text with up to three buttons below it; a press sends the id of the button back. */
export interface Buttons<out F extends MessageFeature = never> {
  readonly header?: InteractiveHeader<F>;
  readonly body: string;
  readonly footer?: string;
  /** One to three; a longer list does not compile. `replyButtons()` checks a list made at run time. */
  readonly buttons: ReplyButtons;
}

/** One to three buttons. */
export type ReplyButtons = readonly [ReplyButton, ReplyButton?, ReplyButton?];

/** A button that replies. */
export interface ReplyButton {
  /** Comes back when the recipient presses it; at most 256 characters. */
  readonly id: string;
  /** At most 20 characters, different from the other titles. */
  readonly title: string;
}

/** A product, as the catalogue knows it. */
export interface Product {
  readonly body?: string;
  readonly footer?: string;
  /** The Facebook catalogue linked to the business account. */
  readonly catalogId: string;
  readonly productRetailerId: string;
}

/** Products of a catalogue, in sections. */
export interface ProductList {
  readonly header: { readonly type: "text"; readonly text: string };
  readonly body: string;
  readonly footer?: string;
  readonly catalogId: string;
  /** At most 30 products in all. */
  readonly sections: readonly ProductSection[];
}

/** Products under a title. */
export interface ProductSection {
  /** At most 24 characters. Needed when there is more than one section. */
  readonly title?: string;
  readonly productRetailerIds: readonly string[];
}
