import { type Fault, faultsInWords, isFault } from "./fault.ts";
import type { VendorId } from "./generated/registry.ts";
import { MockError } from "./mock-error.ts";

/** What is to go wrong: one of the vendor's codes, `"-68"`, or a fault of the network. */
export type Failure = string | Fault;

/** How often something goes wrong. */
export interface FailureOptions {
  /** How many requests it befalls. Default: every one, until `unfail` or `clear`. */
  readonly times?: number | undefined;
}

/** What the next requests meet, by vendor, in the order in which it was asked for. */
export interface Failures {
  readonly fail: (vendor: VendorId, failure: Failure, options?: FailureOptions) => void;
  /** Of one vendor, or of all. */
  readonly unfail: (vendor?: VendorId) => void;
  /** The first code that is due and that this operation can answer. */
  readonly takeCode: (vendor: VendorId, codes: ReadonlyMap<string, string>) => string | undefined;
  readonly takeFault: (vendor: VendorId) => Fault | undefined;
}

interface Due {
  readonly failure: Failure;
  left: number;
}

/** @param codesOf the vendor's codes, with their names: `{ "-68": "insufficientBalance" }` */
export function createFailures(codesOf: (vendor: VendorId) => ReadonlyMap<string, string>): Failures {
  const due = new Map<VendorId, Due[]>();

  /** The first that is due and fits, which is then one less. */
  function take<F extends Failure>(vendor: VendorId, fits: (failure: Failure) => failure is F): F | undefined {
    const list = due.get(vendor);
    if (list === undefined) return undefined;
    for (const [index, one] of list.entries()) {
      const { failure } = one;
      if (!fits(failure)) continue;
      one.left -= 1;
      if (one.left === 0) list.splice(index, 1);
      return failure;
    }
    return undefined;
  }

  return {
    fail: (vendor, failure, { times = Infinity } = {}) => {
      checkFailure(vendor, failure, codesOf(vendor));
      if (times !== Infinity && !(Number.isSafeInteger(times) && times > 0))
        throw new MockError("times must be a whole number of requests above 0.");
      due.set(vendor, [...(due.get(vendor) ?? []), { failure, left: times }]);
    },
    unfail: (vendor) => void (vendor === undefined ? due.clear() : due.delete(vendor)),
    takeCode: (vendor, codes) => take(vendor, (failure): failure is string => typeof failure === "string" && codes.has(failure)),
    takeFault: (vendor) => take(vendor, (failure): failure is Fault => typeof failure !== "string"),
  };
}

function checkFailure(vendor: VendorId, failure: unknown, codes: ReadonlyMap<string, string>): void {
  if (isFault(failure) || (typeof failure === "string" && codes.has(failure))) return;
  if (typeof failure !== "string") throw new MockError(`A failure is a code of the vendor, or ${faultsInWords}.`);
  const known = [...codes].map(([code, name]) => `${code} (${name})`).join(", ");
  throw new MockError(`${vendor} answers no ${failure}; it answers ${known}. Other failures are ${faultsInWords}.`);
}
