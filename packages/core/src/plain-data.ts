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
  const walk: Walk = { path: [], left: most };
  try {
    // Every value in it is what it was, or there would be no copy.
    return copyOf(value, walk) as T;
  } catch {
    // What was thrown is not looked at: getters and proxies run the caller's code, which may throw what throws when it is looked at.
    throw unreadable(provider, pathOf(walk), whole, walk.problem ?? "cannot be read: it throws");
  }
}

type Members = { readonly [member: string]: unknown };

/** How far a copy has come. */
interface Walk {
  /** The members and indexes that lead to what is being copied. */
  readonly path: (string | number)[];
  /** How many values there may be yet. */
  left: number;
  /** Why the value at the path has no place in plain data: the end of a sentence about it. */
  problem?: string;
}

const pathOf = ({ path }: Walk): string =>
  path.map((step, depth) => (typeof step === "number" ? `[${step}]` : `${depth === 0 ? "" : "."}${step}`)).join("");

function notPlain(walk: Walk, problem: string): never {
  walk.problem = problem;
  throw new Error(problem);
}

function copyOf(value: unknown, walk: Walk): unknown {
  walk.left -= 1;
  if (walk.left < 0) notPlain(walk, `is one value too many: there may be ${most}`);
  if (typeof value === "string") return isWellFormed(value) ? value : notPlain(walk, halfACharacter);
  if (typeof value !== "object" || value === null) return isScalar(value) ? value : notPlain(walk, mustBePlain);
  if (walk.path.length > deepest) notPlain(walk, `is nested more than ${deepest} deep, or in itself`);
  if (Array.isArray(value)) return copyOfList(value, walk);
  return isPlainObject(value) ? copyOfObject(value, walk) : notPlain(walk, mustBePlain);
}

function copyOfList(list: readonly unknown[], walk: Walk): unknown[] {
  const copy: unknown[] = [];
  const { length } = list;
  for (let index = 0; index < length; index += 1) {
    walk.path.push(index);
    copy.push(copyOf(list[index], walk));
    walk.path.pop();
  }
  return copy;
}

function copyOfObject(object: Members, walk: Walk): Members {
  const copy: { [member: string]: unknown } = {};
  for (const name of Object.keys(object)) {
    walk.path.push(name);
    const value = copyOf(object[name], walk);
    if (name === "__proto__") Object.defineProperty(copy, name, { value, configurable: true, enumerable: true, writable: true });
    else copy[name] = value; // which would be the prototype
    walk.path.pop();
  }
  return copy;
}

const mustBePlain = "must be plain data: a text, a finite number, true, false, null, a list or an object of such";

const halfACharacter = "has half of a surrogate pair: it was cut inside a character, such as an emoji";

/** Whether a text can be written in UTF-8. */
export const isWellFormed = (text: string): boolean => text.isWellFormed();

const isScalar = (value: unknown): boolean => value === undefined || value === null || typeof value === "boolean" || Number.isFinite(value);

/** By its tag, because test runners and frames have classes of their own. */
const isPlainObject = (value: object): value is Members =>
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
