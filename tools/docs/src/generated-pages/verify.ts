import { type Document, isObject, type Json, type JsonObject } from "../../../codegen/src/document.ts";
import type { MarkdownPage } from "../site/page.ts";
import type { DocumentedVendor } from "../vendors.ts";

/** A fact of a contract that nobody has seen proved. */
export interface Doubt {
  readonly kind: "unverified path" | "disputed" | "inferred";
  /** What it is about, in the contract's own names: `TextMessage › text`. */
  readonly about: string;
  readonly reason: string;
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
why. Check the ones you depend on with your own account first. This list is made from those marks.

${vendors.map(section).join("\n\n")}
`,
});

function section({ name, id, document }: DocumentedVendor): string {
  const doubts = doubtsOf(document);
  const parts = (Object.keys(kinds) as Doubt["kind"][]).flatMap((kind) => {
    const own = doubts.filter((doubt) => doubt.kind === kind);
    const entries = own.map(({ about, reason }) => `- **${about}**: ${reason}`);
    return own.length === 0 ? [] : [`### ${name}: ${kind} (${own.length})\n\n${kinds[kind]}\n\n${entries.join("\n")}`];
  });
  return `## ${name}\n\n${doubts.length} facts to check. In context: [${name}'s reference](${id}.html).\n\n${parts.join("\n\n")}`;
}

/** Every mark of a contract, each once. */
export function doubtsOf(document: Document): Doubt[] {
  const found: Doubt[] = [];
  const walk = (node: Json | undefined, trail: readonly string[]): void => {
    if (Array.isArray(node)) return node.forEach((item) => walk(item, trail));
    if (!isObject(node)) return;
    found.push(...marksOf(node, nameOf(node, trail)));
    for (const [member, value] of Object.entries(node)) if (!data.has(member)) walk(value, silent.has(member) ? trail : [...trail, member]);
  };
  walk(document["paths"], []);
  walk({ ...document, paths: undefined }, []);
  return [...new Map(found.map((doubt) => [`${doubt.kind} ${doubt.reason}`, doubt])).values()];
}

/** What stands under these is data, not contract. */
const data = new Set(["example", "examples", "default", "const", "enum"]);

/** Steps of the way to a fact that help nobody to find it. */
const silent = new Set([
  "components",
  "schemas",
  "properties",
  "items",
  "allOf",
  "oneOf",
  "content",
  "schema",
  "post",
  "get",
  "application/json",
]);

const nameOf = (node: JsonObject, trail: readonly string[]): string =>
  typeof node["operationId"] === "string"
    ? node["operationId"]
    : trail
        .slice(-3)
        .map((step) => step.replaceAll(/[[\]*_`]/g, String.raw`\$&`))
        .join(" › ") || "The whole API";

function marksOf(node: JsonObject, about: string): Doubt[] {
  const reason = String(node["description"] ?? node["meaning"] ?? node["summary"] ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const confidence = node["x-confidence"];
  if (node["x-unverified-path"] === true) return [{ kind: "unverified path", about, reason }];
  return confidence === "inferred" || confidence === "disputed" ? [{ kind: confidence, about, reason }] : [];
}
