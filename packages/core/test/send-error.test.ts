import { inspect } from "node:util";
import { expect, test } from "vitest";
import { SendError as InstalledCopy } from "../dist/index.js";
import { SendError, type SendErrorFacts } from "../src/index.ts";

const facts: SendErrorFacts = { provider: "parcels", accepted: "no", retryable: true };

test("SendError.is knows the errors of another copy of the package, as instanceof does not", () => {
  const foreign = new InstalledCopy("rate-limited", "slow down", facts);
  expect(foreign).not.toBeInstanceOf(SendError);
  expect(SendError.is(foreign)).toBe(true);
  expect(InstalledCopy.is(new SendError("rate-limited", "slow down", facts))).toBe(true);
});

test.each([undefined, null, "SendError", 7, {}, new Error("no"), { name: "SendError", code: "rejected" }, SendError])(
  "SendError.is says no to %s",
  (value) => {
    expect(SendError.is(value)).toBe(false);
  },
);

test("a SendError is an Error that holds its facts, and an empty list of issues without any", () => {
  const cause = new Error("the reason");
  const error = new SendError("rate-limited", "slow down", {
    ...facts,
    retryAfterMs: 1000,
    status: 429,
    vendorCode: "-1",
    vendorMessage: "busy",
    requestId: "r-1",
    cause,
  });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    ...facts,
    name: "SendError",
    message: "slow down",
    code: "rate-limited",
    retryAfterMs: 1000,
    status: 429,
    vendorCode: "-1",
    vendorMessage: "busy",
    requestId: "r-1",
    issues: [],
    cause,
  });
  expect(String(error)).toBe("SendError: slow down");
});

test("a SendError knows where its code is explained, and does not print it", () => {
  for (const Copy of [SendError, InstalledCopy]) {
    const error = new Copy("timed-out", "late", facts);
    expect(error.docs).toMatch(/^https:\/\/\S+\/guides\/errors\.html#timed-out$/);
    expect(inspect(error)).not.toContain(error.docs);
  }
});

test("a SendError without a cause has none, and prints neither a cause nor its brand", () => {
  const error = new SendError("rejected", "no", facts);
  expect("cause" in error).toBe(false);
  expect(inspect(error)).not.toMatch(/cause|wabakit/);
});
