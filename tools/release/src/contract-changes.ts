import { apiCompare, type Diff } from "api-smart-diff";
import { type Document, isObject, type Json, type JsonObject } from "../../codegen/src/document.ts";

/** What was changed in a contract, for those who use it. */
export interface ContractChange {
  /** Whether a program that was right before may now be wrong, be it because of its types or when it runs. */
  readonly breaking: boolean;
  /** `POST /wa/custom/sendMsg: [Added] required status to …` */
  readonly what: string;
}

/** What is different for those who send by a contract and read its answers and pushes; how it is described, and its examples, are not. */
export function contractChanges(before: Document, after: Document): readonly ContractChange[] {
  const { diffs } = apiCompare(comparable(before), comparable(after)); // it changes what it is given
  const changes = diffs.map((diff): ContractChange => ({ breaking: isBreaking(diff), what: wordsOf(diff) }));
  const byWords = Map.groupBy(changes, ({ what }) => what);
  return [...byWords].map(([what, same]) => ({ what, breaking: same.some(({ breaking }) => breaking) }));
}

/** A member that is gone breaks more than the tool thinks: requests are closed, so it is refused, and whoever reads it of an answer no longer compiles. */
const isBreaking = ({ type, action, path }: Diff): boolean => type === "breaking" || (action === "remove" && path.at(-2) === "properties");

function wordsOf({ path: [, path = "", method = ""], description, action }: Diff): string {
  const operation = pushes.test(String(path)) ? String(path) : `${String(method).toUpperCase()} ${String(path)}`.trim();
  return `${operation}: ${description ?? action}`;
}

const pushes = /^push /;

/** The document as the tool reads it best: pushes as answers, JSON in strings as what it holds, references in place, and no prose. */
function comparable({ paths, webhooks, components }: Document): object {
  const told = Object.entries(isObject(webhooks) ? webhooks : {}).map(([event, item]): [string, Json] => [
    `push ${event}`,
    pushAsAnswer(item),
  ]);
  return {
    openapi: "3.0.3",
    info: { title: "", version: "" },
    paths: plain({ ...paths, ...Object.fromEntries(told) }, { components }, []) ?? {},
  };
}

/** Whoever takes a push reads it: what it may be is an answer's business. */
function pushAsAnswer(item: Json | undefined): Json {
  const operation = isObject(item) && isObject(item["post"]) ? item["post"] : {};
  const body = isObject(operation["requestBody"]) ? operation["requestBody"] : {};
  return { post: { responses: { "200": { content: body["content"] } } } };
}

const prose = new Set(["description", "summary", "title", "example", "examples", "externalDocs"]);

/** Members of these are names, whatever they are called. */
const named = new Set(["properties", "patternProperties", "paths", "responses", "content", "mapping"]);

function plain(node: Json | undefined, document: JsonObject, following: readonly string[], isNamed = false): Json | undefined {
  if (Array.isArray(node)) return node.map((item) => plain(item, document, following) ?? null);
  if (!isObject(node)) return node;
  if (isNamed) return mapMembers(node, (_, member) => plain(member, document, following));
  const { $ref, contentSchema, ...own } = node;
  if (contentSchema !== undefined) return plain(contentSchema, document, following);
  if (typeof $ref === "string") {
    if (following.includes($ref)) return {};
    const target = plain(targetOf($ref, document), document, [...following, $ref]);
    return { ...(isObject(target) ? target : {}), ...(plain(own, document, following) as JsonObject) }; // of an object comes one
  }
  return mapMembers(own, (name, member) =>
    prose.has(name) || name.startsWith("x-") ? undefined : plain(member, document, following, named.has(name)),
  );
}

function mapMembers(node: JsonObject, change: (name: string, member: Json | undefined) => Json | undefined): JsonObject {
  const changed = Object.entries(node).map(([name, member]) => [name, change(name, member)] as const);
  return Object.fromEntries(changed.filter(([, member]) => member !== undefined));
}

function targetOf(ref: string, document: JsonObject): Json | undefined {
  const names = ref
    .slice("#/".length)
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce<Json | undefined>((node, name) => (isObject(node) ? node[name] : undefined), document);
}
