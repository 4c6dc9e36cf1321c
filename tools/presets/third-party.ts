import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Rolldown } from "tsdown";

/** How a bundle treats a package: by what source it is replaced, or which file of it is taken. */
export interface Replacements {
  /** Modules that are loaded but never used here, by name, with what stands for them. Whatever is still asked of them must throw. */
  readonly leftOut: { readonly [module: string]: string };
  /** Packages whose main file a bundler cannot read, with the file to take. */
  readonly entries: { readonly [module: string]: string };
  /** Texts in files that mean something else once bundled, by a part of the file's path. */
  readonly texts: { readonly [file: string]: readonly [from: string, to: string] };
}

/** A stand-in for a module that is never used: an error, should it be after all. */
export const unused = (module: string): string =>
  `const unused = () => { throw new Error("The bundle leaves out ${module}."); };\nmodule.exports = Object.assign(unused, { default: unused });`;

/** Bundles packages with these replacements. */
export function replacing({ leftOut, entries, texts }: Replacements): Rolldown.Plugin {
  return {
    name: "replacing",
    resolveId(id, importer) {
      if (Object.hasOwn(leftOut, id)) return `\0${id}`;
      const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
      return entry === undefined || importer === undefined ? undefined : createRequire(importer).resolve(`${id}/${entry}`);
    },
    load: (id) => (id.startsWith("\0") ? leftOut[id.slice(1)] : undefined),
    transform(code, id) {
      const [, change] = Object.entries(texts).find(([file]) => id.replaceAll("\\", "/").includes(file)) ?? [];
      if (change === undefined) return undefined;
      if (!code.includes(change[0])) throw new Error(`${id} no longer contains ${change[0]}; look at its replacement again.`);
      return code.replaceAll(change[0], change[1]);
    },
  };
}

/**
 * Writes beside bundles the licence of every package of which one of them contains something: give the same plugin to each. Fails where a package
 * names no licence.
 */
export function licences(file: string): Rolldown.Plugin {
  const texts = new Map<string, string>(); // by name and version: one package may be in several folders
  return {
    name: "licences",
    writeBundle({ dir = "." }, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? Object.keys(output.modules) : []));
      const [foreign, ours] = [modules.filter((id) => id.includes("node_modules")), modules.filter((id) => !id.includes("node_modules"))];
      for (const folder of new Set(foreign.map(packageFolder))) texts.set(...licenceOf(folder));
      for (const notice of new Set(ours.map((id) => join(dirname(id), file)))) for (const entry of entriesIn(notice)) texts.set(...entry);
      const sorted = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
      const heading = `This package contains ${sorted.length === 1 ? "one other, or parts of it" : `${sorted.length} others, or parts of them`}.`;
      writeFileSync(join(dir, file), [heading, ...sorted].join(separator) + "\n");
    },
  };
}

const separator = `\n\n${"-".repeat(80)}\n\n`;

/** What a package of ours that is bundled here contains itself, by its own such file. */
function entriesIn(notice: string): (readonly [nameAndVersion: string, text: string])[] {
  if (!existsSync(notice)) return [];
  const [, ...entries] = readFileSync(notice, "utf8").trimEnd().split(separator);
  return entries.map((text) => [text.split("\n", 1)[0] ?? "", text]);
}

/** The folder of the package that a file belongs to: the nearest above it whose package.json has a name and a version. */
function packageFolder(file: string): string {
  const folder = dirname(file);
  const manifest = join(folder, "package.json");
  const { name, version } = existsSync(manifest) ? readManifest(manifest) : {};
  if (name !== undefined && version !== undefined) return folder;
  if (folder === dirname(folder)) throw new Error(`${file} belongs to no package.`);
  return packageFolder(folder);
}

function licenceOf(folder: string): [nameAndVersion: string, text: string] {
  const { name = "", version = "", license } = readManifest(join(folder, "package.json"));
  const files = readdirSync(folder).filter((entry) => /^(licen[cs]e|copying|notice)/i.test(entry));
  if (typeof license !== "string" && files.length === 0) throw new Error(`${name} ${version} names no licence; look at ${folder}.`);
  const texts = files.toSorted().map((entry) => readFileSync(join(folder, entry), "utf8").trim());
  const declared = `Licence: ${typeof license === "string" ? license : "see below"}`;
  return [
    `${name} ${version}`,
    [`${name} ${version}`, declared, ...(texts.length === 0 ? ["(It ships no licence file.)"] : texts)].join("\n\n"),
  ];
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
}

const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, "utf8")) as Manifest; // npm wrote it
