import { expect, onTestFinished } from "vitest";
import { type ProviderUnderTest, providersUnderTest } from "../../conformance/src/providers.ts";
import { type Fleet, startFleet, vendorsFrom } from "../src/fleet.ts";
import type { Sent } from "../src/senders.ts";
import { type Tally, tallyOf } from "../src/tally.ts";

export const seed: number = Number(process.env["WABAKIT_SEED"] ?? 1);

export const vendors: readonly ProviderUnderTest[] = await providersUnderTest();

/** A fleet that is closed when the test ends. Its first vendor is the one at that place of all vendors, counted round. */
export async function start(
  place: number,
  ...more: Parameters<typeof startFleet> extends [unknown, ...infer More] ? More : never
): Promise<Fleet> {
  const fleet = await startFleet(vendorsFrom(vendors, place), ...more);
  onTestFinished(() => fleet.close());
  return fleet;
}

/** Each message has one outcome, which is true, and none was sent again where somebody might have it. */
export async function expectOnce(sent: Sent, { ledger }: Fleet): Promise<Tally> {
  const tally = await tallyOf(sent, ledger);
  expect(tally, `WABAKIT_SEED=${seed}`).toMatchObject({ duplicates: 0, lost: 0, untruths: [] });
  return tally;
}
