import { type Credentials, decimal, sha1Hex, type Unsigned } from "@wabakit/core/vendor";

type Secret = Credentials<"accessKeySecret">;

type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/**
 * What is hashed: every member of the body, sorted by name, name and value without separators, then the secret (signature page, read 2026-11).
 * It is taken from the text that is sent, so that both always say the same. Time and nonce are not part of it.
 */
export const plaintext = (secret: Secret, request: Pick<Unsigned, "body">): string => partsOf(secret, request).join("");

/** The `X-Signature` header: SHA-1 in lower-case hex. A plain hash, not an HMAC. */
export const sign = (secret: Secret, request: Pick<Unsigned, "body">): string => sha1Hex(partsOf(secret, request));

function partsOf({ accessKeySecret }: Secret, { body }: Pick<Unsigned, "body">): readonly string[] {
  const parts: string[] = [];
  // JSON.parse gives JSON.
  if (body !== "") collect(JSON.parse(body) as Json, parts);
  parts.push(accessKeySecret);
  return parts;
}

function collect(value: Json, parts: string[]): void {
  if (typeof value === "number") parts.push(decimal(value));
  else if (typeof value !== "object") parts.push(String(value));
  else if (isList(value)) for (const item of value) collect(item, parts);
  else if (value !== null) collectMembers(value, parts);
}

function collectMembers(value: { readonly [member: string]: Json }, parts: string[]): void {
  // By code unit, which is how a sort without a comparison goes.
  for (const name of Object.keys(value).toSorted()) {
    const member = value[name] ?? null;
    if (member === null) continue;
    parts.push(name);
    collect(member, parts);
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
