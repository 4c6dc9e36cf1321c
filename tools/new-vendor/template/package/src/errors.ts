import type { VendorCodes } from "@wabakit/core/vendor";

/** What __Vendor__'s codes mean for the caller: those of the contract, each one (which page, read when). */
export const codes: VendorCodes = {
  "1001": "unauthorized",
  "1002": "invalid-message",
  "1003": "invalid-message",
  "1004": "insufficient-balance",
  "1005": { mayBeSent: "rejected" }, // system error: nothing says how far the message came
};
