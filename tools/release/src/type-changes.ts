import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const exec = promisify(execFile);

/** What type tests of before say of the sources of now. */
export interface TypeChanges {
  /** Programs that compiled and do not any more. */
  readonly breaking: readonly string[];
  /** Programs that had to be wrong, and now compile. */
  readonly allowed: readonly string[];
}

/**
 * Compiles the type tests (`test/*.test-d.ts`) that a package had against the sources that it has. What it depends on must be built.
 *
 * @param folder of the package
 * @param tests the folder with the tests of before
 */
export async function typeChanges(folder: string, tests: string): Promise<TypeChanges> {
  const files = existsSync(tests) ? readdirSync(tests).filter((file) => file.endsWith(".test-d.ts")) : [];
  if (files.length === 0) return { breaking: [], allowed: [] };
  // Beside `test`, so that `../src` is the package's.
  const beside = await mkdtemp(join(folder, ".base-types-"));
  try {
    await cp(tests, beside, { recursive: true });
    const settings = existsSync(join(folder, "test/tsconfig.json")) ? "../test/tsconfig.json" : "../tsconfig.json";
    await writeFile(join(beside, "tsconfig.base.json"), JSON.stringify({ extends: settings, include: [], files }));
    const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const output = await exec(process.execPath, [tsc, "--project", "tsconfig.base.json", "--pretty", "false"], { cwd: beside }).then(
      () => "",
      (error: unknown) => String(Object(error).stdout ?? error),
    );
    return sorted(output, basename(folder));
  } finally {
    await rm(beside, { recursive: true });
  }
}

/** The compiler's complaint of an `@ts-expect-error` under which all is well. */
const unused = "error TS2578";

function sorted(output: string, name: string): TypeChanges {
  // That the sources themselves do not compile is told by their own check.
  const errors = output.split(/\r?\n(?! )/).filter((line) => line.trim() !== "" && !line.startsWith("../"));
  const placed = errors.map((error) => `${name}/test/${error}`);
  return { breaking: placed.filter((error) => !error.includes(unused)), allowed: placed.filter((error) => error.includes(unused)) };
}
