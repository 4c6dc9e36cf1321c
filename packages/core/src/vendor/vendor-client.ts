import type { Credentials } from "./credential.ts";
import type { OptionRules } from "./option-rule.ts";

/** What is the vendor's own: everything else about a client is shared. */
export interface VendorClient<Name extends string> {
  /** As in `specs/redocly.yaml`. */
  readonly id: string;
  /** The factory that the caller called, for error messages: `createItniotechClient`. */
  readonly factory: string;
  readonly baseUrl: string;
  /** Default: `application/json`. */
  readonly contentType?: string;
  /** The credentials, each with a sentence, without its point, on where the vendor's console shows it. */
  readonly credentials: { readonly [name in Name]: string };
  /** Other options of this vendor's factory. */
  readonly options?: OptionRules;
  /** Members that go with every JSON body unless the caller gives them, by the option that holds their value: `{ AccountId: "accountId" }`. */
  readonly members?: { readonly [member: string]: string };
  /** Paths that no source confirms, by the option that says where they really are. */
  readonly paths?: { readonly [path: string]: string };
  /** Paths whose body is a form with files (`multipart/form-data`), not JSON. */
  readonly forms?: readonly string[];
  /** Makes the headers that authenticate one request from exactly the text that is sent. */
  readonly authenticate: (credentials: Credentials<Name>, request: Unsigned) => SignedHeaders;
}

/** Headers by name in lower case, as the caller's are by then, so that they replace those. */
export type SignedHeaders = { readonly [header in Lowercase<string>]: string };

/** One request, as the signature sees it. */
export interface Unsigned {
  /** The serialised body, byte for byte what is sent; empty without one, and for a form. */
  readonly body: string;
  /** Seconds since the epoch. */
  readonly timestamp: string;
  readonly nonce: string;
}
