import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { failover, type FailoverContext, OptionError, type SendErrorCode } from "../src/index.ts";
import { accept, busy, failure, fake, handClock, receipt, refusal, refuse, template, text, untilAborted, within } from "./fakes.ts";

const down = refuse("provider-unavailable", { retryable: true });

test("it is a provider of what all of its parts send", () => {
  const a = fake("a");
  const b = { ...fake("b"), messageTypes: new Set(["template", "text", "list"] as const), features: new Set([]) };
  expect(failover([a, b])).toMatchObject({
    id: "failover(a,b)",
    messageTypes: new Set(["text", "template"]),
    features: new Set([]),
  });
  expect(failover([failover([a, b]), fake("c")]).id).toBe("failover(failover(a,b),c)");
});

test("the first that takes the message is the last to get it", async () => {
  const [a, b, c] = [fake("a", down), fake("b", () => receipt("m-2", "b")), fake("c", accept)];
  expect(await failover([a, b, c]).send(template)).toEqual(receipt("m-2", "b"));
  expect([a, b, c].map(({ sent }) => sent.length)).toEqual([1, 1, 0]);
});

describe("a message moves on", () => {
  const movesOn: ReadonlySet<string> = new Set<SendErrorCode>([
    "unauthorized",
    "insufficient-balance",
    "rate-limited",
    "provider-unavailable",
    "connection-failed",
  ]);
  const codes: readonly SendErrorCode[] = [
    "unsupported",
    "invalid-message",
    "unauthorized",
    "insufficient-balance",
    "rate-limited",
    "recipient-unavailable",
    "template-unavailable",
    "window-closed",
    "provider-unavailable",
    "connection-failed",
    "timed-out",
    "aborted",
    "unexpected-response",
    "rejected",
  ];
  const cases = codes.flatMap((code) =>
    (["no", "unknown"] as const).flatMap((accepted) =>
      [template, text].flatMap((message) =>
        [false, true].map((sessionMessages) => ({
          code,
          accepted,
          message,
          type: message.type,
          sessionMessages,
          moves: accepted === "no" && movesOn.has(code) && (message.type === "template" || sessionMessages),
        })),
      ),
    ),
  );

  test.each(cases)(
    "$moves: $code, accepted $accepted, $type, sessionMessages $sessionMessages",
    async ({ code, accepted, message, sessionMessages, moves }) => {
      const error = refusal(code, { accepted });
      const backup = fake("b", accept);
      const sending = failover([fake("a", () => Promise.reject(error)), backup], { sessionMessages }).send(message);
      if (moves) await sending;
      else expect(await failure(sending)).toBe(error);
      expect(backup.sent).toHaveLength(moves ? 1 : 0);
    },
  );

  test("as a marketing template, too", async () => {
    const only = { ...fake("a", down), messageTypes: new Set(["marketingTemplate"] as const) };
    const backup = { ...fake("b", accept), messageTypes: only.messageTypes };
    await failover([only, backup]).send({ to: template.to, type: "marketingTemplate", marketingTemplate: template.template } as never);
    expect(backup.sent).toHaveLength(1);
  });
});

