import type { Message, MessageFeature, MessageType } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { startMock } from "@wabakit/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leavesOf, valueAt } from "../src/json.ts";
import { messageFeatures, messageTypes, plain, type Sample, samplesUsing, variants } from "../src/messages.ts";
import { mistakesIn } from "../src/mistakes.ts";
import { type ProviderUnderTest, providerFor, providersUnderTest } from "../src/providers.ts";
import { type Sent, send } from "../src/sending.ts";

// What every provider does, whoever the vendor is: one that is added to specs/redocly.yaml is covered by that.
const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

describe.each(vendors)("$id", (vendor) => {
  const provider = providerFor(vendor, mock);
  const sent = messageTypes.filter((type) => provider.messageTypes.has(type));
  const notSent = messageTypes.filter((type) => !provider.messageTypes.has(type));
  const honoured = messageFeatures.filter((feature) => provider.features.has(feature));
  const notHonoured = messageFeatures.filter((feature) => !provider.features.has(feature));

  test("claims nothing but types and features of the facade, and has the vendor's id", () => {
    expect(provider.id).toBe(vendor.id);
    expect(new Set(sent)).toEqual(provider.messageTypes);
    expect(new Set(honoured)).toEqual(provider.features);
  });

  test.each(sent)("sends %s, whole, and gives a receipt", async (type) => {
    expectArrival(vendor, plain[type], await send(mock, provider, plain[type]));
  });

  test.each(variantsOf(sent))("sends $name, or refuses it and names the part", async ({ message }) => {
    expectArrivalOrRefusal(vendor, message, await send(mock, provider, message));
  });

  test.each(casesOf(honoured, sent))("honours $feature in $name, or refuses it there and names the part", async ({ message }) => {
    expectArrivalOrRefusal(vendor, message, await send(mock, provider, message));
  });

  test.each(honoured)("honours %s somewhere", async (feature) => {
    const receipts = await Promise.allSettled(casesOf([feature], sent).map(({ message }) => provider.send(message)));
    expect(receipts.map(({ status }) => status)).toContain("fulfilled");
  });

  test.each(notSent)("refuses %s and names the alternatives", async (type) => {
    const outcome = await send(mock, provider, plain[type]);
    expectUnsupported(outcome);
    expect(outcome.error?.message).toContain(
      `${vendor.id} does not send "${type}" messages; it sends: ${[...provider.messageTypes].join(", ")}.`,
    );
  });

  test.each(casesOf(notHonoured, sent))("refuses $feature in $name and names the alternatives", async ({ feature, message }) => {
    const outcome = await send(mock, provider, message);
    expectUnsupported(outcome);
    expect(outcome.error?.message).toContain(`${vendor.id} does not honour ${feature}`);
    expect(outcome.error?.message).toContain(`it honours: ${[...provider.features].join(", ")}`);
  });

  test("names every header in lower case, so that a caller's cannot stand beside one that authenticates", async () => {
    const names: string[] = [];
    const listening: Fetch = (url, init) => {
      names.push(...Object.keys(init.headers));
      return fetch(url, init);
    };
    await send(mock, providerFor(vendor, mock, { fetch: listening }), plain.text);
    expect(names.length, "the content type, and what authenticates").toBeGreaterThan(1);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  });

  test.each(sent)("of every mistake in a %s message, nothing wrong leaves and the error is a SendError", async (type) => {
    let refused = 0;
    for (const { what, body } of mistakesIn(JSON.parse(JSON.stringify(plain[type])))) {
      const { error, arrived } = await send(mock, provider, body as unknown as Message); // wrong on purpose
      const violations = arrived.flatMap((request) => request.violations);
      expect([what, error?.accepted ?? "yes", arrived.length, violations]).toEqual([what, ...(error ? ["no", 0] : ["yes", 1]), []]);
      if (error) refused += 1;
    }
    expect(refused).toBeGreaterThan(5);
  });

  describe("the vendor's codes", () => {
    const routes = new Map<string, MessageType>();
    beforeAll(async () => {
      for (const type of sent) {
        const { arrived } = await send(mock, provider, plain[type]);
        routes.set(arrived[0]?.operation ?? "", type);
      }
    });

    test("are in the package's table, each one, and no other is", () => {
      expect(Object.keys(vendor.codes).toSorted()).toEqual(Object.keys(Object(vendor.document["x-vendor-codes"])).toSorted());
    });

    describe.each(vendor.operations.filter(({ sends }) => sends))("answered to $id", ({ path, codes }) => {
      test.each(codes)("%s (%s) is told as its SendError, once", async (code, example) => {
        const type = routes.get(`POST ${path}`);
        if (type === undefined) throw new Error(`No message of ${vendor.id} goes to ${path}.`);
        const { error, arrived } = await send(mock, providerFor(vendor, mock, { fetch: asking(example) }), plain[type]);
        expect(arrived).toHaveLength(1);
        const meaning = vendor.codes[code];
        expect(error).toMatchObject({
          code: typeof meaning === "string" ? meaning : meaning?.mayBeSent,
          accepted: typeof meaning === "string" ? "no" : "unknown",
          provider: vendor.id,
          status: 200,
          vendorCode: code,
          vendorMessage: valueAt(arrived[0]?.response.body, vendor.envelope.message),
        });
        expect(error?.message).toContain(code);
      });
    });
  });
});

