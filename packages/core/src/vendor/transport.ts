import type { ClientOptions } from "./client-options.ts";
import { type Credential, resolveCredentials } from "./credential.ts";
import { type LightRequest, LightResponse } from "./light-request.ts";
import { readText, UnreadableAnswer } from "./response-text.ts";
import type { VendorClient } from "./vendor-client.ts";

/** Makes what openapi-fetch calls as `fetch`: it signs a request, sends it and reads the answer. */
export function transport<Name extends string>(
  vendor: VendorClient<Name>,
  options: ClientOptions & { readonly [name in Name]: Credential },
): (request: LightRequest) => Promise<LightResponse> {
  const names = Object.keys(vendor.credentials) as Name[]; // keys of a record typed by Name
  const { now = () => Date.now(), nonce = randomNonce, maxResponseBytes = 1_048_576 } = options;

  return async ({ url, method, headers, body, signal, progress }) => {
    const credentials = await resolveCredentials(vendor.id, names, options);
    const signed = vendor.authenticate(credentials, { body: body ?? "", timestamp: String(Math.floor(now() / 1000)), nonce: nonce() });
    signal.throwIfAborted();
    const fetch = options.fetch ?? globalThis.fetch; // called unbound: workerd refuses any other `this`
    const init = { method, headers: { ...Object.fromEntries(headers), ...lowerCase(signed) }, signal, redirect: "manual" } as const;
    progress.left = true;
    const response = await fetch(url, body === undefined ? init : { ...init, body });
    progress.status = response.status;
    if (signal.aborted) await response.body?.cancel(); // only a fetch that ignores its signal comes here: let its socket go
    const text = await readText(response, maxResponseBytes);
    if (response.ok && text === "") throw new UnreadableAnswer(`HTTP ${response.status} came without a body.`);
    return new LightResponse(response, text);
  };
}

const randomNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** `Headers` has lower-cased the caller's names, so ours replace them only if they are too. */
const lowerCase = (headers: { readonly [name: string]: string }): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
