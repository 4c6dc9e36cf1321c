import type { EditableTemplates, MediaStore, MessageOf, MessageType, Operations } from "@wabakit/core";
import { type Mock, startMock } from "@wabakit/mock";
import { type Document, isObject, type JsonObject } from "../../codegen/src/document.ts";
import { plain } from "../../conformance/src/messages.ts";
import { type AnyProvider, type ProviderUnderTest, providerFor } from "../../conformance/src/providers.ts";
import { operations as besidesSending, support, type Support } from "../../repo-checks/src/support.ts";

/** A vendor with everything that the pages say of it. */
export interface DocumentedVendor extends Support {
  readonly id: string;
  /** What the company is called in Chinese, if the contract says so. */
  readonly term?: string;
  readonly document: Document;
  readonly operations: readonly DocumentedOperation[];
  /** What the facade asks for, in its words, and which operation that is: `send text`, `phoneNumbers()`. */
  readonly calls: ReadonlyMap<string, string>;
  /** The options that its factory needs, as the mock takes them. */
  readonly mockOptions: { readonly [option: string]: unknown };
}

export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** Its place on the vendor's page, which Redoc names after its first tag and its id. */
  readonly place: string;
  readonly operation: JsonObject;
}

/** Every vendor; the packages must be built. What the facade asks for is seen in a mock. */
export async function documentedVendors(): Promise<DocumentedVendor[]> {
  const mock = await startMock();
  try {
    const vendors: DocumentedVendor[] = [];
    for (const one of await support()) vendors.push(await documented(one, mock)); // in turn: each reads what it asked from the mock they share
    return vendors;
  } finally {
    await mock.close();
  }
}

async function documented(one: Support, mock: Mock): Promise<DocumentedVendor> {
  const { vendor } = one;
  const operations = documentedOperations(vendor.document);
  return {
    ...one,
    id: vendor.id,
    ...termOf(vendor.document),
    document: vendor.document,
    operations,
    calls: await callsOf(vendor, operations, mock),
    mockOptions: { ...mock.credentials[vendor.id], ...neededOptions(vendor) },
  };
}

function termOf(document: Document): { readonly term?: string } {
  const term: unknown = Object(document["info"])["x-vendor-term"];
  return typeof term === "string" ? { term } : {};
}

/** `from` as a person writes it; what the contract's examples name beside it. */
const neededOptions = ({ demoOptions }: ProviderUnderTest): JsonObject => ({ ...demoOptions, from: `+${String(demoOptions["from"])}` });

export const documentedOperations = (document: Document): DocumentedOperation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      if (!isObject(operation)) return [];
      const id = String(operation["operationId"]);
      const [tag] = Array.isArray(operation["tags"]) ? operation["tags"] : [];
      const place = `/${String(tag)}/${id.toLowerCase()}`;
      return [{ id, method: method.toUpperCase(), path, summary: String(operation["summary"]), place, operation }];
    }),
  );

/** Makes every call that a provider has, and writes down which operation each one is. */
async function callsOf(vendor: ProviderUnderTest, operations: readonly DocumentedOperation[], mock: Mock): Promise<Map<string, string>> {
  const provider: AnyProvider & Partial<Operations> = providerFor(vendor, mock, { fetch: mock.fetch });
  const sends = [...provider.messageTypes].map((type) => [`send ${type}`, () => provider.send(plain[type])] as const);
  const found = new Map<string, string>();
  const besides = Object.entries(besidesSending)
    .filter(([, has]) => has(provider))
    .map(([name]) => [name, () => calls[name]?.(provider)] as const);
  for (const [name, call] of [...sends, ...besides]) {
    mock.clear();
    await call();
    const asked = mock.requests[0]?.operation;
    const operation = operations.find(({ method, path }) => `${method} ${path}` === asked);
    if (operation === undefined)
      throw new Error(`${vendor.id}: ${name} asked for ${asked ?? "nothing"}, which is no operation of its contract.`);
    found.set(name, operation.id);
  }
  return found;
}

/** What a provider can do besides sending, by the names that the tables give it. */
const calls: { readonly [name: string]: (provider: Partial<Operations>) => Promise<unknown> | undefined } = {
  "phoneNumbers()": ({ phoneNumbers }) => phoneNumbers?.(),
  "businessAccounts()": ({ businessAccounts }) => businessAccounts?.(),
  "templates.list()": ({ templates }) => templates?.list().next(),
  "templates.delete(row)": ({ templates }) => templates?.delete({ id: "194", name: "parcel_ready" }),
  "templates.create(template)": ({ templates }) =>
    templates !== undefined && "create" in templates ? templates.create(newTemplate) : undefined,
  "media.upload(file)": ({ media }) => media?.upload(file),
  "broadcast(message)": ({ broadcast }) => broadcast && (broadcast as AnyBroadcast)(toMany).next(), // it takes what is sent
};

type AnyBroadcast = (message: typeof toMany) => ReturnType<Operations["broadcast"]>;

const newTemplate: Parameters<EditableTemplates["create"]>[0] = {
  name: "parcel_ready",
  language: "en_GB",
  category: "UTILITY",
  components: { body: { text: "Parcel {{1}} is ready.", examples: ["4471"] } },
};
const file: Parameters<MediaStore["upload"]>[0] = { type: "image", data: Uint8Array.of(1, 2, 3) };
const toMany = { ...plain.template, to: ["447700900123", "447700900124"] };

/** A message of a type, as the samples show it. */
export const sampleOf = <T extends MessageType>(type: T): MessageOf<T> => plain[type];

export const capitalised = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
