import { expect, test } from "vitest";
import { guideOf } from "../../src/site/sources.ts";

test("what the site knows of a guide stands at its beginning", () => {
  expect(guideOf("zh/guides/a", "---\norder: 45\nanswers: do a thing\n---\n\n# The `title`\n\nText.\n")).toEqual({
    path: "zh/guides/a.html",
    title: "The title",
    language: "zh",
    order: 45,
    answers: "do a thing",
  });
  expect(guideOf("guides/b", "---\norder: 1\n---\n# B\n")).toEqual({ path: "guides/b.html", title: "B", language: "en", order: 1 });
});

test.each([
  "# A\n",
  "---\n---\n\n# A\n",
  "---\norder: first\n---\n# A\n",
  "---\norder: 1\nanswers: 2\n---\n# A\n",
  "---\norder: 1\ntitle: A\n---\n# A\n",
])("a guide that does not say it is an error that names the page: %j", (text) => {
  expect(() => guideOf("guides/a", text)).toThrow(
    "guides/a.md must begin with its place in the menu, between two lines of ---: `order: 45`",
  );
});
