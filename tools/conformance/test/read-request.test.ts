import { startMock } from "@wabakit/mock";
import { afterAll, describe, expect, test } from "vitest";
import { without } from "../src/json.ts";
import { messageFeatures, messageTypes, plain, type Sample, samplesUsing, variants } from "../src/messages.ts";
import { mutated, seeded } from "../src/mutations.ts";
import { providerFor, providersUnderTest } from "../src/providers.ts";
import { send } from "../src/sending.ts";

// What the mock makes of a request: the message that was sent, whoever the vendor is.
const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

const seed = Number(process.env["WABAKIT_SEED"] ?? 20261120);
const mutations = Number(process.env["WABAKIT_MUTATIONS"] ?? 2000);

const samples: readonly Sample[] = [
  ...messageTypes.map((type) => ({ name: `plain ${type}`, message: plain[type] })),
  ...Object.entries(variants).map(([name, message]) => ({ name, message })),
  ...messageFeatures.flatMap((feature) => samplesUsing(feature).map(({ name, message }) => ({ name: `${feature} in ${name}`, message }))),
];

/** The members that a vendor's body has no place for, by sample. Whatever else a provider sends comes back. */
const lost: { readonly [vendor: string]: { readonly [sample: string]: string } } = {
  innopaas: { "template without values": "template.components" }, // an empty list, as good as none
};

describe.each(vendors)("$id", (vendor) => {
  const { id, operations, readRequest } = vendor;
  const provider = providerFor(vendor, mock);
  const sent = operations.filter(({ sends }) => sends);
  const examples = sent.flatMap(({ path, examples: bodies }) => bodies.map(([name, body]) => ({ name, operation: `POST ${path}`, body })));

  test.each(samples.filter(({ message }) => provider.messageTypes.has(message.type)))("$name comes back as it was sent", async (sample) => {
    const { receipt, error, arrived } = await send(mock, provider, sample.message);
    if (receipt === undefined) return expect(error?.code).toBe("unsupported"); // nothing to read: the provider refused it
    const { to, ...message } = sample.message;
    const path = lost[id]?.[sample.name];
    const [request] = arrived;
    const reading = readRequest(request?.operation ?? "", JSON.parse(request?.request.body ?? ""));
    expect(reading).toEqual({
      to: [to],
      from: vendor.demoOptions["from"],
      message: path === undefined ? message : without(message, path),
      ...(reading?.account === undefined ? {} : { account: expect.stringMatching(/^\w+$/) }),
    });
    return undefined;
  });

  test.each(examples)("the contract's example $name of $operation says who gets what", ({ operation, body }) => {
    const reading = readRequest(operation, body);
    expect(reading?.to.length).toBeGreaterThan(0);
    for (const to of reading?.to ?? []) expect(to).toMatch(/^447700900\d{3}$/);
    expect(reading?.from).toMatch(/^447700900\d{3}$/);
    expect(messageTypes).toContain(reading?.message.type);
    expect(Object.keys(reading?.message ?? {})).toContain(reading?.message.type);
  });

  test("other operations send no message", () => {
    for (const { path } of operations.filter(({ sends }) => !sends))
      expect([path, readRequest(`POST ${path}`, {})]).toEqual([path, undefined]);
    for (const name of ["", "constructor", "__proto__", "POST /nowhere"]) expect(readRequest(name, examples[0]?.body)).toBeUndefined();
  });

  test(`${mutations} mutated bodies, seed ${seed}: a reading or none, never an exception`, () => {
    const random = seeded(seed);
    let read = 0;
    for (let round = 0; round < mutations; round += 1) {
      const { operation = "", body } = examples[Math.floor(random() * examples.length)] ?? {};
      const text = mutated(JSON.stringify(random() < 0.5 ? body : mutatedWithin(body, random)), random);
      const reading = attempt(() => readRequest(operation, parsed(text)), `seed ${seed}, round ${round}: ${text.slice(0, 500)}`);
      if (reading === undefined) continue;
      read += 1;
      expect(reading.to.every((to) => typeof to === "string" && to !== "")).toBe(true);
      expect(messageTypes).toContain(reading.message.type);
    }
    expect(read).toBeGreaterThan(mutations / 4);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.for([undefined, null, true, 1, "text", [], [{}], {}])("%j is no message, and no exception", (body) => {
    for (const { path } of sent) expect(readRequest(`POST ${path}`, body)?.to ?? []).toEqual([]);
  });
});

/** The documents that stand as text in a body, mutated too. */
const mutatedWithin = (body: object | undefined, random: () => number): object =>
  Object.fromEntries(
    Object.entries(body ?? {}).map(([name, value]) => [
      name,
      typeof value === "string" && value.startsWith("{") ? mutated(value, random) : value,
    ]),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // the wire has damaged it
  }
}

function attempt<T>(read: () => T, what: string): T {
  try {
    return read();
  } catch (error) {
    throw new Error(what, { cause: error });
  }
}
