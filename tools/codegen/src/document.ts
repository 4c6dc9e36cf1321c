import { bundle, createConfig } from "@redocly/openapi-core";

/** JSON, as it comes out of a YAML file. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [member: string]: Json | undefined };

/** A bundled OpenAPI document: every `$ref` points inside it. */
export interface Document extends JsonObject {
  paths: { [path: string]: JsonObject };
  components: { schemas: { [name: string]: JsonObject } };
}

/** Bundles a contract into one document. */
export async function readDocument(spec: string): Promise<Document> {
  const { bundle: result, problems } = await bundle({ ref: spec, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`${spec}: ${errors.map(({ message }) => message).join("; ")}`);
  // Redocly types a parsed document as unknown; `npm run lint:specs` has checked its shape.
  return structuredClone(result.parsed) as Document;
}

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

export const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A schema inside another one. JSON Schema also has `true` and `false`, which our contracts do not use. */
export function asSchema(value: Json | undefined, at: string): JsonObject {
  if (!isObject(value)) throw new Error(`${at}: a schema must be an object.`);
  return value;
}

/** The schemas under a keyword such as `allOf`. */
export function schemasIn(schema: JsonObject, keyword: string, at: string): JsonObject[] {
  const list = schema[keyword] ?? [];
  if (!Array.isArray(list)) throw new Error(`${at}/${keyword}: it must be a list of schemas.`);
  return list.map((part, index) => asSchema(part, `${at}/${keyword}/${index}`));
}

const schemaPrefix = "#/components/schemas/";

/** The component a `$ref` names. */
export function refName(ref: string): string {
  if (!ref.startsWith(schemaPrefix)) throw new Error(`${ref}: only references to ${schemaPrefix}… are known here.`);
  const name = ref.slice(schemaPrefix.length);
  if (!/^[A-Za-z]\w*$/.test(name))
    throw new Error(`${name}: a schema's name must be an identifier. (Bundling adds -2 where two files name different schemas alike.)`);
  return name;
}

/** The component that a `$ref` names, as it stands. */
export function component(document: Document, ref: string): JsonObject {
  const target = document.components.schemas[refName(ref)];
  if (target === undefined) throw new Error(`${ref} does not exist.`);
  return target;
}

/** Follows a `$ref` to the schema it names; keywords beside it (allowed since 3.1) win over those of the target. */
export function deref(document: Document, { $ref, ...own }: JsonObject): JsonObject {
  return typeof $ref === "string" ? { ...deref(document, component(document, $ref)), ...own } : own;
}

/** One operation of a contract. */
export interface Operation {
  /** `POST /wa/custom/sendMsg` */
  readonly key: string;
  /** What its JSON body must be; undefined where it takes none, or another kind. */
  readonly schema: JsonObject | undefined;
}

/** Every operation, in the order of the contract. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(inPlace(item, path)).flatMap(([method, operation]) => {
      const key = `${method.toUpperCase()} ${path}`;
      const body =
        isObject(operation) && isObject(operation["requestBody"]) ? inPlace(operation["requestBody"], `${key}: requestBody`) : undefined;
      const content = isObject(body?.["content"]) ? body["content"]["application/json"] : undefined;
      const schema = isObject(content) ? content["schema"] : undefined;
      return isObject(operation) && isObject(operation["responses"]) ? [{ key, schema: isObject(schema) ? schema : undefined }] : [];
    }),
  );
}

/** Paths and bodies are not followed through a `$ref`: an operation that was missed would go out unchecked. */
function inPlace(node: JsonObject, at: string): JsonObject {
  if (node["$ref"] !== undefined) throw new Error(`${at}: write it where it is used; only schemas may be a $ref.`);
  return node;
}

/** Visits every object of a JSON tree, parents first. */
export function visit(value: Json | undefined, enter: (node: JsonObject) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, enter);
  else if (isObject(value)) {
    enter(value);
    for (const member of Object.values(value)) visit(member, enter);
  }
}
