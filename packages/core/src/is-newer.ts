import type { MessageStatus } from "./webhook-event.ts";

const rank: { readonly [status in MessageStatus]: number } = { sent: 0, delivered: 1, read: 2, failed: 3 };

/**
 * Whether a status tells more than the one known so far of the same message to the same recipient: `sent`, then `delivered`, then `read`; nothing comes
 * after `failed`. It depends on no clock, because statuses come late, twice and in any order.
 */
export const isNewer = (next: { readonly status: MessageStatus }, previous: { readonly status: MessageStatus } | undefined): boolean =>
  previous === undefined || rank[next.status] > rank[previous.status];
