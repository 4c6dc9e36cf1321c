import type { Fetch } from "@wabakit/core/vendor";
import { expect, test } from "vitest";
import { uspeedo } from "../src/index.ts";

/** A provider whose vendor answers everything alike, and what it was asked. */
function provider(answer: unknown) {
  const asked: unknown[] = [];
  const fetch: Fetch = async (_, { body }) => {
    asked.push(JSON.parse(String(body)));
    return Response.json(answer);
  };
  return { asked, ...uspeedo({ accessKeyId: "id", accessKeySecret: "secret", accountId: 4471, from: "+447700900001", fetch }) };
}

const connected = {
  Number: "447700900001",
  Country: "UK",
  Status: "CONNECTED",
  QualityRating: "GREEN",
  DisplayName: "Example Parcels Limited",
  MessagingLimit: "TIER_250",
};
const fresh = { Number: "447700900002", Country: "UK", Status: "", QualityRating: "", DisplayName: "", MessagingLimit: "" };
const success = { RetCode: 0, Action: "GetAccountPhoneListResponse", Message: "", RequestId: "r-1" };

test("the numbers of the account come in Meta's words; one that is not connected yet has none", async () => {
  const { phoneNumbers, asked } = provider({ ...success, Data: { PhoneList: [fresh, connected] } });
  expect(await phoneNumbers()).toStrictEqual([
    { number: "+447700900002", raw: fresh },
    {
      number: "+447700900001",
      displayName: "Example Parcels Limited",
      status: "CONNECTED",
      quality: "GREEN",
      messagingTier: "TIER_250",
      raw: connected,
    },
  ]);
  expect(asked).toEqual([{ Action: "GetAccountPhoneList", AccountId: 4471 }]);
});

test.each([[{ PhoneList: [] }], [{ PhoneList: null }], [{}], [undefined]])("no number: %j", async (Data) => {
  expect(await provider({ ...success, Data }).phoneNumbers()).toEqual([]);
});

test("what cannot be read is an unexpected response, and nothing was changed", async () => {
  await expect(provider({ ...success, Data: { PhoneList: {} } }).phoneNumbers()).rejects.toMatchObject({
    name: "SendError",
    code: "unexpected-response",
    provider: "uspeedo",
    accepted: "no",
    requestId: "r-1",
  });
});

test("a refusal keeps the vendor's code", async () => {
  await expect(provider({ RetCode: 17108, Message: "no" }).phoneNumbers()).rejects.toMatchObject({
    code: "provider-unavailable",
    accepted: "no",
    vendorCode: "17108",
  });
});
