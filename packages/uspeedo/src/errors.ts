import type { VendorCodes } from "@wabakit/core/vendor";

/**
 * What uSpeedo's codes mean for the caller: those of the enum page, and three that only the vendor's SDKs show (read 2026-11). Few are answers to a
 * send. Of the others, what could not be read can be read later, and what could not be changed was refused.
 */
export const codes: VendorCodes = {
  "160": "invalid-message", // no Action
  "161": "invalid-message", // no operation of this name: use the other sendAction
  "17100": "unauthorized", // no valid channel: the number is not connected
  "17101": "unauthorized", // registering the channel account failed
  "17102": "unauthorized", // no such channel account
  "17103": "unauthorized", // no token to register with
  "17104": "provider-unavailable", // the account could not be looked up, which comes before sending
  "17105": "provider-unavailable",
  "17106": "unauthorized", // the code that verifies a number was wrong
  "17107": "rejected",
  "17108": "provider-unavailable",
  "17109": "rejected",
  "17110": "invalid-message", // a bad file
  "17111": "rejected",
  "17112": "rejected",
  "17113": "invalid-message", // no such media
  "17114": "rejected",
  "17115": { mayBeSent: "rejected" }, // the send failed: nothing says how far the message came
  "17116": "template-unavailable",
  "17117": "rejected",
  "17118": "provider-unavailable",
  "17119": "provider-unavailable",
  "17120": "provider-unavailable",
  "17121": "provider-unavailable",
  "17122": "provider-unavailable",
  "17123": "rejected",
  "17125": "insufficient-balance",
};
