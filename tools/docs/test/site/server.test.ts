import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveFolder } from "../../src/site/server.ts";

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wabakit-serve-"));
  await writeFile(join(folder, "index.html"), "home");
  await writeFile(join(folder, "404.html"), "not here");
  served = await serveFolder(folder, 0, "/base/");
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const asked = async (path: string): Promise<[number, string]> => {
  const response = await fetch(new URL(path, served.url));
  return [response.status, await response.text()];
};

test.each<[string, number, string]>([
  ["/base/", 200, "home"],
  ["/base/index.html", 200, "home"],
  ["/base/index.html?x=1", 200, "home"],
  ["/base/missing.html", 404, "not here"],
  ["/base/..%2f..%2fetc%2fpasswd", 404, "not here"],
  ["/base/%", 404, "not here"],
  ["/", 404, "not here"],
])("%s is answered with %i", async (path, status, body) => {
  expect(await asked(path)).toEqual([status, body]);
});

test("a port that is taken is named", async () => {
  const port = Number(new URL(served.url).port);
  await expect(serveFolder(folder, port)).rejects.toThrow(`Port ${port} is taken; choose another with --port.`);
});
