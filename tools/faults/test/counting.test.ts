import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startFaultyServer } from "../src/faulty-server.ts";
import { createReceived } from "../src/received.ts";
import { createRequestReader } from "../src/request-reader.ts";
import { anyVendor, requestWith, start, talk, toTheEnd } from "./raw.ts";

describe("what was received", () => {
  test("each message counts once a request, wherever its marker stands", () => {
    const received = createReceived();
    expect(received.count(String.raw`{"to":"447700900123","text":"hello m-1","again":"m-1, m-2."}`)).toEqual(["m-1", "m-2"]);
    expect(received.count(JSON.stringify({ Content: JSON.stringify({ body: "m-1" }) }))).toEqual(["m-1"]);
    expect([received.get("m-1"), received.get("m-2"), received.get("m-3")]).toEqual([2, 1, 0]);
    expect([received.messages(), received.repeated()]).toEqual([2, ["m-1"]]);
  });

  test.each(["m-12345678", "form-1", "m-", "xm-3", "M-4", "m_5"])("%s is no marker", (text) => {
    expect(createReceived().count(`"${text}"`)).toEqual([]);
  });

  test("a million messages are two megabytes", () => {
    const received = createReceived();
    for (let number = 0; number < 1_000_000; number += 1000) received.count(`m-${number}`);
    received.count("m-9999999");
    expect([received.messages(), received.get("m-9999999"), received.get("m-999000")]).toEqual([1001, 1, 1]);
  });

  test("a request that never becomes whole counts, if its marker was read", async () => {
    const server = await start();
    await talk(server, [requestWith("m-8").slice(0, -1)], { end: true });
    await talk(server, [requestWith("m-9").slice(0, -40)], { end: true });
    await expect.poll(() => [server.connections(), server.open()]).toEqual([2, 0]);
    expect([server.requests(), server.received.get("m-8"), server.received.get("m-9")]).toEqual([0, 1, 0]);
  });

  test("several servers may share a counter", async () => {
    const received = createReceived();
    for (const server of [await start({ received }), await start({ received })]) await talk(server, [requestWith("m-1")]);
    expect(received.repeated()).toEqual(["m-1"]);
  });
});

describe("requests are read", () => {
  const post = (body: string): string => `POST /a HTTP/1.1\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const chunked = "POST /c HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nm-1\r\n0\r\n\r\n";

  test("whole, however they arrive", () => {
    const wire = `${post("one")}${chunked}GET /b?c=d HTTP/1.1\r\nhost: x\r\n\r\n${post("")}`;
    for (const size of [1, 2, 7, wire.length]) {
      const reader = createRequestReader();
      const pieces = Array.from({ length: Math.ceil(wire.length / size) }, (_, index) => wire.slice(index * size, (index + 1) * size));
      const requests = pieces.flatMap((piece) => reader.take(Buffer.from(piece)));
      expect(requests.map(({ method, target, body }) => [method, target, body])).toEqual([
        ["POST", "/a", "one"],
        ["POST", "/c", "3\r\nm-1\r\n0\r\n\r\n"],
        ["GET", "/b?c=d", ""],
        ["POST", "/a", ""],
      ]);
      expect(reader.rest()).toBe("");
    }
  });

  test("up to 64 MB", () => {
    const reader = createRequestReader();
    const piece = Buffer.alloc(8 * 1024 * 1024, "x");
    expect(() => {
      for (let count = 0; count < 9; count += 1) reader.take(piece);
    }).toThrow("A request is longer than");
  });
});

describe("a schedule", () => {
  test("is a list: the first request, the second, and then nothing goes wrong", async () => {
    const server = await start({ fault: ["page-429", "reset-after-request"] });
    const heard = [];
    for (const marker of ["m-1", "m-1", "m-1", "m-2"]) heard.push(await talk(server, [requestWith(marker)]));
    expect(heard.map(({ text }) => text.slice(9, 12))).toEqual(["429", "", "200", "200"]);
    expect([server.requests(), server.received.get("m-1"), server.received.repeated()]).toEqual([4, 3, ["m-1"]]);
  });

  test("is a function that knows the markers", async () => {
    const server = await start({ fault: ({ markers }) => (markers.includes("m-2") ? "page-503" : "none") });
    const heard = [];
    for (const marker of ["m-1", "m-2", "m-3"]) heard.push(await talk(server, [requestWith(marker)]));
    expect(heard.map(({ text }) => text.slice(9, 12))).toEqual(["200", "503", "200"]);
  });
});

test("many requests on one connection are answered in their order", async () => {
  const server = await start();
  const texts = Array.from({ length: 500 }, (_, number) => requestWith(`m-${number}`));
  const { text } = await talk(server, [texts.join("")], { until: (heard) => heard.includes("-499") });
  const ids = Array.from(text.matchAll(new RegExp(`${anyVendor.id}-\\d+-(\\d+)`, "g")), ([, index]) => Number(index));
  expect(ids).toEqual(Array.from({ length: 500 }, (_, index) => index));
  expect([server.received.messages(), server.received.repeated(), server.connections()]).toEqual([500, [], 1]);
});

test("closing leaves nothing behind, whatever was going on", async () => {
  await sleep(0);
  const before = process.getActiveResourcesInfo().toSorted();
  const going = ["slow-body", "informational-flood", "no-answer", "large-body", "never-read", "tls-expired", "connection-refused"] as const;
  const servers = await Promise.all(going.map((fault) => startFaultyServer({ vendor: anyVendor, fault })));
  const talks = servers.map((server) => talk(server, [requestWith("m-1")], toTheEnd));
  await sleep(30);
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(talks);
  await expect.poll(() => process.getActiveResourcesInfo().toSorted()).toEqual(before);
});
