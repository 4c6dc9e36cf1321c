import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Accepted } from "../src/answers.ts";
import { pushUntilTaken } from "../src/attempts.ts";
import { registry } from "../src/generated/registry.ts";
import { type Mock, startMock, type VendorId } from "../src/index.ts";
import { seeded } from "../src/mint.ts";
import { createSessions } from "../src/sessions.ts";
import { createStatusPushes, type StatusPushing } from "../src/status-pushes.ts";
import { type Call, callsOf, initFor } from "./support/calls.ts";

/** A world in which waiting takes no time: what was waited for, and what was pushed. */
function world(answers: readonly number[] = [], changed: Partial<StatusPushing> = {}) {
  const waits: number[] = [];
  const pushed: { headers: Headers; body: Record<string, unknown> }[] = [];
  const ended = new AbortController();
  const pushing: StatusPushing = {
    webhookUrl: "http://127.0.0.1:9/hook",
    times: { sent: 1, delivered: 2, read: 3, failed: 4 },
    sessions: undefined,
    random: seeded(1),
    now: () => 1_700_000_000_000,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
    },
    fetch: async (_, init) => {
      pushed.push({ headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) as Record<string, unknown> }); // a push is an object
      return new Response("ok", { status: answers[pushed.length - 1] ?? 200 });
    },
    signal: ended.signal,
    ...changed,
  };
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
  };
  return { pushing, waits, pushed, ended, settled };
}

const messageOf = (vendor: VendorId, type: string): Call => {
  const call = callsOf(vendor).find(({ operation, body }) => registry[vendor].readRequest(operation, body)?.message.type === type);
  if (call === undefined) throw new Error(`${vendor} has no example of ${type}.`);
  return call;
};

const taken = (vendor: VendorId, type = "text"): Accepted => {
  const { operation, body } = messageOf(vendor, type);
  return { messageId: "m1", operation, body, failure: undefined };
};

describe("the statuses of a message", () => {
  test("are pushed one after the other, as the vendor writes them and with its headers", async () => {
    const { pushing, pushed, waits, settled } = world();
    createStatusPushes(pushing)("innopaas", taken("innopaas"));
    await settled();
    expect(waits).toEqual([1, 2, 3]);
    // The vendor publishes no payload for `sent`.
    expect(pushed.map(({ body }) => body["body"])).toMatchObject([
      { id: "m1", status: "delivered" },
      { id: "m1", status: "read" },
    ]);
    expect(pushed[0]?.headers.get("authorization")).toBe("demo-authorization");
  });

  test("a vendor that publishes no payload pushes nothing", async () => {
    const { pushing, pushed, settled } = world();
    createStatusPushes(pushing)("uspeedo", taken("uspeedo"));
    await settled();
    expect(pushed).toEqual([]);
  });

  test("a push that nobody takes comes again, after the waits that the vendor documents for it", async () => {
    const push = { event: "up-message-event", headers: {}, body: "{}", retryAfterMs: [60_000, 180_000, 300_000] };
    const third = world([500, 404, 200]);
    expect(await pushUntilTaken(third.pushing, push)).toBe(true);
    expect([third.pushed.length, third.waits]).toEqual([3, [60_000, 180_000]]);
    const never = world([500, 500, 500, 500]);
    expect(await pushUntilTaken(never.pushing, push)).toBe(false);
    expect([never.pushed.length, never.waits]).toEqual([4, push.retryAfterMs]);
    const nobody = world([], { fetch: () => Promise.reject(new TypeError("fetch failed")) });
    expect(await pushUntilTaken(nobody.pushing, { ...push, retryAfterMs: [] })).toBe(false);
  });

  test("end with the mock", async () => {
    const { pushing, pushed, ended, settled } = world();
    ended.abort();
    createStatusPushes(pushing)("itniotech", taken("itniotech"));
    await settled();
    expect(pushed).toEqual([]);
  });

  test("a message that is to fail does nothing else", async () => {
    const { pushing, pushed, settled } = world();
    createStatusPushes(pushing)("itniotech", { ...taken("itniotech"), failure: { code: "131026", message: "Message undeliverable" } });
    await settled();
    expect(pushed.map(({ body }) => [body["status"], body["failure"]])).toEqual([["failed", "131026 Message undeliverable"]]);
  });
});

