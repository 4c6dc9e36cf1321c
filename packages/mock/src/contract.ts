import type { Provider } from "@wabakit/core";
import type { Preflight, RequestReader, Unsigned, VendorCodes } from "@wabakit/core/vendor";

/** A bundled contract: OpenAPI with our extensions (`specs/README.md` explains them). */
export interface Contract {
  readonly info: { readonly title: string; readonly [member: string]: unknown };
  readonly paths: { readonly [path: string]: { readonly [method: string]: unknown } };
  readonly components: Components;
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly "x-envelope": Envelope;
  readonly "x-dispatch"?: string;
  /** Options of the package's factory beside the credentials. */
  readonly "x-demo-options"?: { readonly [option: string]: unknown };
  readonly "x-push"?: PushEnvelope;
  readonly webhooks?: {
    readonly [event: string]: { readonly post: { readonly security?: Contract["security"]; readonly [member: string]: unknown } };
  };
  readonly "x-vendor-code"?: { readonly [rule: string]: string };
  readonly "x-vendor-codes": { readonly [code: string]: VendorCode };
  readonly [member: string]: unknown;
}

/** One entry of the vendor's table of codes. */
export interface VendorCode {
  readonly name: string;
  readonly meaning: string;
  readonly action: string;
  readonly [member: string]: unknown;
}

export interface Components {
  readonly schemas: { readonly [name: string]: unknown };
  readonly securitySchemes: { readonly [name: string]: SecurityScheme };
  readonly [section: string]: unknown;
}

/** Where every answer keeps what every answer has, as dotted paths. */
export interface Envelope {
  readonly code: string;
  readonly success: string | number;
  readonly message: string;
  /** Of the operations that send messages. */
  readonly messageId?: string;
  /** Of the operations that take a file to send later. */
  readonly mediaId?: string;
  readonly requestId?: string;
  /** The response header that carries the request id too. */
  readonly requestIdHeader?: string;
  /** Where the answer names the action of the request, followed by `Response`. */
  readonly action?: string;
  readonly timestamp?: string;
}

/** Where pushes keep what most of them have, as dotted paths, and how they are made for a given message. */
export interface PushEnvelope {
  /** Of a status: the id of the message that it is about. */
  readonly messageId: string;
  /** The id of the push itself. */
  readonly eventId?: string;
  /** How the vendor writes times. */
  readonly time?: TimeForm;
  /** After how many minutes an unanswered push comes again, by webhook; only where the vendor documents it. */
  readonly retryAfterMinutes?: { readonly [webhook: string]: readonly number[] };
  /** By type of normalised event. */
  readonly events?: { readonly [type in keyof PushMembers]?: PushRecipe<PushMembers[type]> };
}

export type TimeForm = "iso" | "seconds" | "milliseconds";

/** How the pushes of one type of event are made. */
export interface PushRecipe<Member extends string = string> {
  /** By what sets them apart (the status, the type of the message): the sample that is filled in. */
  readonly samples: { readonly [variant: string]: string };
  /** Where a sample has the members of the event. A sample without that path says nothing of it. */
  readonly paths: { readonly [member in Member]?: string | readonly string[] };
}

/** The members of normalised events that a push may be given, and what such pushes also tell: the account, when the conversation ends, who was quoted. */
export interface PushMembers {
  "message-status":
    | "messageId"
    | "wamid"
    | "recipient"
    | "from"
    | "account"
    | "reference"
    | "failure" // code and message in one text
    | "failure.vendorCode"
    | "failure.message"
    | "conversationEnds"
    | "occurredAt";
  "message-received":
    | "messageId"
    | "wamid"
    | "from"
    | "to"
    | "account"
    | "name"
    | "replyTo"
    | "replyToSender"
    | "message.text.body"
    | "message.button.text"
    | "message.button.payload"
    | "message.buttonReply.id"
    | "message.buttonReply.title"
    | "message.listReply.id"
    | "message.listReply.title"
    | "message.listReply.description"
    | "message.location.latitude"
    | "message.location.longitude"
    | "message.location.name"
    | "message.location.address"
    | "occurredAt";
  "template-status": "templateId" | "name" | "language" | "category" | "reason" | "account" | "occurredAt";
  billing: "messageId" | "from" | "account" | "fee" | "currency" | "conversationType" | "conversationEnds" | "occurredAt";
}

export interface SecurityScheme {
  readonly name: string;
  readonly "x-credential"?: string;
  readonly "x-signed-with"?: readonly string[];
  readonly "x-carries"?: "timestamp" | "nonce";
  /** The case of a signature's hexadecimal digits does not matter. */
  readonly "x-any-case"?: boolean;
  readonly [member: string]: unknown;
}

/** Samples of what a vendor pushes, by event and variant: `message-status-event-delivered`. */
export type Pushes = { readonly [name: string]: unknown };

/** What the generated registry knows of a vendor. */
export interface VendorEntry {
  readonly contract: Contract;
  readonly pushes: Pushes;
  /** What the vendor's codes mean for the caller. */
  readonly codes: VendorCodes;
  readonly preflight: Preflight;
  readonly readRequest: RequestReader;
  /** The package's factory: what the facade would send. */
  readonly provider: (options: never) => Provider<never>;
  readonly sign?: (credentials: never, request: Unsigned) => string;
  /** What `sign` hashes. */
  readonly plaintext?: (credentials: never, request: Unsigned) => string;
}
