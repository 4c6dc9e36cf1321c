import { describe, expect, test } from "vitest";
import { SendError, type SendErrorCode } from "../src/index.ts";
import { codeOfStatus, explain, mayBeSent } from "../src/vendor/meanings.ts";

/** Every code, and whether the same call may succeed later. */
const codes: { readonly [code in SendErrorCode]: boolean } = {
  unsupported: false,
  "invalid-message": false,
  unauthorized: false,
  "insufficient-balance": false,
  "rate-limited": true,
  "recipient-unavailable": false,
  "template-unavailable": false,
  "window-closed": false,
  "provider-unavailable": true,
  "connection-failed": true,
  "timed-out": true,
  aborted: false,
  "unexpected-response": false,
  rejected: false,
};

const all = Object.keys(codes) as SendErrorCode[]; // keys of a record of all codes

test.each(all)("whether %s may succeed later, the code says, unless somebody knows better", (code) => {
  const facts = { provider: "parcels", accepted: "no" } as const;
  expect(new SendError(code, "", facts).retryable).toBe(codes[code]);
  expect(new SendError(code, "", { ...facts, retryable: !codes[code] }).retryable).toBe(!codes[code]);
});

describe("the advice", () => {
  test.each(all)("for %s is a sentence or two, and differs from the others", (code) => {
    expect(explain(code, "no")).toMatch(/^[A-Z].*\.$/);
    expect(all.filter((other) => explain(other, "no") === explain(code, "no"))).toEqual([code]);
  });

  test.each(all)("for %s warns of a second delivery exactly when there may be a first", (code) => {
    expect(explain(code, "no")).not.toContain("twice");
    expect(explain(code, "unknown")).toBe(`${explain(code, "no")} ${mayBeSent}`);
  });
});

describe("a status without a vendor's code", () => {
  test.each<[SendErrorCode, "no" | "unknown", readonly number[]]>([
    ["unexpected-response", "unknown", [200, 201, 202, 204, 300, 301, 302, 303, 304, 307, 308]],
    ["unauthorized", "no", [401, 403]],
    ["timed-out", "unknown", [408]],
    ["rate-limited", "no", [429]],
    ["provider-unavailable", "unknown", [500, 501, 502, 503, 504, 520, 599]],
    ["rejected", "no", [400, 404, 405, 413, 415, 422]],
    ["rejected", "unknown", [402, 406, 407, 409, 410, 411, 418, 425, 431, 451, 499]],
  ])("is %s, accepted %s: %j", (code, accepted, statuses) => {
    expect(statuses.map((status) => ({ status, ...codeOfStatus(status) }))).toEqual(statuses.map((status) => ({ status, code, accepted })));
  });
});
