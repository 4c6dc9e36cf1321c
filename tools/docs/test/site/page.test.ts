import { expect, test } from "vitest";
import { descriptionOf, plain, relativeLink, titleOf } from "../../src/site/page.ts";

test.each([
  ["index.html", "guides/errors.html", "guides/errors.html"],
  ["guides/errors.html", "index.html", "../index.html"],
  ["zh/guides/testing.html", "reference/matrix.html", "../../reference/matrix.html"],
  ["guides/errors.html", "guides/errors.html", "errors.html"],
  ["guides/errors.html", "guides/many.html#files", "many.html#files"],
])("from %s to %s the way is %s", (from, to, way) => {
  expect(relativeLink(from, to)).toBe(way);
});

test("a page's first heading is its title, its first paragraph its description", () => {
  const page = "# One `send`\n\n<!-- a comment -->\n\nWritten **once**,\nin [words](x.md).\n\nMore.";
  expect(titleOf(page)).toBe("One send");
  expect(descriptionOf(page)).toBe("Written once, in words.");
});

test("marks are taken out of a line, what they mark stays", () => {
  expect(plain("`a` **b** [c](d) e\\_f")).toBe("a b c e_f");
});
