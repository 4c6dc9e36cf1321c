import { deref, type Document, isObject, type Json, objectsIn } from "../../codegen/src/document.ts";

/** What the contract says that the answer of an operation has, as `member: type`, by path: `data[].status: string`. */
export function answerMembers(document: Document, path: string): string[] {
  const schema = at(document, "paths", path, "post", "responses", "200", "content", "application/json", "schema");
  return [...new Set(membersOf(document, schema, ""))];
}

function* membersOf(document: Document, schema: Json | undefined, path: string): Generator<string> {
  if (!isObject(schema)) return;
  const { type, properties, items, allOf, oneOf } = deref(document, schema);
  for (const part of [...objectsIn(allOf), ...objectsIn(oneOf)]) yield* membersOf(document, part, path);
  if (type !== undefined && path !== "") yield `${path}: ${[type].flat().join()}`;
  if (isObject(properties)) {
    for (const [name, member] of Object.entries(properties)) yield* membersOf(document, member, path === "" ? name : `${path}.${name}`);
  }
  yield* membersOf(document, items, `${path}[]`);
}

const at = (value: Json, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((node, member) => (isObject(node) ? node[member] : undefined), value);
