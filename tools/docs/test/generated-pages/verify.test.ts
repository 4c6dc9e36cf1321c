import { expect, test } from "vitest";
import { doubtsOf } from "../../src/generated-pages/verify.ts";
import { documentedOperations } from "../../src/vendors.ts";
import { documentOf } from "../small.ts";

test("every mark of a contract is told once, with what it is about, where that is shown, and why", () => {
  const document = documentOf({
    Message: {
      type: "object",
      description: "A message.",
      properties: {
        example: { "x-confidence": "disputed", description: "A member." },
        link: { type: "string", "x-confidence": "disputed", description: "The table says one thing,\n  the sample another." },
      },
    },
    Same: { "x-confidence": "disputed", description: "The table says one thing, the sample another." },
    Body: { type: "object", allOf: [{ $ref: "#/components/schemas/Message" }] },
    Guess: { "x-confidence": "inferred", description: "From the SDK.", examples: [{ "x-confidence": "inferred", description: "data" }] },
  });
  Object.assign(Object(document.paths["/send"])["post"], { "x-unverified-path": true, "x-confidence": "inferred", description: "Lost." });
  document["x-vendor-codes"] = { "-5": { name: "failed", meaning: "It failed.", "x-confidence": "inferred" } };
  const operation = expect.objectContaining({ title: "sendParcel", place: "/messages/sendparcel" });
  expect(doubtsOf(document, documentedOperations(document))).toEqual([
    { kind: "unverified path", about: "sendParcel", places: [operation], reason: "Lost." },
    { kind: "disputed", about: "Message › example", places: [operation], reason: "A member." },
    { kind: "disputed", about: "Message › link", places: [operation], reason: "The table says one thing, the sample another." },
    { kind: "inferred", about: "Guess", places: [], reason: "From the SDK." },
    { kind: "inferred", about: "Code -5", places: [{ title: "codes", place: "/codes" }], reason: "It failed." },
  ]);
});
