import { describe, expect, test } from "vitest";
import { deref, type Document, isObject, type JsonObject, objectsIn, readDocument, visit } from "../../codegen/src/document.ts";
import { readRegistry } from "../../codegen/src/registry.ts";
import { readerCopy } from "../src/reader/copy.ts";

const contracts = await Promise.all(
  readRegistry().map(async ({ id, spec }) => {
    const document = await readDocument(spec);
    return { id, document, before: structuredClone(document), copy: readerCopy(document) };
  }),
);

/** Every object of a document, outside the table of codes. */
function objectsOf(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  visit({ ...document, "x-vendor-codes": undefined }, (node) => found.push(node));
  return found;
}

describe.each(contracts)("$id", ({ document, before, copy }) => {
  test("every code of the table is a row of the section", () => {
    const section = objectsIn(copy["tags"]).find(({ name }) => name === "codes");
    for (const [code, entry] of Object.entries(isObject(document["x-vendor-codes"]) ? document["x-vendor-codes"] : {})) {
      expect(section?.["description"]).toContain(`| \`${code}\` | \`${isObject(entry) ? entry["name"] : ""}\` |`);
    }
  });

  test("every doubt is said", () => {
    for (const node of objectsOf(copy).filter((candidate) => candidate["x-confidence"] !== undefined)) {
      expect(node["description"]).toMatch(node["x-confidence"] === "inferred" ? /\*\*Inferred[.:]\*\*/ : /\*\*Disputed[.:]\*\*/);
    }
  });

  test("every code of a rule is said where the rule is", () => {
    for (const node of objectsOf(copy).filter(
      (candidate) => isObject(candidate["x-vendor-code"]) && typeof candidate["description"] === "string",
    )) {
      for (const code of Object.values(node["x-vendor-code"] ?? {})) expect(node["description"]).toContain(`\`${code}\``);
    }
  });

  test("every choice by a literal tells what each literal means", () => {
    for (const { discriminator, oneOf } of objectsOf(copy).filter((node) => isObject(node["discriminator"]))) {
      const { propertyName, mapping } = isObject(discriminator) ? discriminator : {};
      for (const branch of objectsIn(oneOf)) {
        const [choosing] = objectsIn(deref(copy, branch)["allOf"]);
        const properties = isObject(choosing?.["properties"]) ? choosing["properties"] : {};
        expect(properties).toEqual({ [String(propertyName)]: expect.objectContaining({ "x-enumDescriptions": expect.anything() }) });
        const meanings = Object.values(properties).flatMap((member) =>
          isObject(member) ? Object.entries(member["x-enumDescriptions"] ?? {}) : [],
        );
        expect(meanings).toEqual(Object.keys(mapping ?? {}).map((literal) => [literal, expect.stringMatching(/\w/)]));
      }
    }
  });

  test("every other choice has names", () => {
    const choices = objectsOf(copy).filter((node) => !isObject(node["discriminator"]));
    for (const branch of choices.flatMap((node) => objectsIn(node["oneOf"]))) {
      expect(branch["title"] ?? branch["$ref"]).toBeDefined();
    }
  });

  test("nothing is hidden in a string, and no text sends the reader to an extension", () => {
    expect(objectsOf(copy).filter((node) => node["contentSchema"] !== undefined)).toEqual([]);
    for (const { description } of objectsOf(copy)) expect(String(description)).not.toMatch(/`x-(?:vendor-codes|confidence)`/);
  });

  test("the contract itself is untouched", () => {
    expect(document).toEqual(before);
  });
});
