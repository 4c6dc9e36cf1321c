import { format } from "oxfmt";
import { deref, type Document, isObject, type JsonObject, visit } from "../../../codegen/src/document.ts";
import { print, Raw } from "../../../codegen/src/print.ts";
import { saying } from "../reader/tree.ts";
import type { MessageType } from "@wabakit/core";
import { capitalised, type DocumentedOperation, type DocumentedVendor, sampleOf } from "../vendors.ts";
import { languageOf, type SampleLabel } from "./sample-labels.ts";

/** How to call one operation. */
export interface CodeSample {
  readonly lang: ReturnType<typeof languageOf>;
  readonly label: SampleLabel;
  readonly source: string;
}

/** A copy of a document whose operations say how to call them: through the facade where it has the call, through the client, and with curl. */
export async function withSamples(document: Document, vendor: DocumentedVendor): Promise<Document> {
  const samples = new Map(await Promise.all(vendor.operations.map(async (one) => [one.id, await samplesOf(vendor, one)] as const)));
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => {
          const own = isObject(operation) ? samples.get(String(operation["operationId"])) : undefined;
          return [
            method,
            isObject(operation) && own !== undefined
              ? { ...saying(document, operation, facadeTypes(vendor, operation)), "x-codeSamples": own.map((one) => ({ ...one })) }
              : operation,
          ];
        }),
      ),
    ]),
  );
  return { ...document, paths };
}

/** Which messages of the facade are this operation, with links to how each is written: the sample shows the first. */
function facadeTypes({ calls }: DocumentedVendor, { operationId }: JsonObject): string {
  const types = [...calls].flatMap(([call, id]) => (id === operationId && call.startsWith("send ") ? [call.slice("send ".length)] : []));
  return types.length === 0
    ? ""
    : `*In the facade:* ${types.map((type) => `[${type}](../guides/messages.html#${type.toLowerCase()})`).join(", ")}`;
}

export async function samplesOf(vendor: DocumentedVendor, operation: DocumentedOperation): Promise<CodeSample[]> {
  const facade = facadeSample(vendor, operation);
  return [
    ...(facade === undefined ? [] : [sample("TypeScript (facade)", await formatted(facade))]),
    sample("TypeScript (client)", await formatted(clientSample(vendor, operation))),
    sample("curl", curlSample(vendor, operation)),
  ];
}

const sample = (label: SampleLabel, source: string): CodeSample => ({ lang: languageOf(label), label, source });

/** Code as our formatter writes it, narrow enough for the column of samples. */
export async function formatted(code: string, printWidth = 90): Promise<string> {
  const { code: result, errors } = await format("sample.ts", code, { printWidth });
  if (errors[0] !== undefined) throw new Error(`A sample does not parse: ${errors[0].message}\n${code}`);
  return result;
}

/** The first call of the facade that is this operation. */
function facadeSample(vendor: DocumentedVendor, { id }: DocumentedOperation): string | undefined {
  const [call] = [...vendor.calls].find(([, operation]) => operation === id) ?? [];
  if (call === undefined) return undefined;
  const type = /^send (.+)$/.exec(call)?.[1];
  // The names of calls are made from message types.
  const code =
    type === undefined
      ? otherCalls[call]
      : `const receipt = await whatsapp.send(${print(sampleOf(type as MessageType))});\nconsole.log(receipt.messageId);`;
  if (code === undefined) throw new Error(`There is no sample of ${call}: add one to ${import.meta.filename}.`);
  return `import { ${vendor.id} } from "@wabakit/${vendor.id}";\n\nconst whatsapp = ${vendor.id}(${print(placeholders(vendor))});\n${code}`;
}

/** The options of the factory, as a reader fills them in. */
export const placeholders = ({ mockOptions, vendor }: DocumentedVendor): JsonObject =>
  Object.fromEntries(
    Object.entries(mockOptions).map(([name, value]) => [name, name in vendor.demoOptions ? (value as JsonObject[string]) : "…"]), // demo options are JSON
  );

const otherCalls: { readonly [call: string]: string } = {
  "phoneNumbers()": `for (const { number, status } of await whatsapp.phoneNumbers()) console.log(number, status);`,
  "businessAccounts()": `for (const { id, name, review } of await whatsapp.businessAccounts()) console.log(id, name, review);`,
  "templates.list()": `for await (const row of whatsapp.templates.list()) console.log(row.name, row.language, row.status);`,
  "templates.delete(row)": `for await (const row of whatsapp.templates.list()) {
    if (row.name === "parcel_old") await whatsapp.templates.delete(row);
  }`,
  "templates.create(template)": `await whatsapp.templates.create({
    name: "parcel_ready", language: "en_GB", category: "UTILITY",
    components: { body: { text: "Parcel {{1}} is ready.", examples: ["4471"] } },
  });`,
  "media.upload(file)": `declare const photo: Blob;\nconst { id } = await whatsapp.media.upload({ type: "image", data: photo });\nconsole.log(id);`,
  "broadcast(message)": `const to = ["+447700900123", "+447700900124"];
  for await (const outcome of whatsapp.broadcast({ to, type: "template", template: { name: "parcel_ready", language: "en_US" } })) {
    console.log(outcome.ok, outcome.to.length);
  }`,
};

/** The body of the first example. */
function exampleOf({ operation }: DocumentedOperation): JsonObject | undefined {
  const content = isObject(operation["requestBody"]) ? operation["requestBody"]["content"] : undefined;
  const media = isObject(content) ? content["application/json"] : undefined;
  const examples = isObject(media) && isObject(media["examples"]) ? Object.values(media["examples"]) : [];
  const first = examples.find(isObject);
  return isObject(first?.["value"]) ? first["value"] : undefined;
}

/** The parts of a form, for an operation that takes one. */
function formOf(document: Document, { operation }: DocumentedOperation): readonly string[] | undefined {
  const content = isObject(operation["requestBody"]) ? operation["requestBody"]["content"] : undefined;
  const media = isObject(content) ? content["multipart/form-data"] : undefined;
  const schema = isObject(media) && isObject(media["schema"]) ? deref(document, media["schema"]) : undefined;
  return isObject(schema?.["properties"]) ? Object.keys(schema["properties"]) : undefined;
}

function clientSample(vendor: DocumentedVendor, operation: DocumentedOperation): string {
  const example = exampleOf(operation);
  const form = formOf(vendor.document, operation);
  const inStrings = example === undefined ? new Set<string>() : jsonInStrings(vendor.document, example);
  const body =
    example === undefined
      ? form && `{ ${form.join(", ")} }`
      : print(Object.fromEntries(Object.entries(example).map(([name, value]) => [name, inStrings.has(name) ? jsonString(value) : value])));
  const create = `create${capitalised(vendor.id)}Client`;
  const credentials = Object.fromEntries(Object.entries(placeholders(vendor)).filter(([name]) => !(name in vendor.vendor.demoOptions)));
  const imports = [create, ...(inStrings.size > 0 ? ["jsonString"] : [])].join(", ");
  return [
    `import { ${imports} } from "@wabakit/${vendor.id}";\n`,
    ...(form === undefined ? [] : form.map((part) => `declare const ${part}: Blob;`)),
    `const client = ${create}(${print(credentials)});`,
    `const { data, error } = await client.${operation.method}("${operation.path}", ${body === undefined ? "{}" : `{ body: ${body} }`});`,
    `console.log(data ?? error);`,
  ].join("\n");
}

const jsonString = (value: JsonObject[string]): Raw => new Raw(`jsonString(${print(JSON.parse(String(value)))})`);

/** The members of a body that hold JSON in a string. */
function jsonInStrings(document: Document, body: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document.components.schemas, ({ properties }) => {
    if (!isObject(properties)) return;
    for (const [name, member] of Object.entries(properties)) {
      if (isObject(member) && member["contentMediaType"] === "application/json" && typeof body[name] === "string") names.add(name);
    }
  });
  return names;
}

