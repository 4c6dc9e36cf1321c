// Checked by tsc, never run: what a provider can do besides sending, the facade can too, and nothing else.
import {
  type Broadcast,
  byType,
  createWhatsApp,
  type EditableTemplates,
  failover,
  mapMessage,
  type MessageFor,
  type NewTemplate,
  type Operations,
  type PhoneNumber,
  type Templates,
  withRetry,
} from "../src/index.ts";
import { acme, globex, test } from "./vendors.ts";

declare const listing: typeof acme & Pick<Operations, "phoneNumbers">;
declare const other: typeof globex & Pick<Operations, "phoneNumbers">;

createWhatsApp({ provider: listing }).phoneNumbers() satisfies Promise<readonly PhoneNumber[]>;
createWhatsApp({ provider: withRetry(mapMessage(listing, (message) => message)) }).phoneNumbers({ timeoutMs: 100 });
createWhatsApp({ provider: test ? listing : other }).phoneNumbers();

// @ts-expect-error acme cannot
createWhatsApp({ provider: acme }).phoneNumbers();
// @ts-expect-error one of the two cannot
createWhatsApp({ provider: test ? listing : globex }).phoneNumbers();
// @ts-expect-error a failover cannot, whatever its parts can
createWhatsApp({ provider: failover([listing, other]) }).phoneNumbers();
// @ts-expect-error a choice by type cannot either
createWhatsApp({ provider: byType({ text: listing }, other) }).phoneNumbers();
// @ts-expect-error the members of a provider's own are not operations
createWhatsApp({ provider: { ...acme, ping: () => 1 } }).ping();

declare const owning: typeof acme & Pick<Operations, "businessAccounts">;

createWhatsApp({ provider: owning }).businessAccounts() satisfies Promise<
  readonly { readonly id: string; readonly review?: "PENDING" | "APPROVED" | "REJECTED" }[]
>;
// @ts-expect-error globex cannot
createWhatsApp({ provider: test ? owning : globex }).businessAccounts();

declare const editing: typeof acme & { readonly templates: EditableTemplates };
declare const reading: typeof globex & { readonly templates: Templates };
declare const template: NewTemplate;

createWhatsApp({ provider: editing }).templates.create(template);
createWhatsApp({ provider: test ? editing : reading }).templates.list();
createWhatsApp({ provider: reading }).templates.list({ name: "parcel_ready", language: "en_GB", timeoutMs: 100 });
// @ts-expect-error rows are not looked for by their status
createWhatsApp({ provider: reading }).templates.list({ status: "APPROVED" });
// @ts-expect-error globex makes no templates
createWhatsApp({ provider: reading }).templates.create(template);
// @ts-expect-error one of the two makes none
createWhatsApp({ provider: test ? editing : reading }).templates.create(template);
// @ts-expect-error neither lists its templates
createWhatsApp({ provider: test ? acme : reading }).templates.list();

const passcode = { name: "login", language: "en", category: "AUTHENTICATION" } as const;
const buttons = [{ type: "otp", otpType: "copyCode" }] as const;
({ ...passcode, components: { body: { addSecurityRecommendation: true }, buttons } }) satisfies NewTemplate;
// @ts-expect-error the text of a passcode template is Meta's own
({ ...passcode, components: { body: { text: "Your code is {{1}}" }, buttons } }) satisfies NewTemplate;
// @ts-expect-error a passcode template has a button
({ ...passcode, components: { body: { addSecurityRecommendation: true } } }) satisfies NewTemplate;

declare const casting: typeof acme & { readonly broadcast: Broadcast<MessageFor<typeof acme>> };
declare const numbers: AsyncIterable<string>;
const parcel = { name: "parcel_ready", language: "en_GB" };

createWhatsApp({ provider: withRetry(casting) }).broadcast({ to: ["+447700900123"], type: "template", template: parcel });
createWhatsApp({ provider: casting }).broadcast({ to: numbers, type: "text", text: { body: "Hello" } }, { timeoutMs: 100 });
// @ts-expect-error one number is for send
createWhatsApp({ provider: casting }).broadcast({ to: "+447700900123", type: "text", text: { body: "Hello" } });
// @ts-expect-error acme sends no products
createWhatsApp({ provider: casting }).broadcast({ to: numbers, type: "product" });
// @ts-expect-error acme has no references
createWhatsApp({ provider: casting }).broadcast({ to: numbers, type: "text", text: { body: "Hello" }, reference: "4471" });
// @ts-expect-error acme cannot
createWhatsApp({ provider: acme }).broadcast({ to: numbers, type: "text", text: { body: "Hello" } });

declare const storing: typeof acme & Pick<Operations, "media">;
declare const bytes: Uint8Array;
declare const blob: Blob;
declare const stream: ReadableStream<Uint8Array>;

createWhatsApp({ provider: storing }).media.upload({ type: "image", data: bytes }) satisfies Promise<{ readonly id: string }>;
createWhatsApp({ provider: storing }).media.upload({ type: "video", data: blob });
createWhatsApp({ provider: storing }).media.upload({ type: "document", data: stream, maxBytes: 1000 });
// @ts-expect-error a text is no file
createWhatsApp({ provider: storing }).media.upload({ type: "image", data: "iVBORw0KGgo=" });
// @ts-expect-error acme cannot
createWhatsApp({ provider: acme }).media.upload({ type: "image", data: bytes });
