import { deref, type Document, isObject, type JsonObject, objectsIn, refName } from "../../../codegen/src/document.ts";
import { describe, paragraphs, text, without } from "./tree.ts";

/**
 * A choice by a literal, as Redoc 3 can show it. It shows neither the description of a choice nor those of its branches: both go to the member that chooses,
 * as the beginning of its description and as a table of the literals. That member comes first, because what stands below depends on it. And it shows nothing
 * at all of a branch that is a choice itself: the inner branches become branches of the outer choice, `button (url)`.
 */
export function withChoices(document: Document): Document {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) =>
    isChoice(schema) ? expanded(document, name, schema) : { [name]: schema },
  );
  return { ...document, components: { ...document.components, schemas: Object.assign({}, ...schemas) } };
}

interface Choice extends JsonObject {
  discriminator: { propertyName: string; mapping: { [literal: string]: string } };
}

const isChoice = (schema: JsonObject): schema is Choice =>
  isObject(schema["discriminator"]) && isObject(schema["discriminator"]["mapping"]);

/** A choice and its branches. They are copies, made for this choice: used elsewhere as well, a branch must not speak of the others. */
function expanded(document: Document, name: string, schema: Choice): { [name: string]: JsonObject } {
  const { propertyName } = schema.discriminator;
  const branches = branchesOf(document, schema).map((branch) => ({ ...branch, copy: `${name}_${refName(branch.ref)}` }));
  const mapping = Object.fromEntries(branches.map(({ label, copy }) => [label, `#/components/schemas/${copy}`]));
  const meanings = Object.fromEntries(branches.map(({ label, meaning }) => [label, meaning]));
  const choosing = (branch: JsonObject): JsonObject => choosingFirst(branch, propertyName, text(schema["description"]), meanings);
  return {
    [name]: {
      ...schema,
      type: "object",
      oneOf: [...new Set(Object.values(mapping))].map(($ref) => ({ $ref })),
      discriminator: { propertyName, mapping },
    },
    ...Object.fromEntries(branches.map(({ ref, copy }) => [copy, choosing(deref(document, { $ref: ref }))])),
  };
}

interface Branch {
  readonly label: string;
  readonly ref: string;
  readonly meaning: string;
}

const branchesOf = (document: Document, { discriminator }: Choice): Branch[] =>
  Object.entries(discriminator.mapping).flatMap(([literal, ref]): Branch[] => {
    const meaning = describe(document, { $ref: ref });
    const branch = deref(document, { $ref: ref });
    if (!isChoice(branch)) return [{ label: literal, ref, meaning }];
    return branchesOf(document, branch).map((inner) => ({
      ...inner,
      label: `${literal} (${inner.label})`,
      meaning: paragraphs(meaning, inner.meaning),
    }));
  });

function choosingFirst(branch: JsonObject, propertyName: string, lead: string, meanings: JsonObject): JsonObject {
  const properties = isObject(branch["properties"]) ? branch["properties"] : {};
  const member = properties[propertyName];
  if (!isObject(member)) throw new Error(`A branch does not have the member ${propertyName} that chooses it.`);
  const choosing = { ...member, description: paragraphs(lead, text(member["description"])), "x-enumDescriptions": meanings };
  const first = { type: "object", properties: { [propertyName]: choosing } };
  return { ...branch, properties: without(properties, propertyName), allOf: [first, ...objectsIn(branch["allOf"])] };
}
