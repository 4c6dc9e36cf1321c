import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Document, type Json, visit } from "./document.ts";
import { print } from "./print.ts";
import type { Vendor } from "./registry.ts";

/** The text of the mock's copy of one contract, and of the pushes that stand beside it. */
export const contractModule = (document: Document, pushes: { readonly [name: string]: Json }, header: string): string =>
  `${header}\n\nimport type { Contract, Pushes } from "../contract.ts";\n\nexport const contract: Contract = ${print(document)};\n\nexport const pushes: Pushes = ${print(pushes)};\n`;

/** The pushes of one vendor, `webhooks/<event>-<variant>.json` beside its contract, by file name; none where the vendor publishes none. */
export function readPushes({ spec }: Pick<Vendor, "spec">): { [name: string]: Json } {
  const folder = join(dirname(spec), "webhooks");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  return Object.fromEntries(
    files.toSorted().map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(join(folder, file), "utf8")) as Json]),
  ); // JSON.parse gives JSON
}

/** The text of the mock's registry: which vendors there are, and what the mock takes of each one's package. */
export function registryModule(
  folder: string,
  vendors: readonly { readonly vendor: Vendor; readonly document: Document }[],
  header: string,
): string {
  // By path, not by package name: a new vendor must not need an edit of the mock's package.json.
  const imports = vendors.flatMap(({ vendor: { id, output }, document }) => {
    const source = relative(folder, dirname(output)).replaceAll("\\", "/");
    return [
      ...partsOf(document).map(({ name, file }) => `import { ${name} as ${aliasOf(id, name)} } from "${source}/${file}.ts";`),
      `import { ${id} as ${aliasOf(id, "provider")} } from "${source}/provider.ts";`,
      `import { contract as ${id}, pushes as ${aliasOf(id, "pushes")} } from "./${id}.ts";`,
    ];
  });
  const entries = vendors.map(({ vendor: { id }, document }) => {
    const members = ["pushes", ...partsOf(document).map(({ name }) => name), "provider"].map(
      (name) => `    ${name}: ${aliasOf(id, name)},`,
    );
    return [`  ${id}: {`, `    contract: ${id},`, ...members, "  },"].join("\n");
  });
  return (
    [
      header,
      [...imports, `import type { VendorEntry } from "../contract.ts";`].join("\n"),
      `export type VendorId = ${vendors.map(({ vendor }) => JSON.stringify(vendor.id)).join(" | ")};`,
      `export const registry: { readonly [id in VendorId]: VendorEntry } = {\n${entries.join("\n")}\n};`,
    ].join("\n\n") + "\n"
  );
}

/** What the registry takes of a vendor's package: the names, and the files of `src/` that export them. */
const partsOf = (document: Document): { readonly name: string; readonly file: string }[] => [
  { name: "codes", file: "errors" },
  { name: "preflight", file: "preflight" },
  { name: "readRequest", file: "read-request" },
  ...(signs(document) ? ["sign", "plaintext"].map((name) => ({ name, file: "sign" })) : []),
];

/** `itniotechSign` */
const aliasOf = (id: string, name: string): string => `${id}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Whether requests of this vendor carry a signature, which the mock then computes with the package's own `sign`. */
function signs(document: Document): boolean {
  let found = false;
  visit(document.components, (node) => {
    found ||= node["x-signed-with"] !== undefined;
  });
  return found;
}
