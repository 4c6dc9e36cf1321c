import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readDocument } from "../../../../tools/codegen/src/document.ts";
import { valueAt } from "../../src/json.ts";

const document = await readDocument(fileURLToPath(new URL("../../openapi.yaml", import.meta.url)));
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema({ ...document, $id: "api" });

/** What the document says of a path, and how it is written there: `/_mock/requests/{id}`. */
function itemAt(path: string): readonly [written: string, item: unknown] {
  const found = Object.entries(document.paths).find(([written]) => new RegExp(`^${written.replace("{id}", "[^/]+")}$`).test(path));
  return found ?? ["", undefined];
}

const pointer = (...members: string[]): string =>
  members.map((member) => `/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Every answer that was held against the document, as `GET /_mock 200`. */
export const answered: Set<string> = new Set<string>();

/** `fetch`, but an answer that is not as `openapi.yaml` says is an error. */
export async function documented(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const method = (init?.method ?? "GET").toLowerCase();
  const [written, item] = itemAt(new URL(url).pathname);
  const responses = valueAt(item, `${method}.responses`);
  if (responses === undefined) return response; // there is no such operation, which the caller knows
  const status = valueAt(responses, String(response.status)) === undefined ? "default" : String(response.status);
  answered.add(`${method.toUpperCase()} ${written} ${status}`);
  const type = response.headers.get("content-type");
  if (type === "text/event-stream") return response;
  const text = await response.clone().text();
  const reference = valueAt(responses, `${status}.$ref`);
  const described = typeof reference === "string" ? reference : `#/paths${pointer(written, method, "responses", status)}`;
  if (type === null) {
    if (text !== "") throw new Error(`${described} answers a text without a type.`);
    return response;
  }
  const schema = `api${described}${pointer("content", type, "schema")}`;
  const fits = ajv.getSchema(schema);
  if (fits === undefined) throw new Error(`${schema} is not in openapi.yaml.`);
  if (fits(JSON.parse(text)) !== true) throw new Error(`${schema} is not what was answered: ${ajv.errorsText(fits.errors)}\n${text}`);
  return response;
}

/** Every answer that the document describes, but for problems that cannot be had there. */
export const described: readonly string[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    Object.keys(Object(valueAt(operation, "responses"))).map((status) => `${method.toUpperCase()} ${path} ${status}`),
  ),
);
