import type { Document, JsonObject } from "../../../codegen/src/document.ts";
import { mapObjects, text } from "./tree.ts";

/** How sure a fact is, in front of its description. */
export const withConfidence = (document: Document): Document =>
  mapObjects(document, (node) =>
    text(node["description"]) === "" ? node : { ...node, description: marked(node, text(node["description"])) },
  );

/** A text with the marks of the node that it describes. */
export const marked = (node: JsonObject, description: string): string =>
  [...marksOf(node).filter((mark) => !says(description, mark)), description].join(" ");

const marksOf = (node: JsonObject): string[] => [
  ...(node["x-unverified-path"] === true ? ["**Unverified path.**"] : []),
  ...(confidenceMarks[text(node["x-confidence"])] ?? []),
];

const confidenceMarks: { readonly [confidence: string]: readonly string[] } = { inferred: ["**Inferred.**"], disputed: ["**Disputed.**"] };

/** Some descriptions come to the point themselves: "**Disputed:** the table says one thing, the sample another." */
const says = (description: string, mark: string): boolean => description.includes(mark.replace(".", ":"));
