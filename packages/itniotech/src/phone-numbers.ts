import type { MessagingTier, PhoneNumber, PhoneNumberQuality, PhoneNumbers, PhoneNumberStatus } from "@wabakit/core";
import { allOf, type Call, entriesOf, entryOf, membersOf, pageAfter, rowsOf, toPhoneNumber, type Told } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/** What the vendor's numbers mean, by the table of its page on business numbers (read 2026-11). */
const statuses: { readonly [number: string]: PhoneNumberStatus } = {
  0: "PENDING",
  1: "DELETED",
  2: "MIGRATED",
  3: "BANNED",
  4: "RESTRICTED",
  5: "RATE_LIMITED",
  6: "FLAGGED",
  7: "CONNECTED",
  8: "DISCONNECTED",
  9: "UNKNOWN",
  10: "UNVERIFIED",
};
/** The page is cut off after the first; the second it still calls medium. What 2 and 3 mean is not known, so they are left out. */
const qualities: { readonly [number: string]: PhoneNumberQuality } = { 0: "GREEN", 1: "YELLOW" };
/** The page prints 5 for both TIER_100K and TIER_UNLIMITED, and nothing for 4: which of the two either means is not known, so both are left out. */
const tiers: { readonly [number: string]: MessagingTier } = { 0: "TIER_50", 1: "TIER_250", 2: "TIER_1K", 3: "TIER_10K" };

/** How many accounts a page of the answer has: the vendor's default, which it surely allows. */
const size = 25;

export const phoneNumbers =
  (call: Call<paths>, appId: string): PhoneNumbers =>
  async (options) => {
    const numbers = rowsOf<PhoneNumber, number>(
      ({ raw }) => JSON.stringify(raw), // not by number: one that moved is in two accounts
      async (current = 1) => {
        const told = await call("read", "/wa/queryBusinessPhoneInfo", { params: { appId }, current, size }, options);
        const { records, size: full } = membersOf(membersOf(told.raw)["data"]);
        const entries = entriesOf(told, records, "accounts");
        const rows = entries.flatMap((account) => numbersOf(told, account));
        return { told, rows, next: pageAfter({ page: current, entries, size, told: full }) };
      },
    );
    return allOf(numbers);
  };

const numbersOf = (told: Told, account: unknown): PhoneNumber[] =>
  entriesOf(told, membersOf(account)["dataList"], "phone numbers of an account").map((raw) => {
    const { phoneNumber, displayPhoneNumber, status, qualityRating, messagingLimitTier } = membersOf(raw);
    return toPhoneNumber(told, {
      number: phoneNumber ?? displayPhoneNumber,
      status: entryOf(statuses, status),
      quality: entryOf(qualities, qualityRating),
      messagingTier: entryOf(tiers, messagingLimitTier),
      raw,
    });
  });
