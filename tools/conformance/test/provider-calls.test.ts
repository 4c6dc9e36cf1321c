import { setImmediate } from "node:timers/promises";
import { OptionError } from "@wabakit/core";
import { startMock } from "@wabakit/mock";
import { afterAll, describe, expect, test } from "vitest";
import { type Answer, deadUrl, json, serve } from "../../../packages/core/test/server.ts";
import { leavesOf, without } from "../src/json.ts";
import { messageTypes, plain } from "../src/messages.ts";
import { type ProviderUnderTest, providerFor, providersUnderTest } from "../src/providers.ts";
import { failure, within, send } from "../src/sending.ts";

// How every provider treats what it is given, and what it makes of an answer that no contract describes.
const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

const message = plain.text;

describe.each(vendors)("$id", (vendor) => {
  const provider = providerFor(vendor, mock);
  const at = (url: string, options: object = {}) => providerFor(vendor, mock, { baseUrl: url, ...options });

  describe("phone numbers", () => {
    test.each(["+447700900123", "+44 7700 900-123", "44 (7700) 900.123", "447700900123"])("%s arrives as digits", async (to) => {
      const { arrived } = await send(mock, provider, { ...message, to });
      expect(textsIn(arrived[0]?.request.body)).toContain("447700900123");
      expect(arrived[0]?.violations).toEqual([]);
    });

    test("the sender's arrives as digits too", async () => {
      const { arrived } = await send(mock, providerFor(vendor, mock, { from: "+44 7700-900 001" }), message);
      expect(textsIn(arrived[0]?.request.body)).toContain("447700900001");
      expect(arrived[0]?.violations).toEqual([]);
    });

    test.each(["", "Ada", "123", "+44", "0044 7700 900123", "447700900123,447700900124", "4477009001234567"])(
      "%j is no number: nothing is sent, and the error says what is",
      async (to) => {
        const { error, arrived } = await send(mock, provider, { ...message, to });
        expect(error).toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path: "to" }] });
        expect(arrived).toEqual([]);
      },
    );
  });

  describe("the caller's message", () => {
    const sent = messageTypes.filter((type) => provider.messageTypes.has(type));

    test.each(sent)("%s may be frozen", async (type) => {
      expect((await send(mock, provider, deepFreeze(structuredClone(plain[type])))).receipt).toBeDefined();
    });

    test.each(sent)("%s may be changed as soon as send has returned: what it was is sent", async (type) => {
      const { arrived: untouched } = await send(mock, provider, plain[type]);
      const mine = structuredClone(plain[type]);
      const sending = send(mock, providerFor(vendor, mock, lateCredentials(vendor)), mine);
      spoil(mine);
      const { arrived } = await sending;
      expect(arrived.map(({ request }) => request.body)).toEqual(untouched.map(({ request }) => request.body));
    });
  });

  test("works alone: its send is a function of its own", async () => {
    const { send: sendAlone } = vendor.createProvider({ baseUrl: mock.url, ...mock.credentials[vendor.id], ...vendor.demoOptions });
    expect(await sendAlone(message)).toMatchObject({ provider: vendor.id, messageId: expect.stringMatching(/^\S{8,}$/) });
  });

  describe("options", () => {
    const required = ["from", ...Object.keys(mock.credentials[vendor.id] ?? {})];

    test.each(required)("%s is asked for when it is missing", (option) => {
      expect(() => providerFor(vendor, mock, { [option]: undefined })).toThrow(OptionError);
      expect(() => providerFor(vendor, mock, { [option]: undefined })).toThrow(`${vendor.id}: ${option} is missing; it must be`);
    });

    test("a misspelt one is named, beside those there are", () => {
      expect(() => providerFor(vendor, mock, { timeout: 1000 })).toThrow(
        /^\w+: timeout is not an option; the options are .*\bfrom\b.*\btimeoutMs\b/,
      );
    });

    test.each(["Ada", "", 447700900001])("from: %j is no number", (from) => {
      expect(() => providerFor(vendor, mock, { from })).toThrow(`${vendor.id}: from must be the business phone number`);
    });
  });

  describe("an answer that cannot be read", () => {
    const success = async (): Promise<unknown> => (await send(mock, provider, message)).arrived[0]?.response.body;

    test.each<[string, Answer]>([
      ["a page", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Welcome</title>")],
      ["nothing", (_, response) => response.writeHead(200).end()],
      ["half of a JSON text", (_, response) => response.writeHead(200, { "content-type": "application/json" }).end('{"code":')],
      ["an envelope of nobody", json({})],
      ["null", json(null)],
      ["a list", json([])],
      ["a redirect, which is not followed", (_, response) => response.writeHead(302, { location: mock.url }).end()],
    ])("%s is an unexpected response, and the vendor may have the message", async (_, answer) => {
      const server = await serve(answer);
      const error = await failure(at(server.url).send(message));
      expect(error).toMatchObject({ code: "unexpected-response", provider: vendor.id, accepted: "unknown", retryable: false });
      expect(server.requests).toHaveLength(1);
    });

    test("success without a message id is one too", async () => {
      const server = await serve(json(without(await success(), vendor.envelope.messageId)));
      const error = await failure(at(server.url).send(message));
      expect(error).toMatchObject({ code: "unexpected-response", provider: vendor.id, accepted: "unknown", retryable: false, status: 200 });
      expect(error.message).toContain("success without a message id");
    });

    test("a member that nobody knows does no harm", async () => {
      const server = await serve(json({ ...Object(await success()), added: { later: true } }));
      expect(await at(server.url).send(message)).toMatchObject({ provider: vendor.id });
    });
  });

  test.each([
    { status: 401, code: "unauthorized", accepted: "no", retryable: false },
    { status: 404, code: "rejected", accepted: "no", retryable: false },
    { status: 429, code: "rate-limited", accepted: "no", retryable: true },
    { status: 502, code: "provider-unavailable", accepted: "unknown", retryable: true },
  ])("a page with HTTP $status is $code", async ({ status, ...expected }) => {
    const server = await serve((_, response) => response.writeHead(status, { "content-type": "text/html" }).end("<h1>No</h1>"));
    expect(await failure(at(server.url).send(message))).toMatchObject({ ...expected, status, provider: vendor.id });
    expect(server.requests).toHaveLength(1);
  });

  test("no connection: nothing was sent", async () => {
    const error = await failure(at(await deadUrl()).send(message));
    expect(error).toMatchObject({ code: "connection-failed", accepted: "no", retryable: true, provider: vendor.id });
  });

  test("a connection that breaks: the vendor may have the message, and it is not sent again", async () => {
    const server = await serve((_, response) => response.destroy());
    expect(await failure(at(server.url).send(message))).toMatchObject({ code: "connection-failed", accepted: "unknown", retryable: true });
    expect(server.requests).toHaveLength(1);
  });

  test("an abort ends a send within 50 ms", async () => {
    const controller = new AbortController();
    const arrived = Promise.withResolvers<void>();
    const server = await serve(() => arrived.resolve());
    const sending = failure(at(server.url).send(message, { signal: controller.signal }));
    await arrived.promise;
    controller.abort();
    const error = await within(50, sending);
    expect(error).toMatchObject({ code: "aborted", accepted: "unknown", retryable: false, provider: vendor.id });
  });

  test("a send that is aborted before it begins never leaves", async () => {
    const { error, arrived } = await send(mock, provider, message, { signal: AbortSignal.abort() });
    expect(error).toMatchObject({ code: "aborted", accepted: "no" });
    expect(arrived).toEqual([]);
  });
});

