import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { manifests, runtimeTree, workspaceSettings } from "../src/dependencies.ts";
import { manifestOf, packages, root } from "../src/workspace.ts";

/** What npm and pnpm run when a package is installed, from the registry or from git. */
const installScripts = new Set(["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"]);

describe.each(manifests)("$path", ({ path, manifest }) => {
  const ours = path.startsWith("packages/") ? ["devDependencies"] : ["devDependencies", "dependencies"];

  test("pins to the digit what we build and test with", () => {
    const ranges = ours.flatMap((field) => Object.entries<string>(Object(manifest[field])));
    const loose = ranges.filter(([, range]) => !/^(?:workspace:[*^]|\d+\.\d+\.\d+(?:-[\w.]+)?)$/.test(range));
    expect(loose).toEqual([]);
  });
});

describe.each(packages)("$name", ({ folder }) => {
  test("runs nothing when it is installed", () => {
    expect(Object.keys(Object(manifestOf(folder)["scripts"])).filter((script) => installScripts.has(script))).toEqual([]);
  });

  // What is new here comes to everybody who installs the package: read it before you take it over with
  // npm run pnpm -- --filter @wabakit/repo-checks exec vitest run -u dependencies
  test("brings what it brought before, and nothing more", async () => {
    const name = basename(folder);
    await expect(`${runtimeTree(`packages/${name}`)}\n`).toMatchFileSnapshot(`runtime-trees/${name}.txt`);
  });
});

test("pnpm is pinned, and takes nothing that was published less than three days ago", () => {
  expect(manifestOf(root)["packageManager"]).toMatch(/^pnpm@\d+\.\d+\.\d+$/);
  expect(workspaceSettings["minimumReleaseAge"]).toBeGreaterThanOrEqual(3 * 24 * 60);
});
