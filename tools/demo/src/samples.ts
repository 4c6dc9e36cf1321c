import { type Message, SendError } from "@wabakit/core";
import type { Mock } from "@wabakit/mock";
import { createWhatsApp } from "wabakit";
import { messageFeatures, messageTypes, plain, samplesUsing, type Sample, variants } from "../../conformance/src/messages.ts";
import { providerFor, type ProviderUnderTest } from "../../conformance/src/providers.ts";
import type { Screen } from "./screen.ts";

/** How many messages were taken, and how many went wrong: refused though the provider claims them, or against the contract. */
export interface Tally {
  readonly sent: number;
  readonly failed: number;
}

interface Row {
  readonly vendor: string;
  readonly operation: string;
  readonly type: string;
  readonly message: string;
  readonly ms: string;
  readonly id: string;
}

/** Sends every sample message that a provider claims, through the facade, and prints a row as each is answered. */
export async function sendSamples(providers: readonly ProviderUnderTest[], mock: Mock, screen: Screen): Promise<Tally> {
  const work = providers.flatMap((vendor) => {
    const provider = providerFor(vendor, mock);
    const whatsapp = createWhatsApp({ provider });
    return samplesFor(provider).map((sample) => ({ vendor: vendor.id, whatsapp, ...sample }));
  });
  const widths = {
    vendor: widest(work.map(({ vendor }) => vendor)),
    operation: widest(providers.flatMap(({ operations }) => operations.filter(({ sends }) => sends).map(({ path }) => path))),
    type: widest(messageTypes),
    message: widest(work.map(({ name }) => name)),
  };
  const format = ({ vendor, operation, type, message, ms, id }: Row): string =>
    [
      vendor.padEnd(widths.vendor),
      operation.padEnd(widths.operation),
      type.padEnd(widths.type),
      message.padEnd(widths.message),
      ms.padStart(6),
      id,
    ].join("  ");
  screen.line(
    screen.paint(
      "bold",
      format({ vendor: "vendor", operation: "operation", type: "type", message: "message", ms: "ms", id: "message id" }),
    ),
  );
  let [sent, failed] = [0, 0];
  for (const [index, { vendor, whatsapp, name, message }] of work.entries()) {
    screen.progress(screen.paint("dim", `${index + 1} of ${work.length} …`));
    const began = performance.now();
    const { id, operation, outcome } = await sendOne(whatsapp, message, mock);
    if (outcome === "failed") failed += 1;
    if (outcome === "taken") sent += 1;
    const style = { taken: undefined, refused: "dim", failed: "red" } as const;
    const shown = style[outcome] === undefined ? id : screen.paint(style[outcome], id);
    screen.line(format({ vendor, operation, type: message.type, message: name, ms: (performance.now() - began).toFixed(1), id: shown }));
  }
  screen.done();
  return { sent, failed };
}

type Outcome = "taken" | "refused" | "failed";

async function sendOne(
  whatsapp: ReturnType<typeof createWhatsApp<ReturnType<typeof providerFor>>>,
  message: Message,
  mock: Mock,
): Promise<{ id: string; operation: string; outcome: Outcome }> {
  try {
    const { messageId } = await whatsapp.send(message);
    const { operation = "", violations = [] } = mock.requests.at(-1) ?? {};
    const [violation] = violations;
    const [, path = ""] = operation.split(" ");
    return {
      operation: path,
      ...(violation === undefined ? { id: messageId, outcome: "taken" } : { id: violation.message, outcome: "failed" }),
    };
  } catch (error) {
    // A part that the vendor has no place for is refused by name before it leaves: that is what a caller wants to see.
    if (!SendError.is(error)) throw error;
    return { id: error.message, operation: "–", outcome: error.code === "unsupported" ? "refused" : "failed" };
  }
}

/** What a provider claims: its types, other shapes of them, and what uses its features. */
function samplesFor({ messageTypes: types, features }: ReturnType<typeof providerFor>): Sample[] {
  const shapes: Sample[] = Object.entries(variants).map(([name, message]) => ({ name, message }));
  const featured = messageFeatures
    .filter((feature) => features.has(feature))
    .flatMap((feature) => samplesUsing(feature).map(({ name, message }) => ({ name: `${feature}: ${name}`, message })));
  const all: Sample[] = [...messageTypes.map((type): Sample => ({ name: type, message: plain[type] })), ...shapes, ...featured];
  return all.filter(({ message }) => types.has(message.type));
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
