import { isObject, type Members } from "./json.ts";
import type { Violation } from "./violation.ts";

/** What a contract says of a `multipart/form-data` body: its parts, and the media types each may have. */
export interface Form {
  readonly parts: readonly string[];
  readonly required: readonly string[];
  /** By part; a part without an entry may be anything. */
  readonly types: { readonly [part: string]: readonly string[] };
}

/** Reads the form out of a media-type object of the contract whose schema is resolved. */
export function formOf(schema: Members, encoding: unknown): Form {
  const parts = Object.keys(isObject(schema["properties"]) ? schema["properties"] : {});
  const required = Array.isArray(schema["required"]) ? schema["required"].filter((name) => typeof name === "string") : [];
  const types = Object.entries(isObject(encoding) ? encoding : {}).flatMap(([part, entry]): [string, string[]][] => {
    const text = isObject(entry) ? entry["contentType"] : undefined;
    return typeof text === "string" ? [[part, text.split(",").map((type) => type.trim())]] : [];
  });
  return { parts, required, types: Object.fromEntries(types) };
}

/** Every way in which a body is not the form of the contract; a body that is no form at all is one. */
export async function formViolations(form: Form, bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Violation[]> {
  const wrong = (path: string, rule: string, message: string): Violation => ({ in: "body", path, rule, message });
  const given = await new Response(bytes, { headers: { "content-type": contentType } }).formData().catch(() => undefined);
  if (given === undefined) return [wrong("", "syntax", "the request body is not a multipart/form-data form")];
  const missing = form.required.filter((part) => !given.has(part)).map((part) => wrong(part, "required", `${part} is missing`));
  const unknown = [...new Set(given.keys())]
    .filter((part) => !form.parts.includes(part))
    .map((part) => wrong(part, "additionalProperties", `${part} is unknown here; the known parts are: ${form.parts.join(", ")}`));
  const mistyped = [...given].flatMap(([part, value]) => {
    const types = form.types[part];
    const type = typeof value === "string" ? "text/plain" : value.type;
    return types === undefined || types.includes(type) ? [] : [wrong(part, "contentType", `${part} must be one of ${types.join(", ")}`)];
  });
  return [...missing, ...unknown, ...mistyped];
}
