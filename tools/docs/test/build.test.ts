import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Vendor } from "../../codegen/src/registry.ts";
import { buildDocs } from "../src/build.ts";
import { documentOf } from "./small.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wabakit-docs-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function vendor(id: string, contract: unknown): Promise<Vendor> {
  const spec = join(folder, `${id}.json`);
  await writeFile(spec, JSON.stringify(contract));
  return { id, spec, output: folder };
}

test("a page per vendor that names no address of Redoc's own, an index, and a line for each", async () => {
  const out = join(folder, "new", "docs");
  const lines: string[] = [];
  await buildDocs([await vendor("parcels", documentOf({}))], out, (line) => lines.push(line));
  expect(lines).toEqual([`parcels: ${join(out, "parcels.html")}`, `index: ${join(out, "index.html")}`]);
  const page = await readFile(join(out, "parcels.html"), "utf8");
  expect(page).toContain("<title>Parcels</title>");
  expect(page).toMatch(/<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
  expect(page).not.toContain("cdn.redoc.ly");
  expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="?https?:/);
  expect(await readFile(join(out, "index.html"), "utf8")).toContain('<a href="parcels.html">Parcels</a>');
});

test("a contract that cannot be read fails, naming the vendor", async () => {
  const missing = { id: "missing", spec: join(folder, "missing.yaml"), output: folder };
  await expect(buildDocs([missing], join(folder, "out"), () => {})).rejects.toThrow(/^missing: .*missing\.yaml/);
});

test("when Redocly fails, its own words are passed on", async () => {
  const odd = await vendor("odd", { ...documentOf({}), openapi: "9.0.0" });
  await expect(buildDocs([odd], join(folder, "out"), () => {})).rejects.toThrow(/^odd: .*9\.0\.0/s);
});
