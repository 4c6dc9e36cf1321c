// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import type { MessageFor, Provider, Receipt } from "@wabakit/core";
import { uspeedo, type UspeedoMessage, type UspeedoOptions } from "../src/index.ts";

const options = { accessKeyId: "demo-id", accessKeySecret: "demo-secret", from: "+447700900001" };
const provider = uspeedo({
  ...options,
  accessKeySecret: async () => "demo-secret",
  accountId: 10001,
  sendAction: "SendWhatsappMessage",
  baseUrl: "http://127.0.0.1:4010",
  timeoutMs: 5000,
});

const to = "+447700900123";
const link = "https://parcels.example.com/4471.jpg";
const template = { name: "parcel_ready", language: "en_GB" };

// Every type of message, with every feature.
provider.send({ to, type: "text", text: { body: "Hello", previewUrl: false } }, { timeoutMs: 1000, signal: AbortSignal.timeout(500) });
provider.send({ to, type: "image", image: { link, caption: "Your parcel" } });
provider.send({ to, type: "image", image: { id: "7657", caption: "Your parcel" } });
provider.send({ to, type: "video", video: { id: "7657", caption: "Your parcel" } });
provider.send({ to, type: "audio", audio: { id: "7657" } });
provider.send({ to, type: "document", document: { id: "7657", filename: "label.pdf" } });
provider.send({ to, type: "sticker", sticker: { link } });
provider.send({ to, type: "location", location: { latitude: 51.5, longitude: -0.12, name: "Depot", address: "1 High Street" } });
provider.send({ to, type: "template", template });
provider.send({
  to,
  type: "template",
  template: {
    ...template,
    components: [
      { type: "header", parameters: [{ type: "document", document: { id: "7657", filename: "label.pdf" } }] },
      { type: "body", parameters: [{ type: "text", text: "4471" }] },
      { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "4471" }] },
      { type: "button", subType: "quickReply", index: 1, parameters: [{ type: "payload", payload: "later" }] },
    ],
  },
});

// Readonly and named inputs; the receipt; the provider's own types.
const frozen = { to, type: "image", image: { link } } as const;
provider.send(frozen);
const message: UspeedoMessage = { to, type: "text", text: { body: "Hello" } };
provider.send(message) satisfies Promise<Receipt>;
provider satisfies Provider<UspeedoMessage>;
message satisfies MessageFor<typeof provider>;
options satisfies UspeedoOptions;

// Narrowing works, and fails where it should.
declare const sent: UspeedoMessage;
switch (sent.type) {
  case "image":
    sent.image.caption satisfies string | undefined;
    // @ts-expect-error an image has no text
    sent.text satisfies unknown;
    break;
  case "template":
    sent.template.name satisfies string;
    break;
  // @ts-expect-error it sends no such message
  case "product":
    break;
}

// Types that it does not send.
provider.send({
  to,
  // @ts-expect-error no contacts
  type: "contacts",
  contacts: [{ name: { formattedName: "Ada" } }],
});
provider.send({
  to,
  // @ts-expect-error no interactive messages
  type: "list",
  list: { body: "Which one?", button: "Choose", sections: [{ rows: [{ id: "1", title: "4471" }] }] },
});
provider.send({
  to,
  // @ts-expect-error no interactive messages
  type: "buttons",
  buttons: { body: "At home?", buttons: [{ id: "yes", title: "Yes" }] },
});
provider.send({
  to,
  // @ts-expect-error no interactive messages
  type: "locationRequest",
  locationRequest: { body: "Where?" },
});
provider.send({
  to,
  // @ts-expect-error no Marketing Messages Lite
  type: "marketingTemplate",
  marketingTemplate: template,
});
provider.send({
  to,
  // @ts-expect-error no products
  type: "product",
  product: { catalogId: "1", productRetailerId: "2" },
});
provider.send({
  to,
  // @ts-expect-error no products
  type: "productList",
  productList: { header: { type: "text", text: "Boxes" }, body: "Which?", catalogId: "1", sections: [{ productRetailerIds: ["2"] }] },
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
  text: { body: "Hello" },
  // @ts-expect-error no quoting
  replyTo: "m-1",
});
provider.send({
  to,
  type: "text",
  text: { body: "Hello" },
  // @ts-expect-error no reference
  reference: "order-4471",
});
provider.send({
  to,
  type: "document",
  document: {
    link,
    filename: "label.pdf",
    // @ts-expect-error no caption under a document
    caption: "Print this label.",
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
  text: { body: "Hello" },
  // @ts-expect-error misspelt member beside the type
  replyto: "m-1",
});
provider.send({
  to,
  type: "text",
  // @ts-expect-error the body of another type
  image: { link },
});
provider.send({
  to,
  type: "text",
  text: { body: "Hello" },
  // @ts-expect-error the body of another type beside its own
  image: { link },
});
// @ts-expect-error no recipient
provider.send({ type: "text", text: { body: "Hello" } });
// @ts-expect-error no body
provider.send({ to, type: "text" });
provider.send({
  // @ts-expect-error a number is not a phone number
  to: 447700900123,
  type: "text",
  text: { body: "Hello" },
});
provider.send({
  to,
  type: "document",
  // @ts-expect-error no filename
  document: { link },
});
provider.send({
  to,
  type: "location",
  location: {
    // @ts-expect-error degrees are a number
    latitude: "51.5072",
    longitude: -0.1276,
  },
});
provider.send({
  to,
  type: "template",
  template: {
    ...template,
    components: [
      {
        type: "body",
        parameters: [
          {
            type: "text",
            // @ts-expect-error a parameter is text
            text: 4471,
          },
        ],
      },
    ],
  },
});
provider.send({
  to,
  type: "template",
  template: {
    ...template,
    components: [
      {
        // @ts-expect-error a footer has no variables
        type: "footer",
        parameters: [],
      },
    ],
  },
});
provider.send({
  to,
  type: "image",
  // @ts-expect-error both id and link
  image: { link, id: "7657" },
});
provider.send({
  to,
  type: "image",
  // @ts-expect-error neither id nor link
  image: { caption: "Your parcel" },
});
provider.send(message, {
  // @ts-expect-error misspelt option
  timeout: 1000,
});

// Wrong options.
// @ts-expect-error no options
uspeedo();
// @ts-expect-error no sender
uspeedo({ accessKeyId: "demo-id", accessKeySecret: "demo-secret" });
// @ts-expect-error no id
uspeedo({ accessKeySecret: "demo-secret", from: "+447700900001" });
// @ts-expect-error no secret
uspeedo({ accessKeyId: "demo-id", from: "+447700900001" });
uspeedo({
  ...options,
  // @ts-expect-error no such operation
  sendAction: "sendMessage",
});
uspeedo({
  ...options,
  // @ts-expect-error an account is a number
  accountId: "10001",
});
uspeedo({
  ...options,
  // @ts-expect-error misspelt option
  fom: "+447700900001",
});
uspeedo({
  ...options,
  // @ts-expect-error a provider always checks before it sends
  preflight: () => [],
});

// Besides sending.
provider.media.upload({ type: "image", data: new Uint8Array(1) }) satisfies Promise<{ readonly id: string }>;
provider.templates.delete({ name: "parcel_ready" });
provider.phoneNumbers({ timeoutMs: 1000 });
// @ts-expect-error it looks no accounts up
provider.businessAccounts();
// @ts-expect-error templates are made in the console
provider.templates.create({ ...template, category: "UTILITY", components: { body: { text: "Hello" } } });
// @ts-expect-error one message to many is InnoPaaS'
provider.broadcast({ to: [to], type: "template", template });