describe.concurrent.each(vendors)("$id, when nobody answers", (vendor) => {
  test.for([
    ["of the send", { timeoutMs: 60_000 }, { timeoutMs: 1000 }],
    ["of the provider", { timeoutMs: 1000 }, {}],
  ] as const)("the deadline %s holds, to a tenth", async ([, options, sendOptions], { onTestFinished }) => {
    const server = await serve(() => {}, onTestFinished);
    const sending = failure(providerFor(vendor, mock, { baseUrl: server.url, ...options }).send(message, sendOptions));
    const early = new Promise((resolve) => setTimeout(resolve, 900, "still waiting"));
    expect(await Promise.race([sending, early])).toBe("still waiting");
    const error = await within(200, sending);
    expect(error).toMatchObject({ code: "timed-out", accepted: "unknown", retryable: true, provider: vendor.id });
  });
});

const textsIn = (body = ""): unknown[] => leavesOf(JSON.parse(body)).map(({ value }) => value);

/** The mock's credentials, given by functions that take their time: a request is not under way when `send` returns. */
const lateCredentials = ({ id }: ProviderUnderTest): object =>
  Object.fromEntries(Object.entries(mock.credentials[id] ?? {}).map(([name, value]) => [name, () => setImmediate(value)]));

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}

/** Changes every text of a message, as a caller without a compiler may. */
function spoil(node: object): void {
  for (const [member, value] of Object.entries(node)) {
    if (typeof value === "object" && value !== null) spoil(value);
    else Reflect.set(node, member, "changed");
  }
}
