import type { VendorCodes } from "@wabakit/core/vendor";

/**
 * What Itniotech's codes mean for the caller: the pages of the custom message, the template message and the template deletion, and those of the
 * guide that other products use (read 2026-11).
 */
export const codes: VendorCodes = {
  "-1": "unauthorized",
  "-2": "template-unavailable",
  "-4": "unauthorized", // timestamp expired; the guide says -16
  "-5": { mayBeSent: "rejected" }, // system exception: nothing says how far the message came
  "-6": "unauthorized", // IP restricted
  "-7": "invalid-message",
  "-8": "invalid-message",
  "-10": "unauthorized", // no such application
  "-11": "rejected",
  "-12": { mayBeSent: "provider-unavailable" }, // network exception, on the vendor's side of the call
  "-14": "unauthorized", // account not authenticated
  "-16": "unauthorized",
  "-30": "unauthorized",
  "-31": "unauthorized",
  "-32": "unauthorized",
  "-38": "template-unavailable",
  "-39": "rejected",
  "-44": "template-unavailable",
  "-68": "insufficient-balance",
  "-69": "unauthorized", // no rate configured: the account is not set up
  "-70": "invalid-message",
  "-71": "invalid-message",
  "-72": "invalid-message",
  "-74": "invalid-message",
  "-76": "invalid-message",
  "-83": "invalid-message",
  "-93": "invalid-message",
  "-94": "invalid-message",
  "-95": "invalid-message",
  "-96": "unauthorized", // no such business number
  "-97": "unauthorized", // the business number is in a wrong state
  "-112": "invalid-message",
  "-114": "invalid-message",
  "-115": "invalid-message",
  "-116": "invalid-message",
  "-117": "invalid-message",
  "-118": "invalid-message",
  "-119": "invalid-message",
  "-120": "invalid-message",
  "-121": "invalid-message",
  "-122": "invalid-message",
  "-123": "invalid-message",
  "-124": "invalid-message",
  "-125": "invalid-message",
  "-127": "invalid-message",
  "-128": "invalid-message",
  "-129": "invalid-message",
  "-132": "invalid-message",
  "-133": "invalid-message",
  "-134": "template-unavailable", // a template's parameter has the wrong type
  "-135": "template-unavailable", // a template's parameter is empty
};
