import { describe, expect, test } from "vitest";
import { Getter, print, Raw } from "../src/print.ts";

describe("print", () => {
  test.each([
    [null, "null"],
    [-1.5, "-1.5"],
    ['a "quoted"\nline', '"a \\"quoted\\"\\nline"'],
    [[], "[]"],
    [{}, "{}"],
    [[1, "two"], '[1, "two"]'],
    [{ a: 1, $b: { c: true } }, "{ a: 1, $b: { c: true } }"],
    [{ "a-b": 1, "1": 2, __proto__x: 3 }, '{ "1": 2, "a-b": 1, __proto__x: 3 }'],
    [{ pattern: new Raw("/^a$/u") }, "{ pattern: /^a$/u }"],
    [{ "items?": new Getter("$Tree") }, '{ get "items?"() { return $Tree; } }'],
  ])("%j", (value, text) => {
    expect(print(value)).toBe(text);
  });

  test("breaks what does not fit into 120 columns, and only that", () => {
    const long = "x".repeat(60);
    expect(print({ short: [1, 2], long: [long, long] })).toBe(`{\n  short: [1, 2],\n  long: [\n    "${long}",\n    "${long}",\n  ],\n}`);
  });

  test("prints what a compiler reads back as the same data", () => {
    const data = JSON.parse('{"__proto__":{"a":[1,null,true]},"constructor":"\\u2028","":[[],{}],"é":"\\ud83d"}');
    // The printed text is code; this is how code is read.
    expect(new Function(`return ${print(data)}`)()).toEqual(data);
  });
});
