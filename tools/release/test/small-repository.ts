import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../../repo-checks/src/workspace.ts";
import { readFileSync } from "node:fs";

/** A repository with two published packages and a tool, set up as ours is, with a branch beside `main`. It is gone after the test. */
export interface SmallRepository {
  readonly folder: string;
  /** Writes files, or removes those without a text, and commits. */
  readonly commit: (files: { readonly [path: string]: string | undefined }) => void;
}

export function smallRepository(files: { readonly [path: string]: string } = {}): SmallRepository {
  const folder = mkdtempSync(join(tmpdir(), "wabakit-small-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], { cwd: folder, encoding: "utf8" });
  const commit: SmallRepository["commit"] = (changes) => {
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (text === undefined) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "change");
  };
  const manifest = (name: string, rest: object): string => JSON.stringify({ name, ...rest });
  git("init", "--quiet", "--initial-branch=main");
  commit({
    "package.json": manifest("small", { private: true, packageManager: "pnpm@12.21.0" }),
    "pnpm-workspace.yaml": "packages: [packages/*, tools/*]\n",
    "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
    ".changeset/config.json": readFileSync(join(root, ".changeset/config.json"), "utf8"),
    ".changeset/old.md": '---\n"one": minor\n---\n\nWas there before.\n',
    "packages/one/package.json": manifest("one", { version: "0.1.0" }),
    "packages/one/src/index.ts": "export const one = 1;\n",
    "packages/two/package.json": manifest("two", { version: "0.1.0" }),
    "tools/three/package.json": manifest("three", { private: true }),
    ...files,
  });
  git("switch", "--quiet", "--create", "change");
  return { folder, commit };
}
