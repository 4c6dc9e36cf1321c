import { describe, expect, test } from "vitest";
import { type SendError, SendError as Errors } from "../src/index.ts";
import { caller, type Effect, type Fetch, membersOf, textOf, type VendorAnswers } from "../src/vendor.ts";
import { failure, parcels, type paths } from "./parcels.ts";

const answers: VendorAnswers = {
  id: "parcels",
  success: "0",
  codes: { "7": "rate-limited", "8": { mayBeSent: "rejected" } },
  read: (body) => ({ code: textOf(membersOf(body)["code"]), requestId: textOf(membersOf(body)["request"]) }),
};
const call = (fetch: Fetch) => caller<paths>(answers, parcels({ fetch }));
const ask = (effect: Effect, fetch: Fetch, options = {}) => call(fetch)(effect, "/messages", { to: "447700900123" }, options);
const answer =
  (body: unknown, init?: ResponseInit): Fetch =>
  async () =>
    Response.json(body, init);

async function errorOf(asked: Promise<unknown>): Promise<SendError> {
  const error = await failure(asked);
  if (!Errors.is(error)) throw error;
  return error;
}

test("an answer that says success is told as it came", async () => {
  expect((await ask("read", answer({ code: 0, more: [1] }))).raw).toEqual({ code: 0, more: [1] });
});

/** Failures after which a send does not know whether it was taken. */
const unclear: readonly [string, Fetch, object, Partial<SendError>][] = [
  ["an unclear code", answer({ code: 8, request: "r-1" }), {}, { code: "rejected", vendorCode: "8", requestId: "r-1" }],
  ["a code that nobody documents", answer({ code: 9 }), {}, { code: "rejected", vendorCode: "9" }],
  ["no code", answer({}), {}, { code: "unexpected-response" }],
  ["a gateway", answer({}, { status: 502, headers: { "retry-after": "3" } }), {}, { code: "provider-unavailable", retryAfterMs: 3000 }],
  ["a page", async () => new Response("<html>"), {}, { code: "unexpected-response", status: 200 }],
  ["a broken connection", () => Promise.reject(new TypeError("fetch failed")), {}, { code: "connection-failed", retryable: true }],
  ["silence", () => new Promise(() => undefined), { timeoutMs: 5 }, { code: "timed-out", retryable: true }],
];

describe.each(unclear)("%s", (_, fetch, options, facts) => {
  test("to a read: nothing was changed", async () => {
    const error = await errorOf(ask("read", fetch, options));
    expect(error).toMatchObject({ ...facts, provider: "parcels", accepted: "no" });
    expect(error.message).toMatch(/[^.]\. Nothing was changed: it is safe to ask again\.$/);
  });

  test("to a change: the vendor may have made it", async () => {
    const error = await errorOf(ask("change", fetch, options));
    expect(error).toMatchObject({ ...facts, provider: "parcels", accepted: "unknown" });
    expect(error.message).toMatch(/[^.]\. The vendor may have made the change: look before you ask for it again\.$/);
  });
});

test("a documented refusal changed nothing either way", async () => {
  for (const effect of ["read", "change"] as const) {
    expect(await errorOf(ask(effect, answer({ code: 7 })))).toMatchObject({ code: "rate-limited", accepted: "no", retryable: true });
  }
});

test("the cause is kept", async () => {
  const error = await errorOf(ask("read", () => Promise.reject(new TypeError("fetch failed"))));
  expect(error.cause).toMatchObject({ name: "TypeError", message: "fetch failed" });
});

test("what is missing from an answer is an unexpected response, with the vendor's request id", async () => {
  const { unreadable } = await ask("change", answer({ code: 0, request: "r-1" }));
  expect(unreadable("a list without its entries")).toMatchObject({
    code: "unexpected-response",
    accepted: "unknown",
    status: 200,
    requestId: "r-1",
    message: expect.stringContaining("parcels answered a list without its entries."),
  });
});
