import { globSync } from "node:fs";
import { join } from "node:path";

/** Where the hand-written pages are. */
export const pagesFolder: string = join(import.meta.dirname, "../../pages");

/** Their paths, from the top of the site and without ending. */
export const handWrittenPaths = (): string[] =>
  globSync("**/*.md", { cwd: pagesFolder }).map((file) => file.replaceAll("\\", "/").replace(/\.md$/, ""));
