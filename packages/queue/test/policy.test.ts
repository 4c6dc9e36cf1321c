import { SendError, type SendErrorFacts } from "@wabakit/core";
import { describe, expect, test } from "vitest";
import { delayAfter, factsOf, pauseAskedFor, verdictOf } from "../src/policy.ts";

describe("what becomes of a message after a failure", () => {
  test.each([
    ["no", true, 3, "again"],
    ["no", true, 0, "failed"],
    ["no", false, 3, "failed"],
    ["unknown", true, 3, "unresolved"],
    ["unknown", false, 0, "unresolved"],
  ] as const)("accepted %s, retryable %s, %i attempts left: %s", (accepted, retryable, attemptsLeft, verdict) => {
    expect(verdictOf({ accepted, retryable }, attemptsLeft)).toBe(verdict);
  });
});

describe("the wait before the next attempt", () => {
  const at = (random: number) => ({ baseDelayMs: 1_000, maxDelayMs: 60_000, random: () => random });
  test.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [3, 2_000, 4_000],
    [7, 30_000, 60_000],
    [50, 30_000, 60_000],
  ])("after attempt %i is between %i and %i ms", (attempt, least, most) => {
    expect([delayAfter(attempt, undefined, at(0)), delayAfter(attempt, undefined, at(1))]).toEqual([least, most]);
  });

  test("is never shorter than the vendor wants it, however long that is", () => {
    expect(delayAfter(1, 3_600_000, at(0.5))).toBe(3_600_000);
    expect(delayAfter(7, 10, at(0))).toBe(30_000);
  });
});

describe("the facts that are kept", () => {
  const facts: SendErrorFacts = {
    provider: "fake",
    accepted: "no",
    retryable: true,
    retryAfterMs: 90_000,
    status: 429,
    vendorCode: "7",
    vendorMessage: "slow down",
    requestId: "r",
    cause: new Error("with a stack"),
  };
  const kept = factsOf(new SendError("rate-limited", "fake: too many.", facts));

  test("are those of the error without its cause, and survive JSON", () => {
    const { cause: _, ...others } = facts;
    expect(JSON.parse(JSON.stringify(kept))).toEqual({ code: "rate-limited", message: "fake: too many.", ...others });
  });

  test("say for how long a sender is to be silent: at most a minute, and only if the vendor says so", () => {
    expect(pauseAskedFor(kept)).toBe(60_000);
    expect(pauseAskedFor({ ...kept, status: undefined })).toBeUndefined(); // a limit of our own
    expect(pauseAskedFor({ ...kept, code: "provider-unavailable" })).toBeUndefined();
    expect(pauseAskedFor({ ...kept, retryAfterMs: undefined })).toBeUndefined();
  });
});
