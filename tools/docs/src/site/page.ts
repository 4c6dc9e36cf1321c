import { posix } from "node:path";

/** A page in Markdown. Its first heading is its title, its first paragraph its description. */
export interface MarkdownPage {
  /** From the top of the site, without ending: `guides/errors`. */
  readonly path: string;
  readonly markdown: string;
  /** Pages that many readers of the search do not look for come last. */
  readonly weight?: number;
}

export type Language = "en" | "zh";

export const languageOf = (path: string): Language => (/^zh(?:\/|$)/.test(path) ? "zh" : "en");

/** The first heading of a page, as plain text. */
export const titleOf = (markdown: string): string => plain(/^# (.+)$/m.exec(markdown)?.[1] ?? "wabakit");

/** The first paragraph below the title, as plain text. */
export function descriptionOf(markdown: string): string {
  const [, body = ""] = /^# .+\n+([\s\S]*)$/m.exec(markdown) ?? [];
  const paragraph = body.split(/\n\s*\n/).find((part) => /^[\p{L}`*[]/u.test(part)) ?? "";
  return plain(paragraph).replaceAll(/\s+/g, " ").trim();
}

/** The beginning of a text, whole words of it. */
export const beginning = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;

/** Markdown's marks taken out of a line of text. */
export const plain = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\\([_<>*`|{}[\]])/g, "$1")
    .replaceAll(/[`*]/g, "")
    .trim();

/** The way from one page to another, both from the top of the site: `../guides/errors.html#timed-out`. */
export function relativeLink(from: string, to: string): string {
  const [path = "", place] = to.split("#");
  const way = posix.relative(posix.dirname(from), path) || posix.basename(path);
  return place === undefined ? way : `${way}#${place}`;
}
