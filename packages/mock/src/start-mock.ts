import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { type AsyncClosable, closable } from "@wabakit/core/vendor";
import { type Answering, createAnswering } from "./answering.ts";
import { createApi } from "./api.ts";
import { createCoverageCount, withCoverage } from "./coverage.ts";
import { deliver } from "./deliver.ts";
import { createFailures, type Failures } from "./failures.ts";
import { createFollowups, type Followups } from "./followups.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { createJournal, type Journal } from "./journal.ts";
import { type Random, seeded } from "./mint.ts";
import { MockError } from "./mock-error.ts";
import { mockFetch } from "./mock-fetch.ts";
import type { Mock } from "./mock.ts";
import { checkOptions, type MockOptions, type MockSettings, playedVendor, settingsOf } from "./options.ts";
import { createPage, isPagePath } from "./page.ts";
import { createReceived } from "./received.ts";
import { type MockRequest, recorded } from "./recorded.ts";
import { serve } from "./server.ts";
import { createSessions, type Sessions } from "./sessions.ts";
import { createSimulator } from "./simulate.ts";
import type { Site } from "./site.ts";
import { createStatusPushes, type StatusPushing, withPushes } from "./status-pushes.ts";
import { createVendorMock, type VendorMock } from "./vendor.ts";

/**
 * Starts the vendors' APIs on one port, made from the contracts. `await using` closes it, too.
 *
 * @throws {MockError} when the port is taken, or an option is unknown or unfit
 */
export async function startMock(options: MockOptions = {}): Promise<Mock & AsyncClosable> {
  checkOptions(options);
  const settings = settingsOf(options);
  const { vendors, credentials, webhookUrl, onRequest } = settings;
  const random = seeded(settings.seed);
  const memory = createMemory(settings);
  const { journal, followups, sessions } = memory;
  if (onRequest !== undefined) journal.subscribe(onRequest);
  const closed = new AbortController();
  setMaxListeners(0, closed.signal); // as many as there are streams of events

  const mocks = new Map<VendorId, VendorMock>();
  const failures = createFailures((vendor) => mocks.get(vendor)?.codes ?? new Map());
  for (const id of vendors) mocks.set(id, await vendorMock(id, settings, { random, failures }));
  const count = settings.coverage ? createCoverageCount(vendors) : undefined;
  const answering = withCoverage(createAnswering(mocks, settings.maxBodyBytes, failures.takeFault), count);
  const answer: Answering = recorded(
    withPushes(answering, statusPushesFor(settings, memory, random, closed.signal)),
    journal,
    settings.now,
  );

  const commands: Commands = {
    clear: () => {
      memory.clear();
      failures.unfail();
    },
    fail: (vendor, failure, times) => failures.fail(playedVendor(vendor, vendors), failure, times),
    unfail: (vendor) => failures.unfail(vendor === undefined ? undefined : playedVendor(vendor, vendors)),
    push: (push) => deliver(push, { random, sessions, webhookUrl }),
    coverage: () => {
      if (count === undefined) throw new MockError(coverageOff, "impossible");
      return count.report();
    },
    ...createSimulator({ requests: journal.entries, followups, sessions, webhookUrl, random, now: settings.now }),
  };
  const site = siteOf(createApi({ ...settings, ...memory, ...commands, url: () => url, closed: closed.signal }));
  const { url, close } = await serve(answer, site, settings);
  return closable<Mock>({
    url,
    vendors,
    credentials,
    requests: journal.entries,
    ...commands,
    ...createReceived(journal, followups, closed.signal),
    fetch: mockFetch(answer, site, closed.signal),
    pushes: (vendor) => Object.keys(registry[vendor].pushes),
    close: () => {
      closed.abort(new MockError("The mock was closed."));
      return close();
    },
  });
}

type Commands = Pick<Mock, "clear" | "fail" | "unfail" | "push" | "coverage" | "status" | "reply">;

const coverageOff = "A fast mock does not count what is exercised: start it with `coverage: true` too.";

/** What a mock remembers. */
interface Memory {
  readonly journal: Journal<MockRequest>;
  readonly followups: Followups;
  readonly sessions: Sessions;
  /** Another one after every start and every `clear`. */
  readonly epoch: () => string;
  readonly clear: () => void;
}

/** What the bodies of remembered requests may take together, so that 10,000 of a mebibyte are not 10 GB. */
const bytesKept = 32 * 1024 * 1024;

function createMemory({ keep, now }: MockSettings): Memory {
  const journal = createJournal<MockRequest>({ entries: keep, bytes: bytesKept });
  const followups = createFollowups(keep);
  const sessions = createSessions(now);
  const started = now().toString(36);
  let clears = 0;
  return {
    journal,
    followups,
    sessions,
    epoch: () => `${started}-${clears}`,
    clear: () => {
      clears += 1;
      journal.clear();
      sessions.clear();
      followups.clear();
    },
  };
}

function vendorMock(
  id: VendorId,
  { credentials, now, fast, strict, clockWindowSeconds: windowSeconds }: MockSettings,
  parts: { readonly random: Random; readonly failures: Failures },
): Promise<VendorMock> {
  const clock = strict ? { windowSeconds, now } : undefined;
  return createVendorMock(id, registry[id], { credentials: credentials[id] ?? {}, now, fast, clock, ...parts });
}

/** The page, and the API that it uses. */
function siteOf(api: Site): Site {
  const page = createPage();
  return (request) => (isPagePath(request.path) ? page(request) : api(request));
}

function statusPushesFor(
  { webhookUrl, statusTimes: times, strict, now }: MockSettings,
  { followups, sessions }: Memory,
  random: Random,
  signal: AbortSignal,
): ReturnType<typeof createStatusPushes> | undefined {
  if (webhookUrl === undefined) return undefined;
  const sleep: StatusPushing["sleep"] = (ms, ended) => wait(ms, undefined, { ref: false, signal: ended });
  const world = { fetch, sleep, random, now, signal, onPushed: followups.addStatus };
  return createStatusPushes({ ...world, webhookUrl, times, sessions: strict ? sessions : undefined });
}
