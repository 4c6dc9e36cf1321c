import type { ComponentChildren, JSX } from "preact";
import { type Block, type Inline, parseText } from "../model/whatsapp-text.ts";
import { Link } from "./link.tsx";

/** More than WhatsApp takes in one text; what a hostile request holds beyond it is in the raw request. */
const longest = 10_000;

/** A text as WhatsApp shows it. */
export function RichText({ text }: { readonly text: string | undefined }): JSX.Element | null {
  if (text === undefined || text === "") return null;
  const left = text.length - longest;
  return (
    <div class="rich-text" dir="auto">
      {parseText(text.slice(0, longest)).map(blockOf)}
      {left > 0 && <p class="note">… and {left.toLocaleString("en")} more characters: see the request.</p>}
    </div>
  );
}

function blockOf(block: Block): JSX.Element {
  const lines = block.lines.map((line) => line.map(inlineOf));
  switch (block.type) {
    case "lines":
      return <p>{lines.flatMap((line, place) => (place === 0 ? line : ["\n", ...line]))}</p>;
    case "bullets":
      return <ul>{lines.map(item)}</ul>;
    case "numbers":
      return <ol start={block.start}>{lines.map(item)}</ol>;
    case "quote":
      return <blockquote>{lines.flatMap((line, place) => (place === 0 ? line : ["\n", ...line]))}</blockquote>;
    default:
      return block satisfies never;
  }
}

const item = (line: ComponentChildren): JSX.Element => <li>{line}</li>;

function inlineOf(part: Inline): ComponentChildren {
  switch (part.type) {
    case "text":
      return part.text;
    case "code":
      return <code>{part.text}</code>;
    case "link":
      return <Link href={part.href}>{part.text}</Link>;
    case "bold":
      return <strong>{part.parts.map(inlineOf)}</strong>;
    case "italic":
      return <em>{part.parts.map(inlineOf)}</em>;
    case "strike":
      return <s>{part.parts.map(inlineOf)}</s>;
    default:
      return part satisfies never;
  }
}
