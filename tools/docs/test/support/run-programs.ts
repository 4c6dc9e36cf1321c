import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packages } from "../../../repo-checks/src/workspace.ts";

const separator = "--- next program ---";

/** Runs programs one after another, in one process of their own where only the packages are installed, and gives what each wrote. */
export async function runPrograms(programs: readonly string[]): Promise<string[]> {
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
