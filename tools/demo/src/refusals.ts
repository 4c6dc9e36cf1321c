import { type Message, SendError } from "@wabakit/core";
import type { Mock } from "@wabakit/mock";
import { createWhatsApp } from "wabakit";
import { messageTypes, plain } from "../../conformance/src/messages.ts";
import { providerFor, type ProviderUnderTest } from "../../conformance/src/providers.ts";
import type { Screen } from "./screen.ts";

/** Messages that nobody should send, with what is wrong with them. */
const wrong = (unsent: Message): readonly (readonly [what: string, message: Message])[] => [
  ["no number", { ...plain.text, to: "the lady next door" }],
  ["an empty text", { ...plain.text, text: { body: "" } }],
  ["a type it does not send", unsent],
];

/** Shows, for each vendor, what a caller hears of messages that cannot be sent; nothing of them leaves. */
export async function showRefusals(providers: readonly ProviderUnderTest[], mock: Mock, screen: Screen): Promise<void> {
  screen.line(screen.paint("bold", "\nRefused before anything is sent:"));
  for (const vendor of providers) {
    const provider = providerFor(vendor, mock);
    const whatsapp = createWhatsApp({ provider });
    const unsent = messageTypes.find((type) => !provider.messageTypes.has(type)) ?? "text";
    for (const [what, message] of wrong(plain[unsent])) {
      const before = mock.requests.length;
      const error: unknown = await whatsapp.send(message).catch((caught: unknown) => caught);
      if (!SendError.is(error) || mock.requests.length > before) throw new Error(`${vendor.id} sent ${what}.`);
      screen.line(`  ${screen.paint("red", `${error.name} ${error.code}`)}  ${error.message}`);
    }
  }
}
