import { isWellFormed } from "../plain-data.ts";
import type { OptionRule } from "./option-rule.ts";
import { digitsOf } from "../phone-number.ts";

/** The business number that messages are sent from. */
export const phoneOption: OptionRule = {
  fits: (value) => typeof value === "string" && digitsOf(value) !== undefined,
  must: "be the business phone number with country code, such as +447700900001",
  required: true,
};

/**
 * An id that names the sender to the vendor.
 *
 * @param what a sentence's end: `the id of the application, from the console`
 */
export const idOption = (what: string): OptionRule => ({
  fits: (value) => typeof value === "string" && value.trim() !== "" && isWellFormed(value),
  must: `be ${what}`,
  required: true,
});
