import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRegistry } from "../../../codegen/src/registry.ts";
import { report } from "../../../presets/figures.ts";
import { type Served, serveFolder } from "../../src/site/server.ts";
import { site } from "../support/built.ts";
import { runPrograms } from "../support/run-programs.ts";
import { launch, listen, nothing, phone, viewport } from "./browser.ts";

// Every kind of page, as people meet it: light, dark, on a phone; and what its scripts do.
const vendors = readRegistry().map(({ id }) => id);
const ofRedoc = (path: string): boolean => vendors.some((id) => path.startsWith(`reference/${id}.html`));
const pages = [
  "index.html",
  "zh/index.html",
  "guides/errors.html",
  "guides/testing.html",
  "guides/messages.html",
  `guides/start-${vendors[0]}.html`,
  "reference/matrix.html",
  "reference/verify.html",
  "reference/coverage.html",
  "api/wabakit.html",
  ...vendors.flatMap((id) => [`reference/${id}.html`, `reference/${id}.html#/messages`, `reference/${id}.html#/codes`]),
];
const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const figures: { [what: string]: string } = {};

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serveFolder(site, 0, "/any/place/");
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  report("browser", figures);
});

interface Look {
  readonly look: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
}

const looks: readonly Look[] = [
  { look: "light", size: viewport, colorScheme: "light" },
  { look: "dark", size: viewport, colorScheme: "dark" },
  { look: "phone", size: phone, colorScheme: "light" },
];

/** Opens a page by itself, uses it, and expects that it has neither missed a file nor complained. */
async function expectNoComplaint<T>(path: string, { size, colorScheme }: Omit<Look, "look">, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: size, colorScheme });
  try {
    const page = await context.newPage();
    const heard = listen(page, served.url);
    await page.goto(served.url + path, { waitUntil: "load" });
    const result = await use(page);
    expect(heard).toEqual(nothing);
    return result;
  } finally {
    await context.close();
  }
}

interface Findings {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** Redoc names the menu of examples "Example", whatever the example that stands on it. */
const unmendable = { "label-content-name-mismatch": { enabled: false } };

describe.each(looks)("$look", ({ size, colorScheme }) => {
  test.each(pages)("%s has no failed request, no complaint, nothing cut off, and nothing serious for axe-core", async (path) => {
    const context = await browser.newContext({ viewport: size, colorScheme });
    try {
      const page = await context.newPage();
      const heard = listen(page, served.url);
      await page.goto(served.url + path, { waitUntil: "load" });
      await page.locator(":is(h1, h2):visible").first().waitFor();
      expect(heard).toEqual(nothing);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      // Last, because axe-core itself tries what the page's policy forbids.
      const options = { resultTypes: ["violations"], preload: false, rules: ofRedoc(path) ? unmendable : {} };
      const found = (await page.evaluate(`${axe}; axe.run(document, ${JSON.stringify(options)})`)) as Findings; // axe's own shape
      const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 6).map(({ target }) => target.join(" "))])).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe("what the pages do", () => {
  const light = { size: viewport, colorScheme: "light" } as const;

  test("search opens with a key, finds a section and leads there", async () => {
    await expectNoComplaint("guides/testing.html", light, async (page) => {
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill("insufficient balance");
      await page.getByRole("listitem").filter({ hasText: "Errors › insufficient-balance" }).first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\.html#/);
    });
  });

  test("search knows the operations, and Chinese", async () => {
    await expectNoComplaint("zh/index.html", light, async (page) => {
      await page.getByRole("button", { name: "搜索" }).click();
      await page.getByRole("searchbox").fill("模拟服务器");
      await page.getByRole("dialog").getByRole("link").filter({ hasText: "使用模拟服务器测试" }).first().waitFor();
      await page.getByRole("searchbox").fill("uploadMedia");
      await page.getByRole("dialog").getByRole("link").filter({ hasText: "uSpeedo › uploadMedia" }).first().click();
      await page.waitForURL(/reference\/uspeedo\.html#\/media\/uploadmedia$/);
    });
  });

  test("a choice of dark or light holds on the next page, Redoc's included", async () => {
    await expectNoComplaint("index.html", light, async (page) => {
      await page.getByRole("button", { name: "Dark or light" }).click();
      for (const path of ["guides/errors.html", `reference/${vendors[0]}.html`]) {
        await page.goto(served.url + path);
        expect(await page.locator("html").getAttribute("class")).toContain("dark");
      }
    });
  });

  test.each(vendors)("two clicks from the home page there is a send through %s that runs: choose the vendor, copy", async (id) => {
    const code = await expectNoComplaint("index.html", light, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.locator(`main a[href="guides/start-${id}.html"]`).click();
      const block = page.locator(".code").filter({ hasText: "startMock" }).first();
      await block.hover();
      await block.getByRole("button", { name: "Copy" }).click();
      await block.getByRole("button", { name: "✓" }).waitFor();
      return String(await page.evaluate("navigator.clipboard.readText()"));
    });
    expect(code).toContain(`from "@wabakit/${id}"`);
    const [output] = await runPrograms([code]);
    expect(output?.trim()).toMatch(/^\S{8,}$/); // the message's id
  });

  test("search finds a vendor's code by its number, and an operation by a member", async () => {
    await expectNoComplaint("index.html", light, async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("searchbox").fill("17125");
      await page.getByRole("dialog").getByRole("link").filter({ hasText: "uSpeedo › 17125" }).waitFor();
      await page.getByRole("searchbox").fill("refMessageId");
      await page.getByRole("dialog").getByRole("link").filter({ hasText: "Itniotech › sendCustomMessage" }).first().click();
      await page.waitForURL(/reference\/itniotech\.html#\/messages\/sendcustommessage$/);
    });
  });

  test("the keyboard reaches the content first, and the menu is there on a phone", async () => {
    await expectNoComplaint("guides/errors.html", { ...light, size: phone }, async (page) => {
      await page.keyboard.press("Tab");
      await page.getByRole("link", { name: "Skip to the content" }).press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("content");
      await page.getByText("Menu", { exact: true }).click();
      await page.getByRole("link", { name: "Webhooks" }).first().click();
      await page.waitForURL(/guides\/webhooks\.html$/);
    });
  });

  test("an address that is none is answered with a page that says so", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${served.url}guides/nothing/here.html`);
    expect(response?.status()).toBe(404);
    await page.getByRole("heading", { name: "There is no such page" }).waitFor();
    await context.close();
  });
});

test.each(vendors)("%s: how long until the first operation is visible", async (id) => {
  const milliseconds = await expectNoComplaint(`reference/${id}.html#/messages`, { size: viewport, colorScheme: "light" }, async (page) => {
    await page.locator('[data-section-id^="/messages/"]').first().waitFor();
    return Number(await page.evaluate("performance.now()")); // since the page was asked for
  });
  figures[`${id}'s reference page, cold, until its first operation is visible`] = `${(milliseconds / 1000).toFixed(1)} s`;
});
