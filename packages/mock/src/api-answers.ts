import { STATUS_CODES } from "node:http";
import type { Violation } from "./violation.ts";

// What the mock's own API answers with.

export const usualHeaders: { readonly [name: string]: string } = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

export const json = (value: object): Response =>
  new Response(JSON.stringify(value), { headers: { ...usualHeaders, "content-type": "application/json" } });

/** It is done, and there is nothing to say. */
export const done = (): Response => new Response(null, { status: 204, headers: usualHeaders });

export const pushed = ({ url, status }: { url?: string | undefined; status: number }): Response => json({ pushed: { url, status } });

export const unfit = (violations: Violation[]): Response => problem(422, violations[0]?.message ?? "", {}, violations);

/** A problem document (RFC 9457). */
export function problem(
  status: number,
  detail: string,
  headers: { readonly [name: string]: string } = {},
  violations?: readonly Violation[],
): Response {
  const document = { type: "about:blank", title: STATUS_CODES[status], status, detail, violations };
  return new Response(JSON.stringify(document), {
    status,
    headers: { ...usualHeaders, ...headers, "content-type": "application/problem+json" },
  });
}
