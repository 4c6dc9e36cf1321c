import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Message, Provider } from "@wabakit/core";
import type { RequestReader, VendorCodes } from "@wabakit/core/vendor";
import type { Mock } from "@wabakit/mock";
import { type VendorUnderTest, vendorsUnderTest } from "./vendors.ts";

/** A vendor with its provider, whatever its name. */
export interface ProviderUnderTest extends VendorUnderTest {
  /** What the contract says that the factory takes beside credentials. */
  readonly demoOptions: { readonly [option: string]: unknown };
  readonly createProvider: (options: object) => AnyProvider;
  /** The options of `createProvider` out of environment variables. */
  readonly fromEnv: (env: object) => object;
  /** The variables that `fromEnv` reads, as it names them itself. */
  readonly variables: () => { readonly required: readonly string[]; readonly optional: readonly string[] };
  /** The package's table of codes. */
  readonly codes: VendorCodes;
  /** What a request to the vendor says. */
  readonly readRequest: RequestReader;
}

/** A provider of which the compiler knows no limits: those are checked when it runs. */
export type AnyProvider = Provider<Message>;

/** Every vendor of `specs/redocly.yaml` with its provider; their packages must be built. */
export const providersUnderTest = async (): Promise<ProviderUnderTest[]> => Promise.all((await vendorsUnderTest()).map(load));

/** A provider that talks to the mock as the sender of the contract's examples. */
export const providerFor = (vendor: ProviderUnderTest, mock: Pick<Mock, "url" | "credentials">, options: object = {}): AnyProvider =>
  vendor.createProvider({ baseUrl: mock.url, ...mock.credentials[vendor.id], ...vendor.demoOptions, ...options });

async function load(vendor: VendorUnderTest): Promise<ProviderUnderTest> {
  const [index, errors, reading] = await Promise.all([
    importFrom(vendor, "dist/index.js"),
    importFrom(vendor, "src/errors.ts"),
    importFrom(vendor, "src/read-request.ts"),
  ]);
  const { [vendor.id]: factory, fromEnv } = index;
  if (typeof factory !== "function") throw new Error(`The package of ${vendor.id} exports no ${vendor.id}(), its provider.`);
  if (typeof fromEnv !== "function") throw new Error(`The package of ${vendor.id} exports no fromEnv().`);
  return {
    ...vendor,
    demoOptions: { ...Object(vendor.document["x-demo-options"]) },
    createProvider: factory as ProviderUnderTest["createProvider"], // found by the name that all vendors share
    fromEnv: fromEnv as ProviderUnderTest["fromEnv"], // likewise
    variables: () => variablesIn(fromEnv as ProviderUnderTest["fromEnv"]),
    codes: errors["codes"] as VendorCodes, // every errors.ts exports it, typed
    readRequest: reading["readRequest"] as RequestReader, // and every read-request.ts this
  };
}

function variablesIn(fromEnv: ProviderUnderTest["fromEnv"]): ReturnType<ProviderUnderTest["variables"]> {
  try {
    fromEnv({});
  } catch (error) {
    const [, required = "", all = ""] = /not set: (.+)\. It reads (.+)\.$/.exec(String(error)) ?? [];
    const needed = required.split(", ");
    return { required: needed, optional: all.split(", ").filter((name) => !needed.includes(name)) };
  }
  throw new Error("It asks for nothing.");
}

const importFrom = (vendor: VendorUnderTest, file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(vendor.folder, file)).href);
