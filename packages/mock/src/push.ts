import type { VendorEntry } from "./contract.ts";
import { demoValue } from "./authentication.ts";
import type { VendorId } from "./generated/registry.ts";
import { removeAt, replaceAt } from "./json.ts";
import { likeness, type Random } from "./mint.ts";

/** What `mock.push` sends, and to whom. */
export interface PushOptions {
  readonly vendor: VendorId;
  /** The event and its variant, as in `specs/<vendor>/webhooks/`: `message-status-event-delivered`. `mock.pushes(vendor)` lists them. */
  readonly event: string;
  /** Where your webhook listens. Default: the mock's `webhookUrl`. */
  readonly to?: string | undefined;
  /** The message that a status is about: a receipt's `messageId`. Default: that of the sample. */
  readonly messageId?: string | undefined;
  /** What proves the vendor, by the names of `parseWebhook`'s options. Default: `demo-` and the name, as in `demo-user-name`. */
  readonly credentials?: { readonly [name: string]: string } | undefined;
  /** Other values, by dotted path: `{ "body.sendPhone": "447700900123" }`; undefined leaves the member out. Default: the sample's. */
  readonly set?: { readonly [path: string]: unknown } | undefined;
}

/** What the webhook answered. */
export interface PushAnswer {
  readonly status: number;
  readonly body: string;
}

/** A push, ready to be sent. */
export interface Push {
  /** The sample that it was made from: `message-status-event-delivered`. */
  readonly event: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** How long the vendor waits before each further attempt when nobody takes it; none where it documents nothing. */
  readonly retryAfterMs: readonly number[];
}

/** What goes into every push. */
export interface PushContext {
  readonly random: Random;
  /** See `PushOptions`. */
  readonly credentials?: PushOptions["credentials"];
}

/** A push as it is sent: the sample with an id of its own, and the headers that the vendor adds. */
export function pushOf(entry: VendorEntry, { event, messageId, credentials, set = {} }: PushOptions, random: Random): Push | undefined {
  const envelope = entry.contract["x-push"];
  const about = envelope === undefined || messageId === undefined ? {} : { [envelope.messageId]: messageId };
  return fill(entry, event, { ...about, ...set }, { random, credentials });
}

/** The push of a sample with other values at some dotted paths; a value that is undefined leaves. Undefined if there is no such sample. */
export function fill(
  { contract, pushes }: VendorEntry,
  event: string,
  values: { readonly [path: string]: unknown },
  { random, credentials }: PushContext,
): Push | undefined {
  const sample = Object.hasOwn(pushes, event) ? pushes[event] : undefined;
  if (sample === undefined) return undefined;
  const { eventId, retryAfterMinutes = {} } = contract["x-push"] ?? {};
  const fresh = eventId === undefined ? sample : replaceAt(sample, eventId.split("."), (old) => newId(old, random));
  const payload = Object.entries(values).reduce<unknown>((filled, [path, value]) => {
    const members = path.split(".");
    return value === undefined ? removeAt(filled, members) : replaceAt(filled, members, () => value);
  }, fresh);
  const webhook = webhookOf(contract, event);
  return {
    event,
    headers: { "content-type": "application/json", ...proof(contract, webhook, credentials) },
    body: JSON.stringify(payload),
    retryAfterMs: (retryAfterMinutes[webhook] ?? []).map((minutes) => minutes * 60_000),
  };
}

/** Another id of the same form. */
export const newId = (old: unknown, random: Random): unknown => (typeof old === "string" ? likeness(old, random) : old);

/** The webhook of the contract that a sample is of: one name may begin with another. */
const webhookOf = ({ webhooks = {} }: VendorEntry["contract"], event: string): string =>
  Object.keys(webhooks)
    .filter((name) => event.startsWith(name))
    .toSorted((a, b) => b.length - a.length)[0] ?? "";

/** The headers that prove the vendor, if its contract names any for this webhook. */
function proof(
  contract: VendorEntry["contract"],
  webhook: string,
  credentials: PushOptions["credentials"] = {},
): { [header: string]: string } {
  const [requirement = {}] = contract.webhooks?.[webhook]?.post.security ?? [];
  const schemes = Object.keys(requirement).map((name) => contract.components.securitySchemes[name]);
  return Object.fromEntries(
    schemes.flatMap((scheme) => {
      const credential = scheme?.["x-credential"];
      return scheme === undefined || credential === undefined ? [] : [[scheme.name, credentials[credential] ?? demoValue(credential)]];
    }),
  );
}
