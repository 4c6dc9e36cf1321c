import type { BusinessAccounts } from "@wabakit/core";
import { type Call, entriesOf, membersOf, toBusinessAccount } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

export const businessAccounts =
  (call: Call<paths>): BusinessAccounts =>
  async (options) => {
    const told = await call("read", "/api/whatsapp/v3/account/wabaInfo", {}, options);
    return entriesOf(told, membersOf(told.raw)["data"], "business accounts").map((raw) => {
      const { wabaId, wabaName, wabaStatus } = membersOf(raw);
      return toBusinessAccount(told, { id: wabaId, name: wabaName, review: wabaStatus, raw });
    });
  };
