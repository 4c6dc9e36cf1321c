import { expect, test } from "vitest";
import { given } from "../src/vendor.ts";

test("members that are undefined are left out, and others stay, whatever they are", () => {
  const members = given({ a: undefined, b: 0, c: "", d: false, e: null, f: [], g: { h: undefined } });
  expect(members).toStrictEqual({ b: 0, c: "", d: false, e: null, f: [], g: { h: undefined } });
});

test("members keep their order, and what was given is not changed", () => {
  const members = { second: 2, none: undefined, first: 1 };
  expect(JSON.stringify(given(members))).toBe('{"second":2,"first":1}');
  expect(Object.keys(members)).toEqual(["second", "none", "first"]);
});
