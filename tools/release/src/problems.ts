import { readFile } from "node:fs/promises";
import { publintProblems, typeProblems } from "../../repo-checks/src/tarballs.ts";
import type { PackedPackage } from "./packed-release.ts";

type Ranges = { readonly [name: string]: string };

/** What would be wrong with a package on npm, beside the others of the release. */
export async function problemsOf(one: PackedPackage, all: readonly PackedPackage[]): Promise<readonly string[]> {
  const packed = { data: await readFile(one.tarball), manifest: one.manifest };
  const linted = (await publintProblems(packed)).map((problem) => `publint: ${problem}`);
  const typing = "." in one.manifest.exports ? await typeProblems(packed) : []; // nobody imports a command
  const typed = typing.map((problem) => `types: ${problem}`);
  return [...paperProblems(one), ...rangeProblems(one, all), ...linted, ...typed];
}

const papers = ["LICENSE", "README.md", "CHANGELOG.md", "package.json"];

function paperProblems({ files, notes, version, manifest }: PackedPackage): readonly string[] {
  const missing = papers.filter((paper) => !files.includes(paper)).map((paper) => `${paper} is not in the tarball`);
  const unsaid = notes === "" ? [`CHANGELOG.md says nothing of ${version}`] : [];
  const hidden = manifest["private"] === true ? ["package.json says private"] : [];
  // npm proves by the repository where a package comes from.
  const homeless = ["repository", "homepage", "bugs"].filter((field) => manifest[field] === undefined);
  return [...missing, ...unsaid, ...hidden, ...homeless.map((field) => `package.json has no ${field}`)];
}

/** A range that npm cannot read, or one that leaves out the version that comes with it. */
function rangeProblems({ manifest }: PackedPackage, all: readonly PackedPackage[]): readonly string[] {
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  const versions = new Map(all.map(({ name, version }) => [name, version]));
  return Object.entries<string>({ ...dependencies, ...peerDependencies, ...optionalDependencies } satisfies Ranges).flatMap(
    ([name, range]) => {
      if (/^(?:workspace|catalog|link|file):/.test(range)) return [`${name} is asked for as ${range}, which npm does not know`];
      const version = versions.get(name);
      return version === undefined || range === `^${version}` ? [] : [`${name} is asked for as ${range}, and is ${version}`];
    },
  );
}
