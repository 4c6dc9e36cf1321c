import { spawn } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { codeBlocks, type CodeBlock, compileBlocks } from "../../repo-checks/src/code-blocks.ts";
import { packages } from "../../repo-checks/src/workspace.ts";
import { samplesOf } from "../src/reference/samples.ts";
import { documentedVendors } from "../src/vendors.ts";
import { site } from "./support/built.ts";

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
    for (const [index, output] of (await runAll(runnable.map(({ code }) => code))).entries()) {
      const block = runnable[index];
      if (block !== undefined) outputs.set(block, output);
    }
  }, 60_000);

  test("there are some for every vendor", () => {
    for (const { id } of vendors) expect(runnable.filter(({ code }) => code.includes(`from "@wabakit/${id}"`)).length).toBeGreaterThan(1);
  });

  test.each(runnable.map((block) => ({ block, name: `${relative(site, block.file)}:${block.line}` })))("$name", ({ block }) => {
    const output = outputs.get(block);
    expect(output).toMatch(/\S/);
    expect(output).not.toMatch(/Error/);
  });
});

const separator = "--- next program ---";

/** Runs programs one after another, in one process of their own where only the packages are installed, and gives what each wrote. */
async function runAll(programs: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "wabakit-docs-run-"));
  try {
    mkdirSync(join(folder, "node_modules/@wabakit"), { recursive: true });
    for (const { name, folder: target } of packages) symlinkSync(target, join(folder, "node_modules", name), "junction");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const [index, code] of programs.entries()) writeFileSync(join(folder, `program-${index}.ts`), code);
    const all = programs.map((_, index) => `console.log("${separator}");\nawait import("./program-${index}.ts").catch(console.error);`);
    writeFileSync(join(folder, "all.js"), all.join("\n"));
    const [, ...outputs] = (await run(join(folder, "all.js"))).split(separator);
    return outputs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (program: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], { cwd: dirname(program), env: { ...process.env, NO_COLOR: "1" } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (status) => (status === 0 ? resolve(output) : reject(new Error(`It ended with ${status}:\n${output}`))));
  });
