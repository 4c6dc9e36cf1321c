import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../src/document.ts";
import { root } from "../src/registry.ts";
import { schemaModule } from "../src/schema.ts";
import { ref, smallDocument } from "./support/small-document.ts";

const media = {
  type: "object",
  properties: { id: { type: "string" }, link: { type: "string" }, caption: { type: "string" } },
  additionalProperties: false,
};
const presence = [{ required: ["id"] }, { required: ["link"] }];
const branch = (literal: string): JsonObject => ({
  type: "object",
  required: ["type", literal],
  properties: { type: { type: "string", const: literal }, [literal]: { type: "string" } },
  additionalProperties: false,
});

const schemas: { [name: string]: JsonObject } = {
  Request: {
    oneOf: [ref("Text"), ref("Image")],
    discriminator: { propertyName: "type", mapping: { text: "#/components/schemas/Text", image: "#/components/schemas/Image" } },
  },
  Text: branch("text"),
  Image: branch("image"),
  Exactly: { ...media, oneOf: presence },
  Whole: {
    allOf: [ref("Base")],
    type: "object",
    properties: { title: { type: "string" } },
    oneOf: [{ required: ["title"] }, { required: ["id"] }],
    unevaluatedProperties: false,
  },
  Base: media,
  Content: { type: "object", required: ["body"], description: "What is written.", properties: { body: { type: "string" } } },
  Envelope: {
    type: "object",
    required: ["Content"],
    properties: { Content: { type: "string", contentMediaType: "application/json", contentSchema: ref("Content") } },
  },
};

let module = "";
const folder = mkdtempSync(join(tmpdir(), "wabakit-codegen-"));
beforeAll(async () => {
  module = await schemaModule(smallDocument(schemas), "// header");
  writeFileSync(join(folder, "schema.ts"), module);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a description is what a comment says, without a tag", () => {
  expect(module).toContain("/** What is written. */");
});

/** The lines that the compiler finds wrong; `@ts-expect-error` above a line that is right is one of them. */
function complaints(lines: readonly string[]): string[] {
  const file = join(folder, "program.ts");
  const aliases = Object.keys(schemas).map((name) => `type ${name} = components["schemas"]["${name}"];`);
  writeFileSync(
    file,
    [`import { jsonString } from "@wabakit/core/vendor";`, `import type { components } from "./schema.ts";`, ...aliases, ...lines].join(
      "\n",
    ),
  );
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    lib: ["lib.es5.d.ts"],
    types: [],
    paths: { "@wabakit/core/vendor": [resolve(root, "packages/core/src/vendor/json-string.ts")] },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file: at, start = 0 }) => (at?.text ?? "").slice(start).split("\n").slice(0, 2).join(" "));
}

describe("types", () => {
  test("begin with the header and the import of JsonString", () => {
    expect(module).toMatch(/^\/\/ header\n\nimport type \{ JsonString \} from "@wabakit\/core\/vendor";\n\nexport interface paths \{/);
  });

  test("write a choice by presence out, the other members forbidden", () => {
    expect(module).toContain("readonly link?: never;");
  });

  test("know what a text holds as JSON", () => {
    expect(module).toContain('readonly Content: JsonString<Schemas["Content"]>;');
  });

  test("compile where the contract allows it", () => {
    const program = [
      `const text: Request = { type: "text", text: "x" };`,
      `const exactly: Exactly[] = [{ id: "x" }, { link: "x", caption: "x" }];`,
      `const whole: Whole[] = [{ id: "x" }, { title: "x" }];`,
      `const envelope: Envelope = { Content: jsonString({ body: "x" }) };`,
    ];
    expect(complaints(program)).toEqual([]);
  });

  test("and do not compile where it does not", () => {
    const program = [
      `const optional: Request = { text: "x" };`,
      `const other: Request = { type: "text", image: "x" };`,
      `const none: Exactly = { caption: "x" };`,
      `const both: Exactly = { id: "x", link: "x" };`,
      `const number: Exactly = { id: 1 };`,
      `const twice: Whole = { title: "x", id: "x" };`,
      `const plain: Envelope = { Content: "{}" };`,
      `const wrong: Envelope = { Content: jsonString({ text: "x" }) };`,
    ];
    expect(complaints(program.flatMap((line) => ["// @ts-expect-error", line]))).toEqual([]);
  });

  test("refuse what a text holds without a name", async () => {
    const unnamed = { Request: { type: "string", contentSchema: { type: "object" } } };
    await expect(schemaModule(smallDocument(unnamed), "")).rejects.toThrow(
      "contentSchema must be a $ref: what the text holds needs a name.",
    );
  });
});
