import { createAnswering } from "./answering.ts";
import { demoCredentials, type MockCredentials } from "./authentication.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { createJournal } from "./journal.ts";
import { seeded } from "./mint.ts";
import { mockFetch } from "./mock-fetch.ts";
import { checkOptions, type MockOptions, vendorsIn } from "./options.ts";
import { deliver } from "./deliver.ts";
import type { PushAnswer, PushOptions } from "./push.ts";
import { type MockRequest, recorded } from "./recorded.ts";
import { serve } from "./server.ts";
import { createVendorMock, type VendorMock } from "./vendor.ts";

/** A running mock. */
export interface Mock {
  /** The base URL of every vendor: `http://127.0.0.1:49152`. */
  readonly url: string;
  readonly vendors: readonly VendorId[];
  /** What it accepts, by vendor. */
  readonly credentials: { readonly [vendor: string]: MockCredentials };
  /** The last requests (see `keep`), oldest first, with what was wrong with them. */
  readonly requests: readonly MockRequest[];
  /** Forgets the requests. */
  readonly clear: () => void;
  /** Asks the mock without a socket: a client's `fetch` option. */
  readonly fetch: typeof fetch;
  /**
   * Pushes to your webhook what the vendor would: a sample of its contract, with the vendor's headers, and gives your answer.
   *
   * @throws {MockError} when there is no such event, or nobody answers within 10 s
   */
  readonly push: (options: PushOptions) => Promise<PushAnswer>;
  /** The events that a vendor can push, by name; none for a vendor that publishes no payload. */
  readonly pushes: (vendor: VendorId) => readonly string[];
  /** Ends it, open connections included. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the vendors' APIs on one port, made from the contracts.
 *
 * @throws {MockError} when the port is taken, or an option is unknown or unfit
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options);
  const { host = "127.0.0.1", port = 0, seed = 1, keep = 10_000, maxBodyBytes = 10 * 1024 * 1024, fast = false, now = Date.now } = options;
  const vendors = vendorsIn(options);
  const random = seeded(seed);
  const credentials = Object.fromEntries(vendors.map((id) => [id, { ...demoCredentials(registry[id]), ...options.credentials?.[id] }]));
  const mocks = new Map<VendorId, VendorMock>();
  for (const id of vendors) mocks.set(id, await createVendorMock(registry[id], { credentials: credentials[id] ?? {}, random, now, fast }));

  const journal = createJournal<MockRequest>(keep);
  const answer = recorded(createAnswering(mocks, maxBodyBytes), journal, now);
  const { url, close } = await serve(answer, { host, port, maxBodyBytes });
  return {
    url,
    vendors,
    credentials,
    requests: journal.entries,
    clear: journal.clear,
    fetch: mockFetch(answer),
    push: (push) => deliver(push, random),
    pushes: (vendor) => Object.keys(registry[vendor].pushes),
    close,
  };
}
