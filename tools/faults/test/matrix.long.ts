import { afterAll, describe, onTestFinished, test } from "vitest";
import { providerFor } from "../../conformance/src/providers.ts";
import { compose, compositionNames } from "../src/compositions.ts";
import { closedDoors } from "../src/expected.ts";
import { startFaultyServer } from "../src/faulty-server.ts";
import { answerFaultNames, planOf } from "../src/plans.ts";
import { sendInBulk } from "../src/senders.ts";
import { type Tally, totals } from "../src/tally.ts";
import { expectOnce, seed, start } from "./fleets.ts";

// Each fault with each composition, 1,000 messages each.
const messages = 1000;
const options = { timeoutMs: 150 };

const tallies: Tally[] = [];
afterAll(() => console.table(totals(tallies)));

const numberedFrom = <T>(first: number, list: readonly T[]): [T, number][] => list.map((each, index) => [each, first + index]);

describe.each(numberedFrom(0, compositionNames))("%s", (name, first) => {
  test.each(numberedFrom(first, answerFaultNames))("%s", async (fault, place) => {
    const fleet = await start(place, planOf(fault, seed));
    tallies.push(await expectOnce(await sendInBulk(compose(name, fleet.parts), messages, options), fleet));
  });

  test.each(numberedFrom(first, closedDoors))("%s, at the first server", async (fault, place) => {
    const fleet = await start(place, () => []);
    const [vendor] = fleet.vendors;
    const door = await startFaultyServer({ vendor, fault });
    onTestFinished(() => door.close());
    const [, b, c] = fleet.parts;
    tallies.push(await expectOnce(await sendInBulk(compose(name, [providerFor(vendor, door), b, c]), messages, options), fleet));
  });
});
