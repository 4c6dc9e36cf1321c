import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Subject, subjects } from "../../faults/src/subject.ts";
import { packages, root } from "./workspace.ts";

/** A program of a user's that constructs what it needs and sends one text, and the packages it names. */
export interface Program {
  readonly name: string;
  /** Which limit it is held to. */
  readonly kind: Kind;
  readonly code: string;
  /** The ids of the vendors it names. */
  readonly vendors: readonly string[];
}

export type Kind = "client" | "signing client" | "facade with one vendor" | "facade with every vendor";

/** The programs whose size is promised, for every vendor of the registry. */
export const programs = (): Program[] => [
  ...subjects.map((vendor): Program => ({
    name: `client of ${vendor.id}`,
    kind: isSigned(vendor) ? "signing client" : "client",
    code: clientProgram(vendor),
    vendors: [vendor.id],
  })),
  ...subjects.map((vendor): Program => ({
    name: `facade with ${vendor.id}`,
    kind: "facade with one vendor",
    code: facadeProgram([vendor]),
    vendors: [vendor.id],
  })),
  {
    name: "facade with every vendor",
    kind: "facade with every vendor",
    code: facadeProgram(subjects),
    vendors: subjects.map(({ id }) => id),
  },
];

/** What a bundler makes of a program for a browser or a worker. */
export interface Bundle {
  /** In kilobytes of 1,000 bytes, minified and gzipped. */
  readonly gzip: number;
  /** Minified, in kilobytes, by the folder of the package: `core`. What is not of this workspace goes by its name. */
  readonly minified: { readonly [folder: string]: number };
}

/** Bundles a program as esbuild does by default; the packages must be built. */
export async function bundle({ code }: Pick<Program, "code">): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
    outfile: "bundle.js",
    plugins: [
      {
        name: "workspace",
        setup: ({ onResolve }) => onResolve({ filter: /^(?:@wabakit\/|wabakit$)/ }, ({ path }) => ({ path: resolved(path) })),
      },
    ],
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error("esbuild gave no bundle.");
  const minified: { [folder: string]: number } = {};
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const folder = folderOf(path);
    if (bytesInOutput > 0 && folder !== undefined) minified[folder] = (minified[folder] ?? 0) + bytesInOutput / 1000;
  }
  return { gzip: gzipSync(file.contents, { level: 9 }).length / 1000, minified };
}

/** As Node finds a package from within itself, so that nothing here has to depend on every vendor. */
function resolved(specifier: string): string {
  const owner = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (owner === undefined) throw new Error(`There is no package ${specifier}.`);
  return createRequire(join(owner.folder, "package.json")).resolve(specifier);
}

function folderOf(path: string): string | undefined {
  const [, ours, foreign] = /packages\/([^/]+)\/dist\/|node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path) ?? [];
  return ours ?? foreign;
}

const isSigned = ({ document }: Subject): boolean => JSON.stringify(document).includes('"x-signed-with"');

function clientProgram({ id, credentials, operations }: Subject): string {
  const factory = `create${id.charAt(0).toUpperCase()}${id.slice(1)}Client`;
  const path = operations[0]?.path ?? "/";
  return `import { ${factory} } from "@wabakit/${id}";
const client = ${factory}(${JSON.stringify(credentials)});
console.log(await client.POST(${JSON.stringify(path)}, { body: { to: "447700900123", type: "text", text: { body: "Hello" } } }));`;
}

function facadeProgram(vendors: readonly Subject[]): string {
  const providers = vendors.map(({ id, credentials, demoOptions }) => `${id}(${JSON.stringify({ ...credentials, ...demoOptions })})`);
  const imported = vendors.map(({ id }) => `import { ${id} } from "@wabakit/${id}";`).join("\n");
  const [provider, composing] = vendors.length === 1 ? [providers[0], ""] : [`failover([${providers.join(", ")}])`, ", failover"];
  return `import { createWhatsApp${composing} } from "wabakit";
${imported}
const whatsapp = createWhatsApp({ provider: ${provider} });
console.log(await whatsapp.send({ to: "+447700900123", type: "text", text: { body: "Hello" } }));`;
}
