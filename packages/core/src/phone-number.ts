/** The digits of a phone number as people write it, country code first; undefined if it is not one. E.164 allows 15 digits. */
export function digitsOf(number: string): string | undefined {
  const written = number.replace(/[\s\-.]/g, "");
  if (written.includes("(0)")) return undefined; // dialled only without the country code: the digits are another number's
  const digits = written.replace(/[()]/g, "").replace(/^\+/, "");
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}
