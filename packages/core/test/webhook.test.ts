import { describe, expect, test } from "vitest";
import { SendError, WebhookError } from "../src/index.ts";
import { type EventFacts, headerOf, isSecret, parseEvents } from "../src/webhook.ts";

const billing = (payload: unknown): EventFacts => ({ type: "billing", messageId: String(Object(payload).id) });
const message = { type: "text", text: { body: "Hello" } } as const;
const unknown = (): EventFacts => ({ type: "unknown" });
const push = (rawBody: string): { headers: object & Record<string, never>; rawBody: string } => ({ headers: {}, rawBody });
const codeOf = (events: Promise<unknown>): Promise<unknown> =>
  events.then(
    () => "taken",
    (error: unknown) => (WebhookError.is(error) ? error.code : error),
  );

test("a text is the secret only if every character is", () => {
  const secret = "demo-secret-ü";
  expect(isSecret(secret, secret)).toBe(true);
  for (const wrong of [undefined, "", "demo-secret-u", "Demo-secret-ü", `${secret} `, secret.slice(0, -1), secret + secret])
    expect(isSecret(wrong, secret)).toBe(false);
});

test("headers are found in any case, in a Headers and in Node's objects", () => {
  expect(headerOf({ headers: { "X-Name": "a" }, rawBody: "" }, "x-name")).toBe("a");
  expect(headerOf({ headers: { "x-name": ["a", "b"] }, rawBody: "" }, "X-Name")).toBe("a, b");
  expect(headerOf({ headers: new Headers({ "X-Name": "a" }), rawBody: "" }, "x-NAME")).toBe("a");
  expect(headerOf({ headers: { get: "a" }, rawBody: "" }, "get")).toBe("a");
  expect(headerOf({ headers: {}, rawBody: "" }, "x-name")).toBeUndefined();
  expect(headerOf({ headers: new Headers(), rawBody: "" }, "x-name")).toBeUndefined();
});

test("the limit is counted in bytes, and a body of exactly that length is read", async () => {
  const body = JSON.stringify("ü".repeat(10)); // 22 bytes
  const bytes = new TextEncoder().encode(body);
  const stream = (): Request =>
    new Request("https://example.com/", { method: "POST", body: new Blob([bytes.slice(0, 7), bytes.slice(7)]).stream(), duplex: "half" });
  for (const make of [() => push(body), () => ({ headers: {}, rawBody: bytes }), stream]) {
    expect(await codeOf(parseEvents("test", make(), { maxBodyBytes: 22 }, unknown))).toBe("taken");
    expect(await codeOf(parseEvents("test", make(), { maxBodyBytes: 21 }, unknown))).toBe("too-large");
  }
});

test("by default a body may have 1 MiB", async () => {
  const body = JSON.stringify("x".repeat(1_048_574));
  expect(await codeOf(parseEvents("test", push(body), {}, unknown))).toBe("taken");
  expect(await codeOf(parseEvents("test", push(`${body} `), {}, unknown))).toBe("too-large");
});

test("a declared length above the limit is refused before the body is read", async () => {
  let pulled = 0;
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  const request = new Request("https://example.com/", { method: "POST", body, headers: { "content-length": "5000000" }, duplex: "half" });
  expect(await codeOf(parseEvents("test", request, {}, unknown))).toBe("too-large");
  expect(pulled).toBeLessThanOrEqual(1);
});

test("an endless body is read up to the limit", async () => {
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
  const request = new Request("https://example.com/", { method: "POST", body, duplex: "half" });
  expect(await codeOf(parseEvents("test", request, {}, unknown))).toBe("too-large");
});

test("a body that is slow in coming is given up at bodyTimeoutMs", { timeout: 5000 }, async () => {
  const slow = (headers: Record<string, string> = {}): { request: Request; given: Promise<unknown> } => {
    const given = Promise.withResolvers<unknown>();
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])), cancel: given.resolve });
    return { request: new Request("https://example.com/", { method: "POST", body, headers, duplex: "half" }), given: given.promise };
  };
  for (const { request, given } of [slow(), slow({ "content-length": "100" })]) {
    expect(await codeOf(parseEvents("test", request, { bodyTimeoutMs: 20 }, unknown))).toBe("timed-out");
    await given; // the sender is told that nobody reads on
  }
  const never = { headers: {}, rawBody: () => new Promise<string>(() => {}) };
  expect(await codeOf(parseEvents("test", never, { bodyTimeoutMs: 20 }, unknown))).toBe("timed-out");
});

