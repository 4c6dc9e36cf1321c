import { expect, test } from "vitest";
import { withConfidence } from "../../src/reader/confidence.ts";
import { documentOf } from "../small.ts";

const described = (more: { [keyword: string]: string | boolean }, description = "What it is."): unknown =>
  withConfidence(documentOf({ Thing: { description, ...more } })).components.schemas["Thing"]?.["description"];

test("what is inferred or disputed says so first", () => {
  expect(described({ "x-confidence": "inferred" })).toBe("**Inferred.** What it is.");
  expect(described({ "x-confidence": "disputed" })).toBe("**Disputed.** What it is.");
});

test("what is certain stays as it is", () => {
  expect(described({})).toBe("What it is.");
});

test("a description that makes the point itself is not told twice", () => {
  expect(described({ "x-confidence": "disputed" }, "A number.\n\n**Disputed:** the table says a string.")).toBe(
    "A number.\n\n**Disputed:** the table says a string.",
  );
});

test("a guessed path says so", () => {
  expect(described({ "x-unverified-path": true, "x-confidence": "inferred" })).toBe("**Unverified path.** **Inferred.** What it is.");
});

test("members that are called like keywords are members", () => {
  const properties = {
    description: { description: "A second line.", "x-confidence": "inferred" },
    "x-confidence": { description: "Odd.", type: "string" },
  };
  const { Row } = withConfidence(documentOf({ Row: { type: "object", description: "A row.", properties } })).components.schemas;
  expect(Row).toEqual({
    type: "object",
    description: "A row.",
    properties: { ...properties, description: { description: "**Inferred.** A second line.", "x-confidence": "inferred" } },
  });
});

test("examples are data", () => {
  const examples = { odd: { value: { description: "sent", "x-confidence": "inferred" } } };
  expect(withConfidence(documentOf({ Thing: { description: "What it is.", examples } })).components.schemas["Thing"]?.["examples"]).toEqual(
    examples,
  );
});
