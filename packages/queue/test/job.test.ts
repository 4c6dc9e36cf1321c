import type { Message } from "@wabakit/core";
import { describe, expect, test } from "vitest";
import { jobVersion, readJob, toJob } from "../src/job.ts";
import { jobId, keysOf, messageKeyOf, referenceOf } from "../src/keys.ts";

const message: Message = { to: "+447700900123", type: "text", text: { body: "Hello" } };
const now = Date.UTC(2026, 10, 20);

describe("the job of a message", () => {
  test("is named by the message's type, and holds it with a version", () => {
    expect(toJob("a", message, { attempts: 8 }, now)).toEqual({
      name: "text",
      data: { version: 1, messageKey: "a", message },
      opts: { jobId: "m-a", timestamp: now, attempts: 8, backoff: { type: "wabakit" }, priority: 1 },
    });
  });

  test("goes before others, or after them, as BullMQ counts", () => {
    const priorityOf = (priority: "high" | "normal" | "low") => toJob("a", message, { attempts: 1, priority }, now).opts.priority;
    expect([priorityOf("high"), priorityOf("normal"), priorityOf("low")]).toEqual([undefined, 1, 2]);
  });

  test("waits for its time", () => {
    const delayOf = (sendAt: number) => toJob("a", message, { attempts: 1, sendAt: new Date(sendAt) }, now).opts.delay;
    expect([delayOf(now + 5_000), delayOf(now), delayOf(now - 5_000)]).toEqual([5_000, undefined, undefined]);
  });

  test("is read as it was written", () => {
    const { data } = toJob("a", message, { attempts: 1 }, now);
    expect(readJob(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });

  test.each([
    [null, "was not written by"],
    ["text", "was not written by"],
    [{}, "was not written by"],
    [{ version: jobVersion + 1, messageKey: "a", message }, "newer version"],
    [{ version: 1, message }, "lost its message"],
    [{ version: 1, messageKey: "a", message: null }, "lost its message"],
  ])("%j cannot be read, and why", (data, why) => {
    expect(readJob(data)).toContain(why);
  });
});

describe("a key", () => {
  test.each(["4711", "a:b", "%3A", "100%", "ü 🚀", "{tag}", "m-1", "x|y"])(
    "%s becomes a job's id that BullMQ takes, and comes back",
    (key) => {
      expect(jobId(key)).not.toMatch(/:|^\d+$/);
      expect(messageKeyOf(jobId(key))).toBe(key);
    },
  );

  test("of another's job is none", () => {
    expect([messageKeyOf("17"), messageKeyOf(undefined)]).toEqual([undefined, undefined]);
  });

  test("is its own reference if a vendor would take it, else a digest of it", () => {
    expect(referenceOf("order-4711")).toBe("order-4711");
    expect(referenceOf("order:4711")).toMatch(/^[0-9a-f]{32}$/);
    expect(referenceOf("k".repeat(33))).toMatch(/^[0-9a-f]{32}$/);
    expect(referenceOf("a:1")).not.toBe(referenceOf("a:2"));
  });
});

test("all names of a queue begin with its name in braces, for one slot of a Cluster, and ours cannot be BullMQ's", () => {
  const keys = keysOf("campaigns");
  const ours = [
    keys.claim("a"),
    keys.unresolved("main"),
    keys.references,
    keys.message("itniotech", "1"),
    keys.figures("main"),
    keys.turns,
  ];
  for (const key of ours) expect(key).toMatch(/^\{campaigns\}::/);
  expect(keys.job("main", "a")).toBe("{campaigns}:main:m-a");
});
