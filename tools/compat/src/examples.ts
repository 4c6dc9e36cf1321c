import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../repo-checks/src/workspace.ts";

/** The block of a package's README that begins with the name of its file: `// worker.ts`. */
export function blockOf(name: string, file: string): string {
  const readme = join(root, "packages", name, "README.md");
  const blocks = readFileSync(readme, "utf8").matchAll(/^```[jt]s(?: run)?\n(.*?)^```$/gms);
  const block = [...blocks].map(([, code = ""]) => code).find((code) => code.startsWith(`// ${file}\n`));
  if (block === undefined) throw new Error(`No block of ${readme} begins with "// ${file}".`);
  return block;
}
