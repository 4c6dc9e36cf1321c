import { type Client, type ClientOptions, createClient, type Credential, type VendorClient } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";
import { sign } from "./sign.ts";

/** Options of `createItniotechClient`: credentials, and how calls are made. */
export interface ItniotechClientOptions extends ClientOptions {
  /** The API key, sent as `Api-Key`. Itniotech gives it out together with the secret. */
  readonly apiKey: Credential;
  /** The API secret. It signs, and is never sent. */
  readonly apiSecret: Credential;
}

/** A client of Itniotech's whole API, typed by its contract. */
export type ItniotechClient = Client<paths>;

export type CredentialName = "apiKey" | "apiSecret";

/** What is Itniotech's own about the client. */
export const vendor: VendorClient<CredentialName> = {
  id: "itniotech",
  factory: "createItniotechClient",
  baseUrl: "https://api.itniotech.com",
  contentType: "application/json;charset=UTF-8",
  credentials: {
    apiKey: "It is the API key of your Itniotech account, given out together with the API secret",
    apiSecret: "It is the API secret of your Itniotech account, given out together with the API key",
  },
  authenticate: (credentials, request) => ({
    "api-key": credentials.apiKey,
    timestamp: request.timestamp,
    sign: sign(credentials, request),
  }),
};

/**
 * Makes a client for Itniotech's WhatsApp API, typed by its contract. Each request is signed afresh. Its calls reject with `SendError` when they
 * get no readable answer.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const createItniotechClient = (options: ItniotechClientOptions): ItniotechClient =>
  createClient<paths, CredentialName>(vendor, options);
