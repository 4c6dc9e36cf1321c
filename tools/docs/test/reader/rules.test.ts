import { expect, test } from "vitest";
import type { JsonObject } from "../../../codegen/src/document.ts";
import { withRules } from "../../src/reader/rules.ts";
import { documentOf, ref } from "../small.ts";

const said = (schema: JsonObject, others: { [name: string]: JsonObject } = {}): unknown =>
  withRules(documentOf({ Thing: { description: "What it is.", ...schema }, ...others })).components.schemas["Thing"]?.["description"];

test("rules with the same code stand together", () => {
  const link = {
    minLength: 1,
    pattern: "^https?://[^\\s/]+\\S*$",
    "x-form": "an http or https link",
    "x-vendor-code": { required: "-117", minLength: "-117", pattern: "-133" },
  };
  expect(said(link)).toBe("What it is.\n\nBreaking a rule: `-117` when missing or empty, `-133` when not an http or https link.");
});

test.each<[JsonObject, string]>([
  [{ type: "string", "x-vendor-code": { type: "1" } }, "`1` when of another type"],
  [{ const: 0, "x-vendor-code": { const: "1" } }, "`1` when anything but `0`"],
  [{ enum: ["a"], "x-vendor-code": { enum: "1" } }, "`1` when none of the values listed"],
  [
    { minLength: 7, maxLength: 14, "x-vendor-code": { minLength: "1", maxLength: "2" } },
    "`1` when shorter than 7 characters, `2` when longer than 14 characters",
  ],
  [{ pattern: "^a+$", "x-vendor-code": { pattern: "1" } }, "`1` when not of the form `^a+$`"],
  [{ minimum: 1, maximum: 2, "x-vendor-code": { minimum: "1", maximum: "1" } }, "`1` when less than 1 or more than 2"],
  [{ minItems: 1, maxItems: 3, "x-vendor-code": { minItems: "1", maxItems: "2" } }, "`1` when empty, `2` when longer than 3 items"],
  [{ minItems: 2, "x-vendor-code": { minItems: "1" } }, "`1` when shorter than 2 items"],
  [{ "x-vendor-code": { additionalProperties: "1" } }, "`1` when holding an unknown member"],
  [
    { oneOf: [], discriminator: { propertyName: "type" }, "x-vendor-code": { oneOf: "1" } },
    "`1` when missing or none of the values listed",
  ],
  [{ oneOf: [], "x-vendor-code": { oneOf: "1" } }, "`1` when fitting none of the choices"],
])("%j", (schema, sentence) => {
  expect(said(schema)).toBe(`What it is.\n\nBreaking a rule: ${sentence}.`);
});

test("the parts of allOf speak for the whole", () => {
  const allOf = [
    { pattern: "^a", "x-vendor-code": { pattern: "109" } },
    { pattern: "b$", "x-vendor-code": { pattern: "108" } },
  ];
  expect(said({ allOf })).toBe("What it is.\n\nBreaking a rule: `109` when not of the form `^a`, `108` when not of the form `b$`.");
});

test("a member that is a reference keeps the description and the rules of what it names", () => {
  const { Body } = withRules(
    documentOf({
      Body: { properties: { link: { ...ref("Link"), "x-vendor-code": { required: "-1" } }, plain: ref("Link") } },
      Link: { description: "A link.", minLength: 1, "x-vendor-code": { minLength: "-2" } },
    }),
  ).components.schemas;
  expect(Body).toMatchObject({
    properties: {
      link: { ...ref("Link"), description: "A link.\n\nBreaking a rule: `-2` when empty, `-1` when missing." },
      plain: ref("Link"),
    },
  });
});

test("without a code nothing is added", () => {
  expect(said({ minLength: 1 })).toBe("What it is.");
});
