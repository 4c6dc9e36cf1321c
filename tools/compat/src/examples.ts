import { join } from "node:path";
import { codeBlocks } from "../../repo-checks/src/code-blocks.ts";
import { root } from "../../repo-checks/src/workspace.ts";

/** The block of a vendor's README that begins with the name of its file: `// worker.ts`. */
export function blockOf(vendor: string, file: string): string {
  const readme = join(root, "packages", vendor, "README.md");
  const block = codeBlocks(readme).find(({ code }) => code.startsWith(`// ${file}\n`));
  if (block === undefined) throw new Error(`No block of ${readme} begins with "// ${file}".`);
  return block.code;
}
