import { context, type Meter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWhatsApp, failover, type MessageOf, type RedactedRequest, SendError, type SendOptions, withRetry } from "../src/index.ts";
import { withTelemetry } from "../src/telemetry.ts";
import { type Answer, busy, fake, failure, receipt, refuse, template, text, to } from "./fakes.ts";
import { activeSpans, type Sdk, sdk } from "./telemetry-sdk.ts";

const url = "https://api.acme.example/wa/send";

/** An answer after one request that the hooks of the send are told of, as a vendor's client tells them. */
const asking =
  (answer: Answer, end: { readonly status?: number; readonly error?: SendError } = { status: 200 }, provider = "acme"): Answer =>
  async (options, message) => {
    const request = leave(options, provider);
    await new Promise((resolve) => setTimeout(resolve)); // as long as the vendor thinks, other work goes on
    options.onResponse?.({ request, headers: {}, status: end.status, error: end.error, durationMs: 12 });
    return answer(options, message);
  };

function leave({ onRequest }: SendOptions, provider = "acme"): RedactedRequest {
  const request = { provider, operation: "POST /wa/send", method: "POST", url, headers: {} } as const;
  onRequest?.(request);
  return request;
}

const accept: Answer = () => ({ ...receipt("m-1"), requestId: "r-1" });

/** The spans of the SDK by name, with the name of their parent. */
const family = ({ spans }: Sdk): string[] =>
  spans().map(({ name, parentSpanContext }) => {
    const parent = spans().find((span) => span.spanContext().spanId === parentSpanContext?.spanId);
    return parent === undefined ? name : `${parent.name} > ${name}`;
  });

const otelOptions = ({ tracer, meter }: Sdk): { tracer: Tracer; meter: Meter } => ({ tracer, meter });

const server = { "server.address": "api.acme.example", "server.port": 443 };
const common = { "messaging.system": "whatsapp", "messaging.operation.name": "send", "messaging.destination.name": "acme" };

describe("a message that is taken", () => {
  test("is a messaging span with a client span for its request", async () => {
    const otel = sdk();
    await withTelemetry(fake("acme", asking(accept)), otelOptions(otel)).send(text);
    expect(family(otel)).toEqual(["send acme > POST /wa/send", "send acme"]);
    const [http, send] = otel.spans();
    expect(send).toMatchObject({ kind: SpanKind.PRODUCER, status: { code: SpanStatusCode.UNSET } });
    expect(send?.attributes).toEqual({
      ...common,
      ...server,
      "messaging.operation.type": "send",
      "messaging.message.id": "m-1",
      "wabakit.message.type": "text",
      "wabakit.provider": "acme",
      "wabakit.request.id": "r-1",
    });
    expect(http).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } });
    expect(http?.attributes).toEqual({
      ...server,
      "http.request.method": "POST",
      "http.response.status_code": 200,
      "url.full": url,
      "url.template": "/wa/send",
    });
  });

  test("is measured, and so is its request", async () => {
    const otel = sdk();
    const provider = withTelemetry(fake("acme", asking(accept)), otelOptions(otel));
    await provider.send(text);
    await provider.send(template);
    expect(await otel.points()).toEqual([
      {
        name: "messaging.client.operation.duration",
        unit: "s",
        count: 2,
        attributes: { ...common, ...server, "messaging.operation.type": "send" },
      },
      { name: "messaging.client.sent.messages", unit: "{message}", count: 2, attributes: { ...common, ...server } },
      {
        name: "http.client.request.duration",
        unit: "s",
        count: 2,
        attributes: { ...server, "http.request.method": "POST", "http.response.status_code": 200 },
      },
    ]);
  });

  test("is below the caller's span, and what others record meanwhile is below it", async () => {
    activeSpans();
    const otel = sdk();
    const asks = asking(accept);
    const provider = fake("acme", (options, message) => {
      otel.tracer.startSpan("before").end();
      return asks(options, message);
    });
    await otel.tracer.startActiveSpan("checkout", async (span) => {
      await withTelemetry(provider, otelOptions(otel)).send(text);
      span.end();
    });
    expect(family(otel)).toEqual(["send acme > before", "send acme > POST /wa/send", "checkout > send acme", "checkout"]);
  });

  test("has further attributes of the caller's, which do not replace those of the conventions", async () => {
    const otel = sdk();
    const provider = withTelemetry(fake("acme", asking(accept)), {
      ...otelOptions(otel),
      attributes: (message) => ({ "app.template": message.type === "template" ? message.template.name : "", "messaging.system": "mine" }),
    });
    await provider.send(template);
    expect(otel.spans().at(-1)?.attributes).toMatchObject({ "app.template": "parcel_ready", "messaging.system": "whatsapp" });
    expect(JSON.stringify(await otel.points())).not.toContain("parcel_ready");
  });
});

