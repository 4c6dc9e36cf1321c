import { safeLink } from "./link.ts";

// WhatsApp's own marks, as its help page "How to format your messages" shows them (read 2026-11): *bold*, _italic_, ~strikethrough~, ```monospace```,
// `inline code`, and at the start of a line "* " or "- ", "1. " and "> ". What is not balanced stays as it was typed.

export type Inline =
  | { readonly type: "text" | "code"; readonly text: string }
  | { readonly type: "link"; readonly text: string; readonly href: string }
  | { readonly type: "bold" | "italic" | "strike"; readonly parts: readonly Inline[] };

type Line = readonly Inline[];

export type Block =
  | { readonly type: "lines" | "bullets" | "quote"; readonly lines: readonly Line[] }
  | { readonly type: "numbers"; readonly lines: readonly Line[]; readonly start: number };

/** What a phone shows for a text. */
export function parseText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const source of linesOf(text)) {
    const { type, start, rest } = startOf(source);
    const line = parseInline(rest, new Set());
    const last = blocks.at(-1);
    if (last?.type === type) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    else blocks.push(type === "numbers" ? { type, lines: [line], start } : { type, lines: [line] });
  }
  return blocks;
}

/** The marks that open a line, each with one space after it. */
const starts: readonly (readonly [type: Block["type"], mark: RegExp])[] = [
  ["bullets", /^[*-] (?=\S)/],
  ["numbers", /^(\d{1,3})\. (?=\S)/],
  ["quote", /^> ?(?=\S)/],
];

function startOf(line: string): { readonly type: Block["type"]; readonly start: number; readonly rest: string } {
  for (const [type, mark] of starts) {
    const found = mark.exec(line);
    if (found !== null) return { type, start: Number(found[1] ?? 1), rest: line.slice(found[0].length) };
  }
  return { type: "lines", start: 1, rest: line };
}

const fence = "```";

/** The lines of a text; a line break within monospace ends none. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.startsWith(fence, at)) at = Math.max(at, fencedUntil(text, at) - 1);
    else if (text[at] === "\n") {
      lines.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...lines, text.slice(from)];
}

/** Where the monospace that begins here ends; -1 if it never does, or is empty. */
function fencedUntil(text: string, at: number): number {
  const end = text.indexOf(fence, at + fence.length + 1);
  return end < 0 || text.slice(at + fence.length, end).trim() === "" ? -1 : end + fence.length;
}

const marks = { "*": "bold", _: "italic", "~": "strike" } as const;
type Mark = keyof typeof marks;

/** What was recognised, and where it ends. */
type Found = { readonly part: Inline; readonly end: number } | undefined;

/** @param open the marks that are open around it: no mark is open twice, so that nesting ends */
function parseInline(text: string, open: ReadonlySet<Mark>): Line {
  const parts: Inline[] = [];
  let plainFrom = 0;
  for (let at = 0; at < text.length;) {
    const found = monospace(text, at) ?? link(text, at) ?? marked(text, at, open);
    if (found === undefined) {
      at += 1;
      continue;
    }
    if (at > plainFrom) parts.push({ type: "text", text: text.slice(plainFrom, at) });
    parts.push(found.part);
    plainFrom = at = found.end;
  }
  if (plainFrom < text.length) parts.push({ type: "text", text: text.slice(plainFrom) });
  return parts;
}

function monospace(text: string, at: number): Found {
  if (text[at] !== "`") return undefined;
  if (text.startsWith(fence, at)) {
    const end = fencedUntil(text, at);
    return end < 0 ? undefined : { part: { type: "code", text: text.slice(at + fence.length, end - fence.length) }, end };
  }
  const end = text.indexOf("`", at + 1);
  const code = text.slice(at + 1, end);
  return end < 0 || code.trim() === "" || text[at - 1] === "`" ? undefined : { part: { type: "code", text: code }, end: end + 1 };
}

const address = /https?:\/\/[^\s<>"]+/iy;

function link(text: string, at: number): Found {
  if (text[at]?.toLowerCase() !== "h" || isWord(text, at - 1)) return undefined;
  address.lastIndex = at;
  const typed = address.exec(text)?.[0].replace(/[.,;:!?'*_~`)\]}]+$/, "");
  const href = safeLink(typed);
  return typed === undefined || href === undefined ? undefined : { part: { type: "link", text: typed, href }, end: at + typed.length };
}

function marked(text: string, at: number, open: ReadonlySet<Mark>): Found {
  const mark = text[at];
  if (!isMark(mark) || open.has(mark) || isWord(text, at - 1) || !isInk(text[at + 1]) || text[at + 1] === mark) return undefined;
  for (let end = text.indexOf(mark, at + 2); end >= 0; end = text.indexOf(mark, end + 1)) {
    if (!isInk(text[end - 1]) || isWord(text, end + 1)) continue;
    const parts = parseInline(text.slice(at + 1, end), new Set([...open, mark]));
    return { part: { type: marks[mark], parts }, end: end + 1 };
  }
  return undefined;
}

const isMark = (character: string | undefined): character is Mark => character !== undefined && Object.hasOwn(marks, character);

const isInk = (character: string | undefined): boolean => character !== undefined && !/\s/.test(character);

/** Whether a letter or a digit stands there: a mark that touches one from outside opens or closes nothing. */
const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
