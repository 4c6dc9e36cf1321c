import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject, readDocument } from "../../codegen/src/document.ts";
import type { Vendor } from "../../codegen/src/registry.ts";
import { type Entry, indexPage } from "./index-page.ts";
import { redocPage } from "./page.ts";
import { readerCopy } from "./reader/copy.ts";
import { text } from "./reader/tree.ts";

/** Writes one page per vendor and an index of them. */
export async function buildDocs(vendors: readonly Vendor[], folder: string, report: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries: Entry[] = [];
  for (const vendor of vendors) {
    entries.push(await writePage(vendor, folder));
    report(`${vendor.id}: ${join(folder, `${vendor.id}.html`)}`);
  }
  await writeFile(join(folder, "index.html"), indexPage(entries));
  report(`index: ${join(folder, "index.html")}`);
}

async function writePage(vendor: Vendor, folder: string): Promise<Entry> {
  const file = `${vendor.id}.html`;
  try {
    const document = await readDocument(vendor.spec);
    await writeFile(join(folder, file), await redocPage(readerCopy(document)));
    const info = isObject(document["info"]) ? document["info"] : {};
    return { file, title: text(info["title"]), description: text(info["description"]) };
  } catch (error) {
    throw new Error(`${vendor.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
