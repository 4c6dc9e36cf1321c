import { expect } from "vitest";
import { seeded } from "../../conformance/src/mutations.ts";
import { report } from "../../presets/figures.ts";
import { run, type RunOptions, type RunResult } from "../src/run.ts";

/** Where chance begins; what the machine does meanwhile is another chance. */
const seed: number = Number(process.env["WABAKIT_SEED"] ?? 1);

/** So many moments in a run, in messages that were received: one somewhere in each part of it, but for the last tenth. */
export function momentsIn(messages: number, count: number): number[] {
  const random = seeded(seed);
  const part = (0.9 * messages) / count;
  return Array.from({ length: count }, (_, index) => Math.floor((index + random()) * part));
}

/** Runs, and expects of every message that it was sent once, or that nobody says so. */
export async function expectNoneTwice(name: string, options: RunOptions): Promise<RunResult> {
  const result = await run(options).catch((error: unknown) => {
    throw new Error(`With WABAKIT_SEED=${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
  const { account, afterwards } = result;
  report(name, {
    [`${name}: messages`]: account.messages,
    [`${name}: workers killed`]: result.kills,
    [`${name}: sent`]: account.sent,
    [`${name}: unresolved (received of these)`]: `${account.unresolved} (${account.unresolvedReceived})`,
    [`${name}: lost`]: account.lost,
    [`${name}: sent twice`]: account.twice,
    [`${name}: seconds`]: Math.round(result.seconds),
  });
  const told = `WABAKIT_SEED=${seed}, ${JSON.stringify({ ...account, unresolvedKeys: undefined })}`;
  expect({ lost: account.lost, twice: account.twice, waiting: account.waiting, failed: account.failed }, told).toEqual({
    lost: 0,
    twice: 0,
    waiting: 0,
    failed: 0,
  });
  expect(account.sent + account.unresolved, told).toBe(account.messages);
  expect({ sent: afterwards.sent, twice: afterwards.twice, lost: afterwards.lost }, told).toEqual({
    sent: account.messages,
    twice: 0,
    lost: 0,
  });
  return result;
}
