import { describe, expect, test } from "vitest";
import { digitsOf } from "../src/vendor.ts";

describe("a phone number with country code", () => {
  test.each([
    "447700900123",
    "+447700900123",
    "+44 7700 900123",
    "+44-7700-900-123",
    "+44 (7700) 900123",
    "+44.7700.900123",
    "(+44) 7700 900123",
    " +44 7700 900123\n",
    "+44\u00A07700\u00A0900123",
  ])("may be written %j", (number) => {
    expect(digitsOf(number)).toBe("447700900123");
  });

  test("has 7 to 15 digits", () => {
    expect(digitsOf("+4477009")).toBe("4477009");
    expect(digitsOf("+447700")).toBeUndefined();
    expect(digitsOf("+447700900123000")).toBe("447700900123000");
    expect(digitsOf("+4477009001230000")).toBeUndefined();
  });
});

describe("no phone number with country code", () => {
  test.each([
    ["nothing", ""],
    ["only what is taken out", "+ ()-."],
    ["a national number", "07700 900123"],
    ["a dialling prefix", "0044 7700 900123"],
    ["a national zero beside the country code", "+44 (0)7700 900123"],
    ["the same with spaces", "+44 ( 0 ) 7700 900123"],
    ["two pluses", "++447700900123"],
    ["a plus inside", "44+7700900123"],
    ["letters", "+44 7700 PARCEL"],
    ["an extension", "+447700900123 ext 7"],
    ["two numbers", "+447700900123,+447700900124"],
    ["a slash", "+447700/900123"],
    ["digits of another script", "+٤٤٧٧٠٠٩٠٠١٢٣"],
    ["an id of a user without a number", "GB.13491208655302741918"],
    ["a number with an exponent", "4.477009e11"],
  ])("%s", (_, number) => {
    expect(digitsOf(number)).toBeUndefined();
  });
});
