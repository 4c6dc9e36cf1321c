import { describe, expect, test } from "vitest";
import { type Flags, readArguments } from "../src/arguments.ts";
import { nearest } from "../src/nearest.ts";

const flags = {
  to: { type: "text", value: "NUMBER", about: "" },
  param: { type: "texts", value: "TEXT", about: "" },
  quiet: { type: "switch", short: "q", about: "" },
  rows: { type: "count", about: "" },
  pace: { type: "number", about: "" },
} as const satisfies Flags;

test("flags of every type, and what is no flag", () => {
  const { given, positionals } = readArguments(
    ["a", "--to", "+44", "--param=1", "--param", "--x".slice(1), "-q", "--rows", "3", "--pace", "0.5", "-117"],
    flags,
  );
  expect(given).toEqual({ to: "+44", param: ["1", "-x"], quiet: true, rows: 3, pace: 0.5 });
  expect(positionals).toEqual(["a", "-117"]);
});

test("nothing given is nothing, an empty list and false", () => {
  expect(readArguments([], flags).given).toEqual({ to: undefined, param: [], quiet: false, rows: undefined, pace: undefined });
});

test.each([
  [["--to=--x"], "--x"],
  [["--to", "-5"], "-5"],
  [["--to", ""], ""],
  [["--to", "a=b"], "a=b"],
])("%j gives the value as it is", (args, to) => {
  expect(readArguments(args, flags).given.to).toBe(to);
});

test("behind -- nothing is a flag", () => {
  expect(readArguments(["--", "--to", "-q"], flags)).toMatchObject({ positionals: ["--to", "-q"], given: { quiet: false } });
});

test.each([
  [["--too", "1"], "There is no --too. Did you mean --to?"],
  [["--parm", "1"], "There is no --parm. Did you mean --param?"],
  [["--xyzzy"], "There is no --xyzzy."],
  [["-z"], "There is no -z."],
  [["--__proto__"], "There is no --__proto__."],
  [["--to"], "--to needs a value: --to NUMBER."],
  [["--to", "--quiet"], "--to needs a value, and --quiet looks like a flag. If it is the value, write --to=--quiet."],
  [["--to", "1", "--to", "2"], "--to was given twice."],
  [["--quiet=yes"], "--quiet takes no value."],
  [["--rows", "1.5"], `--rows must be a whole number above 0, not "1.5".`],
  [["--rows", "0"], `--rows must be a whole number above 0, not "0".`],
  [["--pace", ""], `--pace must be a number above 0, not "".`],
  [["--pace", "Infinity"], `--pace must be a number above 0, not "Infinity".`],
])("%j is told", (args, message) => {
  expect(() => readArguments(args, flags)).toThrow(message);
});

describe("the nearest name", () => {
  test.each([
    ["vendr", "vendor"],
    ["lsit", "list"],
    ["tepmlates", "templates"],
    ["x", undefined],
    ["languages", "language"],
  ])("of %s is %s", (name, near) => {
    expect(nearest(name, ["vendor", "list", "templates", "language"])).toBe(near);
  });
});
