import { messagingTiers, type PhoneNumber, phoneNumberQualities, phoneNumberStatuses } from "../phone-numbers.ts";
import { textOf } from "./answer-values.ts";
import type { Told } from "./call.ts";
import { given } from "./given.ts";
import { digitsOf } from "../phone-number.ts";

/** What a vendor's entry says of a business number, whatever it calls it. */
interface Entry {
  readonly number: unknown;
  readonly displayName?: unknown;
  readonly status: unknown;
  readonly quality: unknown;
  readonly messagingTier: unknown;
  readonly raw: unknown;
}

/**
 * A business number from a vendor's entry.
 *
 * @throws {SendError} `unexpected-response` when the entry has no number: nobody could tell which one it is about
 */
export function toPhoneNumber({ unreadable }: Told, entry: Entry): PhoneNumber {
  const digits = digitsOf(textOf(entry.number) ?? "");
  if (digits === undefined) throw unreadable("an entry without a phone number");
  const known = given({
    displayName: textOf(entry.displayName) || undefined,
    status: wordIn(phoneNumberStatuses, entry.status),
    quality: wordIn(phoneNumberQualities, entry.quality),
    messagingTier: wordIn(messagingTiers, entry.messagingTier),
  });
  return { number: `+${digits}`, ...known, raw: entry.raw };
}

/** A value if it is one of Meta's words. */
export const wordIn = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);
