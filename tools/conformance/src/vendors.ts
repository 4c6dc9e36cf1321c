import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Answer, Init } from "@wabakit/core/vendor";
import type { Mock } from "@wabakit/mock";
import { deref, type Document, isObject, type JsonObject, readDocument } from "../../codegen/src/document.ts";
import { readRegistry, type Vendor } from "../../codegen/src/registry.ts";

/** A vendor of the registry with its contract and its built package, whatever its name. */
export interface VendorUnderTest {
  readonly id: string;
  /** The package's folder. */
  readonly folder: string;
  readonly document: Document;
  readonly operations: readonly OperationUnderTest[];
  readonly envelope: Envelope;
  readonly createClient: (options: object) => AnyClient;
}

/** Where every answer keeps what the tests look at, as dotted paths. */
export interface Envelope {
  readonly code: string;
  readonly success: string | number;
  readonly message: string;
  readonly messageId: string;
  readonly requestId?: string;
}

export interface OperationUnderTest {
  readonly id: string;
  readonly path: string;
  /** Whether it sends messages: its success answers a message id. */
  readonly sends: boolean;
  /** A good body, if it takes a form and not JSON. */
  readonly form: { readonly [part: string]: Blob } | undefined;
  /** The request examples, by name. */
  readonly examples: readonly (readonly [name: string, body: JsonObject])[];
  /** The documented codes this operation can answer, with the name of the example. */
  readonly codes: readonly (readonly [code: string, example: string])[];
}

/** A client whose contract is only known at run time. */
export interface AnyClient {
  readonly POST: (path: string, init: Init<unknown> & { readonly body: unknown }) => Promise<Answer<unknown>>;
}

/** Every vendor of `specs/redocly.yaml`; their packages must be built. */
export const vendorsUnderTest = (): Promise<VendorUnderTest[]> => Promise.all(readRegistry().map(load));

/** A client that talks to the mock with the credentials it accepts. */
export const clientFor = (vendor: VendorUnderTest, mock: Pick<Mock, "url" | "credentials">, options: object = {}): AnyClient =>
  vendor.createClient({ baseUrl: mock.url, ...mock.credentials[vendor.id], ...options });

async function load(vendor: Vendor): Promise<VendorUnderTest> {
  const folder = dirname(dirname(vendor.output));
  const [document, module] = await Promise.all([
    readDocument(vendor.spec),
    import(pathToFileURL(join(folder, "dist/index.js")).href) as Promise<Record<string, unknown>>,
  ]);
  const [, createClient] = Object.entries(module).find(([name]) => /^create\w+Client$/.test(name)) ?? [];
  if (typeof createClient !== "function") throw new Error(`${vendor.id} exports no create…Client.`);
  return {
    id: vendor.id,
    folder,
    document,
    operations: operationsOf(document),
    // The spec rules have checked that it is there; every send operation answers a message id.
    envelope: document["x-envelope"] as unknown as Envelope,
    createClient: createClient as VendorUnderTest["createClient"], // found by the name that all vendors share
  };
}

function operationsOf(document: Document): OperationUnderTest[] {
  const codes = Object.entries(objectAt(document["x-vendor-codes"]));
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const operation = objectAt(item["post"]);
    const id = String(operation["operationId"]);
    const content = objectAt(objectAt(operation["requestBody"])["content"]);
    const body = objectAt(content["application/json"]);
    const form = content["multipart/form-data"];
    return [
      {
        id,
        path,
        sends: Array.isArray(operation["tags"]) && operation["tags"].includes("messages"),
        form: isObject(form) ? goodForm(document, form) : undefined,
        examples: Object.entries(objectAt(body["examples"])).map(
          ([name, example]) => [name, objectAt(objectAt(example)["value"])] as const,
        ),
        codes: codes.flatMap(([code, entry]) => {
          const { name, operations } = objectAt(entry);
          return Array.isArray(operations) && !operations.includes(id) ? [] : [[code, String(name)] as const];
        }),
      },
    ];
  });
}

/** A file for every part of a form, of the first media type that the contract allows. */
function goodForm(document: Document, form: JsonObject): { [part: string]: Blob } {
  const parts = Object.keys(objectAt(deref(document, objectAt(form["schema"]))["properties"]));
  const typeOf = (part: string): string =>
    String(objectAt(objectAt(form["encoding"])[part])["contentType"] ?? "")
      .split(",")[0]
      ?.trim() ?? "";
  return Object.fromEntries(parts.map((part) => [part, new Blob(["x"], { type: typeOf(part) })]));
}

const objectAt = (value: unknown): JsonObject => (isObject(value) ? value : {});
