import { getEventListeners } from "node:events";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { providerFor } from "../../conformance/src/providers.ts";
import { report } from "../../presets/figures.ts";
import { compose, compositionNames, sendsAgain } from "../src/compositions.ts";
import { closedDoors } from "../src/expected.ts";
import { startFaultyServer } from "../src/faulty-server.ts";
import type { Fleet, Parts } from "../src/fleet.ts";
import { busy, watchRejections } from "../src/leftovers.ts";
import { answerFaultNames, drawnOpenings, drawnPlan, everyFault } from "../src/plans.ts";
import { sendInBulk, sendOne, type Sent } from "../src/senders.ts";
import { type Tally, tallyOf, totals } from "../src/tally.ts";
import { expectOnce, seed, start } from "./fleets.ts";

// Many messages through every composition, over real sockets, to servers that fail: no message is sent again where somebody may have it.
let before: readonly string[] = [];
beforeAll(() => void (before = busy())); // with the timer that every hook and test has of the runner's
const unhandledRejections = watchRejections();
const tallies: Tally[] = [];
afterAll(() => report("duplicates", totals(tallies)));

/** By composition; `npm run test:long` sends more than two hundred times as many. */
const many = 300;

/** Of a run that counts. */
async function expectNoneTwice(sent: Sent, fleet: Fleet): Promise<Tally> {
  const tally = await expectOnce(sent, fleet);
  tallies.push(tally);
  return tally;
}

describe.each(compositionNames.map((name, place) => [name, place] as const))("%s", (name, place) => {
  const drawn = seed + place;

  test("many messages, and at every request something may go wrong", async () => {
    const fleet = await start(place, drawnPlan(drawn, many), drawnOpenings(drawn, many));
    const { signal } = new AbortController();
    const sent = await sendInBulk(compose(name, fleet.parts), many, { timeoutMs: 500, signal });
    const { receipts, repeated } = await expectNoneTwice(sent, fleet);
    expect(receipts).toBeGreaterThan(many / 50);
    if (sendsAgain(name)) expect(repeated).toBeGreaterThan(many / 50); // or nothing was put to the test
    else expect(repeated).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("every fault, always", async () => {
    const fleet = await start(place, everyFault);
    await expectNoneTwice(await sendInBulk(compose(name, fleet.parts), 2 * answerFaultNames.length, { timeoutMs: 150 }), fleet);
  });

  test.each(["the first server", "every server"])("every fault before a request is read, at %s", async (where) => {
    const fleet = await start(place, () => []);
    const doors = await Promise.all(closedDoors.map((fault) => startFaultyServer({ vendor: fleet.vendors[0], fault })));
    onTestFinished(async () => void (await Promise.all(doors.map((door) => door.close()))));
    const closed = (url: string): Parts => {
      const at = (index: 0 | 1 | 2) => providerFor(fleet.vendors[index], { url, credentials: fleet.servers[index]?.credentials ?? {} });
      return where === "every server" ? [at(0), at(1), at(2)] : [at(0), fleet.parts[1], fleet.parts[2]];
    };
    const providers = doors.map(({ url }) => compose(name, closed(url)));
    const sending = providers.flatMap((provider, door) =>
      [0, 1, 2, 3].map((number) => sendOne(provider, 4 * door + number, { timeoutMs: 150 })),
    );
    await expectNoneTwice({ messages: sending.length, outcomes: await Promise.all(sending) }, fleet);
  });
});

describe("the test can fail", () => {
  test.each(compositionNames.filter((name) => name.includes("failover")))("%s, with an advance that takes the risk", async (name) => {
    const fleet = await start(0, (_, server) => [server === 0 ? "reset-after-request" : "page-401"]);
    const provider = compose(name, fleet.parts, { failover: { advance: () => true } });
    const { duplicates, lost, untruths } = await tallyOf(await sendInBulk(provider, 40, {}), fleet.ledger);
    expect(duplicates).toBeGreaterThanOrEqual(20); // the templates, if not all of them
    expect([lost, untruths]).toEqual([0, []]); // and what is told is still true
  });
});

test("nothing is left: no timer, no socket, no rejection that nobody handles", async () => {
  await expect.poll(busy).toEqual(before);
  expect(unhandledRejections()).toBe(0);
});
