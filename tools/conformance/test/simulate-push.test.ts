import { describe, expect, test } from "vitest";
import { registry, type VendorId } from "../../../packages/mock/src/generated/registry.ts";
import type { Push } from "../../../packages/mock/src/push.ts";
import {
  billingPush,
  metaIdOf,
  type Reply,
  replyPush,
  simulations,
  statusPush,
  templateStatusPush,
} from "../../../packages/mock/src/simulate-push.ts";
import { seeded } from "../src/mutations.ts";
import { schemasOf } from "../src/webhook-schemas.ts";
import { pushingVendors } from "../src/webhooks.ts";

// What the mock makes up is what the vendor's own webhook reads: the event that was asked for, in a push that keeps the contract.
const vendors = (await pushingVendors()).map((vendor) => ({ ...vendor, entry: registry[vendor.id as VendorId] })); // the mock plays every vendor

const [user, business] = ["447700900188", "447700900009"];
const at = Date.UTC(2027, 0, 2, 3, 4, 5);
const failure = { code: "131047", message: "Re-engagement message" };

const replies: { readonly [type in Reply["type"]]: Reply } = {
  text: { type: "text", text: { body: "Mañana, *por favor* 📦" } },
  button: { type: "button", button: { text: "Stop", payload: "stop-4471" } },
  buttonReply: { type: "buttonReply", buttonReply: { id: "yes-4471", title: "Yes" } },
  listReply: { type: "listReply", listReply: { id: "am", title: "Morning", description: "8 to 12" } },
  location: { type: "location", location: { latitude: 51.5, longitude: -0.1278 } },
};

test("there are vendors that push", () => {
  expect(vendors.length).toBeGreaterThan(0);
});

describe.each(vendors)("$id", ({ id, entry, parse, document, fixtures }) => {
  const context = { random: seeded(1) };
  const schemas = schemasOf({ id, document });
  const can = simulations(entry);

  /** The event of a push that keeps the contract. */
  async function eventOf(push: Push | undefined): Promise<unknown> {
    if (push === undefined) throw new Error("There is no such push.");
    const [, validate] = Object.entries(schemas).find(([webhook]) => push.event.startsWith(`${webhook}-`)) ?? [];
    expect(validate?.(JSON.parse(push.body)) === true ? [] : (validate?.errors ?? "no such webhook")).toEqual([]);
    const [event, ...more] = await parse(push.body);
    expect(more).toEqual([]);
    return event;
  }

  /** Every dotted path of the sample is still there, and no other: what a push says of, its sample says of. */
  const shapeOf = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]))
      : null;

  const common = { provider: id, occurredAt: new Date(at) };

  test.each(can["message-status"])("a message is %s", async (word) => {
    const status = (["sent", "delivered", "read", "failed"] as const).find((one) => one === word);
    if (status === undefined) throw new Error(`${word} is no status.`);
    const about = { messageId: "4471-a", status, to: user, from: business, at, reference: "order-4471", account: "100200" };
    const push = statusPush(entry, { ...about, ...(status === "failed" ? { failure } : {}) }, context);
    const event = await eventOf(push);
    expect(event).toMatchObject({ ...common, type: "message-status", messageId: "4471-a", status, recipient: user });
    const { wamid, from, reference, failure: told } = Object(event);
    expect([undefined, metaIdOf("4471-a", user)]).toContain(wamid);
    expect([undefined, business]).toContain(from);
    expect([undefined, "order-4471"]).toContain(reference);
    expect(push?.body).toContain('"100200"');
    const sample = fixtures.find(({ name }) => name === push?.event)?.text ?? "";
    expect(shapeOf(JSON.parse(push?.body ?? ""))).toEqual(shapeOf(JSON.parse(sample)));
    expect(told).toEqual(
      status === "failed" ? { code: "window-closed", vendorCode: "131047", message: expect.stringContaining(failure.message) } : undefined,
    );
  });

  test("a status is in no push that was not asked for, and of no reference if there was none", async () => {
    const push = statusPush(entry, { messageId: "4471-a", status: "read", to: user, from: business, at }, context);
    expect(await eventOf(push)).not.toHaveProperty("reference");
  });

  test.each(can["message-received"])("a user answers with a %s, quoting or not", async (word) => {
    const message = Object.entries(replies).find(([type]) => type === word)?.[1];
    if (message === undefined) throw new Error(`${word} is no reply.`);
    const about = { message, from: user, to: business, at, account: "100200" };
    const quoting = await eventOf(replyPush(entry, { ...about, name: "Ann", replyTo: "4471-a", messageId: "up-1" }, context));
    expect(quoting).toMatchObject({
      ...common,
      type: "message-received",
      messageId: "up-1",
      from: user,
      to: business,
      name: "Ann",
      message,
    });
    expect([undefined, metaIdOf("4471-a", user)]).toContain(Object(quoting).replyTo);
    const plain = replyPush(entry, about, context);
    const event = await eventOf(plain);
    expect(event).toMatchObject({ ...common, from: user, to: business, message, messageId: expect.stringMatching(/^[0-9a-f]{24,32}$/) });
    expect(event).not.toHaveProperty("name");
    expect(event).not.toHaveProperty("replyTo");
    expect(plain?.body).toContain('"100200"');
    expect(plain?.body).not.toBe(replyPush(entry, about, context)?.body);
  });

  test.each(can["template-status"])("a template is %s", async (status) => {
    const template = { templateId: "900800", name: "parcel_ready", language: "pt_BR" };
    const push = templateStatusPush(entry, { ...template, status, at }, context);
    expect(await eventOf(push)).toMatchObject({ ...common, type: "template-status", ...template, status });
  });

  test("a refused template has a reason, and a category where the vendor tells it", async () => {
    const about = { templateId: "900800", name: "parcel_ready", language: "pt_BR", status: "REJECTED", reason: "ABUSIVE_CONTENT", at };
    const event = await eventOf(templateStatusPush(entry, { ...about, category: "UTILITY" }, context));
    expect(event).toMatchObject({ status: "REJECTED", reason: "ABUSIVE_CONTENT" });
    expect([undefined, "UTILITY"]).toContain(Object(event).category);
  });

  test.each(can.billing)("a message is %s", async (kind) => {
    const costs = { fee: "0.0731", currency: "EUR", conversationType: "utility" };
    const billable = kind === "charged";
    const push = billingPush(entry, { messageId: "4471-a", from: business, billable, at, ...costs }, context);
    expect(await eventOf(push)).toMatchObject({ ...common, type: "billing", messageId: "4471-a", billable, ...costs });
    const asSampled = await eventOf(billingPush(entry, { messageId: "4471-a", from: business, billable, at }, context));
    expect(asSampled).toMatchObject({ ...common, billable, currency: "USD" });
  });
});
