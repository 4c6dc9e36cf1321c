import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deref, type Document, isObject, type JsonObject, operationsOf, readDocument } from "../../../codegen/src/document.ts";
import { readRegistry } from "../../../codegen/src/registry.ts";
import { buildDocs } from "../../src/build.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
// The sandbox needs a user other than root; the rest keeps Chromium itself from asking the network for anything.
const args =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

let folder: string;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (\`apt-get update && apt-get install -y chromium\`), or set CHROMIUM to the path of another one.`,
    );
  }
  folder = await mkdtemp(join(tmpdir(), "wabakit-docs-browser-"));
  await buildDocs(readRegistry(), folder, () => {});
  browser = await chromium.launch({ executablePath, args: args.split(" ") });
});
afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

const viewport = { width: 1440, height: 1000 };

let context: BrowserContext;
let page: Page;
/** What the page asked for beyond its own file, and what it complained about. */
let requests: string[];
let errors: string[];

beforeEach(async () => {
  context = await browser.newContext({ viewport });
  await context.setOffline(true);
  page = await context.newPage();
  requests = [];
  errors = [];
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
});
afterEach(() => context?.close());

const open = (file: string, place = ""): Promise<unknown> => page.goto(pathToFileURL(join(folder, file)).href + place);
const section = (place: string): Locator => page.locator(`[data-section-id="${place}"]`);

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
    return { id, file: `${id}.html`, operations: operationsIn(document), codes };
  }),
);

describe.each(vendors)("$id", ({ file, operations, codes }) => {
  test("opens without a network, under a policy that allows none, and without a complaint", async () => {
    await open(file);
    await page.getByTestId("menu-item-label").getByText("Codes").click();
    await section("/codes").getByRole("heading", { name: "Codes" }).waitFor();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*|connect-src/);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
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
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(viewport.height / 2);
    expect(new URL(page.url()).hash).toBe(`#${place}`);
    const types = section(place).getByRole("table").first().getByRole("row");
    for (const type of messageTypes) await types.getByRole("cell", { name: type, exact: true }).waitFor();
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });

  test.each(operations)("the old form of a link to $id still leads there", async ({ id, place }) => {
    await open(file, `#operation/${id}`);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${place}`);
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
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(viewport.height / 2);
  });

  test("search works without a network", async () => {
    await open(file);
    await page.getByTestId("search-trigger").click();
    await page.getByPlaceholder("Search docs").fill(operations[0]?.summary ?? "");
    await page
      .getByText(operations[0]?.summary ?? "", { exact: true })
      .last()
      .waitFor();
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });
});

test("the index leads to every vendor's page", async () => {
  await open("index.html");
  for (const { file } of vendors) {
    await page.locator(`a[href="${file}"]`).click();
    await section("/").first().waitFor();
    expect(page.url()).toBe(pathToFileURL(join(folder, file)).href);
    await page.goBack();
  }
  expect({ requests, errors }).toEqual({ requests: [], errors: [] });
});
