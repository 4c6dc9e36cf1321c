import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deref, type Document, isObject, type JsonObject, operationsOf, readDocument } from "../../../codegen/src/document.ts";
import { readRegistry } from "../../../codegen/src/registry.ts";
import { sampleLabels } from "../../src/reference/sample-labels.ts";
import { type Served, serveFolder } from "../../src/site/server.ts";
import { site } from "../support/built.ts";
import { type Heard, launch, listen, nothing, viewport } from "./browser.ts";

// The vendors' pages, as Redoc shows them.
let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder(site, 0, "/any/place/");
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

let context: BrowserContext;
let page: Page;
let heard: Heard;

beforeEach(async () => {
  context = await browser.newContext({ viewport });
  page = await context.newPage();
  heard = listen(page, served.url);
});
afterEach(() => context?.close());

const open = (file: string, place = ""): Promise<unknown> => page.goto(served.url + file + place);
const section = (place: string): Locator => page.locator(`[data-section-id="${place}"]`);

/** A page of this size takes its time on a machine that is busy. */
const patiently = { timeout: 15_000 };

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly place: string;
  readonly messageTypes: readonly string[];
}

/** The operations of a contract as the page shows them. A message type is a literal of the choice that a body is. */
const operationsIn = (document: Document): Operation[] =>
  operationsOf(document).map(({ key, schema }) => {
    const [method, path = ""] = key.split(" ");
    const operation = document.paths[path]?.[String(method).toLowerCase()];
    if (!isObject(operation)) throw new Error(`${key} is not in the document.`);
    const id = String(operation["operationId"]);
    const [tag] = Array.isArray(operation["tags"]) ? operation["tags"] : [];
    const body: JsonObject = deref(document, schema ?? {});
    const mapping = isObject(body["discriminator"]) && isObject(body["discriminator"]["mapping"]) ? body["discriminator"]["mapping"] : {};
    return { id, summary: String(operation["summary"]), place: `/${String(tag)}/${id.toLowerCase()}`, messageTypes: Object.keys(mapping) };
  });

const vendors = await Promise.all(
  readRegistry().map(async ({ id, spec }) => {
    const document = await readDocument(spec);
    const codes = isObject(document["x-vendor-codes"]) ? Object.keys(document["x-vendor-codes"]) : [];
    return { id, file: `reference/${id}.html`, operations: operationsIn(document), codes };
  }),
);

describe.each(vendors)("$id", ({ file, operations, codes }) => {
  test("opens without a network, under a policy that allows none, and without a complaint", async () => {
    await open(file);
    await page.getByTestId("menu-item-label").getByText("Codes").click();
    await section("/codes").getByRole("heading", { name: "Codes" }).waitFor();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*|connect-src|script-src[^;]*unsafe/);
    expect(heard).toEqual(nothing);
  });

  test("the policy is in force: the page could not reach a host if it tried", async () => {
    await open(file);
    const violated = await page.evaluate(`new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
      fetch("https://wabakit.invalid/").catch(() => setTimeout(resolve, 1000, "nothing"));
    })`);
    expect(violated).toBe("connect-src");
  });

  test.each(operations)("a link to $id leads there, and every message type is told", async ({ summary, place, messageTypes }) => {
    await open(file, `#${place}`);
    const heading = section(place).getByRole("heading", { name: summary });
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y, patiently).toBeLessThan(viewport.height / 2);
    expect(new URL(page.url()).hash).toBe(`#${place}`);
    const types = section(place).getByRole("table").first().getByRole("row");
    for (const type of messageTypes) await types.getByRole("cell", { name: type, exact: true }).waitFor();
    expect(heard).toEqual(nothing);
  });

  test("the old form of a link to an operation still leads there", async () => {
    const last = operations.at(-1);
    await open(file, `#operation/${last?.id}`);
    await expect.poll(() => new URL(page.url()).hash, patiently).toBe(`#${last?.place}`);
  });

  test("the table of codes has a row for each, and fits the page", async () => {
    await open(file, "#/codes");
    const table = section("/codes").getByRole("table");
    await table.waitFor();
    expect(await table.locator("tbody tr td:first-child").allInnerTexts()).toEqual(codes);
    const { x, width } = (await table.boundingBox()) ?? { x: 0, width: Infinity };
    expect(x + width).toBeLessThanOrEqual(viewport.width);
  });

  test("Authentication has a place of its own", async () => {
    await open(file, "#/authentication");
    const heading = section("/authentication").getByRole("heading", { name: "Authentication" });
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y, patiently).toBeLessThan(viewport.height / 2);
  });

  test("the samples of an operation are those of the contract, the facade's first", async () => {
    await open(file, `#${operations[0]?.place}`);
    const menu = section(operations[0]?.place ?? "").getByRole("button", { name: sampleLabels[0] });
    await menu.click();
    for (const label of sampleLabels) {
      const item = page.getByRole("menu").getByText(label, { exact: true }).first();
      await item.waitFor();
      expect(await item.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0); // nothing of it is cut off
    }
    expect(heard).toEqual(nothing);
  });

  test("an example can be chosen where the choice changes what is shown", async () => {
    await open(file, `#${operations[0]?.place}`);
    const panel = section(operations[0]?.place ?? "").locator(".panel-request-samples");
    const examples = panel.getByRole("button", { name: "Example" });
    await panel.getByRole("button", { name: sampleLabels[0] }).click();
    expect(await examples.isVisible()).toBe(false);
    await page.getByRole("menu").getByText("Payload", { exact: true }).first().click();
    await examples.click();
    const before = await panel.getByTestId("json-viewer").innerText();
    await page.getByRole("menuitem").nth(1).click();
    await expect.poll(() => panel.getByTestId("json-viewer").innerText(), patiently).not.toBe(before);
  });

  test("Redoc's own search works without a network", async () => {
    await open(file);
    await page.getByTestId("search-trigger").click();
    await page.getByPlaceholder("Search docs").fill(operations[0]?.summary ?? "");
    await page
      .getByText(operations[0]?.summary ?? "", { exact: true })
      .last()
      .waitFor();
    expect(heard).toEqual(nothing);
  });
});

test.each(vendors)("$id also opens as a file, without a server", async ({ file, operations }) => {
  const [first] = operations;
  await page.goto(`${pathToFileURL(join(site, file)).href}#${first?.place}`);
  await section(first?.place ?? "")
    .getByRole("heading", { name: first?.summary ?? "" })
    .waitFor();
  expect(heard.errors).toEqual([]);
});
