import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createWhatsApp,
  type EditableTemplates,
  failover,
  mapMessage,
  type NewTemplate,
  type Operations,
  OptionError,
  SendError,
  withRetry,
} from "../src/index.ts";
import { accept, failure, fake, receipt, refusal, text } from "./fakes.ts";

test("it sends through its provider, with the options it was given", async () => {
  const provider = fake("acme", accept);
  const whatsapp = createWhatsApp({ provider });
  const options = { timeoutMs: 100, signal: new AbortController().signal };
  expect(await whatsapp.send(text, options)).toEqual(receipt("m-1"));
  expect(provider.sent).toEqual([{ message: text, options }]);
});

test("it says what its provider is and sends", () => {
  const provider = fake("acme");
  expect(createWhatsApp({ provider })).toMatchObject({
    provider: "acme",
    messageTypes: new Set(["text", "template", "image"]),
    features: new Set(["replyTo"]),
  });
});

test("a SendError comes as it was thrown", async () => {
  const error = refusal("insufficient-balance");
  const whatsapp = createWhatsApp({ provider: fake("acme", () => Promise.reject(error)) });
  expect(await failure(whatsapp.send(text))).toBe(error);
});

describe("what a provider throws that is no SendError", () => {
  test.each<[string, unknown, object]>([
    ["an error", new TypeError("fetch failed"), { name: "TypeError", message: "fetch failed" }],
    ["nothing", undefined, { message: "a thrown undefined" }],
    ["null", null, { message: "a thrown null" }],
    ["a text", "no", { message: "no" }],
  ])("(%s) becomes one, and the vendor may have the message", async (_, thrown, cause) => {
    const whatsapp = createWhatsApp({ provider: fake("acme", () => Promise.reject(thrown)) });
    const error = await failure(whatsapp.send(text));
    expect(SendError.is(error)).toBe(true);
    expect(error).toMatchObject({ code: "unexpected-response", provider: "acme", accepted: "unknown", retryable: false, cause });
  });

  test("leaves its other members behind: they may hold a credential", async () => {
    const thrown = Object.assign(new Error("401"), { config: { headers: { Authorization: "s3cret" } } });
    const whatsapp = createWhatsApp({ provider: fake("acme", () => Promise.reject(thrown)) });
    expect(inspect(await failure(whatsapp.send(text)), { depth: 9, showHidden: true })).not.toContain("s3cret");
  });
});

const newTemplate: NewTemplate = { name: "parcel_ready", language: "en_GB", category: "UTILITY", components: { body: { text: "Ready" } } };

describe("what else a provider can do", () => {
  test("the result can too, with the provider's own function", async () => {
    const numbers = [{ number: "+447700900001", raw: {} }];
    const provider = { ...fake("acme"), phoneNumbers: async () => numbers };
    const whatsapp = createWhatsApp({ provider: withRetry(mapMessage(provider, (message) => message)) });
    expect(await whatsapp.phoneNumbers()).toBe(numbers);
  });

  const operations: readonly [string, (all: Operations) => Promise<unknown>][] = [
    ["broadcast", ({ broadcast }) => broadcast(text as never).next()],
    ["businessAccounts", ({ businessAccounts }) => businessAccounts()],
    ["media.upload", ({ media }) => media.upload({ type: "image", data: new Uint8Array(1) })],
    ["phoneNumbers", ({ phoneNumbers }) => phoneNumbers()],
    ["templates.list", ({ templates }) => templates.list().next()],
    ["templates.delete", ({ templates }) => templates.delete({ name: "parcel_ready" })],
    ["templates.create", ({ templates }) => ("create" in templates ? templates.create(newTemplate) : Promise.resolve())],
  ];
  const composed = failover([{ ...fake("globex"), phoneNumbers: async () => [] }]);

  describe.each([fake("acme"), composed])("is refused where $id cannot, to callers without a compiler", (provider) => {
    test.each(operations)("%s", async (name, ask) => {
      const whatsapp = createWhatsApp({ provider }) as object as Operations; // what no compiler has looked at
      const error = await failure(ask(whatsapp));
      expect(error).toMatchObject({ name: "SendError", code: "unsupported", provider: provider.id, accepted: "no", retryable: false });
      expect(String(error)).toContain(`${provider.id} has no ${name}. Nothing was sent.`);
    });
  });

  test("what it has of an operation stays its own", async () => {
    const templates = { list: async function* () {}, delete: async () => undefined };
    const whatsapp = createWhatsApp({ provider: { ...fake("acme"), templates } });
    expect(whatsapp.templates.list).toBe(templates.list);
    const { create } = whatsapp.templates as object as EditableTemplates; // what no compiler has looked at
    expect(await failure(create(newTemplate))).toMatchObject({ code: "unsupported" });
  });
});

describe("a wrong option", () => {
  const provider = fake("acme");
  const cases: readonly [string, unknown, string, string][] = [
    ["none at all", undefined, "options", "createWhatsApp: options must be an object."],
    [
      "no provider",
      {},
      "provider",
      "createWhatsApp: provider is missing; it must be a provider, the value that the factory of a vendor's package returns.",
    ],
    ["a factory that was not called", { provider: () => provider }, "provider", "createWhatsApp: provider must be a provider, the value"],
    ["a provider without send", { provider: { ...provider, send: undefined } }, "provider", "createWhatsApp: provider must be a provider"],
    ["a provider with a list of types", { provider: { ...provider, messageTypes: ["text"] } }, "provider", "createWhatsApp: provider must"],
    ["an unknown one", { provider, retries: 3 }, "retries", "createWhatsApp: retries is not an option; the options are provider."],
  ];

  test.each(cases)("(%s) is an OptionError that names it", (_, options, option, message) => {
    const create = (): unknown => Reflect.apply(createWhatsApp, undefined, [options]);
    expect(create).toThrow(OptionError);
    expect(create).toThrow(expect.objectContaining({ option, message: expect.stringContaining(message) }));
  });
});
