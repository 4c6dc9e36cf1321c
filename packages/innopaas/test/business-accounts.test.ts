import type { Fetch } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
import { innopaas } from "../src/index.ts";

/** A provider whose vendor answers everything alike, and what it was asked. */
function provider(answer: unknown) {
  const asked: unknown[] = [];
  const fetch: Fetch = async (url, { body }) => {
    asked.push([url, JSON.parse(String(body))]);
    return Response.json(answer);
  };
  return { asked, ...innopaas({ appKey: "key", authorization: "token", wabaId: "4471", from: "+447700900001", fetch }) };
}

const entry = { wabaId: "100200300400500", wabaName: "Example Parcels Ltd", wabaStatus: "APPROVED" };
const success = { code: "0", message: "Success" };

test("the accounts come in Meta's words; one that is none is left out, and stays in raw", async () => {
  const odd = { wabaId: 4471, wabaName: "", wabaStatus: "ASLEEP" };
  const { businessAccounts, asked } = provider({ ...success, data: [entry, odd] });
  expect(await businessAccounts()).toStrictEqual([
    { id: "100200300400500", name: "Example Parcels Ltd", review: "APPROVED", raw: entry },
    { id: "4471", raw: odd },
  ]);
  expect(asked).toEqual([["https://api.innopaas.com/api/whatsapp/v3/account/wabaInfo", {}]]);
});

test.each([[[]], [null], [undefined]])("there may be none: %j", async (data) => {
  expect(await provider({ ...success, data }).businessAccounts()).toEqual([]);
});

test.each([[[{ ...entry, wabaId: "" }]], [[null]], ["none"]])("%j is an unexpected response", async (data) => {
  await expect(provider({ ...success, data }).businessAccounts()).rejects.toMatchObject({ code: "unexpected-response", accepted: "no" });
});
