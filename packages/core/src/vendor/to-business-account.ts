import { type BusinessAccount, businessAccountReviews } from "../business-accounts.ts";
import { textOf } from "./answer-values.ts";
import type { Told } from "./call.ts";
import { given } from "./given.ts";
import { wordIn } from "./to-phone-number.ts";

/** What a vendor's entry says of a business account, whatever it calls it. */
interface Entry {
  readonly id: unknown;
  readonly name: unknown;
  readonly review: unknown;
  readonly raw: unknown;
}

/**
 * A business account from a vendor's entry.
 *
 * @throws {SendError} `unexpected-response` when the entry has no id: nobody could tell which one it is about
 */
export function toBusinessAccount({ unreadable }: Told, { id, name, review, raw }: Entry): BusinessAccount {
  const known = textOf(id);
  if (known === undefined || known === "") throw unreadable("a business account without its id");
  return { id: known, ...given({ name: textOf(name) || undefined, review: wordIn(businessAccountReviews, review) }), raw };
}
