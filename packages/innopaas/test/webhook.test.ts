import { describe, expect, test } from "vitest";
import { isNewer, parseWebhook, WebhookError, type WebhookEvent } from "../src/webhook.ts";

// What each fixture becomes is tested in tools/conformance, for every vendor.
const unsigned = { unsigned: true } as const;
const secrets = { userName: "wabakit-push", authorization: "demo-push-authorization" };

const statusPush = {
  id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a04",
  type: "whatsapp_message_status_updated",
  eventTime: "2026-11-20T12:04:31.115Z",
  body: { id: "335000000000000001", status: "read", wamid: "wamid.HBgMNDQ3NzAwOTAwMTIz", sendPhone: "447700900123" },
};
const textPush = {
  id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a09",
  type: "whatsapp_mo_message_received",
  eventTime: "2026-11-20T12:00:00.000Z",
  body: { id: "65f0c1d2e3a4b5c6d7e8f921", to: "447700900001", type: "text", text: { body: "Thank you!" } },
};
const templatePush = {
  id: "0f8a6c1e-2b7d-4c55-9a10-6d3f5e7b9a1c",
  type: "whatsapp_template_status_updated",
  eventTime: "2026-11-20T13:04:57.644Z",
  body: { templateId: "400500600700801", templateLanguage: "en_US", templateStatus: "APPROVED" },
};

async function parseOne(payload: unknown): Promise<WebhookEvent> {
  const rawBody = typeof payload === "string" ? payload : JSON.stringify(payload);
  const [event, ...more] = await parseWebhook({ headers: {}, rawBody }, unsigned);
  expect(more).toEqual([]);
  if (event === undefined) throw new Error("no event");
  return event;
}

describe("eventId", () => {
  test("is the same when the push comes again, under another id of the push and at another time", async () => {
    const again = { ...statusPush, id: "0f8a6c1e-2b7d-4c55-9a10-000000000000", eventTime: "2026-11-20T12:09:00.000Z" };
    expect((await parseOne(again)).eventId).toBe((await parseOne(statusPush)).eventId);
  });

  test("differs between the statuses of a message, and between the recipients of a broadcast", async () => {
    const variants = [{}, { status: "delivered" }, { wamid: "wamid.HBgMNDQ3NzAwOTAwMTI0", sendPhone: "447700900124" }];
    const events = await Promise.all(variants.map((own) => parseOne({ ...statusPush, body: { ...statusPush.body, ...own } })));
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(3);
  });

  test("differs when a template returns to an earlier status", async () => {
    const later = { ...templatePush, eventTime: "2026-11-27T09:00:00.000Z" };
    expect((await parseOne(later)).eventId).not.toBe((await parseOne(templatePush)).eventId);
  });
});

test("the statuses of a message may come in any order", async () => {
  let known: Extract<WebhookEvent, { type: "message-status" }> | undefined;
  for (const status of ["read", "delivered", "read"]) {
    const event = await parseOne({ ...statusPush, body: { ...statusPush.body, status } });
    if (event.type === "message-status" && isNewer(event, known)) known = event;
  }
  expect(known?.status).toBe("read");
});

test("a batch gives one event for each part, in order, also for those that make no sense", async () => {
  const parts = [statusPush, 7, null, { type: "news" }, { type: "news" }];
  const events = await parseWebhook({ headers: {}, rawBody: JSON.stringify(parts) }, unsigned);
  expect(events.map(({ type }) => type)).toEqual(["message-status", "unknown", "unknown", "unknown", "unknown"]);
  expect(events.map(({ raw }) => raw)).toEqual(parts);
  expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(5);
});

test.each([
  ["__proto__ at the top", '{"__proto__": {"type": "whatsapp_message_status_updated"}}'],
  ["__proto__ as the event's name", '{"type": "__proto__", "body": {}}'],
  ["a method's name as the event's", '{"type": "toString", "body": {}}'],
  ["__proto__ in the body", '{"type": "whatsapp_message_status_updated", "body": {"__proto__": {"id": "1", "status": "read"}}}'],
  ["a method's name as the status", '{"type": "whatsapp_message_status_updated", "body": {"id": "1", "status": "constructor"}}'],
  ["a status without a message id", '{"type": "whatsapp_message_status_updated", "body": {"status": "read"}}'],
])("%s is an unknown event", async (_, body) => {
  expect((await parseOne(body)).type).toBe("unknown");
  expect(Object.prototype).not.toHaveProperty("type");
});

describe("authentication", () => {
  const rawBody = JSON.stringify(textPush);
  const headers = { UserName: secrets.userName, Authorization: secrets.authorization };

  test("both headers as configured are let in, whatever holds them", async () => {
    const request = new Request("https://example.com/", { method: "POST", headers, body: rawBody });
    expect(await parseWebhook(request, secrets)).toHaveLength(1);
    expect(await parseWebhook({ headers, rawBody }, secrets)).toHaveLength(1);
    expect(await parseWebhook({ headers: new Headers(headers), rawBody: new TextEncoder().encode(rawBody) }, secrets)).toHaveLength(1);
  });

  test.each([
    ["none", {}],
    ["no user name", { authorization: secrets.authorization }],
    ["no authorization", { username: secrets.userName }],
    ["another user name", { ...headers, UserName: "wabakit-pusH" }],
    ["another authorization", { ...headers, Authorization: "demo-push-authorizatioN" }],
    ["a longer authorization", { ...headers, Authorization: `${secrets.authorization}0` }],
    ["the authorization twice over", { ...headers, Authorization: secrets.authorization.repeat(2) }],
    ["empty ones", { username: "", authorization: "" }],
    ["both, swapped", { username: secrets.authorization, authorization: secrets.userName }],
  ])("%s is refused, and the body is not read", async (_, wrong) => {
    const error: unknown = await parseWebhook({ headers: wrong, rawBody: "not JSON" }, secrets).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "WebhookError", code: "unauthorized" });
    expect(String(error)).not.toContain(secrets.authorization);
  });

  test.each([
    ["nothing", {}, "userName"],
    ["an empty secret", { ...secrets, authorization: "" }, "authorization"],
    ["unsigned: false", { unsigned: false }, "unsigned"],
    ["both ways at once", { ...secrets, unsigned: true }, "userName"],
    ["an unknown option", { ...secrets, secret: "x" }, "secret"],
    ["a limit of 0", { ...secrets, maxBodyBytes: 0 }, "maxBodyBytes"],
  ])("%s is no way to configure it", async (_, options, option) => {
    // What a caller without types may pass.
    const parsed = parseWebhook({ headers, rawBody }, options as unknown as typeof unsigned);
    await expect(parsed).rejects.toMatchObject({ name: "OptionError", option });
  });
});

test("a broken push is refused with a WebhookError", async () => {
  const codeOf = async (rawBody: string): Promise<unknown> =>
    parseWebhook({ headers: {}, rawBody }, { unsigned: true, maxBodyBytes: 10 }).catch((error: unknown) =>
      WebhookError.is(error) ? error.code : error,
    );
  expect(await codeOf("")).toBe("empty");
  expect(await codeOf(" \n")).toBe("empty");
  expect(await codeOf('{"type"')).toBe("not-json");
  expect(await codeOf("[".repeat(11))).toBe("too-large");
});
