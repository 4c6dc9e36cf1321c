import { mkdir, readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import type { Tried, VendorCase } from "./everywhere/checks.ts";

/** A file's text, by its path in the project. */
export type Files = { readonly [path: string]: string };

/** Writes files of a project. */
export async function fill(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The programs that try everything in a project, for these vendors. */
export async function programs(cases: readonly VendorCase[]): Promise<Files> {
  const checks = await readFile(join(import.meta.dirname, "everywhere/checks.ts"), "utf8");
  return {
    "checks.mjs": stripTypeScriptTypes(checks),
    "cases.json": JSON.stringify(cases),
    "imported.mjs": imported(cases),
    "print.mjs": `import { tried } from "./imported.mjs";\nconsole.log(JSON.stringify(await tried()));\n`,
    "require.cjs": required(cases),
    "mock.mjs": mock,
    "worker.mjs": `import { tried } from "./imported.mjs";\nexport default { fetch: async () => Response.json(await tried()) };\n`,
    // A page sends to where it comes from, which passes it on to the mock.
    "page.mjs": `import { tried } from "./imported.mjs";\nglobalThis.tried = tried(location.origin);\n`,
    "page.html": `<!doctype html>\n<title>compat</title>\n<link rel="icon" href="data:,">\n<script type="module" src="/page.mjs"></script>\n`,
  };
}

/** What a program has printed on its last line. */
export function triedIn(printed: string): readonly Tried[] {
  const last = printed.trim().split("\n").at(-1) ?? "";
  try {
    return JSON.parse(last) as readonly Tried[]; // by the programs above
  } catch {
    throw new Error(`It printed no results:\n${printed.slice(-2_000)}`);
  }
}

/** Each package of a vendor, by the name under which a program has it. */
const modulesOf = (cases: readonly VendorCase[]): readonly (readonly [name: string, from: string])[] => [
  ["facade", "wabakit"],
  ...cases.flatMap(({ id, push }) => [
    [id, `@wabakit/${id}`] as const,
    ...(push === undefined ? [] : [[`${id}Webhook`, `@wabakit/${id}/webhook`] as const]),
  ]),
];

const vendors = (cases: readonly VendorCase[]): string =>
  `const vendors = (baseUrl) => [\n${cases
    .map(({ id, push }, index) => {
      const options = `options: { ...cases[${index}].options, ...(baseUrl && { baseUrl }) }`;
      const parseWebhook = push === undefined ? "" : `, parseWebhook: ${id}Webhook.parseWebhook`;
      return `  { ...cases[${index}], ${options}, createProvider: ${id}.${id}${parseWebhook} },\n`;
    })
    .join("")}];\n`;

const imported = (cases: readonly VendorCase[]): string => `${modulesOf(cases)
  .map(([name, from]) => `import * as ${name} from "${from}";\n`)
  .join("")}import cases from "./cases.json" with { type: "json" };
import { tryAll } from "./checks.mjs";

${vendors(cases)}
export const tried = (baseUrl) => tryAll(vendors(baseUrl), facade);
`;

/** From CommonJS, everything in one row: that the packages can be required at all is what is asked. */
const required = (cases: readonly VendorCase[]): string => `${modulesOf(cases)
  .map(([name, from]) => `const ${name} = require("${from}");\n`)
  .join("")}const cases = require("./cases.json");

${vendors(cases)}
import("./checks.mjs")
  .then(({ tryAll }) => tryAll(vendors(), facade))
  .then((results) => {
    const problems = results.flatMap(({ what, problem }) => (problem === undefined ? [] : [what + ": " + problem]));
    console.log(JSON.stringify([{ what: "require()", ...(problems.length > 0 && { problem: problems.join("; ") }) }]));
  });
`;

const mock = `import { startMock } from "@wabakit/mock";
import cases from "./cases.json" with { type: "json" };
import { attempt } from "./checks.mjs";

const started = await attempt("mock", async () => {
  const mock = await startMock();
  try {
    const { status } = await fetch(mock.url + "/_mock");
    if (status !== 200 || cases.some(({ id }) => !(id in mock.credentials))) throw new Error("it answered " + status);
  } finally {
    await mock.close();
  }
});
console.log(JSON.stringify([started]));
`;
