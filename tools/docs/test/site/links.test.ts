import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkLinks } from "../../src/site/links.ts";

test("broken files and places are found in pages, Markdown, lists and stylesheets; good ones and other people's are not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wabakit-links-"));
  try {
    const files = {
      "a.html":
        '<a href="b.html#there"></a><a href="b.html#not"></a><a href="c.html"></a><a href="https://else.example/x"></a><img src="no.png">',
      "b.html": '<p id="there"></p><a href="#/made/by-script"></a><a href="#/not/made"></a>',
      "b.md": "[good](a.html) [bad](d.md) `[code](e.md)`\n\n```ts\nf[0](g.md)\n```\n",
      "sitemap.xml": "<loc>https://here.example/base/a.html</loc><loc>https://here.example/base/h.html</loc>",
      "style.css": '@import url("other.css");',
    };
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    const { broken, checked } = checkLinks(folder, {
      homepage: "https://here.example/base/",
      scripted: new Map([["b.html", new Set(["/made/by-script"])]]),
    });
    expect(checked).toBe(11);
    expect(broken.map(({ file, href, problem }) => `${file} ${href}: ${problem}`).toSorted()).toEqual([
      "a.html b.html#not: no such place",
      "a.html c.html: no such file",
      "a.html no.png: no such file",
      "b.html #/not/made: no such place",
      "b.md d.md: no such file",
      "sitemap.xml https://here.example/base/h.html: no such file",
      "style.css other.css: no such file",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
