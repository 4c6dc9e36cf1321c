import { type Document, isObject, type JsonObject, objectsIn } from "../../../codegen/src/document.ts";
import { code, listed, mapMembers, mapObjects, saying, text, without } from "./tree.ts";

/** A choice by presence ("id or link"), which Redoc would show as two nameless tabs, said at each member that it is about. */
export const withPresence = (document: Document): Document =>
  mapObjects(document, (schema) => {
    if (!isByPresence(schema["oneOf"]) || !isObject(schema["properties"])) return schema;
    const sets = objectsIn(schema["oneOf"]).map(({ required }) => names(required));
    const sentence = `Give exactly one of these: ${listed(
      sets.map((set) => listed(set.map(code), "and")),
      "or",
    )}.`;
    const chosen = new Set(sets.flat());
    const properties = mapMembers(schema["properties"], (member, name) =>
      isObject(member) && chosen.has(name) ? saying(document, member, sentence) : member,
    );
    return { ...without(schema, "oneOf"), properties };
  });

const isByPresence = (branches: JsonObject[string]): boolean =>
  Array.isArray(branches) && branches.every((branch) => isObject(branch) && Object.keys(branch).join() === "required");

const names = (required: JsonObject[string]): string[] => (Array.isArray(required) ? required.map((name) => text(name)) : []);
