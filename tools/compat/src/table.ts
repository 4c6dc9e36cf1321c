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
  const rows = [["project", "example", "passed", "failed", "not run", "seconds"], ...outcomes.flatMap(rowsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const notRun = total(outcomes, isMissing);
  const last = `${total(outcomes, isPassed)} passed, ${failures(outcomes)} failed${notRun > 0 ? `, ${notRun} not run` : ""}`;
  return [...lines, "", last].join("\n");
}

/** How much has failed; a project that could not be tried to the end counts as one. */
export const failures = (outcomes: readonly Outcome[]): number =>
  total(outcomes, isFailed) + outcomes.filter(({ broken }) => broken !== undefined).length;

function rowsOf({ project, results, broken, seconds }: Outcome): readonly (readonly string[])[] {
  const examples = [...new Set(results.map(({ example }) => example))].map((example) => {
    const own = results.filter((result) => result.example === example);
    return [project.name, example, ...[isPassed, isFailed, isMissing].map((counts) => String(own.filter(counts).length))];
  });
  const rows = broken === undefined ? examples : [...examples, [project.name, "could not be tried to the end", "", "1", ""]];
  return rows.map((row, index) => [...row, index === 0 ? seconds.toFixed(1) : ""]);
}

const isPassed = ({ problem, missing }: Result): boolean => problem === undefined && missing === undefined;

const isFailed = ({ problem }: Result): boolean => problem !== undefined;

const isMissing = ({ missing }: Result): boolean => missing !== undefined;

const total = (outcomes: readonly Outcome[], counts: (result: Result) => boolean): number =>
  outcomes.flatMap(({ results }) => results).filter(counts).length;
