import type { Fetch } from "@wabakit/core/vendor";
import { type ProviderUnderTest, providerFor } from "../../conformance/src/providers.ts";
import { within } from "../../conformance/src/sending.ts";
import { clientFor } from "../../conformance/src/vendors.ts";
import { hangs } from "./expected.ts";
import type { FaultName } from "./faults.ts";
import { type FaultyServer, startFaultyServer } from "./faulty-server.ts";

/** One call to a vendor that is about to fail. */
export type Call = (vendor: ProviderUnderTest, server: FaultyServer, options: object) => Promise<unknown>;

const to = "447700900123";
const body = "Parcel m-1 is on its way.";

/** What the error of a call may not show: the credentials, all of which begin like the first, the number and the text. */
export const unspoken: readonly string[] = ["demo-", to, body];

/** The calls that are tried: how a fault is told depends on what is asked for. */
export const calls = {
  /** Sends a text, through the provider: a receipt is asked for. */
  send: (vendor, server, options) => providerFor(vendor, server, options).send({ to, type: "text", text: { body } }),
  /** Sends whatever the contract's first example is, through the low-level client: an answer is asked for. */
  client(vendor, server, options) {
    const { path, examples } = vendor.operations.find(({ sends }) => sends) ?? { path: "", examples: [] };
    return clientFor(vendor, server, options).POST(path, { body: examples[0]?.[1] });
  },
  /** Lists the business numbers: nothing is changed. */
  async phoneNumbers(vendor, server, options) {
    const { phoneNumbers } = providerFor(vendor, server, options) as { phoneNumbers?: () => Promise<unknown> }; // an operation some have
    if (phoneNumbers === undefined) throw new Error(`${vendor.id} has no phoneNumbers().`);
    return phoneNumbers();
  },
} as const satisfies { readonly [style: string]: Call };

/** What came of one call that met a fault. */
export interface Trial {
  readonly outcome: { readonly value: unknown; readonly error?: never } | { readonly error: unknown; readonly value?: never };
  /** What it took, in milliseconds. */
  readonly took: number;
  /**
   * How long after the deadline it settled, in milliseconds; undefined if it settled before. It is what this thread worked since a timer of the same
   * length ran out, so that it tells of the code and not of how busy the machine is. (Who waits for something then is caught by the 1.1.)
   */
  readonly late: number | undefined;
  /** How often the message was received, elsewhere included. */
  readonly received: number;
  /** How many requests were read at the host that redirects lead to. */
  readonly elsewhere: number;
}

/**
 * Makes one call to a server with a fault. Its error is that of the call, or says that the call did not settle within 1.1 times its deadline.
 *
 * @param fetch what the client sends with. Default: the runtime's
 */
export async function tryFault(vendor: ProviderUnderTest, fault: FaultName, call: Call = calls.send, fetch?: Fetch): Promise<Trial> {
  const server = await startFaultyServer({ vendor, fault });
  try {
    const timeoutMs = hangs(fault) ? 250 : 10_000;
    const start = performance.now();
    let due: number | undefined;
    const timer = setTimeout(() => (due = worked()), timeoutMs);
    const outcome = await within(timeoutMs * 1.1, call(vendor, server, { timeoutMs, fetch })).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const [took, late] = [performance.now() - start, due === undefined ? undefined : worked() - due];
    clearTimeout(timer);
    return { outcome, took, late, received: server.received.get("m-1"), elsewhere: server.elsewhere.length };
  } finally {
    await server.close();
  }
}

/** How long this thread has worked, in milliseconds. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
