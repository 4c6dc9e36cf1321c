import { unreadable } from "./not-sent.ts";

/** Deeper than any message; what is inside itself is deeper. */
const deepest = 32;

/** More values than any message has; a list may claim to have four billion. */
const most = 10_000;

/**
 * A copy of plain data: texts, numbers, truth values, null, lists and objects. Each member is read once, before anything is checked, so that what was
 * checked is what is sent, whatever a getter says the second time and whatever the caller changes while the message is under way.
 *
 * Of an object its own members are copied. What JSON cannot hold, or would write as something else, is refused: functions, symbols, BigInt, NaN, half a
 * surrogate pair, `Date`, `Map` and everything with a `toJSON`; also what cannot be read, is nested more than 32 deep, or has more than 10,000 values.
 *
 * @param provider who the error says it comes from
 * @param whole what the error calls the value: `the message`
 * @throws {SendError} `invalid-message`, nothing sent; its issue names the place
 */
export function plainCopy<T>(provider: string, value: T, whole: string): T {
  try {
    // Every value in it is what it was, or there would be no copy.
    return copyOf(value, 0, { left: most }) as T;
  } catch (error) {
    const { path, message: problem } = NotPlain.of(error);
    throw unreadable(provider, path, whole, problem);
  }
}

/** A value that has no place in plain data, and why: the end of a sentence about its place, which is added on the way out. */
class NotPlain extends Error {
  #path = "";

  get path(): string {
    return this.#path;
  }

  /** The same problem, of a member of this name or at this index. */
  static inside(place: string, error: unknown): NotPlain {
    const known = NotPlain.of(error);
    known.#path = known.#path === "" || known.#path.startsWith("[") ? place + known.#path : `${place}.${known.#path}`;
    return known;
  }

  /** Getters and proxies run the caller's code, which may throw anything, even what throws when it is looked at: only `#path in` does not look. */
  static of(error: unknown): NotPlain {
    return typeof error === "object" && error !== null && #path in error ? error : new NotPlain("cannot be read: it throws");
  }
}

/** @param budget how many values there may be yet */
function copyOf(value: unknown, depth: number, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0) throw new NotPlain(`is one value too many: there may be ${most}`);
  if (typeof value === "string" && !isWellFormed(value)) {
    throw new NotPlain("has half of a surrogate pair: it was cut inside a character, such as an emoji");
  }
  if (typeof value !== "object" || value === null) {
    if (isPlain(value)) return value;
    throw new NotPlain(mustBePlain);
  }
  if (depth > deepest) throw new NotPlain(`is nested more than ${deepest} deep, or in itself`);
  if (Array.isArray(value)) return copyOfList(value, depth, budget);
  if (!isPlainObject(value)) throw new NotPlain(mustBePlain);
  return copyOfObject(value, depth, budget);
}

function copyOfList(list: readonly unknown[], depth: number, budget: { left: number }): unknown[] {
  const copy: unknown[] = [];
  const { length } = list;
  for (let index = 0; index < length; index += 1) {
    try {
      copy.push(copyOf(list[index], depth + 1, budget));
    } catch (error) {
      throw NotPlain.inside(`[${index}]`, error);
    }
  }
  return copy;
}

function copyOfObject(object: object, depth: number, budget: { left: number }): object {
  const members: [name: string, value: unknown][] = [];
  for (const name of Object.keys(object)) {
    try {
      members.push([name, copyOf(Reflect.get(object, name), depth + 1, budget)]);
    } catch (error) {
      throw NotPlain.inside(name, error);
    }
  }
  return Object.fromEntries(members);
}

const mustBePlain = "must be plain data: a text, a finite number, true, false, null, a list or an object of such";

/** Whether a text can be written in UTF-8. */
export const isWellFormed = (text: string): boolean => text.isWellFormed();

const isPlain = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

/** By its tag, because test runners and frames have classes of their own. */
const isPlainObject = (value: object): boolean =>
  Object.prototype.toString.call(value) === "[object Object]" && !("toJSON" in value && typeof value.toJSON === "function");

/**
 * An object with the same members, each read once: for options, whose values are no data.
 *
 * @param refuse makes the error, from the member (empty for the object as a whole) and the end of a sentence about it
 */
export function readMembers<T extends object>(object: T, refuse: (member: string, problem: string) => Error): T {
  if (typeof object !== "object" || object === null) throw refuse("", "must be an object");
  const members: [name: string, value: unknown][] = [];
  let name = "";
  try {
    for (name of Object.keys(object)) members.push([name, Reflect.get(object, name)]);
  } catch {
    throw refuse(name, "cannot be read: it throws");
  }
  // The own members of a T, as they were.
  return Object.fromEntries(members) as T;
}
