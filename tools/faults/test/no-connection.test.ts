import { lookup } from "node:dns/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { FaultName } from "../src/faults.ts";
import { anyVendor, inBody, inVain, requestWith, secureTo, start, talk } from "./raw.ts";

// Faults that come before a request is read.

test("connection-refused, also while others look for free ports", async () => {
  const servers = await Promise.all(Array.from({ length: 50 }, () => start({ fault: "connection-refused" })));
  for (const server of servers) expect(await talk(server, [])).toMatchObject({ bytes: 0, end: "reset" });
});

test("unresolvable-host", async () => {
  const { hostname } = new URL((await start({ fault: "unresolvable-host" })).url);
  await expect(lookup(hostname)).rejects.toMatchObject({ code: "ENOTFOUND" });
});

test("blocked-port", async () => {
  const { url } = await start({ fault: "blocked-port" });
  await expect(fetch(url)).rejects.toMatchObject({ cause: { message: "bad port" } });
});

test.each<[FaultName, string]>([
  ["tls-not-spoken", "ERR_SSL_WRONG_VERSION_NUMBER"],
  ["tls-handshake-failure", "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"],
  ["tls-handshake-closed", "ECONNRESET"],
  ["tls-handshake-reset", "ECONNRESET"],
  ["tls-self-signed", "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["tls-expired", "CERT_HAS_EXPIRED"],
  ["tls-unknown-authority", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
])("%s: Node calls it %s", async (fault, code) => {
  const server = await start({ fault });
  await expect(secureTo(server, false)).rejects.toMatchObject({ code });
  expect([server.connections(), server.requests()]).toEqual([1, 0]);
});

test("tls-handshake-never-answered", async () => {
  const server = await start({ fault: "tls-handshake-never-answered" });
  expect(await Promise.race([secureTo(server, false), sleep(50, "nothing")])).toBe("nothing");
});

test.each<FaultName>(["tls-self-signed", "tls-expired", "tls-unknown-authority"])("%s: who does not mind is served", async (fault) => {
  const server = await start({ fault });
  const socket = await secureTo(server, true);
  socket.write(requestWith("m-3"));
  const answer = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
  expect(inBody(answer, anyVendor.envelope.code)).toBe(anyVendor.envelope.success);
  expect(server.received.get("m-3")).toBe(1);
});

test.each<[FaultName, string]>([
  ["reset-before-request", "reset"],
  ["never-read", "open"],
])("%s: nothing was received", async (fault, end) => {
  const server = await start({ fault });
  expect(await talk(server, [requestWith("m-1")], inVain(server))).toMatchObject({ bytes: 0, end });
  expect([server.connections(), server.requests(), server.received.get("m-1")]).toEqual([1, 0, 0]);
});

test("close-before-request: nothing was received", async () => {
  const server = await start({ fault: "close-before-request" });
  expect(await talk(server, [])).toMatchObject({ bytes: 0, end: "closed" });
  await talk(server, [requestWith("m-1")]);
  expect([server.requests(), server.received.get("m-1")]).toEqual([0, 0]);
});

test("openings: what goes wrong with each connection", async () => {
  const server = await start({ openings: ["reset-before-request", "none", "never-read"] });
  expect(await talk(server, [requestWith("m-1")])).toMatchObject({ bytes: 0, end: "reset" });
  expect((await talk(server, [requestWith("m-2")])).text).toMatch(/^HTTP\/1.1 200 /);
  expect(await talk(server, [requestWith("m-3")], { stop: sleep(50) })).toMatchObject({ bytes: 0, end: "open" });
  await expect.poll(() => server.connections()).toBe(3);
  expect((await talk(server, [requestWith("m-4")])).text).toMatch(/^HTTP\/1.1 200 /);
  expect(["m-1", "m-2", "m-3", "m-4"].map((marker) => server.received.get(marker))).toEqual([0, 1, 0, 1]);
});
