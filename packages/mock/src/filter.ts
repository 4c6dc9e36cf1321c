import type { MessageType } from "@wabakit/core";
import { digitsOf } from "@wabakit/core/vendor";
import { readingOf } from "./entry.ts";
import type { VendorId } from "./generated/registry.ts";
import type { MockRequest } from "./recorded.ts";

/** Which messages; those that fit all that is given. */
export interface MessageFilter {
  /** One of the recipients, in any spelling of the number. */
  readonly to?: string | undefined;
  readonly type?: MessageType | undefined;
  readonly vendor?: VendorId | undefined;
  /** What the vendor did with it. Default: `accepted`, so that no test mistakes a refused message for a sent one. */
  readonly outcome?: "accepted" | "refused" | "all" | undefined;
}

/** The same, of requests: they may carry no message. The outcome is what it says. */
export interface RequestFilter {
  readonly to?: string | undefined;
  readonly type?: string | undefined;
  readonly vendor?: string | undefined;
  readonly outcome: "accepted" | "refused" | "all";
}

export function matches({ to, type, vendor, outcome }: RequestFilter): (record: MockRequest) => boolean {
  const number = to === undefined ? undefined : (digitsOf(to) ?? to.trim());
  return (record) => {
    if (vendor !== undefined && record.vendor !== vendor) return false;
    if (outcome !== "all" && record.outcome !== outcome) return false;
    if (type === undefined && number === undefined) return true; // what it says need not be read
    const reading = readingOf(record);
    if (type !== undefined && reading?.message.type !== type) return false;
    return number === undefined || reading?.to.includes(number) === true;
  };
}
