import { type Client, type ClientOptions, createClient, type Credential, type VendorClient } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

export interface InnopaasClientOptions extends ClientOptions {
  /** The application's key, sent as `AppKey`: the console's list of applications shows it. */
  readonly appKey: Credential;
  /** The application's token, sent as `Authorization` as it is, without `Bearer`: made in the console under the application, Token. */
  readonly authorization: Credential;
  /** Where MM Lite is. No page of the vendor prints its path; ask InnoPaaS for yours. Default: our guess, `/api/whatsapp/v3/mmlite/msg/submit`. */
  readonly marketingMessagePath?: `/${string}` | undefined;
}

export type InnopaasClient = Client<paths>;

export type CredentialName = "appKey" | "authorization";

/** What is InnoPaaS' own about the client. */
export const vendor: VendorClient<CredentialName> = {
  id: "innopaas",
  factory: "createInnopaasClient",
  baseUrl: "https://api.innopaas.com",
  contentType: "application/json;charset=utf-8",
  credentials: {
    appKey: "InnoPaaS' console shows it in the list of applications.",
    authorization: "Make a token in InnoPaaS' console under the application, Token, and copy it; it is sent as it is, without Bearer.",
  },
  options: {
    marketingMessagePath: {
      fits: (value) => typeof value === "string" && value.startsWith("/"),
      must: "be a path that begins with a slash",
    },
  },
  paths: { "/api/whatsapp/v3/mmlite/msg/submit": "marketingMessagePath" },
  authenticate: ({ appKey, authorization }) => ({ AppKey: appKey, Authorization: authorization }),
};

/**
 * Makes a client for InnoPaaS' WhatsApp API, typed by its contract. Its calls reject with `SendError` when they get no readable answer.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const createInnopaasClient = (options: InnopaasClientOptions): InnopaasClient =>
  createClient<paths, CredentialName>(vendor, options);
