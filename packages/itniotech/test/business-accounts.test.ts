import type { Fetch } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
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

const entry = { wabaId: "100200300400500", wabaName: "Example Parcels", accountReviewStatus: 1, currency: "USD" };
const success = (records: unknown) => ({ status: "0", reason: "success", data: { records, total: 1, size: 25, current: 1 } });

test("the accounts of the application come in Meta's words", async () => {
  const { businessAccounts, asked } = provider(success([entry]));
  expect(await businessAccounts()).toStrictEqual([{ id: "100200300400500", name: "Example Parcels", review: "APPROVED", raw: entry }]);
  expect(asked).toEqual([["/wa/queryWaBaInfo", { params: { appIds: ["Demo1234"] }, current: 1, size: 25 }]]);
});

test.each([
  [0, "PENDING"],
  [1, "APPROVED"],
  ["2", "REJECTED"],
  [3, undefined], // restricted: Meta has no such word here
  [7, undefined],
  [undefined, undefined],
])("accountReviewStatus %j is %s", async (accountReviewStatus, word) => {
  expect((await provider(success([{ ...entry, accountReviewStatus }])).businessAccounts())[0]?.review).toBe(word);
});

test("all pages are read", async () => {
  const accounts = (count: number, from = 0) => Array.from({ length: count }, (_, index) => ({ ...entry, wabaId: `${from + index}` }));
  const { businessAccounts, asked } = provider(success(accounts(25)), success(accounts(2, 25)));
  expect(await businessAccounts()).toHaveLength(27);
  expect(asked).toMatchObject([
    [expect.anything(), { current: 1 }],
    [expect.anything(), { current: 2 }],
  ]);
});

test.each([[[{ ...entry, wabaId: undefined }]], ["none"]])("%j is an unexpected response", async (records) => {
  await expect(provider(success(records)).businessAccounts()).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
});
