import { expect, test } from "vitest";
import { coveragePage } from "../../src/generated-pages/coverage.ts";
import { documentedOperations } from "../../src/vendors.ts";
import { documentOf } from "../small.ts";

test("what the tests have kept is shown in figures, what is missing with a link to its operation, and a vendor without figures as such", () => {
  const operations = documentedOperations(documentOf({}));
  const [first, second] = [
    { id: "a", name: "A", operations },
    { id: "b", name: "B", operations },
  ] as const;
  const [operation] = operations;
  if (operation === undefined) throw new Error("The document has no operation.");
  const all = { covered: ["a", "b"], missing: [], percent: 100 };
  const members = { covered: ["a"], missing: [`${operation.method} ${operation.path} text.preview`], percent: 50 };
  const { markdown } = coveragePage([first, second], { [first.id]: { operations: all, messageTypes: all, members, codes: all } });
  expect(markdown).toContain(`| [${first.name}](${first.id}.html) | 2 of 2 | 2 of 2 | 2 of 2 | 1 of 2 |`);
  expect(markdown).toContain(`- Optional members: \`text.preview\` of [${operation.id}](${first.id}.html#${operation.place})`);
  expect(markdown).toContain(`| [${second.name}](${second.id}.html) | not counted yet |`);
});
