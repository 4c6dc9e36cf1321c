import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Document, JsonObject } from "../../src/document.ts";

/** Whether a request body keeps its contract, as JSON Schema has it. */
export type Reference = (body: unknown) => boolean;

/**
 * Compiles the schema of a request body with Ajv, which knows nothing of our generator and our walker.
 * JSON Schema leaves `contentSchema` to the application; here, text that is not JSON or holds the wrong document is invalid.
 */
export function referenceOf(document: Document, schema: JsonObject): Reference {
  // The document is an OpenAPI one: `discriminator` and `x-…` are no keywords of JSON Schema, and the $ids below are not fetched.
  const ajv = new Ajv2020({ strict: false });
  const compile = (part: JsonObject): ValidateFunction => ajv.compile({ ...part, components: document.components });
  ajv.removeKeyword("contentSchema");
  ajv.addKeyword({
    keyword: "contentSchema",
    type: "string",
    compile: (content: JsonObject) => {
      const valid = compile(content);
      return (text: string): boolean => {
        const inner = parse(text);
        return inner !== undefined && valid(inner.json);
      };
    },
  });
  return compile(schema);
}

function parse(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
