import { isDeepStrictEqual } from "node:util";
import type { Provider } from "@wabakit/core";
import { type FetchInit, given } from "@wabakit/core/vendor";
import { authenticated, demoCredentials, type MockCredentials } from "./authentication.ts";
import { readingOf } from "./entry.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { isObject, type Members } from "./json.ts";
import { literal } from "./literal.ts";
import { urlPath } from "./operation.ts";
import type { MockRequest } from "./recorded.ts";

/** A request, to be sent again: credentials that were configured are left to be filled in. */
export interface Repeat {
  /** A command for a shell. */
  readonly curl: string;
  /** A program with wabakit: `send` where it says the same, else the vendor's client. */
  readonly typescript: string;
}

export interface Repeating {
  /** Where the mock is reached: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  readonly credentials: { readonly [vendor: string]: MockCredentials };
  readonly now: () => number;
}

export async function repeatOf(record: MockRequest, repeating: Repeating): Promise<Repeat> {
  const { vendor } = record;
  if (vendor === undefined) return { curl: curl(record, repeating, {}), typescript: fetchCall(record, repeating) };
  const credentials = shownCredentials(vendor, repeating.credentials[vendor]);
  const headers = proofOf(record, vendor, credentials, repeating);
  return {
    curl: curl(record, repeating, headers),
    typescript: (await facadeCall(record, vendor, credentials, repeating)) ?? clientCall(record, vendor, credentials, repeating),
  };
}

/** What everybody knows as it is; `<apiKey>` in the place of what was configured. */
export function shownCredentials(
  vendor: VendorId,
  configured: MockCredentials = {},
  hidden = (name: string): string => `<${name}>`,
): MockCredentials {
  const demo = Object.entries(demoCredentials(registry[vendor]));
  return Object.fromEntries(demo.map(([name, value]) => [name, configured[name] === value ? value : hidden(name)]));
}

/** The headers that prove the client, signed afresh; a signature with a configured secret is left to be filled in. */
function proofOf({ request }: MockRequest, vendor: VendorId, credentials: MockCredentials, { now }: Repeating): { [name: string]: string } {
  const entry = registry[vendor];
  const isForm = request.headers["content-type"]?.startsWith("multipart/") === true;
  const unsigned = { body: isForm ? "" : request.body, timestamp: String(Math.floor(now() / 1000)), nonce: "1" };
  const headers = authenticated(entry, credentials, unsigned);
  const demo = demoCredentials(entry);
  for (const name of entry.contract.security.flatMap((requirement) => Object.keys(requirement))) {
    const scheme = entry.contract.components.securitySchemes[name];
    const unknown = scheme?.["x-signed-with"]?.some((credential) => credentials[credential] !== demo[credential]);
    if (scheme !== undefined && unknown === true) headers[scheme.name] = `<${scheme.name}>`;
  }
  return headers;
}

/** Told in the headers of the request, and not about the connection or the client. */
const kept = ["content-type", "prefer"];

function curl({ request }: MockRequest, { baseUrl }: Repeating, proof: { readonly [name: string]: string }): string {
  const { method, path, headers, body } = request;
  const parts = formParts(request);
  const own = kept.filter((name) => headers[name] !== undefined && !(parts !== undefined && name === "content-type"));
  const lines = [
    `curl -X ${quoted(method)} ${quoted(baseUrl + path)}`,
    ...own.map((name) => `-H ${quoted(`${name}: ${headers[name] ?? ""}`)}`),
    ...Object.entries(proof).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(parts ?? []).map(({ name, filename, type }) => `-F ${quoted(`${name}=@${filename};type=${type}`)}`),
    ...(parts === undefined && body !== "" ? [`--data-raw ${quoted(body)}`] : []),
  ];
  return lines.join(" \\\n  ");
}

/** For a POSIX shell, whatever is in it. */
const quoted = (text: string): string => (/^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

interface FormPart {
  readonly name: string;
  readonly filename: string;
  readonly type: string;
}

/** The files of a form, if the body is one: their content is not repeated. */
function formParts({ headers, body }: MockRequest["request"]): readonly FormPart[] | undefined {
  if (headers["content-type"]?.startsWith("multipart/form-data") !== true) return undefined;
  return [...body.matchAll(/^content-disposition: form-data;(.*)\r\n(?:content-type: (.*)\r\n)?/gim)].map(([, disposition = "", type]) => ({
    name: /\bname="([^"]*)"/.exec(disposition)?.[1] ?? "",
    filename: /\bfilename="([^"]*)"/.exec(disposition)?.[1] ?? "file",
    type: type ?? "application/octet-stream",
  }));
}

