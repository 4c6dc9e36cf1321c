import { relative } from "node:path";
import { Eleventy, type EleventyPage } from "@11ty/eleventy";
import { withFittingCode } from "./code.ts";
import { layout, type Site } from "./layout.ts";
import { headingsOf, type Markdown } from "./markdown.ts";
import { descriptionOf, type MarkdownPage, relativeLink, titleOf } from "./page.ts";

/** A page as it was written. */
export interface WrittenPage extends MarkdownPage {
  readonly title: string;
  readonly description: string;
  /** What stands in `<main>`. */
  readonly html: string;
}

/** The way from the page to another one, which is given from the top of the site: `guides/errors.html#timed-out`. */
export type Link = (to: string) => string;

/** What a hand-written page leaves to the build: `<!-- slot: name -->` is replaced by the Markdown of that name. */
export type Slots = { readonly [name: string]: (link: Link) => string };

interface Sources {
  /** The folder of the hand-written pages. */
  readonly folder: string;
  readonly slots: Slots;
  readonly generated: readonly MarkdownPage[];
}

/** Writes every page with Eleventy: those of a folder, and those that are generated. */
export async function writePages(
  site: Site,
  { folder, slots, generated }: Sources,
  markdown: Markdown,
  out: string,
): Promise<WrittenPage[]> {
  const filled = new Map<string, string>();
  const written: WrittenPage[] = [];
  const weights = new Map(generated.map(({ path, weight = 0 }) => [path, weight]));
  const eleventy = new Eleventy(relative(process.cwd(), folder), out, {
    quietMode: true,
    configPath: null,
    config(config) {
      config.setTemplateFormats(["md"]);
      config.setUseGitIgnore(false);
      config.addGlobalData("templateEngineOverride", "md"); // Markdown alone: `{{1}}` is a template's variable, not Eleventy's
      config.addGlobalData(
        "permalink",
        () =>
          ({ page }: { readonly page: EleventyPage }) =>
            `${pathOf(page)}.html`,
      );
      config.setLibrary("md", markdown);
      for (const page of generated) config.addTemplate(`${page.path}.md`, page.markdown);
      config.addPreprocessor("slots", "md", async ({ page }, content) => {
        const path = pathOf(page);
        const text = weights.has(path) ? content : await withFittingCode(withSlots(content, slots, path)); // what is generated is as it is meant
        filled.set(path, text);
        return text;
      });
      config.addTransform("layout", function (html) {
        const path = pathOf(this.page);
        const text = filled.get(path) ?? "";
        const page = { path, markdown: text, title: titleOf(text), description: descriptionOf(text), html, weight: weights.get(path) ?? 0 };
        written.push(page);
        return layout(site, { ...page, path: `${path}.html`, headings: headingsOf(html) });
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  return written.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const pathOf = ({ filePathStem }: EleventyPage): string => filePathStem.replace(/^\//, "");

/** @throws {Error} when a page wants a slot that nothing fills */
export const withSlots = (content: string, slots: Slots, path: string): string =>
  content.replaceAll(/<!-- slot: (.+?) -->/g, (_, name: string) => {
    const filling = slots[name];
    if (filling === undefined) throw new Error(`${path}: nothing fills the slot ${name}; there are ${Object.keys(slots).join(", ")}.`);
    return filling((to) => relativeLink(`${path}.html`, to));
  });
