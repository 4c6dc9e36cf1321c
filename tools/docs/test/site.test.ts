import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { SendError, type SendErrorCode } from "@wabakit/core";
import { afterAll, describe, expect, test } from "vitest";
import { readDocument } from "../../codegen/src/document.ts";
import { readRegistry } from "../../codegen/src/registry.ts";
import { report } from "../../presets/figures.ts";
import { accepted } from "../../repo-checks/src/errors-table.ts";
import { addresses } from "../src/site/addresses.ts";
import { checkLinks } from "../src/site/links.ts";
import { documentedOperations } from "../src/vendors.ts";
import { site } from "./support/built.ts";

// What `npm run docs:build` has built.
const vendors = await Promise.all(readRegistry().map(async ({ id, spec }) => ({ id, document: await readDocument(spec) })));
const pages = globSync("**/*.html", { cwd: site }).map((file) => file.replaceAll("\\", "/"));
const read = (file: string): string => readFileSync(join(site, file), "utf8");
const figures: { [what: string]: number | string } = {};
afterAll(() => report("site", figures));

test("no link of the whole site leads nowhere, anchors included", () => {
  const scripted = new Map(
    vendors.map(({ id, document }) => [`reference/${id}.html`, new Set(documentedOperations(document).map(({ place }) => place))]),
  );
  const { checked, broken } = checkLinks(site, { homepage: addresses().homepage, scripted });
  figures["links checked on the documentation site"] = checked;
  expect(checked).toBeGreaterThan(2000);
  expect(broken).toEqual([]);
});

test("the home page is small: less than 150 kB compressed, with everything it loads", () => {
  const home = read("index.html");
  const loaded = [...home.matchAll(/<(?:script src|link rel="(?:stylesheet|icon)" href)="([^"]+)"/g)].map(([, file = ""]) => file);
  expect(loaded).toEqual(expect.arrayContaining(["assets/site.css", "assets/site.js", "assets/theme.js"]));
  const bytes = ["index.html", ...loaded].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  figures["home page of the documentation, compressed"] = `${(bytes / 1000).toFixed(1)} kB`;
  expect(bytes).toBeLessThan(150_000);
});

test("each ✓ of the matrix leads to the operation", () => {
  const matrix = read("reference/matrix.md");
  const links = matrix.match(/\[✓ \w+\]\(\w+\.html#/g) ?? [];
  expect(links.length).toBeGreaterThan(50);
  expect(matrix.split("✓").length - 1).toBe(links.length + 1); // the sentence above the tables names it
});

test("whatever is to be verified leads to where the reference shows it", () => {
  const facts = read("reference/verify.md").match(/^- .*$/gm) ?? [];
  expect(facts.length).toBeGreaterThan(200);
  expect(facts.filter((fact) => !/^- (?:\*\*\[|[^:]*\]\()/.test(fact))).toEqual([]);
});

test("from the home page to a vendor's first send it is one click", () => {
  for (const { id } of vendors) {
    expect(read("index.html")).toContain(`href="guides/start-${id}.html"`);
    expect(read(`guides/start-${id}.md`)).toMatch(/```ts run\nimport/);
  }
});

describe.each(pages)("%s", (page) => {
  const html = read(page);

  test("loads nothing from elsewhere, and its policy allows nothing", () => {
    const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*|connect-src|script-src[^;]*'unsafe/);
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="?(?:https?:)?\/\//);
  });

  test("has no script in it but those of Redoc's that the policy names", () => {
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].length;
    expect(inline).toBe([...html.matchAll(/'sha256-[^']+'/g)].length - (page === "404.html" ? 1 : 0));
  });

  test("has a title, a language and one main heading", () => {
    expect(html).toMatch(/<html lang="(?:en|zh-Hans)">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    if (!vendors.some(({ id }) => page === `reference/${id}.html`)) expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  });
});

test("Redoc is loaded from one file by all vendors' pages", () => {
  for (const { id } of vendors) expect(read(`reference/${id}.html`)).toContain('<script src="../assets/redoc.js" defer></script>');
  expect(read("assets/redoc.js")).not.toContain("cdn.redoc.ly/redoc/logo-mini");
});

test.each(vendors)("the files that $id's page offers are its contract", async ({ id, document }) => {
  expect(JSON.parse(read(`reference/${id}.json`))).toEqual(document);
  expect(await readDocument(join(site, `reference/${id}.yaml`))).toEqual(document);
});

test("every SendErrorCode has a section of its own name, to which the error leads", () => {
  const guide = read("guides/errors.md");
  for (const code of Object.keys(accepted)) {
    expect(guide).toContain(`\n## ${code}\n`);
    const { docs } = new SendError(code as SendErrorCode, "", { provider: "x", accepted: "no", retryable: false }); // the keys of a table typed by them
    const [file = "", id] = docs.slice(addresses().homepage.length).split("#");
    expect(read(file)).toContain(`<h2 id="${id}"`);
  }
});

test("every page has its Markdown beside it, and llms.txt names it", () => {
  const written = pages.filter((page) => page !== "404.html" && !vendors.some(({ id }) => page === `reference/${id}.html`));
  for (const page of written) expect(read(page.replace(/html$/, "md"))).toMatch(/^# /m);
  for (const page of written.filter((one) => /^(?:guides|api)\//.test(one)))
    expect(read("llms.txt")).toContain(`(${page.replace(/html$/, "md")})`);
});

test("home, getting started and the mock are there in Chinese, each linked with its English page", () => {
  for (const page of ["index", "guides/testing", ...vendors.map(({ id }) => `guides/start-${id}`)]) {
    expect(read(`zh/${page}.html`)).toContain('<html lang="zh-Hans">');
    expect(read(`${page}.html`)).toContain('hreflang="zh-Hans"');
    expect(read(`zh/${page}.html`)).toContain('hreflang="en"');
  }
});
