import { type Client, type ClientOptions, createClient, type Credential, type VendorClient } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";
import { sign } from "./sign.ts";

/** Options of `createUspeedoClient`: credentials, and how calls are made. */
export interface UspeedoClientOptions extends ClientOptions {
  /** The access key id, sent as `X-Access-Key-Id`: console.uspeedo.com, dashboard, card "API Key". */
  readonly accessKeyId: Credential;
  /** The access key secret, shown beside the id. It signs, and is never sent. */
  readonly accessKeySecret: Credential;
  /** The service account, from the console's SMS overview page; sent as `AccountId` with every request that does not give one. Default: not sent. */
  readonly accountId?: number | undefined;
}

/** A client of uSpeedo's whole API, typed by its contract. */
export type UspeedoClient = Client<paths>;

export type CredentialName = "accessKeyId" | "accessKeySecret";

/** What is uSpeedo's own about the client. */
export const vendor: VendorClient<CredentialName> = {
  id: "uspeedo",
  factory: "createUspeedoClient",
  baseUrl: "https://api.uspeedo.com",
  credentials: {
    accessKeyId: 'console.uspeedo.com shows it on the dashboard, card "API Key"',
    accessKeySecret: 'console.uspeedo.com shows it on the dashboard, card "API Key"',
  },
  options: {
    accountId: { fits: Number.isSafeInteger, must: "be the whole number that the console's SMS overview page shows" },
  },
  members: { AccountId: "accountId" },
  authenticate: (credentials, request) => ({
    "x-access-key-id": credentials.accessKeyId,
    "x-signature": sign(credentials, request),
    "x-timestamp": request.timestamp,
    "x-nonce": request.nonce,
  }),
};

/**
 * Makes a client for uSpeedo's WhatsApp API, typed by its contract. Each request is signed afresh. Its calls reject with `SendError` when they
 * get no readable answer.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const createUspeedoClient = (options: UspeedoClientOptions): UspeedoClient => createClient<paths, CredentialName>(vendor, options);
