const entities: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in HTML, also between double quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);

/** The text that HTML writes so, as far as markdown-it and shiki write it. */
export const unescaped = (html: string): string =>
  html.replaceAll(/&(?:#x([0-9A-F]+)|(lt|gt|quot|amp));/gi, (_, hex: string | undefined, name: string) =>
    hex === undefined ? (characters[name] ?? "") : String.fromCodePoint(Number.parseInt(hex, 16)),
  );

const characters: { readonly [name: string]: string } = { lt: "<", gt: ">", quot: '"', amp: "&" };
