import type { CallOptions } from "./client-types.ts";
import { merged } from "./merged.ts";

/**
 * A path with its query, as it is asked for. A fragment names the operation in the contract; it is never sent. Query parameters are written as OpenAPI does
 * if a contract says nothing else: of a list, each value is a parameter.
 */
export function addressOf(path: string, query?: object): string {
  return path.replace(/#[^?]*/, "") + (query === undefined ? "" : searchOf(query));
}

function searchOf(query: object): string {
  const pairs = Object.entries(query).flatMap(([name, given]: [string, unknown]) =>
    [given].flat().map((value) => (value === undefined || value === null ? "" : `${encodeURIComponent(name)}=${asText(name, value)}`)),
  );
  const search = pairs.filter((pair) => pair !== "").join("&");
  return search === "" ? "" : `?${search}`;
}

function asText(name: string, value: unknown): string {
  if (typeof value === "object") throw new TypeError(`The query parameter ${name} is an object.`);
  return encodeURIComponent(String(value));
}

/** A form with files, as it is sent. */
export interface Form {
  readonly bytes: ArrayBuffer;
  /** Names the boundary between its parts. */
  readonly contentType: string;
}

/** Names in lower case and values without the spaces around them, as `Headers` makes them. A form's own content type cannot be overridden. */
export function headersOf(contentType: string, form: Form | undefined, given: CallOptions["headers"]): Record<string, string> {
  if (given === undefined) return { "content-type": form?.contentType ?? contentType };
  const headers = new Headers({ "content-type": contentType });
  for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, value);
  if (form !== undefined) headers.set("content-type", form.contentType);
  return Object.fromEntries(headers);
}

/** @param members go with every object that has none of these names */
export const jsonOf = (body: unknown, members: object | undefined): string =>
  JSON.stringify(members !== undefined && isPlain(body) ? merged(members, body) : body);

/** The members of a body as a form, in bytes: a `fetch` that is not the runtime's own does not know the runtime's `FormData`. */
export async function formOf(body: object): Promise<Form> {
  const form = new FormData();
  for (const [name, part] of Object.entries(body)) if (part !== undefined) form.append(name, part);
  const encoded = new Response(form);
  return { bytes: await encoded.arrayBuffer(), contentType: encoded.headers.get("content-type") ?? "" };
}

const isPlain = (body: unknown): body is object => typeof body === "object" && body !== null && !Array.isArray(body);
