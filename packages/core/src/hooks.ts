import type { SendError } from "./send-error.ts";

/** Functions that are told of every HTTP request and of what came of it: for logs and measurements. They can change nothing, and what they throw is lost. */
export interface Hooks {
  /** Told of each request as it leaves. Default: nobody is. */
  readonly onRequest?: ((request: RedactedRequest) => void) | undefined;
  /** Told once of the end of each request that has left, whatever it was. Default: nobody is. */
  readonly onResponse?: ((response: RedactedResponse) => void) | undefined;
}

/** A request on its way, without what nobody may read in a log: body, query, credentials and signature. */
export interface RedactedRequest {
  /** The vendor, as in `specs/redocly.yaml`: `itniotech`. */
  readonly provider: string;
  /** As the contract calls it: `POST /wa/template/sendMsg`. */
  readonly operation: string;
  readonly method: "GET" | "POST";
  /** Where it goes, without a query. */
  readonly url: string;
  /** By name in lower case. The value is `…` unless it is known to tell nothing: `content-type`. */
  readonly headers: RedactedHeaders;
}

/** How a request ended: with an answer, or without a readable one. A vendor's refusal is an answer; what it means, the error of the call says. */
export interface RedactedResponse {
  /** The very object that `onRequest` was given. */
  readonly request: RedactedRequest;
  /** HTTP status of the answer; undefined if none began. */
  readonly status: number | undefined;
  /** As in `request`; also shown are the vendor's ids of the call and `retry-after`. Of an answer that could not be read, none. */
  readonly headers: RedactedHeaders;
  /** Why there is no readable answer; undefined if there is one. */
  readonly error: SendError | undefined;
  /** From the moment it left until its end, in milliseconds. */
  readonly durationMs: number;
}

/** Header values by name in lower case. */
export interface RedactedHeaders {
  readonly [name: string]: string;
}
