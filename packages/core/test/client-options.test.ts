import { describe, expect, test } from "vitest";
import { OptionError } from "../src/index.ts";
import { createParcelsClient, credentials, parcels } from "./parcels.ts";

/** The error of a factory that is given something wrong on purpose. */
function refusal(options: unknown): OptionError {
  try {
    createParcelsClient(options as Parameters<typeof createParcelsClient>[0]);
  } catch (error) {
    if (error instanceof OptionError) return error;
    throw error;
  }
  throw new Error("the factory took it");
}

const text = "be a text of visible ASCII characters without a space or line break at its ends, or a function that gives one";

test("a client is made from its credentials alone, and sends nothing by itself", () => {
  expect(Object.keys(createParcelsClient(credentials))).toEqual(["GET", "POST"]);
});

test("an option that is undefined was not given", () => {
  const options = {
    baseUrl: undefined,
    fetch: undefined,
    now: undefined,
    nonce: undefined,
    timeoutMs: undefined,
    maxResponseBytes: undefined,
    preflight: undefined,
    account: undefined,
  };
  expect(() => parcels(options)).not.toThrow();
});

describe("a factory refuses", () => {
  test.each([undefined, null, "key", 7])("%j for its options", (options) => {
    expect(refusal(options)).toMatchObject({
      name: "OptionError",
      option: "options",
      message: "createParcelsClient: options must be an object.",
    });
  });

  test.each<[string, string, unknown]>([
    ["a missing credential", "secret", undefined],
    ["an empty credential", "secret", ""],
    ["a credential with a line break", "key", "abc\r\nX-Evil: 1"],
    ["a credential with a space at its end", "key", "abc "],
    ["a credential outside ASCII", "key", "schlüssel"],
    ["a credential of another type", "key", 1234],
    ["a credential that is null", "key", null],
  ])("%s", (_, option, value) => {
    const error = refusal({ ...credentials, [option]: value });
    const problem = value === undefined ? `is missing; it must ${text}` : `must ${text}`;
    expect(error).toMatchObject({ option, message: `createParcelsClient: ${option} ${problem}. The console shows the ${option}.` });
  });

  test("an option that it does not know, with those that it does", () => {
    expect(refusal({ ...credentials, timeout: 5 })).toMatchObject({
      option: "timeout",
      message:
        "createParcelsClient: timeout is not an option; the options are key, secret, account, guessedPath, baseUrl, fetch, now, nonce, timeoutMs, maxResponseBytes, preflight, onRequest, onResponse.",
    });
  });

  test("a misspelt credential as what it is, not as a missing one", () => {
    expect(refusal({ ...credentials, secret: undefined, sceret: "abc" })).toMatchObject({ option: "sceret" });
  });

  test.each([
    "",
    "api.parcels.example",
    "ftp://api.parcels.example",
    "http://user@api.parcels.example",
    "http://:word@api.parcels.example",
    "http://api.parcels.example?a=b",
    "http://api.parcels.example/?",
    "http://api.parcels.example/#",
    "http://",
    7,
    null,
  ])("the baseUrl %j", (baseUrl) => {
    expect(refusal({ ...credentials, baseUrl })).toMatchObject({
      option: "baseUrl",
      message: "createParcelsClient: baseUrl must be an http or https address without user, query or fragment.",
    });
  });

  test.each([0, -1, NaN, Infinity, 2_147_483_648, "5", null])("the timeoutMs %j", (timeoutMs) => {
    expect(refusal({ ...credentials, timeoutMs })).toMatchObject({
      option: "timeoutMs",
      message: "createParcelsClient: timeoutMs must be a number of milliseconds above 0, at most 2147483647.",
    });
  });

  test.each([0, -1, NaN, "1000", null])("the maxResponseBytes %j", (maxResponseBytes) => {
    expect(refusal({ ...credentials, maxResponseBytes })).toMatchObject({
      option: "maxResponseBytes",
      message: "createParcelsClient: maxResponseBytes must be a number of bytes above 0.",
    });
  });

  test.each(["fetch", "now", "nonce", "preflight"])("a %s that is not a function", (option) => {
    expect(refusal({ ...credentials, [option]: {} })).toMatchObject({
      option,
      message: expect.stringContaining(`createParcelsClient: ${option} must be `),
    });
  });

  test("a vendor's own option that does not fit", () => {
    expect(refusal({ ...credentials, account: "10001" })).toMatchObject({
      option: "account",
      message: "createParcelsClient: account must be a whole number.",
    });
    expect(refusal({ ...credentials, guessedPath: ".evil.example/x" })).toMatchObject({ option: "guessedPath" });
  });
});
