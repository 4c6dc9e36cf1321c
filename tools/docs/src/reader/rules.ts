import { deref, type Document, isObject, type JsonObject, objectsIn } from "../../../codegen/src/document.ts";
import { code, listed, mapObjects, saying, text } from "./tree.ts";

/** Which code answers which broken rule, beside the rule. */
export const withRules = (document: Document): Document =>
  mapObjects(document, (schema) => (partsOf(schema).some(hasCodes) ? saying(document, schema, sentence(document, schema)) : schema));

/** A schema and the rules that `allOf` adds to it; a part that is a schema of its own speaks for itself. */
const partsOf = (schema: JsonObject): JsonObject[] => [schema, ...objectsIn(schema["allOf"]).filter((part) => part["$ref"] === undefined)];

const hasCodes = (schema: JsonObject): boolean => isObject(schema["x-vendor-code"]);

function sentence(document: Document, schema: JsonObject): string {
  const whenByCode = Map.groupBy(
    partsOf(schema).flatMap((part) => codesOf(document, part)),
    ({ answer }) => answer,
  );
  const parts = [...whenByCode].map(
    ([answer, rules]) =>
      `${code(answer)} when ${listed(
        rules.map(({ when }) => when),
        "or",
      )}`,
  );
  return `Breaking a rule: ${parts.join(", ")}.`;
}

/** A code, and when it is answered. */
interface Coded {
  readonly answer: string;
  readonly when: string;
}

/** The codes of a schema and of what its `$ref` names. */
function codesOf(document: Document, schema: JsonObject): Coded[] {
  const full = deref(document, schema);
  const codes = [deref(document, { $ref: schema["$ref"] }), schema].map((part) => part["x-vendor-code"]).filter(isObject);
  return codes
    .flatMap((rules) => Object.entries(rules))
    .map(([keyword, answer]) => ({ answer: text(answer), when: broken[keyword]?.(full) ?? `${keyword} is broken` }));
}

const broken: { readonly [keyword: string]: (schema: JsonObject) => string } = {
  required: () => "missing",
  type: () => "of another type",
  const: (schema) => `anything but ${code(JSON.stringify(schema["const"]))}`,
  enum: () => "none of the values listed",
  minLength: ({ minLength }) => (minLength === 1 ? "empty" : `shorter than ${minLength} characters`),
  maxLength: ({ maxLength }) => `longer than ${maxLength} characters`,
  pattern: ({ pattern, "x-form": form }) => (form === undefined ? `not of the form ${code(text(pattern))}` : `not ${text(form)}`),
  minimum: ({ minimum }) => `less than ${minimum}`,
  maximum: ({ maximum }) => `more than ${maximum}`,
  minItems: ({ minItems }) => (minItems === 1 ? "empty" : `shorter than ${minItems} items`),
  maxItems: ({ maxItems }) => `longer than ${maxItems} items`,
  additionalProperties: () => "holding an unknown member",
  oneOf: ({ discriminator }) => (isObject(discriminator) ? "missing or none of the values listed" : "fitting none of the choices"),
};
