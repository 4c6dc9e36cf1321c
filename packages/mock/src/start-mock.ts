import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { type Answering, createAnswering } from "./answering.ts";
import { createApi } from "./api.ts";
import { demoCredentials, type MockCredentials } from "./authentication.ts";
import { type Coverage, type CoverageCount, createCoverageCount } from "./coverage.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { createFailures, type Failure, type FailureOptions } from "./failures.ts";
import { createFollowups } from "./followups.ts";
import { createJournal } from "./journal.ts";
import { seeded } from "./mint.ts";
import { MockError } from "./mock-error.ts";
import { mockFetch } from "./mock-fetch.ts";
import { checkOptions, type MockOptions, playedVendor, vendorsIn } from "./options.ts";
import { deliver } from "./deliver.ts";
import { createPage, isPagePath } from "./page.ts";
import type { PushAnswer, PushOptions } from "./push.ts";
import { createReceived, type Received } from "./received.ts";
import { type MockRequest, recorded } from "./recorded.ts";
import { serve } from "./server.ts";
import { createSessions, type Sessions } from "./sessions.ts";
import { createSimulator, type Simulator } from "./simulate.ts";
import type { Site } from "./site.ts";
import { createStatusPushes, type StatusPushing, usualStatusTimes } from "./status-pushes.ts";
import { createVendorMock, type VendorMock } from "./vendor.ts";

/** A running mock. */
export interface Mock extends Simulator, Received {
  /** The base URL of every vendor: `http://127.0.0.1:49152`. */
  readonly url: string;
  readonly vendors: readonly VendorId[];
  /** What it accepts, by vendor. */
  readonly credentials: { readonly [vendor: string]: MockCredentials };
  /** The last requests (see `keep`), oldest first, with what was wrong with them. */
  readonly requests: readonly MockRequest[];
  /** Forgets the requests, what `fail` has asked for, and who has written. */
  readonly clear: () => void;
  /**
   * Makes the next requests to a vendor fail: with a code of the vendor's (those that could be answered with it and are right otherwise), or by a fault
   * of the network, whatever they are.
   *
   * @throws {MockError} when the vendor has no such code, or there is no such fault
   */
  readonly fail: (vendor: VendorId, failure: Failure, options?: FailureOptions) => void;
  /** Ends what `fail` has asked for: of one vendor, or of all. */
  readonly unfail: (vendor?: VendorId) => void;
  /** Asks the mock without a socket: a client's `fetch` option. */
  readonly fetch: typeof fetch;
  /**
   * Pushes to your webhook what the vendor would: a sample of its contract, with the vendor's headers, and gives your answer.
   *
   * @throws {MockError} when there is no such event, nowhere to push to, or nobody answers within 10 s
   */
  readonly push: (options: PushOptions) => Promise<PushAnswer>;
  /** The events that a vendor can push, by name; none for a vendor that publishes no payload. */
  readonly pushes: (vendor: VendorId) => readonly string[];
  /**
   * What the requests so far have exercised of the vendors' contracts, `clear` or not: operations, types of messages, optional members, documented codes.
   * `coverageInWords` writes it for people.
   *
   * @throws {MockError} from a `fast` mock, unless it was started with `coverage: true`
   */
  readonly coverage: () => Coverage;
  /** Ends it, open connections included. */
  readonly close: () => Promise<void>;
}

const coverageOff = "A fast mock does not count what is exercised: start it with `coverage: true` too.";

/** What the bodies of remembered requests may take together, so that 10,000 of a mebibyte are not 10 GB. */
const bytesKept = 32 * 1024 * 1024;

