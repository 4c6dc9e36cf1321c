import { describe, expect, test } from "vitest";
import type { JsonObject } from "../src/document.ts";
import { rulesModule } from "../src/rules.ts";
import { ref, smallDocument } from "./support/small-document.ts";

type Schemas = { [name: string]: JsonObject };

const tables = (schemas: Schemas): string => rulesModule(smallDocument(schemas), "// header");

/** One branch of a choice by `type`. */
const branch = (literal: JsonObject, required = ["type"]): JsonObject => ({
  type: "object",
  required,
  properties: { type: { type: "string", ...literal } },
  additionalProperties: false,
});

const choice = (mapping: { [literal: string]: string }, ...branches: string[]): JsonObject => ({
  oneOf: branches.map(ref),
  discriminator: {
    propertyName: "type",
    mapping: Object.fromEntries(Object.entries(mapping).map(([literal, name]) => [literal, `#/components/schemas/${name}`])),
  },
});

const text = branch({ const: "text" });
const image = branch({ const: "image" });

describe("tables", () => {
  test("say what the schema says, annotations left out", () => {
    expect(
      tables({
        Request: {
          type: "string",
          title: "A text",
          description: "…",
          minLength: 1,
          maxLength: 9,
          pattern: "^https?://",
          "x-confidence": "inferred",
          "x-vendor-code": { pattern: "-133" },
        },
      }),
    ).toBe(`// header

import type { OperationRules } from "@wabakit/core/vendor";

/** Makes the rules of the request body of every operation: in a function, for whoever loads them and checks nothing. */
export function operations(): OperationRules {
  return {
    "POST /send": { type: "string", minLength: 1, maxLength: 9, pattern: /^https?:\\/\\//u, codes: { pattern: "-133" } },
  };
}
`);
  });

  test("hold only what a request reaches: what is used more than once by its name, before it is used", () => {
    const made = tables({
      Unused: {},
      C: { type: "string" },
      B: { type: "array", items: ref("C") },
      A: { type: "object", properties: { b: ref("B") } },
      Request: { type: "object", properties: { a: ref("A"), b: ref("B") } },
    });
    expect(made.match(/const \$\w+.*/g)).toEqual(['const $B: Rule = { type: "array", items: { type: "string" } };']);
    expect(made).toContain('{ members: { "a?": { members: { "b?": $B }, open: true }, "b?": $B }, open: true }');
  });

  test("follow schemas that refer to themselves", () => {
    const made = tables({
      Request: { type: "object", properties: { children: { type: "array", items: ref("Request") }, first: ref("Request") } },
    });
    expect(made).toContain("get items() { return $Request; }");
    expect(made).toContain('get "first?"() { return $Request; }');
  });

  test("say of members which may be left out, and of an object that others may be there", () => {
    const schema = { type: "object", required: ["to", "undescribed"], properties: { to: {}, replyTo: {} } };
    const members = '{ to: {}, "replyTo?": {}, undescribed: {} }';
    expect(tables({ Request: schema })).toContain(`{ members: ${members}, open: true }`);
    expect(tables({ Request: { ...schema, additionalProperties: false } })).toContain(`{ members: ${members} }`);
  });

  test("take a literal for a member of which nothing else is said, and leave out the type that it has", () => {
    const properties = {
      type: { type: "string", const: "text" },
      kind: { type: "integer", const: 1, "x-vendor-code": { const: "-1" } },
      place: { type: "string", enum: ["HOME"] },
      odd: { type: "string", const: 7 },
      nothing: { const: null },
    };
    expect(tables({ Request: { type: "object", required: Object.keys(properties), properties } })).toContain(
      `{
        type: "text",
        kind: { const: 1, codes: { const: "-1" } },
        place: { enum: ["HOME"] },
        odd: { type: "string", const: 7 },
        nothing: { const: null },
      }`,
    );
  });

  test("keep what stands beside a $ref", () => {
    expect(
      tables({
        Text: { type: "object" },
        Request: { type: "object", properties: { text: { ...ref("Text"), "x-vendor-code": { required: "-114" } } } },
      }),
    ).toContain('"text?": { all: [{ type: "object" }], codes: { required: "-114" } }');
  });

  test("know a choice by a literal, aliases and choices within it", () => {
    const schemas = {
      Request: choice({ text: "Text", note: "Text", list: "Rich", button: "Rich" }, "Text", "Rich"),
      Text: branch({ enum: ["text", "note"] }),
      Rich: choice({ list: "List", button: "Button" }, "List", "Button"),
      List: branch({ const: "list" }),
      Button: branch({ const: "button" }),
    };
    expect(tables(schemas)).toContain(
      `      by: "type",
      branches: [
        { members: { type: { enum: ["text", "note"] } } },
        { by: "type", branches: [{ members: { type: "list" } }, { members: { type: "button" } }] },
      ],`,
    );
  });

  test("know a choice by a whole number, which no discriminator can say", () => {
    const kind = (...numbers: number[]): JsonObject => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "integer", enum: numbers } },
      additionalProperties: false,
    });
    expect(tables({ Request: { oneOf: [ref("Few"), ref("One")] }, Few: kind(1, 2), One: kind(0) })).toContain(
      'by: "kind", branches: [{ members: { kind: { enum: [1, 2] } } }, { members: { kind: { enum: [0] } } }]',
    );
  });

  test("know a choice by presence", () => {
    const presence = [{ required: ["id"] }, { required: ["link"] }];
    const properties = { id: {}, link: {} };
    expect(tables({ Request: { type: "object", properties, oneOf: presence } })).toContain('exactlyOne: [["id"], ["link"]]');
  });

  test("know an object made of parts", () => {
    expect(tables({ Base: { type: "object" }, Request: { allOf: [ref("Base")], type: "object", unevaluatedProperties: false } })).toContain(
      '{ all: [{ type: "object" }], members: {} }',
    );
  });

  test("know JSON in a text", () => {
    expect(
      tables({ Content: {}, Request: { type: "string", contentMediaType: "application/json", contentSchema: ref("Content") } }),
    ).toContain('{ type: "string", json: {} }');
  });

  test("have no entry for an operation without a JSON body", () => {
    const document = smallDocument({});
    document.paths["/send"] = { post: { requestBody: { content: { "multipart/form-data": { schema: { type: "object" } } } } }, get: {} };
    expect(rulesModule(document, "")).toContain("return {};");
  });
});