describe("a message that is not taken", () => {
  test("has the code of the error, what became of the message, and words that are made for logs", async () => {
    const otel = sdk();
    const refusing = refuse("insufficient-balance", { vendorCode: "-68", requestId: "r-2" });
    const error = await failure(withTelemetry(fake("acme", asking(refusing)), otelOptions(otel)).send(text));
    expect(error).toMatchObject({ code: "insufficient-balance" });
    const [http, send] = otel.spans();
    expect(send?.status).toEqual({ code: SpanStatusCode.ERROR, message: "acme answered insufficient-balance." });
    expect(send?.attributes).toMatchObject({
      "error.type": "insufficient-balance",
      "wabakit.accepted": "no",
      "wabakit.provider": "acme",
      "wabakit.vendor.code": "-68",
      "wabakit.request.id": "r-2",
    });
    expect(send?.attributes).not.toHaveProperty("messaging.message.id");
    expect(http?.attributes).not.toHaveProperty("error.type"); // the request itself was answered
    const refused = expect.objectContaining({ attributes: expect.objectContaining({ "error.type": "insufficient-balance" }) });
    expect(await otel.points()).toEqual([refused, refused, expect.objectContaining({ name: "http.client.request.duration" })]);
  });

  test("and never left is not counted as sent", async () => {
    const otel = sdk();
    await failure(withTelemetry(fake("acme", refuse("invalid-message")), otelOptions(otel)).send(text));
    expect((await otel.points()).map(({ name }) => name)).toEqual(["messaging.client.operation.duration"]);
    expect(otel.spans()).toHaveLength(1);
  });

  test("by a provider that breaks its promise: nothing is told of an error that nobody knows", async () => {
    const otel = sdk();
    const broken = fake("acme", () => Promise.reject(new Error("Hello +447700900123")));
    expect(await failure(withTelemetry(broken, otelOptions(otel)).send(text))).toEqual(new Error("Hello +447700900123"));
    expect(otel.spans()[0]).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { "error.type": "_OTHER" } });
    expect(await otel.exported()).not.toMatch(/Hello|7700900123/);
    expect((await otel.points()).map(({ name }) => name)).toContain("messaging.client.sent.messages");
  });

  test.each<[what: string, end: Parameters<typeof asking>[1], attributes: object, status: SpanStatusCode]>([
    ["no connection", { error: failed("connection-failed") }, { "error.type": "connection-failed" }, SpanStatusCode.ERROR],
    ["HTTP 503", { status: 503 }, { "error.type": "503", "http.response.status_code": 503 }, SpanStatusCode.ERROR],
    [
      "an unreadable answer",
      { status: 200, error: failed("unexpected-response") },
      { "error.type": "unexpected-response", "http.response.status_code": 200 },
      SpanStatusCode.ERROR,
    ],
    ["a redirect", { status: 302 }, { "http.response.status_code": 302 }, SpanStatusCode.UNSET],
    ["the caller's abort, which is no error", { error: failed("aborted") }, {}, SpanStatusCode.UNSET],
  ])("because of %s: so says the request's span", async (_, end, attributes, status) => {
    const otel = sdk();
    await failure(withTelemetry(fake("acme", asking(refuse("provider-unavailable"), end)), otelOptions(otel)).send(text));
    const [http] = otel.spans();
    expect(http?.status.code).toBe(status);
    expect({ ...http?.attributes, ...attributes }).toEqual(http?.attributes);
    expect(Object.hasOwn(http?.attributes ?? {}, "error.type")).toBe(Object.hasOwn(attributes, "error.type"));
  });
});

