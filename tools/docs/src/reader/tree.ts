import { deref, type Document, isObject, type Json, type JsonObject } from "../../../codegen/src/document.ts";

/** What stands under these keywords is data, not contract. */
const data = new Set(["example", "examples", "default", "const", "enum"]);

/** Rebuilds a document, inner objects first. The maps under `properties` are not offered to `change`: their names are the vendor's, not keywords. */
export function mapObjects(document: Document, change: (node: JsonObject) => JsonObject): Document {
  const map = (value: Json | undefined): Json | undefined => {
    if (Array.isArray(value)) return value.map((item) => map(item) ?? null);
    return isObject(value) ? change(mapMembers(value, mapMember)) : value;
  };
  const mapMember = (value: Json | undefined, name: string): Json | undefined => {
    if (data.has(name)) return value;
    return name === "properties" && isObject(value) ? mapMembers(value, map) : map(value);
  };
  // The same members in the same places: what was a document is one.
  return map(document) as Document;
}

export const mapMembers = (node: JsonObject, change: (value: Json | undefined, name: string) => Json | undefined): JsonObject =>
  Object.fromEntries(Object.entries(node).map(([name, value]) => [name, change(value, name)]));

export const without = (node: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name)));

/** The description of a schema or of what its `$ref` names. */
export const describe = (document: Document, schema: JsonObject): string => text(deref(document, schema)["description"]);

/** The same schema, saying more. */
export const saying = (document: Document, schema: JsonObject, ...more: readonly string[]): JsonObject =>
  more.every((part) => part === "") ? schema : { ...schema, description: paragraphs(describe(document, schema), ...more) };

export const text = (value: Json | undefined): string => (typeof value === "string" ? value.trim() : "");

export const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");

export const code = (value: string): string => `\`${value}\``;

/** `a, b and c`. */
export const listed = (words: readonly string[], last: "and" | "or"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
