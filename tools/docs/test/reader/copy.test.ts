import { expect, test } from "vitest";
import { readerCopy } from "../../src/reader/copy.ts";
import { documentOf, ref } from "../small.ts";

test("a member that carries everything says everything, in this order", () => {
  const Content = {
    type: "string",
    description: "The message; see `x-vendor-codes`.",
    "x-confidence": "inferred",
    "x-vendor-code": { required: "-1" },
    contentMediaType: "application/json",
    contentSchema: ref("Text"),
    examples: ["{}"],
  };
  const document = documentOf({
    Body: {
      type: "object",
      description: "A body.",
      properties: { Content, text: { type: "string", description: "A text." } },
      oneOf: [{ required: ["Content"] }, { required: ["text"] }],
    },
    Text: { type: "object", description: "What it says." },
  });
  expect(readerCopy(document).components.schemas["Body"]).toMatchObject({
    properties: {
      Content: {
        ...ref("Text"),
        example: "{}",
        description: [
          "**JSON in a string.** On the wire this member is a string; it holds the object below, written as JSON.",
          "**Inferred.** The message; see [Codes](#/codes).",
          "Breaking a rule: `-1` when missing.",
          "Give exactly one of these: `Content` or `text`.",
          "What it says.",
        ].join("\n\n"),
      },
      text: { description: "A text.\n\nGive exactly one of these: `Content` or `text`." },
    },
  });
});

test("how doubts are marked is told in the words of the page", () => {
  const { info } = readerCopy(documentOf({}, { info: { title: "T", version: "1", description: "Guesses are marked `x-confidence`." } }));
  expect(info).toMatchObject({ description: "Guesses are marked **Inferred** or **Disputed**." });
});
