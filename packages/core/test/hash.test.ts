import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { md5Hex, sha1Hex } from "../src/vendor.ts";

const hex = (algorithm: string, text: string): string => createHash(algorithm).update(text, "utf8").digest("hex");

// A block is 64 bytes, and the last one holds the length: what fills one just so is where a hash goes wrong.
const texts = ["", "abc", "世界🎁", ...[55, 56, 63, 64, 65, 119, 120, 1000].map((length) => "x".repeat(length))];

test.each(texts)("MD5 and SHA-1 of %j are Node's", (text) => {
  expect(md5Hex(text)).toBe(hex("md5", text));
  expect(sha1Hex([text])).toBe(hex("sha1", text));
});

test("SHA-1 of several texts is that of them all in one, however long they are", () => {
  const long = ["short", "ü".repeat(200_000), "🎁".repeat(70_000), "x".repeat(65_537), "y".repeat(65_536), "z"];
  expect(sha1Hex(long)).toBe(hex("sha1", long.join("")));
  expect(sha1Hex(texts)).toBe(hex("sha1", texts.join("")));
  expect(sha1Hex([])).toBe(hex("sha1", ""));
});
