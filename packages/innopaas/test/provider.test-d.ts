// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import type { MessageFor, Provider } from "@wabakit/core";
import { innopaas, type InnopaasMessage, type InnopaasOptions } from "../src/index.ts";

const options = { appKey: "demo-app-key", authorization: "demo-token", wabaId: "100200300400500", from: "+447700900001" };
const provider = innopaas({ ...options, authorization: async () => "demo-token", marketingMessagePath: "/mm", interactiveShape: "nested" });

const to = "+447700900123";
const link = "https://parcels.example.com/4471.jpg";
const template = { name: "parcel_ready", language: "en_GB" };

// Every type of message, with every feature.
provider.send(
  { to, type: "text", reference: "parcel-4471", text: { body: "Hello" } },
  { timeoutMs: 1000, signal: AbortSignal.timeout(500) },
);
provider.send({ to, type: "image", image: { link, caption: "Your parcel" } });
provider.send({ to, type: "video", video: { link, caption: "Your parcel" } });
provider.send({ to, type: "audio", audio: { link } });
provider.send({ to, type: "document", document: { link, filename: "label.pdf", caption: "Print this label." } });
provider.send({ to, type: "sticker", sticker: { link } });
provider.send({ to, type: "location", location: { latitude: 51.5, longitude: -0.12, name: "Depot", address: "1 High Street" } });
provider.send({ to, type: "contacts", contacts: [{ name: { formattedName: "Ada" }, phones: [{ phone: "447700900155", type: "WORK" }] }] });
provider.send({ to, type: "template", template });
provider.send({ to, type: "marketingTemplate", reference: "spring", marketingTemplate: template });
provider.send({
  to,
  type: "template",
  template: {
    ...template,
    components: [
      { type: "header", parameters: [{ type: "document", document: { link } }] },
      { type: "body", parameters: [{ type: "text", text: "4471" }] },
      { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "4471" }] },
    ],
  },
});
provider.send({
  to,
  type: "list",
  list: {
    header: { type: "image", image: { link } },
    body: "Which one?",
    button: "Choose",
    sections: [{ rows: [{ id: "1", title: "4471", description: "2 kg" }] }],
  },
});
provider.send({
  to,
  type: "buttons",
  buttons: { header: { type: "video", video: { link } }, body: "At home?", footer: "wabakit", buttons: [{ id: "yes", title: "Yes" }] },
});
provider.send({ to, type: "product", product: { catalogId: "100200300400501", productRetailerId: "BOX-SMALL" } });
provider.send({
  to,
  type: "productList",
  productList: {
    header: { type: "text", text: "Boxes" },
    body: "Choose",
    catalogId: "100200300400501",
    sections: [{ title: "Small", productRetailerIds: ["BOX-SMALL"] }],
  },
});

// The receipt, and the provider's own types.
const receipt = await provider.send({ to, type: "template", template });
receipt.messageId satisfies string;
provider satisfies Provider<InnopaasMessage>;
({ to, type: "text", text: { body: "Hello" } }) satisfies MessageFor<typeof provider>;
options satisfies InnopaasOptions;

// Types that it does not send.
provider.send({
  to,
  // @ts-expect-error InnoPaaS has no location request
  type: "locationRequest",
  locationRequest: { body: "Where are you?" },
});
provider.send({
  to,
  // @ts-expect-error unknown type
  type: "poll",
  text: { body: "Hello" },
});

// Features that it does not honour.
provider.send({
  to,
  type: "text",
  // @ts-expect-error no quoting
  replyTo: "335000000000000001",
  text: { body: "Hello" },
});
provider.send({
  to,
  type: "text",
  text: {
    body: "Hello",
    // @ts-expect-error no previews
    previewUrl: true,
  },
});
provider.send({
  to,
  type: "image",
  image: {
    // @ts-expect-error links only
    id: "1001",
  },
});
provider.send({
  to,
  type: "template",
  template: {
    ...template,
    components: [
      {
        type: "header",
        parameters: [
          {
            type: "image",
            image: {
              // @ts-expect-error links only
              id: "1001",
            },
          },
        ],
      },
    ],
  },
});

// Wrong messages.
provider.send({
  to,
  type: "text",
  text: {
    // @ts-expect-error misspelt member
    boddy: "Hello",
  },
});
provider.send({
  to,
  type: "text",
  // @ts-expect-error the body of another type
  image: { link },
});
provider.send({
  // @ts-expect-error a number is not a phone number
  to: 447700900123,
  type: "text",
  text: { body: "Hello" },
});
// @ts-expect-error no recipient
provider.send({ type: "text", text: { body: "Hello" } });
// @ts-expect-error no body
provider.send({ to, type: "text" });
provider.send({
  to,
  type: "document",
  // @ts-expect-error no filename
  document: { link },
});
provider.send({
  to,
  type: "buttons",
  buttons: {
    body: "At home?",
    // @ts-expect-error a fourth button
    buttons: [
      { id: "yes", title: "Yes" },
      { id: "no", title: "No" },
      { id: "later", title: "Later" },
      { id: "never", title: "Never" },
    ],
  },
});
provider.send({
  to,
  type: "productList",
  productList: {
    header: {
      // @ts-expect-error only a text stands above products
      type: "image",
      image: { link },
    },
    body: "Choose",
    catalogId: "100200300400501",
    sections: [{ productRetailerIds: ["BOX-SMALL"] }],
  },
});
provider.send(
  { to, type: "text", text: { body: "Hello" } },
  {
    // @ts-expect-error misspelt option
    timeout: 1000,
  },
);

// Wrong options.
// @ts-expect-error no options
innopaas();
// @ts-expect-error no account, no sender
innopaas({ appKey: "demo-app-key", authorization: "demo-token" });
// @ts-expect-error no account
innopaas({ appKey: "demo-app-key", authorization: "demo-token", from: "+447700900001" });
// @ts-expect-error no sender
innopaas({ appKey: "demo-app-key", authorization: "demo-token", wabaId: "100200300400500" });
// @ts-expect-error no key
innopaas({ authorization: "demo-token", wabaId: "100200300400500", from: "+447700900001" });
// @ts-expect-error no token
innopaas({ appKey: "demo-app-key", wabaId: "100200300400500", from: "+447700900001" });
innopaas({
  ...options,
  // @ts-expect-error no such shape
  interactiveShape: "wide",
});
innopaas({
  ...options,
  // @ts-expect-error a path begins with a slash
  marketingMessagePath: "mm",
});
innopaas({
  ...options,
  // @ts-expect-error a provider always checks before it sends
  preflight: () => [],
});

// Besides sending.
provider.broadcast({ to: [to], type: "template", template, reference: "r-1" });
provider.templates.create({ ...template, category: "UTILITY", components: { body: { text: "Hello" } } });
provider.phoneNumbers({ timeoutMs: 1000 });
provider.businessAccounts({ timeoutMs: 1000 });
// @ts-expect-error one recipient is for send
provider.broadcast({ to, type: "template", template });
// @ts-expect-error InnoPaaS does not quote messages
provider.broadcast({ to: [to], type: "template", template, replyTo: "wamid.1" });
// @ts-expect-error files are uSpeedo's
provider.media.upload({ type: "image", data: new Uint8Array(1) });
