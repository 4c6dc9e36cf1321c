import { expect, test } from "vitest";
import { plaintext, sign } from "../src/sign.ts";

// The first is printed in the vendor's interface guide (read 2026-11), with a key that is not live; the second is ours.
const vectors = [
  { apiKey: "bDqJFiq9", apiSecret: "7bz1lzh9", timestamp: "1630468800", expected: "05d7a50893e22a5c4bb3216ae3396c7c" },
  { apiKey: "demo-api-key", apiSecret: "demo-api-secret", timestamp: "1700000000", expected: "ba9d00e1e609a89787ad19517f3653eb" },
];

test.each(vectors)("the signature of $apiKey at $timestamp is $expected", ({ apiKey, apiSecret, timestamp, expected }) => {
  expect(sign({ apiKey, apiSecret }, { timestamp })).toBe(expected);
});

test("what is hashed is key, secret and time, without separators", () => {
  expect(plaintext({ apiKey: "key", apiSecret: "secret" }, { timestamp: "1700000000" })).toBe("keysecret1700000000");
});
