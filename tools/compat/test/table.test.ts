import { expect, test } from "vitest";
import type { Project, Result } from "../src/project.ts";
import { failures, type Outcome, table } from "../src/table.ts";

const project: Project = {
  name: "express",
  title: "Express",
  dependencies: { express: "5.3.0", typescript: "5.9.3" },
  examples: ["a", "b", "c"],
  run: async () => {},
};
const result = (example: string, rest: Partial<Result> = {}): Result => ({ example, what: "a status", ...rest });
const outcomes: readonly Outcome[] = [
  {
    project,
    results: [result("a"), result("a"), result("b", { problem: "answered 500" }), result("c", { missing: "no browser" })],
    seconds: 12.34,
  },
  { project: { ...project, name: "workers" }, results: [], broken: "npm ended with 1", seconds: 1 },
];

test("the table has a line for each example and each project that broke, and adds up", () => {
  expect(table(outcomes).split("\n")).toEqual([
    "project  example                        passed  failed  not run  seconds",
    "express  a                              2       0       0        12.3",
    "express  b                              0       1       0",
    "express  c                              0       0       1",
    "workers  could not be tried to the end          1                1.0",
    "",
    "2 passed, 2 failed, 1 not run",
  ]);
  expect(failures(outcomes)).toBe(2);
});
