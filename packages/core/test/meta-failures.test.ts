import { describe, expect, test } from "vitest";
import { failureCodeIn, messageFailure } from "../src/vendor.ts";

test.each([
  ["131047", "window-closed"],
  ["131026", "recipient-unavailable"],
  ["131050", "recipient-unavailable"],
  ["130472", "recipient-unavailable"],
  ["131042", "insufficient-balance"],
  ["131048", "rate-limited"],
  ["131049", "rate-limited"],
  ["131056", "rate-limited"],
  ["130429", "rate-limited"],
  ["80007", "rate-limited"],
  ["4", "rate-limited"],
  ["131051", "invalid-message"],
  ["131052", "invalid-message"],
  ["131053", "invalid-message"],
  ["100", "invalid-message"],
  ["132001", "template-unavailable"],
  ["132015", "template-unavailable"],
  ["132999", "template-unavailable"], // a code that Meta may add to the family
  ["132069", "rate-limited"],
  ["190", "unauthorized"],
  ["299", "unauthorized"],
  ["368", "unauthorized"],
  ["131016", "provider-unavailable"],
  ["999999", "rejected"],
  ["1310470", "rejected"],
  ["__proto__", "rejected"],
  ["constructor", "rejected"],
])("Meta's code %s means %s", (vendorCode, code) => {
  expect(messageFailure(vendorCode, "why")).toEqual({ code, vendorCode, message: "why" });
});

test("a failure without a reason is rejected, and nothing is made up", () => {
  expect(messageFailure(undefined, undefined)).toEqual({ code: "rejected" });
});

describe("Meta's code in a text", () => {
  test.each([
    ["131047 Re-engagement message", "131047"],
    ["(#131026) Message undeliverable", "131026"],
    ["error=80007", "80007"],
    ["ticket 12345, code 132012", "132012"],
    ["Message undeliverable", undefined],
    ["after 100 of 250 messages", undefined],
    ["447700900123", undefined],
    ["0131047", undefined],
    ["13104700001", undefined],
  ])("%j: %j", (text, code) => {
    expect(failureCodeIn(text)).toBe(code);
  });
});
