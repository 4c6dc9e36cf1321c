import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { languageOf } from "./page.ts";
import type { WrittenPage } from "./write-pages.ts";

/** Writes each page's Markdown beside it. */
export async function writeMarkdown(pages: readonly WrittenPage[], out: string): Promise<void> {
  for (const { path, markdown } of pages) {
    const file = join(out, `${path}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markdown);
  }
}

/** A file that lists what there is to read, for programs that read (llmstxt.org). */
export function llmsText(pages: readonly WrittenPage[], contracts: readonly { readonly id: string; readonly title: string }[]): string {
  const english = pages.filter(({ path }) => languageOf(path) === "en" && !["404", "index"].includes(path));
  const under = (folder: string): string[] => english.filter(({ path }) => path.startsWith(folder)).map(line);
  const home = pages.find(({ path }) => path === "index");
  return [
    `# wabakit\n\n> ${home?.description ?? ""}`,
    `## Guides\n\n${under("guides/").join("\n")}`,
    `## Vendor APIs\n\n${[...under("reference/"), ...contracts.map(({ id, title }) => `- [${title}](reference/${id}.yaml): the contract, OpenAPI 3.1`)].join("\n")}`,
    `## TypeScript API\n\n${under("api/").join("\n")}\n`,
  ].join("\n\n");
}

const line = ({ path, title, description }: WrittenPage): string =>
  `- [${title}](${path}.md)${description === "" ? "" : `: ${description.slice(0, 200)}`}`;

/** The sitemap wants whole addresses. */
export const sitemap = (paths: readonly string[], homepage: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths
    .map((path) => `<url><loc>${new URL(path, homepage).href}</loc></url>`)
    .join("\n")}\n</urlset>\n`;
