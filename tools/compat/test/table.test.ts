import { expect, test } from "vitest";
import type { Project, Result } from "../src/project.ts";
import { failures, type Outcome, table } from "../src/table.ts";

const project: Project = { name: "express", dependencies: { express: "5.3.0", typescript: "5.9.3" }, run: async () => {} };
const result = (example: string, problem?: string): Result => ({ example, what: "a status", problem });
const outcomes: readonly Outcome[] = [
  { project, results: [result("a"), result("a"), result("b", "answered 500")], seconds: 12.34 },
  { project: { ...project, name: "workers" }, results: [], broken: "npm ended with 1", seconds: 1 },
];

test("the table has a line for each example and each project that broke, and adds up", () => {
  expect(table(outcomes).split("\n")).toEqual([
    "project  with           example                        passed  failed  seconds",
    "express  express 5.3.0  a                              2       0       12.3",
    "express  express 5.3.0  b                              0       1",
    "workers  express 5.3.0  could not be tried to the end          1       1.0",
    "",
    "2 passed, 2 failed",
  ]);
  expect(failures(outcomes)).toBe(2);
});
