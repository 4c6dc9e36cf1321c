import { deref, type Document, isObject, type JsonObject, objectsIn } from "../../../codegen/src/document.ts";
import { describe, mapObjects, paragraphs, saying, text, without } from "./tree.ts";

// What Redoc 3 leaves out of the page, brought to where it shows it.

/** What `allOf` adds, said by the whole: the reason of a rule that stands there alone, and what is doubtful about a base. */
export const withBases = (document: Document): Document =>
  mapObjects(document, (schema) => {
    const bases = objectsIn(schema["allOf"]).filter(
      (base) => base["$ref"] === undefined || deref(document, base)["x-confidence"] !== undefined,
    );
    return saying(document, schema, ...bases.map((base) => describe(document, base)));
  });

/** What the vendor's own page calls a member. */
export const withTerms = (document: Document): Document =>
  mapObjects(document, (schema) =>
    schema["x-vendor-term"] === undefined ? schema : saying(document, schema, `*Vendor's term:* ${text(schema["x-vendor-term"])}`),
  );

/** What the items of an array are, said by the array. */
export const withItems = (document: Document): Document =>
  mapObjects(document, (schema) => {
    const items = schema["items"];
    const description = isObject(items) && !isChoice(document, items) ? describe(document, items) : "";
    return description === "" ? schema : saying(document, schema, `*Each:* ${description}`);
  });

/** What the body of a request or an answer is, said by the request or answer. */
export const withBodies = (document: Document): Document =>
  mapObjects(document, (holder) => {
    const { content } = holder;
    const media = isObject(content) ? content["application/json"] : undefined;
    const schema = isObject(media) ? media["schema"] : undefined;
    if (!isObject(schema) || isChoice(document, schema)) return holder;
    return { ...holder, description: paragraphs(text(holder["description"]), describe(document, schema)) };
  });

/** The vendor's own page of an operation, said by the operation. */
export const withSources = (document: Document): Document =>
  mapObjects(document, (operation) => {
    const source = operation["externalDocs"];
    if (operation["operationId"] === undefined || !isObject(source)) return operation;
    return saying(document, operation, `*Source:* [${text(source["description"])}](${text(source["url"])})`);
  });

/** Redoc shows one `example` of a member, not JSON Schema's list of `examples`. */
export const withExamples = (document: Document): Document =>
  mapObjects(document, (schema) => {
    const { examples } = schema;
    return Array.isArray(examples) && examples.length > 0 ? { ...without(schema, "examples"), example: examples[0] } : schema;
  });

/** A choice by a literal says what it is at its discriminating member, see choices.ts. */
const isChoice = (document: Document, schema: JsonObject): boolean => isObject(deref(document, schema)["discriminator"]);
