import type { Envelope } from "./contract.ts";
import { replaceAt } from "./json.ts";

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

/** A copy of an example answer with what is fresh in it, where the contract's envelope says. */
export function mint(example: unknown, envelope: Envelope, { random, now, action }: Fresh): unknown {
  const newId = (old: unknown): unknown => (typeof old === "string" ? likeness(old, random) : old);
  const renewals: readonly (readonly [path: string | undefined, make: (old: unknown) => unknown])[] = [
    [envelope.messageId, newId],
    [envelope.mediaId, newId],
    [envelope.requestId, newId],
    [envelope.timestamp, () => Math.floor(now / 1000)],
    [action === undefined ? undefined : envelope.action, () => `${action ?? ""}Response`],
  ];
  return renewals.reduce<unknown>(
    (answer, [path, make]) => (path === undefined ? answer : replaceAt(answer, path.split("."), make)),
    example,
  );
}

const alphabets = [
  { test: /^\d[\d-]*$/, letters: "123456789", replace: /\d/g },
  { test: /^[0-9a-f-]+$/, letters: "0123456789abcdef", replace: /[0-9a-f]/g },
  { test: /./, letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", replace: /[A-Za-z0-9](?!.*\.)/g },
];

/** An id of the same form: digits stay digits, hex stays hex, and what stands before a dot stays. */
export function likeness(id: string, random: Random): string {
  const { letters, replace } = alphabets.find(({ test }) => test.test(id)) ?? { letters: "", replace: /$^/g };
  return id.replace(replace, () => letters.charAt(Math.floor(random() * letters.length)));
}
