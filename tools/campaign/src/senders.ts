import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Message, Provider } from "@wabakit/core";
import type { FaultyServer } from "../../faults/src/faulty-server.ts";
import type { ProviderUnderTest } from "../../conformance/src/providers.ts";

/** A provider as plain data, so that another process can make it. */
export interface SenderData {
  readonly vendor: string;
  /** The folder of its package. */
  readonly folder: string;
  readonly options: { readonly [option: string]: unknown };
}

/** A vendor's provider that talks to this server. */
export const senderData = (
  { id, folder, demoOptions }: ProviderUnderTest,
  { url, credentials }: Pick<FaultyServer, "url" | "credentials">,
): SenderData => ({
  vendor: id,
  folder,
  options: { baseUrl: url, ...credentials[id], ...demoOptions },
});

/** The provider, without what else is known of the vendor: a worker should start quickly. */
export async function senderFrom({ vendor, folder, options }: SenderData, more: object): Promise<Provider<Message>> {
  const module = (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as Record<string, unknown>;
  const create = module[vendor];
  if (typeof create !== "function") throw new Error(`The package of ${vendor} exports no ${vendor}().`);
  return create({ ...options, ...more }) as Provider<Message>; // found by the name that all vendors share
}
