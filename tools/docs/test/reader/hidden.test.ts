import { expect, test } from "vitest";
import { withBases, withBodies, withExamples, withItems, withSources, withTerms } from "../../src/reader/hidden.ts";
import { documentOf, ref } from "../small.ts";

test("an array says what its items are", () => {
  const list = (items: { [keyword: string]: string }): { [keyword: string]: unknown } => ({
    type: "array",
    description: "The rows.",
    items,
  });
  const document = documentOf({
    Rows: { type: "array", description: "The rows.", items: ref("Row") },
    Row: { description: "One choice." },
  });
  expect(withItems(document).components.schemas["Rows"]).toEqual({
    ...list(ref("Row") as { $ref: string }),
    description: "The rows.\n\n*Each:* One choice.",
  });
});

test("an array of texts, or of choices that speak for themselves, says no more", () => {
  const document = documentOf({
    Texts: { type: "array", description: "The values.", items: { type: "string" } },
    Parts: { type: "array", description: "The parts.", items: ref("Part") },
    Part: { description: "One part.", oneOf: [], discriminator: { propertyName: "type", mapping: {} } },
  });
  expect(withItems(document)).toEqual(document);
});

test("a whole tells what is doubtful about its base, and why a rule stands alone, but not what is plain", () => {
  const document = documentOf({
    Image: { description: "A picture.", allOf: [ref("Media"), ref("Base"), { description: "At most 1,000.", maxLength: 1000 }] },
    Media: { description: "**Inferred.** A file.", "x-confidence": "inferred" },
    Base: { description: "What every message has." },
  });
  expect(withBases(document).components.schemas["Image"]?.["description"]).toBe("A picture.\n\n**Inferred.** A file.\n\nAt most 1,000.");
});

test("a request tells what its body is", () => {
  expect(withBodies(documentOf({})).paths["/send"]).toMatchObject({ post: { requestBody: { description: "The parcel.\n\nA body." } } });
});

test("an operation links the vendor's own page", () => {
  const description = "Sends one.\n\n*Source:* [The vendor's page](https://docs.example.com/send)";
  expect(withSources(documentOf({})).paths["/send"]).toMatchObject({ post: { description } });
});

test("the first of a member's examples is shown, those of a request stay", () => {
  const { Thing } = withExamples(documentOf({ Thing: { type: "string", examples: ["a", "b"] } })).components.schemas;
  expect(Thing).toEqual({ type: "string", example: "a" });
  const named = documentOf({ Thing: { type: "string", examples: { text: { value: 1 } } } });
  expect(withExamples(named)).toEqual(named);
});

test("a member tells what the vendor's own page calls it", () => {
  const properties = { to: { ...ref("Number"), "x-vendor-term": "接收号码" }, from: ref("Number") };
  const document = documentOf({ Body: { properties }, Number: { type: "string", description: "A number." } });
  expect(withTerms(document).components.schemas["Body"]).toEqual({
    properties: {
      to: { ...ref("Number"), "x-vendor-term": "接收号码", description: "A number.\n\n*Vendor's term:* 接收号码" },
      from: ref("Number"),
    },
  });
});
