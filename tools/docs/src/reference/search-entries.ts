import { type Document, isObject, type JsonObject } from "../../../codegen/src/document.ts";
import { reached, text } from "../reader/tree.ts";
import { plain } from "../site/page.ts";
import type { SearchEntry } from "../site/search-index.ts";
import type { DocumentedVendor } from "../vendors.ts";

type Documented = Pick<DocumentedVendor, "id" | "name" | "operations" | "document">;

/** What the search finds on a vendor's page: its operations, also by the members of what is sent, and its codes. */
export const entriesOf = (vendor: Documented): SearchEntry[] => [...operationsOf(vendor), ...codesOf(vendor)];

const operationsOf = ({ id, name, operations, document }: Documented): SearchEntry[] =>
  operations.map(({ id: operationId, summary, place, operation }) => ({
    href: `reference/${id}.html#${place}`,
    title: operationId,
    page: name,
    text: `${summary}. ${inOneLine(text(operation["description"])).slice(0, 400)}`,
    words: [...wordsOf(document, operation["requestBody"])].join(" "),
    language: "en",
  }));

const codesOf = ({ id, name, document }: Documented): SearchEntry[] => {
  const codes = document["x-vendor-codes"];
  return Object.entries(isObject(codes) ? codes : {}).flatMap(([code, entry]) => {
    if (!isObject(entry)) return [];
    const said = inOneLine(`${text(entry["meaning"])} ${text(entry["action"])}`);
    return [{ href: `reference/${id}.html#/codes`, title: `${code} ${text(entry["name"])}`, page: name, text: said, language: "en" }];
  });
};

const inOneLine = (markdown: string): string => plain(markdown).replaceAll(/\s+/g, " ");

/** The names of all members below, and what the vendor calls them. */
function wordsOf(document: Document, body: JsonObject[string]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { properties, "x-vendor-term": term } of reached(document, body)) {
    for (const name of Object.keys(isObject(properties) ? properties : {})) words.add(name);
    if (term !== undefined) words.add(text(term));
  }
  return words;
}
