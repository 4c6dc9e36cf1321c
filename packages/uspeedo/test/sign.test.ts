import { sha1Hex } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { plaintext, sign } from "../src/sign.ts";

const secret = { accessKeySecret: "not-a-real-secret" };

/** What is hashed for a body, without the secret. */
const flat = (body: unknown): string => plaintext({ accessKeySecret: "" }, { body: JSON.stringify(body) });

// Made by the rules of the vendor's signature page (read 2026-11), which reproduce its own example and its SDKs' vectors.
const vectors = [
  {
    body: '{"Action":"GetAccountPhoneList","AccountId":10001}',
    text: "AccountId10001ActionGetAccountPhoneListnot-a-real-secret",
    signature: "8a44eece9c601975792078d7d61a39a215729c05",
  },
  {
    body: '{"Action":"SendMessage","AccountId":10001,"BusinessPhone":"447700900001","To":"447700900123","Type":"text","Content":"{\\"body\\":\\"hello\\",\\"preview_url\\":false}"}',
    text: 'AccountId10001ActionSendMessageBusinessPhone447700900001Content{"body":"hello","preview_url":false}To447700900123Typetextnot-a-real-secret',
    signature: "536fb0b47cb6449c56690aeb1793877b5c34e014",
  },
];

test.each(vectors)("the signature $signature", ({ body, text, signature }) => {
  expect(plaintext(secret, { body })).toBe(text);
  expect(sign(secret, { body })).toBe(signature);
});

describe("what is hashed", () => {
  test("is the secret alone when there is no body", () => {
    expect(plaintext(secret, { body: "" })).toBe("not-a-real-secret");
    expect(plaintext(secret, { body: "{}" })).toBe("not-a-real-secret");
  });

  test("does not depend on the order or the spacing of the body", () => {
    expect(plaintext(secret, { body: '{ "b" : 1,\n"a" : [ 1, 2 ] }' })).toBe(plaintext(secret, { body: '{"a":[1,2],"b":1}' }));
  });

  test("does not depend on how a number is spelt", () => {
    expect(plaintext(secret, { body: '{"a":42.0,"b":1E+2,"c":5e-1}' })).toBe(plaintext(secret, { body: '{"a":42,"b":100,"c":0.5}' }));
  });

  test.each<[string, unknown, string]>([
    ["names by code unit: capitals before small letters, digits before both", { b: 1, a: 2, B: 3, _: 4, "10": 5, "9": 6 }, "10596B3_4a2b1"],
    ["names outside ASCII by code unit, not by code point", { "\uFF21": 1, "\u{1F381}": 2, é: 3 }, "é3\u{1F381}2\uFF211"],
    ["a name that is the beginning of another first", { To: 1, T: 2, ToAll: 3 }, "T2To1ToAll3"],
    ["objects inside, sorted by themselves", { z: { d: 1, c: { b: 2, a: 3 } }, a: 4 }, "a4zca3b2d1"],
    ["lists in their order, without separators", { list: ["b", "a", 2, 1] }, "listba21"],
    ["objects and lists in lists", { list: [{ b: 1, a: 2 }, [3, [4]], {}, []] }, "lista2b134"],
    ["numbers in plain digits", { large: 1e21, small: -1.5e-7, whole: 42 }, "large1000000000000000000000small-0.00000015whole42"],
    ["true and false", { yes: true, no: false }, "nofalseyestrue"],
    ["no member that is null, at any depth", { a: null, b: { c: null, d: 1 } }, "bd1"],
    ["nothing for a null in a list", { list: [1, null, 2] }, "list12"],
    ["an empty text as its name alone", { a: "", b: "x" }, "abx"],
    [
      "texts as they are: quotes, braces, backslashes, line breaks",
      { Content: '{"body":"a \\"b\\"\\n"}', x: 'a\n\t"\\' },
      'Content{"body":"a \\"b\\"\\n"}xa\n\t"\\',
    ],
    ["Unicode as it is", { text: "Grüße 世界 🎁 \u2028" }, "textGrüße 世界 🎁 \u2028"],
    ["a member with a name of every object", JSON.parse('{"__proto__":1,"constructor":2,"toString":3}'), "__proto__1constructor2toString3"],
  ])("holds %s", (_, body, expected) => {
    expect(flat(body)).toBe(expected);
  });

  test("is hashed in its order, however long its parts are", () => {
    const body = JSON.stringify({
      a: "short",
      b: "ü".repeat(200_000),
      c: "🎁".repeat(70_000),
      d: ["x".repeat(65_537), "y".repeat(65_536), "z"],
      e: "end",
    });
    expect(sign(secret, { body })).toBe(sha1Hex([plaintext(secret, { body })]));
  });

  test("is hashed as UTF-8", () => {
    // printf 'text世界🎁not-a-real-secret' | sha1sum
    expect(sign(secret, { body: '{"text":"世界🎁"}' })).toBe(sign(secret, { body: '{"text":"\\u4e16\\u754c\\ud83c\\udf81"}' }));
    expect(sign(secret, { body: '{"text":"世界🎁"}' })).toBe("579af0f7a5c70e56bd35da2330f97dede68ae057");
  });
});
