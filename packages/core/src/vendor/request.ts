import type { CallOptions } from "./client-types.ts";

/**
 * A path with its query, as it is asked for. A fragment names the operation in the contract; it is never sent. Query parameters are written as OpenAPI does
 * if a contract says nothing else: of a list, each value is a parameter.
 */
export function addressOf(path: string, query: object = {}): string {
  const pairs = Object.entries(query).flatMap(([name, given]: [string, unknown]) =>
    [given].flat().map((value) => (value === undefined || value === null ? "" : `${encodeURIComponent(name)}=${asText(name, value)}`)),
  );
  const search = pairs.filter((pair) => pair !== "").join("&");
  return path.replace(/#[^?]*/, "") + (search === "" ? "" : `?${search}`);
}

function asText(name: string, value: unknown): string {
  if (typeof value === "object") throw new TypeError(`The query parameter ${name} is an object.`);
  return encodeURIComponent(String(value));
}

/** Names in lower case and values without the spaces around them, as `Headers` makes them. A form has no content type here: the runtime names its boundary. */
export function headersOf(contentType: string, isForm: boolean, given: CallOptions["headers"]): Record<string, string> {
  if (given === undefined) return isForm ? {} : { "content-type": contentType };
  const headers = new Headers({ "content-type": contentType });
  for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, value);
  if (isForm) headers.delete("content-type");
  return Object.fromEntries(headers);
}

/** @param members go with every object that has none of these names */
export const jsonOf = (body: unknown, members: object): string => JSON.stringify(isPlain(body) ? { ...members, ...body } : body);

export function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(body)) if (part !== undefined) form.append(name, part);
  return form;
}

const isPlain = (body: unknown): body is object => typeof body === "object" && body !== null && !Array.isArray(body);
