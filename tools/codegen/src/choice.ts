import { component, deref, type Document, isObject, type Json, type JsonObject, objectsIn } from "./document.ts";

/** A branch of a choice by presence. */
export const isPresence = (branch: JsonObject): boolean => Object.keys(branch).join() === "required";

/** Whether a schema or a part of it is a choice by a literal: which members it has depends on the value. */
export function isChoice(document: Document, { $ref, oneOf, allOf }: JsonObject): boolean {
  const parts = [...objectsIn(allOf), ...(typeof $ref === "string" ? [component(document, $ref)] : [])];
  return objectsIn(oneOf).some((branch) => !isPresence(branch)) || parts.some((part) => isChoice(document, part));
}

/** The values that `const` or `enum` allow. */
export const literalsIn = ({ const: literal, enum: literals }: JsonObject): Json[] => [
  ...(literal === undefined ? [] : [literal]),
  ...(Array.isArray(literals) ? literals : []),
];

type Literal = string | number;

const isLiteral = (literal: Json): literal is Literal => typeof literal === "string" || Number.isInteger(literal);

/** The literals that a branch allows in its discriminating member; undefined if it does not pin them. */
export function literalsOf(document: Document, branch: JsonObject, member: string): Literal[] | undefined {
  const schema = deref(document, branch);
  const nested = objectsIn(schema["oneOf"]).filter((choice) => !isPresence(choice));
  if (nested.length > 0) {
    const all = nested.map((choice) => literalsOf(document, choice, member));
    return all.every((literals) => literals !== undefined) ? [...new Set(all.flat())] : undefined;
  }
  const property = isObject(schema["properties"]) ? schema["properties"][member] : undefined;
  const required: Json = schema["required"] ?? [];
  if (schema["type"] !== "object" || !isObject(property) || !Array.isArray(required) || !required.includes(member)) return undefined;
  const literals = literalsIn(property);
  return literals.length > 0 && literals.every(isLiteral) ? literals : undefined;
}

/** The member that every branch requires and pins to whole numbers, no number twice: it tells them apart where no discriminator can. */
export function numberedMember(document: Document, choices: readonly JsonObject[]): string | undefined {
  const [first] = choices.map((choice) => deref(document, choice)["properties"]);
  return Object.keys(isObject(first) ? first : {}).find((member) => {
    const literals = choices.flatMap((choice) => literalsOf(document, choice, member) ?? [undefined]);
    return literals.every((literal) => typeof literal === "number") && new Set(literals).size === literals.length;
  });
}
