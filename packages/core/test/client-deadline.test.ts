import { describe, expect, test, vi } from "vitest";
import { failure, message, parcels } from "./parcels.ts";
import { type Answer, json, serve } from "./server.ts";

const silent: Answer = () => {};
const headOnly: Answer = (_, response) => response.writeHead(200, { "content-length": 100 }).flushHeaders();
const dripping: Answer = (_, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 5);
  response.once("close", () => clearInterval(timer));
};

/**
 * How a call fails, if it does so before a timer of that many milliseconds, set now, has run out. Timers run out in order however busy the machine
 * is, so that this holds the client to its time and not the machine.
 */
async function failureWithin(ms: number, call: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms, `not settled within ${ms} ms`)));
  const first = await Promise.race([failure(call), late]);
  clearTimeout(timer);
  return first;
}

const pendingTimers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;

/** A signal that knows how many listeners it has. */
function watchedSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const listeners = new Set<unknown>();
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.add(args[1]);
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners.delete(args[1]);
    remove(...args);
  };
  return { controller, listeners: () => listeners.size };
}

describe("the deadline", () => {
  const timeoutMs = 1000;

  test.concurrent.for<[string, Answer, number | undefined]>([
    ["never answers", silent, undefined],
    ["answers the head and never the body", headOnly, 200],
    ["answers one byte at a time", dripping, 200],
  ])("ends a call to a server that %s, and leaves no socket", async ([, answer, status], { onTestFinished }) => {
    const server = await serve(answer, onTestFinished);
    const calling = parcels({ baseUrl: server.url, timeoutMs }).POST("/messages", { body: message });
    const early = new Promise((resolve) => setTimeout(resolve, timeoutMs * 0.9, "still waiting"));
    expect(await Promise.race([failure(calling), early])).toBe("still waiting");
    const error = await failureWithin(timeoutMs * 0.2, calling);
    expect(error).toMatchObject({
      name: "SendError",
      code: "timed-out",
      provider: "parcels",
      accepted: "unknown",
      retryable: true,
      status,
    });
    expect(error).toHaveProperty(
      "message",
      "parcels did not answer within 1000 ms. The vendor may have the request: sending it again can deliver it twice.",
    );
    await vi.waitFor(async () => expect(await server.openSockets()).toBe(0));
  });

  test.concurrent("ends a call whose injected fetch ignores its signal", async () => {
    const client = parcels({ timeoutMs, fetch: () => new Promise(() => {}) });
    const error = await failureWithin(timeoutMs * 1.1, client.POST("/messages", { body: message }));
    expect(error).toMatchObject({ code: "timed-out", accepted: "unknown" });
  });

  test.concurrent("ends a call whose credential never comes, and says that nothing was sent", async ({ onTestFinished }) => {
    const server = await serve(json({ code: 0 }), onTestFinished);
    const client = parcels({ baseUrl: server.url, timeoutMs, key: () => new Promise(() => {}) });
    const error = await failureWithin(timeoutMs * 1.1, client.POST("/messages", { body: message }));
    expect(error).toMatchObject({ code: "timed-out", accepted: "no", message: "parcels did not answer within 1000 ms. Nothing was sent." });
    expect(server.requests).toHaveLength(0);
  });

  test("of one call goes before that of the client", async () => {
    const server = await serve(silent);
    const client = parcels({ baseUrl: server.url, timeoutMs: 60_000 });
    const error = await failure(client.POST("/messages", { body: message, timeoutMs: 20 }));
    expect(error).toMatchObject({ code: "timed-out", message: expect.stringContaining("within 20 ms") });
  });

  test("is kept by a call whose credential comes after it: the request never leaves", async () => {
    let requests = 0;
    const fetch = (): Promise<Response> => {
      requests += 1;
      return Promise.resolve(Response.json({ code: 0 }));
    };
    let give: (key: string) => void = () => {};
    const key = (): Promise<string> => new Promise((resolve) => (give = resolve));
    const error = await failure(parcels({ fetch, timeoutMs: 10, key }).POST("/messages", { body: message }));
    expect(error).toMatchObject({ code: "timed-out", accepted: "no" });
    give("too-late");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(requests).toBe(0);
  });

  test("lets go of an answer that comes after it", async () => {
    const server = await serve(dripping);
    const late = async (url: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(url, { ...init, signal: null });
      await new Promise((resolve) => setTimeout(resolve, 50));
      return response;
    };
    const error = await failure(parcels({ baseUrl: server.url, timeoutMs: 10, fetch: late }).POST("/messages", { body: message }));
    expect(error).toMatchObject({ code: "timed-out" });
    await vi.waitFor(async () => expect(await server.openSockets()).toBe(0));
  });
});

