import { expect, test } from "vitest";
import { type Block, type Inline, parseText } from "../../inbox/model/whatsapp-text.ts";

/** What was recognised, as a text: `<b>bold</b>`; each block on a line of its own. */
const shown = (text: string): string => parseText(text).map(block).join("\n");

const tags = { bold: "b", italic: "i", strike: "s" } as const;

function inline(part: Inline): string {
  if ("parts" in part) return `<${tags[part.type]}>${part.parts.map(inline).join("")}</${tags[part.type]}>`;
  if (part.type === "link") return `<a ${part.href}>${part.text}</a>`;
  return part.type === "code" ? `<code>${part.text}</code>` : part.text;
}

function block(one: Block): string {
  const lines = one.lines.map((line) => line.map(inline).join(""));
  if (one.type === "lines") return lines.join("|");
  return `${one.type}${one.type === "numbers" ? one.start : ""}[${lines.join("|")}]`;
}

test.each([
  ["plain", "Hello there", "Hello there"],
  ["nothing", "", ""],
  ["each mark", "*a* _b_ ~c~ ```d``` `e`", "<b>a</b> <i>b</i> <s>c</s> <code>d</code> <code>e</code>"],
  ["several words", "*two words* after", "<b>two words</b> after"],
  ["beside punctuation", "(*a*), «_b_»!", "(<b>a</b>), «<i>b</i>»!"],
  ["nested", "*a _b ~c~ b_ a*", "<b>a <i>b <s>c</s> b</i> a</b>"],
  ["crossed: the outer one wins", "*a _b* c_", "<b>a _b</b> c_"],
  ["the same mark twice", "*a* *b*", "<b>a</b> <b>b</b>"],
  ["doubled marks stay outside", "**a**", "*<b>a</b>*"],
  ["nothing within monospace", "```*a* _b_```", "<code>*a* _b_</code>"],
  ["monospace over lines", "a ```b\n> c``` d", "a <code>b\n> c</code> d"],
  ["not balanced", "*a _b ~c ```d `e", "*a _b ~c ```d `e"],
  ["a mark alone", "_ * ~ ` ```", "_ * ~ ` ```"],
  ["nothing between", "** __ ~~ `` ``````", "** __ ~~ `` ``````"],
  ["blank between", "* a* _b _ `  ` ```  ```", "bullets[a* _b _ `  ` ```  ```]"],
  ["within a word", "snake_case_word 2*3*4 a~b~c", "snake_case_word 2*3*4 a~b~c"],
  ["within a word of another script", "ж*ж*ж é_é_é", "ж*ж*ж é_é_é"],
  ["not over a line break", "*a\nb*", "*a|b*"],
  ["one that closes later", "*2*3 is 6*", "<b>2*3 is 6</b>"],
  ["emoji", "*📦* _🇬🇧_", "<b>📦</b> <i>🇬🇧</i>"],
])("%s", (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ["bullets of both kinds", "- a\n* b\n- *c*", "bullets[a|b|<b>c</b>]"],
  ["numbers, from where they start", "3. a\n4. b", "numbers3[a|b]"],
  ["quotes", "> a\n>b\nc", "quote[a|b]\nc"],
  ["blocks in turn", "Hi\n- a\n\n> q\n1. n", "Hi\nbullets[a]\n\nquote[q]\nnumbers1[n]"],
  ["not within a line", "a - b > c 1. d", "a - b > c 1. d"],
  ["not without a space", "-a\n1.a", "-a|1.a"],
  ["not without content", "- \n> \n1. ", "- |> |1. "],
  ["bold at the start of a line is no bullet", "*a* b", "<b>a</b> b"],
])("at the start of a line: %s", (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  [
    "http and https",
    "http://a.example https://b.example/x_y_z?q=1#h",
    "<a http://a.example/>http://a.example</a> <a https://b.example/x_y_z?q=1#h>https://b.example/x_y_z?q=1#h</a>",
  ],
  ["without what ends the sentence", "(see https://a.example/b).", "(see <a https://a.example/b>https://a.example/b</a>)."],
  ["within marks", "*https://a.example/b*", "<b><a https://a.example/b>https://a.example/b</a></b>"],
  [
    "no other scheme",
    "javascript:alert(1) data:text/html,x ftp://a.example file:///x",
    "javascript:alert(1) data:text/html,x ftp://a.example file:///x",
  ],
  ["nor what cannot be one", "https:// http://[ xhttps://a.example", "https:// http://[ xhttps://a.example"],
])("links: %s", (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

const flat = (part: Inline): string => ("parts" in part ? part.parts.map(flat).join("") : part.text);

test("no letter is lost or made up, whatever the text", () => {
  const alphabet = ["a", " ", "*", "_", "~", "`", "```", "\n", "> ", "- ", "1. ", "https://a.example"];
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 2_000; round += 1) {
    const text = Array.from({ length: next(24) }, () => alphabet[next(alphabet.length)]).join("");
    const letters = parseText(text)
      .flatMap(({ lines }) => lines.map((line) => line.map(flat).join("")))
      .join("");
    expect(letters.replaceAll(/[^a-z]/g, "")).toBe(text.replaceAll(/[^a-z]/g, ""));
  }
});

test("what is never closed takes no longer for being long", () => {
  const text = "*a _b ~c ".repeat(1_000) + "```d `e";
  expect(parseText(text)).toEqual([{ type: "lines", lines: [[{ type: "text", text }]] }]);
});
