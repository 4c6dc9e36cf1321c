import * as fc from "fast-check";
import { hostileValues } from "./hostile-values.ts";
import { subjects } from "./subject.ts";

/** How a fuzz test runs: the same seed draws the same values again. `npm run test:long` asks for more runs. */
export const fuzz = {
  seed: Number(process.env["WABAKIT_SEED"] ?? 1),
  /** Of each property, over all vendors. */
  runs: Number(process.env["WABAKIT_FUZZ_RUNS"] ?? 2000),
};

/**
 * Draws one vendor's share of values and holds a property against each, until one breaks it; of that, the simplest that still does is told, with the seed.
 *
 * @returns how many were drawn
 */
export async function hold<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>): Promise<number> {
  let count = 0;
  const counted = async (value: T): Promise<void> => {
    count += 1;
    await property(value);
  };
  await fc.assert(fc.asyncProperty(arbitrary, counted), { seed: fuzz.seed, numRuns: Math.ceil(fuzz.runs / subjects.length) });
  return count;
}

/** Texts of every kind, some of which cannot be written in UTF-8, and some as long as limits are. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("\ud83d", "\ude00", "a", "\0", "\n", "\u2028", "\u{1F4E6}", '"', "\\") }),
  fc.constantFrom(1, 19, 20, 21, 24, 25, 60, 61, 256, 1024, 1025, 3000, 3001, 4096, 4097).map((length) => "x".repeat(length)),
  fc.constantFrom("", "+447700900123", "447700900124", "https://parcels.example.com/4471", "en_GB", "text", "__proto__"),
);

/** A value and how to make it anew: some are spoilt by use, and some cannot even be printed. */
export interface Made {
  readonly what: string;
  readonly make: () => unknown;
}

const made = (value: unknown): Made => ({ what: fc.stringify(value), make: () => value });

/** What takes its time; `hostile-messages.test.ts` has it. */
const large = / of (?:1 MB|100,000)$|10,000 deep$/;

/** Any value at all: of every type, deep, sparse, without prototype, with members named as those of every object are; and the hostile ones. */
export const anyValue: fc.Arbitrary<Made> = fc.oneof(
  { weight: 3, arbitrary: anyText.map(made) },
  {
    weight: 3,
    arbitrary: fc
      .anything({
        maxDepth: 3,
        maxKeys: 4,
        key: fc.oneof(fc.constantFrom("__proto__", "constructor", "toJSON", "then", "type", "to", "text", "body", "link"), fc.string()),
        withBigInt: true,
        withBoxedValues: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
      })
      .map(made),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...Object.entries(hostileValues).filter(([what]) => !large.test(what)))
      .map(([what, make]) => ({ what, make })),
  },
);
