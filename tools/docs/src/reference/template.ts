/** What stands around Redoc. */
export interface Around {
  /** The bar at the top, HTML. */
  readonly header: string;
  readonly description: string;
  /** The way from the page to the top of the site: `../`. */
  readonly top: string;
  readonly bundleLink: string;
  readonly scriptLink: string;
}

/**
 * The page around Redoc, in Handlebars. Its policy allows files of the site alone, and the one script that Redoc leaves in the page, by its hash.
 * (A string and not a file, because the formatter takes the doctype out of `.hbs` files.)
 */
export const template = ({ header, description, top }: Around): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' SCRIPT-HASHES; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'">
<title>{{title}} · wabakit</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<link rel="icon" href="${top}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${top}assets/bar.css">
<link rel="stylesheet" href="${top}assets/redoc.css">
<script src="${top}assets/theme.js"></script>
<script src="${top}assets/site.js" defer></script>
{{{redocHead}}}
</head>
<body>
${header}
{{{redocHTML}}}
</body>
</html>
`;
