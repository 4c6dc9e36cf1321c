import { globSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix, relative } from "node:path";
import {
  Application,
  type DeclarationReflection,
  type LogLevel,
  Logger,
  type ProjectReflection,
  ReferenceReflection,
  ReflectionKind,
} from "typedoc";
import { manifestOf, packages } from "../../../repo-checks/src/workspace.ts";
import { root } from "../../../codegen/src/registry.ts";
import { listed } from "../reader/tree.ts";
import type { MarkdownPage } from "../site/page.ts";

/** One page of the reference: what a subpath of a package exports. */
export interface Entry {
  /** As it is imported: `@wabakit/itniotech/webhook`. */
  readonly specifier: string;
  /** Its source, from the root: `packages/itniotech/src/webhook.ts`. */
  readonly file: string;
  /** `api/itniotech-webhook` */
  readonly path: string;
  /** What the package is for, of its main entry alone. */
  readonly description: string | undefined;
}

/** Every subpath of every package that has types of its own. */
export const apiEntries = (): Entry[] =>
  packages
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .flatMap(({ name, folder, exports }) =>
      Object.entries(exports).flatMap(([subpath, target]) => {
        const types: unknown = typeof target === "object" && target !== null && "types" in target ? target.types : undefined;
        if (typeof types !== "string") return [];
        const source = types.replace(/^\.\/dist\//, "src/").replace(/\.d\.ts$/, ".ts");
        return [
          {
            specifier: name + subpath.slice(1),
            file: relative(root, join(folder, source)).replaceAll("\\", "/"),
            path: `api/${posix.basename(name)}${subpath.slice(1).replaceAll("/", "-")}`,
            description: subpath === "." ? String(manifestOf(folder)["description"]) : undefined,
          },
        ];
      }),
    );

/** The facade first, what only authors of vendors import last. */
const rank = (name: string): number => (name === "wabakit" ? 0 : name === "@wabakit/core" ? 2 : 1);

/** The pages, made from the sources with typedoc. @throws {Error} at an export without a description, and at a link that leads nowhere */
export async function apiPages(repository: string): Promise<MarkdownPage[]> {
  const entries = apiEntries();
  const folder = await mkdtemp(join(tmpdir(), "wabakit-docs-api-"));
  try {
    const problems: string[] = [];
    const app = await typedoc(entries, repository);
    app.logger = new Collecting(problems);
    const project = await app.convert();
    if (project !== undefined) {
      problems.push(...undocumented(project));
      await write(app, project, folder);
    }
    if (project === undefined || problems.length > 0) throw new Error(`The API reference is not whole:\n${problems.join("\n")}`);
    const leads = new Map(project.children?.map((module) => [module.name, leadOf(module)]));
    const files = new Map(entries.map((entry) => [written(entry), entry]));
    return await Promise.all(
      globSync("packages/**/*.md", { cwd: folder }).map(async (file) => {
        const entry = files.get(file.replaceAll("\\", "/"));
        if (entry === undefined) throw new Error(`typedoc wrote ${file}, which is no entry of a package.`);
        return {
          path: entry.path,
          markdown: asPage(entry, leads.get(moduleOf(entry)), await readFile(join(folder, file), "utf8"), files),
          weight: 1,
        };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What typedoc calls an entry: `packages/core/src`. */
const moduleOf = (entry: Entry): string => written(entry).replace(/\.md$/, "");

/** Where typedoc writes an entry: `packages/core/src.md` for an index. */
const written = ({ file }: Entry): string => file.replace(/(?:\/index)?\.ts$/, ".md");

const typedoc = (entries: readonly Entry[], repository: string): Promise<Application> =>
  Application.bootstrapWithPlugins({
    entryPoints: entries.map(({ file }) => join(root, file)),
    tsconfig: join(import.meta.dirname, "../../typedoc.tsconfig.json"),
    basePath: root,
    displayBasePath: root,
    logLevel: "Warn",
    plugin: ["typedoc-plugin-markdown"],
    readme: "none",
    skipErrorChecking: true, // the packages' own type checks have found what there is to find
    exclude: ["**/generated/**"], // the types of the contracts: the vendors' pages show those
    excludeExternals: true,
    excludePrivate: true,
    groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "Type Aliases", "*"],
    disableGit: true,
    sourceLinkTemplate: `${repository}/blob/main/{path}#L{line}`,
    validation: { notDocumented: false, invalidLink: true, notExported: false },
    ...looks,
  });

/** Options of typedoc-plugin-markdown, which are none of typedoc's own types. */
const looks: object = {
  router: "module",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: "table",
  propertiesFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  tableColumnSettings: { hideSources: true, hideModifiers: true, hideInherited: true, hideOverrides: true },
};

async function write(app: Application, project: ProjectReflection, folder: string): Promise<void> {
  app.validate(project);
  app.options.setValue("outputs", [{ name: "markdown", path: folder }]);
  await app.generateOutputs(project);
}

/** The exports that have no description, as sentences. */
const undocumented = ({ children: modules = [] }: ProjectReflection): string[] =>
  modules.flatMap(({ name, children = [] }) =>
    children
      .filter((one) => !one.isReference() && ![one, ...(one.signatures ?? [])].some((part) => part.hasComment()))
      .map((one) => `${name} exports ${one.name} (${one.sources?.[0]?.fileName ?? "?"}), which has no description.`),
  );

/** What a program can call or use of an entry, in words: not its types, but how many there are. */
function leadOf({ children = [] }: DeclarationReflection): string {
  const exported = children.map((one) => (one instanceof ReferenceReflection ? one.getTargetReflectionDeep() : one));
  const values = exported.filter((one) => !one.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]));
  const [types, others] = [exported.length - values.length, values.length - mostNamed];
  return listed(
    [
      ...values.slice(0, mostNamed).map(({ name }) => `\`${name}\``),
      ...(others > 0 ? [`${others} more`] : []),
      ...(types > 0 ? [`${types} ${types === 1 ? "type" : "types"}`] : []),
    ],
    "and",
  );
}

const mostNamed = 16;

/** Keeps what typedoc warns of. */
class Collecting extends Logger {
  readonly #problems: string[];

  constructor(problems: string[]) {
    super();
    this.#problems = problems;
  }

  override log(message: string, level: LogLevel): void {
    if (level >= 2) this.#problems.push(message); // warnings and errors
  }
}

/** The page with its name as it is imported, and its links between our paths. */
function asPage(entry: Entry, lead: string | undefined, markdown: string, files: ReadonlyMap<string, Entry>): string {
  const from = posix.dirname(written(entry));
  return markdown
    .replace(/^# .+$/m, `# ${entry.specifier}\n\n${[entry.description, `It exports ${lead ?? ""}.`].join(" ").trim()}`)
    .replaceAll(/\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)/g, (whole, to: string, place = "") => {
      const target = files.get(posix.join(from, to));
      return target === undefined ? whole : `](${posix.basename(target.path)}.md${String(place)})`;
    })
    .replaceAll(/^\*\*\*$\n+/gm, "");
}
