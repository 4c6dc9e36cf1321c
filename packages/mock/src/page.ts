import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { problem } from "./api-answers.ts";
import type { Site } from "./site.ts";

/** A file of the inbox page. */
interface PageFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly headers: { readonly [name: string]: string };
}

/** Where the build puts the page; reached alike from `src` and from `dist`. */
const folder = fileURLToPath(new URL("../dist/inbox/", import.meta.url));

/** The types of its files, by extension. */
export const types: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page shows what strangers send: whatever of it might get through runs nothing, asks nobody, and is framed by nobody. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Of every file of the page. */
export const usualHeaders: { readonly [name: string]: string } = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** Whether a path is the page's. */
export const isPagePath = (path: string): boolean => path === "/" || path.startsWith("/_mock/inbox/");

/** Serves the inbox page. Its files are read when the first of them is asked for. */
export function createPage(): Site {
  let files: ReadonlyMap<string, PageFile> | undefined;
  return async ({ method, path, headers }) => {
    files ??= readFiles();
    const file = files.get(path);
    if (file === undefined)
      return problem(404, files.size === 0 ? `The inbox page is not built: there is no ${folder}.` : `There is no ${path}.`);
    if (method !== "GET" && method !== "HEAD") return problem(405, `${path} takes GET, not ${method}.`, { allow: "GET, HEAD" });
    const isKnown = headers["if-none-match"]?.includes(file.headers["etag"] ?? "") === true;
    if (isKnown) return new Response(null, { status: 304, headers: file.headers });
    const sized = { ...file.headers, "content-length": String(file.bytes.length) };
    return new Response(method === "HEAD" ? null : file.bytes, { headers: sized });
  };
}

function readFiles(): ReadonlyMap<string, PageFile> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return new Map(
    names
      .filter((name) => Object.hasOwn(types, extname(name)))
      .map((name) => {
        const path = name.replaceAll("\\", "/");
        return path === "index.html" ? ["/", read(name, "no-cache")] : [`/${path}`, read(name, "public, max-age=31536000, immutable")]; // named by its content
      }),
  );
}

function read(name: string, cache: string): PageFile {
  const bytes = readFileSync(folder + name);
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { bytes, headers: { ...usualHeaders, "content-type": types[extname(name)] ?? "", "cache-control": cache, etag } };
}
