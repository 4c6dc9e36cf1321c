import { type Client, type ClientOptions, createClient, type Credential, type OptionRule, type VendorClient } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/** Options of `createInnopaasClient`: credentials, and how calls are made. */
export interface InnopaasClientOptions extends ClientOptions {
  /** The application's key, sent as `AppKey`: the console's list of applications shows it. */
  readonly appKey: Credential;
  /** The application's token, sent as `Authorization` as it is, without `Bearer`: made in the console under the application, Token. */
  readonly authorization: Credential;
  /** Where MM Lite is. No page of the vendor prints its path; ask InnoPaaS for yours. Default: our guess, `/api/whatsapp/v3/mmlite/msg/submit`. */
  readonly marketingMessagePath?: `/${string}` | undefined;
  /** Where templates are listed: known from the API's version 2 only. Default: our guess, `/api/whatsapp/v3/template/list`. */
  readonly templateListPath?: `/${string}` | undefined;
  /** Where templates are changed: likewise. Default: `/api/whatsapp/v3/template/update`. */
  readonly templateUpdatePath?: `/${string}` | undefined;
  /** Where templates are deleted: likewise. Default: `/api/whatsapp/v3/template/delete`. */
  readonly templateDeletePath?: `/${string}` | undefined;
  /** Where the business account is looked up: likewise. Default: `/api/whatsapp/v3/account/wabaInfo`. */
  readonly wabaInfoPath?: `/${string}` | undefined;
}

/** A client of InnoPaaS's whole API, typed by its contract. */
export type InnopaasClient = Client<paths>;

/** The operations whose path no page of the vendor prints, and the option that says where each really is. */
const unverified = {
  "/api/whatsapp/v3/mmlite/msg/submit": "marketingMessagePath",
  "/api/whatsapp/v3/template/list": "templateListPath",
  "/api/whatsapp/v3/template/update": "templateUpdatePath",
  "/api/whatsapp/v3/template/delete": "templateDeletePath",
  "/api/whatsapp/v3/account/wabaInfo": "wabaInfoPath",
} as const;

const path: OptionRule = {
  fits: (value) => typeof value === "string" && value.startsWith("/"),
  must: "be a path that begins with a slash",
};

export type CredentialName = "appKey" | "authorization";

/** What is InnoPaaS' own about the client. */
export const vendor: VendorClient<CredentialName> = {
  id: "innopaas",
  factory: "createInnopaasClient",
  baseUrl: "https://api.innopaas.com",
  contentType: "application/json;charset=utf-8",
  credentials: {
    appKey: "InnoPaaS' console shows it in the list of applications",
    authorization: "Make a token in InnoPaaS' console under the application, Token, and copy it; it is sent as it is, without Bearer",
  },
  options: Object.fromEntries(Object.values(unverified).map((option) => [option, path])),
  paths: unverified,
  forms: ["/api/whatsapp/v3/uploadFile"],
  authenticate: ({ appKey, authorization }) => ({ appkey: appKey, authorization }),
};

/**
 * Makes a client for InnoPaaS' WhatsApp API, typed by its contract. Its calls reject with `SendError` when they get no readable answer.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const createInnopaasClient = (options: InnopaasClientOptions): InnopaasClient =>
  createClient<paths, CredentialName>(vendor, options);
