import { type Document, isObject } from "../../../codegen/src/document.ts";
import { describe, mapObjects, paragraphs, text, without } from "./tree.ts";

const onTheWire = "**JSON in a string.** On the wire this member is a string; it holds the object below, written as JSON.";

/** JSON in a string, shown as the object that it holds. Examples stay as they are sent. */
export const withContent = (document: Document): Document =>
  mapObjects(document, (schema) => {
    const content = schema["contentSchema"];
    if (!isObject(content)) return schema;
    const description = paragraphs(onTheWire, text(schema["description"]), describe(document, content));
    return { ...without(schema, "type", "contentMediaType", "contentSchema"), ...content, description };
  });
