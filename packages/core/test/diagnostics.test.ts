import { type ChannelListener, subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { type MessageType, type Provider, SendError, type SendDiagnostics } from "../src/index.ts";
import { type Channels, published } from "../src/vendor/diagnostics.ts";
import { failure } from "./parcels.ts";

const text = { to: "+447700900123", type: "text", text: { body: "Hello Ada" } } as const;
const receipt = { messageId: "m-1", provider: "parcels", requestId: "r-1", raw: { to: "447700900123" } };
const refused = new SendError("rate-limited", "parcels answered 7.", { provider: "parcels", accepted: "no", retryable: true });
const types: ReadonlySet<MessageType> = new Set<MessageType>(["text"]);

type Send = Provider<unknown>["send"];
const accepting: Send = async () => receipt;
const refusing: Send = () => Promise.reject(refused);

interface Heard {
  readonly event: string;
  /** As it was when it was published. */
  readonly told: SendDiagnostics;
  /** The object itself. */
  readonly send: unknown;
}

/** Everything that Node's channels publish until the test ends. */
function listening(onEvent: (event: string) => void = () => {}): Heard[] {
  const heard: Heard[] = [];
  for (const event of ["start", "success", "error"]) {
    const listener: ChannelListener = (send) => {
      heard.push({ event, told: { ...(send as SendDiagnostics) }, send }); // what is documented
      onEvent(event);
    };
    subscribe(`wabakit:send:${event}`, listener);
    onTestFinished(() => void unsubscribe(`wabakit:send:${event}`, listener));
  }
  return heard;
}

describe("who listens on Node's channels", () => {
  test("hears that a send began, and that it was taken", async () => {
    const heard = listening();
    expect(await published("parcels", types, accepting)(text)).toBe(receipt);
    const began = { provider: "parcels", messageType: "text" };
    expect(heard.map(({ event, told }) => [event, told])).toEqual([
      ["start", began],
      ["success", { ...began, messageId: "m-1", requestId: "r-1", durationMs: expect.any(Number) }],
    ]);
  });

  test("hears that it failed, with the error that the caller gets", async () => {
    const heard = listening();
    expect(await failure(published("parcels", types, refusing)(text))).toBe(refused);
    expect(heard.map(({ event, told }) => [event, told.error])).toEqual([
      ["start", undefined],
      ["error", refused],
    ]);
  });

  test("can tell sends apart that run at the same time", async () => {
    const heard = listening();
    const send = published("parcels", types, accepting);
    await Promise.all([send(text), send(text)]);
    const [one, other] = heard.filter(({ event }) => event === "start");
    expect(one?.send).not.toBe(other?.send);
    expect(heard.filter(({ send: which }) => which === one?.send).map(({ event }) => event)).toEqual(["start", "success"]);
  });

  test("hears neither who is written to, nor what, nor what the vendor answered", async () => {
    const heard = listening();
    await published("parcels", types, accepting)(text);
    expect(heard).toHaveLength(2);
    expect(inspect(heard, { depth: Infinity })).not.toMatch(/7700900123|Ada/);
  });

  test.each<[what: string, message: unknown]>([
    ["a type that is not sent", { ...text, type: "image" }],
    ["a type of somebody's own", { type: { secret: "Ada" } }],
    ["no message", null],
    ["a getter, which is not run", { get type(): never { throw new Error("run") } }], // prettier-ignore
    ["what throws when it is looked at", Proxy.revocable({}, {}).proxy],
  ])("hears of %s without a type", async (_, message) => {
    const heard = listening();
    await published("parcels", types, accepting)(message);
    expect(heard.map(({ told }) => told.messageType)).toEqual([undefined, undefined]);
  });
});

test("nobody listens: the send is the provider's own promise, and no channel is published on", async () => {
  const sending = accepting(text);
  expect(published("parcels", types, () => sending)(text)).toBe(sending);
});

test("a runtime without channels sends all the same", async () => {
  expect(await published("parcels", types, accepting, () => undefined)(text)).toBe(receipt);
});

describe("a channel that throws", () => {
  const throwing = { hasSubscribers: true, publish: () => { throw new Error("a mistake of the runtime's") } }; // prettier-ignore
  const channels: Channels = { start: throwing, success: throwing, error: throwing };

  test("takes no receipt away", async () => {
    let sends = 0;
    const counted: Send = async (message, options) => {
      sends += 1;
      return accepting(message, options);
    };
    expect(await published("parcels", types, counted, () => channels)(text)).toBe(receipt);
    expect(sends).toBe(1);
  });

  test("puts no other error in the place of the send's", async () => {
    expect(await failure(published("parcels", types, refusing, () => channels)(text))).toBe(refused);
  });
});
