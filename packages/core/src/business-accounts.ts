import type { SendOptions } from "./provider.ts";

/** What Meta's review of a business account has found, in Meta's words. */
export type BusinessAccountReview = (typeof businessAccountReviews)[number];

export const businessAccountReviews = ["PENDING", "APPROVED", "REJECTED"] as const;

/**
 * A WhatsApp Business Account (WABA), to which business numbers and templates belong. A member is left out where the vendor gives no value, or one that
 * Meta does not have.
 */
export interface BusinessAccount {
  /** Meta's id of the account. */
  readonly id: string;
  readonly name?: string;
  readonly review?: BusinessAccountReview;
  /** The vendor's entry as it came. */
  readonly raw: unknown;
}

/** Lists the business accounts that the credentials reach. Rejects with `SendError`; its `accepted` is always `"no"`. */
export type BusinessAccounts = (options?: SendOptions) => Promise<readonly BusinessAccount[]>;
