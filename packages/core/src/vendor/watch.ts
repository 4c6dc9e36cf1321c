import type { Hooks, RedactedHeaders, RedactedRequest, RedactedResponse } from "../hooks.ts";
import type { SendError } from "../send-error.ts";
import type { ResponseHeaders } from "./fetch.ts";
import { hidden, type Mask } from "./mask.ts";
import { tell } from "./tell.ts";

/** A request as it leaves. */
export interface Leaving {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  /** Takes out credentials and signature. */
  readonly mask: Mask;
}

/** How a call ended. */
export interface Ending {
  readonly status: number | undefined;
  readonly headers?: ResponseHeaders;
  readonly error?: SendError;
}

/** One call, as its hooks see it. */
export interface Watch {
  readonly leaves: (request: Leaving) => void;
  /** Tells nothing of a call whose request has never left, and of the others once: an answer may come after the time is up. */
  readonly ends: (ending: Ending) => void;
}

/** Tells the hooks of the client, then those of the call; undefined if there are none. */
export function watching(provider: string, method: "GET" | "POST", path: string, client: Hooks, call: Hooks): Watch | undefined {
  if ((client.onRequest ?? client.onResponse ?? call.onRequest ?? call.onResponse) === undefined) return undefined;
  let left: { readonly request: RedactedRequest; readonly at: number; readonly mask: Mask } | undefined;
  return {
    leaves({ url, headers, mask }) {
      const shown = Object.freeze(redacted(Object.entries(headers), mask));
      const address = mask(url.replace(/\?.*$/s, ""));
      const request = Object.freeze({ provider, operation: `${method} ${path}`, method, url: address, headers: shown });
      left = { request, at: performance.now(), mask };
      tell(client.onRequest, request);
      tell(call.onRequest, request);
    },
    ends({ status, headers, error }) {
      if (left === undefined) return;
      const { request, at, mask } = left;
      left = undefined;
      const durationMs = performance.now() - at;
      const shown = Object.freeze(redacted(entriesOf(headers), mask));
      const response: RedactedResponse = Object.freeze({ request, status, headers: shown, error, durationMs });
      tell(client.onResponse, response);
      tell(call.onResponse, response);
    },
  };
}

/** Headers whose values say nothing of an account, and the ids that vendors and gateways give a call. Whoever adds a header need not think of logs. */
const harmless = /^(?:accept|content-(?:encoding|length|type)|date|retry-after|server|user-agent|(?:[\w-]+-)?request-(?:id|uuid))$/;

/** @param mask for a server that sends back what it was sent */
const redacted = (headers: readonly (readonly [name: string, value: string])[], mask: Mask): RedactedHeaders =>
  Object.fromEntries(headers.map(([name, value]) => [name, harmless.test(name) ? mask(value) : hidden]));

function entriesOf(headers: ResponseHeaders | undefined): (readonly [name: string, value: string])[] {
  const entries: (readonly [string, string])[] = [];
  headers?.forEach((value, name) => entries.push([name.toLowerCase(), value]));
  return entries;
}
