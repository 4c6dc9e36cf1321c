import { join } from "node:path";
import { manifestOf, packages } from "../../../repo-checks/src/workspace.ts";
import { casesFor } from "../cases.ts";
import { build, type Command } from "../commands.ts";
import { nodeOnly } from "../install.ts";
import { fill, programs, triedIn } from "../programs.ts";
import type { Project, Result } from "../project.ts";
import { withMock } from "../with-mock.ts";

/** Node from npm is a package for each platform. */
const node = (version: string): string => `npm:node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}@${version}`;

/** The oldest Node that we promise, the newest of each line that is alive, and the others that run packages of npm. */
const installed = { "node-20": node("20.19.0"), "node-22": node("22.23.3"), "node-24": node("24.21.0"), "node-26": node("26.10.0") };
const versions = { bun: "1.4.5", deno: "2.9.6" };

/** How a runtime is started, by its title. */
const commands: { readonly [title: string]: Command } = {
  ...Object.fromEntries(
    Object.entries(installed).map(([name, source]) => [`Node ${source.split("@")[1] ?? ""}`, [`node_modules/${name}/bin/node`]]),
  ),
  [`Bun ${versions.bun}`]: ["node_modules/bun/bin/bun.exe", "run"],
  [`Deno ${versions.deno}`]: ["node_modules/deno/deno", "run", "--allow-all", "--quiet"],
};

/** What each of them runs: the packages imported, required, and the mock. */
const files = ["print.mjs", "require.cjs", "mock.mjs"];

/** Runtimes that need no bundler. */
export const runtimes: Project = {
  name: "runtimes",
  title: "Runtimes",
  dependencies: { ...installed, ...versions },
  scriptsOf: ["bun", "deno"],
  hasNodeOnly: true,
  examples: Object.keys(commands),
  async run(folder, report) {
    await withMock(async (mock) => {
      await fill(folder, await programs(await casesFor(mock)));
      for (const [example, command] of Object.entries(commands)) {
        for (const file of files) {
          for (const tried of triedIn(await build([...command, file], folder))) report({ example, ...tried });
        }
        if (example.startsWith("Node ")) for (const result of await tryForNode(example, command, folder)) report(result);
      }
    });
  },
};

/** What is for Node alone: the commands say their version, and the packages that no other runtime is promised for are loaded. */
async function tryForNode(example: string, command: Command, folder: string): Promise<readonly Result[]> {
  const run = (what: string, ...args: readonly string[]): Promise<Result> =>
    build([...command, ...args], folder).then(
      () => ({ example, what }),
      (error: unknown) => ({ example, what, problem: String(error) }),
    );
  const tries = packages.flatMap(({ name, folder: source, exports }) => {
    const bins = Object.entries<string>(Object(manifestOf(source)["bin"]));
    const loads = nodeOnly.has(name) && "." in exports;
    return [
      ...bins.map(([bin, file]) => run(bin, join("node_modules", name, file), "--version")),
      ...(loads ? [run(name, "--input-type=module", "--eval", `await import("${name}")`)] : []),
    ];
  });
  return Promise.all(tries);
}