/**
 * Starts the vendors' APIs on one port, made from the contracts.
 *
 * @throws {MockError} when the port is taken, or an option is unknown or unfit
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options);
  const {
    host = "127.0.0.1",
    port = 0,
    seed = 1,
    keep = 10_000,
    maxBodyBytes = 10 * 1024 * 1024,
    fast = false,
    webhookUrl,
    now = Date.now,
  } = options;
  const vendors = vendorsIn(options);
  const random = seeded(seed);
  const credentials = Object.fromEntries(vendors.map((id) => [id, { ...demoCredentials(registry[id]), ...options.credentials?.[id] }]));
  const clock = options.strict === true ? { windowSeconds: options.clockWindowSeconds ?? 300, now } : undefined;
  const mocks = new Map<VendorId, VendorMock>();
  const failures = createFailures((vendor) => mocks.get(vendor)?.codes ?? new Map());
  for (const id of vendors) {
    const settings = { credentials: credentials[id] ?? {}, random, now, fast, clock, failures };
    mocks.set(id, await createVendorMock(id, registry[id], settings));
  }

  const journal = createJournal<MockRequest>({ entries: keep, bytes: bytesKept });
  if (options.onRequest !== undefined) journal.subscribe(options.onRequest);
  const closed = new AbortController();
  const sessions = createSessions(now);
  setMaxListeners(0, closed.signal); // as many as there are streams of events
  const followups = createFollowups(keep);
  const pushStatuses = statusPushesFor(options, { sessions, onPushed: followups.addStatus, random, now, signal: closed.signal });
  const count = (options.coverage ?? !fast) ? createCoverageCount(vendors) : undefined;
  const answering = withCoverage(createAnswering(mocks, maxBodyBytes, failures.takeFault), count);
  const answer = recorded(withPushes(answering, pushStatuses), journal, now);
  const simulator = createSimulator({ requests: journal.entries, followups, sessions, webhookUrl, random, now });
  const [started, clears] = [now().toString(36), { count: 0 }];
  const commands: Commands = {
    clear: () => {
      clears.count += 1;
      journal.clear();
      failures.unfail();
      sessions.clear();
      followups.clear();
    },
    fail: (vendor, failure, times) => failures.fail(playedVendor(vendor, vendors), failure, times),
    unfail: (vendor) => failures.unfail(vendor === undefined ? undefined : playedVendor(vendor, vendors)),
    push: (push) => deliver(push, { random, sessions, webhookUrl }),
    coverage: () => {
      if (count === undefined) throw new MockError(coverageOff, "impossible");
      return count.report();
    },
  };
  const api = createApi({
    ...commands,
    host,
    vendors,
    credentials,
    webhookUrl,
    strict: options.strict ?? false,
    fast,
    journal,
    followups,
    simulator,
    now,
    url: () => url,
    epoch: () => `${started}-${clears.count}`,
    closed: closed.signal,
  });
  const page = createPage();
  const site: Site = (request) => (isPagePath(request.path) ? page(request) : api(request));
  const { url, close } = await serve(answer, site, { host, port, maxBodyBytes });
  return {
    url,
    vendors,
    credentials,
    requests: journal.entries,
    ...commands,
    ...simulator,
    ...createReceived(journal, followups, closed.signal),
    fetch: mockFetch(answer, site, closed.signal),
    pushes: (vendor) => Object.keys(registry[vendor].pushes),
    close: () => {
      closed.abort(new MockError("The mock was closed."));
      return close();
    },
  };
}

type Commands = Pick<Mock, "clear" | "fail" | "unfail" | "push" | "coverage">;

type PushStatuses = ReturnType<typeof createStatusPushes>;

function statusPushesFor(
  { webhookUrl, statusTimes: times = usualStatusTimes, strict = false }: MockOptions,
  world: Pick<StatusPushing, "random" | "now" | "signal" | "onPushed"> & { readonly sessions: Sessions },
): PushStatuses | undefined {
  if (webhookUrl === undefined) return undefined;
  const sleep: StatusPushing["sleep"] = (ms, signal) => wait(ms, undefined, { ref: false, signal });
  return createStatusPushes({ ...world, webhookUrl, times, fetch, sleep, sessions: strict ? world.sessions : undefined });
}

/** Answers, and counts what that has exercised. */
const withCoverage = (answer: Answering, count: CoverageCount | undefined): Answering =>
  count === undefined
    ? answer
    : async (arrival) => {
        const answered = await answer(arrival);
        count.add(answered, arrival.text);
        return answered;
      };

/** Answers, and pushes later what becomes of the messages that were taken. */
function withPushes(answer: Answering, pushStatuses: PushStatuses | undefined): Answering {
  if (pushStatuses === undefined) return answer;
  return async (arrival) => {
    const answered = await answer(arrival);
    const { vendor, accepted } = answered;
    if (vendor !== undefined && accepted !== undefined) pushStatuses(vendor, accepted);
    return answered;
  };
}
