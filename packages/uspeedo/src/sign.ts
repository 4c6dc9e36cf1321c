import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Credentials, decimal, type Unsigned } from "@wabakit/core/vendor";

type Secret = Credentials<"accessKeySecret">;

type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/**
 * What is hashed: every member of the body, sorted by name, name and value without separators, then the secret (signature page, read 2026-11).
 * It is taken from the text that is sent, so that both always say the same. Time and nonce are not part of it.
 */
export const plaintext = ({ accessKeySecret }: Secret, { body }: Pick<Unsigned, "body">): string =>
  // JSON.parse gives JSON.
  (body === "" ? "" : flatten(JSON.parse(body) as Json)) + accessKeySecret;

/** The `X-Signature` header: SHA-1 in lower-case hex. A plain hash, not an HMAC. */
export const sign = (credentials: Secret, request: Pick<Unsigned, "body">): string =>
  bytesToHex(sha1(utf8ToBytes(plaintext(credentials, request))));

function flatten(value: Json): string {
  if (typeof value === "number") return decimal(value);
  if (typeof value !== "object") return String(value);
  if (value === null) return "";
  if (isList(value)) return value.map(flatten).join("");
  return Object.entries(value)
    .filter(([, member]) => member !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => name + flatten(member))
    .join("");
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
