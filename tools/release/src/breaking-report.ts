import { existsSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { readDocument } from "../../codegen/src/document.ts";
import { readRegistry } from "../../codegen/src/registry.ts";
import { manifestOf } from "../../repo-checks/src/workspace.ts";
import { contractChanges } from "./contract-changes.ts";
import { partedFrom, raisedSince, withFilesOf } from "./since.ts";
import { typeChanges } from "./type-changes.ts";

/** What was changed in one package, for those who use it. */
export interface PackageChanges {
  readonly name: string;
  readonly breaking: readonly string[];
  readonly harmless: readonly string[];
  /** Whether a changeset says that something breaks: minor before 1.0, major afterwards. */
  readonly said: boolean;
}

/**
 * Compares every package and its contract with a branch.
 *
 * @param root of the repository, whose packages are built
 * @param since a branch or commit; what counts is where HEAD parted from it
 */
export async function breakingReport(root: string, since: string, folders: readonly string[]): Promise<readonly PackageChanges[]> {
  const raised = await raisedSince(root, since);
  return withFilesOf(root, await partedFrom(root, since), ["specs", "packages"], async (base) => {
    const contracts = contractsIn(base);
    const present = contractsIn(root);
    const changes: PackageChanges[] = [];
    for (const folder of folders) {
      const id = basename(folder);
      const types = await typeChanges(folder, join(base, relative(root, folder), "test"));
      const contract = await changesOf(contracts.get(id), present.get(id));
      const { name, version } = manifestOf(folder);
      changes.push({
        name,
        breaking: [...types.breaking, ...contract.filter(({ breaking }) => breaking).map(({ what }) => what)],
        harmless: [...types.allowed, ...contract.filter(({ breaking }) => !breaking).map(({ what }) => what)],
        said: breakingSizes(String(version)).includes(raised.get(name) ?? "none"),
      });
    }
    return changes;
  });
}

const breakingSizes = (version: string): readonly string[] => (version.startsWith("0.") ? ["minor", "major"] : ["major"]);

/** The contracts of a state of the repository, by the folder of their package. */
function contractsIn(root: string): ReadonlyMap<string, string> {
  const registry = join(root, "specs/redocly.yaml");
  const vendors = existsSync(registry) ? readRegistry(registry) : [];
  const mock = join(root, "packages/mock/openapi.yaml");
  return new Map([...vendors.map(({ id, spec }) => [id, spec] as const), ...(existsSync(mock) ? [["mock", mock] as const] : [])]);
}

async function changesOf(before: string | undefined, after: string | undefined): Promise<ReturnType<typeof contractChanges>> {
  if (before === undefined) return [];
  if (after === undefined) return [{ breaking: true, what: "the contract is gone" }];
  return contractChanges(await readDocument(before), await readDocument(after));
}

/** The report in Markdown. */
export function inMarkdown(changes: readonly PackageChanges[], since: string): string {
  const touched = changes.filter(({ breaking, harmless }) => breaking.length + harmless.length > 0);
  if (touched.length === 0) return `Types and contracts are for their users what they are on ${since}.`;
  return touched
    .map(({ name, breaking, harmless, said }) => {
      const verdict =
        breaking.length === 0 ? "nothing breaks" : said ? "breaks, as its changeset says" : "**breaks, and no changeset says so**";
      return [`## ${name}: ${verdict}`, ...listOf("Breaking", breaking), ...listOf("Not breaking", harmless)].join("\n\n");
    })
    .join("\n\n");
}

const most = 40;

function listOf(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`- … and ${lines.length - most} more`] : [];
  return [`${title}:`, [...lines.slice(0, most).map((line) => `- ${line.replaceAll("\n", "\n  ")}`), ...more].join("\n")];
}
