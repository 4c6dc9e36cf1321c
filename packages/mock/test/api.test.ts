import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { within } from "../../../tools/conformance/src/sending.ts";
import { eventStream } from "../src/events.ts";
import { createFollowups } from "../src/followups.ts";
import { registry } from "../src/generated/registry.ts";
import { type Mock, type MockOptions, type MockRequest, startMock, type VendorId } from "../src/index.ts";
import { createJournal } from "../src/journal.ts";
import { answered, described, documented } from "./support/documented.ts";
import { type Call, callsOf, headersFor, initFor } from "./support/calls.ts";

let mock: Mock;
const start = async (options: MockOptions = {}): Promise<Mock> => (mock = await startMock({ fast: true, ...options }));
afterEach(() => mock.close());

const callOf = (vendor: VendorId, type: string): Call => {
  const call = callsOf(vendor).find(({ operation, body }) => registry[vendor].readRequest(operation, body)?.message.type === type);
  if (call === undefined) throw new Error(`${vendor} has no example of ${type}.`);
  return call;
};

/** Sends an example of the contract with some members changed, and gives the id in the answer. */
async function send(vendor: VendorId, type: string, changed: object = {}): Promise<void> {
  const call = callOf(vendor, type);
  const response = await fetch(mock.url + call.path, initFor({ ...call, body: { ...call.body, ...changed } }));
  await response.text();
}

const get = (path: string): Promise<Response> => documented(mock.url + path);
const post = (path: string, body: unknown, headers: Record<string, string> = { "content-type": "application/json" }): Promise<Response> =>
  documented(mock.url + path, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });

interface Listed {
  readonly id: number;
  readonly type?: string;
  readonly vendor?: string;
  readonly [member: string]: unknown;
}

const listed = async (path: string): Promise<Listed[]> => {
  const [list] = Object.values((await (await get(path)).json()) as Record<string, Listed[]>); // its answers are held against the document
  return list ?? [];
};

