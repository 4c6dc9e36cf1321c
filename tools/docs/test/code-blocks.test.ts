import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { codeBlocks, type CodeBlock, compileBlocks } from "../../repo-checks/src/code-blocks.ts";
import { samplesOf } from "../src/reference/samples.ts";
import { documentedVendors } from "../src/vendors.ts";
import { site } from "./support/built.ts";
import { runPrograms } from "./support/run-programs.ts";

// The code of the whole site: hand-written, generated, and the samples beside the operations. A runnable block runs against the mock that it starts.
const pages = globSync("**/*.md", { cwd: site }).filter((file) => !/^api[/\\]/.test(file)); // what typedoc prints are signatures
const blocks = pages.flatMap((file) => codeBlocks(join(site, file)));
const vendors = await documentedVendors();

/** The samples of an operation as blocks, under the operation's name. */
const samples = async (): Promise<CodeBlock[]> =>
  (
    await Promise.all(
      vendors.flatMap((vendor) =>
        vendor.operations.map(async (operation) =>
          (await samplesOf(vendor, operation))
            .filter(({ lang }) => lang === "typescript")
            .map(({ label, source }) => ({
              file: join(site, `${vendor.id} ${operation.id} ${label}`),
              line: 1,
              code: source,
              runs: false,
            })),
        ),
      ),
    )
  ).flat();

test("every block of the guides, and every sample of the reference, compiles", async () => {
  const all = [...blocks, ...(await samples())];
  expect(all.length).toBeGreaterThan(70);
  expect(compileBlocks(all)).toBe("");
});

describe("every runnable block runs", () => {
  const runnable = [...new Map(blocks.filter(({ runs }) => runs).map((block) => [block.code, block])).values()]; // both languages share some
  const outputs = new Map<CodeBlock, string>();
  beforeAll(async () => {
    for (const [index, output] of (await runPrograms(runnable.map(({ code }) => code))).entries()) {
      const block = runnable[index];
      if (block !== undefined) outputs.set(block, output);
    }
  }, 60_000);

  test("there are some for every vendor", () => {
    for (const { id } of vendors) expect(runnable.filter(({ code }) => code.includes(`from "@wabakit/${id}"`)).length).toBeGreaterThan(0);
  });

  test.each(runnable.map((block) => ({ block, name: `${relative(site, block.file)}:${block.line}` })))("$name", ({ block }) => {
    const output = outputs.get(block);
    expect(output).toMatch(/\S/);
    expect(output).not.toMatch(/Error/);
  });
});
