import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { seeded } from "../../mock/src/mint.ts";
import { providersUnderTest } from "../../../tools/conformance/src/providers.ts";
import { type FaultyServer, startFaultyServer } from "../../../tools/faults/src/faulty-server.ts";
import { ended, folder, itniotechAt, records, start } from "./support/run.ts";

// `npm run test:long` kills it 50 times.
const kills = Number(process.env["WABAKIT_KILLS"] ?? 10);
const seed = Number(process.env["WABAKIT_SEED"] ?? 1);

let server: FaultyServer | undefined;
afterEach(() => server?.close());

/** A thing to do when the server has read so many requests more. */
type Trap = { left: number; readonly spring: () => void };

test(`killed ${kills} times at any moment, no row is sent twice and none is skipped (WABAKIT_SEED=${seed})`, async () => {
  const vendor = (await providersUnderTest()).find(({ id }) => id === "itniotech");
  if (vendor === undefined) throw new Error("There is no itniotech.");
  const random = seeded(seed);
  let trap: Trap | undefined;
  server = await startFaultyServer({
    vendor,
    fault() {
      if (trap !== undefined && --trap.left === 0) trap.spring();
      return "none";
    },
  });
  const cwd = folder();
  const total = kills * 20;
  const rows = Array.from({ length: total }, (_, index) => `+447700900${String(index % 1000).padStart(3, "0")},m-${index}\n`);
  writeFileSync(join(cwd, "rows.csv"), `to,1\n${rows.join("")}`);
  const begin = (): ReturnType<typeof start> =>
    start(["send", "--file", "rows.csv", "--template", "parcel_ready", "--language", "en_US", "--json"], {
      cwd,
      env: itniotechAt(server?.url ?? ""),
    });

  for (let kill = 0; kill < kills; kill += 1) {
    const child = begin();
    const done = ended(child);
    // In the middle of an answer, shortly after one, or at any moment of a run, its first ones included.
    const delayMs = [0, Math.floor(random() * 8), Math.floor(random() * 150)][kill % 3] ?? 0;
    const die = (): void => void child.kill("SIGKILL");
    const waiting = kill % 3 === 2 ? setTimeout(die, delayMs) : undefined;
    trap = { left: 1 + Math.floor(random() * 15), spring: () => (delayMs === 0 ? die() : setTimeout(die, delayMs)) };
    const { code } = await done;
    clearTimeout(waiting);
    expect(code).toBeNull();
  }
  trap = undefined;

  const last = await ended(begin());
  const summary = records(last.stdout).at(-1) as { summary: Record<string, number>; unknownRows: number[] }; // its last line
  const { rows: all, sent = 0, sentBefore = 0, unknown = 0 } = summary.summary;
  expect({ all, sum: sent + sentBefore + unknown, code: last.code }).toEqual({ all: total, sum: total, code: unknown === 0 ? 0 : 3 });
  expect(sentBefore).toBeGreaterThan(0);
  expect(server.received.repeated()).toEqual([]);
  const listed = new Set(summary.unknownRows);
  expect(listed.size).toBe(unknown);
  const skipped = rows.flatMap((_, index) => (server?.received.get(`m-${index}`) === 0 && !listed.has(index + 2) ? [index + 2] : []));
  expect(skipped).toEqual([]);
  // No more can be in doubt than were under way when it was killed.
  expect(unknown).toBeLessThanOrEqual(kills * 10);
  expect(
    readFileSync(join(cwd, "rows.csv.results.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line.includes('"run":')),
  ).not.toHaveLength(0);
});