/** The variants of these types. */
const variantsOf = (types: readonly MessageType[]): Sample[] =>
  Object.entries(variants).flatMap(([name, message]) => (types.includes(message.type) ? [{ name, message }] : []));

/** The messages of these types that use one of these features. */
const casesOf = (features: readonly MessageFeature[], types: readonly MessageType[]): (Sample & { readonly feature: MessageFeature })[] =>
  features.flatMap((feature) =>
    samplesUsing(feature).flatMap((sample) => (types.includes(sample.message.type) ? [{ ...sample, feature }] : [])),
  );

/** A fetch that asks the mock for the answer of this name. */
const asking =
  (example: string): Fetch =>
  (url, init) =>
    fetch(url, { ...init, headers: { ...init.headers, prefer: `example=${example}` } });

/** The message reached the mock once, keeps the contract and lost nothing; the receipt is the mock's. */
function expectArrival({ id, envelope }: ProviderUnderTest, message: Message, { receipt, error, arrived: [request, ...more] }: Sent): void {
  expect(error).toBeUndefined();
  expect(more).toEqual([]);
  expect(request).toMatchObject({ vendor: id, violations: [], warnings: [], response: { status: 200 } });
  const answer = request?.response.body;
  expect(receipt).toMatchObject({ messageId: valueAt(answer, envelope.messageId), provider: id, raw: answer });
  expect(receipt?.requestId).toBe(envelope.requestId && valueAt(answer, envelope.requestId));
  const arrived = leavesOf(JSON.parse(request?.request.body ?? "")).map(({ value }) => value);
  // Numbers are compared as such: vendors write them as text or not, with an exponent or not.
  const isThere = (value: unknown): boolean =>
    arrived.includes(value) || (typeof value === "number" && arrived.map(Number).includes(value));
  expect(valuesOf(message).filter((value) => !isThere(value))).toEqual([]);
}

/** A part that the vendor has no place for is refused by name, never left out. */
function expectArrivalOrRefusal(vendor: ProviderUnderTest, message: Message, sent: Sent): void {
  if (sent.error === undefined) return expectArrival(vendor, message, sent);
  expectUnsupported(sent);
  const [issue] = sent.error.issues;
  expect(valueAt(message, issue?.path.replaceAll(/\[(\d+)\]/g, ".$1") ?? "")).toBeDefined();
  expect(sent.error.message).toContain(issue?.path);
}

function expectUnsupported({ error, arrived }: Sent): void {
  expect(error).toMatchObject({ code: "unsupported", accepted: "no", retryable: false });
  expect(arrived).toEqual([]);
}

/** What the message says. Its tags and the places of buttons are written otherwise by every vendor. */
const valuesOf = (message: Message): unknown[] =>
  leavesOf(message).flatMap(({ member, value }) => (["type", "subType", "index"].includes(member) ? [] : [value]));
