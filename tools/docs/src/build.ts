import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "./reference/contract-files.ts";
import { writeReference } from "./reference/write-reference.ts";
import { apiEntries, apiPages } from "./generated-pages/api.ts";
import { coveragePage, keptCoverage } from "./generated-pages/coverage.ts";
import { matrixPage } from "./generated-pages/matrix.ts";
import { slots } from "./generated-pages/slots.ts";
import { startPages } from "./generated-pages/start.ts";
import { verifyPage } from "./generated-pages/verify.ts";
import { addresses, version } from "./site/addresses.ts";
import { writeAssets } from "./site/assets.ts";
import type { Site } from "./site/layout.ts";
import { llmsText, sitemap, writeMarkdown } from "./site/machine-files.ts";
import { createMarkdown } from "./site/markdown.ts";
import { navigation } from "./site/navigation.ts";
import { notFoundPage } from "./site/not-found.ts";
import { entriesOf, searchScript } from "./site/search-index.ts";
import { guides, handWrittenPaths, pagesFolder } from "./site/sources.ts";
import { writePages } from "./site/write-pages.ts";
import { documentedVendors } from "./vendors.ts";

/** Writes the whole site; the packages must be built. */
export async function buildSite(out: string, report: (line: string) => void): Promise<void> {
  const { homepage, repository } = addresses();
  const [vendors, api] = await Promise.all([documentedVendors(), apiPages(repository)]);
  const generated = [
    matrixPage(vendors),
    verifyPage(vendors),
    coveragePage(vendors, keptCoverage()),
    ...(await startPages(vendors)),
    ...api,
  ];
  const apiMenu = apiEntries().map(({ specifier, path }) => ({ title: specifier, path: `${path}.html` }));
  const site: Site = {
    navigation: navigation(vendors, guides(), apiMenu),
    version: version(),
    repository,
    paths: new Set([...generated.map(({ path }) => path), ...handWrittenPaths()].map((path) => `${path}.html`)),
  };

  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, "assets"), { recursive: true });
  const markdown = await createMarkdown();
  const pages = await writePages(site, { folder: pagesFolder, slots: await slots(vendors, guides()), generated }, markdown, out);
  report(`${pages.length} pages`);
  const reference = await writeReference(site, vendors, out);
  for (const vendor of vendors) await bundleContract(vendor, join(out, "reference"));
  report(`${vendors.length} vendors' APIs`);

  const write = (file: string, text: string): Promise<void> => writeFile(join(out, file), text);
  await writeAssets(out);
  await writeMarkdown(pages, out);
  await write("assets/code.css", markdown.codeStyles());
  await write("assets/search-entries.js", searchScript([...entriesOf(pages), ...reference]));
  await write("llms.txt", llmsText(pages, site.navigation.en));
  await write("404.html", notFoundPage(homepage));
  await write(".nojekyll", "");
  const paths = [...pages.map(({ path }) => `${path}.html`), ...vendors.map(({ id }) => `reference/${id}.html`)];
  await write("sitemap.xml", sitemap(paths, homepage));
  await write("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${new URL("sitemap.xml", homepage).href}\n`);
  report(`The site is in ${out}.`);
}
