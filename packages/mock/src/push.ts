import type { VendorEntry } from "./contract.ts";
import { demoValue } from "./authentication.ts";
import type { VendorId } from "./generated/registry.ts";
import { replaceAt } from "./json.ts";
import { likeness, type Random } from "./mint.ts";

export interface PushOptions {
  readonly vendor: VendorId;
  /** The event and its variant, as in `specs/<vendor>/webhooks/`: `message-status-event-delivered`. `mock.pushes(vendor)` lists them. */
  readonly event: string;
  /** Where your webhook listens. */
  readonly to: string;
  /** The message that a status is about: a receipt's `messageId`. Default: that of the sample. */
  readonly messageId?: string | undefined;
  /** What proves the vendor, by the names of `parseWebhook`'s options. Default: `demo-` and the name, as in `demo-user-name`. */
  readonly credentials?: { readonly [name: string]: string } | undefined;
  /** Other values, by dotted path: `{ "body.sendPhone": "447700900123" }`. Default: the sample's. */
  readonly set?: { readonly [path: string]: unknown } | undefined;
}

/** What the webhook answered. */
export interface PushAnswer {
  readonly status: number;
  readonly body: string;
}

/** A push as it is sent: the sample with an id of its own, and the headers that the vendor adds. */
export function pushOf(
  { contract, pushes }: VendorEntry,
  { event, messageId, credentials, set = {} }: PushOptions,
  random: Random,
): { readonly headers: { readonly [name: string]: string }; readonly body: string } | undefined {
  const sample = Object.hasOwn(pushes, event) ? pushes[event] : undefined;
  if (sample === undefined) return undefined;
  const envelope = contract["x-push"];
  const changes: readonly (readonly [path: string, make: (old: unknown) => unknown])[] = [
    ...(envelope?.eventId === undefined
      ? []
      : [[envelope.eventId, (old: unknown) => (typeof old === "string" ? likeness(old, random) : old)] as const]),
    ...(envelope === undefined || messageId === undefined ? [] : [[envelope.messageId, () => messageId] as const]),
    ...Object.entries(set).map(([path, value]) => [path, () => value] as const),
  ];
  const payload = changes.reduce<unknown>((value, [path, make]) => replaceAt(value, path.split("."), make), sample);
  return { headers: { "content-type": "application/json", ...proof(contract, event, credentials) }, body: JSON.stringify(payload) };
}

/** The headers that prove the vendor, if its contract names any for this event. */
function proof(
  contract: VendorEntry["contract"],
  event: string,
  credentials: PushOptions["credentials"] = {},
): { [header: string]: string } {
  const [key] = Object.keys(contract.webhooks ?? {})
    .filter((name) => event.startsWith(name))
    .toSorted((a, b) => b.length - a.length);
  const [requirement = {}] = (key === undefined ? undefined : contract.webhooks?.[key]?.post.security) ?? [];
  const schemes = Object.keys(requirement).map((name) => contract.components.securitySchemes[name]);
  return Object.fromEntries(
    schemes.flatMap((scheme) => {
      const credential = scheme?.["x-credential"];
      return scheme === undefined || credential === undefined ? [] : [[scheme.name, credentials[credential] ?? demoValue(credential)]];
    }),
  );
}
