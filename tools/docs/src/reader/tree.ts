import { deref, type Document, isObject, type Json, type JsonObject } from "../../../codegen/src/document.ts";

/** What stands under these keywords is data, not contract. A member of an object may have such a name as well. */
export const data: ReadonlySet<string> = new Set(["example", "examples", "default", "const", "enum"]);

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

/** Every object of a contract below a node, through `$ref`s too, each once; examples are none. */
export function* reached(document: Document, node: Json | undefined, seen: Set<JsonObject> = new Set()): Generator<JsonObject> {
  if (Array.isArray(node)) for (const item of node) yield* reached(document, item, seen);
  if (!isObject(node) || seen.has(node)) return;
  seen.add(node);
  yield node;
  if (typeof node["$ref"] === "string") yield* reached(document, target(document, node["$ref"]), seen);
  for (const [name, value] of Object.entries(node)) {
    if (name === "properties" && isObject(value)) for (const member of Object.values(value)) yield* reached(document, member, seen);
    else if (!data.has(name)) yield* reached(document, value, seen);
  }
}

/** What a `$ref` names, whatever it is: `#/components/parameters/Action`. */
const target = (document: Document, ref: string): Json | undefined =>
  ref
    .split("/")
    .slice(1)
    .reduce((node: Json | undefined, step) => (isObject(node) ? node[step] : undefined), document);

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