/** `send`, if it makes the very request. */
async function facadeCall(
  record: MockRequest,
  vendor: VendorId,
  credentials: MockCredentials,
  { baseUrl }: Repeating,
): Promise<string | undefined> {
  const reading = readingOf(record);
  const [to] = reading?.to ?? [];
  if (reading === undefined || to === undefined || reading.to.length > 1 || record.request.headers["prefer"] !== undefined)
    return undefined;
  const options = { baseUrl, ...credentials, from: reading.from, ...accountOption(vendor, reading.account) };
  const message = { to: `+${to}`, ...reading.message };
  const sent = await requestOf(registry[vendor].provider, options, message);
  if (sent?.path !== record.request.path || !isDeepStrictEqual(plain(sent.body), plain(record.request.body))) return undefined;
  const lines = [
    `import { ${vendor} } from "@wabakit/${vendor}";`,
    "",
    `const provider = ${vendor}(${literal(given(options))});`,
    `const receipt = await provider.send(${literal(message)});`,
    "console.log(receipt.messageId);",
  ];
  return `${lines.join("\n")}\n`;
}

/** The factory's option for the account: the one that is neither a credential nor the number. */
function accountOption(vendor: VendorId, account: string | undefined): Members {
  const [name, example] = Object.entries(registry[vendor].contract["x-demo-options"] ?? {}).find(([option]) => option !== "from") ?? [];
  if (name === undefined || account === undefined) return {};
  return { [name]: typeof example === "number" ? Number(account) : account };
}

/** What a provider sends for a message; undefined if it refuses to. */
async function requestOf(
  factory: (options: never) => Provider<never>,
  options: object,
  message: object,
): Promise<{ readonly path: string; readonly body: string } | undefined> {
  let sent: { path: string; body: string } | undefined;
  const fetch = async (url: string, { body }: FetchInit): Promise<never> => {
    if (typeof body === "string") sent = { path: urlPath(new URL(url).pathname), body };
    throw new Error("It is only looked at.");
  };
  try {
    await factory({ ...options, fetch } as never).send(message as never); // it checks both at run time, whatever they are
  } catch {
    // It always ends so: nothing was sent.
  }
  return sent;
}

/** A value without what says nothing: the order of members, spaces in JSON, also in JSON in a text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return plain(JSON.parse(value));
  } catch {
    return value;
  }
}

function clientCall({ operation, request }: MockRequest, vendor: VendorId, credentials: MockCredentials, { baseUrl }: Repeating): string {
  const factory = `create${vendor.charAt(0).toUpperCase()}${vendor.slice(1)}Client`;
  const [, path = request.path] = operation?.split(" ") ?? [];
  const files = formParts(request);
  const { prefer } = request.headers;
  const headers = prefer === undefined ? "" : `, headers: ${literal({ Prefer: prefer })}`;
  const lines = [
    ...(files === undefined ? [] : [`import { openAsBlob } from "node:fs";`]),
    `import { ${factory} } from "@wabakit/${vendor}";`,
    "",
    `const client = ${factory}(${literal({ baseUrl, ...credentials })});`,
    `const { data, error } = await client.POST(${JSON.stringify(path)}, { body: ${files === undefined ? bodyLiteral(request.body) : formLiteral(files)}${headers} });`,
    "console.log(data ?? error);",
  ];
  return `${lines.join("\n")}\n`;
}

const formLiteral = (files: readonly FormPart[]): string =>
  `{ ${files.map(({ name, filename, type }) => `${name}: await openAsBlob(${JSON.stringify(filename)}, ${literal({ type })})`).join(", ")} }`;

/** As a value, or else as the text that it is. */
function bodyLiteral(body: string): string {
  try {
    return literal(JSON.parse(body));
  } catch {
    return JSON.stringify(body);
  }
}

function fetchCall({ request }: MockRequest, { baseUrl }: Repeating): string {
  const { method, path, headers, body } = request;
  const type = headers["content-type"];
  const init = given({ method, headers: type === undefined ? undefined : { "content-type": type }, body: body === "" ? undefined : body });
  return `const response = await fetch(${JSON.stringify(baseUrl + path)}, ${literal(init)});\nconsole.log(response.status, await response.text());\n`;
}
