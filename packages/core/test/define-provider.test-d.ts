// Checked by tsc, never run: a provider has a request for each type that it sends, and for no other.
import type { MessageFor, MessageOf, Provider } from "../src/index.ts";
import { defineProvider, type VendorAnswers } from "../src/vendor.ts";
import { parcels, type paths } from "./parcels.ts";

declare const answers: VendorAnswers;
const common = { ...answers, client: parcels({}), features: ["replyTo"] } as const;
const request = (message: { readonly to: string }) => ({ path: "/messages", body: { to: message.to } }) as const;

const both = defineProvider<paths, "text" | "image", "replyTo">({
  ...common,
  sends: ["text", "image"],
  requests: { text: request, image: request },
});
both satisfies Provider<MessageOf<"text" | "image", "replyTo">>;
both.send({ to: "+447700900123", type: "text", text: { body: "Hello" }, replyTo: "wamid.1" }) satisfies Promise<{
  readonly messageId: string;
}>;

defineProvider<paths, "text" | "image", "replyTo">({
  ...common,
  sends: ["text", "image"],
  // @ts-expect-error no request for an image
  requests: { text: request },
});
defineProvider<paths, "text", "replyTo">({
  ...common,
  sends: ["text"],
  requests: {
    text: request,
    // @ts-expect-error a request for what is not sent
    image: request,
  },
});
defineProvider<paths, "text", "replyTo">({
  ...common,
  // @ts-expect-error nobody sends such messages
  sends: ["poll"],
  requests: { text: request },
});
defineProvider<paths, "text", "replyTo">({
  ...common,
  sends: ["text"],
  requests: {
    // @ts-expect-error no such path
    text: () => ({ path: "/letters", body: { to: "447700900123" } }),
  },
});
defineProvider<paths, "text", "replyTo">({
  ...common,
  sends: ["text"],
  requests: {
    text: (message) => ({
      path: "/messages",
      // @ts-expect-error no feature lets a text have an id
      body: { to: message.text.id },
    }),
  },
});

// What a provider sends can be asked for, and of two only what both send.
declare const texts: Provider<MessageOf<"text" | "image">>;
declare const lists: Provider<MessageOf<"text" | "list", "replyTo">>;
declare const either: typeof texts | typeof lists;
declare const forTexts: MessageFor<typeof texts>;
declare const forEither: MessageFor<typeof either>;
forTexts.type satisfies "text" | "image";
forEither.type satisfies "text";
either.send({ to: "+447700900123", type: "text", text: { body: "Hello" } });
either.send({
  to: "+447700900123",
  // @ts-expect-error only one of them sends it
  type: "image",
  image: { link: "https://parcels.example.com/4471" },
});
either.send({
  to: "+447700900123",
  type: "text",
  text: { body: "Hello" },
  // @ts-expect-error only one of them honours it
  replyTo: "wamid.1",
});
// @ts-expect-error a provider of more is one of less, not the other way round
texts satisfies Provider<MessageOf<"text" | "list">>;
