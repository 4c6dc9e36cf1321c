import { expect, test } from "vitest";
import { entriesOf } from "../../src/reference/search-entries.ts";
import { documentedOperations } from "../../src/vendors.ts";
import { documentOf, ref } from "../small.ts";

test("an operation is found by the names of all its members and by what the vendor calls them, a code by its number and its name", () => {
  const document = documentOf(
    {
      Body: {
        type: "object",
        properties: { recipient: { type: "string", "x-vendor-term": "号码" }, parcel: { type: "array", items: ref("Parcel") } },
      },
      Parcel: { type: "object", properties: { weight: { type: "number" }, inner: ref("Parcel") } },
    },
    { "x-vendor-codes": { "-68": { name: "insufficientBalance", meaning: "The balance\n  is *too* low.", action: "Top it up." } } },
  );
  expect(entriesOf({ id: "acme", name: "Acme", document, operations: documentedOperations(document) })).toEqual([
    {
      href: "reference/acme.html#/messages/sendparcel",
      title: "sendParcel",
      page: "Acme",
      text: "Send a parcel. Sends one.",
      words: "recipient parcel 号码 weight inner",
      language: "en",
    },
    {
      href: "reference/acme.html#/codes",
      title: "-68 insufficientBalance",
      page: "Acme",
      text: "The balance is too low. Top it up.",
      language: "en",
    },
  ]);
});
