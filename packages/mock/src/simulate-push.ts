import type { Location, MessageStatus } from "@wabakit/core";
import { given } from "@wabakit/core/vendor";
import type { PushMembers, PushRecipe, TimeForm, VendorEntry } from "./contract.ts";
import { valueAt } from "./json.ts";
import { fill, newId, type Push, type PushContext } from "./push.ts";

// Pushes about given messages, made from the samples of a vendor's contract as its `x-push` says. All give undefined for what the vendor publishes no
// payload for. What the values are is our simulation: which statuses a message goes through, Meta's ids, and that conversations last a day.

interface About {
  /** The application or WhatsApp Business Account, as in a `RequestReading`. Default: the sample's. */
  readonly account?: string | undefined;
  /** When it happened, in milliseconds since the epoch. */
  readonly at: number;
}

/** What became of a message that was sent. */
export interface SimulatedStatus extends About {
  /** As the vendor answered it. */
  readonly messageId: string;
  readonly status: MessageStatus;
  /** The user. */
  readonly to: string;
  /** The business number. */
  readonly from: string;
  readonly reference?: string | undefined;
  /** Of a failed message: Meta's code and text. Default: the sample's. */
  readonly failure?: { readonly code: string; readonly message: string } | undefined;
}

/** What a user may answer. */
export type Reply =
  | { readonly type: "text"; readonly text: { readonly body: string } }
  /** A quick-reply button of a template; without a payload of its own, Meta repeats the text. */
  | { readonly type: "button"; readonly button: { readonly text: string; readonly payload: string } }
  | { readonly type: "buttonReply"; readonly buttonReply: { readonly id: string; readonly title: string } }
  | { readonly type: "listReply"; readonly listReply: { readonly id: string; readonly title: string; readonly description?: string } }
  | { readonly type: "location"; readonly location: Location };

/** A message of a user's. */
export interface SimulatedReply extends About {
  readonly message: Reply;
  /** The user. */
  readonly from: string;
  /** The business number. */
  readonly to: string;
  /** The name in the user's profile. */
  readonly name?: string | undefined;
  /** The message that it quotes or answers: as the vendor answered it when that was sent. Left out where the vendor documents no place for it. */
  readonly replyTo?: string | undefined;
  /** Its own id. Default: one like the sample's. */
  readonly messageId?: string | undefined;
}

/** What Meta decided about a template. */
export interface SimulatedTemplateStatus extends About {
  readonly templateId: string;
  /** Meta's word: `APPROVED`. */
  readonly status: string;
  readonly name: string;
  readonly language: string;
  /** Default: the sample's, as is the reason. */
  readonly category?: string | undefined;
  readonly reason?: string | undefined;
}

/** What a message has cost. */
export interface SimulatedBilling extends About {
  readonly messageId: string;
  /** The business number. */
  readonly from: string;
  readonly billable: boolean;
  /** A decimal number, as text. Default: the sample's, as are the others. */
  readonly fee?: string | undefined;
  readonly currency?: string | undefined;
  readonly conversationType?: string | undefined;
}

// Of the values below, one that is undefined leaves the sample, and one that is not there keeps what the sample has.

export const statusPush = (entry: VendorEntry, status: SimulatedStatus, context: PushContext): Push | undefined =>
  pushFor(entry, "message-status", status.status, context, {
    messageId: status.messageId,
    wamid: metaIdOf(status.messageId, status.to),
    recipient: status.to,
    from: status.from,
    reference: status.reference,
    ...(status.failure && {
      failure: `${status.failure.code} ${status.failure.message}`,
      "failure.vendorCode": status.failure.code,
      "failure.message": status.failure.message,
    }),
    ...timesOf(entry, status.at),
    ...given({ account: status.account }),
  });

export function replyPush(entry: VendorEntry, reply: SimulatedReply, context: PushContext): Push | undefined {
  const { message, from, to, name, replyTo } = reply;
  const messageId = reply.messageId ?? ownId(entry, message.type, context);
  return pushFor(entry, "message-received", message.type, context, {
    messageId,
    wamid: metaIdOf(messageId, from),
    from,
    to,
    name,
    replyTo: replyTo === undefined ? undefined : metaIdOf(replyTo, from),
    replyToSender: replyTo === undefined ? undefined : to,
    ...contentOf(message),
    ...timesOf(entry, reply.at),
    ...given({ account: reply.account }),
  });
}

