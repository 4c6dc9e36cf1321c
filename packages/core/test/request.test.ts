import { describe, expect, test } from "vitest";
import { addressOf, headersOf, jsonOf } from "../src/vendor/request.ts";

describe("the query", () => {
  test.each([
    [undefined, "/numbers"],
    [{}, "/numbers"],
    [{ limit: 10, open: true, after: undefined, before: null }, "/numbers?limit=10&open=true"],
    [{ id: ["a&b", "ü"], none: [] }, "/numbers?id=a%26b&id=%C3%BC"],
    [{ "a=b": "" }, "/numbers?a%3Db="],
  ])("of %j makes %s", (query, address) => {
    expect(addressOf("/numbers", query)).toBe(address);
  });

  test("has no place for an object", () => {
    expect(() => addressOf("/numbers", { filter: { state: "open" } })).toThrow("The query parameter filter is an object.");
  });
});

describe("the body", () => {
  test.each([
    ['{"to":"1"}', '{"account":7,"to":"1"}'],
    ['{"account":8}', '{"account":8}'],
    ['{"__proto__":{"x":1},"to":"1"}', '{"account":7,"__proto__":{"x":1},"to":"1"}'],
    ['["to"]', '["to"]'],
    ["null", "null"],
  ])("%s is sent with the members of the vendor: %s", (body, sent) => {
    expect(jsonOf(JSON.parse(body), { account: 7 })).toBe(sent);
  });

  test("is sent as it is where the vendor has none", () => {
    expect(jsonOf({ to: "1" }, undefined)).toBe('{"to":"1"}');
  });
});

describe("the headers", () => {
  test("are written as Headers writes them, and the last of two names that differ in case counts", () => {
    const given = { "X-Trace": " t-1\t", "x-trace": "t-2", "X-Absent": undefined };
    expect(headersOf("application/json", undefined, given)).toEqual({ "content-type": "application/json", "x-trace": "t-2" });
  });

  test("of JSON are the caller's content type over the vendor's; a form has its own, which names its boundary", () => {
    expect(headersOf("application/json", undefined, { "Content-Type": "text/plain" })).toEqual({ "content-type": "text/plain" });
    const form = { bytes: new ArrayBuffer(0), contentType: "multipart/form-data; boundary=b" };
    expect(headersOf("application/json", form, { "Content-Type": "text/plain", a: "b" })).toEqual({
      "content-type": form.contentType,
      a: "b",
    });
    expect(headersOf("application/json", form, undefined)).toEqual({ "content-type": form.contentType });
  });
});
