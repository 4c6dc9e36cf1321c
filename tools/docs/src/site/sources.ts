import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../../../codegen/src/document.ts";
import { languageOf, titleOf, type Language } from "./page.ts";

/** Where the hand-written pages are. */
export const pagesFolder: string = join(import.meta.dirname, "../../pages");

/** Their paths, from the top of the site and without ending. */
export const handWrittenPaths = (): string[] =>
  globSync("**/*.md", { cwd: pagesFolder }).map((file) => file.replaceAll("\\", "/").replace(/\.md$/, ""));

/** A guide that is written by hand. All that the rest of the site knows of it stands in its own file, above its first heading. */
export interface Guide {
  /** `guides/errors.html` */
  readonly path: string;
  /** Its first heading. */
  readonly title: string;
  readonly language: Language;
  /** Its place in the menu, the smallest first. */
  readonly order: number;
  /** What a reader wants who should read it, for the home page: `understand an error`. */
  readonly answers?: string;
}

/** The guides, in the order of the menu. */
export const guides = (): Guide[] =>
  handWrittenPaths()
    .filter((path) => /(?:^|\/)guides\//.test(path))
    .map((path) => guideOf(path, readFileSync(join(pagesFolder, `${path}.md`), "utf8")))
    .toSorted((a, b) => a.order - b.order || (a.path < b.path ? -1 : 1));

/** @throws {Error} when the page does not begin with its `order`, or says more than it can */
export function guideOf(path: string, text: string): Guide {
  const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { order, answers, ...others }: { [name: string]: unknown } = isObject(parse(front)) ? parse(front) : {};
  if (typeof order !== "number" || !["string", "undefined"].includes(typeof answers) || Object.keys(others).length > 0)
    throw new Error(
      `${path}.md must begin with its place in the menu, between two lines of ---: \`order: 45\`, and, for the home page, \`answers: understand an error\`.`,
    );
  const guide = { path: `${path}.html`, title: titleOf(body), language: languageOf(path), order };
  return typeof answers === "string" ? { ...guide, answers } : guide;
}
