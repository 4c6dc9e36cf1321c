import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorsTable } from "./errors-table.ts";
import { withBlock } from "./marked.ts";
import { supportTables } from "./support.ts";
import { root } from "./workspace.ts";

export const readme: string = join(root, "README.md");

/** The root README as it is, and as it should be: with the tables that the code makes. */
export async function readmes(): Promise<{ readonly is: string; readonly shouldBe: string }> {
  const is = readFileSync(readme, "utf8");
  return { is, shouldBe: withBlock(withBlock(is, "support", await supportTables()), "errors", errorsTable()) };
}
