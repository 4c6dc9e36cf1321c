import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import type { RedactedRequest, RedactedResponse } from "@wabakit/core";
import { startMock } from "@wabakit/mock";
import { withTelemetry } from "wabakit/telemetry";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { deadUrl } from "../../../packages/core/test/server.ts";
import { sdk } from "../../../packages/wabakit/test/telemetry-sdk.ts";
import { plain } from "../src/messages.ts";
import { providerFor, providersUnderTest } from "../src/providers.ts";
import { failure, send } from "../src/sending.ts";

// What logs, metrics and traces get to know of every vendor's sends, and what they never do.
const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

/** The mock's credentials begin with `demo-`, the numbers of all senders and recipients with 4477009, and this is in every text. */
const private_ = /demo-|77009000|Hush/;
const message = { ...plain.text, text: { body: "Hush, Ada" } };

describe.each(vendors)("$id", (vendor) => {
  const provider = providerFor(vendor, mock);

  describe("hooks", () => {
    const told: (RedactedRequest | RedactedResponse)[] = [];
    const hooks = { onRequest: (one: RedactedRequest) => void told.push(one), onResponse: (one: RedactedResponse) => void told.push(one) };
    const heard = (): typeof told => told.splice(0);

    test("are told of a send, whoever gives them", async () => {
      await providerFor(vendor, mock, hooks).send(message);
      const [request, response] = heard();
      expect(request).toMatchObject({ provider: vendor.id, method: "POST", url: expect.stringMatching(`^${mock.url}/`) });
      expect(vendor.operations.map(({ path }) => `POST ${path}`)).toContain(Object(request).operation);
      expect(response).toMatchObject({ request, status: 200, error: undefined });

      await provider.send(message, hooks);
      expect(heard()).toHaveLength(2);
    });

    test("are told nothing that is private", async () => {
      const { arrived } = await send(mock, providerFor(vendor, mock, hooks), message);
      await failure(providerFor(vendor, mock, { ...hooks, baseUrl: await deadUrl() }).send(message));
      const shown = inspect(heard(), { depth: Infinity, showHidden: true });
      expect(shown).not.toMatch(private_);
      expect(arrived).toHaveLength(1);
    });

    test.each(["onRequest", "onResponse"])("%s that throws: one message arrives, and the receipt is the caller's", async (hook) => {
      const throwing = (): never => {
        throw new Error("a mistake in a hook");
      };
      const { receipt, arrived } = await send(mock, providerFor(vendor, mock, { [hook]: throwing }), message, { [hook]: throwing });
      expect([receipt?.provider, arrived.length]).toEqual([vendor.id, 1]);
    });
  });

  test("the diagnostics channels tell of sends, and nothing that is private", async () => {
    const heard: unknown[] = [];
    for (const event of ["start", "success", "error"]) {
      const listener = (one: unknown): void => void heard.push({ event, ...Object(one) });
      subscribe(`wabakit:send:${event}`, listener);
      onTestFinished(() => void unsubscribe(`wabakit:send:${event}`, listener));
    }
    const { messageId } = await provider.send(message);
    const error = await failure(provider.send({ ...message, to: "Hush" }));
    const began = { event: "start", provider: vendor.id, messageType: "text" };
    expect(heard).toEqual([
      began,
      expect.objectContaining({ event: "success", provider: vendor.id, messageId }),
      began,
      expect.objectContaining({ event: "error", error }),
    ]);
    expect(inspect(heard, { depth: Infinity })).not.toMatch(private_);
  });

  test("a trace has the message and its request, and nothing that is private", async () => {
    const { tracer, meter, spans, exported } = sdk();
    const traced = (baseUrl: string) => withTelemetry(providerFor(vendor, mock, { baseUrl }), { tracer, meter });
    const { messageId } = await traced(mock.url).send(message);
    await failure(traced(await deadUrl()).send(message));
    expect(spans().map(({ name }) => name.replace(/^POST \/.*/, "POST"))).toEqual([
      "POST",
      `send ${vendor.id}`,
      "POST",
      `send ${vendor.id}`,
    ]);
    const [http, taken, , broken] = spans();
    expect(http?.parentSpanContext?.spanId).toBe(taken?.spanContext().spanId);
    expect(taken?.attributes).toMatchObject({
      "messaging.message.id": messageId,
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(mock.url).port),
    });
    expect(broken?.attributes).toMatchObject({ "error.type": "connection-failed", "wabakit.accepted": "no" });
    expect(await exported()).not.toMatch(private_);
  });
});
