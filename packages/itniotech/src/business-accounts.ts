import type { BusinessAccount, BusinessAccountReview, BusinessAccounts } from "@wabakit/core";
import { allOf, type Call, entriesOf, entryOf, membersOf, pageAfter, rowsOf, toBusinessAccount } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/** By the table of the page on business accounts (read 2026-11): "reviewed" beside "rejected" is approved. Meta has no word for its 3 to 7. */
const reviews: { readonly [number: string]: BusinessAccountReview } = { 0: "PENDING", 1: "APPROVED", 2: "REJECTED" };

/** How many accounts a page of the answer has: the vendor's default, which it surely allows. */
const size = 25;

export const businessAccounts =
  (call: Call<paths>, appId: string): BusinessAccounts =>
  async (options) => {
    const accounts = rowsOf<BusinessAccount, number>(
      ({ id }) => id,
      async (current = 1) => {
        const told = await call("read", "/wa/queryWaBaInfo", { params: { appIds: [appId] }, current, size }, options);
        const { records, size: full } = membersOf(membersOf(told.raw)["data"]);
        const entries = entriesOf(told, records, "business accounts");
        const rows = entries.map((raw) => {
          const { wabaId, wabaName, accountReviewStatus } = membersOf(raw);
          return toBusinessAccount(told, { id: wabaId, name: wabaName, review: entryOf(reviews, accountReviewStatus), raw });
        });
        return { told, rows, next: pageAfter({ page: current, entries, size, told: full }) };
      },
    );
    return allOf(accounts);
  };
