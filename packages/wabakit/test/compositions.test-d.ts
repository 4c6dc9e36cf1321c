// Checked by tsc, never run: what a composition sends is what its parts can send.
import {
  byType,
  createWhatsApp,
  failover,
  mapMessage,
  type MessageFor,
  type MessageOf,
  type Provider,
  type WhatsApp,
  withRateLimit,
  withRetry,
} from "../src/index.ts";
import { acme, type Both, globex, later, never, no, test, to, yes } from "./vendors.ts";

/** Whether each of two messages can stand for the other. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

const chosen = test ? acme : globex;
const chain = failover([withRetry(acme, { attempts: 5 }), mapMessage(globex, (message) => message)], { sessionMessages: true });
const routed = byType({ template: globex, product: globex }, acme);
const nested = withRateLimit(withRetry(failover([byType({ template: failover([acme, globex]) }, globex), test ? acme : globex])), {
  perSecond: 20,
});

true satisfies Same<MessageFor<typeof chosen>, Both>;
true satisfies Same<MessageFor<typeof chain>, Both>;
true satisfies Same<MessageFor<typeof nested>, Both>;
true satisfies Same<
  MessageFor<typeof routed>,
  | MessageOf<"text" | "image" | "list" | "buttons" | "sticker", "replyTo" | "mediaId">
  | MessageOf<"template" | "product", "replyTo" | "reference">
>;
// @ts-expect-error the check can fail
true satisfies Same<MessageFor<typeof chain>, MessageFor<typeof acme>>;

const parcel = { name: "parcel_ready", language: "en_GB" };

// A provider that is chosen at run time.
{
  const whatsapp = createWhatsApp({ provider: chosen });
  whatsapp.send({ to, type: "text", replyTo: "m-1", text: { body: "Hello" } });
  whatsapp.send({ to, type: "image", image: { link: "https://parcels.example.com/4471.jpg" } });
  whatsapp.send({ to, type: "template", template: parcel });
  // @ts-expect-error a misspelt member
  whatsapp.send({ to, type: "text", text: { body: "Hello", previewUrI: true } });
  // @ts-expect-error an unknown type
  whatsapp.send({ to, type: "hologram", text: { body: "Hello" } });
  // @ts-expect-error the body of another type
  whatsapp.send({ to, type: "text", image: { link: "https://parcels.example.com/4471.jpg" } });
  // @ts-expect-error no recipient
  whatsapp.send({ type: "text", text: { body: "Hello" } });
  // @ts-expect-error no body
  whatsapp.send({ to, type: "text" });
  // @ts-expect-error a number as recipient
  whatsapp.send({ to: 447700900123, type: "text", text: { body: "Hello" } });
  // @ts-expect-error a misspelt member of a button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", titel: "Yes" }] } });
  // @ts-expect-error a list without sections
  whatsapp.send({ to, type: "list", list: { body: "Which?", button: "Choose" } });
  // @ts-expect-error a template parameter without its type
  whatsapp.send({ to, type: "template", template: { ...parcel, components: [{ type: "body", parameters: ["4471"] }] } });
  // @ts-expect-error a fourth button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [yes, no, later, never] } });
  const narrow = (message: MessageFor<typeof chosen>): string | undefined => {
    if (message.type === "image") return message.image.caption;
    // @ts-expect-error which type it is has to be looked at first
    if (message.type !== "text") return message.text.body;
    return message.text.body;
  };
  narrow({ to, type: "text", text: { body: "Hello" } });
  // @ts-expect-error a type that only one of them sends
  whatsapp.send({ to, type: "product", product: { catalogId: "1", productRetailerId: "2" } });
  // @ts-expect-error a feature that only one of them honours
  whatsapp.send({ to, type: "text", text: { body: "Hello" }, reference: "order-4471" });
  // @ts-expect-error a feature that only the other one honours
  whatsapp.send({ to, type: "image", image: { id: "765769601600001" } });
}

// A failover.
{
  const whatsapp = createWhatsApp({ provider: chain });
  whatsapp.send({ to, type: "text", replyTo: "m-1", text: { body: "Hello" } });
  whatsapp.send({ to, type: "image", image: { link: "https://parcels.example.com/4471.jpg" } });
  whatsapp.send({ to, type: "template", template: parcel });
  // @ts-expect-error a misspelt member
  whatsapp.send({ to, type: "text", text: { body: "Hello", previewUrI: true } });
  // @ts-expect-error an unknown type
  whatsapp.send({ to, type: "hologram", text: { body: "Hello" } });
  // @ts-expect-error the body of another type
  whatsapp.send({ to, type: "text", image: { link: "https://parcels.example.com/4471.jpg" } });
  // @ts-expect-error no recipient
  whatsapp.send({ type: "text", text: { body: "Hello" } });
  // @ts-expect-error no body
  whatsapp.send({ to, type: "text" });
  // @ts-expect-error a number as recipient
  whatsapp.send({ to: 447700900123, type: "text", text: { body: "Hello" } });
  // @ts-expect-error a misspelt member of a button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", titel: "Yes" }] } });
  // @ts-expect-error a list without sections
  whatsapp.send({ to, type: "list", list: { body: "Which?", button: "Choose" } });
  // @ts-expect-error a template parameter without its type
  whatsapp.send({ to, type: "template", template: { ...parcel, components: [{ type: "body", parameters: ["4471"] }] } });
  // @ts-expect-error a fourth button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [yes, no, later, never] } });
  const narrow = (message: MessageFor<typeof chain>): string | undefined => {
    if (message.type === "image") return message.image.caption;
    // @ts-expect-error which type it is has to be looked at first
    if (message.type !== "text") return message.text.body;
    return message.text.body;
  };
  narrow({ to, type: "text", text: { body: "Hello" } });
  // @ts-expect-error a type that only one of them sends
  whatsapp.send({ to, type: "product", product: { catalogId: "1", productRetailerId: "2" } });
  // @ts-expect-error a feature that only one of them honours
  whatsapp.send({ to, type: "text", text: { body: "Hello" }, reference: "order-4471" });
  // @ts-expect-error a feature that only the other one honours
  whatsapp.send({ to, type: "image", image: { id: "765769601600001" } });
}

// Providers by type.
{
  const whatsapp = createWhatsApp({ provider: routed });
  whatsapp.send({ to, type: "text", replyTo: "m-1", text: { body: "Hello" } });
  whatsapp.send({ to, type: "image", image: { link: "https://parcels.example.com/4471.jpg" } });
  whatsapp.send({ to, type: "template", template: parcel });
  // @ts-expect-error a misspelt member
  whatsapp.send({ to, type: "text", text: { body: "Hello", previewUrI: true } });
  // @ts-expect-error an unknown type
  whatsapp.send({ to, type: "hologram", text: { body: "Hello" } });
  // @ts-expect-error the body of another type
  whatsapp.send({ to, type: "text", image: { link: "https://parcels.example.com/4471.jpg" } });
  // @ts-expect-error no recipient
  whatsapp.send({ type: "text", text: { body: "Hello" } });
  // @ts-expect-error no body
  whatsapp.send({ to, type: "text" });
  // @ts-expect-error a number as recipient
  whatsapp.send({ to: 447700900123, type: "text", text: { body: "Hello" } });
  // @ts-expect-error a misspelt member of a button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", titel: "Yes" }] } });
  // @ts-expect-error a list without sections
  whatsapp.send({ to, type: "list", list: { body: "Which?", button: "Choose" } });
  // @ts-expect-error a template parameter without its type
  whatsapp.send({ to, type: "template", template: { ...parcel, components: [{ type: "body", parameters: ["4471"] }] } });
  // @ts-expect-error a fourth button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [yes, no, later, never] } });
  const narrow = (message: MessageFor<typeof routed>): string | undefined => {
    if (message.type === "image") return message.image.caption;
    // @ts-expect-error which type it is has to be looked at first
    if (message.type !== "text") return message.text.body;
    return message.text.body;
  };
  narrow({ to, type: "text", text: { body: "Hello" } });
  whatsapp.send({ to, type: "product", product: { catalogId: "1", productRetailerId: "2" } });
  whatsapp.send({ to, type: "template", template: parcel, reference: "order-4471" });
  whatsapp.send({ to, type: "image", image: { id: "765769601600001" } });
  // @ts-expect-error a feature of the other provider
  whatsapp.send({ to, type: "image", image: { id: "765769601600001" }, reference: "order-4471" });
  // @ts-expect-error a type that neither sends
  whatsapp.send({ to, type: "audio", audio: { link: "https://parcels.example.com/4471.mp3" } });
}

// All of it at once.
{
  const whatsapp = createWhatsApp({ provider: nested });
  whatsapp.send({ to, type: "text", replyTo: "m-1", text: { body: "Hello" } });
  whatsapp.send({ to, type: "image", image: { link: "https://parcels.example.com/4471.jpg" } });
  whatsapp.send({ to, type: "template", template: parcel });
  // @ts-expect-error a misspelt member
  whatsapp.send({ to, type: "text", text: { body: "Hello", previewUrI: true } });
  // @ts-expect-error an unknown type
  whatsapp.send({ to, type: "hologram", text: { body: "Hello" } });
  // @ts-expect-error the body of another type
  whatsapp.send({ to, type: "text", image: { link: "https://parcels.example.com/4471.jpg" } });
  // @ts-expect-error no recipient
  whatsapp.send({ type: "text", text: { body: "Hello" } });
  // @ts-expect-error no body
  whatsapp.send({ to, type: "text" });
  // @ts-expect-error a number as recipient
  whatsapp.send({ to: 447700900123, type: "text", text: { body: "Hello" } });
  // @ts-expect-error a misspelt member of a button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [{ id: "yes", titel: "Yes" }] } });
  // @ts-expect-error a list without sections
  whatsapp.send({ to, type: "list", list: { body: "Which?", button: "Choose" } });
  // @ts-expect-error a template parameter without its type
  whatsapp.send({ to, type: "template", template: { ...parcel, components: [{ type: "body", parameters: ["4471"] }] } });
  // @ts-expect-error a fourth button
  whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: [yes, no, later, never] } });
  const narrow = (message: MessageFor<typeof nested>): string | undefined => {
    if (message.type === "image") return message.image.caption;
    // @ts-expect-error which type it is has to be looked at first
    if (message.type !== "text") return message.text.body;
    return message.text.body;
  };
  narrow({ to, type: "text", text: { body: "Hello" } });
  // @ts-expect-error a type that only one of them sends
  whatsapp.send({ to, type: "product", product: { catalogId: "1", productRetailerId: "2" } });
  // @ts-expect-error a feature that only one of them honours
  whatsapp.send({ to, type: "text", text: { body: "Hello" }, reference: "order-4471" });
  // @ts-expect-error a feature that only the other one honours
  whatsapp.send({ to, type: "image", image: { id: "765769601600001" } });
}

// A route goes to a provider that sends its type; without another provider, only the routes are sent.
const templates = byType({ template: acme });
true satisfies Same<MessageFor<typeof templates>, MessageOf<"template", "replyTo" | "mediaId">>;
byType({
  template: acme,
  // @ts-expect-error acme does not send products
  product: acme,
});
byType({
  template: acme,
  // @ts-expect-error a type that there is not
  texxt: acme,
});

// More is taken where less is needed, and not the other way round.
acme satisfies Provider<MessageOf<"text" | "image">>;
chain satisfies Provider<Both>;
// @ts-expect-error acme sends no products
acme satisfies Provider<MessageOf<"text" | "product">>;
// @ts-expect-error acme honours no reference
acme satisfies Provider<MessageOf<"text", "reference">>;
// @ts-expect-error the chain sends what both send
chain satisfies typeof acme;
createWhatsApp({ provider: acme }) satisfies WhatsApp<MessageOf<"text" | "image">>;
// @ts-expect-error acme sends no products
createWhatsApp({ provider: acme }) satisfies WhatsApp<MessageOf<"text" | "product">>;

// A wrapper of one provider keeps what else it can do; a composition of several has nothing else.
declare const bulk: typeof acme & { readonly broadcast: (to: readonly string[]) => Promise<void> };
mapMessage(withRateLimit(withRetry(bulk), { perSecond: 20 }), (message) => message).broadcast([to]);
// @ts-expect-error a failover has no broadcast
failover([bulk, globex]).broadcast([to]);
// @ts-expect-error nor have routes
byType({ text: bulk }, bulk).broadcast([to]);

// A map gives what its provider sends.
mapMessage(acme, async (message) =>
  message.type === "template" ? { ...message, template: { ...message.template, name: "other" } } : message,
);
// @ts-expect-error acme sends no products
mapMessage(acme, ({ to: recipient }) => ({ to: recipient, type: "product" as const, product: { catalogId: "1", productRetailerId: "2" } }));

// @ts-expect-error at least one provider
failover([]);
// @ts-expect-error a list that may be empty
failover([acme].slice(1));
failover([acme, ...[globex].slice(1)]);
// @ts-expect-error the factory was not called
failover([acme, () => globex]);
// @ts-expect-error a misspelt option
failover([acme, globex], { sessionMesages: true });
failover([acme, globex], {
  advance: ({ accepted, code }, { message, next }) => accepted === "no" || (code === "timed-out" && message.type !== next),
});
// @ts-expect-error a promise is not an answer
failover([acme, globex], { advance: async () => false });
// @ts-expect-error a misspelt option
withRetry(acme, { attemps: 3 });
withRateLimit(acme, { perSecond: 1 / 6, burst: 2, perRecipient: { perSecond: 1 / 6 } }) satisfies typeof acme;
withRateLimit(acme, { perSecond: 20 }).send({ to, type: "sticker", sticker: { link: "https://parcels.example.com/4471.webp" } });
// @ts-expect-error acme sends no products
withRateLimit(acme, { perSecond: 20 }).send({ to, type: "product", product: { catalogId: "1", productRetailerId: "2" } });
// @ts-expect-error no pace
withRateLimit(acme, {});
// @ts-expect-error no pace at all
withRateLimit(acme);
// @ts-expect-error a misspelt option
withRateLimit(acme, { perSecond: 20, perRecipent: { perSecond: 1 } });
// @ts-expect-error a pace is an object
withRateLimit(acme, { perSecond: 20, perRecipient: 6 });
// @ts-expect-error the factory was not called
withRateLimit(() => acme, { perSecond: 20 });
// @ts-expect-error no provider
createWhatsApp({});
// @ts-expect-error the factory was not called
createWhatsApp({ provider: () => acme });
// @ts-expect-error an option that there is not
createWhatsApp({ provider: acme, retries: 3 });