function failed(code: SendError["code"]): SendError {
  return new SendError(code, "words", { provider: "acme", accepted: "unknown", retryable: false });
}

describe("a composition", () => {
  test("has one span for the message, and one for each request, counted by provider", async () => {
    const otel = sdk();
    const first = withRetry(fake("acme", asking(busy(), { status: 429 })), { attempts: 2, sleep: async () => {} });
    const second = fake(
      "globex",
      asking(() => receipt("m-2", "globex"), { status: 200 }, "globex"),
    );
    await withTelemetry(failover([first, second]), otelOptions(otel)).send(template);
    expect(family(otel)).toEqual([...Array<string>(3).fill("send failover(acme,globex) > POST /wa/send"), "send failover(acme,globex)"]);
    const spans = otel.spans();
    expect(spans.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([undefined, 1, undefined, undefined]);
    expect(spans.at(-1)).toMatchObject({ status: { code: SpanStatusCode.UNSET }, attributes: { "wabakit.provider": "globex" } });
  });

  test("takes a provider that is recorded as any other, with what else it can do", async () => {
    const otel = sdk();
    const phoneNumbers = async (): Promise<never[]> => [];
    const provider = withTelemetry({ ...fake("acme", asking(accept)), phoneNumbers }, otelOptions(otel));
    const whatsapp = createWhatsApp({ provider: withRetry(provider) });
    await whatsapp.send(text);
    expect(await whatsapp.phoneNumbers()).toEqual([]);
    expect(family(otel)).toEqual(["send acme > POST /wa/send", "send acme"]);
  });

  test("tells sends apart that run at the same time, without a context manager", async () => {
    const otel = sdk();
    const provider = withTelemetry(fake("acme", asking(accept)), otelOptions(otel));
    await Promise.all(Array.from({ length: 20 }, () => provider.send(text)));
    const parents = otel.spans().flatMap(({ parentSpanContext }) => parentSpanContext?.spanId ?? []);
    expect(new Set(parents).size).toBe(20);
  });
});

test("http: false leaves the requests to an instrumentation of fetch, and still tells where the message went", async () => {
  const otel = sdk();
  await withTelemetry(fake("acme", asking(accept)), { ...otelOptions(otel), http: false }).send(text);
  expect(family(otel)).toEqual(["send acme"]);
  expect(otel.spans()[0]?.attributes).toMatchObject(server);
  expect((await otel.points()).map(({ name }) => name)).toEqual(["messaging.client.operation.duration", "messaging.client.sent.messages"]);
});

test("the hooks of the send are told what they would be told without", async () => {
  const told: unknown[] = [];
  const hooks = { onRequest: (request: object) => void told.push(request), onResponse: (response: object) => void told.push(response) };
  const provider = fake("acme", asking(accept));
  await withTelemetry(provider, otelOptions(sdk())).send(text, hooks);
  expect(told).toEqual([expect.objectContaining({ operation: "POST /wa/send" }), expect.objectContaining({ status: 200 })]);
});

test("what a provider never tells the end of has ended with the message", async () => {
  const otel = sdk();
  await withTelemetry(
    fake("acme", (options) => (leave(options), receipt("m-1"))),
    otelOptions(otel),
  ).send(text);
  expect(family(otel)).toEqual(["send acme > POST /wa/send", "send acme"]);
});

test("without a tracer and a meter those of the global providers are used; without an SDK, nothing is recorded", async () => {
  const otel = sdk();
  await withTelemetry(fake("acme", asking(accept))).send(text);
  const provider = withTelemetry(fake("acme", asking(accept)));
  trace.setGlobalTracerProvider({ getTracer: () => otel.tracer });
  onTestFinished(() => trace.disable());
  await provider.send(text);
  expect(family(otel)).toEqual(["send acme > POST /wa/send", "send acme"]);
});

describe("nothing of a message is recorded:", () => {
  const secret = { ...text, to, text: { body: "A secret for Ada" } };
  test.each<[what: string, answer: Answer]>([
    ["taken", asking(accept)],
    ["refused", asking(refuse("rejected", { vendorCode: "447700900123", vendorMessage: "A secret for Ada" }))],
    ["timed out", asking(refuse("timed-out", { accepted: "unknown" }), { error: failed("timed-out") })],
  ])("%s", async (_, answer) => {
    const otel = sdk();
    await withTelemetry(fake("acme", answer), otelOptions(otel))
      .send(secret)
      .catch(() => {});
    expect(otel.spans()).toHaveLength(2);
    expect(await otel.exported()).not.toMatch(/secret|Ada|7700900123/);
  });

  test("of a type that nobody sends", async () => {
    const otel = sdk();
    const message = { ...text, type: "+447700900123" } as unknown as MessageOf<"text">; // no compiler has seen it
    await failure(withTelemetry(fake("acme", refuse("unsupported")), otelOptions(otel)).send(message));
    expect(otel.spans()[0]?.attributes).not.toHaveProperty("wabakit.message.type");
    expect(await otel.exported()).not.toContain("7700900123");
  });
});

describe("a send is sent once, and ends as it would have, whatever fails in", () => {
  const fail = (): never => {
    throw new Error("a mistake in the telemetry");
  };
  const span = { setAttribute: fail, setAttributes: fail, setStatus: fail, end: fail, spanContext: fail };
  const quiet = (): ReturnType<typeof otelOptions> => otelOptions(sdk());
  const inContext = (run: (fn: () => unknown) => unknown): object => {
    const options = quiet();
    const manager = {
      active: () => ROOT_CONTEXT,
      with: (_: unknown, fn: () => unknown) => run(fn),
      bind: fail,
      enable: () => manager,
      disable: () => manager,
    };
    context.setGlobalContextManager(manager as never); // as broken as it is meant to be
    onTestFinished(() => context.disable()); // before the SDK, which needs one that works
    return options;
  };
  const broken: { readonly [what: string]: () => object } = {
    "a tracer": () => ({ ...quiet(), tracer: { startSpan: fail, startActiveSpan: fail } }),
    "a span": () => ({ ...quiet(), tracer: { startSpan: () => span, startActiveSpan: fail } }),
    "a measurement": () => ({
      ...quiet(),
      meter: { createHistogram: () => ({ record: fail }), createCounter: () => ({ add: fail }) },
    }),
    "the caller's attributes": () => ({ ...quiet(), attributes: fail }),
    "a context manager that never runs": () => inContext(() => undefined),
    "a context manager that throws before": () => inContext(fail),
    "a context manager that throws after": () => inContext((run) => (run(), fail())),
    "a context manager that runs twice": () => inContext((run) => (run(), run())),
  };

  test.each(Object.entries(broken))("%s", async (_, options) => {
    const taking = fake("acme", asking(accept));
    expect(await withTelemetry(taking, options()).send(text)).toMatchObject({ messageId: "m-1" });
    expect(taking.sent).toHaveLength(1);
    const refusing = fake("acme", asking(refuse("rejected")));
    expect(await failure(withTelemetry(refusing, options()).send(text))).toMatchObject({ code: "rejected" });
    expect(refusing.sent).toHaveLength(1);
  });
});

test.each([
  [{ tracer: {} }, "withTelemetry: tracer must be a Tracer of OpenTelemetry's."],
  [{ meter: { createCounter: () => {} } }, "withTelemetry: meter must be a Meter of OpenTelemetry's."],
  [{ http: "no" }, "withTelemetry: http must be true or false."],
  [{ attributes: {} }, "withTelemetry: attributes must be a function."],
  [{ tracr: {} }, "withTelemetry: tracr is not an option; the options are tracer, meter, http, attributes."],
])("%j is refused", (options, message) => {
  expect(() => withTelemetry(fake("acme"), options as never)).toThrow(message); // wrong on purpose
});
