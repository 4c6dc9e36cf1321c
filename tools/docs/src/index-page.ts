/** A vendor's page, as the index lists it. */
export interface Entry {
  readonly file: string;
  readonly title: string;
  /** Markdown; the index shows the first sentence. */
  readonly description: string;
}

/** A plain page that links the vendors' pages. */
export const indexPage = (entries: readonly Entry[]): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>wabakit: the vendors' APIs</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { margin-top: 1.5rem; font-weight: 600; }
dd { margin-left: 0; }
</style>
</head>
<body>
<h1>The vendors' APIs</h1>
<p>Each page is made from the vendor's contract in <code>specs/</code> and works without a network.</p>
<dl>
${entries.map(listItem).join("\n")}
</dl>
</body>
</html>
`;

const listItem = ({ file, title, description }: Entry): string =>
  `<dt><a href="${encodeURIComponent(file)}">${escaped(title)}</a></dt>\n<dd>${escaped(firstSentence(description))}</dd>`;

/** The first sentence of a Markdown text, as plain text. */
export function firstSentence(markdown: string): string {
  const [paragraph = ""] = markdown.trim().split(/\n\s*\n/);
  const plain = paragraph.replaceAll(/[*`]/g, "").replaceAll(/\s+/g, " ");
  return /^.*?[.!?](?= |$)/.exec(plain)?.[0] ?? plain;
}

const entities: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