test("a byte order mark and white space around the JSON do no harm", async () => {
  expect(await codeOf(parseEvents("test", push('\uFEFF {"id":1}\r\n'), {}, billing))).toBe("taken");
});

test("what cannot be read is refused, and not quoted", async () => {
  expect(await codeOf(parseEvents("test", push(""), {}, unknown))).toBe("empty");
  expect(await codeOf(parseEvents("test", new Request("https://example.com/", { method: "POST" }), {}, unknown))).toBe("empty");
  const error: unknown = await parseEvents("test", push("secret-text"), {}, unknown).catch((thrown: unknown) => thrown);
  expect(WebhookError.is(error)).toBe(true);
  expect(String(error)).not.toContain("secret");
  expect(SendError.is(error)).toBe(false);
});

test("a push of nested lists without end does no harm", async () => {
  const body = "[".repeat(500_000) + "]".repeat(500_000);
  expect(await parseEvents("test", push(body), {}, unknown)).toHaveLength(1);
});

test("an empty list is a push without events", async () => {
  expect(await parseEvents("test", push("[]"), {}, unknown)).toEqual([]);
});

test("the eventId of an unknown event is that of its content and its place", async () => {
  const idsOf = async (body: string): Promise<string[]> =>
    (await parseEvents("test", push(body), {}, unknown)).map(({ eventId }) => eventId);
  expect(await idsOf('[{"a":1},{"a":1}]')).toEqual(await idsOf('[{"a":1},{"a":1}]'));
  expect(new Set([...(await idsOf('[{"a":1},{"a":1}]')), ...(await idsOf('{"a":1}')), ...(await idsOf('{"a":2}'))]).size).toBe(4);
});

test("an event carries its provider and its part of the push", async () => {
  expect(await parseEvents("test", push('[{"id":1},{"id":2}]'), {}, billing)).toEqual([
    { type: "billing", messageId: "1", eventId: "test:billing:1::::", provider: "test", raw: { id: 1 } },
    { type: "billing", messageId: "2", eventId: "test:billing:2::::", provider: "test", raw: { id: 2 } },
  ]);
});

describe("eventId", () => {
  const idOf = async (facts: EventFacts, body = "{}"): Promise<string | undefined> =>
    (await parseEvents("test", push(body), {}, () => facts))[0]?.eventId;
  const status = { type: "message-status", messageId: "m" } as const;
  const failed = (vendorCode?: string): EventFacts => ({
    ...status,
    status: "failed",
    failure: vendorCode === undefined ? { code: "rejected" } : { code: "rejected", vendorCode },
  });
  const bill = { type: "billing", messageId: "m", billable: true, fee: "0.05", currency: "USD" } as const;
  const template = { type: "template-status", templateId: "t", status: "PAUSED" } as const;
  const at = (time: string): Date => new Date(`2026-11-20T${time}:00.000Z`);

  test.each<[string, EventFacts, EventFacts]>([
    ["a failure whose reason comes later", failed(), failed("131047")],
    ["two failures for two reasons", failed("131026"), failed("131047")],
    ["two recipients of one broadcast", { ...status, status: "read", wamid: "a" }, { ...status, status: "read", wamid: "b" }],
    ["a bill and its correction", bill, { ...bill, fee: "0.04" }],
    ["a bill and its cancellation", bill, { ...bill, billable: false }],
    ["a template's return to a status", { ...template, occurredAt: at("12:00") }, { ...template, occurredAt: at("13:00") }],
    [
      "ids that hold the separator",
      { ...status, messageId: "a:b", recipient: "c", status: "read" },
      { ...status, messageId: "a", recipient: "b:c", status: "read" },
    ],
    [
      "ids that hold its escape",
      { type: "message-received", messageId: ":", message },
      { type: "message-received", messageId: "%3A", message },
    ],
  ])("differs between %s", async (_, one, other) => {
    expect(await idOf(one)).not.toBe(await idOf(other));
    expect(await idOf(one)).toBe(await idOf({ ...one }));
  });

  test("is that of the push where a template's status has no date to tell its return by", async () => {
    expect(await idOf(template, '{"eventTime":"2026-11-20 12:00:00"}')).toBe(await idOf(template, '{"eventTime":"2026-11-20 12:00:00"}'));
    expect(await idOf(template, '{"eventTime":"2026-11-20 12:00:00"}')).not.toBe(
      await idOf(template, '{"eventTime":"2026-11-20 13:00:00"}'),
    );
  });

  test("is made of any text, also of half a character", async () => {
    expect(await idOf({ ...status, messageId: "\ud800", status: "read" })).toBe("test:message-status:\ud800::read");
  });
});
