import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Document } from "../../codegen/src/document.ts";
import { root } from "../../codegen/src/registry.ts";
import { template } from "./template.ts";

const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");

/** Redoc's page of a document: one HTML file that asks no network for anything. */
export async function redocPage(document: Document): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wabakit-docs-"));
  try {
    await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
    await writeFile(join(folder, "template.hbs"), template);
    await buildDocs(folder);
    return offline(await readFile(join(folder, "page.html"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildDocs(folder: string): Promise<void> {
  const files = ["openapi.json", "--output", "page.html", "--template", "template.hbs", "--inlineBundle"];
  const looks = ["--openapi.schemasExpansionLevel=2", "--openapi.jsonSamplesExpandLevel=all"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    await promisify(execFile)(process.execPath, [redocly, "build-docs", ...files, ...looks], { cwd: folder, env });
  } catch (error) {
    throw new Error(`redocly build-docs failed:\n${outputOf(error)}`, { cause: error });
  }
}

/** What a failed program said, for the person who has to mend it. */
const outputOf = (error: unknown): string =>
  error instanceof Error && "stderr" in error && "stdout" in error ? `${error.stdout}${error.stderr}`.trim() : String(error);

/** Redoc fetches its badge from these two; an image of our own takes their place. */
const logos = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"];
const badge = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="14"><text y="11" font-family="sans-serif" font-size="11" font-weight="bold" fill="#2467f2">Redoc</text></svg>',
)}`;

function offline(page: string): string {
  const missing = logos.filter((logo) => !page.includes(logo));
  if (missing.length > 0)
    throw new Error(`Redoc's page no longer names ${missing.join(" and ")}: see what it loads now, and mend tools/docs/src/page.ts.`);
  return logos.reduce((text, logo) => text.replaceAll(logo, badge), page);
}