describe("the 24-hour window", () => {
  const hour = 60 * 60_000;

  test("a session message fails, unless the user wrote within a day; a template does not", async () => {
    let now = 0;
    const sessions = createSessions(() => now);
    const { pushing, pushed, settled } = world([], { sessions, times: { delivered: 1, failed: 1 } });
    const push = createStatusPushes(pushing);
    const [user = ""] = registry.itniotech.readRequest(taken("itniotech").operation, taken("itniotech").body)?.to ?? [];
    const statusOf = async (type?: string): Promise<unknown> => {
      push("itniotech", taken("itniotech", type));
      await settled();
      return pushed.pop()?.body["failure"] ?? "delivered";
    };
    expect(await statusOf()).toBe("131047 Re-engagement message");
    expect(await statusOf("template")).toBe("delivered");
    sessions.opened("itniotech", user);
    now = 24 * hour - 1;
    expect(await statusOf()).toBe("delivered");
    now = 24 * hour;
    expect(await statusOf()).toBe("131047 Re-engagement message");
  });

  test("the last users are remembered", () => {
    const sessions = createSessions(() => 0);
    for (let user = 0; user <= 10_000; user += 1) sessions.opened("itniotech", String(user));
    expect([sessions.isOpen("itniotech", "0"), sessions.isOpen("itniotech", "1"), sessions.isOpen("innopaas", "1")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("through a mock", () => {
  let mock: Mock;
  const hooks: Record<string, unknown>[] = [];
  let webhook: Mock; // any server: the mock itself answers every push with 404, and writes it down
  beforeEach(async () => {
    webhook = await startMock({
      fast: true,
      onRequest: ({ request }) => void hooks.push(JSON.parse(request.body) as Record<string, unknown>),
    });
    mock = await startMock({
      fast: true,
      strict: true,
      webhookUrl: `${webhook.url}/hook`,
      statusTimes: { sent: 1, failed: 1 },
      now: () => 1_700_000_000_000,
    });
  });
  afterEach(async () => {
    hooks.length = 0;
    await mock.close();
    await webhook.close();
  });
  const next = async (): Promise<Record<string, unknown>> => {
    while (hooks.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    return hooks.shift() ?? {};
  };

  test("the push is about the id that was answered, and a reply opens the window", async () => {
    const call = messageOf("itniotech", "text");
    const send = async (): Promise<unknown> =>
      ((await (await mock.fetch(mock.url + call.path, initFor(call))).json()) as { data: { messageId: string } }).data.messageId; // a success
    const late = await send();
    expect(await next()).toMatchObject({ messageId: late, status: "failed", failure: "131047 Re-engagement message" });
    const [user] = registry.itniotech.readRequest(call.operation, call.body)?.to ?? [];
    const { paths, samples } = registry.itniotech.contract["x-push"]?.events?.["message-received"] ?? {};
    const reply = samples?.["text"] ?? "";
    await mock.push({ vendor: "itniotech", event: reply, to: `${webhook.url}/hook`, set: { [String([paths?.from].flat()[0])]: user } });
    await next();
    const inTime = await send();
    expect(await next()).toMatchObject({ messageId: inTime, status: "sent" });
  });

  test("a refused message is pushed about never", async () => {
    const call = messageOf("itniotech", "text");
    await mock.fetch(mock.url + call.path, initFor(call, { prefer: "example=insufficientBalance" }));
    mock.fail("itniotech", "-68", { times: 1 });
    await mock.fetch(mock.url + call.path, initFor(call));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(hooks).toEqual([]);
  });
});