function curlSample({ document }: DocumentedVendor, operation: DocumentedOperation): string {
  const [server] = Array.isArray(document["servers"]) ? document["servers"] : [];
  const url = `${isObject(server) ? String(server["url"]).replace(/\/$/, "") : ""}${operation.path.replace(/#.*$/, "")}`;
  const example = exampleOf(operation);
  const form = formOf(document, operation);
  const headers = [...(form === undefined ? ["Content-Type: application/json"] : []), ...headersOf(document)];
  const json = JSON.stringify(example ?? {}, undefined, 2).replaceAll("'", String.raw`'\''`);
  return [
    `curl -X ${operation.method} "${url}"`,
    ...headers.map((header) => `  -H "${header}"`),
    ...(form === undefined ? [`  -d '${json}'`] : form.map((part) => `  -F "${part}=@photo.jpg"`)),
  ].join(" \\\n");
}

/** The headers that prove who calls; where one is computed, a variable stands for it. */
function headersOf(document: Document): string[] {
  const components: JsonObject = document.components;
  const [needed] = Array.isArray(document["security"]) ? document["security"] : [];
  const schemes = isObject(components["securitySchemes"]) ? components["securitySchemes"] : {};
  return Object.keys(isObject(needed) ? needed : {}).flatMap((name) => {
    const scheme = schemes[name];
    return isObject(scheme) ? [`${String(scheme["name"])}: ${headerValue(scheme)}`] : [];
  });
}

const headerValue = (scheme: JsonObject): string =>
  `$${String(scheme["x-credential"] ?? scheme["x-carries"] ?? "signature")
    .replace(/[A-Z]/g, (capital) => `_${capital}`)
    .toUpperCase()}`;
