import type { Envelope } from "./contract.ts";
import { isObject } from "./json.ts";

/** Random numbers in [0, 1). */
export type Random = () => number;

/** A small seeded generator (mulberry32), so that two runs with the same seed give the same ids. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What an answer has of its own: fresh ids, the time, the action that the request named. */
export interface Fresh {
  readonly random: Random;
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly action: string | undefined;
}

/** Makes an answer of an example: a copy with what is fresh in it, where the contract's envelope says. */
export type Mint = (example: unknown, fresh: Fresh) => unknown;

type Renewal = (old: unknown, fresh: Fresh) => unknown;

/** What is renewed, by member: found out once, so that an answer is one walk. */
interface Renewals {
  readonly [member: string]: Renewal | Renewals;
}

export function createMint({ messageId, mediaId, requestId, timestamp, action }: Envelope): Mint {
  const places: readonly (readonly [path: string | undefined, renewal: Renewal])[] = [
    [messageId, newId],
    [mediaId, newId],
    [requestId, newId],
    [timestamp, (_, { now }) => Math.floor(now / 1000)],
    [action, (old, { action: named }) => (named === undefined ? old : `${named}Response`)],
  ];
  const renewals = places.reduce<Renewals>(
    (all, [path, renewal]) => (path === undefined ? all : withRenewal(all, path.split("."), renewal)),
    {},
  );
  return (example, fresh) => renewed(example, renewals, fresh);
}

const newId: Renewal = (old, { random }) => (typeof old === "string" ? likeness(old, random) : old);

function withRenewal(renewals: Renewals, [member = "", ...rest]: readonly string[], renewal: Renewal): Renewals {
  const here = renewals[member];
  return { ...renewals, [member]: rest.length === 0 ? renewal : withRenewal(typeof here === "object" ? here : {}, rest, renewal) };
}

function renewed(value: unknown, renewals: Renewals, fresh: Fresh): unknown {
  if (!isObject(value)) return value;
  const copy: { [member: string]: unknown } = { ...value };
  for (const member of Object.keys(renewals)) {
    const renewal = renewals[member];
    if (renewal === undefined || !Object.hasOwn(copy, member)) continue;
    copy[member] = typeof renewal === "function" ? renewal(copy[member], fresh) : renewed(copy[member], renewal, fresh);
  }
  return copy;
}

const alphabets = [
  { test: /^\d[\d-]*$/, letters: "123456789", replace: /\d/g },
  { test: /^[0-9a-f-]+$/, letters: "0123456789abcdef", replace: /[0-9a-f]/g },
  { test: /./, letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", replace: /[A-Za-z0-9](?!.*\.)/g },
];

/** An id of the same form: digits stay digits, hex stays hex, and what stands before a dot stays. */
export function likeness(id: string, random: Random): string {
  const { letters, kept } = formOf(id);
  // In one piece: a text that is added up stays a chain of texts for as long as the answer is remembered.
  return String.fromCharCode(...kept.map((unit) => unit ?? letters.charCodeAt(Math.floor(random() * letters.length))));
}

interface IdForm {
  readonly letters: string;
  /** The UTF-16 units that stay, in their places; undefined where a letter is drawn. */
  readonly kept: readonly (number | undefined)[];
}

/** Of the ids in the contracts' examples and samples, which are few. */
const forms = new Map<string, IdForm>();

function formOf(id: string): IdForm {
  const known = forms.get(id);
  if (known !== undefined) return known;
  const { letters, replace } = alphabets.find(({ test }) => test.test(id)) ?? { letters: "", replace: /$^/g };
  const drawn = new Set([...id.matchAll(replace)].map(({ index }) => index));
  const form = { letters, kept: Array.from({ length: id.length }, (_, place) => (drawn.has(place) ? undefined : id.charCodeAt(place))) };
  forms.set(id, form);
  return form;
}
