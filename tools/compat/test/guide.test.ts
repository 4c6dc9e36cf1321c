import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guide, withTables } from "../src/guide.ts";
import type { Project } from "../src/project.ts";
import { projects } from "../src/projects.ts";

const text = readFileSync(guide, "utf8");

// Whoever changes a version or adds a project has to run it: `npm run test:compat -- --write`.
test.each(projects)("the guide has a row for each example of $name, and all of it has run", ({ title, counts, examples, dependencies }) => {
  const heading = counts === undefined ? `## ${title}\n` : `## ${title} ${Object.values(dependencies)[0] ?? ""}\n`;
  const [, after = ""] = text.split(heading);
  const [section = ""] = after.split("\n## ");
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2);
  expect(rows.map((row) => examples.find((example) => row.startsWith(`| ${example} `)))).toEqual(examples);
  for (const cell of rows.flatMap((row) => row.split(" | ").slice(1))) expect(cell).toMatch(/^(?:✓|(\d+) of \1|)(?: \|)?$/);
});

test("a table says what passed, what failed and what could not be run", () => {
  const common = { name: "a", dependencies: { vite: "1.2.3" }, run: async () => {} };
  const matrix: Project = { ...common, title: "Bundles", examples: ["in Node", "in Chromium"] };
  const counted: Project = { ...common, title: "Vite", examples: ["server.ts"], counts: "pushes" };
  const written = withTables("# A\n<!-- compat -->old<!-- /compat -->", [
    {
      project: matrix,
      seconds: 1,
      results: [
        { example: "in Node", what: "send" },
        { example: "in Node", what: "mock", problem: "no" },
        { example: "in Chromium", what: "send", missing: "no browser", version: "156" },
      ],
    },
    {
      project: counted,
      seconds: 1,
      results: [
        { example: "server.ts", what: "a" },
        { example: "server.ts", what: "b", problem: "no" },
      ],
    },
  ]);
  expect(written).toBe(`# A
<!-- compat -->

## Bundles

|  | send | mock |
| --- | --- | --- |
| in Node | ✓ | ✗ |
| in Chromium 156 | not run |  |

## Vite 1.2.3

|  | pushes |
| --- | --- |
| server.ts | 1 of 2 |

<!-- /compat -->`);
});
