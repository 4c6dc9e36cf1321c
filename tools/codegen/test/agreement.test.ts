import type { Issue } from "@wabakit/core";
import { afterAll, describe, expect, test } from "vitest";
import type { Json } from "../src/document.ts";
import { type Subject, subjects } from "./support/contracts.ts";
import { mistakesAt } from "./support/mistakes.ts";
import { mutate, stockOf } from "./support/mutations.ts";
import { changeAt, pathOf, placesIn } from "./support/places.ts";
import { seeded } from "./support/random.ts";

const seed = Number(process.env["WABAKIT_SEED"] ?? 1);
const mutations = Number(process.env["WABAKIT_MUTATIONS"] ?? 30_000);

const inspect = ({ contract, operation }: Subject, body: Json): readonly Issue[] => contract.preflight(operation, body);

/** The verdict of Ajv on what would be sent: members that are undefined are not. */
const isValid = (subject: Subject, body: Json): boolean => subject.isValid(JSON.parse(JSON.stringify(body)));

const title = "$contract.name, $operation";

describe("the walker and Ajv agree", () => {
  const tally = { valid: 0, invalid: 0 };
  afterAll(() =>
    console.log(`${tally.valid + tally.invalid} mutations with seed ${seed}: ${tally.valid} valid, ${tally.invalid} invalid.`),
  );

  test.each(subjects)(`on examples: ${title}`, (subject) => {
    expect(subject.examples).not.toEqual([]);
    for (const { name, body } of subject.examples) {
      expect(inspect(subject, body), name).toEqual([]);
      expect(isValid(subject, body), name).toBe(true);
    }
  });

  test.each(subjects)(
    `on mutations: ${title}`,
    (subject) => {
      const random = seeded(seed);
      const stock = stockOf(
        subject.contract.document,
        subject.examples.map(({ body }) => body),
      );
      const share = Math.ceil(mutations / subjects.length);
      let valid = 0;
      for (let count = 0; count < share; count += 1) {
        const { name, body } = random.pick(subject.examples);
        const mutant = mutate(body, random, stock);
        const issues = inspect(subject, mutant);
        const expected = isValid(subject, mutant);
        if (expected !== (issues.length === 0)) {
          expect.fail(
            `Ajv finds this ${expected ? "valid" : "invalid"}, the walker reports ${JSON.stringify(issues)}; seed ${seed}, from ${name}: ${JSON.stringify(mutant)}`,
          );
        }
        if (expected) valid += 1;
      }
      tally.valid += valid;
      tally.invalid += share - valid;
      expect(valid / share, "share of valid mutations").toBeGreaterThan(isSmall(subject) ? 0.1 : 0.2);
      expect(valid / share, "share of valid mutations").toBeLessThan(0.8);
    },
    15_000 + mutations,
  );
});

/** Of a body of two or three members nearly every change is a mistake. */
const isSmall = ({ examples }: (typeof subjects)[number]): boolean => examples.every(({ body }) => Object.keys(Object(body)).length <= 3);

describe("one mistake is one issue", () => {
  test.each(subjects)(`a member that does not exist: ${title}`, (subject) => {
    for (const { name, body } of subject.examples) {
      for (const { steps, value } of placesIn(body)) {
        if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
        const issues = inspect(
          subject,
          changeAt(body, steps, () => ({ ...value, unknownMember: "x" })),
        );
        expect(issues, name).toEqual([
          expect.objectContaining({ path: pathOf([...steps, "unknownMember"]), rule: "additionalProperties" }),
        ]);
      }
    }
  });

  test.each(subjects)(`anything else: ${title}`, (subject) => {
    let [mistakes, places] = [0, 0];
    for (const { name, body } of subject.examples) {
      for (const place of placesIn(body)) {
        places += 1;
        for (const mistake of mistakesAt(place)) {
          const mistaken = changeAt(body, place.steps, () => mistake.value);
          const expected = isValid(subject, mistaken) ? 0 : 1;
          const issues = inspect(subject, mistaken);
          if (issues.length !== expected)
            expect.fail(
              `${name}, ${pathOf(place.steps)}, ${mistake.name}: ${issues.length} issues instead of ${expected}: ${JSON.stringify(issues)}`,
            );
          mistakes += expected;
        }
      }
    }
    expect(mistakes).toBeGreaterThanOrEqual(places);
  });
});
