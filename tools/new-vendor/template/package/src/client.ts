import { type Client, type ClientOptions, createClient, type Credential, type VendorClient } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/** Options of `create__Vendor__Client`: credentials, and how calls are made. */
export interface __Vendor__ClientOptions extends ClientOptions {
  /** The API key, sent as `X-Api-Key`. */
  readonly apiKey: Credential;
}

/** A client of __Vendor__'s whole API, typed by its contract. */
export type __Vendor__Client = Client<paths>;

export type CredentialName = "apiKey";

/** What is __Vendor__'s own about the client. */
export const vendor: VendorClient<CredentialName> = {
  id: "__vendor__",
  factory: "create__Vendor__Client",
  baseUrl: "https://api.__vendor__.example",
  credentials: {
    apiKey: "__Vendor__'s console shows it",
  },
  authenticate: ({ apiKey }) => ({ "x-api-key": apiKey }),
};

/**
 * Makes a client for __Vendor__'s WhatsApp API, typed by its contract. Its calls reject with `SendError` when they get no readable answer.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const create__Vendor__Client = (options: __Vendor__ClientOptions): __Vendor__Client => {
  return createClient<paths, CredentialName>(vendor, options);
};
