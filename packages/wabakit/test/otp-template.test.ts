import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { otpTemplate } from "../src/index.ts";

const otp = { name: "login_code", language: "en_GB", code: "123456" };

test("the code stands in the body and behind the first button", () => {
  expect(otpTemplate(otp)).toEqual({
    name: "login_code",
    language: "en_GB",
    components: [
      { type: "body", parameters: [{ type: "text", text: "123456" }] },
      { type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "123456" }] },
    ],
  });
});

test.each(["1", "123456789012345", "🔑".repeat(15)])("the code may be %s", (code) => {
  expect(() => otpTemplate({ ...otp, code })).not.toThrow();
});

describe("it refuses", () => {
  test.each<[string, object, string, string]>([
    ["an empty code", { code: "" }, "code", "code must be a text that is not empty"],
    ["a number", { code: 123456 }, "code", "code must be a text that is not empty"],
    ["no code", { code: undefined }, "code", "code must be a text that is not empty"],
    ["a long code", { code: "1234567890123456" }, "code", "code must have at most 15 characters, but has 16"],
    ["no name", { name: "" }, "name", "name must be a text that is not empty"],
    ["no language", { language: undefined }, "language", "language must be a text that is not empty"],
  ])("%s, and says where and why", (_, change, path, message) => {
    expect(() => otpTemplate({ ...otp, ...change })).toThrow(
      expect.objectContaining({
        name: "SendError",
        code: "invalid-message",
        provider: "wabakit",
        accepted: "no",
        retryable: false,
        message: `wabakit: ${message}. Nothing was sent.`,
        issues: [expect.objectContaining({ path, message })],
      }),
    );
  });

  test("a long code without showing it", () => {
    let thrown: unknown;
    try {
      otpTemplate({ ...otp, code: "secret-and-too-long" });
    } catch (error) {
      thrown = error;
    }
    expect(inspect(thrown, { showHidden: true })).toContain("at most 15 characters, but has 19");
    expect(inspect(thrown, { showHidden: true })).not.toContain("secret-and");
  });
});
