import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pnpmProgram } from "./pnpm.ts";
import { type Manifest, root } from "./workspace.ts";

/** A package as it is published: what pnpm packs, with the versions and addresses that it writes in. */
export interface Tarball {
  readonly name: string;
  readonly data: Uint8Array;
  readonly manifest: Manifest;
  readonly readme: string;
}

/** Packs every published package; they must be built. */
export function tarballs(): Tarball[] {
  const folder = mkdtempSync(join(tmpdir(), "wabakit-tarballs-"));
  try {
    const [program, ...args] = pnpmProgram();
    const pack = [...args, "-r", "--filter", "./packages/*", "pack", "--pack-destination", folder];
    execFileSync(program, pack, { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
    return readdirSync(folder).map((file) => opened(readFileSync(join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function opened(data: Uint8Array): Tarball {
  const content = createPackageFromTarballData(data);
  const file = (name: string): string => content.readFile(`/node_modules/${content.packageName}/${name}`);
  return { name: content.packageName, data, manifest: JSON.parse(file("package.json")) as Manifest, readme: file("README.md") }; // packed from ours
}

/** What publint says of a package, suggestions included. */
export async function publintProblems({ data, manifest }: Pick<Tarball, "data" | "manifest">): Promise<string[]> {
  const { messages } = await publint({ pack: { tarball: arrayBufferOf(data) }, level: "suggestion", strict: true });
  return messages.map((message) => formatMessage(message, manifest, { color: false }) ?? message.code);
}

/** What is wrong with the types of a package that is only ESM: for `import` from ESM in Node, and for bundlers. */
export async function typeProblems({ data }: Pick<Tarball, "data">): Promise<string[]> {
  const checked = await checkPackage(createPackageFromTarballData(data));
  if (checked.types === false) return ["There are no types."];
  return checked.problems
    .filter((problem) => !("resolutionKind" in problem) || !["node10", "node16-cjs"].includes(problem.resolutionKind))
    .map((problem) => JSON.stringify(problem));
}

const arrayBufferOf = (data: Uint8Array): ArrayBuffer => Uint8Array.from(data).buffer;
