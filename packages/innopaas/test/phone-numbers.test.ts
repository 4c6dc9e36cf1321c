import type { Fetch } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
import { innopaas } from "../src/index.ts";

/** A provider whose vendor answers everything alike, and what it was asked. */
function provider(answer: unknown, init?: ResponseInit) {
  const asked: unknown[] = [];
  const fetch: Fetch = async (url, { body }) => {
    asked.push([url, JSON.parse(String(body))]);
    return Response.json(answer, init);
  };
  return { asked, ...innopaas({ appKey: "key", authorization: "token", wabaId: "4471", from: "+447700900001", fetch }) };
}

const entry = {
  id: "200300400500601",
  displayPhoneNumber: "+44 7700 900001",
  verifiedName: "Example Parcels",
  status: "CONNECTED",
  qualityRating: "GREEN",
  messageLimit: "TIER_250",
};
const success = { code: "0", success: true, message: "Success" };

test("the numbers of the account come in Meta's words", async () => {
  const { phoneNumbers, asked } = provider({ ...success, data: [entry] });
  expect(await phoneNumbers()).toStrictEqual([
    {
      number: "+447700900001",
      displayName: "Example Parcels",
      status: "CONNECTED",
      quality: "GREEN",
      messagingTier: "TIER_250",
      raw: entry,
    },
  ]);
  expect(asked).toEqual([["https://api.innopaas.com/api/whatsapp/v3/account/phoneInfo", { wabaId: "4471" }]]);
});

test("a word that is none of Meta's is left out, and stays in raw", async () => {
  const odd = { ...entry, verifiedName: "", status: "ASLEEP", qualityRating: "green", messageLimit: 250 };
  expect(await provider({ ...success, data: [odd] }).phoneNumbers()).toStrictEqual([{ number: "+447700900001", raw: odd }]);
});

test.each([[[]], [null], [undefined]])("no number: %j", async (data) => {
  expect(await provider({ ...success, data }).phoneNumbers()).toEqual([]);
});

test.each([
  ["an entry without a number", { ...success, data: [{ ...entry, displayPhoneNumber: "" }] }],
  ["an entry that is none", { ...success, data: [null] }],
  ["no list", { ...success, data: "none" }],
  ["no code", { data: [entry] }],
])("%s is an unexpected response, and nothing was changed", async (_, answer) => {
  await expect(provider(answer).phoneNumbers()).rejects.toMatchObject({
    name: "SendError",
    code: "unexpected-response",
    provider: "innopaas",
    accepted: "no",
    message: expect.stringMatching(/Nothing was changed: it is safe to ask again\.$/),
  });
});

test.each([
  ["a wrong key", { code: "102", message: "key" }, {}, { code: "unauthorized", vendorCode: "102" }],
  ["an unclear code", { code: "130" }, {}, { code: "rejected", vendorCode: "130" }],
  ["a gateway", {}, { status: 502 }, { code: "provider-unavailable", retryable: true, status: 502 }],
])("%s: the error says so, and that nothing was changed", async (_, answer, init, facts) => {
  await expect(provider(answer, init).phoneNumbers()).rejects.toMatchObject({ name: "SendError", accepted: "no", ...facts });
});
