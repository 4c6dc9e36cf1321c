import { afterAll, expect, onTestFinished, test } from "vitest";
import { providersUnderTest } from "../../conformance/src/providers.ts";
import { startFaultyServer } from "../src/faulty-server.ts";
import { runSoak, type Soak } from "../src/soak.ts";

// Hundreds of thousands of sends through one client, in a process of its own: what it holds in memory stays the same, and nothing is left at the end.
const sends = Number(process.env["WABAKIT_SOAK"] ?? 200_000);
const vendors = await providersUnderTest();

const figures: object[] = [];
afterAll(() => console.table(figures));

const [anyVendor] = vendors;
const runs = [
  ...vendors.map((vendor) => ({ vendor, way: "send" as const, count: Math.ceil(0.35 * sends) })),
  ...(anyVendor === undefined ? [] : [{ vendor: anyVendor, way: "sendMany" as const, count: sends }]),
];

test.each(runs)("$vendor.id by $way: $count messages", async ({ vendor, way, count }) => {
  const server = await startFaultyServer({ vendor });
  onTestFinished(() => server.close());
  const { url, credentials, received } = server;
  const soak: Soak = { vendor: vendor.id, url, credentials, sends: count, way };
  const { heapByQuarter, ...found } = await runSoak(soak);
  const [first = NaN, second = NaN, third = NaN, last = NaN] = heapByQuarter;
  figures.push({ vendor: vendor.id, way, sends: count, first, second, third, last, ...found, busy: found.busy.length });

  expect(found).toMatchObject({ receipts: count, errors: 0, listeners: 0, busy: [] });
  expect([server.requests(), received.messages(), received.repeated()]).toEqual([count, count, []]);
  expect(last).toBeLessThan(second * 1.05);
});
