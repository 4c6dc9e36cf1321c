import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { within } from "../../../tools/conformance/src/sending.ts";
import type { Arrival } from "../src/arrival.ts";
import type { Routed } from "../src/answering.ts";
import { createJournal } from "../src/journal.ts";
import { type MockServer, serve } from "../src/server.ts";

// What a client may do to the server that no client should.

let server: MockServer;
const arrived: Arrival[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  arrived.length = 0;
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
});

const answer = async (arrival: Arrival): Promise<Routed> => {
  arrived.push(arrival);
  return { status: 200, body: { path: arrival.path }, violations: [], warnings: [] };
};

const limits = { connections: 1_000, headersTimeoutMs: 10_000, requestTimeoutMs: 60_000, checkEveryMs: 1_000 };
const start = async (changed: Partial<typeof limits> = {}, maxBodyBytes = 1_000): Promise<void> => {
  server = await serve(answer, async () => new Response(null, { status: 404 }), {
    host: "127.0.0.1",
    port: 0,
    maxBodyBytes,
    limits: { ...limits, ...changed },
  });
};

function open(): Socket {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1").on("error", () => {});
  sockets.push(socket);
  return socket;
}

/** What comes back until the server ends the connection. */
async function conversation(...parts: string[]): Promise<string> {
  const socket = open();
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
  for (const part of parts) socket.write(part);
  await within(5_000, once(socket, "close"));
  return text;
}

test.each([
  ["no HTTP at all", "hello\r\n\r\n"],
  ["a header without a colon", "GET /x HTTP/1.1\r\nnonsense\r\n\r\n"],
  ["two lengths", "POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab"],
  ["a length and chunks", "POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"],
])("%s is answered with 400, and the connection ends", async (_, request) => {
  await start();
  expect(await conversation(request)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(arrived).toEqual([]);
});

test("headers that are too long are answered with 431", async () => {
  await start();
  expect(await conversation(`GET /x HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
});

test.each([
  ["headers", "GET /x HTTP/1.1\r\nhost: x\r\nx-slow: "],
  ["body", "POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"],
])("a request whose %s never end is ended with 408", async (_, beginning) => {
  await start({ headersTimeoutMs: 50, requestTimeoutMs: 50, checkEveryMs: 20 });
  expect(await conversation(beginning)).toMatch(/^HTTP\/1\.1 408 /);
});

test("requests on one connection are answered in their order, however they were sent", async () => {
  await start();
  const paths = Array.from({ length: 50 }, (_, index) => `/${index}`);
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: x\r\n${path === "/49" ? "connection: close\r\n" : ""}\r\n`);
  const text = await conversation(requests.join(""));
  expect([...text.matchAll(/\{"path":"(.*?)"\}/g)].map(([, path]) => path)).toEqual(paths);
});

test("more connections than allowed are turned away, and there is room again when some end", async () => {
  await start({ connections: 3 });
  const kept = await Promise.all(
    [1, 2, 3].map(async () => {
      const socket = open();
      socket.write("GET /x HTTP/1.1\r\nhost: x\r\n\r\n");
      await within(5_000, once(socket, "data"));
      return socket;
    }),
  );
  const turnedAway = open();
  await within(5_000, once(turnedAway, "close"));
  expect(arrived).toHaveLength(3);
  kept[0]?.destroy();
  await within(
    5_000,
    (async () => {
      while (!(await conversation("GET /x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).startsWith("HTTP/1.1 200"))
        await new Promise(setImmediate);
    })(),
  );
});

test("of a body that is too long nothing is kept, and the client hears the answer", async () => {
  await start({}, 10);
  const body = "x".repeat(100_000);
  await conversation(`POST /x HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  expect(arrived.map(({ bytes }) => bytes)).toEqual([undefined]);
});

test("close ends connections that are idle, half sent, or waiting", async () => {
  await start();
  const idle = open();
  const half = open();
  half.write("POST /x HTTP/1.1\r\n");
  await Promise.all([once(idle, "connect"), once(half, "connect")]);
  const ended = Promise.all([idle, half].map((socket) => new Promise((resolve) => socket.once("close", resolve)))); // a reset ends it too
  await within(2_000, server.close());
  expect(await within(2_000, ended)).toHaveLength(2);
});

test("the journal is bounded in entries and in bytes, and keeps the last one whatever its size", async () => {
  await start();
  const journal = createJournal<number>({ entries: 3, bytes: 100 });
  for (let entry = 1; entry <= 5; entry += 1) journal.add(entry, 10);
  expect(journal.entries).toEqual([3, 4, 5]);
  journal.add(6, 85);
  expect(journal.entries).toEqual([5, 6]);
  journal.add(7, 1_000);
  expect(journal.entries).toEqual([7]);
  journal.add(8, 1);
  expect(journal.entries).toEqual([8]);
  journal.clear();
  journal.add(9, 100);
  expect(journal.entries).toEqual([9]);
});
