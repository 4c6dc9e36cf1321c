import type { Hooks } from "../hooks.ts";
import type { ResponseHead } from "./fetch.ts";

/** A low-level client: the operations of one vendor's contract, by method and path, typed by the generated `paths`. */
export type Client<Paths> = {
  readonly [M in Method as Uppercase<M>]: <P extends keyof Operations<Paths, M>>(
    path: P,
    init: Init<Operations<Paths, M>[P]>,
  ) => Promise<Answer<Operations<Paths, M>[P]>>;
};

type Method = "get" | "post";

/** The operations of one method, by path. Looked up, not inferred: only then does the compiler know what a `jsonString` inside the body is for. */
type Operations<Paths, M extends Method> = {
  readonly [P in keyof Paths as Paths[P] extends { readonly [_ in M]: object } ? P : never]: Paths[P][M & keyof Paths[P]];
};

/** What one call takes: the body of the contract, and the options of this call. */
export type Init<O> = CallOptions & Body<O> & Params<O>;

/** Options of one call. A call with an unusable one rejects with `SendError` `invalid-message`, nothing sent. */
export interface CallOptions extends Hooks {
  /** Ends the call: it rejects with `SendError` `aborted`. Default: only the time ends it. */
  readonly signal?: AbortSignal | undefined;
  /** How long this call may take, credentials and answer included, in milliseconds. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** Further request headers. Those that authenticate cannot be overridden. Default: none. */
  readonly headers?: { readonly [name: string]: string | undefined } | undefined;
}

type Body<O> = O extends { requestBody: { content: { "application/json": infer B } | { "multipart/form-data": infer B } } }
  ? { readonly body: B }
  : unknown;

type Params<O> = O extends { parameters: { query?: infer Q } }
  ? [Q] extends [undefined]
    ? unknown
    : { readonly params?: { readonly query?: Q } }
  : unknown;

/**
 * The vendor's answer: either `data` or `error`, and the `response` without its body.
 * `data` comes with HTTP 200-299. Look at the code in it next: these vendors report errors with HTTP 200.
 * `error` comes with every other status, redirects included. It is what the body's JSON holds, else its text, which may be empty.
 */
export type Answer<O> =
  | { readonly data: Success<O>; readonly error?: never; readonly response: ResponseHead }
  | { readonly data?: never; readonly error: NonNullable<unknown>; readonly response: ResponseHead };

type Success<O> = O extends { responses: { 200: { content: { "application/json": infer D } } } } ? D : unknown;
