import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { failover, mapMessage, OptionError } from "../src/index.ts";
import { accept, busy, failure, fake, receipt, type Sent, template, text, turn, within } from "./fakes.ts";

const renamed = { ...template, template: { ...template.template, name: "parcel_ready_v2" } };
const rename = (message: Sent): Sent => (message.type === "template" ? renamed : message);

test.each([
  ["a map", rename],
  ["an asynchronous map", async (message: Sent) => rename(message)],
])("%s changes what its provider gets", async (_, map) => {
  const provider = fake("acme", accept);
  const mapped = mapMessage(provider, map);
  expect(await mapped.send(template, { timeoutMs: 1000 })).toEqual(receipt("m-1"));
  await mapped.send(text);
  expect(provider.sent.map(({ message }) => message)).toEqual([renamed, text]);
});

test("a backup gets its own names, and the first provider does not", async () => {
  const [a, b] = [fake("a", busy()), fake("b", accept)];
  await failover([a, mapMessage(b, rename)]).send(template);
  expect([a, b].map(({ sent }) => sent[0]?.message)).toEqual([template, renamed]);
});

test("all else that the provider is and can stays", () => {
  const broadcast = (): string => "done";
  const provider = { ...fake("acme"), broadcast };
  expect({ ...mapMessage(provider, rename), send: provider.send }).toEqual(provider);
});

describe("a map that fails", () => {
  const bug = Object.assign(new RangeError("no such template"), { request: { headers: { Authorization: "s3cret" } } });

  test.each([
    [
      "throws",
      () => {
        throw bug;
      },
    ],
    ["rejects", () => Promise.reject(bug)],
  ])("because it %s is an invalid message, and nothing is sent", async (_, map) => {
    const provider = fake("acme", accept);
    const error = await failure(mapMessage(provider, map).send(template));
    expect(error).toMatchObject({
      name: "SendError",
      code: "invalid-message",
      message: "acme: The function given to mapMessage failed, see cause. Nothing was sent.",
      provider: "acme",
      accepted: "no",
      retryable: false,
      cause: { name: "RangeError", message: "no such template" },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret");
    expect(provider.sent).toEqual([]);
  });
});

describe("a map that takes its time", () => {
  const never = (): Promise<Sent> => new Promise(() => {});
  const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;

  test("leaves the rest of it to the provider", async () => {
    const provider = fake("acme", accept);
    const map = async (message: Sent): Promise<Sent> => {
      await turn(30);
      return message;
    };
    await mapMessage(provider, map).send(text, { timeoutMs: 1000 });
    expect(provider.sent[0]?.options.timeoutMs).toBeLessThan(975);
    expect(provider.sent[0]?.options.timeoutMs).toBeGreaterThan(0);
  });

  test("longer than there is, is ended, and nothing is sent", async () => {
    const provider = fake("acme", accept);
    const before = timers();
    const error = await failure(mapMessage(provider, never).send(text, { timeoutMs: 20 }));
    expect(error).toMatchObject({ code: "timed-out", accepted: "no", retryable: true });
    expect(timers()).toBeLessThanOrEqual(before);
    expect(provider.sent).toEqual([]);
  });

  test("without giving others a turn is ended as well", async () => {
    const provider = fake("acme", accept);
    const blocking = (message: Sent): Sent => {
      const end = performance.now() + 15;
      while (performance.now() < end);
      return message;
    };
    expect(await failure(mapMessage(provider, blocking).send(text, { timeoutMs: 10 }))).toMatchObject({
      code: "timed-out",
      accepted: "no",
    });
    expect(provider.sent).toEqual([]);
  });

  test("is ended by the caller's signal within 50 ms, and leaves no timer and no listener", async () => {
    const provider = fake("acme", accept);
    const controller = new AbortController();
    const before = timers();
    const sending = mapMessage(provider, never).send(text, { signal: controller.signal });
    await turn();
    controller.abort();
    expect(await within(50, failure(sending))).toMatchObject({ code: "aborted", provider: "acme", accepted: "no", retryable: false });
    expect(timers()).toBeLessThanOrEqual(before);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(provider.sent).toEqual([]);
  });

  test("is not begun if the signal was aborted before", async () => {
    let begun = 0;
    const map = (message: Sent): Sent => ((begun += 1), message);
    expect(await failure(mapMessage(fake("acme"), map).send(text, { signal: AbortSignal.abort() }))).toMatchObject({ code: "aborted" });
    expect(begun).toBe(0);
  });
});

test.each<[string, unknown, unknown, string]>([
  ["provider", {}, rename, "mapMessage: provider must be a provider, the value that the factory of a vendor's package returns."],
  ["map", fake("a"), undefined, "mapMessage: map is missing; it must be a function."],
  ["map", fake("a"), {}, "mapMessage: map must be a function."],
])("a wrong argument (%s) is an OptionError", (option, provider, map, message) => {
  const call = (): unknown => Reflect.apply(mapMessage, undefined, [provider, map]);
  expect(call).toThrow(OptionError);
  expect(call).toThrow(expect.objectContaining({ option, message }));
});
