import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Document, isObject, type JsonObject, operationsOf } from "./document.ts";
import { print, Raw } from "./print.ts";
import type { Vendor } from "./registry.ts";

/** The text of what the command looks up in one contract: which operations there are, and what the vendor's codes mean. */
export function factsModule(document: Document, header: string): string {
  const operations = operationsOf(document).map(({ key }) => [key, operationId(document, key)] as const);
  const facts = { operations: Object.fromEntries(operations), codes: document["x-vendor-codes"] };
  return `${header}\n\nimport type { VendorFacts } from "../vendor-entry.ts";\n\nexport const facts: VendorFacts = ${print(facts)};\n`;
}

/** The text of the command's registry: which vendors there are, how each is set up, and where its parts are, each of which is loaded when it is used. */
export function commandRegistryModule(
  folder: string,
  vendors: readonly { readonly vendor: Vendor; readonly document: Document }[],
  header: string,
): string {
  const entries = vendors.map(({ vendor: { id, output }, document }) => {
    const source = dirname(output);
    // By path, not by package name: a new vendor must not need an edit of the command's package.json.
    const part = (file: string, name: string): Raw =>
      new Raw(`() => import("${relative(folder, source).replaceAll("\\", "/")}/${file}.ts").then((module) => module.${name})`);
    const entry = {
      ...setUp(document),
      provider: part("provider", id),
      preflight: part("preflight", "preflight"),
      meanings: part("errors", "codes"),
      ...(existsSync(join(source, "webhook.ts")) ? { webhook: part("webhook", "parseWebhook") } : {}),
      facts: new Raw(`() => import("./${id}.ts").then((module) => module.facts)`),
    };
    return [id, entry] as const;
  });
  return [
    header,
    `import type { VendorEntry } from "../vendor-entry.ts";`,
    `export const registry: { readonly [id: string]: VendorEntry } = ${print(Object.fromEntries(entries))};\n`,
  ].join("\n\n");
}

/** The options by which a vendor knows who calls, and the headers that must not be shown. */
function setUp(document: Document): { [member: string]: unknown } {
  const schemes = schemesOf(document, document);
  const pushes = Object.values(isObject(document["webhooks"]) ? document["webhooks"] : {}).filter(isObject);
  const demo = isObject(document["x-demo-options"]) ? document["x-demo-options"] : {};
  const isSecret = (scheme: JsonObject): boolean => scheme["x-credential"] !== undefined || scheme["x-signed-with"] !== undefined;
  const headers = schemes.filter(isSecret).map((scheme) => [String(scheme["name"]).toLowerCase(), scheme["x-credential"] ?? null]);
  return {
    baseUrl: serverOf(document),
    credentials: credentialsOf(schemes),
    sender: demo,
    webhookCredentials: credentialsOf(pushes.flatMap(({ post }) => (isObject(post) ? schemesOf(document, post) : []))),
    secretHeaders: Object.fromEntries(headers),
  };
}

/** The options that give what these schemes need. */
const credentialsOf = (schemes: readonly JsonObject[]): string[] => [
  ...new Set(schemes.flatMap((scheme) => [scheme["x-credential"], scheme["x-signed-with"]].flat()).filter(isText)),
];

/** The security schemes that a document, or one operation, asks for first. */
function schemesOf(document: Document, { security }: JsonObject): JsonObject[] {
  const all: unknown = Object(document.components)["securitySchemes"];
  const [required] = Array.isArray(security) ? security.filter(isObject) : [];
  return Object.keys(required ?? {}).flatMap((name) => {
    const scheme = isObject(all) ? all[name] : undefined;
    return isObject(scheme) ? [scheme] : [];
  });
}

function serverOf(document: Document): string {
  const [server] = Array.isArray(document["servers"]) ? document["servers"].filter(isObject) : [];
  return String(server?.["url"] ?? "");
}

function operationId(document: Document, key: string): string {
  const [method = "", path = ""] = key.split(" ");
  const operation = document.paths[path]?.[method.toLowerCase()];
  return isObject(operation) ? String(operation["operationId"]) : "";
}

const isText = (value: unknown): value is string => typeof value === "string";
