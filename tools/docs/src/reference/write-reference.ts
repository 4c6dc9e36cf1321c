import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject, type Document } from "../../../codegen/src/document.ts";
import { escaped } from "../site/html.ts";
import { header, type Site } from "../site/layout.ts";
import type { SearchEntry } from "../site/search-index.ts";
import type { DocumentedVendor } from "../vendors.ts";
import { readerCopy } from "../reader/copy.ts";
import { paragraphs, text } from "../reader/tree.ts";
import { type RedocPage, redocPage } from "./redoc.ts";
import { withSamples } from "./samples.ts";
import { entriesOf } from "./search-entries.ts";

/** Writes a page per vendor, and Redoc once for all of them. Gives what the search finds in them. */
export async function writeReference(site: Site, vendors: readonly DocumentedVendor[], out: string): Promise<SearchEntry[]> {
  const folder = join(out, "reference");
  await mkdir(folder, { recursive: true });
  const bundles = new Set<string>();
  for (const vendor of vendors) {
    const { html, bundle, script } = await pageOf(site, vendor);
    bundles.add(bundle);
    await writeFile(join(folder, `${vendor.id}.html`), html);
    await writeFile(join(folder, `${vendor.id}.js`), script);
  }
  const [bundle, ...others] = bundles;
  if (bundle === undefined || others.length > 0)
    throw new Error(`Redoc's bundle must be the same on every page; there are ${bundles.size}.`);
  await writeFile(join(out, "assets/redoc.js"), bundle);
  return vendors.flatMap(entriesOf);
}

async function pageOf(site: Site, vendor: DocumentedVendor): Promise<RedocPage> {
  const { id, document } = vendor;
  const path = `reference/${id}.html`;
  const around = {
    header: header(site, path),
    description: escaped(`Every operation, field, rule and code of ${vendor.name}'s WhatsApp API, with code samples.`),
    top: "../",
    bundleLink: "../assets/redoc.js",
    scriptLink: `${id}.js?${createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 8)}`,
  };
  try {
    return await redocPage(withFiles(await withSamples(readerCopy(document), vendor), vendor), around);
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The page offers the contract itself. */
function withFiles(document: Document, { id }: DocumentedVendor): Document {
  const info = isObject(document["info"]) ? document["info"] : {};
  const links = `**OpenAPI 3.1:** [${id}.yaml](${id}.yaml) · [${id}.json](${id}.json) · [Start](../guides/start-${id}.html) · [What to verify](verify.html)`;
  return { ...document, info: { ...info, description: paragraphs(links, text(info["description"])) } };
}
