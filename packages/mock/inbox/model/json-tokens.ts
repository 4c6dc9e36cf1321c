/** One piece of a JSON text, for its colour. */
export interface Token {
  readonly type: "key" | "string" | "number" | "word" | "plain";
  readonly text: string;
}

/** Longer texts are shown in one colour. */
const longest = 100_000;

const pattern = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;

/** The pieces of a text that is JSON; they add up to it. */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > longest) return [{ type: "plain", text }];
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: whole, 1: quoted, 2: colon, 3: number, index } of text.matchAll(pattern)) {
    if (index > from) tokens.push({ type: "plain", text: text.slice(from, index) });
    if (quoted === undefined) tokens.push({ type: number === undefined ? "word" : "number", text: whole });
    else tokens.push({ type: colon === undefined ? "string" : "key", text: whole });
    from = index + whole.length;
  }
  return from < text.length ? [...tokens, { type: "plain", text: text.slice(from) }] : tokens;
}

/** With two spaces of indentation if it is JSON; as it is if not. */
export function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
