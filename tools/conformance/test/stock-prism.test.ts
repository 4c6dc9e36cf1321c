import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { vendorsUnderTest } from "../src/vendors.ts";

const vendors = await vendorsUnderTest();
const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

describe.each(vendors)("the published openapi.json of $id under the stock Prism CLI", ({ folder, operations, document }) => {
  const file = join(folder, "dist/openapi.json");
  let process_: ChildProcess;
  let url: string;

  beforeAll(async () => {
    process_ = spawn(process.execPath, [prism, "mock", "--port", "0", file], { stdio: ["ignore", "pipe", "inherit"] });
    url = await new Promise((resolve, reject) => {
      let output = "";
      process_.stdout?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        const [found] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
      process_.once("exit", () => reject(new Error(`Prism ended before it listened:\n${output}`)));
    });
  }, 30_000);
  afterAll(() => void process_.kill());

  const headers = Object.fromEntries(
    Object.values(Object(Reflect.get(document.components, "securitySchemes"))).map((scheme) => [
      String(Reflect.get(Object(scheme), "name")),
      "x",
    ]),
  );
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(url + path.replace(/#.*/, ""), {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  test("names no path twice and no fragment", () => {
    expect(Object.keys(JSON.parse(readFileSync(file, "utf8")).paths).filter((path) => path.includes("#"))).toEqual([]);
  });

  test.each(operations.filter(({ form }) => form !== undefined))("$id: a form is accepted", async ({ path, form = {} }) => {
    const body = new FormData();
    for (const [part, blob] of Object.entries(form)) body.append(part, blob);
    expect((await fetch(url + path, { method: "POST", headers, body })).status).toBe(200);
  });

  test.each(operations.filter(({ form }) => form === undefined))(
    "$id: every example is accepted, a misspelt member is not",
    async ({ path, examples }) => {
      for (const [name, body] of examples) expect([name, (await post(path, body)).status]).toEqual([name, 200]);
      expect((await post(path, { ...examples[0]?.[1], mispelt: 1 })).status).toBe(422);
    },
  );
});
