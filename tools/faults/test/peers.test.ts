import { setImmediate } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { withRetry } from "wabakit";
import { plain } from "../../conformance/src/messages.ts";
import { providerFor, providersUnderTest } from "../../conformance/src/providers.ts";
import { failure } from "../../conformance/src/sending.ts";
import { expected } from "../src/expected.ts";
import type { FaultName } from "../src/faults.ts";
import { type FaultyServer, type FaultyServerOptions, startFaultyServer } from "../src/faulty-server.ts";

// What other clients were measured with. The table holds every row of theirs that is one call; here is the rest.
const vendors = await providersUnderTest();

/** Their row, and our faults of that kind; none of them may end in a receipt. */
const rows: { readonly [row: string]: readonly FaultName[] } = {
  "400": ["page-400"],
  "401": ["page-401"],
  "429": ["page-429", "retry-after-seconds", "retry-after-date"],
  "500": ["page-500"],
  refused: ["connection-refused"],
  dns: ["unresolvable-host"],
  reset: ["reset-after-request"],
  "reset-body": ["reset-in-body"],
  "fin-body": ["close-in-body", "close-in-chunks"],
  "slow-headers": ["slow-answer"],
  "slow-body": ["slow-body", "headers-only"],
  truncated: ["truncated-json"],
  "html-200": ["page-200"],
  "empty-200": ["empty-200", "no-content-204"],
  "no-id": ["success-without-id", "empty-id"],
  "bad-gzip": ["garbage-gzip"],
  huge: ["large-body", "large-chunked-body", "gzip-bomb"],
  "huge-headers": ["large-headers"],
  "400-code": ["documented-code-400", "undocumented-code-400"],
  "502-html": ["page-502"],
  redirect: ["redirect-302", "redirect-307"],
  tls: ["tls-self-signed", "tls-expired", "tls-handshake-failure"],
};

test.each(Object.entries(rows))("%s is told from success: %j", (_, faults) => {
  for (const fault of faults) expect([fault, expected[fault]]).not.toEqual([fault, "receipt"]);
});

describe.each(vendors)("$id", (vendor) => {
  async function start(fault: NonNullable<FaultyServerOptions["fault"]>): Promise<FaultyServer> {
    const server = await startFaultyServer({ vendor, fault });
    onTestFinished(() => server.close());
    return server;
  }
  const numbered = (number: number) => ({ ...plain.text, text: { body: `Parcel m-${number} is on its way.` } });

  test("429-once: withRetry sends it again, once", async () => {
    const server = await start(["retry-after-seconds"]);
    const waits: number[] = [];
    const provider = withRetry(providerFor(vendor, server), { sleep: async (ms) => void waits.push(ms), maxDelayMs: 60_000 });
    expect(await provider.send(numbered(1), { timeoutMs: 120_000 })).toMatchObject({ provider: vendor.id });
    expect([waits, server.requests()]).toEqual([[60_000], 2]);
  });

  test.each(["reset-after-request", "page-503", "undocumented-code"] as const)("%s, once: nobody sends it again unasked", async (fault) => {
    const server = await start([fault]);
    expect(await failure(withRetry(providerFor(vendor, server)).send(numbered(1)))).toMatchObject({ accepted: "unknown" });
    expect(server.received.get("m-1")).toBe(1);
  });

  test("stale-socket: what is sent on it is lost and said to be, or was sent on another; nothing is sent twice", async () => {
    const server = await start("keep-alive-dead");
    const provider = providerFor(vendor, server);
    await provider.send(numbered(1));
    await setImmediate(); // until then the pool of connections does not offer it again
    const outcome = await provider.send(numbered(2)).catch((error: unknown) => error);
    const lost = { code: "connection-failed", accepted: "unknown", retryable: true };
    expect(outcome).toMatchObject(server.received.get("m-2") === 0 ? lost : { provider: vendor.id, messageId: expect.any(String) });
    await provider.send(numbered(3));
    expect([server.received.get("m-3"), server.received.repeated()]).toEqual([1, []]);
  });

  test("proto: nothing of an answer becomes a member of every object", async () => {
    const server = await start("prototype-keys");
    const { raw } = await providerFor(vendor, server).send(plain.text);
    expect(Object.keys(Object(raw))).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
