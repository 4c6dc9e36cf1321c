import { beforeAll, expect, test } from "vitest";
import type { Document } from "../src/document.ts";
import { schemaModule } from "../src/schema.ts";
import { ref, smallDocument } from "./support/small-document.ts";

const small = smallDocument({
  Request: {
    type: "object",
    properties: { id: { type: "string" }, link: { type: "string" }, next: ref("Request") },
    oneOf: [{ required: ["id"] }, { required: ["link"] }],
    unevaluatedProperties: false,
  },
});
const found = {
  description: "What was found.",
  headers: { "X-Id": { schema: { type: "string" } } },
  content: { "application/json": { schema: ref("Request") } },
};
const document: Document = {
  ...small,
  paths: {
    ...small.paths,
    "/list": {
      get: { operationId: "list", parameters: [{ name: "page", in: "query", schema: { type: "integer" } }], responses: { "200": found } },
    },
  },
};

let [paths, components, operations] = ["", "", ""];
beforeAll(async () => {
  const module = await schemaModule(document, "// header");
  [paths = "", components = "", operations = ""] = ["paths", "components", "operations"].map(
    (name) => module.split(`export interface ${name} {`)[1]?.split("\n}\n")[0],
  );
});

test("paths and operations have no member that says what is not there", () => {
  expect(paths.split("\n").map((line) => line.trim())).toEqual([
    "",
    'readonly "/send": {',
    'readonly post: operations["send"];',
    "};",
    'readonly "/list": {',
    'readonly get: operations["list"];',
    "};",
  ]);
  expect(operations).not.toContain("never");
  expect(operations.match(/parameters|headers/g)).toEqual(["parameters", "headers"]); // of `list` alone
});

test("what they do say stays, with its descriptions", () => {
  for (const line of ["readonly page?: number;", 'readonly "X-Id"?: string;', "/** What was found. */"]) expect(operations).toContain(line);
});

test("members that a schema forbids stay forbidden", () => {
  expect(components).toContain("readonly link?: never;");
});

test("a schema is looked up by a short name, also in another", () => {
  expect(operations).toContain('readonly "application/json": Schemas["Request"];');
  expect(components).toContain('readonly next?: Schemas["Request"];');
});
