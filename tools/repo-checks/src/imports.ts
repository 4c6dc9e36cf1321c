import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Expression, parseSync, Visitor } from "oxc-parser";
import { manifestOf, root } from "./workspace.ts";

/** One import. Files are named by their paths from the root, everything else by its specifier: `node:fs`, `@wabakit/core/vendor`. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** It is erased: `import type`, `export type … from`, `import("…")` in a type. */
  readonly typesOnly?: boolean;
}

/** Every import that published code makes, and every package that a published package depends on. */
export function publishedImports(): Import[] {
  const files = globSync("packages/*/src/**/*.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  const manifests = globSync("packages/*/package.json", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  return [
    ...files.flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8"))),
    ...manifests.flatMap((file) => dependenciesOf(manifestOf(join(root, file, ".."))).map((to) => ({ from: file, to }))),
  ];
}

const dependenciesOf = ({ dependencies, peerDependencies, optionalDependencies }: ReturnType<typeof manifestOf>): string[] =>
  Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });

/** The imports in the text of one file. */
export function importsOf(file: string, text: string): Import[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (specifier: string, kind: "type" | "value" = "value"): void => {
    const to = specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
    found.push({ from: file, to, ...(kind === "type" ? { typesOnly: true } : {}) });
  };
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind),
    ExportNamedDeclaration: ({ source, exportKind }) => void (source && add(source.value, exportKind)),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind),
    ImportExpression: ({ source }) => add(literal(source)),
    TSImportType: ({ source }) => add(source.value, "type"),
    TSExternalModuleReference: ({ expression }) => add(expression.value),
  }).visit(program);
  return found;
}

/** What `import(…)` names. One that is computed names nothing, which no rule allows. */
const literal = (source: Expression): string =>
  source.type === "Literal" && typeof source.value === "string" ? source.value : "a computed module";
