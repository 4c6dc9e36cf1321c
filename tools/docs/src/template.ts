/**
 * The page around Redoc, in Handlebars. Its policy allows what stands in the file itself and no network at all.
 * (A string and not a file, because the formatter takes the doctype out of `.hbs` files.)
 */
export const template = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<title>{{title}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { margin: 0; }
/* The table of codes is wide, and a section without operations leaves the right half of the page empty. */
[data-section-id="/codes"] [data-testid="middle-panel"] { width: 100%; }
[data-section-id="/codes"] td:nth-child(-n + 2) code { white-space: nowrap; }
/* Paragraphs of a member's description would touch, and long lines of a sample would end at the edge. */
[data-component-name="Markdown/Markdown"] + [data-component-name="Markdown/Markdown"] { margin-top: 0.5em; }
[data-testid="source-code"], [data-testid="source-code"] * { white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
{{{redocHead}}}
</head>
<body>
{{{redocHTML}}}
</body>
</html>
`;
