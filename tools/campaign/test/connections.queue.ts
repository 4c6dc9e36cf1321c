import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { createQueue } from "@wabakit/queue";
import { Cluster, Redis } from "ioredis";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { selfSigned } from "../../faults/src/certificates.ts";
import { startProxy } from "../src/proxy.ts";
import { freePort, startRedis } from "../src/redis-server.ts";
import { done, fakeProvider, heard, receiptFor, text } from "./support.ts";

/** Sends a few messages. */
async function sendsOver(connection: Parameters<typeof createQueue>[0]["connection"], name = "campaigns"): Promise<string[]> {
  const provider = fakeProvider();
  const queue = createQueue({
    connection,
    name,
    providers: { main: provider },
    durability: "strict",
    reachableWithinMs: 5_000,
    rates: { perVendor: { fake: 1_000 } },
  });
  onTestFinished(() => queue.close());
  const complaints = heard(queue).error;
  await queue.enqueueMany(
    Array.from({ length: 10 }, (_, number) => ({
      message: text(`${number}`),
      messageKey: `${number}`,
      priority: number % 2 === 0 ? "high" : "low",
    })),
  );
  await queue.worker().ready();
  await done(queue);
  expect(complaints).toEqual([]);
  expect(await queue.stats()).toMatchObject({ sent: 10 });
  return provider.given.toSorted();
}

const ten = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

describe("over TLS, as a user who may do only what the queue does", () => {
  const login = "user default off\nuser campaigns on >redis-demo ~{campaigns}* &* +@all -@dangerous -@admin +info +config|get\n";

  async function startSecured() {
    const folder = mkdtempSync(join(tmpdir(), "wabakit-tls-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { key, cert } = await selfSigned();
    const paths = { key: join(folder, "key.pem"), cert: join(folder, "cert.pem"), users: join(folder, "users.acl") };
    for (const [path, content] of [
      [paths.key, key],
      [paths.cert, cert],
      [paths.users, login],
    ] as const)
      writeFileSync(path, content);
    const tls = ["--tls-cert-file", paths.cert, "--tls-key-file", paths.key, "--tls-ca-cert-file", paths.cert, "--tls-auth-clients", "no"];
    const redis = await startRedis([...tls, "--aclfile", paths.users]);
    onTestFinished(() => redis.close());
    return { port: redis.port, cert };
  }

  test("with options", async () => {
    const { port, cert } = await startSecured();
    const connection = { host: "127.0.0.1", port, username: "campaigns", password: "redis-demo", tls: { ca: cert } };
    expect(await sendsOver(connection)).toEqual(ten);
  });

  test("with a client", async () => {
    const { port, cert } = await startSecured();
    const client = new Redis(`rediss://campaigns:redis-demo@127.0.0.1:${port}`, { tls: { ca: cert } });
    onTestFinished(() => client.disconnect());
    expect(await sendsOver(client)).toEqual(ten);
    expect(client.status).toBe("ready"); // it stays the caller's
  });

  test.each([
    ["a certificate that nobody vouches for", { username: "campaigns", password: "redis-demo", tls: {} }, "unreachable", /certificate/],
    ["the wrong password", { username: "campaigns", password: "another" }, "refused", /WRONGPASS/],
  ])("with %s: a clear error, without the password", async (_, wrong, code, problem) => {
    const { port, cert } = await startSecured();
    const connection = { host: "127.0.0.1", port, tls: { ca: cert }, ...wrong };
    const queue = createQueue({ connection, providers: { main: fakeProvider() }, reachableWithinMs: 300 });
    onTestFinished(() => queue.close());
    const { error: told } = heard(queue);
    const error: unknown = await queue.enqueue(text("a")).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "QueueError", code });
    expect(String(error)).toMatch(problem);
    expect(inspect([error, told], { depth: Infinity, showHidden: true })).not.toContain(wrong.password);
  });
});

