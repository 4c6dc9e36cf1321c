import type { Document, Json, JsonObject } from "../../src/document.ts";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const choice = (propertyName: string, branches: { [literal: string]: string }): JsonObject => ({
  oneOf: [...new Set(Object.values(branches))].map(ref),
  discriminator: {
    propertyName,
    mapping: Object.fromEntries(Object.entries(branches).map(([literal, name]) => [literal, `#/components/schemas/${name}`])),
  },
});
const whole = (own: JsonObject): JsonObject => ({ allOf: [ref("Base")], type: "object", unevaluatedProperties: false, ...own });

const schemas: { [name: string]: JsonObject } = {
  Request: choice("kind", { numbers: "Numbers", texts: "Texts", words: "Texts", tree: "Tree", presence: "Presence" }),
  Base: { allOf: [ref("Root")], type: "object", properties: { note: ref("Note") } },
  Root: { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 2, maxLength: 4 }, anything: {} } },
  Note: { type: ["string", "null"], maxLength: 3, "x-vendor-code": { maxLength: "1" } },
  Numbers: whole({
    required: ["kind", "count"],
    properties: {
      kind: { type: "string", const: "numbers" },
      count: { type: "integer", minimum: 1, maximum: 9 },
      ratio: { type: "number", minimum: -0.5, maximum: 0.5 },
      exact: { const: 0 },
      flag: { type: "boolean", const: true },
      mixed: { enum: [1, "1", true, "one"] },
      several: { type: "array", minItems: 2, maxItems: 3, items: { type: "integer" } },
    },
  }),
  Texts: whole({
    required: ["kind", "inner"],
    properties: {
      kind: { type: "string", enum: ["texts", "words"] },
      letters: { type: "string", pattern: "^\\p{L}{1,5}$" },
      both: { type: "string", allOf: [{ pattern: "^a" }, { pattern: "^[^_]*$" }] },
      inner: { type: "string", contentMediaType: "application/json", contentSchema: ref("Inner") },
    },
  }),
  Inner: {
    type: "object",
    required: ["body"],
    properties: { body: { type: "string", maxLength: 5 }, deeper: { type: "string", contentSchema: ref("Deeper") } },
    additionalProperties: false,
  },
  Deeper: { type: "array", maxItems: 2, items: ref("Node") },
  Tree: whole({ required: ["kind", "node"], properties: { kind: { type: "string", const: "tree" }, node: ref("Node") } }),
  Node: choice("type", { leaf: "Leaf", round: "Branch", square: "Branch" }),
  Leaf: { type: "object", required: ["type"], properties: { type: { type: "string", const: "leaf" } }, additionalProperties: false },
  Branch: choice("shape", { round: "Round", square: "Square" }),
  Round: {
    type: "object",
    required: ["type", "shape"],
    properties: {
      type: { type: "string", enum: ["round", "square"] },
      shape: { type: "string", const: "round" },
      nodes: { type: "array", items: ref("Node") },
    },
    additionalProperties: false,
  },
  Square: {
    type: "object",
    required: ["type", "shape"],
    properties: { type: { type: "string", enum: ["round", "square"] }, shape: { type: "string", const: "square" }, node: ref("Node") },
    additionalProperties: false,
  },
  Presence: whole({
    required: ["kind"],
    properties: {
      kind: { type: "string", const: "presence" },
      link: { type: "string" },
      file: { type: "string" },
      name: { type: "string" },
      title: { type: "string" },
      body: { type: "string" },
    },
    oneOf: [{ required: ["link"] }, { required: ["file", "name"] }],
  }),
};

const leaf = { type: "leaf" };
const bodies: { [name: string]: Json } = {
  numbers: {
    kind: "numbers",
    id: "abc",
    note: null,
    count: 3,
    ratio: 0.25,
    exact: 0,
    flag: true,
    mixed: "1",
    several: [1, 2],
    anything: "at all",
  },
  texts: {
    kind: "texts",
    id: "😀é",
    letters: "łódka",
    both: "a…z",
    inner: JSON.stringify({ body: "hello", deeper: JSON.stringify([leaf]) }),
  },
  words: { kind: "words", id: "abcd", note: "no", inner: '{ "body": "" }' },
  tree: { kind: "tree", id: "ab", node: { type: "round", shape: "round", nodes: [leaf, { type: "square", shape: "square", node: leaf }] } },
  presence: { kind: "presence", id: "ab", link: "x", title: "t" },
  presenceOther: { kind: "presence", id: "ab", file: "x", name: "n", title: "t", body: "b" },
};

/** A contract that uses every keyword we allow and every idiom, those that no vendor needs today included. */
export const everyKeyword: Document = {
  paths: {
    "/": {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: ref("Request"),
              examples: Object.fromEntries(Object.entries(bodies).map(([name, value]) => [name, { value }])),
            },
          },
        },
      },
    },
  },
  components: { schemas },
};
