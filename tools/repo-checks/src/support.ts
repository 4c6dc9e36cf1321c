import { type Message, type MessageFeature, type Operations, SendError } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { startMock } from "@wabakit/mock";
import { messageFeatures, messageTypes, samplesUsing, variants } from "../../conformance/src/messages.ts";
import { type AnyProvider, type ProviderUnderTest, providerFor, providersUnderTest } from "../../conformance/src/providers.ts";
import { table } from "./marked.ts";

/** What each vendor sends, asked of the providers themselves: good messages are given to them, and none leaves this machine. */
export async function supportTables(): Promise<string> {
  const vendors = await providersUnderTest();
  const mock = await startMock(); // for its credentials
  const columns = await Promise.all(vendors.map((vendor) => columnOf(vendor, providerFor(vendor, mock, { fetch: nowhere }))));
  await mock.close();
  const titles = columns.map(({ title }) => title);
  return [
    table(
      ["message type", ...titles],
      messageTypes.map((type) => [`\`${type}\``, ...columns.map(({ provider }) => mark(provider.messageTypes.has(type)))]),
    ),
    table(
      ["feature", ...titles],
      messageFeatures.map((feature) => [`\`${feature}\``, ...columns.map(({ honours }) => honours.get(feature) ?? mark(false))]),
    ),
    table(
      ["besides sending", ...titles],
      Object.entries(operations).map(([operation, has]) => [`\`${operation}\``, ...columns.map(({ provider }) => mark(has(provider)))]),
    ),
    "The whole of each vendor's API is in its typed client, and what it pushes in its contract:",
    vendors.map((vendor, index) => `- ${titles[index] ?? vendor.id}: ${surfaceOf(vendor)}`).join("\n"),
    "Refused by name when it is sent, because the vendor has no place for it:",
    columns.flatMap(({ title, refused }) => (refused.length === 0 ? [] : [`- ${title}: ${refused.join(", ")}`])).join("\n"),
  ].join("\n\n");
}

/** The operations of a contract, and the pushes. */
function surfaceOf({ operations: calls, document }: ProviderUnderTest): string {
  const pushes = Object.keys(Object(document["webhooks"])).map((event) => `\`${event}\``);
  return `${calls.map(({ id }) => `\`${id}\``).join(", ")}; ${pushes.length === 0 ? "it publishes no payload of its pushes" : `pushes ${pushes.join(", ")}`}`;
}

/** What a provider may be able to do besides sending, and how to tell. */
const operations: { readonly [operation: string]: (provider: AnyProvider & Partial<Operations>) => boolean } = {
  "phoneNumbers()": ({ phoneNumbers }) => phoneNumbers !== undefined,
  "businessAccounts()": ({ businessAccounts }) => businessAccounts !== undefined,
  "templates.list()": ({ templates }) => templates !== undefined,
  "templates.delete(row)": ({ templates }) => templates !== undefined,
  "templates.create(template)": ({ templates }) => templates !== undefined && "create" in templates,
  "media.upload(file)": ({ media }) => media !== undefined,
  "broadcast(message)": ({ broadcast }) => broadcast !== undefined,
};

interface Column {
  /** `[uSpeedo](packages/uspeedo)` */
  readonly title: string;
  readonly provider: AnyProvider;
  readonly honours: ReadonlyMap<MessageFeature, string>;
  /** The shapes of the types it sends that it does not. */
  readonly refused: readonly string[];
}

async function columnOf(vendor: ProviderUnderTest, provider: AnyProvider): Promise<Column> {
  const name = String(Object(vendor.document["info"]).title).replace(/ WhatsApp API$/, "");
  const shapes = Object.entries(variants).filter(([, { type }]) => provider.messageTypes.has(type));
  const honours = [...provider.features].map(async (feature) => [feature, await where(provider, feature)] as const);
  return {
    title: `[${name}](packages/${vendor.id})`,
    provider,
    honours: new Map(await Promise.all(honours)),
    refused: (await Promise.all(shapes.map(async ([shape, message]) => ((await isRefused(provider, message)) ? shape : [])))).flat(),
  };
}

/** Whether a feature is honoured in every type that the provider sends, or in which not. */
async function where(provider: AnyProvider, feature: MessageFeature): Promise<string> {
  const samples = samplesUsing(feature).filter(({ message }) => provider.messageTypes.has(message.type));
  const refused = await Promise.all(samples.map(async ({ message }) => ((await isRefused(provider, message)) ? message.type : [])));
  const types = [...new Set(refused.flat())];
  return types.length === 0 ? mark(true) : `${mark(true)}, not in ${types.map((type) => `\`${type}\``).join(", ")}`;
}

const mark = (yes: boolean): string => (yes ? "✓" : "–");

async function isRefused(provider: AnyProvider, message: Message): Promise<boolean> {
  const error: unknown = await provider.send(message).catch((caught: unknown) => caught);
  if (!SendError.is(error) || !["unsupported", "connection-failed"].includes(error.code)) throw error;
  return error.code === "unsupported";
}

/** Where a message that is not refused ends. */
const nowhere: Fetch = () => Promise.reject(new Error("Nothing is sent here."));
