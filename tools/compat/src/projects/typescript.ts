import { join, relative } from "node:path";
import { execPath } from "node:process";
import { messageTypes } from "../../../conformance/src/messages.ts";
import { providerFor, providersUnderTest } from "../../../conformance/src/providers.ts";
import { codeBlocks } from "../../../repo-checks/src/code-blocks.ts";
import { packages, root } from "../../../repo-checks/src/workspace.ts";
import { build } from "../commands.ts";
import { fill, type Files } from "../programs.ts";
import type { Project, Result } from "../project.ts";
import { withMock } from "../with-mock.ts";

const versions = ["5.4.5", "5.9.3", "6.0.3", "7.0.2"];

/** How modules are found, and the settings that go with it: of a server, and of an application with a page. */
const resolutions = {
  node16: { module: "node16", moduleResolution: "node16", lib: ["es2023"] },
  nodenext: { module: "nodenext", moduleResolution: "nodenext", lib: ["es2023"] },
  bundler: { module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom", "dom.iterable"] },
};

const common = {
  target: "es2022",
  types: ["node"],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: false,
};

const nameOf = (version: string): string => `typescript-${version.split(".")[0] ?? ""}.${version.split(".")[1] ?? ""}`;

/** Compilers, with the declarations of everything that they meet checked too. */
export const typescript: Project = {
  name: "typescript",
  title: "TypeScript, with `skipLibCheck: false`",
  dependencies: {
    ...Object.fromEntries(versions.map((version) => [nameOf(version), `npm:typescript@${version}`])),
    "@types/node": "24.19.2",
    "@opentelemetry/api": "1.10.0", // the peer of wabakit/telemetry
  },
  hasNodeOnly: true,
  examples: versions.map((version) => `TypeScript ${version}`),
  async run(folder, report) {
    const sources = { ...readmeBlocks(), "entries.ts": entries(), "contracts.ts": contracts(), "vendors.ts": await vendors() };
    const configs = Object.entries(resolutions).map(([resolution, options]) => {
      // `module: node16` knows no import attributes, which Node itself demands for JSON.
      const files = Object.keys(sources).filter((file) => resolution !== "node16" || file !== "contracts.ts");
      return [`${resolution}.json`, JSON.stringify({ compilerOptions: { ...common, ...options }, files })];
    });
    await fill(folder, { ...sources, ...Object.fromEntries(configs) });
    for (const version of versions)
      for (const result of await Promise.all(Object.keys(resolutions).map((resolution) => compile(folder, version, resolution))))
        report(result);
  },
};

async function compile(folder: string, version: string, resolution: string): Promise<Result> {
  const tsc = `node_modules/${nameOf(version)}/bin/tsc`;
  const result = { example: `TypeScript ${version}`, what: resolution };
  return build([execPath, tsc, "--project", `${resolution}.json`], folder).then(
    () => result,
    (error: unknown) => ({ ...result, problem: String(error) }),
  );
}

/** What the READMEs show, as far as it wants nothing but our packages. */
function readmeBlocks(): Files {
  const blocks = packages.flatMap(({ folder }) => codeBlocks(join(folder, "README.md")));
  const own = blocks.filter(({ code }) =>
    [...code.matchAll(/ from "([^"]+)"/g)].every(([, from = ""]) => /^(?:@wabakit\/(?!mock\/vitest)|wabakit$|node:)/.test(from)),
  );
  return Object.fromEntries(
    own.map(({ file, line, code }) => [`${relative(root, file).replaceAll(/\W+/g, "-")}-${line}.ts`, `${code}\nexport {};\n`]),
  );
}

/** Every entry of every package; but the matchers for vitest, which are not for those who have none. */
const paths = packages
  .flatMap(({ name, exports }) => Object.keys(exports).map((subpath) => name + subpath.slice(1)))
  .filter((path) => path !== "@wabakit/mock/vitest");

const entries = (): string =>
  importing(
    paths.filter((path) => !path.endsWith(".json")),
    (name, path) => `import * as ${name} from "${path}";`,
  );

const contracts = (): string =>
  importing(
    paths.filter((path) => path.endsWith(".json")),
    (name, path) => `import ${name} from "${path}" with { type: "json" };`,
  );

function importing(which: readonly string[], line: (name: string, path: string) => string): string {
  const names = which.map((_, index) => `entry${index}`);
  const imports = which.map((path, index) => line(names[index] ?? "", path));
  return `${imports.join("\n")}\nexport const all: readonly object[] = [${names.join(", ")}];\n`;
}

/** That types are what they are, and not `any`: what a vendor does not send is an error. */
const vendors = (): Promise<string> =>
  withMock(async (mock) => {
    const blocks = (await providersUnderTest()).map((vendor) => {
      const { messageTypes: sent } = providerFor(vendor, mock);
      const refused = messageTypes.filter((type) => !sent.has(type));
      return `import { ${vendor.id} } from "@wabakit/${vendor.id}";
type ${vendor.id}Type = Parameters<ReturnType<typeof ${vendor.id}>["send"]>[0]["type"];
export const ${vendor.id}Sends: readonly ${vendor.id}Type[] = ${JSON.stringify([...sent])};
${refused.map((type) => `// @ts-expect-error it does not send this type\nexport const ${vendor.id}_${type}: ${vendor.id}Type = "${type}";\n`).join("")}`;
    });
    return blocks.join("\n");
  });
