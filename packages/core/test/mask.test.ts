import { describe, expect, test } from "vitest";
import { maskMessage, maskSecrets } from "../src/vendor/mask.ts";

const message = {
  to: "+447700900123",
  type: "template",
  template: {
    name: "parcel_ready",
    language: "en_GB",
    components: [
      {
        type: "body",
        parameters: [
          { type: "text", text: "Ada" },
          { type: "text", text: 'Say "née" \\ 📦\n / €' },
          { type: "text", text: "a+(b)*?" },
        ],
      },
    ],
  },
};
const masked = maskMessage(message, "447700900123,447700900456");

describe("what a vendor quotes of a message", () => {
  test.each([
    ["447700900123 is no number", "…123 is no number"],
    ["+447700900123,+447700900456", "…123,…456"],
    ["7700900123 and 07700900456", "…123 and …456"],
    ["to Ada: no", "to …: no"],
    ["Adam, Ada1 and Canada", "Adam, Ada1 and Canada"],
    ["a+(b)*? and a+(b)*?", "… and …"],
    ['text Say "née" \\ 📦\n / € is bad', "text … is bad"],
    ["template parcel_ready in en_GB has no text", "template parcel_ready in en_GB has no text"],
    ["447700900999 is another", "447700900999 is another"],
    ["", ""],
  ])("%j is %j", (text, expected) => expect(masked(text)).toBe(expected));

  const inJson = (text: string, times: number): string => (times === 0 ? text : inJson(JSON.stringify({ text }), times - 1));

  test.each([1, 2, 3, 4])("is masked in JSON in JSON, %i times", (times) => {
    const quoted = inJson(message.template.components[0]?.parameters[1]?.text ?? "", times);
    expect(masked(quoted)).toContain("…");
    expect(masked(quoted)).not.toMatch(/Say|née|📦|€/);
  });

  test("is masked where the vendor escapes more than it has to", () => {
    expect(masked(String.raw`{"text":"Say \"n\u00e9e\" \\ \ud83d\udce6\n \/ \u20ac"}`)).toBe('{"text":"…"}');
  });
});

test("credentials are masked wherever they stand, but for words of three letters", () => {
  expect(maskSecrets(["top$ecret", "key"])("key top$ecret, top$ecrets")).toBe("key …, …s");
});
