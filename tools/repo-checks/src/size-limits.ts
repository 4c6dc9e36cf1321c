import type { Bundle, Kind, Program } from "./bundles.ts";

/**
 * What each kind of program may weigh, in kilobytes: the whole gzipped, and each package in it minified, which says where it grew. `vendor` stands for each
 * vendor's. A limit is what was reached; lower it with what makes a bundle smaller.
 */
export const bundleLimits: {
  readonly [kind in Kind]: { readonly gzip: number; readonly minified: { readonly [folder: string]: number } };
} = {
  client: { gzip: 7.5, minified: { core: 17.8, vendor: 1.1 } },
  "signing client": { gzip: 9.7, minified: { core: 23.2, vendor: 1.1 } },
  "facade with one vendor": { gzip: 23.7, minified: { core: 46.6, wabakit: 4.3, vendor: 20.4 } },
  "facade with every vendor": { gzip: 33.5, minified: { core: 51.5, wabakit: 7.9, vendor: 20.4 } },
};

/** What comes with one vendor's package: how many packages, itself included, and how many kilobytes ours among them are when they are unpacked. */
export const installLimits = { packages: 2, unpacked: 698 } as const;

/** What is too large in a bundle, as sentences. */
export function tooLarge({ name, kind, vendors }: Program, { gzip, minified }: Bundle): string[] {
  const limits = bundleLimits[kind];
  const parts = Object.entries(minified).map(([folder, size]) => {
    const limit = limits.minified[vendors.includes(folder) ? "vendor" : folder] ?? 0;
    return { what: `${folder} in ${name}, minified`, size, limit };
  });
  return [{ what: `${name}, minified and gzipped`, size: gzip, limit: limits.gzip }, ...parts]
    .filter(({ size, limit }) => size > limit)
    .map(({ what, size, limit }) => `${what}: ${kilobytes(size)}, at most ${kilobytes(limit)}`);
}

export const kilobytes = (size: number): string => `${size.toFixed(2)} kB`;
