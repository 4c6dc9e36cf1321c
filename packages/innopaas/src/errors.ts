import type { VendorCodes } from "@wabakit/core/vendor";

/**
 * What InnoPaaS' codes mean for the caller: its page of custom error codes up to 115, the older message page (143), and its SMS product's table for
 * the rest (read 2026-11).
 */
export const codes: VendorCodes = {
  "101": "unauthorized",
  "102": "unauthorized",
  "103": "invalid-message",
  "104": "invalid-message",
  "105": "invalid-message",
  "106": "invalid-message",
  "108": "invalid-message",
  "109": "invalid-message",
  "110": "insufficient-balance",
  "112": "unauthorized", // the WhatsApp product of the account is not set up
  "114": "unauthorized", // IP not allowed
  "115": "unauthorized", // permission missing
  "116": "unauthorized", // account disabled
  "117": "invalid-message",
  "118": "unauthorized", // no such sending number
  "123": "invalid-message",
  "125": "rate-limited", // ten messages a day to one number: lifted tomorrow
  "129": "unauthorized", // no price configured: the account is not set up
  "130": { mayBeSent: "rejected" }, // unknown error: nothing says how far the message came
  "131": "rate-limited", // the day's limit
  "132": "rate-limited", // the month's limit
  "133": "rejected", // the limit over all time: only the vendor lifts it
  "134": "rejected", // too many complaints: only the vendor lifts it
  "135": "template-unavailable", // a template has other variables
  "143": "template-unavailable",
};
