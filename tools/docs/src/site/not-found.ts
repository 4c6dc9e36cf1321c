import { createHash } from "node:crypto";
import { escaped } from "./html.ts";

const style = "body{max-width:36rem;margin:20vh auto;padding:0 1rem;font:1.1rem/1.6 system-ui,sans-serif}:root{color-scheme:light dark}";

/** What a host shows for an address that is none. It may stand at any depth, so it needs no other file, and its one link is a whole address. */
export const notFoundPage = (homepage: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'">
<title>Not found · wabakit</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<style>${style}</style>
</head>
<body>
<main>
<h1>There is no such page</h1>
<p>It may have moved. Begin at the <a href="${escaped(homepage)}">home page</a>, whose search knows every section.</p>
<p lang="zh-Hans">没有这个页面。请从<a href="${escaped(homepage)}zh/index.html">中文首页</a>开始。</p>
</main>
</body>
</html>
`;
