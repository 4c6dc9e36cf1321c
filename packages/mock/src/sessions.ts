import type { VendorId } from "./generated/registry.ts";

/** Who has written when: a session message may be sent within a day of it. Only the last users are remembered. */
export interface Sessions {
  /** A user has written to the business. */
  readonly opened: (vendor: VendorId, user: string) => void;
  readonly isOpen: (vendor: VendorId, user: string) => boolean;
  readonly clear: () => void;
}

const day = 24 * 60 * 60_000;
const mostUsers = 10_000;

export function createSessions(now: () => number): Sessions {
  const writtenAt = new Map<string, number>();
  const key = (vendor: VendorId, user: string): string => `${vendor} ${user}`;
  return {
    opened: (vendor, user) => {
      writtenAt.delete(key(vendor, user)); // so that it is the latest
      writtenAt.set(key(vendor, user), now());
      const [oldest] = writtenAt.keys();
      if (writtenAt.size > mostUsers && oldest !== undefined) writtenAt.delete(oldest);
    },
    isOpen: (vendor, user) => now() - (writtenAt.get(key(vendor, user)) ?? -Infinity) < day,
    clear: () => writtenAt.clear(),
  };
}
