import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { SendError, type SendErrorCode } from "../src/index.ts";
import { type AnswerLike, membersOf, settle, textOf, type VendorAnswers } from "../src/vendor.ts";
import { messageIdOf } from "../src/vendor/settle.ts";

const parcels: VendorAnswers = {
  id: "parcels",
  success: "0",
  codes: {
    "-1": "unauthorized",
    "-5": { mayBeSent: "rejected" },
    "-9": "rate-limited",
    "-12": { mayBeSent: "provider-unavailable" },
    "-68": "insufficient-balance",
  },
  read(body, { headers }) {
    const { code, message, id } = membersOf(body);
    return { code: textOf(code), message: textOf(message), messageId: textOf(id), requestId: headers.get("x-request-id") ?? undefined };
  },
};

/** An answer as a low-level client gives it: `data` with 200-299, else `error`. */
function answer(body: unknown, status = 200, headers: Record<string, string> = {}): AnswerLike {
  const response = new Response(null, { status, headers });
  return response.ok ? { data: body, response } : { error: body, response };
}

const html = "<html>502 Bad Gateway</html>";

/** The error that an answer becomes. */
function errorOf(...arguments_: Parameters<typeof answer>): SendError {
  try {
    settle(parcels, answer(...arguments_));
  } catch (error) {
    if (SendError.is(error)) return error;
    throw error;
  }
  throw new Error("This answer was taken for success.");
}

test("success is what the answer says, with the answer itself", () => {
  const body = { code: 0, id: "m-1", unknown: "kept" };
  expect(settle(parcels, answer(body, 200, { "x-request-id": "r-1" }))).toMatchObject({
    messageId: "m-1",
    requestId: "r-1",
    raw: body,
  });
  expect(settle(parcels, answer({ code: "0" }, 201))).toMatchObject({ messageId: undefined, raw: { code: "0" } });
});

describe("a documented code", () => {
  test("becomes its error, with the vendor's words", () => {
    expect(errorOf({ code: "-68", message: "balance not enough" }, 200, { "x-request-id": "r-1" })).toMatchObject({
      code: "insufficient-balance",
      message:
        "parcels answered -68, \"balance not enough\". The account's balance is too low: top it up in the vendor's console, then send again.",
      provider: "parcels",
      accepted: "no",
      retryable: false,
      status: 200,
      vendorCode: "-68",
      vendorMessage: "balance not enough",
      requestId: "r-1",
      retryAfterMs: undefined,
    });
  });

  test.each([-68, "-68"])("may be a number or a text: %j", (code) => {
    expect(errorOf({ code })).toMatchObject({ code: "insufficient-balance", vendorCode: "-68" });
  });

  test.each([200, 400, 401, 403, 404, 429, 500, 503])("says more than the status %i", (status) => {
    expect(errorOf({ code: "-68" }, status)).toMatchObject({
      code: "insufficient-balance",
      accepted: "no",
      status,
      vendorCode: "-68",
    });
  });

  test("may leave it open whether the message is under way", () => {
    const error = errorOf({ code: "-5", message: "system error" });
    expect(error).toMatchObject({ code: "rejected", accepted: "unknown", retryable: false });
    expect(error.message).toContain("sending it again can deliver it twice");
    expect(errorOf({ code: "-12" })).toMatchObject({ code: "provider-unavailable", accepted: "unknown", retryable: true });
  });

  test("is retryable when it says that later will do", () => {
    expect(errorOf({ code: "-9" })).toMatchObject({ code: "rate-limited", accepted: "no", retryable: true });
  });

  test.each([undefined, "", null, 7.5])("needs no words: %j", (message) => {
    expect(errorOf({ code: "-1", message }).message).toMatch(/^parcels answered -1\. Check the keys/);
  });

  test("with words without end is quoted in part, and kept whole", () => {
    const message = "x".repeat(5000);
    const error = errorOf({ code: "-1", message });
    expect(error.message.length).toBeLessThan(400);
    expect(error.vendorMessage).toBe(message);
  });
});

describe("an unknown code", () => {
  test.each([200, 302, 400, 404, 418, 422])("says nothing of the message's fate, with status %i", (status) => {
    expect(errorOf({ code: "-999", message: "?" }, status)).toMatchObject({
      code: "rejected",
      accepted: "unknown",
      retryable: false,
      status,
      vendorCode: "-999",
      vendorMessage: "?",
    });
  });

  test.each<[number, SendErrorCode, "no" | "unknown", boolean]>([
    [401, "unauthorized", "no", false],
    [403, "unauthorized", "no", false],
    [408, "timed-out", "unknown", true],
    [429, "rate-limited", "no", true],
    [500, "provider-unavailable", "unknown", true],
    [503, "provider-unavailable", "unknown", true],
  ])("leaves it to a status that says something: %i is %s, accepted %s", (status, code, accepted, retryable) => {
    const error = errorOf({ code: "-999", message: "?" }, status, { "retry-after": "3" });
    expect(error).toMatchObject({ code, accepted, retryable, status, retryAfterMs: 3000, vendorCode: "-999", vendorMessage: "?" });
  });

  test.each(["toString", "__proto__", "constructor", ""])("may have a name of every object: %j", (code) => {
    expect(errorOf({ code })).toMatchObject({ code: "rejected", accepted: "unknown", vendorCode: code });
  });
});