describe("what arrived", () => {
  beforeEach(async () => {
    await start();
    await send("itniotech", "text", { recipient: "447700900123" });
    await send("itniotech", "image", { recipient: "447700900124" });
    await send("uspeedo", "template");
    await send("itniotech", "text", { mispelt: 1 });
    await fetch(`${mock.url}/nowhere`);
  });

  test("is told with what it says, in the facade's words", async () => {
    const [entry] = await listed("/_mock/messages");
    expect(entry).toMatchObject({
      id: 1,
      vendor: "itniotech",
      operation: "POST /wa/custom/sendMsg",
      outcome: "accepted",
      to: ["447700900123"],
      from: "447700900001",
      type: "text",
      message: { type: "text", text: { body: expect.any(String) } },
      messageId: expect.stringMatching(/^[0-9a-f]{32}$/),
      statuses: [],
      replies: [],
      violations: [],
      request: { method: "POST", headers: { "api-key": "***" } },
      response: { status: 200 },
    });
  });

  test.each([
    ["/_mock/messages", [1, 2, 3]],
    ["/_mock/messages?outcome=all", [1, 2, 3, 4]],
    ["/_mock/messages?outcome=refused", [4]],
    ["/_mock/messages?type=text", [1]],
    ["/_mock/messages?vendor=uspeedo", [3]],
    ["/_mock/messages?to=%2B44%207700%20900-124", [2]],
    ["/_mock/messages?to=nobody", []],
    ["/_mock/messages?limit=2", [2, 3]],
    ["/_mock/messages?after=1&limit=1", [2]],
    ["/_mock/requests", [1, 2, 3, 4, 5]],
    ["/_mock/requests?outcome=accepted&type=image", [2]],
    ["/_mock/requests?after=4", [5]],
  ])("%s gives %j", async (path, ids) => {
    expect((await listed(path)).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ["limit=0", "limit must be from 1 to 10000"],
    ["after=x", "after must be the id of a request, or 0"],
    ["outcome=sent", "outcome must be accepted, refused or all"],
    ["tpye=text", "tpye is unknown here; there is vendor, type, to, outcome, after, limit"],
  ])("%s is refused: %s", async (query, detail) => {
    for (const path of ["/_mock/messages", "/_mock/requests"]) {
      const response = await get(`${path}?${query}`);
      expect([response.status, await response.json()]).toMatchObject([422, { detail, violations: [{ in: "query" }] }]);
    }
  });

  test("one request is told by its id; a HEAD of it has no body", async () => {
    expect(await (await get("/_mock/requests/5")).json()).toMatchObject({ id: 5, outcome: "refused", request: { path: "/nowhere" } });
    expect((await get("/_mock/requests/6")).status).toBe(404);
    const head = await fetch(`${mock.url}/_mock/requests/5`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("is forgotten, and what was asked to fail with it", async () => {
    await post("/_mock/fail", { vendor: "itniotech", failure: "-68" });
    expect((await documented(`${mock.url}/_mock/messages`, { method: "DELETE" })).status).toBe(204);
    expect(await listed("/_mock/requests")).toEqual([]);
    await send("itniotech", "text");
    expect((await listed("/_mock/messages")).map(({ id }) => id)).toEqual([6]);
  });

  test("is the same without a socket", async () => {
    const response = await mock.fetch("http://any/_mock/messages?type=image");
    expect(await response.json()).toMatchObject({ messages: [{ id: 2 }] });
  });
});

describe("what it plays", () => {
  test("is told, with credentials that everybody knows and no others", async () => {
    await start({ credentials: { itniotech: { apiSecret: "hidden" } }, webhookUrl: "http://127.0.0.1:9/hook" });
    const info = await (await get("/_mock")).json();
    expect(info).toMatchObject({ webhookUrl: "http://127.0.0.1:9/hook", strict: false, fast: true, version: expect.stringMatching(/^\d/) });
    expect(info).toMatchObject({
      vendors: [
        { id: "innopaas", simulations: { "message-status": ["delivered", "read", "failed"] } },
        { id: "itniotech", baseUrl: mock.url, credentials: { apiKey: "demo-api-key", apiSecret: "***" } },
        { id: "uspeedo", simulations: { "message-status": [] }, pushes: [] },
      ],
    });
  });
});

describe("what was exercised", () => {
  test("is told, by vendor", async () => {
    await start({ coverage: true });
    await send("itniotech", "text");
    const coverage = await (await get("/_mock/coverage")).json();
    expect(coverage).toMatchObject({
      itniotech: { messageTypes: { covered: ["text"] } },
      uspeedo: { operations: { covered: [], percent: 0 } },
    });
    expect(coverage).toEqual(mock.coverage());
  });

  test("is not counted by a fast mock unless it is told to", async () => {
    await start();
    expect((await get("/_mock/coverage")).status).toBe(409);
    expect(() => mock.coverage()).toThrow("start it with `coverage: true` too");
  });
});

describe("what goes wrong", () => {
  beforeEach(() => start());

  test("is asked for, and ended", async () => {
    expect((await post("/_mock/fail", { vendor: "itniotech", failure: "-68", times: 1 })).status).toBe(204);
    expect((await post("/_mock/fail", { vendor: "uspeedo", failure: { status: 502 } })).status).toBe(204);
    for (const vendor of ["itniotech", "itniotech", "uspeedo"] as const) await send(vendor, "text");
    expect((await post("/_mock/unfail", { vendor: "uspeedo" })).status).toBe(204);
    await send("uspeedo", "text");
    expect(mock.requests.map(({ scenario }) => scenario)).toEqual(['fail "-68"', undefined, 'fail {"status":502}', undefined]);
    expect((await post("/_mock/unfail", {})).status).toBe(204);
  });

  test.each([
    [{ vendor: "itniotech" }, "failure is missing"],
    [{ vendor: "itniotech", failure: 5 }, "failure must be a string or an object"],
    [{ vendor: "itniotech", failure: { reset: false } }, "failure.reset must be true"],
    [{ vendor: "itniotech", failure: {} }, expect.stringMatching(/^A failure is a code of the vendor, or \{ latencyMs/)],
    [{ vendor: "itniotech", failure: "none" }, expect.stringMatching(/^itniotech answers no none; it answers -1 /)],
    [{ vendor: "nobody", failure: "-68" }, expect.stringMatching(/^There is no vendor nobody/)],
    [{ vendor: "itniotech", failure: "-68", times: 0 }, "times must be at least 1"],
    [{ vendor: "itniotech", failure: "-68", tmies: 1 }, expect.stringMatching(/^tmies is unknown here/)],
  ])("%j is refused: %s", async (body, detail) => {
    const response = await post("/_mock/fail", body);
    expect([response.status, await response.json()]).toMatchObject([422, { detail }]);
  });
});

describe("who may use it", () => {
  beforeEach(() => start());

  /** With headers that `fetch` would not send. */
  const statusOf = (headers: Record<string, string>, path = "/_mock"): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(mock.url + path, { headers, agent: false }, (response: IncomingMessage) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on("error", reject).end();
    });

  test.each(["127.0.0.1:4010", "localhost:4010", "[::1]:4010", "192.168.1.20", "mock:4010", "app.localhost", "host.docker.internal:4010"])(
    "a program that calls it %s, and pages of that origin",
    async (host) => {
      expect(await statusOf({ host })).toBe(200);
      expect(await statusOf({ host, origin: `http://${host}` })).toBe(200);
    },
  );

  test.each([
    ["a name of the internet's", { host: "attacker.example:4010" }],
    ["a name that begins like an address", { host: "127.0.0.1.attacker.example" }],
    ["a page of another origin", { host: "127.0.0.1:4010", origin: "https://attacker.example" }],
    ["a page of another port", { host: "127.0.0.1:4010", origin: "http://127.0.0.1:3000" }],
    ["a page without an origin", { host: "127.0.0.1:4010", origin: "null" }],
  ])("not %s", async (_, headers) => {
    expect(await statusOf(headers)).toBe(403);
    expect(await statusOf(headers, "/_mock/events")).toBe(403);
  });

  test("what they are told is documented", async () => {
    const headers = { origin: "https://attacker.example" };
    for (const [method, path] of [
      ["GET", "/_mock"],
      ["DELETE", "/_mock/messages"],
    ] as const)
      expect((await documented(mock.url + path, { method, headers })).status).toBe(403);
  });

  test("no other origin is told that it may", async () => {
    const response = await fetch(`${mock.url}/_mock`, { method: "OPTIONS" });
    expect([response.status, response.headers.get("access-control-allow-origin"), response.headers.get("allow")]).toEqual([
      405,
      null,
      "GET",
    ]);
  });

  test("a page cannot write without asking: another content type than JSON is refused", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonx"])
      expect((await post("/_mock/fail", { vendor: "itniotech", failure: "-68" }, { "content-type": type })).status).toBe(415);
    expect((await post("/_mock/unfail", {}, { "content-type": "application/json; charset=utf-8" })).status).toBe(204);
  });

  test("what is no request to it is a problem document", async () => {
    for (const [method, path, status] of [
      ["GET", "/_mock/nothing", 404],
      ["GET", "/_mock/messages/1/status", 405],
      ["PUT", "/_mock/messages", 405],
    ] as const) {
      const response = await fetch(mock.url + path, { method });
      expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    }
    expect((await post("/_mock/fail", '{"vendor":')).status).toBe(400);
    expect(mock.requests).toEqual([]);
  });

  test("a body that is too long is refused", async () => {
    await mock.close();
    await start({ maxBodyBytes: 10 });
    expect((await post("/_mock/unfail", { vendor: "itniotech" })).status).toBe(413);
  });
});

describe("pushes about a message", () => {
  let webhook: Server;
  let url: string;
  const hooks: unknown[] = [];
  beforeEach(async () => {
    hooks.length = 0;
    webhook = createServer((incoming, response) => {
      let text = "";
      incoming.on("data", (chunk: Buffer) => (text += chunk.toString()));
      incoming.on("end", () => {
        hooks.push(JSON.parse(text));
        response.end("ok");
      });
    });
    await new Promise<void>((resolve) => webhook.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/hook`; // a TCP server's address
    await start();
  });
  afterEach(() => {
    webhook.closeAllConnections();
    return new Promise((resolve) => webhook.close(resolve));
  });

  test("a status goes to the webhook, and is noted", async () => {
    await send("itniotech", "text");
    const [message] = mock.requests;
    expect(await (await post(`/_mock/messages/${message?.messageId ?? ""}/status`, { status: "read", to: url })).json()).toEqual({
      pushed: { url, status: 200 },
    });
    expect(hooks).toMatchObject([{ messageId: message?.messageId, status: "read" }]);
    const [entry] = await listed("/_mock/messages");
    expect(entry).toMatchObject({ statuses: [{ status: "read", recipient: expect.stringMatching(/^447700900/), url, answered: 200 }] });
  });

  test("a failure is Meta's", async () => {
    await send("itniotech", "text");
    const failure = { code: "131026", message: "Message undeliverable" };
    await post("/_mock/messages/1/status", { status: "failed", failure, to: url });
    expect(JSON.stringify(hooks)).toContain("131026");
  });

  test.each([
    ["a text", "text", { type: "text", text: "Thank you" }, ["Thank you"]],
    ["a button", "buttons", { type: "button", id: "yes", title: "Yes" }, ["yes", "Yes"]],
    ["a row", "list", { type: "list", id: "monday", title: "Monday", description: "9 to 12" }, ["monday", "Monday", "9 to 12"]],
    ["a template's button", "template", { type: "button", id: "payload-1", title: "Yes" }, ["payload-1", "Yes"]],
  ])("the recipient answers with %s", async (_, type, reply, texts) => {
    await send("innopaas", type);
    expect(await (await post("/_mock/messages/1/reply", { ...reply, to: url })).json()).toEqual({ pushed: { url, status: 200 } });
    for (const text of texts) expect(JSON.stringify(hooks)).toContain(JSON.stringify(text));
    const [entry] = await listed("/_mock/messages");
    expect(entry).toMatchObject({ replies: [{ type: reply.type, text: texts[1] ?? texts[0], answered: 200 }] });
  });

  test("of several recipients, one is named", async () => {
    await send("innopaas", "text", { recipientNumber: "447700900123,447700900124" });
    await post("/_mock/messages/1/status", { status: "delivered", to: url, recipient: "+44 7700 900124" });
    expect(JSON.stringify(hooks)).toContain("447700900124");
    const other = await post("/_mock/messages/1/status", { status: "delivered", to: url, recipient: "447700900125" });
    expect([other.status, await other.json()]).toMatchObject([422, { detail: expect.stringContaining("did not go to 447700900125") }]);
  });

  test("a sample is pushed as it is", async () => {
    const response = await post("/_mock/push", { vendor: "itniotech", event: "message-status-event-delivered", to: url, messageId: "m1" });
    expect(await response.json()).toEqual({ pushed: { url, status: 200 } });
    expect(hooks).toMatchObject([{ messageId: "m1" }]);
  });

  test.each([
    ["there is no such message", 404, "/_mock/messages/99/status", { status: "read" }],
    ["there is nowhere to push to", 409, "/_mock/messages/1/status", { status: "read" }],
    ["the message was refused", 409, "/_mock/messages/2/reply", { type: "text", text: "Hello" }],
    ["the vendor publishes no payloads", 409, "/_mock/messages/3/status", { status: "read", to: "http://127.0.0.1:9/" }],
    ["nobody answers", 502, "/_mock/messages/1/status", { status: "read", to: "http://127.0.0.1:9/" }],
    ["there is nowhere to push to", 409, "/_mock/push", { vendor: "itniotech", event: "message-status-event-delivered" }],
    ["there is no such sample", 422, "/_mock/push", { vendor: "itniotech", event: "nothing", to: "http://127.0.0.1:9/" }],
    ["it is no status", 422, "/_mock/messages/1/status", { status: "seen" }],
    ["it is no reply", 422, "/_mock/messages/1/reply", { type: "text" }],
    ["that is no URL", 422, "/_mock/messages/1/reply", { type: "text", text: "Hello", to: "localhost" }],
  ])("when %s, the answer is %i: %s %j", async (_, status, path, body) => {
    await send("itniotech", "text");
    await send("itniotech", "text", { mispelt: 1 });
    await send("uspeedo", "text");
    const response = await post(path, body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toMatch(/\.$|\w/);
  });

  test("an attempt that nobody answers is noted too", async () => {
    await send("itniotech", "text");
    await post("/_mock/messages/1/status", { status: "read", to: "http://127.0.0.1:9/" });
    const [entry] = await listed("/_mock/messages");
    expect(entry?.["statuses"]).toEqual([
      { status: "read", recipient: expect.any(String), at: expect.any(Number), url: "http://127.0.0.1:9/" },
    ]);
  });

  test("statuses by timetable are noted, and a reply opens the window", async () => {
    await mock.close();
    await start({ webhookUrl: url, strict: true, statusTimes: { delivered: 0, failed: 0 } });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const call = callOf("itniotech", "text");
    const sendNow = async (): Promise<void> => {
      const noted = mock.requests.length;
      await (await fetch(mock.url + call.path, { method: "POST", ...signed(call, timestamp) })).text();
      while ((await listed("/_mock/messages"))[noted]?.["statuses"] === undefined) await new Promise(setImmediate);
    };
    await sendNow();
    await post("/_mock/messages/1/reply", { type: "text", text: "Hello" });
    await sendNow();
    const settled = async (): Promise<unknown[]> => {
      const statuses = (await listed("/_mock/messages")).map((entry) => entry["statuses"] as { status: string }[]); // as documented
      return statuses.every((list) => list.length > 0) ? statuses.flat().map(({ status }) => status) : settled();
    };
    expect(await settled()).toEqual(["failed", "delivered"]);
  });
});

/** With a timestamp that a strict mock takes. */
function signed({ vendor, body }: Call, timestamp: string): { headers: Record<string, string>; body: string } {
  const text = JSON.stringify(body);
  return { headers: headersFor(vendor, text, { timestamp }), body: text };
}

describe("events", () => {
  beforeEach(() => start());

  test("tell of every request and status as it comes, and of a clear", async () => {
    await send("itniotech", "text");
    const events = await listen();
    await send("itniotech", "image");
    expect(await events.next()).toMatchObject({ event: "request", data: { id: 2, type: "image" } });
    await expect(mock.status(2, { status: "read", to: "http://127.0.0.1:9/" })).rejects.toThrow("Nobody answered");
    expect(await events.next()).toMatchObject({ event: "status", data: { id: 2, statuses: [{ status: "read" }], replies: [] } });
    mock.clear();
    expect(await events.next()).toMatchObject({ event: "cleared", data: {} });
    await send("itniotech", "audio");
    expect(await events.next()).toMatchObject({ event: "request", data: { id: 3 } });
    events.leave();
  });

  test.each([
    ["after=x", "after must be the id of a request, or 0"],
    ["type=text", "type is unknown here; there is after"],
  ])("are refused with ?%s: %s", async (query, detail) => {
    const response = await get(`/_mock/events?${query}`);
    expect([response.status, await response.json()]).toMatchObject([422, { detail }]);
  });

  test("go on after the last one that was seen", async () => {
    for (const type of ["text", "image", "audio"]) await send("itniotech", type);
    const everything = await listen("?after=0");
    const [first, second] = [await everything.next(), await everything.next()];
    everything.leave();
    expect([first.data.id, second.data.id]).toEqual([1, 2]);
    const rest = await listen("", { "last-event-id": second.id });
    expect((await rest.next()).data.id).toBe(3);
    rest.leave();
    const behind = await listen("?after=2");
    expect((await behind.next()).data.id).toBe(3);
    behind.leave();
  });

  test("of a mock that was cleared, or is another one, tell so first", async () => {
    await send("itniotech", "text");
    const { next, leave } = await listen("?after=0");
    const { id } = await next();
    leave();
    mock.clear();
    await send("itniotech", "image");
    for (const last of [id, "other-1:5:0"]) {
      const events = await listen("", { "last-event-id": last });
      expect(await events.next()).toMatchObject({ event: "cleared" });
      expect(await events.next()).toMatchObject({ event: "request", data: { id: 2 } });
      events.leave();
    }
  });

  test("leave out what was forgotten, and end with the mock", async () => {
    await mock.close();
    await start({ keep: 2 });
    for (const type of ["text", "image", "audio"]) await send("itniotech", type);
    const events = await listen("?after=0");
    expect((await events.next()).data.id).toBe(2);
    expect((await events.next()).data.id).toBe(3);
    const ended = events.next().catch(String);
    await mock.close();
    expect(await ended).toMatch(/The stream has ended|terminated/);
  });

  test("come without a socket too, and end with the mock", async () => {
    const { body } = await mock.fetch("http://any/_mock/events?after=0");
    const reader = body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value as Uint8Array)).toBe("retry: 1000\n\n"); // a stream of bytes
    const ended = reader?.read();
    await mock.close();
    expect(await within(5_000, Promise.resolve(ended))).toMatchObject({ done: true });
  });

  test("a comment comes when nothing else does", async () => {
    const closed = new AbortController();
    const journal = createJournal<MockRequest>({ entries: 1, bytes: 1 });
    const happening = { journal, followups: createFollowups(1), epoch: () => "e", shown: () => Promise.reject(new Error("nothing came")) };
    const stream = eventStream({ ...happening, heartbeatMs: 1, closed: closed.signal }, undefined, undefined);
    let text = "";
    for await (const chunk of stream) {
      text += Buffer.from(chunk).toString();
      if (text.includes("\n\n: still here\n\n")) break;
    }
    expect(text).toMatch(/^retry: 1000\n\n: still here\n\n$/);
  });
});

interface Told {
  readonly event: string;
  readonly id: string;
  readonly data: Listed;
}

/** Listens to the events from the moment that it settles. */
async function listen(query = "", headers: Record<string, string> = {}): Promise<{ next: () => Promise<Told>; leave: () => void }> {
  const leaving = new AbortController();
  const response = await documented(`${mock.url}/_mock/events${query}`, { headers, signal: leaving.signal });
  const told = eventsIn(response.body);
  const next = async (): Promise<Told> => {
    const { value } = await within(5_000, told.next());
    if (value === undefined) throw new Error("The stream has ended.");
    return value;
  };
  return { next, leave: () => leaving.abort() };
}

async function* eventsIn(body: Response["body"]): AsyncGenerator<Told, undefined> {
  let text = "";
  for await (const chunk of body ?? []) {
    text += Buffer.from(chunk).toString();
    const parts = text.split("\n\n");
    text = parts.pop() ?? "";
    for (const part of parts) {
      const [, event = "", id = "", data = ""] = /^event: (.*)\nid: (.*)\ndata: (.*)$/.exec(part) ?? [];
      if (event !== "") yield { event, id, data: JSON.parse(data) as Listed }; // as documented
    }
  }
  return undefined;
}

afterAll(() => {
  const missing = described.filter((answer) => !answered.has(answer));
  if (missing.length > 0) throw new Error(`No test had the answers ${missing.join(", ")}, so nothing held them against the document.`);
});
