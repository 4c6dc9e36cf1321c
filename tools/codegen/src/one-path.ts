import { type Document, isObject, type Json, type JsonObject } from "./document.ts";

/**
 * The document for stock tools: paths that differ only in their fragment (`/api#SendMessage`, our way of writing one URL with
 * many actions) become one path, whose body and answers are any of theirs. What our own tests and the mock alone ask for is not in it.
 */
export function onePath(document: Document): Document {
  const groups = Map.groupBy(Object.entries(document.paths), ([path]) => path.replace(/#.*$/, ""));
  const paths = [...groups].map(([path, items]): [string, JsonObject] => [
    path,
    items.length === 1 && items[0] ? items[0][1] : merge(items.map(([, item]) => item)),
  ]);
  const { "x-push": _, "x-demo-options": __, ...forAll } = document;
  return { ...forAll, paths: Object.fromEntries(paths) };
}

function merge(items: JsonObject[]): JsonObject {
  const operations = items.map((item) => item["post"]).filter(isObject);
  const [first] = operations;
  if (first === undefined || items.some((item) => Object.keys(item).join() !== "post"))
    throw new Error("Only POST operations can share a path.");
  const summaries = operations.map(({ summary }) => String(summary));
  return {
    post: {
      ...first,
      operationId: "call",
      summary: summaries.join("; "),
      description: `One address for several actions; the body's discriminating member chooses. ${operations.map(({ description }) => String(description)).join("\n\n")}`,
      requestBody: { required: true, content: { "application/json": media(operations, "requestBody") } },
      responses: { "200": { ...at(first, "responses", "200"), content: { "application/json": media(operations, "responses", "200") } } },
    },
  };
}

function media(operations: JsonObject[], ...holder: string[]): JsonObject {
  const contents = operations.map((operation) => at(operation, ...holder, "content", "application/json"));
  return { schema: { anyOf: contents.map(({ schema }) => schema ?? {}) }, examples: examplesOf(operations, contents) };
}

/** The examples of all; of two with one name, the second has its operation's name added. */
function examplesOf(operations: JsonObject[], contents: JsonObject[]): JsonObject {
  const all: JsonObject = {};
  for (const [index, { examples = {} }] of contents.entries()) {
    for (const [name, example] of Object.entries(examples ?? {}))
      all[name in all ? `${name}-${String(operations[index]?.["operationId"])}` : name] = example;
  }
  return all;
}

function at(node: JsonObject, ...path: string[]): JsonObject {
  const found = path.reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), node);
  if (!isObject(found)) throw new Error(`The document has no ${path.join(".")} where operations are merged.`);
  return found;
}
