import type { Answering, Routed } from "./answering.ts";
import { type Exercisable, exercisableIn, memberOf, pathsIn } from "./exercisable.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { valueAt } from "./json.ts";

/** What a run has exercised of the vendors' contracts, by vendor. */
export interface Coverage {
  readonly [vendor: string]: VendorCoverage;
}

/** Of each of what `Exercisable` has. */
export type VendorCoverage = { readonly [what in keyof Exercisable]: Covered };

/** What of one kind was exercised, and what was not. */
export interface Covered {
  readonly covered: readonly string[];
  readonly missing: readonly string[];
  /** With one decimal, rounded down: it is 100 only if nothing is missing. */
  readonly percent: number;
}

/** Counts what requests exercise. */
export interface CoverageCount {
  /** @param text the body of the request */
  readonly add: (answered: Routed, text: string) => void;
  readonly report: () => Coverage;
}

/** Answers, and counts what that has exercised. */
export function withCoverage(answer: Answering, count: CoverageCount | undefined): Answering {
  if (count === undefined) return answer;
  return async (arrival) => {
    const answered = await answer(arrival);
    count.add(answered, arrival.text);
    return answered;
  };
}

type Missing = { readonly [what in keyof Exercisable]: Set<string> };

/** Those of requests that keep the contract count; of codes, every answer. */
export function createCoverageCount(vendors: readonly VendorId[]): CoverageCount {
  const missing = new Map<VendorId, Missing>();
  const missingOf = (vendor: VendorId): Missing => {
    const known = missing.get(vendor) ?? missingAtFirst(exercisableOf(vendor));
    missing.set(vendor, known);
    return known;
  };
  return {
    add: ({ vendor, operation, violations, body }, text) => {
      if (vendor === undefined) return;
      const left = missingOf(vendor);
      if (left.codes.size > 0) left.codes.delete(codeIn(vendor, body));
      if (operation === undefined || violations.length > 0) return;
      left.operations.delete(operation);
      if (left.messageTypes.size > 0 || left.members.size > 0) addBody(left, vendor, operation, text);
    },
    report: () => Object.fromEntries(vendors.map((vendor) => [vendor, covered(exercisableOf(vendor), missingOf(vendor))])),
  };
}

/** It takes a walk through the contract, which stays the same. */
const exercisableKnown = new Map<VendorId, Exercisable>();

function exercisableOf(vendor: VendorId): Exercisable {
  const known = exercisableKnown.get(vendor) ?? exercisableIn(registry[vendor]);
  exercisableKnown.set(vendor, known);
  return known;
}

const missingAtFirst = ({ operations, messageTypes, members, codes }: Exercisable): Missing => ({
  operations: new Set(operations),
  messageTypes: new Set(messageTypes),
  members: new Set(members),
  codes: new Set(codes),
});

/** The code of an answer with its name. */
function codeIn(vendor: VendorId, body: unknown): string {
  const { "x-envelope": envelope, "x-vendor-codes": codes } = registry[vendor].contract;
  const code = String(valueAt(body, envelope.code));
  return `${code} ${Object.hasOwn(codes, code) ? (codes[code]?.name ?? "") : ""}`;
}

function addBody(left: Missing, vendor: VendorId, operation: string, text: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return; // a form
  }
  const { type } = registry[vendor].readRequest(operation, value)?.message ?? {};
  if (type !== undefined) left.messageTypes.delete(type);
  for (const path of pathsIn(value)) left.members.delete(memberOf(operation, path));
}

const covered = (all: Exercisable, missing: Missing): VendorCoverage => ({
  operations: coveredOf(all.operations, missing.operations),
  messageTypes: coveredOf(all.messageTypes, missing.messageTypes),
  members: coveredOf(all.members, missing.members),
  codes: coveredOf(all.codes, missing.codes),
});

const coveredOf = (all: readonly string[], missing: ReadonlySet<string>): Covered => ({
  covered: all.filter((one) => !missing.has(one)),
  missing: all.filter((one) => missing.has(one)),
  percent: all.length === 0 ? 100 : Math.floor((1_000 * (all.length - missing.size)) / all.length) / 10,
});

/** What several runs have exercised together: of test files, say, each with a mock of its own. */
export function mergeCoverage(coverages: readonly Coverage[]): Coverage {
  const vendors = [...new Set(coverages.flatMap((coverage) => Object.keys(coverage)))];
  return Object.fromEntries(
    vendors.map((vendor) => {
      const parts = coverages.flatMap((coverage) => coverage[vendor] ?? []);
      const merged = (what: keyof Exercisable): Covered => {
        const all = parts.flatMap((part) => [...part[what].covered, ...part[what].missing]);
        const touched = new Set(parts.flatMap((part) => part[what].covered));
        const each = [...new Set(all)];
        return coveredOf(each, new Set(each.filter((one) => !touched.has(one))));
      };
      return [
        vendor,
        { operations: merged("operations"), messageTypes: merged("messageTypes"), members: merged("members"), codes: merged("codes") },
      ];
    }),
  );
}

const titles: { readonly [what in keyof Exercisable]: string } = {
  operations: "operations",
  messageTypes: "message types",
  members: "optional members",
  codes: "codes",
};

/** For people: how much of everything, and what was never touched. */
export const coverageInWords = (coverage: Coverage): string =>
  Object.entries(coverage)
    .flatMap(([vendor, part]) => [
      vendor,
      ...Object.entries(titles).flatMap(([what, title]) => {
        const { covered: touched, missing, percent } = part[what as keyof Exercisable]; // the names of `titles` are those
        const share = `  ${title.padEnd(17)}${String(percent).padStart(5)} %  ${touched.length} of ${touched.length + missing.length}`;
        return [share, ...missing.map((one) => `    never: ${one}`)];
      }),
    ])
    .map((line) => `${line}\n`)
    .join("");
