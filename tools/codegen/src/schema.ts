import openapiTS, { astToString, oapiRef, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { isPresence } from "./choice.ts";
import { type Document, isObject, type JsonObject, objectsIn, visit } from "./document.ts";
import { lean } from "./lean.ts";

/** The text of `schema.ts`: `paths`, `components` and `operations`, as openapi-typescript makes them, without what says nothing. */
export async function schemaModule(document: Document, header: string): Promise<string> {
  const prepared = structuredClone(document);
  visit(prepared, (node) => {
    // The literals stand in the branches; openapi-typescript would write them a second time.
    delete node["discriminator"];
    spellOutPresence(node);
  });
  // OpenAPI3 is openapi-typescript's own view of a document; Redocly has linted ours.
  const nodes = await openapiTS(prepared as unknown as OpenAPI3, {
    immutable: true,
    defaultNonNullable: false,
    alphabetize: false,
    transform: jsonText,
    silent: true,
  });
  return `${header}\n\nimport type { JsonString } from "@wabakit/core/vendor";\n\n${astToString(lean(nodes)).replaceAll(leadingTag, "")}`;
}

/** What a comment begins with needs no tag to be its description. */
const leadingTag = /(?<=\/\*\*\s+(?:\* )?)@description /g;

/** Text that holds JSON is typed by what it holds. */
function jsonText(schema: SchemaObject): ts.TypeNode | undefined {
  if (!isObject(schema)) return undefined; // a schema may also be a boolean
  const { contentMediaType: media, contentSchema: content } = schema;
  if (media === "application/octet-stream") return ts.factory.createTypeReferenceNode("Blob");
  if (content === undefined) return undefined;
  if (!isObject(content) || typeof content["$ref"] !== "string")
    throw new Error("contentSchema must be a $ref: what the text holds needs a name.");
  return ts.factory.createTypeReferenceNode("JsonString", [oapiRef(content["$ref"])]);
}

/**
 * A choice by presence, `oneOf: [{ required: [id] }, { required: [link] }]`, says nothing to openapi-typescript.
 * Spelt out, each branch demands its own members and forbids the others.
 */
function spellOutPresence(node: JsonObject): void {
  const branches = objectsIn(node["oneOf"]);
  if (branches.length === 0 || !branches.every(isPresence)) return;
  const members = new Set(branches.flatMap(requiredOf));
  node["oneOf"] = branches.map((branch) => {
    const own = requiredOf(branch);
    return {
      type: "object",
      required: own,
      properties: Object.fromEntries([...members].map((member) => [member, own.includes(member) ? {} : false])),
    };
  });
}

const requiredOf = ({ required }: JsonObject): string[] =>
  Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
