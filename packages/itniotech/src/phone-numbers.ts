import type { MessagingTier, PhoneNumber, PhoneNumberQuality, PhoneNumbers, PhoneNumberStatus } from "@wabakit/core";
import { type Call, entriesOf, membersOf, pagesOf, toPhoneNumber, type Told } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/** What the vendor's numbers mean, by the table of its page on business numbers (read 2026-11). */
const statuses: readonly PhoneNumberStatus[] = [
  "PENDING",
  "DELETED",
  "MIGRATED",
  "BANNED",
  "RESTRICTED",
  "RATE_LIMITED",
  "FLAGGED",
  "CONNECTED",
  "DISCONNECTED",
  "UNKNOWN",
  "UNVERIFIED",
];
/** The page is cut off after the first; the second it still calls medium. What 2 and 3 mean is not known, so they are left out. */
const qualities: readonly PhoneNumberQuality[] = ["GREEN", "YELLOW"];
/** The page prints 5 for both TIER_100K and TIER_UNLIMITED, and nothing for 4: which of the two either means is not known, so both are left out. */
const tiers: readonly MessagingTier[] = ["TIER_50", "TIER_250", "TIER_1K", "TIER_10K"];

/** How many accounts a page of the answer has: the vendor's default, which it surely allows. */
const size = 25;

export const phoneNumbers =
  (call: Call<paths>, appId: string): PhoneNumbers =>
  async (options) => {
    const pages = pagesOf(size, async (current) => {
      const told = await call("read", "/wa/queryBusinessPhoneInfo", { params: { appId }, current, size }, options);
      return { told, entries: entriesOf(told, membersOf(membersOf(told.raw)["data"])["records"], "accounts") };
    });
    const found: PhoneNumber[] = [];
    for await (const { told, entries } of pages) found.push(...entries.flatMap((account) => numbersOf(told, account)));
    return found;
  };

const numbersOf = (told: Told, account: unknown): PhoneNumber[] =>
  entriesOf(told, membersOf(account)["dataList"], "phone numbers of an account").map((raw) => {
    const { phoneNumber, displayPhoneNumber, status, qualityRating, messagingLimitTier } = membersOf(raw);
    return toPhoneNumber(told, {
      number: phoneNumber ?? displayPhoneNumber,
      status: wordAt(statuses, status),
      quality: wordAt(qualities, qualityRating),
      messagingTier: wordAt(tiers, messagingLimitTier),
      raw,
    });
  });

const wordAt = <Word>(words: readonly Word[], place: unknown): Word | undefined => (typeof place === "number" ? words[place] : undefined);
