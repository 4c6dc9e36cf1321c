import type { ClientOptions } from "./client-options.ts";
import type { FetchInit } from "./fetch.ts";
import { type Credential, credentialsOf } from "./credential.ts";
import { LightResponse } from "./light-response.ts";
import { type Mask, maskSecrets } from "./mask.ts";
import { merged } from "./merged.ts";
import { ask } from "./option-function.ts";
import { readText, UnreadableAnswer } from "./response-text.ts";
import type { Progress } from "./transport-error.ts";
import type { VendorClient } from "./vendor-client.ts";

/** A request before it is signed. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** By name in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string | ArrayBuffer | undefined;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** An answer as low-level clients give it. */
export type Answered =
  | { readonly data: unknown; readonly response: LightResponse }
  | { readonly error: unknown; readonly response: LightResponse };

/** Makes the function that signs a request, sends it and reads the answer. */
export function transport<Name extends string>(
  vendor: VendorClient<Name>,
  options: ClientOptions & { readonly [name in Name]: Credential },
): (request: Outgoing) => Promise<Answered> {
  const names = Object.keys(vendor.credentials) as Name[]; // keys of a record typed by Name
  const resolve = credentialsOf(vendor.id, names, options);
  const { now = () => Date.now(), nonce = randomNonce, maxResponseBytes = 1_048_576 } = options;

  return async ({ url, method, headers, body, signal, progress }) => {
    const credentials = await resolve();
    const timestamp = String(Math.floor(ask(vendor.id, "now", now, isTime, "a time in milliseconds") / 1000));
    const once = ask(vendor.id, "nonce", nonce, isNonce, "a text of 1 to 32 visible characters");
    const signed = vendor.authenticate(credentials, { body: typeof body === "string" ? body : "", timestamp, nonce: once });
    const mask: Mask = (text) => {
      const secrets = [...Object.values<string>(credentials), ...Object.values<string>(signed)];
      return maskSecrets(secrets.filter((secret) => secret !== timestamp))(text);
    };
    progress.mask = mask;
    signal.throwIfAborted();
    const fetch = options.fetch ?? globalThis.fetch; // called unbound: workerd refuses any other `this`
    const init: FetchInit = { method, headers: merged(headers, signed), signal, redirect: "manual" };
    if (body !== undefined) init.body = body;
    progress.watch?.leaves({ url, headers: init.headers, mask });
    signal.throwIfAborted(); // by a hook
    progress.left = true;
    const response = await fetch(url, init);
    if (!isResponse(response)) throw new UnreadableAnswer("The function given as fetch did not give a Response.");
    progress.status = response.status;
    if (signal.aborted) await response.body?.cancel(); // only a fetch that ignores its signal comes here: let its socket go
    const text = await readText(response, maxResponseBytes);
    if (response.ok && text === "") throw new UnreadableAnswer(`HTTP ${response.status} came without a body.`);
    const head = new LightResponse(response, mask);
    const answer = response.ok ? { data: JSON.parse(text), response: head } : { error: jsonOr(text) ?? "", response: head };
    progress.watch?.ends(head);
    return answer;
  };
}

/** What the JSON holds; of what is none, the text. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isNonce = (value: unknown): boolean => typeof value === "string" && /^[\x21-\x7e]{1,32}$/.test(value);

/** Whether it is a time that a `Date` can have, since the epoch. */
const isTime = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 8.64e15;

/** Whether a fetch kept its promise; only an injected one may not. */
const isResponse = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "status" in value && Number.isInteger(value.status) && "headers" in value;

/** A UUID takes a tenth of the time of other random digits, where there is one: pages without TLS have none. */
const randomNonce = (): string => ("randomUUID" in crypto ? crypto.randomUUID().replaceAll("-", "") : randomDigits());

const randomDigits = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
