import {
  type Message,
  type MessageFeature,
  type MessageType,
  type Provider,
  type Receipt,
  SendError,
  type SendErrorFacts,
} from "@wabakit/core";
import { createQueue, type QueueEvents, type QueueOptions, type WhatsAppQueue } from "@wabakit/queue";
import { Redis } from "ioredis";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type RedisServer, startRedis } from "../src/redis-server.ts";

/** A provider that does what the test says, and counts. */
export interface FakeProvider extends Provider<Message> {
  /** The texts of the messages that it was given, in order. */
  readonly given: string[];
}

type Answer = (message: Message, nth: number) => Promise<Receipt> | Receipt;

const types: readonly MessageType[] = ["text", "template"];

/** @param answer default: takes every message */
export function fakeProvider(
  answer: Answer = receiptFor,
  { id = "fake", features = [] }: { id?: string; features?: MessageFeature[] } = {},
): FakeProvider {
  const given: string[] = [];
  return {
    id,
    messageTypes: new Set(types),
    features: new Set(features),
    given,
    async send(message) {
      given.push(textOf(message));
      return answer(message, given.length);
    },
  };
}

export const receiptFor = (message: Message): Receipt => ({
  provider: "fake",
  messageId: `id-${textOf(message)}`,
  raw: { secret: "the vendor's answer" },
});

export const textOf = (message: Message): string => (message.type === "text" ? message.text.body : message.type);

export const text = (body: string): Message => ({ to: "+447700900123", type: "text", text: { body } });

export const sendError = (code: SendError["code"], facts: Partial<SendErrorFacts> = {}): SendError =>
  new SendError(code, `fake said ${code}.`, { provider: "fake", accepted: "no", retryable: false, ...facts });

export type MainQueue = WhatsAppQueue<{ readonly main: Provider<Message> }>;

/** A Redis for the tests of a file, and queues on it, each with a name of its own. */
export function redisForFile(options: readonly string[] = []) {
  let redis: RedisServer | undefined;
  let queues = 0;
  beforeAll(async () => void (redis = await startRedis(options)));
  afterAll(() => redis?.close());
  const server = (): RedisServer => {
    if (redis === undefined) throw new Error("Redis is not there yet.");
    return redis;
  };
  const queueOf = (provider: Provider<Message>, more: Partial<QueueOptions<{ readonly main: Provider<Message> }>> = {}): MainQueue => {
    queues += 1;
    const queue = createQueue({ connection: server().url, name: `q${queues}`, providers: { main: provider }, baseDelayMs: 20, ...more });
    onTestFinished(() => queue.close());
    return queue;
  };
  const client = (): Redis => {
    const own = new Redis(server().url);
    onTestFinished(() => own.disconnect());
    return own;
  };
  /** The last queue's keys in Redis begin with it. */
  const prefix = (): string => `{q${queues}}`;
  return { server, queueOf, client, prefix };
}

/** What a queue tells from now on, by name. */
export function heard(queue: MainQueue): { readonly [name in keyof QueueEvents]: QueueEvents[name][0][] } {
  const all = { sent: [], retry: [], failed: [], unresolved: [], error: [], warning: [] } as {
    [name in keyof QueueEvents]: QueueEvents[name][0][];
  };
  queue.on("sent", (event) => all.sent.push(event));
  queue.on("retry", (event) => all.retry.push(event));
  queue.on("failed", (event) => all.failed.push(event));
  queue.on("unresolved", (event) => all.unresolved.push(event));
  queue.on("error", (event) => all.error.push(event));
  queue.on("warning", (event) => all.warning.push(event));
  return all;
}

/** A worker that soon notices that another one is gone. */
export const quick = { lockMs: 600, stalledCheckMs: 200 } as const;

/** Waits until nothing is left to be sent. */
export const done = (queue: MainQueue): Promise<void> => queue.drain({ everyMs: 20, signal: AbortSignal.timeout(30_000) });
