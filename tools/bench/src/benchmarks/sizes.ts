import { bundle, type Kind, type Program, programs } from "../../../repo-checks/src/bundles.ts";
import { installedWith } from "../../../repo-checks/src/dependencies.ts";
import { packedPackages } from "../../../repo-checks/src/packed.ts";
import { type Benchmark, type Figure } from "../benchmark.ts";
import { subjects } from "../../../faults/src/subject.ts";

const limits: { readonly [kind in Kind]: { readonly atMost: number; readonly aim: number } } = {
  client: { atMost: 4, aim: 3.5 },
  "signing client": { atMost: 6, aim: 4.5 },
  "facade with one vendor": { atMost: 11, aim: 8 },
  "facade with every vendor": { atMost: 20, aim: 14 },
};

/** What a bundle weighs, and what is installed. `npm test` holds both to what was reached (`tools/repo-checks/src/size-limits.ts`). */
export const sizes: Benchmark = {
  name: "sizes",
  about: "kilobytes of a bundle that sends one text, and of what is installed",
  async measure() {
    const bundles = await Promise.all(programs().map(toFigure));
    return [...bundles, ...installed()];
  },
};

const toFigure = async (program: Program): Promise<Figure> => ({
  what: `bundle of the ${program.name}, minified and gzipped`,
  value: (await bundle(program)).gzip,
  unit: "kB",
  ...limits[program.kind],
});

function installed(): Figure[] {
  const packed = packedPackages();
  return subjects.flatMap(({ id }): Figure[] => {
    const names = installedWith(`packages/${id}`);
    const bytes = packed.filter(({ name }) => names.includes(name)).reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
    return [
      { what: `packages installed by @wabakit/${id}, itself included`, value: names.length, unit: "", atMost: 5, aim: 4 },
      { what: `ours among them, unpacked`, value: bytes / 1000, unit: "kB", atMost: 700, aim: 400 },
    ];
  });
}
