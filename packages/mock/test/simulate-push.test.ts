import { describe, expect, test } from "vitest";
import type { VendorEntry } from "../src/contract.ts";
import { registry } from "../src/generated/registry.ts";
import { seeded } from "../src/mint.ts";
import { pushOf } from "../src/push.ts";
import {
  billingPush,
  type Reply,
  replyPush,
  simulations,
  type SimulatedReply,
  statusPush,
  templateStatusPush,
} from "../src/simulate-push.ts";

// That these pushes are the vendors' is tested in tools/conformance, with the vendors' own webhooks; here is what they add to a sample, and leave out.
const { innopaas, itniotech, uspeedo } = registry;
const [to, from] = ["447700900123", "447700900001"];
const at = Date.UTC(2027, 0, 2, 3, 4, 5, 678);

const context = (): { random: () => number } => ({ random: seeded(1) });
const bodyOf = (push: { readonly body: string } | undefined): unknown => JSON.parse(push?.body ?? "null");
const delivered = { messageId: "42", status: "delivered", to, from, at } as const;
const thanks: SimulatedReply = { message: { type: "text", text: { body: "Thanks" } }, from: to, to: from, at };
const reply = (entry: VendorEntry, message: Reply, more: object = {}): unknown =>
  bodyOf(replyPush(entry, { ...thanks, message, ...more }, context()));

test("a vendor that publishes no payload pushes nothing", () => {
  expect(simulations(uspeedo)).toEqual({ "message-status": [], "message-received": [], "template-status": [], billing: [] });
  expect(statusPush(uspeedo, delivered, context())).toBeUndefined();
  expect(replyPush(uspeedo, thanks, context())).toBeUndefined();
  const template = { templateId: "1", name: "parcel_ready", language: "en", status: "APPROVED", at };
  expect(templateStatusPush(uspeedo, template, context())).toBeUndefined();
  expect(billingPush(uspeedo, { messageId: "42", from, billable: true, at }, context())).toBeUndefined();
});

test("what a vendor documents no payload for is not made up", () => {
  expect(simulations(innopaas)).toMatchObject({ "message-status": ["delivered", "read", "failed"], billing: [] });
  expect(statusPush(innopaas, { ...delivered, status: "sent" }, context())).toBeUndefined();
  expect(simulations(itniotech)).toMatchObject({
    "message-status": ["sent", "delivered", "read", "failed"],
    "message-received": ["text", "location"],
  });
  expect(replyPush(itniotech, { ...thanks, message: { type: "buttonReply", buttonReply: { id: "yes", title: "Yes" } } }, context())).toBe(
    undefined,
  );
  const template = { templateId: "1", name: "parcel_ready", language: "en", status: "constructor", at };
  expect(templateStatusPush(innopaas, template, context())).toBeUndefined();
});

describe("times are written as the vendor does, and a conversation ends a day later", () => {
  test("InnoPaaS: ISO 8601", () => {
    expect(bodyOf(statusPush(innopaas, delivered, context()))).toMatchObject({
      eventTime: "2027-01-02T03:04:05.678Z",
      body: { conversation: { expireAt: "2027-01-03T03:04:05.678Z" } },
    });
    expect(reply(innopaas, thanks.message)).toMatchObject({
      eventTime: "2027-01-02T03:04:05.678Z",
      body: { sendTime: "2027-01-02T03:04:05.678Z" },
    });
  });

  test("Itniotech: whole seconds", () => {
    expect(bodyOf(statusPush(itniotech, delivered, context()))).toMatchObject({ timestamp: 1798859045, expiresAt: 1798859045 + 86_400 });
  });
});

test("what is not given leaves no trace, and no empty object", () => {
  expect(reply(innopaas, thanks.message)).not.toMatchObject({ body: { context: expect.anything() } });
  expect(reply(innopaas, thanks.message)).not.toMatchObject({ body: { customerProfile: expect.anything() } });
  expect(reply(innopaas, thanks.message, { name: "Ann", replyTo: "42" })).toMatchObject({
    body: { context: { from, id: expect.stringMatching(/^wamid\./) }, customerProfile: { name: "Ann" } },
  });
  const chosen = { type: "listReply", listReply: { id: "am", title: "Morning" } } as const;
  expect(reply(innopaas, chosen)).toMatchObject({ body: { interactive: { listReply: chosen.listReply, type: "listReply" } } });
  expect(JSON.stringify(reply(innopaas, chosen))).not.toContain("description");
});

test("a place is written as the vendor's sample writes it, and only what it has of it", () => {
  const place = { type: "location", location: { latitude: 51.5, longitude: -0.1278, name: "Harbour Kiosk" } } as const;
  expect(reply(innopaas, place)).toMatchObject({ body: { location: place.location } });
  expect(reply(innopaas, place)).not.toMatchObject({ body: { location: { address: expect.anything() } } });
  expect(reply(itniotech, place)).toMatchObject({ message: { location: { latitude: "51.5", longitude: "-0.1278" } } });
  expect(JSON.stringify(reply(itniotech, place))).not.toContain("Harbour");
});

test("Meta's id of a message is the same in its status and in the reply that quotes it, and another for another user", () => {
  const status = (user: string): unknown => Object(bodyOf(statusPush(innopaas, { ...delivered, to: user }, context()))).body.wamid;
  expect(reply(innopaas, thanks.message, { replyTo: "42" })).toMatchObject({ body: { context: { id: status(to) } } });
  expect(status("447700900124")).not.toBe(status(to));
});

test("the same seed makes the same push, the next push has other ids", () => {
  const { random } = context();
  const first = replyPush(innopaas, thanks, { random });
  expect(replyPush(innopaas, thanks, context())).toEqual(first);
  const second = bodyOf(replyPush(innopaas, thanks, { random }));
  expect(second).not.toMatchObject({ id: Object(bodyOf(first)).id });
  expect(second).not.toMatchObject({ body: { id: Object(bodyOf(first)).body.id } });
});

test("headers prove the vendor", () => {
  expect(statusPush(innopaas, delivered, context())?.headers).toEqual({
    "content-type": "application/json",
    UserName: "demo-user-name",
    Authorization: "demo-authorization",
  });
  const credentials = { userName: "me", authorization: "mine" };
  expect(statusPush(innopaas, delivered, { ...context(), credentials })?.headers).toMatchObject({ UserName: "me", Authorization: "mine" });
  expect(statusPush(itniotech, delivered, context())?.headers).toEqual({ "content-type": "application/json" });
});

test("a push comes again only where the vendor says so: messages of users, at Itniotech", () => {
  expect(replyPush(itniotech, thanks, context())?.retryAfterMs).toEqual([60_000, 180_000, 300_000]);
  expect(statusPush(itniotech, delivered, context())?.retryAfterMs).toEqual([]);
  for (const entry of Object.values(registry)) {
    for (const event of Object.keys(entry.pushes)) {
      const push = pushOf(entry, { vendor: "itniotech", event, to: "http://127.0.0.1/" }, seeded(1));
      expect([event, push?.retryAfterMs]).toEqual([event, event.startsWith("up-message-event") ? [60_000, 180_000, 300_000] : []]);
    }
  }
});
