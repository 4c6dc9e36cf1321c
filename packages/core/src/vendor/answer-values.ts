/** The members of a value out of an answer, whatever it is: of responses only what is used is read, and the rest survives. */
export const membersOf = (value: unknown): { readonly [member: string]: unknown } =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** A code or an id out of an answer, as text; vendors send some as numbers. One too large for a number has lost digits and is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

/** A list out of an answer; what is none has no entries. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The texts of a list, if it has any. */
export function textsOf(value: unknown): readonly string[] | undefined {
  const texts = listOf(value).filter((text) => typeof text === "string");
  return texts.length === 0 ? undefined : texts;
}

/** What a table says of a code out of an answer. Only the table's own members count: an answer may say `constructor`. */
export function entryOf<T>(table: { readonly [code: string]: T }, code: unknown): T | undefined {
  const key = textOf(code);
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
