import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Document } from "../../../codegen/src/document.ts";
import { root } from "../../../codegen/src/registry.ts";
import { languageOf, sampleLabels } from "./sample-labels.ts";
import { type Around, template } from "./template.ts";

const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");

/** A document's page in the parts that it is served in. */
export interface RedocPage {
  readonly html: string;
  /** Redoc itself, the same for every document. */
  readonly bundle: string;
  /** What is the page's own: the document, and the call that brings the page to life. */
  readonly script: string;
}

/** Redoc's page of a document; it asks no network for anything. */
export async function redocPage(document: Document, around: Around): Promise<RedocPage> {
  const folder = await mkdtemp(join(tmpdir(), "wabakit-docs-"));
  try {
    await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
    await writeFile(join(folder, "template.hbs"), template(around));
    await buildDocs(folder);
    return inParts(offline(await readFile(join(folder, "page.html"), "utf8")), around);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How Redoc shows a page. It would offer the reader's copy for download; the page links the contract itself. */
const looks = {
  schemasExpansionLevel: 2,
  jsonSamplesExpandLevel: "all",
  hideDownloadButtons: true,
  codeSamples: { languages: [...sampleLabels.map((label) => ({ lang: languageOf(label), label })), { lang: "Payload" }] },
};

async function buildDocs(folder: string): Promise<void> {
  const files = ["openapi.json", "--output", "page.html", "--template", "template.hbs", "--inlineBundle", "--config", "redocly.yaml"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    await writeFile(join(folder, "redocly.yaml"), JSON.stringify({ openapi: looks })); // JSON is YAML
    await promisify(execFile)(process.execPath, [redocly, "build-docs", ...files], { cwd: folder, env });
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
    throw new Error(`Redoc's page no longer names ${missing.join(" and ")}: see what it loads now, and mend ${import.meta.filename}.`);
  return logos.reduce((text, logo) => text.replaceAll(logo, badge), page);
}

/**
 * The one module in Redoc's page, as two scripts that are no modules: the bundle is then loaded once for all pages, and both also load from a page that
 * is opened as a file. `import.meta` stands where the bundle would start a worker, which it does not.
 */
function inParts(page: string, { bundleLink, scriptLink }: Around): RedocPage {
  const [whole, module = ""] = /<script type="module">(.*?)<\/script>/s.exec(page) ?? [];
  const [, code, script] = /^(.*)export ?\{[\w, ]+\};\s*(const __redoc_definition = .*)$/s.exec(module) ?? [];
  if (whole === undefined || code === undefined || script === undefined)
    throw new Error(
      `Redoc's page is no longer one module that ends in its definition: see what it is now, and mend ${import.meta.filename}.`,
    );
  // In the head, where the browser meets them before the menu that Redoc has written into the page; deferred, they still wait for all of it.
  const scripts = `<script src="${bundleLink}" defer></script>\n<script src="${scriptLink}" defer></script>`;
  const html = page.replace(whole, "").replace("</head>", () => `${scripts}\n</head>`);
  return {
    html: html.replace("SCRIPT-HASHES", inlineScripts(html).map(hash).join(" ")),
    bundle: `"use strict";\n${code.trim().replaceAll(/import\.meta\.(?:dirname|url)/g, "document.baseURI")}\n`,
    script: `"use strict";\n${script.trim()}\n`,
  };
}

/** Redoc leaves one script in its page: the one that sets dark or light before anything is drawn. */
const inlineScripts = (html: string): string[] => [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);

const hash = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
