import { expect, test } from "vitest";
import type { JsonObject } from "../../../codegen/src/document.ts";
import { withChoices } from "../../src/reader/choices.ts";
import { documentOf, ref } from "../small.ts";

const at = (name: string): string => `#/components/schemas/${name}`;
const branch = (description: string, literal: string, more: JsonObject = {}): JsonObject => ({
  type: "object",
  description,
  properties: {
    size: { type: "integer", description: "How big." },
    type: { type: "string", const: literal, description: `Always ${literal}.` },
    ...more,
  },
});
const choice = (description: string, propertyName: string, mapping: { [literal: string]: string }): JsonObject => ({
  description,
  oneOf: Object.values(mapping).map(ref),
  discriminator: { propertyName, mapping: Object.fromEntries(Object.entries(mapping).map(([literal, name]) => [literal, at(name)])) },
});

const document = documentOf({
  Header: choice("What stands above.", "type", { text: "Text", image: "Media", video: "Media" }),
  Text: branch("A line.", "text"),
  Media: branch("A file.", "image"),
});

test("the member that chooses comes first, says what is chosen, and lists what each literal means", () => {
  const { schemas } = withChoices(document).components;
  expect(schemas["Header"]).toEqual({
    type: "object",
    description: "What stands above.",
    oneOf: [ref("Header_Text"), ref("Header_Media")],
    discriminator: { propertyName: "type", mapping: { text: at("Header_Text"), image: at("Header_Media"), video: at("Header_Media") } },
  });
  expect(schemas["Header_Text"]).toEqual({
    type: "object",
    description: "A line.",
    properties: { size: { type: "integer", description: "How big." } },
    allOf: [
      {
        type: "object",
        properties: {
          type: {
            type: "string",
            const: "text",
            description: "What stands above.\n\nAlways text.",
            "x-enumDescriptions": { text: "A line.", image: "A file.", video: "A file." },
          },
        },
      },
    ],
  });
});

test("a branch that is used elsewhere stays as it is there", () => {
  expect(withChoices(document).components.schemas["Text"]).toEqual(branch("A line.", "text"));
});

test("a choice inside a choice becomes part of it", () => {
  const nested = documentOf({
    Component: choice("One part.", "type", { body: "Body_", button: "Button" }),
    Body_: branch("The body.", "body"),
    Button: choice("A button.", "sub_type", { url: "Url", reply: "Reply" }),
    Url: branch("Opens an address.", "button", { sub_type: { type: "string", const: "url", description: "Always url." } }),
    Reply: branch("Answers.", "button", { sub_type: { type: "string", const: "reply", description: "Always reply." } }),
  });
  const { schemas } = withChoices(nested).components;
  expect(schemas["Component"]?.["discriminator"]).toEqual({
    propertyName: "type",
    mapping: { body: at("Component_Body_"), "button (url)": at("Component_Url"), "button (reply)": at("Component_Reply") },
  });
  expect(schemas["Component_Url"]).toMatchObject({
    properties: { sub_type: { const: "url" } },
    allOf: [{ properties: { type: { "x-enumDescriptions": { "button (url)": "A button.\n\nOpens an address." } } } }],
  });
});

test("a branch without the member that chooses it is an error", () => {
  const wrong = documentOf({ Header: choice("What stands above.", "type", { text: "Text" }), Text: { type: "object", properties: {} } });
  expect(() => withChoices(wrong)).toThrow("A branch does not have the member type that chooses it.");
});
