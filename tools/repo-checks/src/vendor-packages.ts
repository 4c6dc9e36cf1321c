import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { readDocument } from "../../codegen/src/document.ts";
import { readRegistry, type Vendor } from "../../codegen/src/registry.ts";
import { type Manifest, manifestOf } from "./workspace.ts";

/** A vendor's package, as far as all of them are alike. */
export interface VendorPackage {
  readonly id: string;
  readonly folder: string;
  /** Every file that a person wrote, by its path in the package. */
  readonly files: readonly string[];
  /** What `src/index.ts` exports; after `type`, types. */
  readonly exports: readonly string[];
  readonly manifest: Manifest;
  /** Whether its requests carry a signature. */
  readonly signs: boolean;
}

/** The package of every vendor in `specs/redocly.yaml`. */
export const vendorPackages = (): Promise<VendorPackage[]> => Promise.all(readRegistry().map(load));

async function load({ id, spec, output }: Vendor): Promise<VendorPackage> {
  const folder = dirname(dirname(output));
  const files = globSync("{*,{src,test}/**}", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "CHANGELOG.md")
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return {
    id,
    folder,
    files: files.toSorted(),
    exports: exportsOf(join(folder, "src/index.ts")),
    manifest: manifestOf(folder),
    signs: JSON.stringify(await readDocument(spec)).includes('"x-signed-with"'),
  };
}

function exportsOf(file: string): string[] {
  const { module } = parseSync(basename(file), readFileSync(file, "utf8"));
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ exportName, isType }) => (isType ? `type ${exportName.name}` : (exportName.name ?? "*")))
    .toSorted();
}
