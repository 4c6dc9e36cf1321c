// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import type { MessageFor, Provider, Receipt } from "@wabakit/core";
import { itniotech, type ItniotechMessage, type ItniotechOptions } from "../src/index.ts";

const options = { apiKey: "demo-api-key", apiSecret: "demo-api-secret", appId: "Demo1234", from: "+447700900001" };
const provider = itniotech({ ...options, apiSecret: async () => "demo-api-secret", baseUrl: "http://127.0.0.1:4010", timeoutMs: 5000 });

const to = "+447700900123";
const link = "https://parcels.example.com/4471.jpg";
const template = { name: "parcel_ready", language: "en_GB" };

// Every type of message, with every feature.
provider.send({ to, type: "text", replyTo: "m-1", text: { body: "Hello" } }, { timeoutMs: 1000, signal: AbortSignal.timeout(500) });
provider.send({ to, type: "image", image: { link, caption: "Your parcel" } });
provider.send({ to, type: "video", video: { link, caption: "Your parcel" } });
provider.send({ to, type: "audio", audio: { link } });
provider.send({ to, type: "document", document: { link, filename: "label.pdf", caption: "Print this label." } });
provider.send({ to, type: "sticker", sticker: { link } });
provider.send({ to, type: "location", location: { latitude: 51.5, longitude: -0.12, name: "Depot", address: "1 High Street" } });
provider.send({ to, type: "contacts", contacts: [{ name: { formattedName: "Ada" }, phones: [{ phone: "447700900155", type: "WORK" }] }] });
provider.send({ to, type: "template", template });
provider.send({
  to,
  type: "template",
  template: {
    ...template,
    components: [
      { type: "header", parameters: [{ type: "location", location: { latitude: 51.5, longitude: -0.12 } }] },
      { type: "body", parameters: [{ type: "text", text: "4471" }] },
      { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "4471" }] },
      { type: "button", subType: "quickReply", index: 1, parameters: [{ type: "payload", payload: "later" }] },
    ],
  },
});
provider.send({
  to,
  type: "list",
  list: {
    header: { type: "text", text: "Parcels" },
    body: "Which one?",
    footer: "Until Friday",
    button: "Choose",
    sections: [{ title: "Today", rows: [{ id: "1", title: "4471", description: "2 kg" }] }],
  },
});
provider.send({
  to,
  type: "buttons",
  buttons: { header: { type: "text", text: "Parcels" }, body: "At home?", buttons: [{ id: "yes", title: "Yes" }] },
});
provider.send({ to, type: "locationRequest", locationRequest: { body: "Where?" } });

// Readonly and named inputs; the receipt; the provider's own types.
const frozen = { to, type: "image", image: { link } } as const;
provider.send(frozen);
const message: ItniotechMessage = { to, type: "text", text: { body: "Hello" } };
provider.send(message) satisfies Promise<Receipt>;
provider satisfies Provider<ItniotechMessage>;
message satisfies MessageFor<typeof provider>;
options satisfies ItniotechOptions;

// Narrowing works, and fails where it should.
declare const sent: ItniotechMessage;
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
  // @ts-expect-error no reference
  reference: "order-4471",
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
    id: "7657",
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
              id: "7657",
            },
          },
        ],
      },
    ],
  },
});
provider.send({
  to,
  type: "buttons",
  buttons: {
    header: {
      // @ts-expect-error only a text stands above buttons
      type: "image",
      image: { link },
    },
    body: "At home?",
    buttons: [{ id: "yes", title: "Yes" }],
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
  // @ts-expect-error no link
  image: { caption: "Your parcel" },
});
provider.send({
  to,
  type: "buttons",
  buttons: {
    body: "At home?",
    buttons: [
      {
        id: "yes",
        // @ts-expect-error misspelt member of a button
        titel: "Yes",
      },
    ],
  },
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
  type: "list",
  // @ts-expect-error a list without sections
  list: { body: "Which one?", button: "Choose" },
});
provider.send(message, {
  // @ts-expect-error misspelt option
  timeout: 1000,
});

// Wrong options.
// @ts-expect-error no options
itniotech();
// @ts-expect-error no application, no sender
itniotech({ apiKey: "demo-api-key", apiSecret: "demo-api-secret" });
// @ts-expect-error no application
itniotech({ apiKey: "demo-api-key", apiSecret: "demo-api-secret", from: "+447700900001" });
// @ts-expect-error no sender
itniotech({ apiKey: "demo-api-key", apiSecret: "demo-api-secret", appId: "Demo1234" });
// @ts-expect-error no key
itniotech({ apiSecret: "demo-api-secret", appId: "Demo1234", from: "+447700900001" });
// @ts-expect-error no secret
itniotech({ apiKey: "demo-api-key", appId: "Demo1234", from: "+447700900001" });
itniotech({
  ...options,
  // @ts-expect-error a number is not a phone number
  from: 447700900001,
});
itniotech({
  ...options,
  // @ts-expect-error misspelt option
  appID: "Demo1234",
});
itniotech({
  ...options,
  // @ts-expect-error a provider always checks before it sends
  preflight: () => [],
});

// Besides sending.
provider.templates.create({ ...template, category: "UTILITY", components: { body: { text: "Hello" } } });
provider.phoneNumbers({ timeoutMs: 1000 });
provider.businessAccounts({ timeoutMs: 1000 });
// @ts-expect-error files are uSpeedo's
provider.media.upload({ type: "image", data: new Uint8Array(1) });
// @ts-expect-error one message to many is InnoPaaS'
provider.broadcast({ to: [to], type: "template", template });
