import { Agent, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { createGunzip } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import type { FaultyServer } from "../src/faulty-server.ts";
import { type AnswerFaultName, answerFaults, faults } from "../src/faults.ts";
import { anyVendor, bodyOf, type Heard, inBody, inVain, requestWith, start, talk } from "./raw.ts";

// Each fault really is what its name says, to clients without any wisdom: a bare socket, and node:http.
const { code, success, messageId } = anyVendor.envelope;
const mebibyte = 1024 * 1024;

/** What comes after one request, which is received whatever comes. */
async function hear(fault: AnswerFaultName, until?: (text: string) => boolean): Promise<Heard> {
  const server = await start({ fault });
  const heard = await talk(server, [requestWith("m-7")], until === undefined ? {} : { until });
  expect([server.requests(), server.received.get("m-7")]).toEqual([1, 1]);
  return heard;
}

/** The text is success, whatever else is in it. */
function expectSuccess(answer: string): void {
  expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  expect(inBody(answer, code)).toBe(success);
  expect(inBody(answer, messageId)).toMatch(/^\S+$/);
}

test("every fault has a name in kebab case and a line of meaning", () => {
  for (const [name, { meaning }] of Object.entries(faults)) {
    expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(meaning).toMatch(/^[A-Z][^\n]*\.$/);
  }
});

describe("the connection", () => {
  test.each<AnswerFaultName>(["no-answer", "continue-never-answered"])("%s", async (fault) => {
    const server = await start({ fault });
    expect(await talk(server, [requestWith("m-7")], inVain(server))).toMatchObject({ bytes: 0, end: "open" });
    await expect.poll(() => server.received.get("m-7")).toBe(1);
  });

  test("continue-never-answered: a second request is not read", async () => {
    const server = await start({ fault: "continue-never-answered" });
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    socket.write(requestWith("m-1"));
    await expect.poll(() => server.requests()).toBe(1);
    socket.write(requestWith("m-2"));
    await sleep(50);
    expect([server.requests(), server.received.get("m-2")]).toEqual([1, 0]);
  });

  test.each<[AnswerFaultName, Heard["end"]]>([
    ["reset-after-request", "reset"],
    ["close-after-request", "closed"],
  ])("%s", async (fault, end) => {
    expect(await hear(fault)).toMatchObject({ bytes: 0, end });
  });

  test("informational-flood", async () => {
    const { text } = await hear("informational-flood", (heard) => heard.length > 10_000 && heard.endsWith("\r\n\r\n"));
    expect(text.replaceAll("HTTP/1.1 103 Early Hints\r\nlink: </styles.css>\r\n\r\n", "")).toBe("");
  });

  test("headers-only", async () => {
    const server = await start({ fault: "headers-only" });
    const { text, end } = await talk(server, [requestWith("m-1")], inVain(server));
    expect(text).toMatch(/^(HTTP\/1.1 200 OK\r\n[^]*\r\n\r\n)?$/);
    expect(end).toBe("open");
  });

  test("slow-answer, slow-body, slow-trailers: a byte a second", async () => {
    const twoBytes = { "slow-answer": /^HT$/, "slow-body": /\r\n\r\n..$/, "slow-trailers": /\r\n0\r\nx-$/ } as const;
    const heard = Object.entries(twoBytes).map(
      ([fault, text]) => hear(fault as keyof typeof twoBytes, (answer) => text.test(answer)), // a key of the table above
    );
    expect(await Promise.race([...heard, sleep(900, "one byte each")])).toBe("one byte each");
    await Promise.all(heard);
  });

  test("one-byte-packets", async () => {
    const { text, pieces } = await hear("one-byte-packets");
    expectSuccess(text);
    expect(pieces).toBeGreaterThan(50); // the system may still put some together
  });

  test.each<[AnswerFaultName, Heard["end"]]>([
    ["reset-in-headers", "reset"],
    ["close-in-headers", "closed"],
  ])("%s", async (fault, end) => {
    const { text, end: ended } = await hear(fault);
    expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(text).not.toContain("\r\n\r\n");
    expect(ended).toBe(end);
  });

  test.each<[AnswerFaultName, Heard["end"]]>([
    ["reset-in-body", "reset"],
    ["close-in-body", "closed"],
  ])("%s", async (fault, end) => {
    const { text, end: ended } = await hear(fault);
    const [, length] = /content-length: (\d+)/.exec(text) ?? [];
    expect(bodyOf(text)).not.toBe("");
    expect(bodyOf(text).length).toBeLessThan(Number(length));
    expect(ended).toBe(end);
  });

  test("close-in-chunks", async () => {
    const { text, end } = await hear("close-in-chunks");
    expect(bodyOf(text)).toMatch(/^[0-9a-f]+\r\n\{[^]*\r\n$/);
    expect(end).toBe("closed");
  });

  test("keep-alive-dead: the second request on a connection is not read, and reset; a new connection is served", async () => {
    const server = await start({ fault: "keep-alive-dead" });
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    expect(JSON.parse(await textOf(await post(server, "m-1", agent)))).toHaveProperty(code, success);
    await expect(post(server, "m-2", agent)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await textOf(await post(server, "m-3", agent))).not.toBe("");
    expect(["m-1", "m-2", "m-3"].map((marker) => server.received.get(marker))).toEqual([1, 0, 1]);
    expect(server.connections()).toBe(2);
  });
});

describe("the status", () => {
  const statuses = Object.keys(answerFaults).flatMap((name) => {
    const [, status] = /-(\d{3})$/.exec(name) ?? [];
    return status === undefined ? [] : [[name as AnswerFaultName, status] as const]; // a key of the table
  });

  test.each(statuses)("%s says HTTP %s", async (fault, status) => {
    expect((await hear(fault)).text).toMatch(new RegExp(`^HTTP/1.1 ${status} \\w`));
  });

  test("page-502 is a page", async () => {
    const { text } = await hear("page-502");
    expect(text).toContain("content-type: text/html\r\n");
    expect(bodyOf(text)).toMatch(/^<!doctype html>/);
  });

  test("retry-after-seconds, retry-after-date", async () => {
    expect((await hear("retry-after-seconds")).text).toMatch(/^HTTP\/1.1 429 [^]*\r\nretry-after: 60\r\n/);
    const { text } = await hear("retry-after-date");
    const [, date = ""] = /\r\ndate: (.*)\r\n/.exec(text) ?? [];
    const [, until = ""] = /\r\nretry-after: (.* GMT)\r\n/.exec(text) ?? [];
    expect(Date.parse(until) - Date.parse(date)).toBe(60_000);
  });

  test.each(["redirect-302", "redirect-307"] as const)("%s: what a client does that follows is seen", async (fault) => {
    const server = await start({ fault });
    const [head = "", body] = requestWith("m-5").split("\r\n\r\n");
    const url = server.url + (head.split(" ")[1] ?? "");
    const response = await fetch(url, { method: "POST", headers: { authorization: "secret" }, body: body ?? "" });
    expect(response.redirected).toBe(true);
    expect(server.elsewhere).toHaveLength(1);
    expect(server.elsewhere[0]?.head).not.toContain("secret"); // the runtime's fetch drops it
    expect(server.received.get("m-5")).toBe(fault === "redirect-307" ? 2 : 1);
  });

  test("redirect-nowhere", async () => {
    const { text } = await hear("redirect-nowhere");
    expect(text).toMatch(/^HTTP\/1.1 302 /);
    expect(text).not.toMatch(/location/i);
  });
});

describe("the body", () => {
  test.each<AnswerFaultName>([
    "none",
    "wrong-content-type",
    "duplicate-keys",
    "prototype-keys",
    "large-number",
    "deep-json",
    "large-headers",
  ])("%s is success all the same", async (fault) => expectSuccess((await hear(fault)).text));

  test.each<[AnswerFaultName, RegExp]>([
    ["empty-200", /^$/],
    ["empty-id", /:""/],
    ["large-number-id", /:90071992547409931234\b/],
    ["truncated-json", /^\{[^}]+$/],
    ["byte-order-mark", /^\u00EF\u00BB\u00BF\{/],
    ["duplicate-keys", /^\{("\w+":null,)+"/],
    ["prototype-keys", /^\{"__proto__":\{"polluted":true\},"constructor":\{"prototype":/],
    ["large-number", /^\{"added":90071992547409931234,/],
    ["deep-json", /^\{"added":\[{1000}/],
    ["garbage-gzip", /^this is not gzip$/],
  ])("%s", async (fault, body) => {
    expect(bodyOf((await hear(fault)).text)).toMatch(body);
  });

  test("garbage-chunks", async () => {
    const { text } = await hear("garbage-chunks", (answer) => answer.endsWith("no size\r\n"));
    expect(bodyOf(text)).toMatch(/^8\r\n.{8}\r\nno size\r\n$/);
  });

  test("large-headers are 64 KB", async () => {
    const { text } = await hear("large-headers");
    expect(text.indexOf("\r\n\r\n")).toBeGreaterThan(64 * 1024);
  });

  test.each<AnswerFaultName>(["large-body", "large-chunked-body"])("%s is 200 MB", async (fault) => {
    expect(await lengthOf(await post(await start({ fault })))).toBeGreaterThan(200 * mebibyte);
  });

  test("gzip-bomb is 200 MB in 250 KB", async () => {
    const answer = await post(await start({ fault: "gzip-bomb" }));
    expect(Number(answer.headers["content-length"])).toBeLessThan(250_000);
    expect(await lengthOf(answer.pipe(createGunzip()))).toBeGreaterThan(200 * mebibyte);
  });
});

/** The answer, as node:http has it. */
function post(server: FaultyServer, marker = "m-1", agent?: Agent): Promise<IncomingMessage> {
  const [head = "", body] = requestWith(marker).split("\r\n\r\n");
  return new Promise((resolve, reject) => {
    const asking = request(server.url + (head.split(" ")[1] ?? ""), { method: "POST", agent }, resolve);
    asking.on("error", reject);
    asking.end(body);
  });
}

async function lengthOf(stream: AsyncIterable<Buffer>): Promise<number> {
  let length = 0;
  for await (const piece of stream) length += piece.length;
  return length;
}
