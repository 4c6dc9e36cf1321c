import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { DocumentedVendor } from "../vendors.ts";

/** Writes a vendor's contract for other tools, in one file each: as it is published with the package, not as the page shows it. */
export async function bundleContract({ id, document }: Pick<DocumentedVendor, "id" | "document">, folder: string): Promise<void> {
  await writeFile(join(folder, `${id}.json`), `${JSON.stringify(document, undefined, 2)}\n`);
  await writeFile(join(folder, `${id}.yaml`), stringify(document, { lineWidth: 120, aliasDuplicateObjects: false }));
}
