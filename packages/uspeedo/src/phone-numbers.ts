import type { PhoneNumbers } from "@wabakit/core";
import { type Call, entriesOf, membersOf, toPhoneNumber } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

export const phoneNumbers =
  (call: Call<paths>): PhoneNumbers =>
  async (options) => {
    const told = await call("read", "/api#GetAccountPhoneList", { Action: "GetAccountPhoneList" }, options);
    return entriesOf(told, membersOf(membersOf(told.raw)["Data"])["PhoneList"], "phone numbers").map((raw) => {
      const { Number: number, DisplayName, Status, QualityRating, MessagingLimit } = membersOf(raw);
      // A number that is not connected yet has empty texts, which are no words of Meta's.
      return toPhoneNumber(told, {
        number,
        displayName: DisplayName,
        status: Status,
        quality: QualityRating,
        messagingTier: MessagingLimit,
        raw,
      });
    });
  };
