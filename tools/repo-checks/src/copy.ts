import { execFile } from "node:child_process";
import { copyFileSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { pnpmProgram } from "./pnpm.ts";
import { root } from "./workspace.ts";

const exec = promisify(execFile);

/** A copy of this repository in a folder of its own: what git knows or would take, and what the packages have built. */
export interface Copy {
  readonly folder: string;
  /** Runs a program in one of its folders, with what is installed there on the path. Fails with the program's output. */
  readonly run: (folder: string, program: string, ...args: string[]) => Promise<string>;
  /** Runs the pnpm that the repository pins. */
  readonly pnpm: (...args: string[]) => Promise<string>;
  /** `pnpm install` from what the repository has installed before: nothing is fetched. */
  readonly install: (...args: string[]) => Promise<string>;
  readonly text: (path: string) => string;
  /** The files that were there from the beginning and are not what they were. */
  readonly changed: () => string[];
  readonly remove: () => void;
}

export async function copyRepository(): Promise<Copy> {
  const copy = mkdtempSync(join(tmpdir(), "wabakit-"));
  const { stdout } = await exec("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const files = stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  for (const path of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    copyFileSync(join(root, path), join(copy, path));
  }
  for (const built of globSync("packages/*/dist", { cwd: root })) cpSync(join(root, built), join(copy, built), { recursive: true });

  const text = (path: string): string => readFileSync(join(copy, path), "utf8");
  const original = new Map(files.map((path) => [path, text(path)]));
  const run: Copy["run"] = async (folder, program, ...args) => {
    const options = { cwd: join(copy, folder), env: environment(copy), maxBuffer: 64 * 1024 * 1024 };
    const output = await exec(program, args, options).catch((error: unknown) => {
      throw new Error(`${program} ${args.join(" ")} failed in a copy of the repository:\n${outputOf(error)}`);
    });
    return output.stdout;
  };
  const pnpm: Copy["pnpm"] = (...args) => run("", ...pnpmProgram(), ...args);
  return {
    folder: copy,
    run,
    pnpm,
    install: (...args) => pnpm("install", ...args, "--prefer-offline", ...storeOption()),
    text,
    changed: () => [...original].flatMap(([path, before]) => (text(path) === before ? [] : [path])).toSorted(),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** The environment without what this test run has put into it, and with the programs of the copy. */
function environment(copy: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TURBO|NODE_ENV$|npm_(?!config_)|CI$)/.test(name));
  return { ...Object.fromEntries(own), PATH: [join(copy, "node_modules/.bin"), process.env["PATH"]].join(delimiter) };
}

/** The store that the repository was installed from, wherever the user keeps it. */
function storeOption(): string[] {
  const [, store] = /"?storeDir"?: "?([^",\n]+)/.exec(readFileSync(join(root, "node_modules/.modules.yaml"), "utf8")) ?? [];
  return store === undefined ? [] : ["--store-dir", store];
}

const outputOf = (error: unknown): string => {
  const { stdout, stderr }: { stdout?: string; stderr?: string } = Object(error);
  return `${stdout ?? ""}${stderr ?? String(error)}`;
};
