import { expect, test } from "vitest";
import { firstSentence, indexPage } from "../src/index-page.ts";

test.each([
  ["Sends messages. And more.", "Sends messages."],
  ["Sends **messages** through `api.example.com`\nat 3.5 a second. And more.", "Sends messages through api.example.com at 3.5 a second."],
  ["No full stop\n\nAnother paragraph.", "No full stop"],
  ["\n Is it? Yes.", "Is it?"],
])("the first sentence of %j", (markdown, sentence) => {
  expect(firstSentence(markdown)).toBe(sentence);
});

test("each vendor is a link with a sentence, and nothing is markup that was not meant so", () => {
  const page = indexPage([{ file: "a.html", title: "A & B", description: "Sends <b>messages</b>. More." }]);
  expect(page).toContain('<dt><a href="a.html">A &amp; B</a></dt>\n<dd>Sends &lt;b&gt;messages&lt;/b&gt;.</dd>');
  expect(page).toContain("default-src 'none'");
});
