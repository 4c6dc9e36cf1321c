import { WebhookError } from "@wabakit/core";
import { describe, expect, test } from "vitest";
import { mutated, seeded } from "../src/mutations.ts";
import { schemasOf } from "../src/webhook-schemas.ts";
import { pushingVendors } from "../src/webhooks.ts";

const vendors = await pushingVendors();
const seed = Number(process.env["WABAKIT_SEED"] ?? 20261120);
const mutations = Number(process.env["WABAKIT_MUTATIONS"] ?? 2000);

test("there are vendors that push", () => {
  expect(vendors.map(({ id }) => id)).toEqual(expect.arrayContaining(["innopaas", "itniotech"]));
});

describe.each(vendors)("$id", (vendor) => {
  const { id, fixtures, expected, parse } = vendor;
  const schemas = schemasOf(vendor);

  test("every webhook of the contract has a fixture, and every fixture an expected event", () => {
    const webhooks = Object.keys(schemas);
    expect(webhooks).not.toEqual([]);
    expect(webhooks.filter((webhook) => !fixtures.some(({ name }) => name.startsWith(`${webhook}-`)))).toEqual([]);
    expect(fixtures.map(({ name }) => name).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  test.each(fixtures)("$name is as the contract says", ({ name, text }) => {
    const [, validate] = Object.entries(schemas).find(([webhook]) => name.startsWith(`${webhook}-`)) ?? [];
    expect(validate?.(JSON.parse(text)) === true ? [] : (validate?.errors ?? "no such webhook")).toEqual([]);
  });

  test.each(fixtures)("$name becomes its event", async ({ name, text }) => {
    const common = { eventId: expect.stringMatching(`^${id}:`), provider: id, raw: JSON.parse(text) };
    expect(await parse(text)).toEqual([{ ...expected[name], ...common }]);
  });

  test("the same push has the same eventId, and news of another kind another", async () => {
    const once = (await Promise.all(fixtures.map(({ text }) => parse(text)))).flat();
    const again = (await Promise.all(fixtures.map(({ text }) => parse(text)))).flat();
    expect(again).toEqual(once);
    const kinds = new Map(once.map((event) => [event.eventId, event.type]));
    expect(once.every(({ eventId, type }) => kinds.get(eventId) === type)).toBe(true);
  });

  test("all fixtures in one push give all their events, in order", async () => {
    const events = await parse(`[${fixtures.map(({ text }) => text).join(",")}]`);
    expect(events.map(({ raw }) => raw)).toEqual(fixtures.map(({ text }) => JSON.parse(text)));
  });

  test(`${mutations} mutated pushes, seed ${seed}: events or a WebhookError, nothing else`, { timeout: 300_000 }, async () => {
    const random = seeded(seed);
    const outcomes = { events: 0, refused: 0 };
    for (let round = 0; round < mutations; round += 1) {
      const { text = "" } = fixtures[Math.floor(random() * fixtures.length)] ?? {};
      const push = mutated(text, random);
      const events = await parse(push).catch((error: unknown) => {
        if (WebhookError.is(error)) return undefined;
        throw new Error(`seed ${seed}, round ${round}: ${push.slice(0, 500)}`, { cause: error });
      });
      outcomes[events === undefined ? "refused" : "events"] += 1;
      const parts = events === undefined ? [] : [JSON.parse(push)].flat();
      if (events?.length !== (events && parts.length)) throw new Error(`seed ${seed}, round ${round}: dropped: ${push.slice(0, 500)}`);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }
    expect(outcomes.events).toBeGreaterThan(mutations / 2);
    expect(outcomes.refused).toBeGreaterThan(0);
  });
});