describe("advance", () => {
  test("decides alone, and knows the error, the message, and who is next", async () => {
    const seen: [SendErrorCode, FailoverContext][] = [];
    const providers = [
      fake("a", refuse("timed-out", { accepted: "unknown" })),
      fake("b", refuse("window-closed")),
      fake("c", accept),
    ] as const;
    const advance = ({ code }: { code: SendErrorCode }, context: FailoverContext): boolean => seen.push([code, context]) > 0;
    await failover(providers, { advance }).send(text);
    expect(seen).toEqual([
      ["timed-out", { message: text, provider: "a", next: "b" }],
      ["window-closed", { message: text, provider: "b", next: "c" }],
    ]);
  });

  test("may say no where the rules say yes", async () => {
    const backup = fake("b", accept);
    await failure(failover([fake("a", down), backup], { advance: () => false }).send(template));
    expect(backup.sent).toEqual([]);
  });

  test("is not asked after the last provider", async () => {
    let asked = 0;
    await failure(failover([fake("a", down), fake("b", down)], { advance: () => (asked += 1) > 0 }).send(template));
    expect(asked).toBe(1);
  });

  test("past an unknown fate leaves it unknown, whatever the last provider is sure of", async () => {
    const providers = [
      fake("a", refuse("timed-out", { accepted: "unknown" })),
      fake("b", refuse("rate-limited", { retryable: true })),
    ] as const;
    const error = await failure(failover(providers, { advance: () => true }).send(template));
    expect(error).toMatchObject({ code: "rate-limited", accepted: "unknown" });
  });
});

describe("when nobody takes the message", () => {
  const facts = {
    provider: "b",
    retryable: true,
    retryAfterMs: 250,
    status: 503,
    vendorCode: "7",
    vendorMessage: "later",
    requestId: "r-1",
  } as const;
  const first = refusal("insufficient-balance", { provider: "a", vendorCode: "-68" });
  const last = refusal("provider-unavailable", facts);
  const a = fake("a", () => Promise.reject(first));
  const b = fake("b", () => Promise.reject(last));

  test("the last error is thrown, with what the others said", async () => {
    const error = await failure(failover([a, b]).send(template));
    expect(error).toMatchObject({ ...facts, name: "SendError", code: "provider-unavailable", accepted: "no" });
    expect(error).toHaveProperty("message", "acme answered provider-unavailable. Tried before: a (insufficient-balance).");
    expect(error).toHaveProperty("cause", expect.any(AggregateError));
    expect(error).toHaveProperty("cause.errors", [first, last]);
  });

  test("a provider that is a failover itself is named as one", async () => {
    const error = await failure(failover([failover([a, b]), fake("c", down)]).send(template));
    expect(error).toHaveProperty("message", "acme answered provider-unavailable. Tried before: failover(a,b) (provider-unavailable).");
  });

  test("of one provider, its error is thrown as it is", async () => {
    expect(await failure(failover([a]).send(template))).toBe(first);
  });

  test("the error shows nothing but what the errors say", async () => {
    const error = await failure(failover([a, b]).send({ ...template, to: "+447700900999" }));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("447700900999");
  });
});

test("what is no SendError does not move on: nobody knows the fate of the message", async () => {
  const bug = new TypeError("a mistake of the provider's author");
  const backup = fake("b", accept);
  expect(await failure(failover([fake("a", () => Promise.reject(bug)), backup]).send(template))).toBe(bug);
  expect(backup.sent).toEqual([]);
});

describe("one deadline covers every attempt", () => {
  const clock = handClock();
  const slow = (ms: number) => () => {
    clock.pass(ms);
    throw refusal("rate-limited");
  };

  test("each gets what is left", async () => {
    const [a, b, c] = [fake("a", slow(300)), fake("b", slow(500)), fake("c", accept)];
    await failover([a, b, c], { now: clock.now }).send(template, { timeoutMs: 1000 });
    expect([a, b, c].map(({ sent }) => sent[0]?.options.timeoutMs)).toEqual([1000, 700, 200]);
  });

  test("none begins when it is over", async () => {
    const backup = fake("b", accept);
    const error = await failure(failover([fake("a", slow(1000)), backup], { now: clock.now }).send(template, { timeoutMs: 1000 }));
    expect(error).toMatchObject({ code: "rate-limited" });
    expect(backup.sent).toEqual([]);
  });

  test("without timeoutMs each has its provider's own time, and none begins after 30 seconds", async () => {
    const [a, b, c] = [fake("a", slow(29_000)), fake("b", slow(1000)), fake("c", accept)];
    await failure(failover([a, b, c], { now: clock.now }).send(template));
    expect([a, b, c].map(({ sent }) => sent.map(({ options }) => options))).toEqual([[{}], [{}], []]);
  });
});