test("on a Redis Cluster everything of a queue is in one slot", async () => {
  const redis = await startRedis([
    "--cluster-enabled",
    "yes",
    "--cluster-port",
    String(await freePort()),
    "--cluster-announce-ip",
    "127.0.0.1",
  ]);
  onTestFinished(() => redis.close());
  const one = new Redis(redis.url);
  await one.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
  await vi.waitFor(async () => expect(await one.call("CLUSTER", "INFO")).toContain("cluster_state:ok"), 10_000);
  const cluster = new Cluster([{ host: "127.0.0.1", port: redis.port }]);
  onTestFinished(() => cluster.disconnect());
  expect(await sendsOver(cluster)).toEqual(ten);
  const slots = new Set(await Promise.all((await one.keys("*")).map((key) => one.call("CLUSTER", "KEYSLOT", key))));
  one.disconnect();
  expect(slots.size).toBe(1);
});

describe("a Redis that could forget", () => {
  test.each([
    ["has no log", ["--appendonly", "no"], /appendonly no/],
    ["writes its log every second", ["--appendfsync", "everysec"], /appendfsync everysec/],
    ["throws away when it is full", ["--maxmemory-policy", "allkeys-lru"], /maxmemory-policy allkeys-lru/],
    ["does not tell", ["--rename-command", "CONFIG", ""], /does not tell its appendfsync/],
  ])("because it %s: a warning, or no start", async (_, options, problem) => {
    const redis = await startRedis(options);
    onTestFinished(() => redis.close());
    const open = (durability: "warn" | "strict") => {
      const queue = createQueue({ connection: redis.url, providers: { main: fakeProvider() }, durability });
      onTestFinished(() => queue.close());
      return { queue, events: heard(queue), worker: queue.worker() };
    };
    const { worker, events, queue } = open("warn");
    await worker.ready();
    expect(events.warning.join(" ")).toMatch(problem);
    await queue.enqueue(text("a"));
    await done(queue);
    const strict = open("strict").worker;
    await expect(strict.ready()).rejects.toMatchObject({ name: "QueueError", code: "not-durable" });
  });
});

test("what is enqueued while Redis is away for a moment is there when it is back", async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.close());
  const proxy = await startProxy(redis.port);
  onTestFinished(() => proxy.close());
  const provider = fakeProvider();
  const queue = createQueue({ connection: `redis://127.0.0.1:${proxy.port}`, providers: { main: provider }, reachableWithinMs: 400 });
  onTestFinished(() => queue.close());
  heard(queue);
  queue.worker();
  await queue.enqueue(text("before"), { messageKey: "before" });
  await vi.waitFor(() => expect(provider.given).toEqual(["before"]));
  proxy.cut();
  const during = queue.enqueue(text("during"), { messageKey: "during" });
  setTimeout(proxy.mend, 150);
  expect(await during).toMatchObject({ messageKey: "during" });
  await vi.waitFor(() => expect(provider.given).toEqual(["before", "during"]), 10_000);
  proxy.cut();
  await expect(queue.enqueue(text("too long"))).rejects.toMatchObject({ code: "unreachable" });
  proxy.mend();
  await vi.waitFor(() => expect(provider.given).toEqual(["before", "during", "too long"]), 10_000); // it was under way
});

test("a Redis that is full keeps nobody from writing down that a message was sent, once it has room again", async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.close());
  const client = new Redis(redis.url);
  onTestFinished(() => client.disconnect());
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const provider = fakeProvider(async (message) => {
    await held;
    return receiptFor(message);
  });
  const queue = createQueue({ connection: redis.url, providers: { main: provider } });
  onTestFinished(() => queue.close());
  const events = heard(queue);
  await queue.enqueue(text("a"), { messageKey: "a" });
  queue.worker();
  await vi.waitFor(() => expect(provider.given).toEqual(["a"]));
  await client.config("SET", "maxmemory", "1");
  release();
  await vi.waitFor(() => expect(events.error.join()).toContain("OOM"), 5_000);
  const refused: unknown = await queue.enqueue(text("b")).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: "QueueError", code: "refused" });
  expect(String(refused)).toContain("OOM");
  await client.config("SET", "maxmemory", "0");
  await done(queue);
  expect(await queue.find("a")).toMatchObject({ state: "sent" });
  expect(provider.given).toEqual(["a"]);
});
