import type { PhoneNumbers } from "@wabakit/core";
import { type Call, entriesOf, membersOf, toPhoneNumber } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

export const phoneNumbers =
  (call: Call<paths>, wabaId: string): PhoneNumbers =>
  async (options) => {
    const told = await call("read", "/api/whatsapp/v3/account/phoneInfo", { wabaId }, options);
    return entriesOf(told, membersOf(told.raw)["data"], "phone numbers").map((raw) => {
      const { displayPhoneNumber, verifiedName, status, qualityRating, messageLimit } = membersOf(raw);
      return toPhoneNumber(told, {
        number: displayPhoneNumber,
        displayName: verifiedName,
        status,
        quality: qualityRating,
        messagingTier: messageLimit,
        raw,
      });
    });
  };