describe("the caller's abort", () => {
  const aborted = { name: "SendError", code: "aborted", provider: "parcels", retryable: false };

  test("before the call sends nothing and asks for no credential", async () => {
    const server = await serve(json({ code: 0 }));
    let asked = 0;
    const key = (): string => `key-${(asked += 1)}`;
    const signal = AbortSignal.abort(new Error("the user left"));
    const error = await failure(parcels({ baseUrl: server.url, key }).POST("/messages", { body: message, signal }));
    expect(error).toMatchObject({ ...aborted, accepted: "no", cause: { message: "the user left" } });
    expect(error).toHaveProperty("message", "The call to parcels was aborted by the caller. Nothing was sent.");
    expect([asked, server.requests.length]).toEqual([0, 0]);
  });

  test("while a credential is awaited sends nothing", async () => {
    const server = await serve(json({ code: 0 }));
    const controller = new AbortController();
    const key = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve("key"), 30));
    const calling = parcels({ baseUrl: server.url, key }).POST("/messages", { body: message, signal: controller.signal });
    controller.abort();
    const error = await failureWithin(50, calling);
    expect(error).toMatchObject({ ...aborted, accepted: "no", cause: { name: "AbortError" } });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(server.requests).toHaveLength(0);
  });

  test.each<[string, Answer, number | undefined]>([
    ["before the answer", silent, undefined],
    ["after the head of the answer", headOnly, 200],
    ["in the middle of the body", dripping, 200],
  ])("%s settles within 50 ms and leaves no socket", async (_, answer, status) => {
    const controller = new AbortController();
    const server = await serve(answer);
    let heads = 0;
    const counting = async (url: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(url, init);
      heads += 1;
      return response;
    };
    const client = parcels({ baseUrl: server.url, fetch: counting });
    const calling = client.POST("/messages", { body: message, signal: controller.signal });
    await vi.waitFor(() => expect([server.requests.length, heads]).toEqual([1, status === undefined ? 0 : 1]), { interval: 5 });
    controller.abort();
    const error = await failureWithin(50, calling);
    expect(error).toMatchObject({ ...aborted, accepted: "unknown", status });
    await vi.waitFor(async () => expect(await server.openSockets()).toBe(0));
  });

  test("settles a call whose injected fetch ignores its signal", async () => {
    const controller = new AbortController();
    const client = parcels({ fetch: () => new Promise(() => {}) });
    const calling = client.POST("/messages", { body: message, signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort();
    const error = await failureWithin(50, calling);
    expect(error).toMatchObject({ ...aborted, accepted: "unknown" });
  });

  test("after the call has no effect", async () => {
    const server = await serve(json({ code: 0 }));
    const controller = new AbortController();
    const { data } = await parcels({ baseUrl: server.url }).POST("/messages", { body: message, signal: controller.signal });
    controller.abort();
    expect(data).toEqual({ code: 0 });
  });
});

describe("after a call no timer and no listener is left, when it", () => {
  test.each<[string, Answer, number, (controller: AbortController) => void]>([
    ["succeeds", json({ code: 0 }), 60_000, () => {}],
    ["is answered with an error", json({ code: 1 }, 500), 60_000, () => {}],
    ["is answered with something unreadable", (_, response) => response.end("<html>"), 60_000, () => {}],
    ["loses its connection", (_, response) => response.destroy(), 60_000, () => {}],
    ["runs out of time", silent, 50, () => {}],
    ["is aborted", silent, 60_000, (controller) => setTimeout(() => controller.abort(), 20)],
  ])("%s", async (_, answer, timeoutMs, act) => {
    const server = await serve(answer);
    const { controller, listeners } = watchedSignal();
    const before = pendingTimers();
    const calling = parcels({ baseUrl: server.url, timeoutMs }).POST("/messages", { body: message, signal: controller.signal });
    expect(pendingTimers()).toBe(before + 1);
    expect(listeners()).toBe(1);
    act(controller);
    await calling.catch(() => undefined);
    expect(pendingTimers()).toBeLessThanOrEqual(before); // a timer of the test runner's own may have ended meanwhile
    expect(listeners()).toBe(0);
  });
});
