import { join } from "node:path";
import { table, withBlock } from "../../repo-checks/src/marked.ts";
import { root } from "../../repo-checks/src/workspace.ts";
import type { Project, Result } from "./project.ts";
import type { Outcome } from "./table.ts";

/** Where the tables stand, between `<!-- compat -->` and `<!-- /compat -->`. */
export const guide: string = join(root, "tools/docs/pages/guides/compatibility.md");

/** The guide with what has come of everything. */
export const withTables = (text: string, outcomes: readonly Outcome[]): string =>
  withBlock(text, "compat", outcomes.map(section).join("\n\n"));

function section({ project, results }: Outcome): string {
  const columns = project.counts === undefined ? [...new Set(results.map(({ what }) => what))] : [project.counts];
  const rows = project.examples.map((example) => {
    const own = results.filter((result) => result.example === example);
    const cells =
      project.counts === undefined ? columns.map((column) => cellOf(own.filter(({ what }) => what === column))) : [countOf(own)];
    return [[example, own[0]?.version].filter(Boolean).join(" "), ...cells];
  });
  return `## ${headingOf(project)}\n\n${table(["", ...columns], rows)}`;
}

/** Where there is one example for each vendor, the heading says with what. */
function headingOf({ title, counts, dependencies }: Project): string {
  const [version = ""] = Object.values(dependencies);
  return counts === undefined ? title : `${title} ${version}`;
}

function cellOf([result]: readonly Result[]): string {
  if (result === undefined) return "";
  if (result.missing !== undefined) return "not run";
  return result.problem === undefined ? "✓" : "✗";
}

const countOf = (results: readonly Result[]): string =>
  `${results.filter(({ problem, missing }) => problem === undefined && missing === undefined).length} of ${results.length}`;
