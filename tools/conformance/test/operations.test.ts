import type { Broadcast, EditableTemplates, MessageOf, NewTemplate, Operations } from "@wabakit/core";
import { startMock } from "@wabakit/mock";
import { afterAll, describe, expect, test } from "vitest";
import { type AnyProvider, type ProviderUnderTest, providerFor, providersUnderTest } from "../src/providers.ts";
import { failure } from "../src/sending.ts";

// What providers do besides sending, held against the mock: each request keeps the contract, and the contract's own answers are understood.
const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

/** What a provider can do besides sending; the mock's keys and the contract's sender are in it. */
const operationsOf = (vendor: ProviderUnderTest, options: object = {}): Partial<Operations> =>
  providerFor(vendor, mock, options) as AnyProvider & Partial<Operations>; // whatever it has of them

const written: NewTemplate = {
  name: "parcel_ready",
  language: "en_GB",
  category: "UTILITY",
  components: {
    body: { text: "Hello {{1}}", examples: ["Ada"] },
    footer: { text: "Parcels" },
    buttons: [{ type: "quickReply", text: "Later" }],
  },
};
const passcode: NewTemplate = {
  name: "login",
  language: "en_GB",
  category: "AUTHENTICATION",
  components: {
    body: { addSecurityRecommendation: true },
    footer: { codeExpirationMinutes: 10 },
    buttons: [{ type: "otp", otpType: "copyCode" }],
  },
};

async function all<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}

/** Every operation, with what the contract takes; a provider that lacks one gives undefined. */
const calls: { readonly [operation: string]: (provider: Partial<Operations>) => Promise<unknown> | undefined } = {
  phoneNumbers: ({ phoneNumbers }) => phoneNumbers?.(),
  businessAccounts: ({ businessAccounts }) => businessAccounts?.(),
  "templates.list": ({ templates }) => templates && all(templates.list()),
  "templates.list of one name": ({ templates }) => templates && all(templates.list({ name: "parcel_ready", language: "en_GB" })),
  "templates.delete": ({ templates }) => templates?.delete({ id: "194", name: "parcel_ready" }),
  "templates.create": ({ templates }) => creating(templates)?.create(written),
  "templates.create of a passcode template": ({ templates }) => creating(templates)?.create(passcode),
  "media.upload": ({ media }) => media?.upload({ type: "image", data: Uint8Array.of(1, 2, 3) }),
};

const creating = (templates: Operations["templates"] | undefined): EditableTemplates | undefined =>
  templates !== undefined && "create" in templates ? templates : undefined;

const reads = new Set(["phoneNumbers", "businessAccounts", "templates.list", "templates.list of one name"]);
const everybody = ["phoneNumbers", "templates.list", "templates.list of one name", "templates.delete"];
const down = async (): Promise<Response> => new Response("<html>", { status: 503 });

const rows = vendors.flatMap((vendor) =>
  Object.entries(calls).flatMap(([operation, call]) =>
    call(operationsOf(vendor, { fetch: down }))?.catch(() => undefined) ? [{ vendor, operation, call }] : [],
  ),
);

test("every operation is somebody's, and every vendor lists its numbers and its templates", () => {
  expect(new Set(rows.map(({ operation }) => operation))).toEqual(new Set(Object.keys(calls)));
  for (const { id } of vendors) {
    expect(rows.filter(({ vendor }) => vendor.id === id).map(({ operation }) => operation)).toEqual(expect.arrayContaining(everybody));
  }
});

describe.each(rows)("$vendor.id $operation", ({ vendor, operation, call }) => {
  test("keeps the contract, and understands its answer", async () => {
    const before = mock.requests.length;
    const told = await call(operationsOf(vendor));
    const arrived = mock.requests.slice(before);
    expect(arrived.length).toBeGreaterThan(0);
    expect(arrived.flatMap(({ violations }) => violations)).toEqual([]);
    if (operation === "phoneNumbers") expect(told).toContainEqual(expect.objectContaining({ number: "+447700900001" }));
    if (operation === "businessAccounts")
      expect(told).toContainEqual(expect.objectContaining({ id: expect.any(String), review: "APPROVED" }));
    if (operation === "templates.list")
      expect(told).toContainEqual(expect.objectContaining({ name: expect.any(String), language: expect.any(String) }));
    if (operation === "media.upload") expect(told).toMatchObject({ id: expect.stringMatching(/^\S+$/) });
  });

  test("says whether a change was made when the vendor is down", async () => {
    const error = await failure(Promise.resolve(call(operationsOf(vendor, { fetch: down }))));
    expect(error).toMatchObject({
      code: "provider-unavailable",
      provider: vendor.id,
      accepted: reads.has(operation) ? "no" : "unknown",
      retryable: true,
    });
    expect(error.message).not.toContain("deliver it twice");
  });
});

const casting = vendors.filter((vendor) => operationsOf(vendor).broadcast !== undefined);

test("somebody broadcasts", () => expect(casting.length).toBeGreaterThan(0));

test.each(casting)("$id broadcasts to as many as a call takes, and keeps the contract", async (vendor) => {
  const broadcast = operationsOf(vendor).broadcast as Broadcast<MessageOf<"text">> | undefined; // every vendor sends texts
  const to = Array.from({ length: 1500 }, (_, index) => `+447700900${String(index).padStart(5, "0")}`);
  const before = mock.requests.length;
  const outcomes = broadcast && (await all(broadcast({ to, type: "text", text: { body: "Hello" } })));
  const arrived = mock.requests.slice(before);
  expect(arrived.flatMap(({ violations }) => violations)).toEqual([]);
  expect(arrived).toHaveLength(outcomes?.length ?? 0);
  expect(outcomes?.flatMap((outcome) => outcome.to)).toEqual(to);
  expect(outcomes?.map((outcome) => outcome.ok && outcome.receipt.messageId)).toEqual(
    outcomes?.map(() => expect.stringMatching(/^\S{8,}$/)),
  );
});
