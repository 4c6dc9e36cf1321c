import { expect, test } from "vitest";
import { redocPage } from "../../src/reference/redoc.ts";
import { documentOf } from "../small.ts";

const around = { header: "<header>bar</header>", description: "d", top: "../", bundleLink: "../redoc.js", scriptLink: "parcels.js" };

test("Redoc's page in parts: the page, Redoc itself and the document, and no address of Redoc's own", async () => {
  const { html, bundle, script } = await redocPage(documentOf({}), around);
  expect(html).toContain("<title>Parcels · wabakit</title>");
  expect(html).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
  expect(html).toContain('<script src="../redoc.js" defer></script>\n<script src="parcels.js" defer></script>');
  expect(html).toContain("<header>bar</header>");
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="?https?:/);
  expect(bundle).toMatch(/^"use strict";/);
  expect(() => new Function(bundle)).not.toThrow(); // a script, not a module
  expect(bundle.length).toBeGreaterThan(1_000_000);
  expect(script).toContain('const __redoc_definition = {"openapi":"3.1.0"');
  expect(script).toMatch(/hydrate\(__redoc_definition, .*\);\s*$/s);
});

test("when Redocly fails, its own words are passed on", async () => {
  await expect(redocPage({ ...documentOf({}), openapi: "9.0.0" }, around)).rejects.toThrow(/redocly build-docs failed:.*9\.0\.0/s);
});
