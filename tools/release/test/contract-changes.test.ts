import { expect, test } from "vitest";
import type { Document, JsonObject } from "../../codegen/src/document.ts";
import { contractChanges } from "../src/contract-changes.ts";

const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });

/** A contract with a request, its answer and a push, as ours are. */
const contract = (): Document => ({
  openapi: "3.1.0",
  info: { title: "Small", version: "1" },
  paths: {
    "/api#Send": {
      post: {
        operationId: "send",
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/Message" }) },
        responses: { "200": { description: "Taken.", content: json({ $ref: "#/components/schemas/Answer" }) } },
      },
    },
  },
  webhooks: { sent: { post: { requestBody: { content: json({ $ref: "#/components/schemas/Push" }) } } } },
  components: {
    schemas: {
      Base: { type: "object", required: ["to"], properties: { to: { type: "string" } } },
      Message: { oneOf: [{ $ref: "#/components/schemas/Text" }, { $ref: "#/components/schemas/Image" }] },
      Text: {
        allOf: [{ $ref: "#/components/schemas/Base" }],
        type: "object",
        required: ["type"],
        properties: {
          type: { const: "text" },
          content: { type: "string", contentMediaType: "application/json", contentSchema: { $ref: "#/components/schemas/Content" } },
        },
        unevaluatedProperties: false,
      },
      Image: {
        type: "object",
        required: ["type", "link"],
        properties: { type: { const: "image" }, link: { type: "string" }, size: { enum: ["s", "m"] } },
        additionalProperties: false,
      },
      Content: { type: "object", properties: { body: { type: "string" }, preview: { type: "boolean" } }, additionalProperties: false },
      Answer: { type: "object", required: ["code"], properties: { code: { enum: ["0", "1"] }, id: { type: "string" } } },
      Push: { type: "object", required: ["status"], properties: { status: { type: "string" }, at: { type: "integer" } } },
    },
  },
});

type Schema = { properties: JsonObject; required?: string[]; [keyword: string]: unknown };

/** What is told of a change of one schema. */
function changesOf(name: string, change: (schema: Schema) => void): ReturnType<typeof contractChanges> {
  const after = contract();
  change(after.components.schemas[name] as unknown as Schema); // those above
  return contractChanges(contract(), after);
}

test.each<[string, string, (schema: Schema) => void, RegExp]>([
  [
    "an optional member that a request may no longer have",
    "Image",
    ({ properties }) => delete properties["size"],
    /^POST \/api#Send: .*`size`/,
  ],
  ["an enum that is narrower", "Image", ({ properties }) => (properties["size"] = { enum: ["s"] }), /^POST \/api#Send: .*`size`/],
  [
    "a member that a request must have",
    "Image",
    ({ properties, required }) => {
      properties["alt"] = { type: "string" };
      required?.push("alt");
    },
    /`alt`/,
  ],
  [
    "a member that all requests must have",
    "Base",
    ({ properties, required }) => {
      properties["from"] = { type: "string" };
      required?.push("from");
    },
    /`from`/,
  ],
  [
    "a member inside JSON in a string",
    "Content",
    ({ properties }) => delete properties["preview"],
    /`content\.preview`|`preview` from `content`/,
  ],
  ["another type", "Image", ({ properties }) => (properties["link"] = { type: "integer" }), /`link`/],
  [
    "a member that an answer no longer has",
    "Answer",
    ({ properties }) => delete properties["id"],
    /^POST \/api#Send: .*`id`.*Response 200/,
  ],
  ["a member that an answer may lack", "Answer", (schema) => (schema.required = []), /`code`.*Response 200/],
  ["a member that a push no longer has", "Push", ({ properties }) => delete properties["at"], /^push sent: .*`at`/],
])("%s is breaking", (_, name, change, words) => {
  const breaking = changesOf(name, change).filter((one) => one.breaking);
  expect(breaking.map(({ what }) => what)).toContainEqual(expect.stringMatching(words));
});

test.each<[string, string, (schema: Schema) => void]>([
  ["a member that a request may have", "Image", ({ properties }) => (properties["alt"] = { type: "string" })],
  ["an enum that is wider", "Image", ({ properties }) => (properties["size"] = { enum: ["s", "m", "l"] })],
  ["a member that a request need not have any more", "Image", (schema) => (schema.required = ["type"])],
  ["a member that an answer has", "Answer", ({ properties }) => (properties["cost"] = { type: "number" })],
  ["a member that a push has", "Push", ({ properties }) => (properties["by"] = { type: "string" })],
])("%s is told, and breaks nothing", (_, name, change) => {
  const changes = changesOf(name, change);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter(({ breaking }) => breaking)).toEqual([]);
});

test("prose, examples and what only our tools read are no changes", () => {
  const prose = (schema: Schema): void => {
    Object.assign(schema, { description: "Other words.", examples: [{}], "x-confidence": "inferred" });
  };
  expect(changesOf("Image", prose)).toEqual([]);
});

test("an operation that is gone is breaking, and a new one is not", () => {
  const more = contract();
  more.paths["/more"] = { get: { responses: { "200": { description: "" } } } };
  expect(contractChanges(more, contract())).toEqual([{ breaking: true, what: expect.stringContaining("GET /more") }]);
  expect(contractChanges(contract(), more)).toEqual([{ breaking: false, what: expect.stringContaining("GET /more") }]);
});

test("schemas that contain themselves are followed once", () => {
  const around = contract();
  around.components.schemas["Content"] = { type: "object", properties: { inner: { $ref: "#/components/schemas/Content" } } };
  expect(contractChanges(around, structuredClone(around))).toEqual([]);
});