export const templateStatusPush = (entry: VendorEntry, template: SimulatedTemplateStatus, context: PushContext): Push | undefined =>
  pushFor(entry, "template-status", template.status, context, {
    templateId: template.templateId,
    name: template.name,
    language: template.language,
    ...timesOf(entry, template.at),
    ...given({ category: template.category, reason: template.reason, account: template.account }),
  });

export const billingPush = (entry: VendorEntry, billing: SimulatedBilling, context: PushContext): Push | undefined =>
  pushFor(entry, "billing", billing.billable ? "charged" : "free", context, {
    messageId: billing.messageId,
    from: billing.from,
    ...timesOf(entry, billing.at),
    ...given({ fee: billing.fee, currency: billing.currency, conversationType: billing.conversationType, account: billing.account }),
  });

/** What can be simulated: of which statuses, types of replies, states of templates and charges the vendor publishes a payload. */
export const simulations = ({ contract }: VendorEntry): { readonly [type in keyof PushMembers]: readonly string[] } => {
  const of = (type: keyof PushMembers): readonly string[] => Object.keys(contract["x-push"]?.events?.[type]?.samples ?? {});
  return {
    "message-status": of("message-status"),
    "message-received": of("message-received"),
    "template-status": of("template-status"),
    billing: of("billing"),
  };
};

/** Meta's id of a message to or from a user, as we make it up: the same in every push that names the message. */
export const metaIdOf = (messageId: string, user: string): string => `wamid.${Buffer.from(`${user} ${messageId}`).toString("base64")}`;

type Values<Type extends keyof PushMembers> = { readonly [member in PushMembers[Type]]?: unknown };

function pushFor<Type extends keyof PushMembers>(
  entry: VendorEntry,
  type: Type,
  variant: string,
  context: PushContext,
  values: Values<Type>,
): Push | undefined {
  const { event, paths } = sampleOf(entry, type, variant);
  if (event === undefined) return undefined;
  const sample = entry.pushes[event];
  const changes = Object.entries<unknown>(values).flatMap(([member, value]) =>
    [paths[member] ?? []].flat().map((path) => [path, asWritten(valueAt(sample, path), value)]),
  );
  return fill(entry, event, Object.fromEntries(changes), context);
}

/** Some vendors write numbers as texts. */
const asWritten = (old: unknown, value: unknown): unknown => (typeof old === "string" && typeof value === "number" ? String(value) : value);

/** The sample to fill in, if there is one, and where its values stand. */
function sampleOf(
  { contract }: VendorEntry,
  type: keyof PushMembers,
  variant: string,
): { readonly event: string | undefined; readonly paths: PushRecipe["paths"] } {
  const { samples, paths }: PushRecipe = contract["x-push"]?.events?.[type] ?? { samples: {}, paths: {} };
  return { event: Object.hasOwn(samples, variant) ? samples[variant] : undefined, paths };
}

/** An id like the one that the sample has of its own. */
function ownId(entry: VendorEntry, variant: string, { random }: PushContext): string {
  const { event = "", paths } = sampleOf(entry, "message-received", variant);
  return String(newId(valueAt(entry.pushes[event], String(paths["messageId"])), random));
}

const replyMembers = {
  text: ["body"],
  button: ["text", "payload"],
  buttonReply: ["id", "title"],
  listReply: ["id", "title", "description"],
  location: ["latitude", "longitude", "name", "address"],
} as const satisfies { readonly [type in Reply["type"]]: readonly string[] };

/** `{ "message.text.body": "Hello" }` */
const contentOf = (message: Reply): { readonly [member: string]: unknown } =>
  Object.fromEntries(
    replyMembers[message.type].map((name) => [`message.${message.type}.${name}`, valueAt(message, `${message.type}.${name}`)]),
  );

const timeForms: { readonly [form in TimeForm]: (at: number) => string | number } = {
  iso: (at) => new Date(at).toISOString(),
  seconds: (at) => Math.floor(at / 1000),
  milliseconds: (at) => at,
};

const day = 24 * 60 * 60_000;

function timesOf({ contract }: VendorEntry, at: number): { readonly occurredAt: unknown; readonly conversationEnds: unknown } {
  const write = timeForms[contract["x-push"]?.time ?? "iso"];
  return { occurredAt: write(at), conversationEnds: write(at + day) };
}
