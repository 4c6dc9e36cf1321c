import { md5, sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

// What vendors sign with. Web Crypto, which every runtime has, knows no MD5.

/** MD5 of a text in UTF-8, in lower-case hex. */
export const md5Hex = (text: string): string => bytesToHex(md5(utf8ToBytes(text)));

/** SHA-1 of texts in UTF-8, one after the other, in lower-case hex. */
export function sha1Hex(texts: readonly string[]): string {
  const hash = sha1.create();
  inPieces(texts, (piece) => hash.update(utf8ToBytes(piece)));
  return bytesToHex(hash.digest());
}

const longest = 65_536;

/** By code point: a piece never ends within a character. */
const pieces = /[^]{1,65536}/gu;

/**
 * Short texts together, because each piece is hashed at a cost of its own; long ones in pieces, because a file of many megabytes is not to be in memory
 * once more as one text, and again as bytes.
 */
function inPieces(texts: readonly string[], take: (piece: string) => void): void {
  let piece = "";
  for (const text of texts) {
    if (text.length <= longest && piece.length <= longest) {
      piece += text;
      continue;
    }
    take(piece);
    piece = "";
    for (const long of text.match(pieces) ?? []) take(long);
  }
  take(piece);
}