describe("an answer without the vendor's code", () => {
  test.each<[number, SendErrorCode, "no" | "unknown", boolean]>([
    [200, "unexpected-response", "unknown", false],
    [302, "unexpected-response", "unknown", false],
    [400, "rejected", "no", false],
    [401, "unauthorized", "no", false],
    [403, "unauthorized", "no", false],
    [404, "rejected", "no", false],
    [405, "rejected", "no", false],
    [408, "timed-out", "unknown", true],
    [413, "rejected", "no", false],
    [415, "rejected", "no", false],
    [418, "rejected", "unknown", false],
    [422, "rejected", "no", false],
    [429, "rate-limited", "no", true],
    [500, "provider-unavailable", "unknown", true],
    [502, "provider-unavailable", "unknown", true],
    [503, "provider-unavailable", "unknown", true],
    [504, "provider-unavailable", "unknown", true],
  ])("goes by its status: %i is %s, accepted %s", (status, code, accepted, retryable) => {
    const error = errorOf(html, status, { "x-request-id": "r-1" });
    expect(error).toMatchObject({ code, accepted, retryable, status, requestId: "r-1" });
    expect(error.vendorCode).toBeUndefined();
    expect(error.message).toContain(`parcels answered HTTP ${status} without the vendor's code. `);
  });

  test.each([undefined, null, "", html, 7, true, [], {}, { code: null }, { code: {} }, { message: "no code" }])(
    "whatever it holds: %j",
    (body) => {
      expect(errorOf(body)).toMatchObject({ code: "unexpected-response", accepted: "unknown" });
    },
  );

  test("is not quoted: it may hold what was sent", () => {
    expect(inspect(errorOf(html, 502))).not.toContain("Bad Gateway");
  });
});

test.each([302, 400, 401, 403, 404, 429, 500, 503])("the code of success with status %i leaves the message's fate open", (status) => {
  const error = errorOf({ code: "0", id: "m-1" }, status, { "x-request-id": "r-1" });
  expect(error).toMatchObject({ code: "unexpected-response", accepted: "unknown", retryable: false, status, requestId: "r-1" });
  expect(error.message).toMatch(`parcels answered HTTP ${status} with the vendor's code of success.`);
});

describe("Retry-After", () => {
  const wait = (headers: Record<string, string>): number | undefined => errorOf(html, 429, headers).retryAfterMs;

  test.each<[string, number]>([
    ["0", 0],
    ["30", 30_000],
    [" 120 ", 120_000],
    ["1.5", 1500],
  ])("is in seconds: %j", (seconds, milliseconds) => {
    expect(wait({ "retry-after": seconds })).toBe(milliseconds);
  });

  test("is a date, counted from the answer's own", () => {
    const date = "Fri, 20 Nov 2026 09:00:00 GMT";
    expect(wait({ date, "retry-after": "Fri, 20 Nov 2026 09:00:45 GMT" })).toBe(45_000);
    expect(wait({ date, "retry-after": "Fri, 20 Nov 2026 08:59:00 GMT" })).toBe(0);
  });

  test.each<Record<string, string>>([{}, { date: "yesterday" }])("is a date, counted from now if the answer has none: %j", (headers) => {
    expect(wait({ ...headers, "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" })).toBe(0);
    const ms = wait({ ...headers, "retry-after": new Date(Date.now() + 60_000).toUTCString() });
    expect(ms).toBeGreaterThan(50_000);
    expect(ms).toBeLessThanOrEqual(60_000);
  });

  test.each(["", "soon", "-5", "5, 5", "1e3", "0x10", "2026-11-20"])("is nothing when it cannot be read: %j", (value) => {
    expect(wait({ "retry-after": value })).toBeUndefined();
  });

  test("goes with a vendor's code too", () => {
    expect(errorOf({ code: "-9" }, 200, { "retry-after": "7" })).toMatchObject({ code: "rate-limited", retryAfterMs: 7000 });
  });
});

describe("the message id of a success", () => {
  test("is the receipt's", () => {
    expect(messageIdOf("parcels", settle(parcels, answer({ code: 0, id: "m-1" })))).toBe("m-1");
  });

  test.each([undefined, "", null, {}])("is never made up: %j", (id) => {
    const success = settle(parcels, answer({ code: 0, id }, 202, { "x-request-id": "r-1" }));
    expect(() => messageIdOf("parcels", success)).toThrow(
      expect.objectContaining({
        code: "unexpected-response",
        message:
          "parcels answered success without a message id. The answer cannot be understood. The vendor may have the request: sending it again can deliver it twice.",
        provider: "parcels",
        accepted: "unknown",
        retryable: false,
        status: 202,
        requestId: "r-1",
      }),
    );
  });
});
