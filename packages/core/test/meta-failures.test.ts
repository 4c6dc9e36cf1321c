import { describe, expect, test } from "vitest";
import type { SendErrorCode } from "../src/index.ts";
import { failureCodeIn, messageFailure, meaningOfFailure } from "../src/vendor/meta-failures.ts";

/**
 * Every code with a meaning, written by hand from those who have taken Meta's tables over (read 2026-11): the open-source clients great-detail/WhatsApp-Nodejs-SDK
 * (g, 3917b65), david-lev/pywa (p, 0bcf2f1, of 2026-08-12) and gokapso/whatsapp-cloud-api-js (k, 5a8fe7b, of 2026-05-12); AlexSzefezuk/meta-whatsapp-error-codes-pt-br
 * (b, 892c1b9); the pages of 360dialog (d), dualhook (h, one a code) and BEON (o); the sample of InnoPaaS' status page (i).
 */
const facts: readonly (readonly [code: string, meaning: SendErrorCode, sources: string])[] = [
  ["0", "unauthorized", "gpkb"],
  ["1", "rejected", "gb"],
  ["2", "provider-unavailable", "gb"],
  ["3", "unauthorized", "gpkb"],
  ["4", "rate-limited", "gpkb"],
  ["10", "unauthorized", "gpkb"],
  ["33", "unauthorized", "gk"],
  ["100", "invalid-message", "gkb"],
  ["190", "unauthorized", "gpkb"],
  ["368", "unauthorized", "gpkbd"],
  ["80007", "rate-limited", "gpkb"],
  ["130403", "recipient-unavailable", "h"],
  ["130429", "rate-limited", "gpkb"],
  ["130472", "recipient-unavailable", "gpkb"],
  ["130497", "unauthorized", "pkd"],
  ["131000", "provider-unavailable", "gpkb"],
  ["131001", "invalid-message", "g"],
  ["131002", "invalid-message", "g"],
  ["131005", "unauthorized", "gpb"],
  ["131006", "invalid-message", "g"],
  ["131008", "invalid-message", "gpkb"],
  ["131009", "invalid-message", "gpkb"],
  ["131014", "invalid-message", "i"],
  ["131016", "provider-unavailable", "gpkb"],
  ["131021", "invalid-message", "gpk"],
  ["131026", "recipient-unavailable", "gpkb"],
  ["131030", "unauthorized", "p"],
  ["131031", "unauthorized", "gpkb"],
  ["131037", "unauthorized", "pk"],
  ["131042", "insufficient-balance", "gpkb"],
  ["131043", "recipient-unavailable", "g"],
  ["131045", "unauthorized", "gpk"],
  ["131047", "window-closed", "gpkb"],
  ["131048", "rate-limited", "gpkb"],
  ["131049", "rate-limited", "pb"],
  ["131050", "recipient-unavailable", "p"],
  ["131051", "invalid-message", "gpk"],
  ["131052", "invalid-message", "gpk"],
  ["131053", "invalid-message", "gpk"],
  ["131055", "invalid-message", "bd"],
  ["131056", "rate-limited", "gpkb"],
  ["131057", "provider-unavailable", "pk"],
  ["131062", "invalid-message", "p"],
  ["131063", "unauthorized", "p"],
  ["131064", "rate-limited", "ph"],
  ["133004", "provider-unavailable", "gk"],
  ["133010", "unauthorized", "gk"],
  ["134011", "unauthorized", "k"],
  ["134101", "template-unavailable", "b"],
  ["134102", "template-unavailable", "b"],
  ["135000", "invalid-message", "gpk"],
  ["137000", "invalid-message", "p"],
];
test.each(facts)("Meta's code %s means %s (%s)", (vendorCode, code) => {
  expect(messageFailure(vendorCode, "why")).toEqual({ code, vendorCode, message: "why" });
});

test("no other code has a meaning, but for the families of permissions and templates", () => {
  const numbers = [
    ...Array.from({ length: 1000 }, (_, code) => code),
    80007,
    ...Array.from({ length: 20_000 }, (_, code) => 130_000 + code),
  ];
  const known = numbers.filter((code) => meaningOfFailure(String(code)) !== undefined).map(String);
  const isFamily = (code: string): boolean => /^(?:2\d\d|132\d\d\d)$/.test(code);
  expect(known.filter((code) => !isFamily(code))).toEqual(facts.map(([code]) => code));
  expect(known.filter(isFamily)).toHaveLength(100 + 1000);
});

test.each([
  ["132000", "template-unavailable"], // great-detail, pywa, kapso, as 132001, 132005, 132007, 132012, 132015, 132016 and 132068
  ["132008", "template-unavailable"], // pywa
  ["132018", "template-unavailable"], // BEON
  ["132999", "template-unavailable"], // a code that Meta may add to the family
  ["132069", "rate-limited"], // its flow is throttled: great-detail, pywa, kapso
  ["200", "unauthorized"],
  ["299", "unauthorized"],
  ["300", "rejected"],
  ["999999", "rejected"],
  ["1310470", "rejected"],
  ["__proto__", "rejected"],
  ["constructor", "rejected"],
])("the code %s means %s", (vendorCode, code) => {
  expect(messageFailure(vendorCode, "why")).toEqual({ code, vendorCode, message: "why" });
});

test("a failure without a reason is rejected, and nothing is made up", () => {
  expect(messageFailure(undefined, undefined)).toEqual({ code: "rejected" });
});

describe("Meta's code in a text", () => {
  test.each([
    ["131047 Re-engagement message", "131047"],
    ["(#131026) Message undeliverable", "131026"],
    ["error=80007", "80007"],
    ["ticket 12345, code 132012", "132012"],
    ["Message undeliverable", undefined],
    ["after 100 of 250 messages", undefined],
    ["447700900123", undefined],
    ["0131047", undefined],
    ["13104700001", undefined],
  ])("%j: %j", (text, code) => {
    expect(failureCodeIn(text)).toBe(code);
  });
});
