import { unescaped } from "./html.ts";
import { headingsOf } from "./markdown.ts";
import { languageOf } from "./page.ts";
import type { WrittenPage } from "./write-pages.ts";

/** One thing that search finds: a section of a page, an operation, or a code. */
export interface SearchEntry {
  /** From the top of the site: `guides/errors.html#timed-out`. */
  readonly href: string;
  readonly title: string;
  /** The page that it is a part of. */
  readonly page: string;
  readonly text: string;
  /** What it is found by as well, and not shown. */
  readonly words?: string;
  readonly language: string;
}

/** A script that leaves the entries where the search of the page looks for them: a script also loads where a page is opened as a file. */
export const searchScript = (entries: readonly SearchEntry[]): string => `globalThis.wabakitSearchEntries = ${JSON.stringify(entries)};\n`;

/** The sections of the pages. */
export const entriesOf = (pages: readonly WrittenPage[]): SearchEntry[] =>
  pages
    .filter(({ path }) => path !== "404")
    .toSorted((a, b) => (a.weight ?? 0) - (b.weight ?? 0))
    .flatMap(({ path, title, html }) => {
      const language = languageOf(path);
      const parts = html.split(/(?=<h[1-4][ >])/);
      return parts.map((part): SearchEntry => {
        const [heading] = headingsOf(part);
        const text = textOf(part.replace(/^<h[1-4].*?<\/h[1-4]>/s, ""));
        return {
          href: `${path}.html${heading === undefined ? "" : `#${heading.id}`}`,
          title: heading?.text ?? title,
          page: title,
          text,
          language,
        };
      });
    })
    .filter(({ text, title, page }) => text !== "" || title !== page);

/** The words of HTML, as many of them as a search needs. */
const textOf = (html: string): string =>
  unescaped(html.replaceAll(/<\/?(?:a|b|code|em|span|strong)\b[^>]*>/g, "").replaceAll(/<[^>]+>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 600);
