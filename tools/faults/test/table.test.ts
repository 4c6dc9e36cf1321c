import { inspect } from "node:util";
import { SendError } from "@wabakit/core";
import { afterAll, describe, expect, test } from "vitest";
import { type ProviderUnderTest, providersUnderTest } from "../../conformance/src/providers.ts";
import { report } from "../../presets/figures.ts";
import { type Expected, expected, type Failure, faultNames, hangs } from "../src/expected.ts";
import type { FaultName } from "../src/faults.ts";
import { leaksIn } from "../src/leaks.ts";
import { calls, type Trial, tryFault, unspoken } from "../src/trial.ts";
import { transports } from "./transports.ts";

// Every fault, at every vendor, through everything that can be asked of a vendor.
const vendors = await providersUnderTest();
const faults = faultNames.filter((fault) => fault !== "none");
const hanging = faults.filter(hangs);

const trials: Trial[] = [];
let survived = 0;
afterAll(() => {
  const late = trials.map((trial) => trial.late ?? 0);
  report("faults", {
    "faults tried, by all vendors": trials.length,
    "faults survived": survived,
    "worst time past the deadline": `${Math.max(...late).toFixed(1)} ms of 250`,
  });
});

describe.each(transports.flatMap(([name, fetch]) => vendors.map((vendor) => [vendor.id, name, vendor, fetch] as const)))(
  "%s by %s",
  (_, __, vendor, fetch) => {
    // What only the deadline ends is tried all at once.
    const waiting = new Map(hanging.map((fault) => [fault, tryFault(vendor, fault, calls.send, fetch)] as const));
    const reading = new Map(hanging.map((fault) => [fault, tryFault(vendor, fault, calls.phoneNumbers, fetch)] as const));

    describe("send", () => {
      test.each(faults)("%s", async (fault) => {
        const trial = await (waiting.get(fault) ?? tryFault(vendor, fault, calls.send, fetch));
        trials.push(trial);
        expectOutcome(vendor, trial, expected[fault]);
        expect(trial.received).toBeLessThanOrEqual(1);
        expect(trial.elsewhere).toBe(0); // neither the credentials nor the message follow a redirect
        survived += 1;
      });
    });

    describe("phoneNumbers, which changes nothing", () => {
      test.each(faults)("%s", async (fault) => {
        const trial = await (reading.get(fault) ?? tryFault(vendor, fault, calls.phoneNumbers, fetch));
        expectOutcome(vendor, trial, ofReading(fault));
        expect(trial.elsewhere).toBe(0);
      });
    });

    describe("the client gives the answer, whatever it says", () => {
      test.each(faults.filter(isAnswered))("%s", async (fault) => {
        const { outcome, elsewhere } = await tryFault(vendor, fault, calls.client, fetch);
        const then = expected[fault];
        const status = typeof then === "object" ? then.status : undefined;
        expect(outcome).toMatchObject({ value: { response: { status: status ?? expect.any(Number) } } });
        expect(elsewhere).toBe(0);
      });
    });
  },
);

/** A low-level client takes it for an answer. */
function isAnswered(fault: FaultName): boolean {
  const then = expected[fault];
  return typeof then === "string" || then.answered === true;
}

/** A call that sends nothing leaves no doubt, and needs no message id. */
function ofReading(fault: FaultName): Expected {
  const then = expected[fault];
  const aboutIds: readonly FaultName[] = ["success-without-id", "empty-id", "large-number-id"];
  if (aboutIds.includes(fault)) return "receipt";
  return typeof then === "object" ? { ...then, accepted: "no" } : then;
}

function expectOutcome(vendor: ProviderUnderTest, { outcome: { value, error } }: Trial, then: Expected): void {
  if (then === "receipt") return expect([value !== undefined, error]).toEqual([true, undefined]);
  expect(error).toSatisfy(SendError.is, inspect(error));
  const { answered: _, vendorCode, ...facts } = then === "documented" ? documented(vendor, error as SendError) : then;
  expect(error).toMatchObject({ provider: vendor.id, retryAfterMs: undefined, ...facts });
  expect((error as SendError).vendorCode !== undefined).toBe(vendorCode === true);
  expect(leaksIn(error, unspoken)).toEqual([]);
}

/** What the package's own table says of the code that came. */
function documented({ codes }: ProviderUnderTest, { vendorCode = "", retryable }: SendError): Failure {
  const meaning = codes[vendorCode];
  if (meaning === undefined) throw new Error(`The table of codes has no ${vendorCode}.`);
  const [code, accepted] = typeof meaning === "string" ? [meaning, "no" as const] : [meaning.mayBeSent, "unknown" as const];
  return { code, accepted, retryable, status: 400, vendorCode: true };
}
