import type { Fetch } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { itniotech } from "../src/index.ts";

/** A provider whose vendor gives these answers, the last one again and again, and what it was asked. */
function provider(...answers: readonly unknown[]) {
  const asked: unknown[] = [];
  const fetch: Fetch = async (url, { body }) => {
    asked.push([new URL(url).pathname, JSON.parse(String(body))]);
    return Response.json(answers[Math.min(asked.length, answers.length) - 1]);
  };
  return { asked, ...itniotech({ apiKey: "key", apiSecret: "secret", appId: "Demo1234", from: "+447700900001", fetch }) };
}

const entry = { displayPhoneNumber: "+44 7700 900001", phoneNumber: "447700900001", status: 7, messagingLimitTier: 1, qualityRating: 0 };
const success = (records: unknown) => ({ status: "0", reason: "success", data: { records } });
const one = (raw: object) => success([{ wabaId: "1", timeStamp: "1", dataList: [raw] }]);

test("the numbers of all accounts come in Meta's words", async () => {
  const second = { ...entry, phoneNumber: "447700900002" };
  const { phoneNumbers, asked } = provider(
    success([{ wabaId: "1", dataList: [entry] }, { wabaId: "2", dataList: [second] }, { wabaId: "3" }]),
  );
  const words = { status: "CONNECTED", quality: "GREEN", messagingTier: "TIER_250" };
  expect(await phoneNumbers()).toStrictEqual([
    { number: "+447700900001", ...words, raw: entry },
    { number: "+447700900002", ...words, raw: second },
  ]);
  expect(asked).toEqual([["/wa/queryBusinessPhoneInfo", { params: { appId: "Demo1234" }, current: 1, size: 25 }]]);
});

describe("the vendor's integers", () => {
  const statuses = [
    "PENDING",
    "DELETED",
    "MIGRATED",
    "BANNED",
    "RESTRICTED",
    "RATE_LIMITED",
    "FLAGGED",
    "CONNECTED",
    "DISCONNECTED",
    "UNKNOWN",
    "UNVERIFIED",
    undefined,
  ];
  test.each(statuses.map((word, status) => [status, word]))("status %j is %s", async (status, word) => {
    expect((await provider(one({ ...entry, status })).phoneNumbers())[0]?.status).toBe(word);
  });

  test.each([
    [0, "TIER_50"],
    [1, "TIER_250"],
    [2, "TIER_1K"],
    [3, "TIER_10K"],
    [4, undefined],
    [5, undefined], // printed for two tiers
    [-1, undefined],
    ["1", "TIER_250"],
    ["length", undefined],
    [null, undefined],
  ])("messagingLimitTier %j is %s", async (messagingLimitTier, word) => {
    expect((await provider(one({ ...entry, messagingLimitTier })).phoneNumbers())[0]?.messagingTier).toBe(word);
  });

  test.each([
    [0, "GREEN"],
    [1, "YELLOW"],
    [2, undefined], // where the page is cut off
  ])("qualityRating %j is %s", async (qualityRating, word) => {
    expect((await provider(one({ ...entry, qualityRating })).phoneNumbers())[0]?.quality).toBe(word);
  });
});

test("the number as it is shown does where the other is missing", async () => {
  const { phoneNumber: _, ...shown } = entry;
  expect((await provider(one(shown)).phoneNumbers())[0]?.number).toBe("+447700900001");
});

describe("pages", () => {
  const accounts = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => ({
      wabaId: `${from + index}`,
      dataList: [{ ...entry, phoneNumber: `${447_700_900_000 + from + index}` }],
    }));

  test("are asked for until one is not full", async () => {
    const { phoneNumbers, asked } = provider(success(accounts(25)), success(accounts(25, 25)), success(accounts(3, 50)));
    expect((await phoneNumbers()).map(({ number }) => number)).toEqual(accounts(53).map(({ dataList: [raw] }) => `+${raw?.phoneNumber}`));
    expect(asked).toHaveLength(3);
  });

  test("are asked for until the vendor's own limit, if that is lower", async () => {
    const limited = (records: unknown) => ({ ...success(records), data: { records, size: 10 } });
    const { phoneNumbers, asked } = provider(limited(accounts(10)), limited(accounts(10, 10)), limited([]));
    expect(await phoneNumbers()).toHaveLength(20);
    expect(asked).toHaveLength(3);
  });

  test("that do not turn are found out though their time stamp turns", async () => {
    const stamped = (timeStamp: string) => success(accounts(25).map((account) => ({ ...account, timeStamp })));
    const { phoneNumbers, asked } = provider(stamped("1"), stamped("2"), stamped("3"));
    await expect(phoneNumbers()).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
    expect(asked).toHaveLength(2);
  });

  test("that do not turn are an unexpected response, not an endless loop", async () => {
    const { phoneNumbers, asked } = provider(success(accounts(25)));
    await expect(phoneNumbers()).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
    expect(asked).toHaveLength(2);
  });
});

test("a refusal keeps the vendor's code, and nothing was changed", async () => {
  await expect(provider({ status: "-5", reason: "system" }).phoneNumbers()).rejects.toMatchObject({
    name: "SendError",
    code: "rejected",
    accepted: "no",
    vendorCode: "-5",
    message: expect.not.stringContaining("deliver it twice"),
  });
});
