import { join, sep } from "node:path";
import ts from "typescript";
import { libraries, type Package } from "./workspace.ts";

/** The public API of a package, as Markdown: for each entry what it exports and which types those lean on, in the compiler's words and without comments. */
export interface ApiReport {
  readonly file: string;
  readonly text: string;
}

/** Of every published package; they must be built. */
export function apiReports(): ApiReport[] {
  const entries = libraries.flatMap(entriesOf);
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2023,
      types: [],
      noLib: true,
    },
  );
  return libraries.map((one) => {
    const before: Printed = new Map();
    const sections = entries.filter(({ name }) => name === one.name).map((entry) => sectionOf(program, one.folder, entry, before));
    const preface = "Made from the built types by `npm run api`: do not edit. What changes here, changes for users.";
    return { file: join(one.folder, "api.md"), text: [`# The API of ${one.name}`, preface, ...sections].join("\n\n").concat("\n") };
  });
}

interface Entry {
  readonly name: string;
  /** What is imported: `wabakit/telemetry`. */
  readonly specifier: string;
  readonly file: string;
}

const entriesOf = ({ name, folder, exports }: Package): Entry[] =>
  Object.entries(exports).flatMap(([subpath, target]) => {
    const types: unknown = Object(target)["types"];
    return typeof types === "string" ? [{ name, specifier: name + subpath.slice(1), file: join(folder, types) }] : [];
  });

/** Which entry of a package a declaration stands under: it stands there once. */
type Printed = Map<ts.Symbol, string>;

function sectionOf(program: ts.Program, folder: string, { specifier, file }: Entry, before: Printed): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => ({
    symbol,
    name: symbol.name,
    resolved: targetOf(checker, symbol),
  }));
  const handedOn = exported.flatMap(({ symbol, name, resolved }) => {
    const from = isIn(folder, resolved) ? before.get(resolved) : moduleOf(checker, symbol);
    return from === undefined ? [] : [`export { ${name} } from "${from}";`];
  });
  const own = exported.filter(({ resolved }) => isIn(folder, resolved) && !before.has(resolved));
  for (const { resolved } of own) before.set(resolved, specifier);
  const roots = own.map(({ resolved }) => resolved);
  const leanedOn = [...reachable(checker, folder, roots)].filter((symbol) => !before.has(symbol));
  for (const symbol of leanedOn) before.set(symbol, specifier);
  const blocks = [
    handedOn.toSorted().join("\n"),
    ...own.map(({ resolved, name }) => `export ${textOf(resolved, name)}`).toSorted(),
    ...(leanedOn.length === 0 ? [] : ["// not exported"]),
    ...leanedOn.map((symbol) => textOf(symbol, symbol.name)).toSorted(),
  ];
  return `## ${specifier}\n\n\`\`\`ts\n${blocks.filter((block) => block !== "").join("\n\n")}\n\`\`\``;
}

const targetOf = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Everything of the package that is named in what is given, and in what is named there. */
function reachable(checker: ts.TypeChecker, folder: string, symbols: readonly ts.Symbol[]): Set<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const visit = (symbol: ts.Symbol): void => {
    if (found.has(symbol)) return;
    found.add(symbol);
    if (isGenerated(symbol)) return;
    for (const declaration of symbol.declarations ?? []) ts.forEachChild(declaration, walk);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const named = checker.getSymbolAtLocation(node);
      const resolved = named && targetOf(checker, named);
      if (resolved !== undefined && isIn(folder, resolved) && isTopLevel(resolved)) visit(resolved);
    }
    ts.forEachChild(node, walk);
  };
  symbols.forEach(visit);
  return found;
}

const isIn = (folder: string, { declarations = [] }: ts.Symbol): boolean =>
  declarations.some((declaration) => declaration.getSourceFile().fileName.startsWith((folder + sep).replaceAll("\\", "/")));

const isTopLevel = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((declaration) => ts.isSourceFile(statementOf(declaration).parent));

/** The names that openapi-typescript gives; what they hold is in `src/generated`, where a change shows. */
const generated = new Set(["paths", "webhooks", "components", "operations", "$defs"]);
const isGenerated = ({ name, declarations = [] }: ts.Symbol): boolean =>
  generated.has(name) &&
  declarations.some((declaration) => ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration));

const printer = ts.createPrinter({ removeComments: true });

/** A declaration as it stands there, under the name by which it is exported. */
function textOf(symbol: ts.Symbol, name: string): string {
  if (isGenerated(symbol)) return `interface ${name} {} // src/generated/schema.ts`;
  const declarations = (symbol.declarations ?? []).map((declaration) => {
    const text = printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile());
    return text
      .replace(/^(?:export )?(?:declare )?/, "")
      .replaceAll("    ", "  ")
      .replaceAll(/\$\d+\b/g, ""); // the bundler's, where two files have the same name
  });
  return declarations.join("\n") + (plain(name) === plain(symbol.name) ? "" : ` // as ${name}`);
}

const plain = (name: string): string => name.replace(/\$\d+$/, "");

/** A variable's declaration is inside its statement. */
const statementOf = (declaration: ts.Node): ts.Node => (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration);

/** Where a name that is only handed on comes from: the module it is imported from. */
function moduleOf(checker: ts.TypeChecker, symbol: ts.Symbol): string | undefined {
  for (
    let at: ts.Symbol | undefined = symbol;
    at !== undefined && at.flags & ts.SymbolFlags.Alias;
    at = checker.getImmediateAliasedSymbol(at)
  ) {
    const [declaration] = at.declarations ?? [];
    const statement = declaration && ts.findAncestor(declaration, (node) => ts.isExportDeclaration(node) || ts.isImportDeclaration(node));
    const specifier = statement?.moduleSpecifier;
    if (specifier !== undefined && ts.isStringLiteral(specifier) && !specifier.text.startsWith(".")) return specifier.text;
  }
  return undefined;
}
