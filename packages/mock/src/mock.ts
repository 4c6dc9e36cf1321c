import type { MockCredentials } from "./authentication.ts";
import type { Coverage } from "./coverage.ts";
import type { Failure, FailureOptions } from "./failures.ts";
import type { VendorId } from "./generated/registry.ts";
import type { PushAnswer, PushOptions } from "./push.ts";
import type { Received } from "./received.ts";
import type { MockRequest } from "./recorded.ts";
import type { Simulator } from "./simulate.ts";

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
