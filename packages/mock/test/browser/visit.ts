import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type Heard, listen, nothing, viewport } from "../../../../tools/docs/test/browser/browser.ts";
import type { Mock } from "../../src/index.ts";
import type { Gallery } from "./gallery.ts";

/** A page that is open, and what became known of it. */
export interface Visit {
  readonly page: Page;
  readonly heard: Heard;
  /** Opens a message by its address. */
  readonly open: (id: number) => Promise<void>;
  /** The message as the person sees it. */
  readonly phone: Locator;
  readonly details: Locator;
}

/** Opens the inbox in a browser context of its own. */
export async function visit(browser: Browser, mock: Pick<Mock, "url">, options: BrowserContextOptions = {}): Promise<Visit> {
  const visited = await newVisit(browser, mock.url, options);
  await visited.page.getByText("Live", { exact: true }).waitFor();
  return visited;
}

/** Opens the gallery, likewise. */
export const visitGallery = (browser: Browser, { url }: Gallery): Promise<Visit> => newVisit(browser, url, {});

async function newVisit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  const heard = listen(page, url);
  // What the policy has to stop is a mistake as well: nothing should have come so far.
  await page.addInitScript(`addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
    console.error("stopped by the policy:", effectiveDirective, blockedURI, sample));`);
  page.on("dialog", (dialog) => {
    heard.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${url}/`);
  return {
    page,
    heard,
    open: async (id) => {
      await page.goto(`${url}/#/${id}`);
      await page.getByRole("heading", { name: new RegExp(`^#${id} `) }).waitFor();
    },
    phone: page.getByRole("region", { name: "As the recipient sees it" }),
    details: page.getByRole("region", { name: "Details" }),
  };
}

/** Leaves, and expects that the page has asked nobody else, missed no file and complained of nothing. */
export async function expectNoComplaint({ page, heard }: Visit): Promise<void> {
  await page.context().close();
  // The stream of events ends with the page, also when that is loaded anew.
  const failed = heard.failed.filter((url) => !url.endsWith("/_mock/events"));
  expect({ ...heard, failed }).toEqual(nothing);
}

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds that keeps people from using the page. */
export async function seriousFindings(page: Page): Promise<string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe);
  const found = await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)`);
  return (found as readonly Finding[]) // axe's own format
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`));
}

/** What a webhook received, and where it listens. */
export interface Webhook {
  readonly url: string;
  readonly bodies: string[];
  readonly close: () => Promise<void>;
}

export async function webhook(): Promise<Webhook> {
  const bodies: string[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      bodies.push(body);
      response.end("ok");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    url: `http://127.0.0.1:${port}/webhook`,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
