import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lostSources, packedPackages, promised } from "../src/packed.ts";
import { packages, root } from "../src/workspace.ts";

const packed = packedPackages();

/** All that a package of ours may consist of. What is no test, fixture, setting or key of ours needs no list of its own: it is not on this one. */
const allowed = [
  /^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|Dockerfile)$/,
  /^examples\/[\w-]+\.py$/,
  /^dist\/(?:[\w-]+\/)*[\w-]+(?:\.d\.ts|\.js(?:\.map)?)$/,
  /^dist\/(?:[\w-]+\/)*(?:openapi\.json|THIRD-PARTY-LICENSES)$/,
  /^dist\/inbox\/(?:[\w-]+\/)*[\w-]+\.(?:html|css|svg)$/,
];

/** What a key of somebody's looks like, in whatever file. */
const secrets = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bgh[opsu]_[A-Za-z0-9]{36}\b/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /_authToken\s*=/,
];

test("every package is looked at", () => {
  expect(packed.map(({ name }) => name)).toEqual(packages.map(({ name }) => name));
});

describe.each(packed)("what $name publishes", (one) => {
  const { folder, manifest, files } = one;
  const text = (file: string): string => readFileSync(join(folder, file), "utf8");

  test("is code, its types and its papers, and nothing else", () => {
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
  });

  test("has the licence of the repository", () => {
    expect(text("LICENSE")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
    expect(manifest["license"]).toBe("MIT");
  });

  test("has every file that its package.json promises", () => {
    expect(promised(manifest).length).toBeGreaterThan(1);
    expect(promised(manifest).filter((file) => !files.includes(file))).toEqual([]);
  });

  test("has the sources that its source maps point to", () => {
    expect(files.some((file) => file.endsWith(".map"))).toBe("." in manifest.exports); // a command that is nothing else has none
    expect(lostSources(one)).toEqual([]);
  });

  test("tells no secret, and nothing of the machine that built it", () => {
    const telling = files.filter((file) => text(file).includes(root) || secrets.some((secret) => secret.test(text(file))));
    expect(telling).toEqual([]);
  });
});

test.each([
  "test/provider.test.ts",
  "src/provider.ts",
  "dist/index.d.ts.map",
  ".env",
  ".npmrc",
  "dist/key.pem",
  "specs/webhooks/sent.json",
  "binding.gyp",
  "tsconfig.json",
])("%s would not be let through", (file) => {
  expect(allowed.some((pattern) => pattern.test(file))).toBe(false);
});
