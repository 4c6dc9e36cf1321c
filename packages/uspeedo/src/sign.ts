import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Credentials, decimal, type Unsigned } from "@wabakit/core/vendor";

type Secret = Credentials<"accessKeySecret">;

type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/**
 * What is hashed: every member of the body, sorted by name, name and value without separators, then the secret (signature page, read 2026-11).
 * It is taken from the text that is sent, so that both always say the same. Time and nonce are not part of it.
 */
export const plaintext = (secret: Secret, request: Pick<Unsigned, "body">): string => partsOf(secret, request).join("");

/** The `X-Signature` header: SHA-1 in lower-case hex. A plain hash, not an HMAC. */
export function sign(secret: Secret, request: Pick<Unsigned, "body">): string {
  const hash = sha1.create();
  for (const piece of piecesOf(partsOf(secret, request))) hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest());
}

const longest = 65_536;

/** By code point: a piece never ends within a character. */
const pieces = /[^]{1,65536}/gu;

/**
 * Short parts together, because each piece is hashed at a cost of its own; long ones in pieces, because a file of many megabytes is not to be in memory
 * once more as plaintext, and again as bytes.
 */
function* piecesOf(parts: readonly string[]): Generator<string> {
  let piece = "";
  for (const part of parts) {
    if (part.length <= longest && piece.length <= longest) {
      piece += part;
      continue;
    }
    yield piece;
    piece = "";
    yield* part.match(pieces) ?? [];
  }
  yield piece;
}

const partsOf = ({ accessKeySecret }: Secret, { body }: Pick<Unsigned, "body">): readonly string[] => [
  // JSON.parse gives JSON.
  ...(body === "" ? [] : flatten(JSON.parse(body) as Json)),
  accessKeySecret,
];

function flatten(value: Json): readonly string[] {
  if (typeof value === "number") return [decimal(value)];
  if (typeof value !== "object") return [String(value)];
  if (value === null) return [];
  if (isList(value)) return value.flatMap(flatten);
  return Object.entries(value)
    .filter(([, member]) => member !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, member]) => [name, ...flatten(member)]);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
