import type { Location } from "./message.ts";
import type { SendErrorCode } from "./send-error.ts";

/** What a vendor pushes, in one vocabulary. `type` tells the events apart; expect `unknown` wherever a vendor says something new. */
export type WebhookEvent = MessageStatusEvent | MessageReceivedEvent | TemplateStatusEvent | BillingEvent | UnknownEvent;

/** What every event has. */
export interface WebhookEventCommon {
  /**
   * The same whenever the same news comes again, so that it can be taken once: made of what is told, never of when it arrived. That is, of the message, its
   * recipient, its status and why it failed; of a received message; of a bill with its amount; of a template, its language, its status and `occurredAt`,
   * because a status may come back; of the whole push, where it is `unknown` or has no such date. What no vendor documents is whether a template's date is that
   * of the event or of the push: in the second case each repetition has an id of its own, and nothing is lost.
   */
  readonly eventId: string;
  /** The vendor that pushed it: `itniotech`. */
  readonly provider: string;
  /** When it happened or, where the vendor tells only that, was pushed. Missing where the vendor's date has no time zone. */
  readonly occurredAt?: Date;
  /** The vendor's payload as it came; of a batch, this event's part. */
  readonly raw: unknown;
}

/** What has become of a message, as WhatsApp reports it. `failed` is final; the others come in this order, see `isNewer`. */
export type MessageStatus = "sent" | "delivered" | "read" | "failed";

/** What became of a message that was sent. Statuses come in any order and more than once: see `isNewer`. */
export type MessageStatusEvent = WebhookEventCommon & {
  readonly type: "message-status";
  /** The `messageId` of the receipt. */
  readonly messageId: string;
  /** Meta's id of the message, where the vendor gives it: what `replyTo` and reactions of received messages refer to. */
  readonly wamid?: string;
  /** Who the message went to: digits. After a broadcast it tells whose status this is. */
  readonly recipient?: string;
  /** The business number that sent it: digits. */
  readonly from?: string;
  /** The caller's own id, as it was sent. */
  readonly reference?: string;
  /** Whether the message is charged for. */
  readonly billable?: boolean;
} & ({ readonly status: "failed"; readonly failure: MessageFailure } | { readonly status: "sent" | "delivered" | "read" });

/** Why a message failed after the vendor had taken it. */
export interface MessageFailure {
  /** By what the caller can do about it; `rejected` where the reason is unknown. */
  readonly code: SendErrorCode;
  /** Meta's code, as text: `131047`. */
  readonly vendorCode?: string;
  /** The vendor's own words. */
  readonly message?: string;
}

/** A user wrote to a business number. It opens the session window. */
export interface MessageReceivedEvent extends WebhookEventCommon {
  readonly type: "message-received";
  /** The vendor's id of the message. */
  readonly messageId: string;
  /** Meta's id of the message, where the vendor gives it. */
  readonly wamid?: string;
  /** The user's number: digits. Missing where the user does not show one, which WhatsApp is introducing. */
  readonly from?: string;
  /** The business number it was sent to: digits. */
  readonly to?: string;
  /** The name the user has chosen on WhatsApp. */
  readonly name?: string;
  /** The id of the message that this one answers or quotes; Meta's id, where the vendor gives one. */
  readonly replyTo?: string;
  readonly message: ReceivedMessage;
}

/** The content of each type of received message, under a member of the same name, as in the messages that are sent. */
export interface ReceivedBodies {
  readonly text: { readonly body: string };
  readonly image: ReceivedMedia;
  readonly video: ReceivedMedia;
  readonly audio: ReceivedMedia;
  readonly document: ReceivedMedia;
  readonly sticker: ReceivedMedia;
  readonly location: Location;
  readonly contacts: readonly ReceivedContact[];
  /** An emoji under a message; without `emoji`, it was taken back. */
  readonly reaction: { readonly messageId: string; readonly emoji?: string };
  /** A quick-reply button of a template was pressed. */
  readonly button: { readonly text: string; readonly payload?: string };
  /** A button of a `buttons` message was pressed. */
  readonly buttonReply: { readonly id: string; readonly title?: string };
  /** A row of a `list` message was chosen. */
  readonly listReply: { readonly id: string; readonly title?: string; readonly description?: string };
  /** What the vendor does not document, or could not read itself; the event's `raw` has it all. */
  readonly unknown: {
    /** The vendor's word for the type. */
    readonly vendorType?: string;
    /** Meta's code for why there is no content: `131051`. */
    readonly vendorCode?: string;
  };
}

/** What a user has written: a type, and a member of the same name with the content. */
export type ReceivedMessage = {
  readonly [T in keyof ReceivedBodies]: { readonly type: T } & Pick<ReceivedBodies, T>;
}[keyof ReceivedBodies];

/** A file that a user sent. */
export interface ReceivedMedia {
  /** Where it can be fetched. Anyone may have written it into an unsigned push: check the host first. */
  readonly link?: string;
  readonly id?: string;
  /** It may carry parameters: `audio/ogg; codecs=opus`. */
  readonly mimeType?: string;
  readonly sha256?: string;
  readonly caption?: string;
  readonly filename?: string;
  /** Whether a sticker moves. */
  readonly animated?: boolean;
}

/** A contact card that a user sent: the members of `Contact`, none of them certain. */
export interface ReceivedContact {
  readonly name?: Texts<"formattedName" | "firstName" | "lastName" | "middleName" | "suffix" | "prefix">;
  readonly phones?: readonly Texts<"phone" | "type" | "waId">[];
  readonly emails?: readonly Texts<"email" | "type">[];
  readonly urls?: readonly Texts<"url" | "type">[];
  readonly addresses?: readonly Texts<"type" | "street" | "city" | "state" | "zip" | "country" | "countryCode">[];
  readonly org?: Texts<"company" | "department" | "title">;
  readonly birthday?: string;
}

type Texts<Name extends string> = { readonly [name in Name]?: string };

/** What Meta decided about a template. */
export interface TemplateStatusEvent extends WebhookEventCommon {
  readonly type: "template-status";
  readonly templateId: string;
  /** Meta's word: `APPROVED`, `REJECTED`, `PAUSED`, … */
  readonly status: string;
  readonly name?: string;
  /** Meta's code: `en_US`. */
  readonly language?: string;
  /** `MARKETING`, `UTILITY` or `AUTHENTICATION`. */
  readonly category?: string;
  /** Why, in the vendor's words. */
  readonly reason?: string;
}

/** What a message has cost. */
export interface BillingEvent extends WebhookEventCommon {
  readonly type: "billing";
  /** The `messageId` of the receipt. */
  readonly messageId: string;
  readonly billable?: boolean;
  /** A decimal number, as text: `0.0529`. */
  readonly fee?: string;
  /** `USD`. */
  readonly currency?: string;
  /** `marketing`, `utility`, `authentication`, `service` or `referral_conversion`. */
  readonly conversationType?: string;
}

/** Anything else: an event that is not documented, or one without what its kind needs. Nothing is dropped: see `raw`. */
export interface UnknownEvent extends WebhookEventCommon {
  readonly type: "unknown";
  /** The vendor's name of the event, if it has one. */
  readonly vendorType?: string;
}
