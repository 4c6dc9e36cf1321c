/** The members of a value out of an answer, whatever it is: of responses only what is used is read, and the rest survives. */
export const membersOf = (value: unknown): { readonly [member: string]: unknown } =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** A code or an id out of an answer, as text; vendors send some as numbers. One too large for a number has lost digits and is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}
