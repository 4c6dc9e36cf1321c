// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { createWhatsApp, type MessageFor, type Outcome, otpTemplate, type Receipt, replyButtons, type ReplyButton } from "../src/index.ts";
import { acme, later, never, no, to, yes } from "./vendors.ts";

const whatsapp = createWhatsApp({ provider: acme });

// What is right, from literals, from frozen values, from variables.
whatsapp.send({ to, type: "text", text: { body: "Hello" } }) satisfies Promise<Receipt>;
whatsapp.send({ to, type: "text", replyTo: "m-1", text: { body: "Hello" } }, { timeoutMs: 1000, signal: AbortSignal.timeout(500) });
whatsapp.send({ to, type: "image", image: { id: "765769601600001", caption: "Your parcel" } });
whatsapp.send({
  to,
  type: "buttons",
  buttons: { body: "At home?", buttons: [yes, no, later] },
});
whatsapp.send({ to, type: "template", template: { name: "parcel_ready", language: "en_GB" } });
whatsapp.send({ to, type: "template", template: otpTemplate({ name: "login_code", language: "en_GB", code: "123456" }) });
const frozen = {
  to,
  type: "list",
  list: { body: "Which?", button: "Choose", sections: [{ rows: [{ id: "1", title: "4471" }] }] },
} as const;
whatsapp.send(frozen);
declare const message: MessageFor<typeof acme>;
whatsapp.send(message);

// The twelve wrong messages of the peers' table, and what a vendor does not honour.
whatsapp.send({
  to,
  type: "text",
  // @ts-expect-error a misspelt member
  text: { body: "Hello", previewUrI: true },
});
whatsapp.send({
  to,
  // @ts-expect-error an unknown type
  type: "hologram",
  text: { body: "Hello" },
});
whatsapp.send({
  to,
  type: "text",
  // @ts-expect-error the body of another type
  image: { link: "https://parcels.example.com/4471.jpg" },
});
// @ts-expect-error no recipient
whatsapp.send({ type: "text", text: { body: "Hello" } });
// @ts-expect-error no body
whatsapp.send({ to, type: "text" });
whatsapp.send({
  // @ts-expect-error a number as recipient
  to: 447700900123,
  type: "text",
  text: { body: "Hello" },
});
whatsapp.send({
  to,
  type: "buttons",
  buttons: {
    body: "At home?",
    // @ts-expect-error a misspelt member of a button
    buttons: [{ id: "yes", titel: "Yes" }],
  },
});
whatsapp.send({
  to,
  type: "list",
  // @ts-expect-error a list without sections
  list: { body: "Which?", button: "Choose" },
});
whatsapp.send({
  to,
  type: "template",
  template: {
    name: "parcel_ready",
    language: "en_GB",
    components: [
      {
        type: "body",
        // @ts-expect-error a template parameter without its type
        parameters: ["4471"],
      },
    ],
  },
});
whatsapp.send({
  to,
  type: "buttons",
  buttons: {
    body: "At home?",
    // @ts-expect-error a fourth button
    buttons: [yes, no, later, never],
  },
});
switch (message.type) {
  case "text":
    message.text.body satisfies string;
    // @ts-expect-error a text has no image
    message.image satisfies object;
    break;
  case "image":
    message.image.caption satisfies string | undefined;
    // @ts-expect-error an image may come by link, and then has no id
    message.image.id satisfies string;
    break;
  case "sticker":
  case "list":
  case "buttons":
  case "template":
    message.to satisfies string;
    break;
  default:
    message satisfies never; // every type was named
}
// @ts-expect-error which type it is has to be looked at first
message.text satisfies object;
// @ts-expect-error a message is read, not written
message.to = to;
whatsapp.send({
  to,
  // @ts-expect-error a type that the provider does not send
  type: "product",
  product: { catalogId: "1", productRetailerId: "2" },
});
whatsapp.send({
  to,
  type: "text",
  text: { body: "Hello" },
  // @ts-expect-error a feature that the provider does not honour
  reference: "order-4471",
});

// Buttons that were made at run time have to be checked at run time.
declare const list: readonly ReplyButton[];
whatsapp.send({ to, type: "buttons", buttons: { body: "At home?", buttons: replyButtons(list) } });
whatsapp.send({
  to,
  type: "buttons",
  buttons: {
    body: "At home?",
    // @ts-expect-error how many are there?
    buttons: list,
  },
});
// @ts-expect-error a code is text: 012345 is not 12345
otpTemplate({ name: "login_code", language: "en_GB", code: 12345 });

// Many: the same messages, from anything that can be iterated, and outcomes that tell what happened to which.
for await (const outcome of whatsapp.sendMany([message, frozen], { concurrency: 5, ordered: true, timeoutMs: 1000 })) {
  outcome satisfies Outcome<MessageFor<typeof acme>>;
  outcome.index satisfies number;
  whatsapp.send(outcome.message);
  if (outcome.ok) outcome.receipt.messageId satisfies string;
  else outcome.error.accepted satisfies "no" | "unknown";
  // @ts-expect-error it may have failed
  outcome.receipt satisfies Receipt;
}
declare const stream: AsyncIterable<typeof message>;
whatsapp.sendMany(stream) satisfies AsyncIterable<Outcome<typeof message>>;
whatsapp.sendMany(new Set([message]));
whatsapp.sendMany<typeof frozen>([frozen]) satisfies AsyncIterable<Outcome<typeof frozen>>;
whatsapp.sendMany([
  {
    to,
    type: "text",
    // @ts-expect-error a misspelt member
    text: { body: "Hello", previewUrI: true },
  },
]);
whatsapp.sendMany([
  {
    to,
    // @ts-expect-error a type that the provider does not send
    type: "product",
    product: { catalogId: "1", productRetailerId: "2" },
  },
]);
// @ts-expect-error one message is no list
whatsapp.sendMany(message);
// @ts-expect-error a misspelt option
whatsapp.sendMany([message], { concurency: 5 });
