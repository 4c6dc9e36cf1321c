import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { readRegistry, root } from "../../codegen/src/registry.ts";

const template = join(import.meta.dirname, "../template");
const registry = "specs/redocly.yaml";

/** Why a name cannot be a vendor's, and what to do. */
export class NameError extends Error {
  override readonly name = "NameError";
}

/**
 * Writes the contract and the package of a new vendor and registers it. Nothing is overwritten; the registry is the one existing file that changes.
 *
 * @returns the new files, by their paths from the root
 * @throws {NameError} when the name is taken or is none
 */
export function scaffold(name: string): string[] {
  checkName(name);
  const licence = { source: join(root, "LICENSE"), path: `packages/${name}/LICENSE` };
  const files = [...filesFor("specs", `specs/${name}`), licence, ...filesFor("package", `packages/${name}`)];
  for (const { source, path } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), filledIn(readFileSync(source, "utf8"), name), { flag: "wx" });
  }
  appendFileSync(join(root, registry), entryOf(name));
  if (!isRegistered(name)) throw new Error(`${registry} must end with its list of apis, so that a vendor can be added there.`);
  return files.map(({ path }) => path);
}

interface TemplateFile {
  readonly source: string;
  /** Where it goes, from the root. */
  readonly path: string;
}

/** The files of a folder of the template, and where they go. */
const filesFor = (folder: "package" | "specs", target: string): TemplateFile[] =>
  globSync("**/*.*", { cwd: join(template, folder) })
    .map((file) => ({ source: join(template, folder, file), path: join(target, file).replaceAll("\\", "/") }))
    .toSorted((one, other) => one.path.localeCompare(other.path));

const filledIn = (text: string, name: string): string =>
  text
    .replaceAll("__vendor__", name)
    .replaceAll("__Vendor__", name.charAt(0).toUpperCase() + name.slice(1))
    .replaceAll("__VENDOR__", name.toUpperCase());

const entryOf = (name: string): string =>
  `  ${name}:\n    root: ./${name}/openapi.yaml\n    x-openapi-ts: { output: ../packages/${name}/src/generated/schema.ts }\n`;

const isRegistered = (name: string): boolean => readRegistry().some(({ id }) => id === name);

function checkName(name: string): void {
  const problem = problemWith(name);
  if (problem !== undefined) throw new NameError(problem);
}

function problemWith(name: string): string | undefined {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(name)) {
    return `${JSON.stringify(name)} cannot be a vendor's name: it becomes a function and a package. Give lower-case letters and digits, a letter first: acme.`;
  }
  const taken = [`packages/${name}`, `specs/${name}`, `packages/mock/src/generated/${name}.ts`].find((path) =>
    existsSync(join(root, path)),
  );
  if (taken !== undefined) return `${name} is taken: there is ${taken}. Choose another name.`;
  if (isRegistered(name)) return `${name} is taken: ${registry} lists it. Choose another name.`;
  if (!canName(name) || isUsed(name)) return `${name} is a word that the code of a package uses itself. Choose another name: ${name}wa.`;
  return undefined;
}

/** Whether a function can have this name: reserved words do not compile. */
function canName(name: string): boolean {
  try {
    return Boolean(new Script(`"use strict"; async () => { const ${name} = 0; };`)); // compiled, not run
  } catch {
    return false;
  }
}

/** Whether the files of the package say this word already. */
const isUsed = (name: string): boolean =>
  filesFor("package", "").some(({ source }) => new RegExp(`\\b${name}\\b`).test(readFileSync(source, "utf8")));
