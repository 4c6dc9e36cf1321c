import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beginning } from "./page.ts";
import type { NavigationGroup, NavigationItem } from "./navigation.ts";
import type { WrittenPage } from "./write-pages.ts";

/** Writes each page's Markdown beside it. */
export async function writeMarkdown(pages: readonly WrittenPage[], out: string): Promise<void> {
  for (const { path, markdown } of pages) {
    const file = join(out, `${path}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markdown);
  }
}

/** A file that lists what there is to read, in the order of the menu, for programs that read (llmstxt.org). A vendor's page is its contract there. */
export function llmsText(pages: readonly WrittenPage[], groups: readonly NavigationGroup[]): string {
  const written = new Map(pages.map((page) => [`${page.path}.html`, page]));
  const lines = (items: readonly NavigationItem[]): string[] =>
    items.map(({ title, path }) => {
      const page = written.get(path);
      return page === undefined ? `- [${title}](${path.replace(/html$/, "yaml")}): the contract, OpenAPI 3.1` : line(page);
    });
  return [
    `# wabakit\n\n> ${written.get("index.html")?.description ?? ""}`,
    ...groups.map(({ title, items }) => `## ${title}\n\n${lines(items).join("\n")}`),
  ]
    .join("\n\n")
    .concat("\n");
}

const line = ({ path, title, description }: WrittenPage): string =>
  `- [${title}](${path}.md)${description === "" ? "" : `: ${beginning(description, 200)}`}`;

/** The sitemap wants whole addresses. */
export const sitemap = (paths: readonly string[], homepage: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths
    .map((path) => `<url><loc>${new URL(path, homepage).href}</loc></url>`)
    .join("\n")}\n</urlset>\n`;
