import { expect, test } from "vitest";
import { objectsIn } from "../../../codegen/src/document.ts";
import { withSections } from "../../src/reader/sections.ts";
import { documentOf } from "../small.ts";

const base = documentOf(
  {},
  {
    "x-envelope": { code: "status", success: "0" },
    "x-vendor-code": { security: "-1", syntax: "-7", type: "-7", default: "-8" },
    "x-vendor-codes": {
      "-1": { name: "refused", meaning: "The key is\nwrong.", action: "Check it | ask.", "x-confidence": "inferred" },
      "-68": { name: "insufficientBalance", meaning: "No money.", action: "Top up.", operations: ["sendParcel"] },
      "-11": { name: "taken", meaning: "Exists.", action: "Choose another.", operations: [] },
    },
  },
);
const securitySchemes = {
  Key: { type: "apiKey", in: "header", name: "Api-Key", description: "The key.", "x-credential": "apiKey" },
  Sign: { type: "apiKey", in: "header", name: "Sign", description: "A hash.", "x-signed-with": ["apiKey", "apiSecret"] },
  Nonce: { type: "apiKey", in: "header", name: "Nonce", description: "Random." },
};
const { tags } = withSections({ ...base, components: { ...base.components, securitySchemes } as typeof base.components });
const [messages, authentication, codes] = objectsIn(tags);

test("the sections follow the vendor's own, under stable names", () => {
  expect(messages).toEqual({ name: "messages", "x-displayName": "Messages", description: "Sending." });
  expect([authentication?.["name"], codes?.["name"]]).toEqual(["authentication", "codes"]);
});

test("the table of codes has everything that the contract knows about them", () => {
  expect(codes?.["description"]).toBe(`Every answer has its code in \`status\`; \`"0"\` is success.

Not tied to one member: \`-1\` for a refused key or signature, \`-7\` for a body that is not JSON or a member of the wrong type, \`-8\` for any other broken rule that names no code of its own.

| Code | Name | Meaning | What to do | Operations |
| --- | --- | --- | --- | --- |
| \`-1\` | \`refused\` | **Inferred.** The key is wrong. | Check it \\| ask. | all |
| \`-68\` | \`insufficientBalance\` | No money. | Top up. | [sendParcel](#/messages/sendparcel) |
| \`-11\` | \`taken\` | Exists. | Choose another. | none here |`);
});

test("authentication has a heading per header, with what it is made of", () => {
  expect(authentication?.["description"]).toBe(`What every call carries to prove who makes it.

## Api-Key

In the header: \`apiKey\`, as it is.

The key.

## Sign

In the header: a signature over \`apiKey\` and \`apiSecret\`.

A hash.

## Nonce

In the header.

Random.`);
});

test("a vendor without codes of no single member has no sentence about them", () => {
  const plain = withSections({ ...base, "x-vendor-code": undefined });
  expect(objectsIn(plain["tags"]).at(-1)?.["description"]).not.toContain("Not tied");
});
