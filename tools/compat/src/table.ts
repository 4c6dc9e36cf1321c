import type { Project, Result } from "./project.ts";

/** What one project came to. */
export interface Outcome {
  readonly project: Project;
  readonly results: readonly Result[];
  /** Why it could not be tried to the end. */
  readonly broken?: string | undefined;
  readonly seconds: number;
}

/** A line for each example of each project, and one that adds up. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [["project", "with", "example", "passed", "failed", "seconds"], ...outcomes.flatMap(rowsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...lines, "", `${total(outcomes, isPassed)} passed, ${failures(outcomes)} failed`].join("\n");
}

/** How much has failed; a project that could not be tried to the end counts as one. */
export const failures = (outcomes: readonly Outcome[]): number =>
  total(outcomes, (result) => !isPassed(result)) + outcomes.filter(({ broken }) => broken !== undefined).length;

function rowsOf({ project, results, broken, seconds }: Outcome): readonly (readonly string[])[] {
  const [[dependency, version] = ["", ""]] = Object.entries(project.dependencies);
  const head = [project.name, `${dependency} ${version}`];
  const examples = [...new Set(results.map(({ example }) => example))].map((example) => {
    const own = results.filter((result) => result.example === example);
    return [...head, example, String(own.filter(isPassed).length), String(own.filter((result) => !isPassed(result)).length)];
  });
  const rows = broken === undefined ? examples : [...examples, [...head, "could not be tried to the end", "", "1"]];
  return rows.map((row, index) => [...row, index === 0 ? seconds.toFixed(1) : ""]);
}

const isPassed = ({ problem }: Result): boolean => problem === undefined;

const total = (outcomes: readonly Outcome[], counts: (result: Result) => boolean): number =>
  outcomes.flatMap(({ results }) => results).filter(counts).length;
