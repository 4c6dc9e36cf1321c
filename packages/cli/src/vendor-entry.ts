import type { Operations, Provider, WebhookEvent } from "@wabakit/core";
import type { Preflight, VendorCodes } from "@wabakit/core/vendor";
import type { WebhookRequest } from "@wabakit/core/webhook";

/** What the generated registry knows of a vendor. Its parts are loaded when they are used. */
export interface VendorEntry {
  /** Where its API is. */
  readonly baseUrl: string;
  /** The options of the factory that prove who calls. */
  readonly credentials: readonly string[];
  /** The options that name the sender, with the values of the contract's examples. */
  readonly sender: { readonly [option: string]: string | number };
  /** The options by which pushes prove where they come from; none where nothing does. */
  readonly webhookCredentials: readonly string[];
  /** Headers that must not be shown, in lower case: the credential that each is, or null for a signature. */
  readonly secretHeaders: { readonly [header: string]: string | null };
  readonly provider: () => Promise<(options: never) => AnyProvider>;
  readonly preflight: () => Promise<Preflight>;
  /** What the codes mean for the caller. */
  readonly meanings: () => Promise<VendorCodes>;
  /** Missing where the vendor publishes nothing of what it pushes. */
  readonly webhook?: () => Promise<(request: WebhookRequest, options: never) => Promise<WebhookEvent[]>>;
  readonly facts: () => Promise<VendorFacts>;
}

/** A provider of which the compiler knows no limits: those are checked when it runs. */
export type AnyProvider = Provider<never> & Partial<Operations>;

/** What is looked up in a contract. */
export interface VendorFacts {
  /** By method and path, as preflight knows them: `POST /wa/custom/sendMsg`; the operation's id. */
  readonly operations: { readonly [operation: string]: string };
  readonly codes: { readonly [code: string]: DocumentedCode };
}

/** One of the vendor's codes, as its contract explains it. */
export interface DocumentedCode {
  readonly name: string;
  readonly meaning: string;
  /** What to do now. */
  readonly action: string;
  /** What of a set-up is wrong. */
  readonly concerns?: readonly Concern[];
  /** The operations that answer it. Default: all. */
  readonly operations?: readonly string[];
  readonly "x-confidence"?: "inferred" | "disputed";
}

export type Concern = "key" | "signature" | "clock" | "address" | "account" | "number";
