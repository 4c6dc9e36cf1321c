import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { QueueStats } from "@wabakit/queue";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CampaignEntry, entriesOf, writeCustomers } from "../src/demo/customers.ts";
import { progressBar } from "../src/demo/progress-bar.ts";
import { summaryOf } from "../src/demo/summary.ts";
import { requireRedis } from "../src/redis-server.ts";

// What of `npm run demo:campaign` and `npm run test:queue` needs no Redis.
let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "wabakit-demo-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(file: string): Promise<CampaignEntry[]> {
  const entries: CampaignEntry[] = [];
  for await (const entry of entriesOf(file)) entries.push(entry);
  return entries;
}

describe("the campaign's CSV", () => {
  test("becomes a templated message a line, each with a key of its own", async () => {
    const file = join(folder, "customers.csv");
    await writeCustomers(file, 1_000, 2);
    const entries = await read(file);
    expect(new Set(entries.map(({ messageKey }) => messageKey)).size).toBe(1_000);
    expect(entries.filter(({ message }) => message.to === "unknown")).toHaveLength(2);
    expect(entries.slice(2).every(({ message }) => /^\+447700900\d{3}$/.test(message.to))).toBe(true);
    const parameters = ["Barbara, Lady", "m-3", "Thursday"].map((text) => ({ type: "text", text }));
    expect(entries[3]).toEqual({
      messageKey: "parcel m-3",
      message: {
        to: "+447700900126",
        type: "template",
        template: { name: "parcel_ready", language: "en_GB", components: [{ type: "body", parameters }] },
      },
    });
  });

  test("without a column is refused by its name", async () => {
    const file = join(folder, "short.csv");
    writeFileSync(file, "phone,name,parcel\n+447700900123,Ada,m-1\n");
    await expect(read(file)).rejects.toThrow("has no day; the columns are phone, name, parcel, day");
  });
});

const stats = (figures: Partial<QueueStats>): QueueStats => ({
  enqueued: 0,
  waiting: 0,
  scheduled: 0,
  active: 0,
  sent: 0,
  failed: 0,
  unresolved: 0,
  providers: {},
  ...figures,
});

test("the bar is as full as messages have their end", () => {
  const line = progressBar(stats({ enqueued: 5_000, sent: 2_490, failed: 3, unresolved: 7, scheduled: 12 }), 500);
  expect(line).toBe(
    `[${"█".repeat(15)}${"░".repeat(15)}] 2,500 of 5,000: 2,490 sent, 3 failed, 7 unresolved, 12 to be tried again; 500/s, 5 s left`,
  );
  expect(progressBar(stats({}), 0)).toContain("0 of 0");
});

describe("the summary", () => {
  const took = (vendor: string, ...markers: string[]) => ({
    vendor,
    took: new Map(markers.map((marker) => [marker, markers.filter((other) => other === marker).length])),
  });

  test("adds up when the servers took what was sent, and perhaps what is unresolved", () => {
    const { lines, addsUp } = summaryOf(stats({ enqueued: 4, sent: 2, failed: 1, unresolved: 1 }), [
      took("a", "m-0"),
      took("b", "m-1", "m-2"),
    ]);
    expect(addsUp).toBe(true);
    expect(lines.at(-1)).toContain("2 sent + 1 failed + 1 unresolved = 4 of 4: it adds up");
  });

  test.each([
    ["something is missing", stats({ enqueued: 3, sent: 2 }), [took("a", "m-0", "m-1")]],
    ["something was taken twice", stats({ enqueued: 2, sent: 2 }), [took("a", "m-0", "m-1"), took("b", "m-1")]],
    ["something said to be sent was not taken", stats({ enqueued: 2, sent: 2 }), [took("a", "m-0")]],
    ["something was taken of which nobody says so", stats({ enqueued: 2, sent: 1, failed: 1 }), [took("a", "m-0", "m-1")]],
  ])("does not add up when %s", (_, figures, servers) => {
    const { lines, addsUp } = summaryOf(figures, servers);
    expect(addsUp).toBe(false);
    expect(lines.at(-1)).toContain("IT DOES NOT ADD UP");
  });
});

test("without a redis-server, one line says how to install it", () => {
  expect(() => requireRedis("no-such-redis-server")).toThrow(
    /^There is no no-such-redis-server on this machine\. Install it: .*apt-get install -y redis-server/,
  );
});

test.each(["demo", "bench"])("the %s tells its options, and which of those given it does not know", (name) => {
  const run = (option: string) =>
    execFileSync(process.execPath, [fileURLToPath(new URL(`../src/${name}/main.ts`, import.meta.url)), option], {
      encoding: "utf8",
      stdio: "pipe",
    });
  expect(run("--help")).toMatch(/npm run \S+ \[-- options\]/);
  expect(() => run("--mesages")).toThrow(/Unknown option '--mesages'[\s\S]*npm run/);
});
