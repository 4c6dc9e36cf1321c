import { describe, expect, test } from "vitest";
import { publintProblems, tarballs, typeProblems } from "../src/tarballs.ts";
import { manifestOf, packages, root } from "../src/workspace.ts";

const packed = tarballs();
const { homepage, repository } = manifestOf(root);

test("every package is packed", () => {
  expect(packed.map(({ name }) => name).toSorted()).toEqual(packages.map(({ name }) => name).toSorted());
});

describe.each(packed)("$name, as it is published", (tarball) => {
  const { name, manifest, readme } = tarball;
  const folder = packages.find((one) => one.name === name)?.folder ?? "";

  test("is what publint likes, its suggestions included", async () => {
    expect(await publintProblems(tarball)).toEqual([]);
  });

  test("has types for everybody who imports it: Are the types wrong?, profile esm-only", async () => {
    expect(await typeProblems(tarball)).toEqual("." in manifest.exports ? [] : ["There are no types."]); // nobody imports a command
  });

  test("says where the project lives: what the root package.json says", () => {
    const directory = folder.slice(root.length + 1).replaceAll("\\", "/");
    const url = String(Object(repository)["url"]);
    expect(manifest).toMatchObject({ homepage, repository: { type: "git", url, directory } });
    expect(manifest["bugs"]).toEqual({ url: `${url.replace(/^git\+|\.git$/g, "")}/issues` });
  });

  test("is ESM without side effects, for Node from 20.19 on, with types before code", () => {
    expect(manifest).toMatchObject({ type: "module", engines: { node: ">=20.19" }, license: "MIT" });
    expect([false, ["./dist/vitest.js"]]).toContainEqual(manifest["sideEffects"]); // matchers are added when they are imported
    expect(manifest["description"]).toMatch(/^[A-Z].+\.$/);
    expect(manifest["keywords"]).toEqual(expect.arrayContaining(["whatsapp"]));
    const conditions = Object.values(manifest.exports).filter((target) => typeof target === "object");
    expect(conditions.map((target) => Object.keys(Object(target)))).toEqual(conditions.map(() => ["types", "default"]));
    expect(manifest.exports).toHaveProperty(["./package.json"], "./package.json");
  });

  test("asks for versions, and for no workspace", () => {
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    const ranges = Object.values<string>({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    expect(ranges.filter((range) => !/^(?:\^|>=)\d/.test(range))).toEqual([]);
  });

  test("has a README that stands alone: how to install it, and code", () => {
    expect(readme).toMatch(new RegExp(`^# ${name}\n`));
    expect(readme).toContain("npm install");
    expect(readme).toMatch("." in manifest.exports ? /^```ts\n/m : /^```sh\n/m);
  });
});
