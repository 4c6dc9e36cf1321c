import { describe, expect, test } from "vitest";
import { isNewer, parseWebhook, WebhookError, type WebhookEvent } from "../src/webhook.ts";

// What each fixture becomes is tested in tools/conformance, for every vendor.
const unsigned = { unsigned: true } as const;
const statusPush = {
  eventType: "message-status-event",
  messageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718",
  recipient: "447700900123",
  status: "read",
  timestamp: 1762948860,
};

async function parseOne(payload: unknown): Promise<WebhookEvent> {
  const rawBody = typeof payload === "string" ? payload : JSON.stringify(payload);
  const [event, ...more] = await parseWebhook({ headers: {}, rawBody }, unsigned);
  expect(more).toEqual([]);
  if (event === undefined) throw new Error("no event");
  return event;
}

test.each([
  ["nothing", {}, "unsigned"],
  ["unsigned: false", { unsigned: false }, "unsigned"],
  ["unsigned as a text", { unsigned: "true" }, "unsigned"],
  ["a secret", { unsigned: true, authorization: "x" }, "authorization"],
])("%s does not say that the caller knows that pushes are not signed", async (_, options, option) => {
  // What a caller without types may pass.
  const parsed = parseWebhook({ headers: {}, rawBody: JSON.stringify(statusPush) }, options as unknown as typeof unsigned);
  await expect(parsed).rejects.toMatchObject({ name: "OptionError", option });
});

test("a web request is read like a body that the framework has taken out", async () => {
  const body = JSON.stringify(statusPush);
  const request = new Request("https://example.com/", { method: "POST", body });
  expect(await parseWebhook(request, unsigned)).toEqual(await parseWebhook({ headers: {}, rawBody: body }, unsigned));
});

test("the number that sent it is read under both spellings", async () => {
  expect(await parseOne({ ...statusPush, form: "447700900001" })).toMatchObject({ from: "447700900001" });
  expect(await parseOne({ ...statusPush, from: "447700900001" })).toMatchObject({ from: "447700900001" });
});

test.each([
  [true, true],
  ["true", true],
  [false, false],
  ["false", false],
  ["no", undefined],
  [1, undefined],
])("billable: %j is %j", async (billable, meant) => {
  expect(Object(await parseOne({ ...statusPush, billable })).billable).toBe(meant);
});

test.each([
  [1762948860, "2025-11-12T12:01:00.000Z"],
  ["1762948860", "2025-11-12T12:01:00.000Z"],
  [1762948860000, "2025-11-12T12:01:00.000Z"], // as in the vendor's SMS pushes
  ["soon", undefined],
  ["", undefined],
  [1e300, undefined],
  [null, undefined],
])("the timestamp %j is %j", async (timestamp, meant) => {
  expect((await parseOne({ ...statusPush, timestamp })).occurredAt?.toISOString()).toBe(meant);
});

test.each([
  ["131047 Re-engagement message", "window-closed", "131047"],
  ["(#131026) Message undeliverable", "recipient-unavailable", "131026"],
  ["Template paused [code 132015]", "template-unavailable", "132015"],
  ["Blocked after 100 messages", "rejected", undefined],
  ["No route to 447700900123", "rejected", undefined],
  ["999999", "rejected", undefined],
])("the failure %j means %s", async (failure, code, vendorCode) => {
  const event = await parseOne({ ...statusPush, status: "failed", failure });
  expect(event).toMatchObject({ status: "failed", failure: { code, message: failure } });
  expect(Object(event).failure.vendorCode).toBe(vendorCode);
});

describe("eventId", () => {
  test("is the same when the push comes again later", async () => {
    const again = { ...statusPush, timestamp: statusPush.timestamp + 180 };
    expect((await parseOne(again)).eventId).toBe((await parseOne(statusPush)).eventId);
  });

  test("differs between what is told of one message", async () => {
    const pushes = [statusPush, { ...statusPush, status: "delivered" }, { ...statusPush, status: "deleted" }];
    const billing = { eventType: "billing-event", messageId: statusPush.messageId };
    const events = await Promise.all([...pushes, billing].map(parseOne));
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(4);
  });
});

test("the statuses of a message may come in any order", async () => {
  let known: Extract<WebhookEvent, { type: "message-status" }> | undefined;
  for (const status of ["delivered", "sent", "read", "delivered"]) {
    const event = await parseOne({ ...statusPush, status });
    if (event.type === "message-status" && isNewer(event, known)) known = event;
  }
  expect(known?.status).toBe("read");
});

test.each([
  ["__proto__ at the top", '{"__proto__": {"eventType": "billing-event", "messageId": "1"}}'],
  ["__proto__ as the event's name", '{"eventType": "__proto__"}'],
  ["a method's name as the status", '{"eventType": "message-status-event", "messageId": "1", "status": "valueOf"}'],
  ["a message without an id", '{"eventType": "up-message-event", "message": {"type": "text", "text": {"body": "Hi"}}}'],
  ["an event that nobody documents", '{"eventType": "flow-event"}'],
  ["a number", "42"],
])("%s is an unknown event", async (_, body) => {
  expect((await parseOne(body)).type).toBe("unknown");
});

test("a broken push is refused with a WebhookError", async () => {
  const codeOf = async (rawBody: string): Promise<unknown> =>
    parseWebhook({ headers: {}, rawBody }, { unsigned: true, maxBodyBytes: 10 }).catch((error: unknown) =>
      WebhookError.is(error) ? error.code : error,
    );
  expect(await codeOf("")).toBe("empty");
  expect(await codeOf("{'a': 1}")).toBe("not-json");
  expect(await codeOf("[".repeat(11))).toBe("too-large");
});
