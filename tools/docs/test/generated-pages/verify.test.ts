import { expect, test } from "vitest";
import { doubtsOf } from "../../src/generated-pages/verify.ts";
import { documentOf } from "../small.ts";

test("every mark of a contract is told once, with what it is about and why", () => {
  const document = documentOf({
    Message: {
      type: "object",
      description: "A message.",
      properties: { link: { type: "string", "x-confidence": "disputed", description: "The table says one thing,\n  the sample another." } },
    },
    Same: { "x-confidence": "disputed", description: "The table says one thing, the sample another." },
    Guess: { "x-confidence": "inferred", description: "From the SDK.", examples: [{ "x-confidence": "inferred", description: "data" }] },
  });
  Object.assign(Object(document.paths["/send"])["post"], { "x-unverified-path": true, "x-confidence": "inferred", description: "Lost." });
  expect(doubtsOf(document)).toEqual([
    { kind: "unverified path", about: "sendParcel", reason: "Lost." },
    { kind: "disputed", about: "Same", reason: "The table says one thing, the sample another." },
    { kind: "inferred", about: "Guess", reason: "From the SDK." },
  ]);
});