describe("what a table cannot say stops the generator, which names the place", () => {
  const refusals: { readonly [title: string]: readonly [schemas: Schemas, message: string] } = {
    "an unknown keyword": [
      { Request: { type: "object", properties: { to: { type: "string", format: "email" } } } },
      "Request/properties/to: the generator does not know the keyword format.",
    ],
    "an unknown keyword far below": [
      { Request: { type: "array", items: { type: "object", properties: { to: { allOf: [{}, { not: {} }] } } } } },
      "Request/items/properties/to/allOf/1: the generator does not know the keyword not.",
    ],
    "an unknown keyword in a branch": [
      { Request: choice({ text: "Text" }, "Text"), Text: { ...text, minProperties: 2 } },
      "Text: the generator does not know the keyword minProperties.",
    ],
    "a schema that does not exist": [{ Request: { type: "array", items: ref("Gone") } }, "#/components/schemas/Gone does not exist."],
    "a reference to something else": [
      { Request: { $ref: "#/components/examples/Text" } },
      "#/components/examples/Text: only references to #/components/schemas/… are known here.",
    ],
    "a name that is none in TypeScript": [
      { Request: ref("Text-2"), "Text-2": {} },
      "Text-2: a schema's name must be an identifier. (Bundling adds -2 where two files name different schemas alike.)",
    ],
    "a schema that is true or false": [{ Request: { type: "array", items: false } }, "Request/items: a schema must be an object."],
    "a property that is true or false": [
      { Request: { type: "object", properties: { to: true } } },
      "Request/properties/to: a schema must be an object.",
    ],
    "a part that is true or false": [{ Request: { allOf: [{}, true] } }, "Request/allOf/1: a schema must be an object."],
    "a list of schemas that is no list": [{ Request: { oneOf: text } }, "Request/oneOf: it must be a list of schemas."],
    "a literal that is an object": [
      { Request: { enum: [{ a: 1 }] } },
      "Request: const and enum are known only with texts, numbers, booleans and null.",
    ],
    "a literal that is a list": [
      { Request: { const: ["a"] } },
      "Request: const and enum are known only with texts, numbers, booleans and null.",
    ],
    "a pattern that does not compile": [
      { Request: { pattern: "(" } },
      "Request: the pattern does not compile: SyntaxError: Invalid regular expression: /(/u: Unterminated group",
    ],
    "an object that is open on purpose": [
      { Request: { type: "object", additionalProperties: true } },
      "Request: additionalProperties and unevaluatedProperties are false or absent.",
    ],
    "a base that is closed": [
      { Base: { type: "object", additionalProperties: false }, Request: { allOf: [ref("Base")] } },
      "Request/allOf/0: a part of allOf must be open, the whole closes it.",
    ],
    "an object that need not be one": [
      { Request: { properties: { to: {} } } },
      "Request: properties, required and what closes them need type: object beside them.",
    ],
    "a member with a question mark after its name": [
      { Request: { type: "object", properties: { "to?": {} } } },
      "Request: the table cannot say to?: there a question mark is for what may be left out.",
    ],
    "a base of itself": [{ Base: { allOf: [ref("Base")] }, Request: { allOf: [ref("Base")] } }, "Base: a base cannot be a base of itself."],
    "a base that is closed where it is used": [
      { Base: {}, Request: { allOf: [{ ...ref("Base"), unevaluatedProperties: false }] } },
      "Request/allOf/0: a part of allOf must be open, the whole closes it.",
    ],
    "parts beside additionalProperties": [
      { Base: {}, Request: { allOf: [ref("Base")], additionalProperties: false } },
      "Request: with allOf or $ref, close with unevaluatedProperties: false.",
    ],
    "a $ref beside additionalProperties": [
      { Base: {}, Request: { ...ref("Base"), additionalProperties: false } },
      "Request: with allOf or $ref, close with unevaluatedProperties: false.",
    ],
    "a choice that is closed outside": [
      { Request: { ...choice({ text: "Text" }, "Text"), unevaluatedProperties: false }, Text: text },
      "Request: a choice by a literal is closed in its branches, not outside.",
    ],
    "a choice that is part of a closed object": [
      {
        Request: { allOf: [ref("Choice")], type: "object", unevaluatedProperties: false },
        Choice: choice({ text: "Text" }, "Text"),
        Text: text,
      },
      "Request: a choice by a literal is closed in its branches, not outside.",
    ],
    "a choice without a discriminator": [
      { Request: { oneOf: [ref("Text")] }, Text: text },
      "Request: a choice needs a discriminator with a mapping; or each branch pins a member that it requires to whole numbers.",
    ],
    "a choice without a mapping": [
      { Request: { oneOf: [ref("Text")], discriminator: { propertyName: "type" } }, Text: text },
      "Request: a choice needs a discriminator with a mapping; or each branch pins a member that it requires to whole numbers.",
    ],
    "a mapping that disagrees with a const": [
      { Request: choice({ text: "Image", image: "Text" }, "Text", "Image"), Text: text, Image: image },
      "Request: discriminator.mapping says text is #/components/schemas/Image, the branch itself says #/components/schemas/Text.",
    ],
    "a mapping that lacks a literal": [
      { Request: choice({ text: "Text" }, "Text", "Image"), Text: text, Image: image },
      "Request: discriminator.mapping says image is undefined, the branch itself says #/components/schemas/Image.",
    ],
    "a mapping with a literal too many": [
      { Request: choice({ text: "Text", image: "Image" }, "Text"), Text: text, Image: image },
      "Request: discriminator.mapping and the branches name different literals.",
    ],
    "an optional discriminator": [
      { Request: choice({ text: "Text" }, "Text"), Text: branch({ const: "text" }, []) },
      "Request/oneOf/0: the branch must be an object that requires type and gives it as const or enum.",
    ],
    "a discriminator without a literal": [
      { Request: choice({ text: "Text" }, "Text"), Text: branch({}) },
      "Request/oneOf/0: the branch must be an object that requires type and gives it as const or enum.",
    ],
    "a discriminator that is no text": [
      { Request: choice({ "1": "One" }, "One"), One: branch({ const: 1 }) },
      "Request/oneOf/0: the branch must be an object that requires type and gives it as const or enum.",
    ],
    "a branch that need not be an object": [
      { Request: choice({ text: "Text" }, "Text"), Text: { required: ["type"], properties: { type: { const: "text" } } } },
      "Request/oneOf/0: the branch must be an object that requires type and gives it as const or enum.",
    ],
    "anyOf, of which openapi-typescript makes a union with the object itself": [
      { Request: { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] } },
      "Request: the generator does not know the keyword anyOf.",
    ],
    "a choice by presence of something that need not be an object": [
      { Request: { oneOf: [{ required: ["a"] }, { required: ["b"] }] } },
      "Request: a choice by presence needs type: object beside it.",
    ],
  };

  test.each(Object.entries(refusals))("%s", (_title, [schemas, message]) => {
    expect(() => tables(schemas)).toThrow(expect.objectContaining({ message }));
  });

  test("a body that is written elsewhere", () => {
    const document = smallDocument({});
    document.paths["/send"] = { post: { requestBody: { $ref: "#/components/requestBodies/Send" } } };
    expect(() => rulesModule(document, "")).toThrow("POST /send: requestBody: write it where it is used; only schemas may be a $ref.");
    document.paths["/send"] = { $ref: "#/components/pathItems/Send" };
    expect(() => rulesModule(document, "")).toThrow("/send: write it where it is used; only schemas may be a $ref.");
  });
});
