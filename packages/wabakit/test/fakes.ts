import {
  type MessageFeature,
  type MessageOf,
  type MessageType,
  type Provider,
  type Receipt,
  SendError,
  type SendErrorCode,
  type SendErrorFacts,
  type SendOptions,
} from "../src/index.ts";

export const to = "+447700900123";
export const text: MessageOf<"text"> = { to, type: "text", text: { body: "Hello" } };
export const template: MessageOf<"template"> = { to, type: "template", template: { name: "parcel_ready", language: "en_GB" } };

/** How a fake answers: with a receipt, or by throwing. */
export type Answer = (options: SendOptions, message: Sent) => Receipt | Promise<Receipt>;
export type Sent = MessageOf<"text" | "template" | "image">;

/** A provider that records what it is given and answers as the test says. */
export interface Fake extends Provider<Sent> {
  readonly sent: readonly { readonly message: Sent; readonly options: SendOptions }[];
}

/** @param answers one for each send, the last one for all further sends */
export function fake(id: string, ...answers: readonly Answer[]): Fake {
  const sent: { message: Sent; options: SendOptions }[] = [];
  return {
    id,
    messageTypes: new Set<MessageType>(["text", "template", "image"]),
    features: new Set<MessageFeature>(["replyTo"]),
    sent,
    send: async (message, options = {}) => {
      sent.push({ message, options });
      const answer = answers[Math.min(sent.length, answers.length) - 1] ?? accept;
      return answer(options, message);
    },
  };
}

export const receipt = (messageId: string, provider = "acme"): Receipt => ({ messageId, provider, raw: {} });
export const accept: Answer = () => receipt("m-1");

/** A vendor's refusal; unless the facts say otherwise, the vendor cannot have the message. */
export const refusal = (code: SendErrorCode, facts: Partial<SendErrorFacts> = {}): SendError =>
  new SendError(code, `acme answered ${code}.`, { provider: "acme", accepted: "no", retryable: false, ...facts });

export const refuse =
  (code: SendErrorCode, facts: Partial<SendErrorFacts> = {}): Answer =>
  () => {
    throw refusal(code, facts);
  };

export const busy = (facts: Partial<SendErrorFacts> = {}): Answer => refuse("rate-limited", { retryable: true, ...facts });

/** Answers when it is aborted, as a vendor's client does. */
export const untilAborted: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    const end = (): void => reject(refusal("aborted", { accepted: "unknown" }));
    if (signal?.aborted === true) end();
    signal?.addEventListener("abort", end, { once: true });
  });

/** What a promise rejects with. */
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => Promise.reject(new Error(`it did not fail, but gave ${JSON.stringify(value)}`)),
    (error: unknown) => error,
  );

/** A clock that stands still until it is moved, and a sleep that moves it. */
export function handClock(): { now: () => number; sleep: (ms: number) => Promise<void>; waits: number[]; pass: (ms: number) => void } {
  let ms = 1_000_000;
  const waits: number[] = [];
  const pass = (passed: number): void => void (ms += passed);
  return {
    now: () => ms,
    waits,
    pass,
    sleep: async (wait) => {
      waits.push(wait);
      pass(wait);
    },
  };
}

/** A clock that stands still while what happens is worked out, and a sleep that ends when the clock has been moved so far. */
export function heldClock() {
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  let ms = 1_000_000;
  const at = (moment: number, ring: () => void): (() => void) => {
    const alarm = { at: moment, ring };
    alarms.add(alarm);
    return () => alarms.delete(alarm);
  };
  const sleep = (wait: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const cancel = at(ms + wait, resolve);
      signal?.addEventListener("abort", () => {
        cancel();
        resolve();
      });
    });
  /** Moves the clock to each alarm in turn, and on to the end. */
  const moveTo = async (end: number): Promise<void> => {
    for (;;) {
      await settled();
      const next = [...alarms].reduce<{ at: number; ring: () => void } | undefined>(
        (first, one) => (first === undefined || one.at < first.at ? one : first),
        undefined,
      );
      if (next === undefined || next.at > end) break;
      alarms.delete(next);
      ms = next.at;
      next.ring();
    }
    ms = end;
  };
  return { now: (): number => ms, sleep, at, moveTo, pass: (wait: number): Promise<void> => moveTo(ms + wait), alarms };
}

/** Waits until what is already decided has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const turn = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What a promise gives, if it settles before a timer of that many milliseconds, set now. Timers run out in order however busy the machine is, so
 * that this holds the promise to its time and not the machine.
 */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`It did not settle within ${ms} ms.`)), ms)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
