import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { report } from "../../../tools/presets/figures.ts";
import { type Mock, startMock } from "../src/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: ["itniotech"], fast: true });
});
afterAll(() => mock.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(mock.url + path, init);

/** The files that the page names. */
const files = async (): Promise<string[]> =>
  [...(await (await get("/")).text()).matchAll(/(?:src|href)="(\/_mock\/inbox\/[^"]+)"/g)].map(([, path = ""]) => path);

test("the page, its script, its style and its picture are served, each as what it is", async () => {
  const page = await get("/");
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const types = await Promise.all((await files()).map(async (path) => (await get(path)).headers.get("content-type")));
  expect(types.toSorted()).toEqual(["image/svg+xml", "text/css; charset=utf-8", "text/javascript; charset=utf-8"]);
});

test("all of it weighs less than 60 kB compressed", async () => {
  const texts = await Promise.all(["/", ...(await files())].map(async (path) => (await get(path)).arrayBuffer()));
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  report("page", { "the inbox page, gzipped": `${(bytes / 1000).toFixed(1)} kB` });
  expect(bytes).toBeLessThan(60_000);
});

test("nothing foreign runs, is loaded or frames it; its own files hold nothing inline", async () => {
  const page = await get("/");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"]),
  );
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
  expect(await page.text()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
});

test("a browser asks for a file once: its name changes with its content; the page it asks about each time", async () => {
  const [path = ""] = await files();
  const file = await get(path);
  expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const page = await get("/");
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const known = { headers: { "if-none-match": page.headers.get("etag") ?? "" } };
  const again = await get("/", known);
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("HEAD tells of the page what GET does, without its text", async () => {
  const [got, asked] = [await get("/"), await get("/", { method: "HEAD" })];
  const text = await got.text();
  expect([asked.status, await asked.text()]).toEqual([200, ""]);
  expect(asked.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
  expect(asked.headers.get("etag")).toBe(got.headers.get("etag"));
});

test.each(["/_mock/inbox/", "/_mock/inbox/nothing.js", "/_mock/inbox/..%2f..%2f..%2fpackage.json", "/_mock/inbox/THIRD-PARTY-LICENSES"])(
  "%s is not there",
  async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  },
);

test("it is only looked at, and leaves no request in the inbox", async () => {
  mock.clear();
  const [path = ""] = await files();
  const answer = await get(path, { method: "POST", body: "{}" });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect(mock.requests).toEqual([]);
});
