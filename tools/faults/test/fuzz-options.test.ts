import { OptionError } from "@wabakit/core";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { report } from "../../presets/figures.ts";
import { anyValue, fuzz, hold, type Made } from "../src/fuzz.ts";
import { shown } from "../src/outcome.ts";
import { type Subject, subjects } from "../src/subject.ts";

// Any options: a provider or a client, or an OptionError that names an option which is not a good one, and does not tell its value.

const counts = { runs: 0, made: 0 };
afterAll(() =>
  report("fuzz-options", { [`fuzz runs, options (seed ${fuzz.seed})`]: counts.runs, "  of which made a client": counts.made }),
);

/** Options that are good, each with several values. */
const good = ({ credentials, demoOptions }: Subject): { readonly [option: string]: fc.Arbitrary<unknown> } => ({
  ...Object.fromEntries(
    Object.keys(credentials).map((name) => [
      name,
      fc.constantFrom<unknown>(
        "a key",
        "k",
        () => "later",
        async () => 7n,
      ),
    ]),
  ),
  ...Object.fromEntries(Object.entries(demoOptions).map(([name, value]) => [name, fc.constant(value)])),
  baseUrl: fc.constantFrom(undefined, "http://127.0.0.1:1", "https://parcels.example.com/proxy/", " http://[::1] "),
  fetch: fc.constantFrom(undefined, fetch, () => undefined),
  now: fc.constantFrom(undefined, Date.now),
  nonce: fc.constantFrom(undefined, () => ""),
  timeoutMs: fc.constantFrom(undefined, 0.5, 1, 2_147_483_647),
  maxResponseBytes: fc.constantFrom(undefined, 1, Infinity),
});

const secret = "topsecret";

/** What is not good: anything, or a secret in a form that no credential, address or number has. */
const anyOption: fc.Arbitrary<Made> = fc.oneof(anyValue, fc.constant({ what: "a secret", make: () => `${secret}\r\n` }));

interface Drawn {
  readonly right: { readonly [option: string]: unknown };
  /** Options in the place of right ones, and unknown ones. */
  readonly wrong: readonly (readonly [option: string, value: Made])[];
}

function optionsOf(subject: Subject): fc.Arbitrary<Drawn> {
  const options = good(subject);
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(options)) },
    { weight: 1, arbitrary: fc.constantFrom("timeout", "__proto__", "constructor", "") },
  );
  return fc.record({ right: fc.record(options), wrong: fc.array(fc.tuple(name, anyOption), { maxLength: 2 }) });
}

test.each(subjects)("$id", async (subject) => {
  let made = 0;
  const runs = await hold(optionsOf(subject), async ({ right, wrong }) => {
    const options = Object.fromEntries([...Object.entries(right), ...wrong.map(([option, { make }]) => [option, make()] as const)]);
    const error = errorOf(() => subject.createProvider(options));
    if (error === undefined) {
      made += 1;
      return;
    }
    expect(
      wrong.map(([option]) => option),
      shown(error),
    ).toContain(error.option);
    expect(error.message).toMatch(new RegExp(`^${subject.id}: ${error.option} `));
    expect(`${error.message}${error.stack}`).not.toContain(secret);
  });
  counts.runs += runs;
  counts.made += made;
  expect(made / runs, "share of options that made a provider").toBeGreaterThan(0.2);
  expect(made / runs, "share of options that made a provider").toBeLessThan(0.8);
});

test.each(subjects)("$id, of anything instead of options", async ({ createProvider, createClient, id }) => {
  await hold(anyValue, async ({ make }) => {
    for (const factory of [createProvider, createClient])
      expect(
        errorOf(() => factory(make() as object)),
        id,
      ).toBeInstanceOf(OptionError);
  });
});

/** What a factory throws, which must be an `OptionError`. */
function errorOf(make: () => unknown): OptionError | undefined {
  try {
    make();
    return undefined;
  } catch (error) {
    if (error instanceof OptionError) return error;
    throw new Error(`Something else than an OptionError was thrown: ${shown(error)}`, { cause: error });
  }
}
