import { type Message, OptionError, type Provider } from "@wabakit/core";
import { describe, expect, onTestFinished, test } from "vitest";
import { createQueue, type QueueOptions } from "../src/index.ts";
import { vendorsIn } from "../src/options.ts";
import { limiterOf } from "../src/turns.ts";
import { fake, nowhere } from "./fakes.ts";

/** Callers without a compiler give what they like. */
const open = (options: object) =>
  createQueue({ connection: nowhere, providers: { main: fake() }, ...options } as QueueOptions<{ main: Provider<Message> }>);

describe("createQueue refuses", () => {
  test.each([
    ["no connection", { connection: undefined }, "connection"],
    ["an address of something else", { connection: "http://127.0.0.1" }, "connection"],
    ["no providers", { providers: {} }, "providers"],
    ["what is no provider", { providers: { main: {} } }, "providers"],
    ["a provider's name that BullMQ cannot split", { providers: { "a:b": fake() } }, "providers"],
    ["a name with braces", { name: "{a}" }, "name"],
    ["an option that is none", { conection: 1 }, "conection"],
    ["no attempt", { attempts: 0 }, "attempts"],
    ["a rate of nobody's", { rates: { perProvider: { other: 1 } } }, "rates.perProvider"],
    ["a rate of another vendor", { rates: { perVendor: { other: 1 } } }, "rates.perVendor"],
    ["a rate of nothing", { rates: { perProvider: { main: 0 } } }, "rates.perProvider"],
    ["half a message a second for a vendor", { rates: { perVendor: { fake: 0.5 } } }, "rates.perVendor"],
    ["a time that is none", { retention: { sentMs: "1d" } }, "retention.sentMs"],
    ["keys that nobody keeps", { retention: { keysMs: 0 } }, "retention.keysMs"],
    ["another durability", { durability: "maybe" }, "durability"],
  ])("%s", (_, options, option) => {
    const opening = () => open(options);
    expect(opening).toThrow(OptionError);
    expect(opening).toThrow(expect.objectContaining({ option }));
  });

  test("a connection without showing its password", () => {
    expect(() => open({ connection: "http://user:secret@127.0.0.1" })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("secret") }),
    );
  });

  test("a worker for nobody, or with an option that is none", () => {
    const queue = open({});
    onTestFinished(() => queue.close());
    queue.on("error", () => {}); // there is no Redis
    expect(() => queue.worker({ provider: "other" as "main" })).toThrow("provider must be one of main");
    expect(() => queue.worker({ concurrency: 0 })).toThrow(OptionError);
    expect(() => queue.worker({ threads: 1 } as object)).toThrow("threads is not an option");
  });
});

test("a composition counts for every vendor that its id names", () => {
  expect(vendorsIn("failover(withRetry(itniotech),uspeedo)")).toEqual(expect.arrayContaining(["itniotech", "uspeedo"]));
  const opening = () => open({ providers: { main: fake("failover(itniotech,uspeedo)") }, rates: { perVendor: { uspeedo: 10, other: 1 } } });
  expect(opening).toThrow('rates.perVendor names "other"');
});

test("a pace becomes BullMQ's limiter", () => {
  expect([limiterOf(20), limiterOf(1 / 6), limiterOf(2.5)]).toEqual([
    { max: 20, duration: 1_000 },
    { max: 1, duration: 6_000 },
    { max: 1, duration: 400 },
  ]);
  expect(limiterOf(undefined).max).toBeGreaterThan(1_000_000);
});
