import { type Document, isObject, type Json, type JsonObject } from "../../../codegen/src/document.ts";
import { data, reached } from "../reader/tree.ts";
import type { MarkdownPage } from "../site/page.ts";
import type { DocumentedOperation, DocumentedVendor } from "../vendors.ts";

/** A fact of a contract that nobody has seen proved. */
export interface Doubt {
  readonly kind: "unverified path" | "disputed" | "inferred";
  /** What it is about, in the contract's own names: `TextMessage › text`, `sendMessage`, `Code 105`. */
  readonly about: string;
  /** Where the vendor's page shows it: the places of the operations that have it, or of a section. */
  readonly places: readonly Place[];
  readonly reason: string;
}

/** A place of the vendor's page. */
export interface Place {
  readonly title: string;
  /** `/messages/sendmessage` */
  readonly place: string;
}

const kinds: { readonly [kind in Doubt["kind"]]: string } = {
  "unverified path": "No source gives the address. It is configurable in the client; ask the vendor for it.",
  disputed: "Sources contradict each other. The contract takes the side that its reason names.",
  inferred: "No source says so outright: it follows from samples, the vendor's SDKs, sister products or Meta's rules.",
};

/** What to check with an account of one's own, vendor by vendor. */
export const verifyPage = (vendors: readonly DocumentedVendor[]): MarkdownPage => ({
  path: "reference/verify",
  markdown: `# Verify with your account

The contracts are written from the vendors' public pages; no call was made to a live account. Where a page is silent or two of them disagree, the contract marks the fact and says
why. Check the ones you depend on with your own account first. This list is made from those marks. What our tests
exercise of the contracts is told by [their figures](coverage.md).

${vendors.map(section).join("\n\n")}
`,
});

function section({ name, id, document, operations }: DocumentedVendor): string {
  const doubts = doubtsOf(document, operations);
  const parts = (Object.keys(kinds) as Doubt["kind"][]).flatMap((kind) => {
    const own = doubts.filter((doubt) => doubt.kind === kind);
    const entries = own.map((doubt) => entryOf(id, doubt));
    return own.length === 0 ? [] : [`### ${name}: ${kind} (${own.length})\n\n${kinds[kind]}\n\n${entries.join("\n")}`];
  });
  return `## ${name}\n\n${doubts.length} facts to check. In context: [${name}'s reference](${id}.html).\n\n${parts.join("\n\n")}`;
}

/** A fact, with links to where it is shown: the first ones, and how many more there are. */
function entryOf(vendor: string, { about, places, reason }: Doubt): string {
  const link = ({ title, place }: Place): string => `[${title}](${vendor}.html#${place})`;
  const own = places.find(({ title }) => title === about);
  if (own !== undefined) return `- **${link(own)}**: ${reason}`;
  const links = [...places.slice(0, mostPlaces).map(link), ...(places.length > mostPlaces ? [`${places.length - mostPlaces} more`] : [])];
  return `- **${about}**${links.length === 0 ? "" : ` (${links.join(", ")})`}: ${reason}`;
}

const mostPlaces = 2;

/** Every mark of a contract, each once. */
export function doubtsOf(document: Document, operations: readonly DocumentedOperation[]): Doubt[] {
  const found: Doubt[] = [];
  const placesOf = placesIn(document, operations);
  const walk = (node: Json | undefined, trail: readonly string[]): void => {
    if (Array.isArray(node)) return node.forEach((item) => walk(item, trail));
    if (!isObject(node)) return;
    found.push(...marksOf(node).map((mark) => ({ ...mark, about: nameOf(node, trail), places: placesOf(trail) })));
    for (const [member, value] of Object.entries(node)) {
      if (member === "properties" && isObject(value)) for (const [name, schema] of Object.entries(value)) walk(schema, [...trail, name]);
      else if (!data.has(member)) walk(value, silent.has(member) ? trail : [...trail, member]);
    }
  };
  walk(document.paths, []);
  walk({ ...document, paths: undefined }, []);
  const told = Map.groupBy(found, ({ kind, reason }) => `${kind} ${reason}`);
  return [...told.values()].flatMap(([first]) => first ?? []);
}

/** Finds where a fact is shown, by what leads to it in the contract. */
function placesIn(document: Document, operations: readonly DocumentedOperation[]): (trail: readonly string[]) => readonly Place[] {
  const users = operations.map(({ id, path, place, operation }) => ({ title: id, path, place, parts: partsIn(document, operation) }));
  const pushed = partsIn(document, document["webhooks"]);
  return ([first = "", second = ""]) => {
    const shown = sections[first];
    if (shown !== undefined) return [shown];
    const part = first in document.components ? second : first;
    const using = users.filter(({ path, parts }) => path === first || parts.has(part));
    return using.length === 0 && pushed.has(part) ? [webhooks] : using;
  };
}

const webhooks: Place = { title: "webhooks", place: "/webhooks" };

const sections: { readonly [part: string]: Place } = {
  "x-vendor-codes": { title: "codes", place: "/codes" },
  securitySchemes: { title: "authentication", place: "/authentication" },
  webhooks,
};

/** The names of the components that a part of a contract is made of. */
const partsIn = (document: Document, node: Json | undefined): ReadonlySet<string> =>
  new Set([...reached(document, node)].flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref.replace(/^.*\//, "")] : [])));

/** Steps of the way to a fact that help nobody to find it. */
const silent = new Set(["components", "schemas", "items", "allOf", "oneOf", "content", "schema", "post", "get", "application/json"]);

function nameOf(node: JsonObject, trail: readonly string[]): string {
  if (typeof node["operationId"] === "string") return node["operationId"];
  if (trail[0] === "x-vendor-codes") return `Code ${trail.slice(1).join(" ")}`;
  const steps = trail.slice(-3).map((step) => step.replaceAll(/[[\]*_`]/g, String.raw`\$&`));
  return steps.join(" › ") || "The whole API";
}

function marksOf(node: JsonObject): Pick<Doubt, "kind" | "reason">[] {
  const reason = String(node["description"] ?? node["meaning"] ?? node["summary"] ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const confidence = node["x-confidence"];
  if (node["x-unverified-path"] === true) return [{ kind: "unverified path", reason }];
  return confidence === "inferred" || confidence === "disputed" ? [{ kind: confidence, reason }] : [];
}