describe("the caller's signal", () => {
  test("reaches the attempt that is under way", async () => {
    const controller = new AbortController();
    const backup = fake("b", accept);
    const sending = failover([fake("a", untilAborted), backup]).send(template, { signal: controller.signal });
    controller.abort();
    expect(await within(50, failure(sending))).toMatchObject({ code: "aborted", accepted: "unknown" });
    expect(backup.sent).toEqual([]);
  });

  test("ends it between two attempts, even if the next provider would not look at it", async () => {
    const controller = new AbortController();
    const error = refusal("rate-limited");
    const first = fake("a", () => {
      controller.abort();
      throw error;
    });
    const backup = fake("b", accept);
    const ended = await failure(failover([first, backup]).send(template, { signal: controller.signal }));
    expect(ended).toMatchObject({ code: "aborted", provider: "failover(a,b)", accepted: "no", retryable: false });
    expect(ended).toHaveProperty("cause", error);
    expect(backup.sent).toEqual([]);
  });
});

describe("without a compiler", () => {
  test.each<[string, unknown, object]>([
    [
      "a type that only one provider sends",
      { type: "image" },
      { code: "unsupported", message: 'failover(a,b) does not send "image" messages; it sends: text. Nothing was sent.' },
    ],
    ["no type", {}, { code: "invalid-message", message: "failover(a,b): type is missing; it must be one of text. Nothing was sent." }],
    [
      "no message",
      undefined,
      { code: "invalid-message", issues: [{ path: "type", rule: "required", message: "type is missing; it must be one of text" }] },
    ],
    ["null", null, { code: "invalid-message" }],
  ])("(%s) nothing is sent", async (_, message, error) => {
    const a = fake("a", accept);
    const b = { ...fake("b", accept), messageTypes: new Set(["text"] as const) };
    expect(await failure(failover([a, b]).send(message as never))).toMatchObject({
      provider: "failover(a,b)",
      accepted: "no",
      retryable: false,
      ...error,
    });
    expect([a.sent, b.sent]).toEqual([[], []]);
  });

  const a = fake("a");
  test.each<[string, unknown, unknown, string]>([
    [
      "providers",
      undefined,
      undefined,
      "failover: providers is missing; it must be a list of at least one provider, the first to be tried first.",
    ],
    ["providers", [], undefined, "failover: providers must be a list of at least one provider, the first to be tried first."],
    ["providers", a, undefined, "failover: providers must be a list of at least one provider, the first to be tried first."],
    [
      "providers[1]",
      [a, () => a],
      undefined,
      "failover: providers[1] must be a provider, the value that the factory of a vendor's package returns.",
    ],
    [
      "providers[0]",
      [undefined],
      undefined,
      "failover: providers[0] is missing; it must be a provider, the value that the factory of a vendor's package returns.",
    ],
    ["sessionMessages", [a], { sessionMessages: "yes" }, "failover: sessionMessages must be true or false."],
    ["advance", [a], { advance: true }, "failover: advance must be a function."],
    ["now", [a], { now: 1 }, "failover: now must be a function."],
    ["retries", [a], { retries: 3 }, "failover: retries is not an option; the options are sessionMessages, advance, now."],
  ])("a wrong option (%s) is an OptionError", (option, providers, options, message) => {
    const call = (): unknown => Reflect.apply(failover, undefined, [providers, options]);
    expect(call).toThrow(OptionError);
    expect(call).toThrow(expect.objectContaining({ option, message }));
  });
});

test("a list that is changed afterwards changes nothing", async () => {
  const backup = fake("b", accept);
  const providers: [typeof backup, ...(typeof backup)[]] = [fake("a", busy()), backup];
  const provider = failover(providers);
  providers.pop();
  expect(await provider.send(template)).toEqual(receipt("m-1"));
});
