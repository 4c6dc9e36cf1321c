import { escaped } from "./html.ts";
import { type Labels, labels } from "./labels.ts";
import type { Navigation, NavigationGroup } from "./navigation.ts";
import { beginning, type Language, languageOf, relativeLink } from "./page.ts";

/** What every page of the site shares. */
export interface Site {
  readonly navigation: Navigation;
  readonly version: string;
  readonly repository: string;
  /** The paths of all Markdown pages, with `.html`. */
  readonly paths: ReadonlySet<string>;
}

/** One page, without what stands around it. */
export interface Content {
  /** From the top of the site, with its ending: `guides/errors.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** Nothing but files of the site itself; a page asks no other host for anything, and runs no script that stands in it. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A whole page. */
export function layout(site: Site, content: Content): string {
  const language = languageOf(content.path);
  const words = labels[language];
  const link = (to: string): string => escaped(relativeLink(content.path, to));
  const isHome = /(?:^|\/)index\.html$/.test(content.path);
  return `<!DOCTYPE html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(isHome ? content.title : `${content.title} · wabakit`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(beginning(content.description, 300))}">
<meta name="color-scheme" content="light dark">
${alternates(site, content.path, link)}<link rel="alternate" type="text/markdown" href="${link(markdownOf(content.path))}">
<link rel="icon" href="${link("assets/icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${link("assets/bar.css")}">
<link rel="stylesheet" href="${link("assets/site.css")}">
<link rel="stylesheet" href="${link("assets/code.css")}">
<script src="${link("assets/theme.js")}"></script>
<script src="${link("assets/site.js")}" defer></script>
</head>
<body${isHome ? ' class="home"' : ""}>
<a class="skip" href="#content">${words.skip}</a>
${header(site, content.path)}
<div class="columns">
${isHome ? "" : sidebar(site.navigation[language], content.path, words)}
<main id="content" tabindex="-1">
${content.html}
<footer>
<a href="${link(markdownOf(content.path))}">${words.markdown}</a>
<a href="${escaped(site.repository)}">${words.source}</a>
<span>wabakit ${escaped(site.version)} · MIT</span>
</footer>
</main>
${isHome ? "" : contents(content.headings, words)}
</div>
</body>
</html>
`;
}

const markdownOf = (path: string): string => path.replace(/\.html$/, ".md");

/** The bar at the top of every page, those of Redoc included. */
export function header(site: Site, path: string): string {
  const language = languageOf(path);
  const words = labels[language];
  const link = (to: string): string => escaped(relativeLink(path, to));
  const home = language === "zh" ? "zh/index.html" : "index.html";
  const groups = site.navigation[language].map(({ title, items }) => {
    const current = items.some((item) => item.path === path) ? ' aria-current="true"' : "";
    return `<a href="${link(items[0]?.path ?? home)}"${current}>${escaped(title)}</a>`;
  });
  return `<header class="bar" data-root="${link("index.html").replace(/index\.html$/, "")}">
<a class="brand" href="${link(home)}">wabakit <span class="version">${escaped(site.version)}</span></a>
<nav aria-label="${words.home}">${groups.join("\n")}</nav>
<div class="tools">
<button type="button" class="search-button" data-search>${words.search} <kbd>/</kbd></button>
<button type="button" data-theme aria-label="${words.theme}" title="${words.theme}">◐</button>
<a href="${link(otherLanguageOf(site, path, language))}" lang="${language === "zh" ? "en" : "zh-Hans"}">${words.otherLanguage}</a>
</div>
</header>`;
}

/** The same page in the other language, or that language's home. */
function otherLanguageOf(site: Site, path: string, language: Language): string {
  const other = language === "zh" ? path.replace(/^zh\//, "") : `zh/${path}`;
  return site.paths.has(other) ? other : language === "zh" ? "index.html" : "zh/index.html";
}

function alternates(site: Site, path: string, link: (to: string) => string): string {
  const english = path.replace(/^zh\//, "");
  if (!site.paths.has(english) || !site.paths.has(`zh/${english}`)) return "";
  return `<link rel="alternate" hreflang="en" href="${link(english)}">\n<link rel="alternate" hreflang="zh-Hans" href="${link(`zh/${english}`)}">\n`;
}

function sidebar(groups: readonly NavigationGroup[], path: string, words: Labels): string {
  const list = groups.map(({ title, items }) => {
    const links = items.map((item) => {
      const current = item.path === path ? ' aria-current="page"' : "";
      return `<li><a href="${escaped(relativeLink(path, item.path))}"${current}>${escaped(item.title)}</a></li>`;
    });
    return `<h2>${escaped(title)}</h2>\n<ul>\n${links.join("\n")}\n</ul>`;
  });
  return `<details class="sidebar" data-sidebar>\n<summary>${words.menu}</summary>\n<nav aria-label="${words.menu}">\n${list.join("\n")}\n</nav>\n</details>`;
}

function contents(headings: readonly Heading[], words: Labels): string {
  const shown = headings.filter(({ level }) => level === 2 || level === 3);
  if (shown.length < 2) return "";
  const items = shown.map(({ level, id, text }) => `<li class="level-${level}"><a href="#${escaped(id)}">${escaped(text)}</a></li>`);
  return `<nav class="contents" aria-label="${words.onThisPage}"><h2>${words.onThisPage}</h2>\n<ul>\n${items.join("\n")}\n</ul></nav>`;
}
