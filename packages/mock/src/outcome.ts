import type { SendErrorCode } from "@wabakit/core";
import type { VendorEntry } from "./contract.ts";
import type { Failures } from "./failures.ts";
import type { Fault } from "./fault.ts";
import type { VendorId } from "./generated/registry.ts";
import { type Fate, magicPrefix, magicRecipients, type MetaFailure } from "./magic-recipients.ts";
import type { Operation } from "./operation.ts";

/** How a right request is answered when something else than success was asked for. */
export interface Outcome {
  /** What asked for it: `example=insufficientBalance`, `fail "-68"`, `447700900902`. Nothing did if there is none. */
  readonly scenario?: string;
  /** The example to answer with; success if there is none. */
  readonly example?: string;
  /** An HTTP status in the place of a code that the vendor does not document. */
  readonly status?: number;
  readonly fault?: Fault;
  /** What the message, once taken, fails with. */
  readonly failure?: MetaFailure;
  /** What the mock cannot do of what was asked. */
  readonly warning?: string;
}

/** A request that keeps the contract. */
export interface RightRequest {
  readonly operation: Operation;
  readonly value: unknown;
  readonly text: string;
  /** The codes that the operation can answer, with the name of an example of each. */
  readonly codes: ReadonlyMap<string, string>;
}

/** What a right request meets: first what `mock.fail` asked for, then what its recipient stands for. */
export const createOutcomes =
  (id: VendorId, vendor: VendorEntry, failures: Failures) =>
  (request: RightRequest): Outcome | undefined => {
    const code = failures.takeCode(id, request.codes);
    const example = code === undefined ? undefined : request.codes.get(code);
    if (example !== undefined) return { scenario: `fail ${JSON.stringify(code)}`, example };
    const number = request.text.includes(magicPrefix) ? recipientIn(vendor, request) : undefined;
    const fate = number === undefined ? undefined : magicRecipients[number];
    return number === undefined || fate === undefined ? undefined : { scenario: number, ...outcomeOf(vendor, request, fate) };
  };

/** The first recipient of a message that stands for something. */
const recipientIn = ({ readRequest }: VendorEntry, { operation, value }: RightRequest): string | undefined =>
  readRequest(operation.key, value)?.to.find((number) => Object.hasOwn(magicRecipients, number));

function outcomeOf(vendor: VendorEntry, { codes }: RightRequest, fate: Fate): Omit<Outcome, "scenario"> {
  if ("fault" in fate) return { fault: fate.fault };
  if ("fails" in fate) return { failure: fate.fails };
  const example = exampleMeaning(vendor, codes, fate.refused);
  if (example !== undefined) return { example };
  if (fate.status !== undefined) return { status: fate.status };
  return { warning: `the vendor documents no code that means ${fate.refused}: the message was taken` };
}

/** The first code that means this, and of those after which the message may be sent all the same only if there is no other. */
function exampleMeaning({ codes: meanings }: VendorEntry, codes: RightRequest["codes"], wanted: SendErrorCode): string | undefined {
  const means = (code: string): SendErrorCode | undefined => {
    const meaning = meanings[code];
    return typeof meaning === "object" ? meaning.mayBeSent : meaning;
  };
  const [, example] = [...codes].find(([code]) => meanings[code] === wanted) ?? [...codes].find(([code]) => means(code) === wanted) ?? [];
  return example;
}
