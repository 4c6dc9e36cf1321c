import { type Message, type MessageFeature, type MessageType, type Operations, SendError } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { startMock } from "@wabakit/mock";
import { messageFeatures, messageTypes, samplesUsing, variants } from "../../conformance/src/messages.ts";
import { type AnyProvider, type ProviderUnderTest, providerFor, providersUnderTest } from "../../conformance/src/providers.ts";
import { table } from "./marked.ts";

/** What each vendor sends, asked of the providers themselves: good messages are given to them, and none leaves this machine. */
export async function support(): Promise<readonly Support[]> {
  const vendors = await providersUnderTest();
  const mock = await startMock(); // for its credentials
  try {
    return await Promise.all(vendors.map((vendor) => supportOf(vendor, providerFor(vendor, mock, { fetch: nowhere }))));
  } finally {
    await mock.close();
  }
}

/** The README's tables of it. */
export async function supportTables(): Promise<string> {
  const columns = await support();
  const titles = columns.map(({ name, vendor }) => `[${name}](packages/${vendor.id})`);
  const titled = columns.map((column, index) => ({ ...column, title: titles[index] ?? column.name }));
  return [
    table(
      ["message type", ...titles],
      messageTypes.map((type) => [`\`${type}\``, ...columns.map(({ provider }) => mark(provider.messageTypes.has(type)))]),
    ),
    table(
      ["feature", ...titles],
      messageFeatures.map((feature) => [`\`${feature}\``, ...columns.map(({ refusedIn }) => featureMark(refusedIn.get(feature)))]),
    ),
    table(
      ["besides sending", ...titles],
      Object.entries(operations).map(([operation, has]) => [`\`${operation}\``, ...columns.map(({ provider }) => mark(has(provider)))]),
    ),
    "The whole of each vendor's API is in its typed client, and what it pushes in its contract:",
    titled.map(({ title, vendor }) => `- ${title}: ${surfaceOf(vendor)}`).join("\n"),
    "Refused by name when it is sent, because the vendor has no place for it:",
    titled.flatMap(({ title, refused }) => (refused.length === 0 ? [] : [`- ${title}: ${refused.join(", ")}`])).join("\n"),
  ].join("\n\n");
}

/** A feature in a table: not honoured, or honoured but for some types. */
const featureMark = (refusedIn: readonly MessageType[] | undefined): string =>
  refusedIn === undefined || refusedIn.length === 0
    ? mark(refusedIn !== undefined)
    : `${mark(true)}, not in ${refusedIn.map((type) => `\`${type}\``).join(", ")}`;

/** The operations of a contract, and the pushes. */
function surfaceOf({ operations: calls, document }: ProviderUnderTest): string {
  const pushes = Object.keys(Object(document["webhooks"])).map((event) => `\`${event}\``);
  return `${calls.map(({ id }) => `\`${id}\``).join(", ")}; ${pushes.length === 0 ? "it publishes no payload of its pushes" : `pushes ${pushes.join(", ")}`}`;
}

/** What a provider may be able to do besides sending, and how to tell. */
export const operations: { readonly [operation: string]: (provider: AnyProvider & Partial<Operations>) => boolean } = {
  "phoneNumbers()": ({ phoneNumbers }) => phoneNumbers !== undefined,
  "businessAccounts()": ({ businessAccounts }) => businessAccounts !== undefined,
  "templates.list()": ({ templates }) => templates !== undefined,
  "templates.delete(row)": ({ templates }) => templates !== undefined,
  "templates.create(template)": ({ templates }) => templates !== undefined && "create" in templates,
  "media.upload(file)": ({ media }) => media !== undefined,
  "broadcast(message)": ({ broadcast }) => broadcast !== undefined,
};

/** What one vendor sends. */
export interface Support {
  readonly vendor: ProviderUnderTest;
  /** `uSpeedo` */
  readonly name: string;
  /** It sends nowhere. */
  readonly provider: AnyProvider;
  /** The features that it honours, each with the types that it sends in which it does not. */
  readonly refusedIn: ReadonlyMap<MessageFeature, readonly MessageType[]>;
  /** The shapes of the types it sends that it does not. */
  readonly refused: readonly string[];
}

async function supportOf(vendor: ProviderUnderTest, provider: AnyProvider): Promise<Support> {
  const shapes = Object.entries(variants).filter(([, { type }]) => provider.messageTypes.has(type));
  const honours = [...provider.features].map(async (feature) => [feature, await refusing(provider, feature)] as const);
  return {
    vendor,
    name: String(Object(vendor.document["info"]).title).replace(/ WhatsApp API$/, ""),
    provider,
    refusedIn: new Map(await Promise.all(honours)),
    refused: (await Promise.all(shapes.map(async ([shape, message]) => ((await isRefused(provider, message)) ? shape : [])))).flat(),
  };
}

/** The types that the provider sends in which it does not honour a feature. */
async function refusing(provider: AnyProvider, feature: MessageFeature): Promise<MessageType[]> {
  const samples = samplesUsing(feature).filter(({ message }) => provider.messageTypes.has(message.type));
  const refused = await Promise.all(samples.map(async ({ message }) => ((await isRefused(provider, message)) ? message.type : [])));
  return [...new Set(refused.flat())];
}

export const mark = (yes: boolean): string => (yes ? "✓" : "–");

async function isRefused(provider: AnyProvider, message: Message): Promise<boolean> {
  const error: unknown = await provider.send(message).catch((caught: unknown) => caught);
  if (!SendError.is(error) || !["unsupported", "connection-failed"].includes(error.code)) throw error;
  return error.code === "unsupported";
}

/** Where a message that is not refused ends. */
const nowhere: Fetch = () => Promise.reject(new Error("Nothing is sent here."));
