import { describe, expect, test } from "vitest";
import { membersOf, textOf } from "../src/vendor.ts";

describe("membersOf", () => {
  test("gives the members of an object", () => {
    expect(membersOf({ status: "0", data: { messageId: "m-1" } })).toEqual({ status: "0", data: { messageId: "m-1" } });
    expect(membersOf(membersOf({ data: { messageId: "m-1" } })["data"])).toEqual({ messageId: "m-1" });
  });

  test.each([undefined, null, "<html>502</html>", "", 0, true, Symbol("x"), () => ({ status: "0" })])("gives none of %s", (value) => {
    expect(membersOf(value)).toEqual({});
  });

  test("gives what is the value's own, and nothing that every object has", () => {
    expect(membersOf({})["toString"]).toBe(Object.prototype.toString); // so a reader asks for text
    expect(textOf(membersOf({})["toString"])).toBeUndefined();
    expect(membersOf(Object.create({ status: "0" }))["status"]).toBeUndefined();
  });
});

describe("textOf", () => {
  test.each<[unknown, string]>([
    ["-68", "-68"],
    ["", ""],
    [0, "0"],
    [-68, "-68"],
    [17115, "17115"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ])("%j is %j", (value, text) => {
    expect(textOf(value)).toBe(text);
  });

  test.each([undefined, null, true, {}, [], [7], 1.5, Number.NaN, Infinity, 2 ** 53, 765769601600001234567n])("%s is none", (value) => {
    expect(textOf(value)).toBeUndefined();
  });
});
