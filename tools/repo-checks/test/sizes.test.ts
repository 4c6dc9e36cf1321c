import { afterAll, describe, expect, test } from "vitest";
import { report } from "../../presets/figures.ts";
import { bundle, type Bundle, programs } from "../src/bundles.ts";
import { installedWith } from "../src/dependencies.ts";
import { packedPackages } from "../src/packed.ts";
import { installLimits, kilobytes, tooLarge } from "../src/size-limits.ts";
import { vendorPackages } from "../src/vendor-packages.ts";

// What a user pays for: what is downloaded to a browser or a worker, and what is installed.
const vendors = await vendorPackages();
const figures: Record<string, string> = {};
afterAll(() => report("sizes", figures));

test("every vendor is measured", () => {
  const measured = programs().filter(({ kind }) => kind === "facade with one vendor");
  expect(measured.flatMap((program) => program.vendors)).toEqual(vendors.map(({ id }) => id));
});

describe.each(programs())("a bundle of the $name", (program) => {
  test("is small, and has no code of a vendor that it does not name", async () => {
    const made = await bundle(program);
    figures[`bundle, gzipped: ${program.name}`] = kilobytes(made.gzip);
    expect(tooLarge(program, made)).toEqual([]);
    const inIt = vendors.map(({ id }) => id).filter((id) => Object.hasOwn(made.minified, id));
    expect(inIt).toEqual(program.vendors);
  });
});

describe.each(vendors)("with $id", ({ folder, manifest }) => {
  test("few packages are installed, and they are small", () => {
    const packages = installedWith(`packages/${folder.split(/[\\/]/).at(-1) ?? ""}`);
    const ours = packed.filter(({ name }) => packages.includes(name));
    const unpacked = ours.reduce((sum, { unpackedBytes }) => sum + unpackedBytes / 1000, 0);
    figures[`installed with ${manifest.name}`] = `${packages.length} packages, ours ${kilobytes(unpacked)}`;
    expect(packages.length, packages.join(", ")).toBeLessThanOrEqual(installLimits.packages);
    expect(unpacked, ours.map(({ name, unpackedBytes }) => `${name} ${unpackedBytes}`).join(", ")).toBeLessThanOrEqual(
      installLimits.unpacked,
    );
  });
});

const packed = packedPackages();

test("what grew is named: the bundle, and the package in it", () => {
  const program = { name: "client of acme", kind: "client", code: "", vendors: ["acme"] } as const;
  const small: Bundle = { gzip: 1, minified: { core: 1, acme: 1 } };
  expect(tooLarge(program, small)).toEqual([]);
  expect(tooLarge(program, { gzip: 99, minified: { core: 98.76, acme: 1, lodash: 0.5 } })).toEqual([
    expect.stringMatching(/^client of acme, minified and gzipped: 99\.00 kB, at most \d+\.\d\d kB$/),
    expect.stringMatching(/^core in client of acme, minified: 98\.76 kB, at most \d+\.\d\d kB$/),
    "lodash in client of acme, minified: 0.50 kB, at most 0.00 kB",
  ]);
});
