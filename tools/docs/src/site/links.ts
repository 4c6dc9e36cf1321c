import { existsSync, globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A link of the site that leads nowhere. */
export interface BrokenLink {
  readonly file: string;
  readonly href: string;
  readonly problem: "no such file" | "no such place";
}

/** What a link checker found. */
export interface CheckedLinks {
  /** How many links lead to another place of the site. */
  readonly checked: number;
  readonly broken: readonly BrokenLink[];
}

interface Options {
  /** Links that begin with it are links of the site as well. */
  readonly homepage: string;
  /** Places that a script makes when the page is open, by file. */
  readonly scripted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Follows every link of every page, Markdown file, list and stylesheet of a built site to its file and its place. */
export function checkLinks(folder: string, { homepage, scripted }: Options): CheckedLinks {
  const files = globSync("**/*.{html,md,txt,xml,css,js}", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  const pages = new Map(files.map((file) => [file, read(folder, file)]));
  const places = new Map([...pages].map(([file, { ids }]) => [file, new Set([...ids, ...(scripted.get(file) ?? [])])]));
  const broken: BrokenLink[] = [];
  let checked = 0;
  for (const [file, { links }] of pages) {
    for (const href of links) {
      const local = href.startsWith(homepage) ? href.slice(homepage.length) || "index.html" : href;
      if (/^(?:[a-z][a-z+.-]*:|\/\/)/.test(local)) continue; // somebody else's
      checked += 1;
      const from = local === href ? file : "index.html";
      const [path = "", place = ""] = local.split("#");
      const target = path === "" ? from : posix.join(posix.dirname(from), decodeURI(path).replace(/\?.*$/, ""));
      if (!existsSync(join(folder, target))) broken.push({ file, href, problem: "no such file" });
      else if (place !== "" && target.endsWith(".html") && !places.get(target)?.has(decodeURIComponent(place)))
        broken.push({ file, href, problem: "no such place" });
    }
  }
  return { checked, broken };
}

interface Page {
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

function read(folder: string, file: string): Page {
  const text = readFileSync(join(folder, file), "utf8");
  if (file.endsWith(".html")) return readHtml(text);
  if (file.endsWith(".xml")) return { links: [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, href = ""]) => href), ids: [] };
  if (file.endsWith(".css")) return { links: [...text.matchAll(/url\("?([^")]+)"?\)/g)].map(([, href = ""]) => href), ids: [] };
  // What Redoc is given is Markdown in JSON; the code of the site itself has no such links.
  if (file.endsWith(".js")) return { links: file.startsWith("reference/") ? markdownLinks(text) : [], ids: [] };
  return { links: markdownLinks(text.replaceAll(/^```.*?^```$/gms, "").replaceAll(/`[^`\n]*`/g, "")), ids: [] };
}

const markdownLinks = (text: string): string[] => [...text.matchAll(/\]\(([^\s()]+)\)/g)].map(([, href = ""]) => href);

type Node = DefaultTreeAdapterTypes.Node;

function readHtml(text: string): Page {
  const links: string[] = [];
  const ids: string[] = [];
  const walk = (node: Node): void => {
    for (const { name, value } of "attrs" in node ? node.attrs : []) {
      if (name === "href" || name === "src") links.push(value);
      if (name === "id" || name === "data-section-id") ids.push(value);
    }
    for (const child of "childNodes" in node ? node.childNodes : []) walk(child);
  };
  walk(parse(text));
  return { links: links.filter((href) => !isRoute(href)), ids };
}

/** Redoc's menu names its places as paths; its script turns them into `#/…` when they are pressed. */
const isRoute = (href: string): boolean => /^\/(?!\/)/.test(href);
