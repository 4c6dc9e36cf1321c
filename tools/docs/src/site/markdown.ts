import { fromHighlighter } from "@shikijs/markdown-it/core";
import { transformerStyleToClass } from "@shikijs/transformers";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import { createHighlighter } from "shiki";
import { unescaped } from "./html.ts";
import type { Heading } from "./layout.ts";
import { plain } from "./page.ts";

/** Turns Markdown into HTML without a style or a script in it: what colours the code is in one stylesheet. */
export interface Markdown {
  readonly render: (markdown: string) => string;
  /** The stylesheet of the code that has been rendered so far. */
  readonly codeStyles: () => string;
}

const languages = ["ts", "js", "json", "yaml", "sh", "http", "html", "md", "text"];

export async function createMarkdown(): Promise<Markdown> {
  const toClass = transformerStyleToClass({ classPrefix: "c-" });
  const highlighter = await createHighlighter({ themes: ["github-light-high-contrast", "github-dark-high-contrast"], langs: languages });
  const renderer = new MarkdownIt({ html: true, linkify: false });
  renderer.use(
    fromHighlighter(highlighter, {
      themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      defaultColor: false,
      transformers: [toClass],
    }),
  );
  renderer.use(anchor, { slugify: slug, permalink: anchor.permalink.headerLink({ safariReaderFix: true }), level: [2, 3, 4, 5] });
  renderer.core.ruler.push("links-to-pages", ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (typeof href === "string") token.attrSet("href", toPage(href));
    }
  });
  renderer.renderer.rules["table_open"] = () => '<div class="table" tabindex="0"><table>\n';
  renderer.renderer.rules["table_close"] = () => "</table></div>\n";
  return { render: (markdown) => renderer.render(markdown), codeStyles: () => toClass.getCSS() };
}

/** Pages link each other's Markdown, so that it can be read where it is written; on the site the pages are meant. */
const toPage = (href: string): string => (/^[a-z]+:/.test(href) ? href : href.replace(/\.md(?=#|$)/, ".html"));

/** The anchor of a heading, as GitHub makes it. */
export const slug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");

/** The headings of a rendered page. */
export const headingsOf = (html: string): Heading[] =>
  [...html.matchAll(/<h([1-6]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/gs)].map(([, level, id = "", text = ""]) => ({
    level: Number(level),
    id,
    text: plain(unescaped(text.replaceAll(/<[^>]+>/g, ""))),
  }));
