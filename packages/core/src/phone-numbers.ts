import type { SendOptions } from "./provider.ts";

/** Where a business number stands, in Meta's words. Only a connected one sends. */
export type PhoneNumberStatus = (typeof phoneNumberStatuses)[number];

/** How recipients took what a business number sent, in Meta's words. */
export type PhoneNumberQuality = (typeof phoneNumberQualities)[number];

/** To how many people a business number may write first within 24 hours, in Meta's words. */
export type MessagingTier = (typeof messagingTiers)[number];

export const phoneNumberStatuses = [
  "CONNECTED",
  "PENDING",
  "UNVERIFIED",
  "DISCONNECTED",
  "FLAGGED",
  "RESTRICTED",
  "RATE_LIMITED",
  "BANNED",
  "MIGRATED",
  "DELETED",
  "UNKNOWN",
] as const;
export const phoneNumberQualities = ["GREEN", "YELLOW", "RED", "UNKNOWN"] as const;
export const messagingTiers = ["TIER_50", "TIER_250", "TIER_1K", "TIER_2K", "TIER_10K", "TIER_100K", "TIER_UNLIMITED"] as const;

/** A business number. A member is left out where the vendor gives no value, or one that Meta does not have. */
export interface PhoneNumber {
  /** With country code, as a message's `from` and `to`: `+447700900001`. */
  readonly number: string;
  /** The name that recipients see. */
  readonly displayName?: string;
  readonly status?: PhoneNumberStatus;
  readonly quality?: PhoneNumberQuality;
  readonly messagingTier?: MessagingTier;
  /** The vendor's entry as it came. */
  readonly raw: unknown;
}

/**
 * Lists the business numbers of the account. It changes nothing, so it is also a cheap way to check credentials.
 * Rejects with `SendError`; its `accepted` is always `"no"`.
 */
export type PhoneNumbers = (options?: SendOptions) => Promise<readonly PhoneNumber[]>;
